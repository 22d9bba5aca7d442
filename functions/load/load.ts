// Loads a batch into the database: each message is a new row, a dead letter, or exists already.

import { readStreamBatch } from "../shared/batch";
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
    const database = new Database(driver, new Secrets(config.SECRETS_ENDPOINT), login, table);
    const deadLetters = new StreamWriter({ streamId: config.DLQ_OCID, endpoint: config.DLQ_ENDPOINT });
    return load(columns, config.STREAM_OCID, database, deadLetters);
  };
}

function load(columns: readonly Column[], streamId: string, database: Database, deadLetters: StreamWriter): Handler {
  return async ({ body, deadline }) => {
    const { messages, unreadable } = readStreamBatch(body);
    const poison: Poison[] = unreadable.map((message) => ({ message, reason: message.reason }));
    const rows: Row[] = [];
    const sources: (typeof messages)[number][] = [];
    for (const message of messages) {
      const row = rowOf(message, columns, streamId);
      if (typeof row === "string") poison.push({ message, reason: row });
      else {
        rows.push(row);
        sources.push(message);
      }
    }
    // The database comes first: while it is down, a repeated batch must not leave dead letters.
    const written = rows.length === 0 ? undefined : await database.write(rows, deadline);
    for (const [index, reason] of written?.refused ?? []) {
      const message = sources[index];
      if (message !== undefined) poison.push({ message, reason });
    }
    await bury(deadLetters, contract.name, poison, deadline);
    const { inserted = 0, updated = 0 } = written ?? {};
    const outcome = { received: messages.length + unreadable.length, inserted, updated, dead: poison.length };
    log.info("batch", { ...outcome, reasons: [...new Set(poison.map(({ reason }) => reason))] });
    return { body: outcome };
  };
}

function checkVersion({ DB_KEY: key = [], DB_VERSION: version }: LoadConfig, columns: readonly Column[]): void {
  if (version === undefined) return;
  const names = columns.map(({ name }) => name);
  const unknown = [...key, version].find((name) => !names.includes(name));
  const refused = (text: string): Told => new Told(`The configuration of load is rejected: ${text}.`);
  if (unknown !== undefined) throw refused(`${unknown} is not in DB_COLUMNS; add it with its source`);
  if (key.includes(version)) throw refused(`DB_VERSION ${version} is in DB_KEY as well; leave it out there`);
  const column = columns.find(({ name }) => name === version);
  if (column?.type === "text" || column?.optional === true)
    throw refused(`DB_VERSION ${version} must be a number or a timestamp that every message has`);
}
