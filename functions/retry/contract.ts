import { type Contract, streamSettings } from "../shared/contract";

/** Which dead letters `retry` sends again, and how often. */
export const contract: Contract = {
  name: "retry",
  title: "Sends dead letters of class RETRY to their stream again, a bounded number of times.",
  notes: [
    "It reads the dead letters as a consumer group, from the oldest that the group has not read, and commits its position after the messages are in their stream. A call that ends in between sends them again, so a message can be repeated, but is not lost: the program that reads them must tolerate repeated messages, as load does.",
    "A dead letter of class REJECT, of another program than PROGRAM, or of a message over 700 kB stays in the stream of dead letters, and nothing else happens to it.",
    "The number of tries of a message is the number of its dead letters: those with the same key and value, in the same partition of the stream of dead letters. After TRIES tries it stays dead; the log has its position and its reason.",
    "It does not wait between tries: the schedule that calls it does. Call it more often than the retention of the stream of dead letters, which also limits how long tries are counted.",
    "The message goes to the end of its stream with its old key: newer messages of the key were processed before it.",
    "If a message cannot be written, the call fails, and the next call begins with it.",
  ],
  input: { description: "any value: the function does not read the body of a call" },
  output: {
    type: "object",
    required: ["read", "retried", "exhausted", "left"],
    properties: {
      read: { type: "integer", minimum: 0, description: "dead letters that were read" },
      retried: { type: "integer", minimum: 0, description: "messages that were written to their stream" },
      exhausted: { type: "integer", minimum: 0, description: "messages that have no tries left" },
      left: { type: "integer", minimum: 0, description: "dead letters that are not sent again" },
    },
  },
  config: {
    type: "object",
    additionalProperties: false,
    required: ["SOURCE_OCID", "SOURCE_ENDPOINT", "STREAM_OCID", "STREAM_ENDPOINT"],
    properties: {
      ...streamSettings("SOURCE", "the stream of dead letters"),
      ...streamSettings("STREAM", "the stream that the messages go back to"),
      PROGRAM: {
        type: "string",
        minLength: 1,
        maxLength: 100,
        default: "load",
        description: "the program whose dead letters are sent again",
      },
      TRIES: {
        type: "integer",
        minimum: 1,
        maximum: 100,
        default: 3,
        description: "the maximum number of tries of a message, after the first",
      },
      GROUP: {
        type: "string",
        pattern: "^[A-Za-z0-9_-]{1,100}$",
        default: "retry",
        description: "the consumer group that keeps the position in the stream of dead letters",
      },
    },
  },
  needs: { memory: 256, timeout: 300 },
};
