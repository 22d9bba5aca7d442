// Internal: the JSON of an event rule's condition.

import { Fn, type IResolvable, type IResolveContext, Token } from "cdktf";
import { atomEnd, hasAtom } from "../core/atoms";
import { refusal } from "../core/checks";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonTree;

export interface JsonTree {
  readonly [name: string]: JsonValue;
}

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

function isTree(value: JsonValue | undefined): value is JsonTree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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

/** The condition as text. Terraform encodes it if it holds tokens, since only Terraform knows what must be escaped then. */
export function encodeTree(tree: JsonTree): string {
  return textsOf(tree).some(hasAtom) ? Fn.jsonencode(escapedTree(tree)) : JSON.stringify(tree);
}

function textsOf(value: JsonValue): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function escapedTree(tree: JsonTree): JsonTree {
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [escaped(name), escapedValue(value)]));
}

function escapedValue(value: JsonValue): JsonValue {
  if (typeof value === "string") return escaped(value);
  if (isTree(value)) return escapedTree(value);
  return Array.isArray(value) ? value.map((member: JsonValue) => escapedValue(member)) : value;
}

/** cdktf writes the texts of an object into an expression as they are: a quote would end the text there. */
function escaped(text: string): string {
  let written = "";
  for (let at = 0; at < text.length;) {
    const end = atomEnd(text, at) ?? at + 1;
    written += escapedPiece(text.slice(at, end));
    at = end;
  }
  return written.replaceAll("%{", "%%{");
}

function escapedPiece(piece: string): string {
  if (piece === '"' || piece === "\\") return `\\${piece}`;
  const isByHand = piece.startsWith("${") && !Token.isUnresolved(piece);
  return isByHand ? Token.asString(new Expression(piece.slice(2, -1))) : piece;
}

/** An expression that somebody wrote into a text: as text it would be escaped too. */
class Expression implements IResolvable {
  public readonly creationStack: string[] = [];

  public constructor(private readonly text: string) {}

  public resolve(context: IResolveContext): string {
    return context.suppressBraces === true ? this.text : `\${${this.text}}`;
  }

  public toString(): string {
    return Token.asString(this);
  }
}
