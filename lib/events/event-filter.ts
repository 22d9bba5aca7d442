// Internal: the JSON of an event rule's condition.

import { refusal } from "../core/checks";
import { isTree, type JsonTree, type JsonValue } from "../core/token/json-text";

const WHAT = "the condition of an event rule";

export function parseTree(json: string): JsonTree {
  const value = parsed(json);
  if (isTree(value)) return value;
  const remedy = 'write {"eventType": [...], "data": {...}}';
  throw refusal(undefined, { what: WHAT, rule: "must be a JSON object", got: json, remedy });
}

function parsed(json: string): JsonValue | undefined {
  try {
    return JSON.parse(json) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Refuses a wildcard in a name: the service takes it as the character. */
export function checkTree(tree: JsonTree): void {
  for (const [name, value] of Object.entries(tree)) {
    checkAttribute(WHAT, name);
    if (isTree(value)) checkTree(value);
  }
}

function checkAttribute(what: string, name: string): void {
  if (name !== "" && !name.includes("*")) return;
  const rule = "must have names that are not empty and hold no *";
  throw refusal(undefined, { what, rule, got: name, remedy: "use * in values only" });
}

/** The tree with one more leaf; the tree that was given stays as it is. */
export function withLeaf(what: string, tree: JsonTree, path: readonly string[], leaf: JsonValue): JsonTree {
  const [name = "", ...rest] = path;
  checkAttribute(what, name);
  const there = tree[name];
  if (rest.length > 0 && (there === undefined || isTree(there))) {
    return { ...tree, [name]: withLeaf(what, there ?? {}, rest, leaf) };
  }
  if (there === undefined) return { ...tree, [name]: leaf };
  const remedy = "give all its values at once";
  throw refusal(undefined, { what, rule: "has values already", remedy });
}
