// Loads a batch into the database: each message is a new row, a dead letter, or exists already.

import { readStreamBatch, type StreamMessage } from "../shared/batch";
import { bury, type Poison } from "../shared/dead-letters";
import { type Handler } from "../shared/handle";
import { log, Told } from "../shared/log";
import { Secrets } from "../shared/secrets";
import { StreamWriter } from "../shared/streams";
import { type Column, columnsOf, type ColumnSetting, rowOf } from "./columns";
import { impatient } from "./connect-string";
import { contract } from "./contract";
import { Database } from "./database";
import { type Driver, type Row } from "./driver";
import { type Pending, pendingOf } from "./outbox";
import { type Table } from "./statements";

/** The configuration according to the contract. */
export interface LoadConfig {
  readonly STREAM_OCID: string;
  readonly DLQ_OCID: string;
  readonly DLQ_ENDPOINT: string;
  readonly DB_CONNECT_STRING: string;
  readonly DB_USER: string;
  readonly DB_SECRET_OCID: string;
  readonly SECRETS_ENDPOINT?: string;
  readonly DB_TABLE: string;
  readonly DB_UNIQUE: string;
  readonly DB_COLUMNS: { readonly [name: string]: ColumnSetting };
  readonly DB_KEY?: readonly string[];
  readonly DB_VERSION?: string;
  readonly DB_OUTBOX?: string;
  readonly EVENTS_OCID?: string;
  readonly EVENTS_ENDPOINT?: string;
}

/** The function with a driver; pool and secret live as long as the process. */
export function loadWith(driver: Driver): (config: LoadConfig) => Handler {
  return (config) => {
    const columns = columnsOf(config.DB_COLUMNS);
    checkVersion(config, columns);
    const { DB_USER: user, DB_SECRET_OCID: secretId, DB_TABLE: name, DB_UNIQUE: unique, DB_KEY: key = [] } = config;
    const table = {
      name,
      unique,
      columns,
      key,
      ...(config.DB_VERSION !== undefined && { version: config.DB_VERSION }),
    };
    const login = { user, secretId, connectString: impatient(config.DB_CONNECT_STRING) };
    const outbox = config.DB_OUTBOX === undefined ? undefined : { name: config.DB_OUTBOX };
    const database = new Database(driver, new Secrets(config.SECRETS_ENDPOINT), login, table, outbox);
    const deadLetters = new StreamWriter({ streamId: config.DLQ_OCID, endpoint: config.DLQ_ENDPOINT });
    const { EVENTS_OCID: events, EVENTS_ENDPOINT: endpoint } = config;
    const publisher =
      events === undefined || endpoint === undefined ? undefined : new StreamWriter({ streamId: events, endpoint });
    return load({ table, streamId: config.STREAM_OCID, database, deadLetters, publisher });
  };
}

interface Parts {
  readonly table: Table;
  readonly streamId: string;
  readonly database: Database;
  readonly deadLetters: StreamWriter;
  /** Writes outcomes; undefined without an outbox. */
  readonly publisher: StreamWriter | undefined;
}

function load({ table, streamId, database, deadLetters, publisher }: Parts): Handler {
  const pending = (message: StreamMessage): Pending[] =>
    publisher === undefined ? [] : [pendingOf(message, table.columns, table, streamId)];
  return async ({ body, deadline }) => {
    const { messages, unreadable } = readStreamBatch(body);
    const poison: Poison[] = unreadable.map((message) => ({ message, reason: message.reason }));
    const rows: Row[] = [];
    const sources: StreamMessage[] = [];
    const rejected: Pending[] = [];
    for (const message of messages) {
      const row = rowOf(message, table.columns, streamId);
      if (typeof row === "string") {
        poison.push({ message, reason: row });
        rejected.push(...pending(message));
      } else {
        rows.push(row);
        sources.push(message);
      }
    }
    // The database comes first: while it is down, a repeated batch must not leave dead letters.
    const isNothing = rows.length === 0 && rejected.length === 0;
    const outcomes = { ofRows: sources.flatMap(pending), rejected };
    const written = isNothing ? undefined : await database.write(rows, outcomes, deadline);
    for (const [index, refusal] of written?.refused ?? []) {
      const message = sources[index];
      if (message !== undefined) poison.push({ message, ...refusal });
    }
    await bury(deadLetters, contract.name, poison, deadline);
    const published = publisher && !isNothing ? await publish(database, publisher, deadline) : undefined;
    const { inserted = 0, updated = 0 } = written ?? {};
    const counted = { received: messages.length + unreadable.length, inserted, updated, dead: poison.length };
    const outcome = { ...counted, ...(published !== undefined && { published }) };
    log.info("batch", { ...outcome, reasons: [...new Set(poison.map(({ reason }) => reason))] });
    return { body: outcome };
  };
}

/** Throws if an outcome is not written: it stays in the outbox, the connector repeats the batch, and then it is published. */
function publish(database: Database, publisher: StreamWriter, deadline: number): Promise<number> {
  return database.publish(async (events) => {
    const { failures } = await publisher.put(events, deadline);
    if (failures.length > 0) throw new Told(`${failures.length} outcomes could not be written.`);
  }, deadline);
}

function checkVersion({ DB_KEY: key = [], DB_VERSION: version }: LoadConfig, columns: readonly Column[]): void {
  if (version === undefined) return;
  const names = columns.map(({ name }) => name);
  const unknown = [...key, version].find((name) => !names.includes(name));
  const refused = (text: string): Told => new Told(`The configuration of load is rejected: ${text}.`);
  if (unknown !== undefined) throw refused(`${unknown} is not in DB_COLUMNS; add it with its source`);
  if (key.includes(version)) throw refused(`DB_VERSION ${version} is in DB_KEY as well; leave it out there`);
  // Nothing equals null: a repeated message would be a second row, and its outcome would not be found.
  const open = columns.find(({ name, optional }) => optional === true && key.includes(name));
  if (open !== undefined)
    throw refused(`DB_KEY ${open.name} must be a column that every message has; leave out its optional`);
  const column = columns.find(({ name }) => name === version);
  if (column?.type === "text" || column?.optional === true)
    throw refused(`DB_VERSION ${version} must be a number or a timestamp that every message has`);
}
