import { type Contract, streamSettings } from "../shared/contract";
import { PATH } from "../shared/path";

/** What `relay` receives from a blockchain platform's callbacks, and what it writes. */
export const contract: Contract = {
  name: "relay",
  title: "Writes the events of a blockchain to a stream, one message for each event.",
  notes: [
    "Subscribe its address as the callback of events of type chaincode or transaction; block events have no transaction and are rejected (422).",
    "The message's key is the transaction, so the events of a transaction keep their order.",
    "An event that arrives twice makes two identical messages; consumers must drop an `id` that they have seen.",
    "200: all events are in the stream. 503: some are not, and the platform calls again. 400, 413, 422: the events are never written.",
    "Oracle does not publish the content of a callback: TRANSACTION_PATHS and EVENT_PATHS name the places to search, and `event` is the whole event as received.",
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
        description: "the paths of the transaction id in an event; the first path that exists counts",
      },
      EVENT_PATHS: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: PATH },
        default: ["eventMsg.eventName", "eventName", "event"],
        description: "the paths of the event's name",
      },
    },
  },
  needs: { memory: 256, timeout: 30 },
};
