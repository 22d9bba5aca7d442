import { type Contract } from "../shared/contract";

/** What `mask` receives from a connector, and returns to it. */
export const contract: Contract = {
  name: "mask",
  title: "Removes tokens, headers and named fields from audit logs on their way through a connector.",
  notes: [
    "In every object named headers, only the values of KEEP_HEADERS stay. The values of the fields in FIELDS are removed at any depth. Names stay; values become REPLACEMENT.",
    "In all strings, anything that looks like a token is replaced: JSON web tokens, authorization headers, private keys, pre-authenticated requests, passwords in URLs and query parameters of FIELDS.",
    "JSON in a string is masked as well. A value nested more than 100 levels deep is replaced as a whole.",
    "Field names are compared without regard to case, hyphens and underscores.",
    "If an error occurs, or if the batch has messages of a stream and SOURCE is entries, the batch fails: no entry passes unmasked.",
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
        description: "the string that replaces a removed value",
      },
      SOURCE: {
        type: "string",
        enum: ["stream", "entries"],
        default: "entries",
        description: "what the connector reads: log entries, or a stream of them",
      },
    },
  },
  needs: { memory: 256, timeout: 300 },
};
