import { type Contract } from "../shared/contract";

/** What `mask` takes from a connector, and gives back to it. */
export const contract: Contract = {
  name: "mask",
  title: "Removes tokens, headers and named fields from audit logs on their way through a connector.",
  notes: [
    "Of every object named headers only those of KEEP_HEADERS stay; of a field of FIELDS nothing, at any depth; names stay, values become REPLACEMENT.",
    "In all texts, whatever looks like a token is replaced: JSON web tokens, authorization headers, private keys, pre-authenticated requests, passwords in URLs and query parameters of FIELDS.",
    "A text that holds JSON is masked inside. What is nested over 100 deep is replaced whole.",
    "A name is a field's if it is the same without regard to case, hyphens and underscores.",
    "If anything goes wrong the batch fails: nothing passes unmasked.",
  ],
  input: { type: "array", description: "log entries as Connector Hub sends them, or messages of a stream" },
  output: { type: "array", description: "the entries, or the values of the messages, masked" },
  config: {
    type: "object",
    additionalProperties: false,
    required: [],
    properties: {
      FIELDS: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", minLength: 1 },
        default: [
          "password",
          "passwd",
          "secret",
          "client_secret",
          "token",
          "access_token",
          "refresh_token",
          "id_token",
          "auth_token",
          "api_key",
          "credentials",
          "private_key",
          "passphrase",
          "authorization",
          "cookie",
        ],
        description: "the names of fields whose values are removed",
      },
      KEEP_HEADERS: {
        type: "array",
        uniqueItems: true,
        items: { type: "string", minLength: 1 },
        default: ["Accept", "Content-Length", "Content-Type", "Date", "Host", "opc-request-id", "User-Agent"],
        description: "the HTTP headers that stay",
      },
      REPLACEMENT: {
        type: "string",
        maxLength: 50,
        default: "***",
        description: "what stands in place of what is removed",
      },
      SOURCE: {
        type: "string",
        enum: ["stream", "entries"],
        default: "entries",
        description: "what the connector reads: entries of logs, or a stream of them",
      },
    },
  },
  needs: { memory: 256, timeout: 300 },
};
