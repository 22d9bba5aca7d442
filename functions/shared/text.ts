// Bytes to text and JSON. Errors never quote what they are about.

import { isUtf8 } from "node:buffer";
import { Told } from "./log";

/** The text, if it is UTF-8; undefined otherwise. A byte order mark is left out. */
export function utf8(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** What JSON says; undefined if it is none (JSON has no undefined of its own). */
export function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The text of a body, which must be UTF-8. */
export function textOf(body: Buffer): string {
  const text = utf8(body);
  if (text === undefined) throw new Told("The body is not UTF-8.");
  return text;
}

/** An object as JSON, with one more member whose JSON stays as it is written. */
export function withMember(object: object, name: string, text: string): string {
  return `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:${text}}`;
}
