import { type Contract, streamSettings } from "../shared/contract";

/** What `ingest` receives from a gateway, writes to a stream, and answers. */
export const contract: Contract = {
  name: "ingest",
  title: "Writes what an API gateway's clients send to a stream, and reports to the client what it did not write.",
  notes: [
    "application/json: each element of an array is a message; any other value is one message.",
    "application/x-ndjson: each line is a message.",
    "text/csv: each row is a message in JSON, with the names from the first row.",
    "application/octet-stream: the body is one message; its key is in the header that KEY_HEADER names.",
    "If one message of a body is wrong, the whole body is rejected (400, 413, 415, 422), and nothing is written.",
    "With SIGNATURE_HEADER, a request without a valid signature, or with a timestamp outside the permitted window, is rejected (401).",
    "202: all messages are written. 207: all except those in `refused`, by index from 0. 429 and 503: no message is written.",
    "`unconfirmed` in `refused`: the service did not answer, so the message may be in the stream.",
    "Send refused messages again after Retry-After. A message can then arrive twice, so give each message an id.",
  ],
  input: {
    description: "A JSON value, or an array of them",
    examples: [{ iot_key: "room-12", iot_data: { temperature: 21.5 } }],
  },
  output: {
    type: "object",
    required: ["written"],
    properties: {
      written: { type: "integer", minimum: 0, description: "messages that are in the stream" },
      error: { type: "string", description: "why the request was rejected" },
      refused: {
        type: "array",
        description: "messages that are not in the stream",
        items: {
          type: "object",
          required: ["index", "reason"],
          properties: { index: { type: "integer", minimum: 0 }, reason: { type: "string" } },
        },
      },
    },
  },
  config: {
    type: "object",
    additionalProperties: false,
    required: ["STREAM_OCID", "STREAM_ENDPOINT"],
    properties: {
      ...streamSettings("STREAM", "the stream that receives the messages"),
      KEY_PATH: {
        type: "string",
        pattern: "^[^.]+(\\.[^.]+)*$",
        description:
          "the path of a message's key in its JSON, as names separated by dots; without it messages have no key",
      },
      VALUE_PATH: {
        type: "string",
        pattern: "^[^.]+(\\.[^.]+)*$",
        description: "the path of the part of the JSON that is written; without it the whole message is written",
      },
      KEY_HEADER: {
        type: "string",
        pattern: "^[A-Za-z0-9-]+$",
        default: "Message-Key",
        description: "the header with the key of a binary message",
      },
      ACCEPT: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", enum: ["json", "ndjson", "csv", "binary"] },
        default: ["json", "ndjson", "csv", "binary"],
        description: "the kinds of bodies that are accepted",
      },
      MAX_MESSAGES: {
        type: "integer",
        minimum: 1,
        maximum: 100000,
        default: 10000,
        description: "the maximum number of messages in a request",
      },
      MAX_MESSAGE_BYTES: {
        type: "integer",
        minimum: 1,
        maximum: 1048576,
        default: 1048576,
        description:
          "the maximum bytes of a message without its key, such as the size of a column; the stream's own limit, 1048576 bytes with the key, always applies",
      },
      SITE_KEYS: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", pattern: "^[A-Za-z0-9_-]{8,64}$" },
        description:
          "makes the function a collector of clicks: the keys of the sites that may send, in the header X-Site-Key or the query parameter site",
      },
      ORIGINS: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", pattern: "^https?://[^/\\s]+$" },
        description: "the origins of the pages from which a collector accepts events, such as https://shop.example",
      },
      SIGNATURE_HEADER: {
        type: "string",
        pattern: "^[A-Za-z0-9-]+$",
        description:
          "accepts only bodies that are signed with HMAC: the header with the signature, such as X-Hub-Signature-256",
      },
      SIGNATURE_SECRET_OCID: {
        type: "string",
        pattern: "^ocid1\\.vaultsecret\\.",
        description: "the OCID of the Vault secret with the key of the signature, in plain text",
      },
      SIGNATURE_ALGORITHM: {
        type: "string",
        enum: ["sha256", "sha384", "sha512"],
        default: "sha256",
        description: "the hash of the signature",
      },
      SIGNATURE_ENCODING: {
        type: "string",
        enum: ["hex", "base64"],
        default: "hex",
        description: "the encoding of the signature",
      },
      SIGNATURE_PREFIX: { type: "string", default: "", description: "the prefix of the signature, such as sha256=" },
      SIGNED_TEXT: {
        type: "string",
        pattern: "[{]body[}]",
        default: "{body}",
        description:
          "the string that is signed: {body}, and with TIMESTAMP_HEADER also {timestamp}, such as {timestamp}.{body}",
      },
      TIMESTAMP_HEADER: {
        type: "string",
        pattern: "^[A-Za-z0-9-]+$",
        description:
          "the header with the time of the signature, in seconds since 1970; without it a copied request is accepted at any time",
      },
      SIGNATURE_MAX_AGE: {
        type: "integer",
        minimum: 1,
        maximum: 86400,
        default: 300,
        description: "the maximum difference in seconds between the time of a signature and the function's clock",
      },
      SECRETS_ENDPOINT: {
        type: "string",
        pattern: "^https?://[^/\\s]+/?$",
        description: "an endpoint for reading secrets that replaces the region's",
      },
    },
    different: ["SIGNATURE_HEADER", "TIMESTAMP_HEADER", "KEY_HEADER"],
    dependentRequired: {
      SITE_KEYS: ["ORIGINS"],
      ORIGINS: ["SITE_KEYS"],
      SIGNATURE_HEADER: ["SIGNATURE_SECRET_OCID"],
      SIGNATURE_SECRET_OCID: ["SIGNATURE_HEADER"],
      TIMESTAMP_HEADER: ["SIGNATURE_HEADER"],
    },
    // With a time that is not signed, anyone could repeat an old request. Ajv fills in the default of SIGNED_TEXT after this check.
    if: { type: "object", required: ["TIMESTAMP_HEADER"] },
    then: {
      type: "object",
      required: ["SIGNED_TEXT"],
      properties: { SIGNED_TEXT: { type: "string", pattern: "[{]timestamp[}]" } },
    },
    else: { type: "object", properties: { SIGNED_TEXT: { type: "string", pattern: "^(?![^]*[{]timestamp[}])" } } },
  },
  needs: { memory: 256, timeout: 60 },
};
