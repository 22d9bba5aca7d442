import { type Contract, streamSettings } from "../shared/contract";
import { PATH } from "../shared/path";

/** What `relay` takes from a blockchain platform's callbacks, and what it writes. */
export const contract: Contract = {
  name: "relay",
  title: "Writes the events of a blockchain to a stream, a message for each.",
  notes: [
    "Subscribe its address as the callback of events of type chaincode or transaction; events of blocks have no transaction and are refused (422).",
    "The message's key is the transaction: what belongs to it keeps its order.",
    "An event that is called back twice makes two messages that are the same byte for byte; whoever reads drops an `id` that it has seen.",
    "200: all events are in the stream. 503: not all are, and the platform calls again. 400, 413, 422: they never will be.",
    "Oracle does not publish what a callback holds: TRANSACTION_PATHS and EVENT_PATHS say where to look, and `event` is all of it as it came.",
  ],
  input: {
    description: "One event as a JSON object, or an array of them",
    examples: [
      { eventMsg: { txId: "b1c1…49ee", eventName: "shipped", chaincodeId: "orders", payload: "eyJpZCI6MX0=" } },
    ],
  },
  output: {
    type: "object",
    required: ["written"],
    properties: {
      written: { type: "integer", minimum: 0, description: "events that are in the stream" },
      error: { type: "string", description: "why not all are" },
    },
  },
  config: {
    type: "object",
    additionalProperties: false,
    required: ["STREAM_OCID", "STREAM_ENDPOINT"],
    properties: {
      ...streamSettings("STREAM", "the stream of events"),
      TRANSACTION_PATHS: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: PATH },
        default: ["eventMsg.txId", "eventMsg.txid", "txId", "txid", "transactionId"],
        description: "where the transaction's id is in an event; the first that is there counts",
      },
      EVENT_PATHS: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: PATH },
        default: ["eventMsg.eventName", "eventName", "event"],
        description: "where the event's name is",
      },
    },
  },
  needs: { memory: 256, timeout: 30 },
};
