// Internal: how the page of a deployed stack shows one output.

import { type OutputField } from "../core/stack/output";
import { inWords, withoutUndefined } from "./form-variable";
import { isArray, isObject, type Json, type JsonObject } from "./json";
import { type SchemaOutput } from "./schema-document";

/** What cdktf makes for other stacks of the app; nobody reads it on a page. */
export function isForOtherStacks(name: string): boolean {
  return name.startsWith("cross-stack-output-");
}

/**
 * A declared output.
 *
 * OCIDs are text to copy too: the pattern of the type `ocid` refuses the hyphen in `eu-frankfurt-1`.
 */
export function declaredOutput(field: OutputField, output: JsonObject): SchemaOutput {
  const { type, title, description, displayText } = field;
  return withoutUndefined({ type, title, description, displayText, sensitive: sensitivity(output) });
}

/** An output that says nothing but its value. */
export function plainOutput(name: string, output: JsonObject): SchemaOutput {
  const title = inWords(name);
  const description = typeof output.description === "string" ? output.description : title;
  return withoutUndefined({ type: typeOf(output.value), title, description, sensitive: sensitivity(output) });
}

function sensitivity(output: JsonObject): true | undefined {
  return output.sensitive === true ? true : undefined;
}

function typeOf(value: Json | undefined): string {
  if (isArray(value)) return "list";
  if (isObject(value)) return "map";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" ? "number" : "copyableString";
}
