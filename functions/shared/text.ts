// Converts bytes to strings and JSON. Errors never quote the data.

import { isUtf8 } from "node:buffer";
import { Told } from "./log";

/** The string, if the bytes are UTF-8; undefined otherwise. A byte order mark is left out. */
export function utf8(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The parsed value; undefined if the string is not JSON (JSON itself has no undefined). */
export function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A body as a string; it must be UTF-8. */
export function textOf(body: Buffer): string {
  const text = utf8(body);
  if (text === undefined) throw new Told("The body is not UTF-8.");
  return text;
}

/** An object as JSON, with one more member whose JSON stays as it is written. */
export function withMember(object: object, name: string, text: string): string {
  return `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:${text}}`;
}
