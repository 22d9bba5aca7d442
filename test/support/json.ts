// The result of JSON.parse, as a type: everything in test/support reads documents through it.

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The members of an object; none if it is not an object. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** In Terraform, a block that can repeat is one object or a list of objects. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
}

/** A member that is null counts as absent in Terraform. An element that is null does not, so lists keep theirs. */
export function withoutNulls(value: Json): Json {
  if (isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const kept: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member !== null) kept[key] = withoutNulls(member);
  }
  return kept;
}

/** Every string below a value, without comments (`//`), which are not Terraform's. */
export function* textsIn(value: Json): Generator<string> {
  if (typeof value === "string") yield value;
  else if (isArray(value)) for (const element of value) yield* textsIn(element);
  else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (key === "//") continue;
      yield key;
      yield* textsIn(member);
    }
  }
}
