// Internal: the limits of OCI's tags: Oracle's "Tagging Overview" (Limits on Tags). Values that only Terraform knows are not
// checked.

import { refusal } from "./checks";
import { writtenKey } from "./tag-key";
import { isKnown } from "./token/tokens";

/** Tags by key. */
export type TagMap = Readonly<Record<string, string>>;

const MAX_KEY = 100;

/** Printable ASCII except the blank and the period, which separates namespace and key. */
const KEY = /^[\x21-\x2d\x2f-\x7e]+$/;
const DEFINED_FORM = /^[^.\s]+\.[^.\s]+$/;

const MAX_VALUE = 256;
const MAX_FREEFORM = 10;
const MAX_DEFINED = 64;

/** Oracle says "5 K"; it does not say whether K is 1000 or 1024, so the larger is used. */
const MAX_BYTES = 5 * 1024;

/** Whether a string is `Namespace.Key`, with characters and lengths that OCI accepts. */
export function isDefinedKey(text: string): boolean {
  return DEFINED_FORM.test(text) && text.split(".").every((name) => KEY.test(name) && name.length <= MAX_KEY);
}

/** The form in which OCI compares namespaces and keys: case does not matter. */
export function foldedKey(key: string): string {
  const written = writtenKey(key);
  return isKnown(written) ? written.toLowerCase() : written;
}

/**
 * Rejects tags that OCI does not accept together on one resource.
 *
 * @param at - the resource's path; undefined for a value
 */
export function checkTags(at: string | undefined, freeform: TagMap, defined: TagMap): void {
  for (const [key, value] of Object.entries(freeform)) {
    checkFreeformKey(at, key);
    checkTagValue(at, key, value);
  }
  for (const [key, value] of Object.entries(defined)) {
    const written = writtenKey(key);
    checkDefinedKey(at, written);
    checkTagValue(at, written, value);
  }
  checkTwice(at, Object.keys(defined));
  checkCount(at, "freeform", Object.keys(freeform).length, MAX_FREEFORM);
  checkCount(at, "defined", Object.keys(defined).length, MAX_DEFINED);
  checkSize(at, freeform, defined);
}

function checkFreeformKey(at: string | undefined, key: string): void {
  if (!isKnown(key)) return;
  checkTagName(at, "the key of a freeform tag", key, "use a defined tag for a key in a namespace");
}

/**
 * Rejects what cannot be the name of a namespace or the key of a tag.
 *
 * @param written - the form of the name for checks; default: the name
 */
export function checkTagName(
  at: string | undefined,
  what: string,
  name: string,
  remedy?: string,
  written: string = name,
): void {
  if (written.length > MAX_KEY) {
    throw refusal(at, { what, rule: `must be at most ${MAX_KEY} characters, but has ${written.length}`, remedy });
  }
  if (KEY.test(written)) return;
  const rule = "must be printable ASCII characters without blanks and periods";
  throw refusal(at, { what, rule, got: name, remedy });
}

function checkDefinedKey(at: string | undefined, key: string): void {
  if (!isKnown(key)) return;
  if (!DEFINED_FORM.test(key)) {
    const rule = "must have the form Namespace.Key, with one dot and no blanks";
    throw refusal(at, { what: "a defined tag", rule, got: key, remedy: "use a freeform tag for a plain key" });
  }
  const [namespace = "", name = ""] = key.split(".");
  checkTagName(at, "the namespace of a defined tag", namespace);
  checkTagName(at, "the key of a defined tag", name);
}

/** Rejects what cannot be the value of a tag; it may be empty. */
export function checkTagValue(at: string | undefined, key: string, value: string): void {
  if (!isKnown(value)) return;
  const { length } = Array.from(value);
  if (length <= MAX_VALUE) return;
  const what = isKnown(key) ? `the value of the tag '${key}'` : "the value of a tag";
  throw refusal(at, { what, rule: `must be at most ${MAX_VALUE} characters, but has ${length}` });
}

function checkTwice(at: string | undefined, keys: readonly string[]): void {
  const known = new Map<string, string>();
  for (const key of keys) {
    const folded = foldedKey(key);
    const twin = known.get(folded);
    if (twin !== undefined) {
      const rule = `must be given once, regardless of case, but is there as '${writtenKey(twin)}' already`;
      throw refusal(at, { what: "a defined tag", rule, got: writtenKey(key), remedy: "leave one of them out" });
    }
    known.set(folded, key);
  }
}

function checkCount(at: string | undefined, kind: string, count: number, max: number): void {
  if (count <= max) return;
  const whose = at === undefined ? "a resource" : "a resource, with those of its stack,";
  const rule = `must be at most ${max}, got ${count}`;
  throw refusal(at, { what: `the ${kind} tags of ${whose}`, rule, remedy: REMEDIES[kind] });
}

const REMEDIES: Readonly<Record<string, string>> = {
  freeform: "leave some out, or use defined tags",
  defined: "leave some out",
};

function checkSize(at: string | undefined, freeform: TagMap, defined: TagMap): void {
  const bytes = Buffer.byteLength(
    JSON.stringify({ freeformTags: known(freeform), definedTags: nested(known(defined)) }),
  );
  if (bytes <= MAX_BYTES) return;
  const rule = `must be at most ${MAX_BYTES} bytes as JSON in UTF-8, but have ${bytes}`;
  throw refusal(at, { what: "the tags of a resource together", rule, remedy: "shorten the values, or leave some out" });
}

/** Values that only Terraform knows count as empty. */
function known(tags: TagMap): TagMap {
  const all = Object.entries(tags).map(([key, value]) => [writtenKey(key), isKnown(value) ? value : ""] as const);
  return Object.fromEntries(all.filter(([key]) => isKnown(key)));
}

/** The structure in the API: namespace, key, value. */
function nested(defined: TagMap): Record<string, Record<string, string>> {
  // A namespace can have the name of a member of every object: constructor, __proto__.
  const all = new Map<string, (readonly [string, string])[]>();
  for (const [name, value] of Object.entries(defined)) {
    const [namespace = "", key = ""] = name.split(".");
    all.set(namespace, [...(all.get(namespace) ?? []), [key, value]]);
  }
  return Object.fromEntries([...all].map(([namespace, tags]) => [namespace, Object.fromEntries(tags)]));
}
