// What a Terraform JSON document is made of, as a type.

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an object; none where there is no object. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** Terraform lets a block that may repeat be written as one object or as a list of them. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** The blocks below some keys, each of which may stand once or in a list. */
export function blocksAt(value: Json | undefined, ...keys: readonly string[]): readonly JsonObject[] {
  const blocks = asList(value).filter(isObject);
  const [key, ...more] = keys;
  return key === undefined ? blocks : blocks.flatMap((block) => blocksAt(block[key], ...more));
}

/** The text, or number as text, below some keys; undefined where there is none. */
export function textAt(value: Json | undefined, ...keys: readonly string[]): string | undefined {
  const path = keys.slice(0, -1);
  for (const block of blocksAt(value, ...path)) {
    const found = block[keys.at(-1) ?? ""];
    if (typeof found === "string" || typeof found === "number") return String(found);
  }
  return undefined;
}

/** Every text in a value. */
export function textsIn(value: Json | undefined): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(textsIn);
  return entriesOf(value).flatMap(([, member]) => textsIn(member));
}
