// Reads a body as messages with keys, or gives the reason why it is rejected.

import { parse } from "csv-parse/sync";
import { elementsOf, valueAt } from "../shared/json-slice";
import { MAX_BYTES, MAX_KEY_BYTES, type Message } from "../shared/streams";
import { json, utf8 } from "../shared/text";
import { type IngestConfig } from "./config";

export type Kind = "json" | "ndjson" | "csv" | "binary";

/** Why nothing of a body is written. */
export class Refusal {
  constructor(
    readonly status: 400 | 401 | 403 | 405 | 413 | 415 | 422,
    readonly error: string,
    readonly refused: readonly { readonly index: number; readonly reason: string }[] = [],
  ) {}
}

const KINDS: { readonly [type: string]: Kind } = {
  "application/json": "json",
  // A page's sendBeacon can send this type without a preflight request.
  "text/plain": "json",
  "application/x-ndjson": "ndjson",
  "application/jsonl": "ndjson",
  "text/csv": "csv",
  "application/octet-stream": "binary",
};

/** The kind of a body by its content type; JSON if it has none. */
export function kindOf(contentType: string | undefined): Kind | undefined {
  const type = (contentType ?? "application/json").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type.endsWith("+json")) return "json";
  return KINDS[type];
}

/** @param headerKey - the key of a binary message */
export function messagesOf(
  body: Buffer,
  kind: Kind,
  config: IngestConfig,
  headerKey: string | undefined,
): Message[] | Refusal {
  if (body.length === 0) return new Refusal(400, "The body is empty.");
  if (kind === "binary") return binary(body, config, headerKey);
  const text = utf8(body);
  if (text === undefined) return new Refusal(400, "The body is not UTF-8.");
  const texts = textsOf(text, kind);
  if (texts instanceof Refusal) return texts;
  if (texts.length === 0) return new Refusal(400, "The body has no message.");
  if (texts.length > config.MAX_MESSAGES)
    return new Refusal(413, `The body has ${texts.length} messages; at most ${config.MAX_MESSAGES} are accepted.`);
  return checked(
    texts.map((one) => keyed(one, config)),
    config,
  );
}

function binary(body: Buffer, config: IngestConfig, headerKey: string | undefined): Message[] | Refusal {
  if (config.KEY_PATH !== undefined && headerKey === undefined)
    return new Refusal(422, `The message has no key: header ${config.KEY_HEADER} is missing.`);
  return checked([{ ...(headerKey !== undefined && { key: headerKey }), value: body }], config);
}

/** Each message as JSON. */
function textsOf(text: string, kind: Exclude<Kind, "binary">): string[] | Refusal {
  if (kind === "csv") return rowsOf(text);
  if (kind === "json") {
    if (json(text) === undefined) return new Refusal(400, "The body is not JSON.");
    return elementsOf(text) ?? [text];
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const wrong = lines.flatMap((line, index) => (json(line) === undefined ? [{ index, reason: "not JSON" }] : []));
  return wrong.length === 0 ? lines : new Refusal(400, "A line of the body is not JSON.", wrong);
}

/** Rows as objects. All values are strings: consumers decide which are numbers. */
function rowsOf(text: string): string[] | Refusal {
  try {
    const [names = [], ...rows] = parse(text, { bom: true, skip_empty_lines: true });
    if (new Set(names).size !== names.length) return new Refusal(400, "Two columns of the CSV have one name.");
    return rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]]))));
  } catch {
    return new Refusal(400, "The body is not CSV: its first row has the names, and each row as many values.");
  }
}

type Keyed = Message | string;

function keyed(text: string, { KEY_PATH, VALUE_PATH }: IngestConfig): Keyed {
  const value = VALUE_PATH === undefined ? text.trim() : valueAt(text, VALUE_PATH.split("."));
  if (value === undefined) return `nothing at ${VALUE_PATH ?? ""}`;
  if (KEY_PATH === undefined) return { value: Buffer.from(value) };
  const key = valueAt(text, KEY_PATH.split("."));
  if (key === undefined) return `no key at ${KEY_PATH}`;
  if (!/^["\d-]/.test(key)) return `the key at ${KEY_PATH} is neither text nor number`;
  // Keeps a number as it is written, with all its digits.
  return { key: key.startsWith('"') ? (JSON.parse(key) as string) : key, value: Buffer.from(value) };
}

function checked(messages: readonly Keyed[], { KEY_PATH, MAX_MESSAGE_BYTES }: IngestConfig): Message[] | Refusal {
  const large: { index: number; reason: string }[] = [];
  const wrong: { index: number; reason: string }[] = [];
  const good = messages.filter((message, index): message is Message => {
    const [list, reason] =
      typeof message === "string" ? [wrong, message] : faultOf(message, MAX_MESSAGE_BYTES, { large, wrong });
    if (reason !== undefined) list.push({ index, reason });
    return reason === undefined;
  });
  const most = MAX_MESSAGE_BYTES < MAX_BYTES ? `${MAX_MESSAGE_BYTES} bytes` : `${MAX_BYTES} bytes with its key`;
  if (large.length > 0) return new Refusal(413, `A message has more than ${most}.`, large);
  if (wrong.length > 0)
    return new Refusal(422, `A message cannot be written${KEY_PATH === undefined ? "" : "; see its key"}.`, wrong);
  return good;
}

function faultOf<List>(
  { key, value }: Message,
  maxBytes: number,
  lists: { large: List; wrong: List },
): [List, string | undefined] {
  const keyBytes = key === undefined ? undefined : Buffer.byteLength(key);
  if (keyBytes === 0) return [lists.wrong, "the key is empty"];
  if (keyBytes !== undefined && keyBytes > MAX_KEY_BYTES) return [lists.wrong, `a key of over ${MAX_KEY_BYTES} bytes`];
  if (value.length > maxBytes) return [lists.large, `${value.length} bytes`];
  const bytes = value.length + (keyBytes ?? 0);
  return [lists.large, bytes > MAX_BYTES ? `${bytes} bytes` : undefined];
}
