import { type Contract, STREAM_BATCH, streamSettings } from "../shared/contract";

/** What `transform` receives from a connector, and returns to it. */
export const contract: Contract = {
  name: "transform",
  title: "Drops, maps and flattens the messages of a connector by a JSONata expression.",
  notes: [
    "The expression sees {stream, partition, offset, key, value, timestamp} of a stream message, with value as parsed JSON; or an entry of another source as it is.",
    "The connector passes on the result: nothing (dropped), a value, or a list (a message for each element).",
    "Numbers over 2^53 are rounded, as everywhere in JavaScript.",
    "A message that is not JSON, or for which the expression fails, goes to the dead-letter stream; without such a stream the batch fails.",
    "An expression has TIME_LIMIT milliseconds for a message, and a regular expression in it has the same time for one match.",
  ],
  input: STREAM_BATCH,
  output: { type: "array", description: "what the connector passes to its target" },
  config: {
    type: "object",
    additionalProperties: false,
    required: ["EXPRESSION"],
    properties: {
      EXPRESSION: { type: "string", minLength: 1, maxLength: 3000, description: "a JSONata expression" },
      SOURCE: {
        type: "string",
        enum: ["stream", "entries"],
        default: "stream",
        description: "what the connector reads: a stream, or log or metric entries",
      },
      TIME_LIMIT: {
        type: "integer",
        minimum: 10,
        maximum: 10000,
        default: 1000,
        description: "the maximum time of the expression for one message, in milliseconds",
      },
      ...streamSettings("DLQ", "the stream of messages that cannot be processed"),
    },
    dependentRequired: { DLQ_OCID: ["DLQ_ENDPOINT"], DLQ_ENDPOINT: ["DLQ_OCID"] },
  },
  needs: { memory: 256, timeout: 300 },
};
