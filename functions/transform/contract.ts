import { type Contract, STREAM_BATCH, streamSettings } from "../shared/contract";

/** What `transform` takes from a connector, and gives back to it. */
export const contract: Contract = {
  name: "transform",
  title: "Drops, maps and flattens the messages of a connector by a JSONata expression.",
  notes: [
    "The expression sees {stream, partition, offset, key, value, timestamp} of a message of a stream, value as JSON; or an entry of another source as it is.",
    "What it gives goes on: nothing (dropped), a value, or a list (a message for each element).",
    "Numbers over 2^53 are rounded, as everywhere in JavaScript.",
    "A message that is no JSON, or that the expression fails on, goes to the dead-letter stream; without one the batch fails.",
    "An expression has TIME_LIMIT milliseconds for a message, a regular expression in it as long for one match.",
  ],
  input: STREAM_BATCH,
  output: { type: "array", description: "what goes on to the connector's target" },
  config: {
    type: "object",
    additionalProperties: false,
    required: ["EXPRESSION"],
    properties: {
      EXPRESSION: { type: "string", minLength: 1, maxLength: 3000, description: "an expression of JSONata" },
      SOURCE: {
        type: "string",
        enum: ["stream", "entries"],
        default: "stream",
        description: "what the connector reads: a stream, or entries of logs or metrics",
      },
      TIME_LIMIT: {
        type: "integer",
        minimum: 10,
        maximum: 10000,
        default: 1000,
        description: "the most milliseconds that the expression may take for one message",
      },
      ...streamSettings("DLQ", "the stream of messages that cannot be worked off"),
    },
    dependentRequired: { DLQ_OCID: ["DLQ_ENDPOINT"], DLQ_ENDPOINT: ["DLQ_OCID"] },
  },
  needs: { memory: 256, timeout: 300 },
};
