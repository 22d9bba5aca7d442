// Events as messages. A message does not depend on the time of arrival: the same event makes the same message.

import { createHash } from "node:crypto";
import { MAX_KEY_BYTES, type Message } from "../shared/streams";
import { json, withMember } from "../shared/text";

export interface EventPlaces {
  readonly TRANSACTION_PATHS: readonly string[];
  readonly EVENT_PATHS: readonly string[];
  readonly KEY_PATHS?: readonly string[];
}

/** What the path of a callback's address says about its events. */
export interface Origin {
  readonly channel?: string;
  readonly chaincode?: string;
}

/** The message of an event, which is JSON. */
export function messageOf(event: string, places: EventPlaces, origin: Origin): Message {
  const body = json(event);
  const transaction = firstKey(body, places.TRANSACTION_PATHS);
  const name = valuesOf(body, places.EVENT_PATHS).find(isText);
  // The text, not the parsed value, in which long numbers would be rounded.
  const base = transaction ?? createHash("sha256").update(event).digest("hex");
  const id = name === undefined || transaction === undefined ? base : `${base}/${name}`;
  return {
    key: firstKey(body, places.KEY_PATHS ?? []) ?? base,
    value: Buffer.from(withMember({ id, transaction, name, ...origin }, "event", event)),
  };
}

/** The names in the path of an address, by a route such as `/events/{channel}/{chaincode}`, which is the end of the path. */
export function originOf(url: string, route: string | undefined): Origin {
  if (route === undefined) return {};
  const parts = route.split("/").slice(1);
  const found = (url.split("?")[0] ?? "").split("/").slice(1).slice(-parts.length);
  const names: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const text = found[index];
    if (text === undefined || text === "") return {};
    if (part.startsWith("{")) names[part.slice(1, -1)] = decoded(text);
    else if (part !== text) return {};
  }
  return names;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first text or whole number that fits into a key. */
function firstKey(body: unknown, paths: readonly string[]): string | undefined {
  const texts = valuesOf(body, paths).map((value) => (Number.isSafeInteger(value) ? String(value) : value));
  return texts.filter(isText).find((text) => Buffer.byteLength(text) <= MAX_KEY_BYTES);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function valuesOf(body: unknown, paths: readonly string[]): unknown[] {
  return paths.flatMap((path) => {
    let parts: readonly unknown[] = [body];
    for (const name of path.split(".")) parts = parts.flatMap((part) => membersOf(part, name));
    return parts;
  });
}

function membersOf(value: unknown, name: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  // A block is an array of transactions, none of which is that of the block.
  if (name === "*") return Array.isArray(value) ? [] : Object.values(value);
  return Object.hasOwn(value, name) ? [(value as { readonly [name: string]: unknown })[name]] : [];
}
