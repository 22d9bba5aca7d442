// Makes a row from a message: where the value of each column comes from.

import { type StreamMessage } from "../shared/batch";
import { valueAt } from "../shared/json-slice";
import { at } from "../shared/path";
import { json, utf8 } from "../shared/text";
import { type Row, type Value } from "./driver";

export interface ColumnSetting {
  /** `$key`, `$value`, `$timestamp`, `$stream`, `$partition`, `$offset`; or a path into the JSON. */
  readonly from: string;
  readonly type: "text" | "number" | "timestamp";
  /** The maximum size of a string. */
  readonly bytes?: number;
  readonly optional?: boolean;
}

export interface Column extends ColumnSetting {
  readonly name: string;
  readonly bytes: number;
}

const DEFAULT_BYTES = 4_000;

/** The columns, long strings last: the database rejects a longer string after one that is bound as LONG (ORA-24816). */
export function columnsOf(settings: { readonly [name: string]: ColumnSetting }): Column[] {
  const columns = Object.entries(settings).map(([name, setting]) => ({ bytes: DEFAULT_BYTES, ...setting, name }));
  const isLong = ({ type, bytes }: Column): number => Number(type === "text" && bytes > DEFAULT_BYTES);
  return columns.sort((a, b) => isLong(a) - isLong(b));
}

/** A message's row, or the reason why it has none: a phrase without data. */
export function rowOf(message: StreamMessage, columns: readonly Column[], streamId: string): Row | string {
  const body = new Body(message);
  const row: Value[] = [];
  for (const column of columns) {
    const value = cell(message, body, column, streamId);
    if (value instanceof Fault) return value.reason;
    row.push(value);
  }
  return row;
}

/** The values of columns that can be read, null for the others. */
export function valuesOf(message: StreamMessage, columns: readonly Column[], streamId: string): Row {
  const body = new Body(message);
  return columns.map((column) => {
    const value = cell(message, body, column, streamId);
    return value instanceof Fault ? null : value;
  });
}

function cell(message: StreamMessage, body: Body, column: Column, streamId: string): Value | Fault {
  const raw = source(message, body, column.from, streamId);
  if (raw instanceof Fault) return raw;
  if (raw === undefined || raw === null || raw === "")
    return column.optional === true ? null : new Fault(`${column.name}: nothing at ${column.from}`);
  const value = READERS[column.type](raw, column);
  return value instanceof Fault ? new Fault(`${column.name}: ${value.reason}`) : value;
}

class Fault {
  constructor(readonly reason: string) {}
}

/** The message's value, read when it is first needed. */
class Body {
  private held?: { readonly text: string | undefined; readonly json: unknown };

  constructor(private readonly message: StreamMessage) {}

  get text(): string | Fault {
    return this.read().text ?? new Fault("the value is not UTF-8");
  }

  at(path: string): unknown {
    const { text, json: whole } = this.read();
    if (text === undefined) return new Fault("the value is not UTF-8");
    if (typeof whole !== "object" || whole === null) return new Fault("the value is not a JSON object");
    const value = at(whole, path);
    // Keeps all digits: two orders must not become one because a number was rounded.
    if (typeof value === "number" && !Number.isSafeInteger(value))
      return new Digits(valueAt(text, path.split(".")) ?? "");
    return value;
  }

  private read(): { readonly text: string | undefined; readonly json: unknown } {
    if (this.held === undefined) {
      const text = utf8(this.message.value);
      this.held = { text, json: text === undefined ? undefined : json(text) };
    }
    return this.held;
  }
}

/** A number as it is written. */
class Digits {
  constructor(readonly text: string) {}
}

function source(message: StreamMessage, body: Body, from: string, streamId: string): unknown {
  switch (from) {
    case "$key":
      return message.key === undefined ? undefined : (utf8(message.key) ?? new Fault("the key is not UTF-8"));
    case "$value":
      return body.text;
    case "$timestamp":
      return message.timestamp;
    case "$stream":
      return streamId;
    case "$partition":
      return message.partition;
    case "$offset":
      return message.offset;
    default:
      return body.at(from);
  }
}

const READERS: { readonly [type in ColumnSetting["type"]]: (raw: unknown, column: Column) => Value | Fault } = {
  text: textValue,
  number: numberValue,
  timestamp: timeValue,
};

function textValue(raw: unknown, { bytes }: Column): string | Fault {
  const text = typeof raw === "string" ? raw : raw instanceof Digits ? raw.text : JSON.stringify(raw);
  return Buffer.byteLength(text) > bytes ? new Fault(`over ${bytes} bytes`) : text;
}

/** What a NUMBER can hold; anything else would fail the call with all its rows. */
function numberValue(raw: unknown): number | bigint | Fault {
  const text = raw instanceof Digits ? raw.text : typeof raw === "number" || typeof raw === "string" ? String(raw) : "";
  if (!/^-?\d{1,40}(\.\d+)?([eE][+-]?\d{1,3})?$/.test(text.trim())) return new Fault("not a number");
  if (/^-?\d{16,}$/.test(text.trim())) return BigInt(text.trim());
  const size = Math.abs(Number(text));
  return size === 0 || (size >= 1e-130 && size < 1e126) ? Number(text) : new Fault("a number that does not fit");
}

function timeValue(raw: unknown): Date | Fault {
  const time = typeof raw === "string" || typeof raw === "number" ? new Date(raw) : new Date(NaN);
  const year = time.getUTCFullYear();
  return year >= 1 && year <= 9999 ? time : new Fault("not a time");
}
