// Internal: what a Terraform document in JSON consists of, and how to walk through one.

import { isTree as isObject, type JsonTree as JsonObject, type JsonValue as Json } from "../core/token/json-text";

export { isObject, type Json, type JsonObject };

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The members of an object, none of anything else. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** A value that may stand alone where Terraform allows several. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isArray(value) ? value : [value];
}

/** A text somewhere in a document. */
export interface FoundText {
  /** The names of the members that lead to it; positions in lists are left out. */
  readonly path: readonly string[];
  readonly text: string;
}

/** All texts of a document, without the names of members. */
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
