// The outbox: outcomes of messages, written in the transaction of their rows and published afterwards. A crash between the two
// repeats an outcome, but never loses one.

import { createHash } from "node:crypto";
import { type StreamMessage } from "../shared/batch";
import { MAX_KEY_BYTES, type Message } from "../shared/streams";
import { withMember } from "../shared/text";
import { type Column, valuesOf } from "./columns";
import { type Driver, type Row, type Value } from "./driver";
import { bindDef, duplicateHint, type Statement, type Table } from "./statements";

/** `APPLIED`: the table has this version; `STALE`: it has a newer one; `REJECTED`: there is no row, but a dead letter. */
export type Outcome = "APPLIED" | "STALE" | "REJECTED";

/** An outcome that is not known yet. */
export interface Pending {
  /** A hash of the stream, and partition and offset of its message: a repeated message does not add a second event. */
  readonly id: string;
  /** The key in the stream of outcomes. */
  readonly key: string | null;
  /** The event as JSON, without its outcome. */
  readonly event: string;
}

/** The outbox of a table; its unique constraint is called `<name>_once`. */
export interface Outbox {
  readonly name: string;
}

/** The maximum bytes of the column `event`. */
const MAX_EVENT = 4_000;

/** The maximum number of events that are published together. */
export const PAGE = 500;

export function onceOf({ name }: Outbox): string {
  return `${name.replace(/^.*\./, "")}_once`;
}

/** The event of a message: what can be read of its key and its version. */
export function pendingOf(message: StreamMessage, columns: readonly Column[], table: Table, streamId: string): Pending {
  const place = `${message.partition}/${message.offset}`;
  // Offsets start again in a stream that is replaced, and events of the old one can still be in the outbox.
  const id = `${createHash("sha256").update(streamId).digest("hex").slice(0, 16)}/${place}`;
  const named = [...table.key, table.version].flatMap((name) => columns.filter((column) => column.name === name));
  const values = valuesOf(message, named, streamId);
  const members = membersOf(named);
  const whole = asEvent(place, members, values);
  const key = values.slice(0, table.key.length);
  const keyText = key.includes(null) ? "" : key.map(textOf).join("/");
  return {
    id,
    key: keyText !== "" && Buffer.byteLength(keyText) <= MAX_KEY_BYTES ? keyText : null,
    // A key that is too long for the column is in the dead letter only.
    event: Buffer.byteLength(whole) > MAX_EVENT ? asEvent(place, members, []) : whole,
  };
}

function asEvent(place: string, members: readonly string[], values: readonly Value[]): string {
  const entries = members.map((name, index) => [name, values[index] ?? null]);
  return JSON.stringify({ message: place, ...(Object.fromEntries(entries) as object) }, (_name, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}

function textOf(value: Value): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

/** The names as in the message; the columns' names if two are the same. */
function membersOf(columns: readonly Column[]): string[] {
  const names = columns.map(({ from }) => from.replace(/^.*[.$]/, ""));
  return new Set(["message", ...names]).size > names.length ? names : columns.map(({ name }) => name);
}

/** Adds the outcomes of rows that the table accepted. Its variables: id, key, event, the version, and the key's columns. */
export function outcomeStatement(outbox: Outbox, table: Table, driver: Driver): Statement {
  const places = [table.version ?? "", ...table.key].map((name) => table.columns.findIndex((one) => one.name === name));
  const where = table.key.map((name, index) => `${name} = :${index + 5}`).join(" AND ");
  const outcome = `(SELECT CASE WHEN ${table.version ?? ""} > :4 THEN 'STALE' ELSE 'APPLIED' END FROM ${table.name} WHERE ${where})`;
  return {
    sql: `${insertInto(outbox)} VALUES (:1, :2, :3, ${outcome})`,
    bindDefs: [
      ...pendingBinds(driver),
      ...places.flatMap((place) => table.columns.slice(place, place + 1).map((column) => bindDef(column, driver))),
    ],
    binds: ([id = null, key = null, event = null, ...row]) => [
      ...[id, key, event],
      ...places.map((place) => row[place] ?? null),
    ],
  };
}

/** Adds the outcomes of messages that have no row. */
export function rejectedStatement(outbox: Outbox, driver: Driver): Statement {
  return {
    sql: `${insertInto(outbox)} VALUES (:1, :2, :3, 'REJECTED')`,
    bindDefs: pendingBinds(driver),
    binds: (row) => row,
  };
}

export function deleteStatement({ name }: Outbox, driver: Driver): Statement {
  return {
    sql: `DELETE FROM ${name} WHERE event_id = :1`,
    bindDefs: pendingBinds(driver).slice(0, 1),
    binds: (row) => row,
  };
}

/** The oldest events that are not published. */
export function selectText({ name }: Outbox): string {
  return `SELECT event_id, event_key, event, outcome FROM ${name} ORDER BY event_number FETCH FIRST ${PAGE} ROWS ONLY`;
}

/** A row of that query as a message. */
export function messageOf([, key, event, outcome]: Row): Message {
  const value = Buffer.from(withMember(JSON.parse(String(event)) as object, "outcome", JSON.stringify(outcome)));
  return typeof key === "string" ? { key, value } : { value };
}

export function valuesOfPending({ id, key, event }: Pending): Row {
  return [id, key, event];
}

function insertInto(outbox: Outbox): string {
  return `INSERT ${duplicateHint(outbox.name, onceOf(outbox))} INTO ${outbox.name} (event_id, event_key, event, outcome)`;
}

function pendingBinds(driver: Driver): Statement["bindDefs"] {
  return [100, MAX_KEY_BYTES, MAX_EVENT].map((maxSize) => ({ type: driver.DB_TYPE_VARCHAR, maxSize }));
}
