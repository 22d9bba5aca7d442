// Internal: the parts of a Terraform document in JSON, and functions to search it.

import { isTree as isObject, type JsonTree as JsonObject, type JsonValue as Json } from "../core/token/json-text";

export { isObject, type Json, type JsonObject };

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The members of an object; none for any other value. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** A list of values, which Terraform also allows as a single value. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isArray(value) ? value : [value];
}

/** A string in a document. */
export interface FoundText {
  /** The names of the members on the path to it; positions in lists are left out. */
  readonly path: readonly string[];
  readonly text: string;
}

/** All strings in a document, except for the names of members. */
export function textsIn(value: Json, path: readonly string[] = []): FoundText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (isArray(value)) return value.flatMap((member) => textsIn(member, path));
  return entriesOf(value).flatMap(([key, member]) => textsIn(member, [...path, key]));
}

/** One block that has a type and a name. */
interface NamedBlock {
  readonly type: string;
  readonly name: string;
  readonly body: JsonObject;
}

/** The blocks of a kind that has types: resources and data sources. */
export function typedBlocks(document: JsonObject, kind: "resource" | "data"): NamedBlock[] {
  return entriesOf(document[kind]).flatMap(([type, named]) =>
    entriesOf(named).flatMap(([name, bodies]) =>
      asList(bodies)
        .filter(isObject)
        .map((body) => ({ type, name, body })),
    ),
  );
}
