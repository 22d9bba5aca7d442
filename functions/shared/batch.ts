// What Connector Hub sends: a JSON array, or one object a line, with types that vary between samples.

import { Told } from "./log";
import { json, textOf, utf8 } from "./text";

export interface StreamMessage {
  /** The index in the batch, from 0. */
  readonly index: number;
  /** Name or OCID, or empty: the value varies, so do not use it to distinguish streams. */
  readonly stream: string;
  readonly partition: string;
  /** A string: a number over 2^53 keeps all its digits. */
  readonly offset: string;
  /** Undefined: the message has no key. */
  readonly key: Buffer | undefined;
  readonly value: Buffer;
  /** An ISO 8601 string, if the time can be read. */
  readonly timestamp: string | undefined;
}

/** An element that is not a message. */
export interface Unreadable {
  readonly index: number;
  readonly reason: string;
  /** The element as JSON, or bytes that are not JSON. */
  readonly raw: string | Buffer;
}

export interface StreamBatch {
  readonly messages: readonly StreamMessage[];
  readonly unreadable: readonly Unreadable[];
}

/** The messages of a stream. Throws, with a message without data, if the body is not a batch. */
export function readStreamBatch(body: Buffer): StreamBatch {
  const messages: StreamMessage[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, element] of readBatch(body).entries()) {
    const message = messageOf(element, index);
    if (typeof message === "string") unreadable.push({ index, reason: message, raw: JSON.stringify(element) });
    else messages.push(message);
  }
  return { messages, unreadable };
}

/** The elements of any batch: log entries, metrics, messages. An empty body is an empty batch. */
export function readBatch(body: Buffer): readonly unknown[] {
  const text = exactOffsets(textOf(body)).trim();
  if (text === "") return [];
  const whole = json(text);
  if (whole !== undefined) return Array.isArray(whole) ? (whole as unknown[]) : [whole];
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const element = json(line);
      if (element === undefined) throw new Told("The body is neither a JSON array nor one JSON object a line.");
      return element;
    });
}

/** Offsets that are too large for a JavaScript number become strings; quotes inside a string are escaped, so none matches. */
function exactOffsets(text: string): string {
  return text.replace(/"offset"\s*:\s*(\d{16,})/g, '"offset":"$1"');
}

const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

function messageOf(element: unknown, index: number): StreamMessage | string {
  if (typeof element !== "object" || element === null) return "it is not an object";
  const { stream, partition, offset, key, value, timestamp } = element as { readonly [name: string]: unknown };
  const [place, position] = [numberOrText(partition), numberOrText(offset)];
  if (place === undefined) return "partition is missing";
  if (position === undefined) return "offset is missing";
  if (typeof value !== "string" || !BASE64.test(value)) return "value is not base64";
  const hasKey = key !== undefined && key !== null && key !== "";
  if (hasKey && (typeof key !== "string" || !BASE64.test(key))) return "key is not base64";
  return {
    index,
    stream: typeof stream === "string" ? stream : "",
    partition: place,
    offset: position,
    key: hasKey ? Buffer.from(key, "base64") : undefined,
    value: Buffer.from(value, "base64"),
    timestamp: timeOf(timestamp),
  };
}

function numberOrText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An ISO 8601 string, or milliseconds since 1970 as a number or a string. */
function timeOf(value: unknown): string | undefined {
  const time = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof time !== "string" && typeof time !== "number") return undefined;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The value of a message as JSON; undefined if it is not UTF-8 or not JSON. */
export function jsonValue({ value }: StreamMessage): unknown {
  const text = utf8(value);
  return text === undefined ? undefined : json(text);
}
