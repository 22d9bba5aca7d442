// Internal: the file of protected addresses: JSON by stack and address, with the path of each construct.

import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { refusal } from "../core/checks";
import { readText } from "../plan/text-file";
import { isObject } from "../plan/values";

/** By stack, by address: the path of the construct below the stack. */
export type Pinned = Readonly<Record<string, Readonly<Record<string, string>>>>;

const WHAT = "the file of protected addresses";

/** The contents of the file. Undefined if the file does not exist. */
export function readPinned(file: string): Pinned | undefined {
  if (!existsSync(dirname(file))) {
    throw refusal(undefined, {
      what: WHAT,
      rule: "must be in a folder that exists",
      got: file,
      remedy: "make the folder",
    });
  }
  if (!existsSync(file)) return undefined;
  const pinned = parsed(file);
  if (isPinned(pinned)) return pinned;
  const rule = "must hold an object of stacks, each with addresses and paths";
  throw refusal(undefined, { what: WHAT, rule, got: file, remedy: REMEDY });
}

const REMEDY = "restore it from version control, or delete it to write it again";

function parsed(file: string): unknown {
  const text = readText(WHAT, file);
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(undefined, { what: WHAT, rule: "must be JSON", got: file, remedy: REMEDY });
  }
}

function isPinned(value: unknown): value is Pinned {
  const isOne = (one: unknown): boolean =>
    isObject(one) && Object.entries(one).every(([address, path]) => ADDRESS.test(address) && isText(path));
  return isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isOne);
}

/** Distinguishes the file from others of the same shape, which must not be overwritten: every resource type has an underscore. */
const ADDRESS = /^[a-z][a-z0-9]*_\w+\.[\w-]+$/;

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Writes the pinned addresses in sorted order, so that the same addresses give the same bytes. */
export function writePinned(file: string, pinned: Pinned): void {
  const stacks = sorted(pinned).map(([stack, addresses]) => [stack, Object.fromEntries(sorted(addresses))]);
  const text = `${JSON.stringify(Object.fromEntries(stacks), undefined, 2)}\n`;
  try {
    writeFileSync(file, text);
  } catch (error) {
    const rule = `must be a writable path (${codeOf(error)})`;
    throw refusal(undefined, { what: WHAT, rule, got: file, remedy: "choose another path" });
  }
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The error code of the system, such as ENOTDIR. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
