import { type Contract, STREAM_BATCH, streamSettings } from "../shared/contract";

/** A name that needs no quotes in SQL. */
const NAME = "[A-Za-z][A-Za-z0-9_$#]{0,127}";

const COLUMN = {
  type: "object",
  required: ["from", "type"],
  additionalProperties: false,
  properties: {
    from: {
      type: "string",
      pattern: "^(\\$(key|value|timestamp|stream|partition|offset)|[^$.\\s][^.\\s]*(\\.[^.\\s]+)*)$",
    },
    type: { type: "string", enum: ["text", "number", "timestamp"] },
    bytes: { type: "integer", minimum: 1, maximum: 1048576 },
    optional: { type: "boolean" },
  },
};

/** The table in `ddl.sql` of the IoT stack. */
const IOT_COLUMNS = {
  iot_key: { from: "$key", type: "text", bytes: 256 },
  received_at: { from: "$timestamp", type: "timestamp" },
  stream_ocid: { from: "$stream", type: "text", bytes: 255 },
  stream_partition: { from: "$partition", type: "number" },
  stream_offset: { from: "$offset", type: "number" },
  iot_data: { from: "$value", type: "text", bytes: 1048576 },
};

/** What `load` receives from a connector, and what happens to it. */
export const contract: Contract = {
  name: "load",
  title: "Writes the messages of a stream to a table, each message once.",
  notes: [
    "A repeated message has no effect: DB_UNIQUE is a unique index over stream, partition and offset, or over a value in the message, such as an order id.",
    "With DB_VERSION a newer message replaces the row of its key, in any order of arrival; without it the first row stays.",
    "A message that cannot become a row goes to the dead-letter stream with the reason, and the others are written.",
    "Each dead letter has a class: REJECT if the message is wrong, RETRY if the database refuses its row for a reason that the program does not know. The program retry sends the latter again.",
    "With DB_OUTBOX each message has an outcome: APPLIED if the table has its version, STALE if it has a newer one, REJECTED if there is a dead letter. The event is {message, the key, the version, outcome}, with names as in the message, and `<partition>/<offset>` of the message. After a dead letter of class RETRY another outcome can follow.",
    "Outcomes are written to the outbox in the transaction of the rows, and published afterwards. A crash in between repeats an outcome, but never loses one.",
    "A batch is one transaction. If the database cannot be reached, the call fails and the connector sends the batch again.",
    "`$stream` is STREAM_OCID, because the name that a connector gives a stream varies. Offsets start again in a stream that is replaced.",
  ],
  input: STREAM_BATCH,
  output: {
    type: "object",
    required: ["received", "inserted", "updated", "dead"],
    properties: {
      received: { type: "integer", minimum: 0, description: "messages in the batch" },
      inserted: { type: "integer", minimum: 0, description: "new rows" },
      updated: { type: "integer", minimum: 0, description: "rows replaced by a newer message" },
      dead: { type: "integer", minimum: 0, description: "messages in the dead-letter stream" },
      published: { type: "integer", minimum: 0, description: "with DB_OUTBOX: outcomes that were published" },
    },
  },
  config: {
    type: "object",
    additionalProperties: false,
    required: ["STREAM_OCID", "DLQ_OCID", "DLQ_ENDPOINT", "DB_CONNECT_STRING", "DB_USER", "DB_SECRET_OCID"],
    properties: {
      STREAM_OCID: {
        type: "string",
        pattern: "^ocid1\\.stream\\.",
        description: "the OCID of the stream that the function reads",
      },
      ...streamSettings("DLQ", "the stream of dead letters"),
      DB_CONNECT_STRING: { type: "string", minLength: 1, description: "the connect string, for TLS without a wallet" },
      DB_USER: { type: "string", pattern: `^${NAME}$`, description: "the application user" },
      DB_SECRET_OCID: {
        type: "string",
        pattern: "^ocid1\\.vaultsecret\\.",
        description: "the OCID of the Vault secret with the user's password",
      },
      SECRETS_ENDPOINT: {
        type: "string",
        pattern: "^https?://[^/\\s]+/?$",
        description: "an endpoint for reading secrets that replaces the region's",
      },
      DB_TABLE: {
        type: "string",
        pattern: `^(${NAME}\\.)?${NAME}$`,
        default: "iot_data",
        description: "the table, with its schema if it is not the user's schema",
      },
      DB_UNIQUE: {
        type: "string",
        pattern: `^${NAME}$`,
        default: "iot_data_once",
        description: "the unique index or constraint that makes a repeated message harmless",
      },
      DB_COLUMNS: {
        type: "object",
        minProperties: 1,
        propertyNames: { pattern: `^${NAME}$` },
        additionalProperties: COLUMN,
        default: IOT_COLUMNS,
        description:
          "the columns, as JSON: each with `from` ($key, $value, $timestamp, $stream, $partition, $offset, or a path into the JSON with dots), `type` (text, number, timestamp), `bytes` of a column of type text, and `optional`",
      },
      DB_KEY: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", pattern: `^${NAME}$` },
        description: "the columns of the unique index, spelled as in DB_COLUMNS; required with DB_VERSION",
      },
      DB_VERSION: {
        type: "string",
        pattern: `^${NAME}$`,
        description: "the column that determines the newer of two messages with the same key, a number or a timestamp",
      },
      DB_OUTBOX: {
        type: "string",
        pattern: `^(${NAME}\\.)?${NAME}$`,
        description:
          "the outbox table, with the columns event_number, event_id, event_key, event and outcome, and a unique constraint over event_id that is called like the table with _once; it turns on the stream of outcomes",
      },
      ...streamSettings("EVENTS", "the stream of outcomes"),
    },
    dependentRequired: {
      DB_VERSION: ["DB_KEY"],
      DB_OUTBOX: ["DB_VERSION", "EVENTS_OCID", "EVENTS_ENDPOINT"],
      EVENTS_OCID: ["DB_OUTBOX"],
      EVENTS_ENDPOINT: ["DB_OUTBOX"],
    },
  },
  needs: { memory: 256, timeout: 120 },
};
