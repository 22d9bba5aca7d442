import { type Contract, streamSettings } from "../shared/contract";
import { PATH } from "../shared/path";

/** What `relay` receives from a blockchain platform's callbacks, and what it writes. */
export const contract: Contract = {
  name: "relay",
  title: "Writes the events of a blockchain to a stream, one message for each event.",
  notes: [
    "Subscribe its address as a callback. Every event in JSON becomes a message, also one without a transaction, such as a block.",
    "The message's key is the text or whole number at one of KEY_PATHS, otherwise the transaction: the events of a key keep their order. An event without either, or with a transaction of over 256 bytes, has the hash of its text (SHA-256, in hexadecimal) as its key and `id`.",
    "An event that arrives twice makes two identical messages; consumers must drop an `id` that they have seen. The time of arrival is the timestamp of the message in the stream, not part of it, because it would make them different.",
    "200: all events are in the stream. 503: some are not, and the platform calls again. 400: the body is not JSON, and nothing is written. 413: an event has over 1048576 bytes and is never written; the body's other events are.",
    "With DLQ_OCID, what it never writes goes to a stream of dead letters, whole, before the answer; if that fails, the answer is 503.",
    "Oracle does not publish the content of a callback: TRANSACTION_PATHS and EVENT_PATHS name the places to search, and `event` is the whole event as received. A part `*` of a path is every member of an object, in order.",
    "With ROUTE, messages have `channel` and `chaincode` from the path of the callback's address, so they do not depend on its body.",
  ],
  input: {
    description: "One event as a JSON value, or an array of them",
    examples: [
      { eventMsg: { txId: "b1c1…49ee", eventName: "shipped", chaincodeId: "orders", payload: "eyJpZCI6MX0=" } },
      { channel_id: "shipments", number: 4 },
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
      ...streamSettings("DLQ", "the stream of dead letters, for what is never written"),
      TRANSACTION_PATHS: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: PATH },
        default: [
          "eventMsg.txId",
          "eventMsg.txid",
          "txId",
          "txid",
          "transactionId",
          "tx_id",
          "*.txId",
          "*.txid",
          "*.transactionId",
          "*.tx_id",
        ],
        description: "the paths of the transaction id in an event; the first path that exists counts",
      },
      EVENT_PATHS: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: PATH },
        default: ["eventMsg.eventName", "eventName", "event", "event_name", "*.eventName", "*.event", "*.event_name"],
        description: "the paths of the event's name",
      },
      KEY_PATHS: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: PATH },
        description:
          "the paths of the message's key in an event; without them, and in an event that has none of them, it is the transaction",
      },
      ROUTE: {
        type: "string",
        pattern: "^(/([^/{}\\s]+|[{](channel|chaincode)[}]))+$",
        description:
          "the end of the route's path, with the places of {channel} and {chaincode}, such as /events/{channel}/{chaincode}",
      },
    },
    dependentRequired: { DLQ_OCID: ["DLQ_ENDPOINT"], DLQ_ENDPOINT: ["DLQ_OCID"] },
  },
  needs: { memory: 256, timeout: 30 },
};
