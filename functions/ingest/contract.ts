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
    "With SIGNATURE_HEADER, a request without the right signature is refused (401), and one whose time is too far off.",
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
      SIGNATURE_HEADER: {
        type: "string",
        pattern: "^[A-Za-z0-9-]+$",
        description: "takes only bodies that are signed by HMAC: the header with the signature, as X-Hub-Signature-256",
      },
      SIGNATURE_SECRET_OCID: {
        type: "string",
        pattern: "^ocid1\\.vaultsecret\\.",
        description: "the OCID of the Vault secret with the key of the signature, as text",
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
        description: "how the signature is written",
      },
      SIGNATURE_PREFIX: { type: "string", default: "", description: "what stands before the signature, as sha256=" },
      SIGNED_TEXT: {
        type: "string",
        default: "{body}",
        description: "what is signed, as {timestamp}.{body}",
      },
      TIMESTAMP_HEADER: {
        type: "string",
        pattern: "^[A-Za-z0-9-]+$",
        description:
          "the header with the time of the signature, in seconds since 1970; without it a request can be sent again at any time",
      },
      SIGNATURE_MAX_AGE: {
        type: "integer",
        minimum: 1,
        maximum: 86400,
        default: 300,
        description: "by how many seconds the time of a signature may differ from this one's clock",
      },
      SECRETS_ENDPOINT: {
        type: "string",
        pattern: "^https?://[^/\\s]+/?$",
        description: "another endpoint for reading secrets than that of the region",
      },
    },
    dependentRequired: {
      SITE_KEYS: ["ORIGINS"],
      ORIGINS: ["SITE_KEYS"],
      SIGNATURE_HEADER: ["SIGNATURE_SECRET_OCID"],
      SIGNATURE_SECRET_OCID: ["SIGNATURE_HEADER"],
      TIMESTAMP_HEADER: ["SIGNATURE_HEADER"],
    },
  },
  needs: { memory: 256, timeout: 60 },
};
