import { type Contract, streamSettings } from "../shared/contract";

/** What `ingest` takes from a gateway, writes to a stream, and answers. */
export const contract: Contract = {
  name: "ingest",
  title: "Writes what an API gateway's clients send to a stream; what is not written, the client knows of.",
  notes: [
    "application/json: an array is a message per element, anything else one message.",
    "application/x-ndjson: a message per line. text/csv: a message per row, as JSON, with the names of the first row.",
    "application/octet-stream: one message as it is; its key is in the header of KEY_HEADER.",
    "A body that is wrong in one message is refused as a whole (400, 413, 415, 422), and nothing of it is written.",
    "202: all is written. 207: all but the messages in `refused`, by index from 0. 429 and 503: nothing is written.",
    "`unconfirmed` in `refused`: nobody answered, so the message can be in the stream all the same.",
    "Send again what was refused, after Retry-After; a message can then arrive twice, so give it an id of its own.",
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
      error: { type: "string", description: "why the request was refused" },
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
      ...streamSettings("STREAM", "the stream that is written to"),
      KEY_PATH: {
        type: "string",
        pattern: "^[^.]+(\\.[^.]+)*$",
        description:
          "where a message's key is in its JSON, as names with dots between them; without it there is no key",
      },
      VALUE_PATH: {
        type: "string",
        pattern: "^[^.]+(\\.[^.]+)*$",
        description: "the part of the JSON that is written; without it all of it",
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
        description: "the kinds of bodies that are taken",
      },
      MAX_MESSAGES: {
        type: "integer",
        minimum: 1,
        maximum: 100000,
        default: 10000,
        description: "the most messages of a request",
      },
      SITE_KEYS: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", pattern: "^[A-Za-z0-9_-]{8,64}$" },
        description:
          "makes it a collector of clicks: the keys of the sites that may send, in header X-Site-Key or query parameter site",
      },
      ORIGINS: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", pattern: "^https?://[^/\\s]+$" },
        description: "the origins of pages that a collector takes events from, as https://shop.example",
      },
    },
    dependentRequired: { SITE_KEYS: ["ORIGINS"], ORIGINS: ["SITE_KEYS"] },
  },
  needs: { memory: 256, timeout: 60 },
};
