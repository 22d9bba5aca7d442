// The least that writes a request's messages to a stream: no checks, no keys by path, no retries.

const http = require("node:http");
const { symlinkSync } = require("node:fs");
const { basename } = require("node:path");
const { NoRetryConfigurationDetails, ResourcePrincipalAuthenticationDetailsProvider } = require("oci-common");
const { StreamClient } = require("oci-streaming");

const client = new StreamClient(
  { authenticationDetailsProvider: ResourcePrincipalAuthenticationDetailsProvider.builder() },
  { retryConfiguration: NoRetryConfigurationDetails },
);
client.endpoint = process.env.STREAM_ENDPOINT;
const socket = process.env.FN_LISTENER.slice("unix:".length);

http
  .createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", async () => {
      const values = JSON.parse(Buffer.concat(parts).toString("utf8"));
      const messages = values.map((value) => ({
        key: Buffer.from(value.id).toString("base64"),
        value: Buffer.from(JSON.stringify(value)).toString("base64"),
      }));
      const { putMessagesResult } = await client.putMessages({
        streamId: process.env.STREAM_OCID,
        putMessagesDetails: { messages },
      });
      response.end(JSON.stringify({ written: putMessagesResult.entries.length }));
    });
  })
  .listen(`${socket}.tmp`, () => symlinkSync(basename(`${socket}.tmp`), socket));
