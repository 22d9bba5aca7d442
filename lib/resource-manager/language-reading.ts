// Internal: what the checks of the language ask about a Terraform document.

import { asList, entriesOf, isArray, isObject, type Json, type JsonObject, textsIn, typedBlocks } from "./json";

export function blocks(value: Json | undefined): JsonObject[] {
  return asList(value).filter(isObject);
}

/** Whether a variable or an output says something of itself, and does not say that it is not so. */
export function declares(document: JsonObject, name: string): boolean {
  const bodies = [...entriesOf(document.variable), ...entriesOf(document.output)].map(([, body]) => body);
  return bodies.some((body) => isObject(body) && body[name] !== undefined && body[name] !== false);
}

export function hasMember(document: JsonObject, name: RegExp): boolean {
  return typedBlocks(document, "resource").some(({ body }) => memberNames(body).some((member) => name.test(member)));
}

export function isExpression(value: Json | undefined): boolean {
  return typeof value === "string" && value.includes("${");
}

/** `oci_streaming_stream` of `module.a.oci_streaming_stream.b[0]`. */
export function typeIn(address: Json | undefined): string | undefined {
  return typeof address === "string" ? address.replace(/^(?:\$\{)?(?:module\.[^.]+\.)*/, "").split(".")[0] : undefined;
}

export function expressionsIn(document: JsonObject): string[] {
  return textsIn(document)
    .map(({ text }) => text)
    .filter((text) => text.includes("${") || text.includes("%{"));
}

/** Strings inside an expression may look like references: a pattern with dots in it. */
function withoutStrings(expression: string): string {
  return expression.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

/** The roots that a validation may not read in 1.5. Other names with a dot behind them are resources. */
export function readsOthers(variable: string, body: Json): boolean {
  const conditions = blocks(isObject(body) ? body.validation : undefined)
    .map(({ condition }) => condition)
    .filter((condition) => typeof condition === "string");
  const references = conditions.flatMap((condition) => [
    ...withoutStrings(condition).matchAll(/(?<![\w.-])([A-Za-z_][\w-]*)\.([\w-]+)/g),
  ]);
  const iterators = conditions.flatMap((condition) => [
    ...condition.matchAll(/\bfor\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b/g),
  ]);
  const local = new Set(iterators.flatMap(([, key, value]) => [key, value]));
  return references.some(([, root, name]) => (root === "var" ? name !== variable : !local.has(root)));
}

function memberNames(value: Json): string[] {
  if (isArray(value)) return value.flatMap(memberNames);
  return entriesOf(value).flatMap(([name, member]) => [name, ...memberNames(member)]);
}
