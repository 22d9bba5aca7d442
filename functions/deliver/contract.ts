import { type Contract, STREAM_BATCH, streamSettings } from "../shared/contract";
import { endpointSetting } from "../shared/settings";

/** Headers that the program sends, and those about the connection, with which no request is possible. */
const OWN_HEADERS = [
  "connection",
  "content-length",
  "content-type",
  "expect",
  "host",
  "idempotency-key",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** What a target receives, and what happens if it does not answer. */
export const contract: Contract = {
  name: "deliver",
  title: "Posts the messages of a stream to an HTTPS address, each signed.",
  notes: [
    "Each message is a POST whose body is the value of the message, in the order of its key. Messages of different keys are sent at the same time, 4 by default.",
    "The header Idempotency-Key is a hash of stream, partition, offset and time: a repeated message has the same. The target can receive a message more than once, because a batch that failed comes again.",
    "With SIGNATURE_SECRET_OCID the signature is HMAC and SHA-256, in hexadecimal, of `{timestamp}.{body}`; the time is in seconds since 1970. The program ingest checks such signatures.",
    "Answers from 200 to 299: delivered; also 409, with which a target refuses an Idempotency-Key that it has accepted before. 408, 425, 429, from 500, or none: sent again, up to TRIES times, with pauses that are at least as long as Retry-After of the answer. If it still fails, or if the call does not have that much time, the call fails, and the connector sends the batch again.",
    "401, 403, 404, 405, 407 and 415, and answers from 300 to 399: the address, CONTENT_TYPE or the secret is wrong, so the call fails at the first one. The secret is then read again.",
    "Any other answer below 500: the target does not accept the message, so it goes to the dead-letter stream with the status.",
    "A message that always gets an answer from 500 is never a dead letter: it looks the same as a target that is down. The connector repeats its batch until the stream no longer keeps it, and the messages of later batches wait.",
    "The messages of a call must be delivered before it ends: give the connector batches that are small enough.",
  ],
  input: STREAM_BATCH,
  output: {
    type: "object",
    required: ["received", "delivered", "dead"],
    properties: {
      received: { type: "integer", minimum: 0, description: "messages in the batch" },
      delivered: { type: "integer", minimum: 0, description: "messages that the target accepted" },
      dead: { type: "integer", minimum: 0, description: "messages in the dead-letter stream" },
    },
  },
  config: {
    type: "object",
    additionalProperties: false,
    required: ["TARGET_URL", "DLQ_OCID", "DLQ_ENDPOINT"],
    properties: {
      TARGET_URL: {
        type: "string",
        pattern: "^(https://[^\\s/?#@]+|http://127\\.0\\.0\\.1(:[0-9]+)?)([/?]\\S*)?$",
        description: "the address that receives the messages, with HTTPS, and without a user name",
      },
      ...streamSettings("DLQ", "the stream of dead letters"),
      CONTENT_TYPE: {
        type: "string",
        maxLength: 100,
        pattern: "^[!-~][ -~]*$",
        default: "application/json",
        description: "the content type of the messages",
      },
      SIGNATURE_SECRET_OCID: {
        type: "string",
        pattern: "^ocid1\\.vaultsecret\\.",
        description: "the OCID of the Vault secret with the key of the signature, in plain text",
      },
      SIGNATURE_HEADER: {
        type: "string",
        pattern: "^[A-Za-z0-9-]+$",
        noneOf: OWN_HEADERS,
        default: "X-Signature",
        description: "the header with the signature",
      },
      TIMESTAMP_HEADER: {
        type: "string",
        pattern: "^[A-Za-z0-9-]+$",
        noneOf: OWN_HEADERS,
        default: "X-Timestamp",
        description: "the header with the time of the signature",
      },
      TRIES: {
        type: "integer",
        minimum: 1,
        maximum: 20,
        default: 5,
        description: "the maximum number of tries of a message in a call",
      },
      AT_THE_SAME_TIME: {
        type: "integer",
        minimum: 1,
        maximum: 32,
        default: 4,
        description: "the maximum number of requests at the same time",
      },
      SECRETS_ENDPOINT: endpointSetting("reading secrets"),
    },
    different: ["SIGNATURE_HEADER", "TIMESTAMP_HEADER"],
  },
  needs: { memory: 256, timeout: 300 },
};
