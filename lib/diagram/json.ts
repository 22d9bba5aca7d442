// Internal: the type of a Terraform JSON document, and functions to find values in it.

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an object. Empty if the value is not an object. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value).filter(([key]) => key !== "//") : [];
}

/** Terraform accepts a repeatable block as one object or as a list of objects. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** The value of an argument, with the enclosing blocks, innermost first. */
export interface Found {
  readonly value: Json;
  readonly blocks: readonly JsonObject[];
}

/** The values at the end of a path of blocks, each of which may be an object or a list. For an empty path, the object itself. */
export function found(blocks: readonly [JsonObject, ...JsonObject[]], path: string): Found[] {
  const [key = "", ...rest] = path.split(".");
  if (key === "") return [{ value: blocks[0], blocks }];
  const values = asList(Object.hasOwn(blocks[0], key) ? blocks[0][key] : undefined);
  if (rest.length === 0) return values.map((value) => ({ value, blocks }));
  return values.filter(isObject).flatMap((block) => found([block, ...blocks], rest.join(".")));
}

/** The strings, numbers and booleans at the end of a path. */
export function textsAt(body: JsonObject, path: string): string[] {
  return found([body], path).flatMap(({ value }) => (value === null || typeof value === "object" ? [] : String(value)));
}

/** All strings in a value. */
export function textsIn(value: Json | undefined): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(textsIn);
  return entriesOf(value).flatMap(([, member]) => textsIn(member));
}

/** The strings of all arguments with certain names, at any depth. */
export function textsNamed(value: Json | undefined, names: readonly string[]): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((one) => textsNamed(one, names));
  return entriesOf(value).flatMap(([key, member]) =>
    names.includes(key) ? textsIn(member) : textsNamed(member, names),
  );
}
