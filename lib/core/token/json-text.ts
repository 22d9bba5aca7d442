// Internal: JSON text whose values may be known only when Terraform runs.

import { Fn, type IResolvable, type IResolveContext, Token } from "cdktf";
import { refusal } from "../checks";
import { hasAtom } from "./atoms";
import { quotedText } from "./expression";
import { encoded, LANGUAGES } from "./language";
import { templatePieces, withoutStrayTemplatesIn } from "./template";
import { tokenOf } from "./tokens";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonTree;

export interface JsonTree {
  readonly [name: string]: JsonValue;
}

export function isTree(value: JsonValue | undefined): value is JsonTree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The object as JSON. If it contains tokens, Terraform encodes it, because only Terraform knows what must be escaped.
 *
 * @throws ConfigurationError if only Terraform knows a name: cdktf cannot write such an object
 */
export function encodeTree(tree: JsonTree, at?: string): string {
  const name = namesOf(tree).find(hasAtom);
  if (name !== undefined) {
    const remedy = "write out the name, and use references in values only";
    throw refusal(at, { what: "a name in a JSON object", rule: "must be known at synthesis", got: name, remedy });
  }
  // String by string: in the whole document, the part between a brace in one string and a brace in another would look like an
  // expression.
  return textsOf(tree).some(hasAtom) ? Fn.jsonencode(escapedTree(tree)) : JSON.stringify(withoutStrayTemplatesIn(tree));
}

/**
 * The value as JSON, with each literal string written out and each reference encoded separately, so that a plan shows readable
 * JSON. If there is a reference, `encodeTree` leaves the whole encoding to Terraform.
 */
export function writtenJson(value: JsonValue): string {
  if (typeof value === "string") return encoded(LANGUAGES.json, value);
  if (isTree(value)) return `{${Object.entries(value).map(writtenMember).join(",")}}`;
  return Array.isArray(value) ? `[${value.map(writtenJson).join(",")}]` : JSON.stringify(value);
}

function writtenMember([name, value]: [string, JsonValue]): string {
  return `${encoded(LANGUAGES.json, name)}:${writtenJson(value)}`;
}

/** The names of members, at any depth. */
export function namesOf(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  return isTree(value) ? Object.entries(value).flatMap(([name, member]) => [name, ...namesOf(member)]) : [];
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

/**
 * cdktf escapes `${` in the strings of an object, and writes everything else into an expression as it is: a quote would end the
 * string there.
 */
function escaped(text: string): string {
  return templatePieces(text)
    .map(({ text: piece, isReference }) =>
      isReference ? expressionIn(piece) : quotedText(piece).replaceAll("%{", "%%{"),
    )
    .join("");
}

function expressionIn(piece: string): string {
  return ONE_MARKER.test(piece) ? piece : Token.asString(new Expression(piece.slice(2, -1)));
}

const MARKERS = /\$\{TfToken\[[^\]]*\]\}/g;
const ONE_MARKER = /^\$\{TfToken\[[^\]]*\]\}$/;

/** A handwritten expression in a string: as a literal, it would be escaped, too. */
class Expression implements IResolvable {
  public readonly creationStack: string[] = [];

  public constructor(private readonly text: string) {}

  public resolve(context: IResolveContext): string {
    const { suppressBraces } = context;
    // A reference within: `${upper("${reference}")}`. cdktf would take the rest for a literal, and escape its beginning.
    const text = this.text.replace(MARKERS, (marker) => {
      context.suppressBraces = false;
      return String(context.resolve(tokenOf(marker) ?? marker));
    });
    context.suppressBraces = suppressBraces;
    return suppressBraces === true ? text : `\${${text}}`;
  }

  public toString(): string {
    return Token.asString(this);
  }
}
