// Internal: Terraform reads every string as a template. This file distinguishes the parts that are meant for Terraform from
// literal text: Kafka Connect's `${topic}`, a date format's `%{yyyy}`, a shell's `${1:-x}`.

import { type IResolveContext, Token } from "cdktf";
import { atomEnd, isForTerraform, MARKER } from "./atoms";

/** A part of a string: literal text, or an expression including its braces. */
export interface Piece {
  readonly text: string;
  readonly isReference: boolean;
}

/** The literals of a string, without Terraform's escapes (`$${` stands for `${`), and the expressions between them. */
export function templatePieces(text: string): Piece[] {
  return referencePieces(text).map((piece) => (piece.isReference ? piece : { ...piece, text: unescaped(piece.text) }));
}

/** The same, with the literals as written in the string. */
export function referencePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [rest, looked] = [0, 0];
  for (let at = text.indexOf("${"); at >= 0 && looked < MAX_LOOKED; at = text.indexOf("${", Math.max(rest, at + 1))) {
    const isMarker = text.startsWith(MARKER, at);
    if (!isMarker && at > rest && text.charAt(at - 1) === "$") continue;
    const end = atomEnd(text, at);
    if (end === undefined || !(isMarker || isForTerraform(text.slice(at + 2, end - 1)))) {
      looked += (end ?? text.length) - at;
      continue;
    }
    pieces.push({ text: text.slice(rest, at), isReference: false }, { text: text.slice(at, end), isReference: true });
    rest = end;
  }
  return [...pieces, { text: text.slice(rest), isReference: false }].filter(({ text: piece }) => piece !== "");
}

/**
 * How many characters are searched for the ends of `${` that are not expressions. Thousands of unclosed ones would take seconds:
 * beyond this limit, everything is literal.
 */
const MAX_LOOKED = 3_000_000;

function unescaped(literal: string): string {
  return literal.replaceAll(/([$%])\1\{/g, "$1{");
}

/** A literal that Terraform does not read as a template. */
export function escapedLiteral(literal: string): string {
  return literal.replaceAll(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}

/** The beginning of Terraform's directives. */
const DIRECTIVE = /(%?)%\{(?!~?\s*(?:if|else|endif|for|endfor)\b)/g;

/**
 * The string with every beginning of a template escaped that cannot be meant for Terraform: `%{yyyy}`, `${topic}`. References,
 * handwritten expressions, `%{ if ... }`, and escaped parts stay as they are.
 */
export function withoutStrayTemplates<T extends string | undefined>(text: T): T {
  // A reference can be an object, which contains nothing to escape.
  if (typeof text !== "string" || !MAY_BE_STRAY.test(text)) return text;
  const pieces = referencePieces(text);
  const written = pieces.map(({ text: piece, isReference }, index) => {
    if (isReference) return piece;
    return index < pieces.length - 1 ? beforeReference(escapedStrays(piece)) : escapedStrays(piece);
  });
  return written.join("") as T;
}

/** Matches a template that is not a marker of cdktf, and a marker after a dollar sign; almost no string needs a closer look. */
const MAY_BE_STRAY = /%\{|\$\{(?!TfToken\[)|\$\$\{/;

/**
 * A dollar sign right before a reference would escape it, and cdktf reads a reference after an unclosed brace as a part of an
 * expression. In both cases, the sign itself becomes an expression.
 *
 * @param literal - escaped, and followed by a reference
 */
export function beforeReference(literal: string): string {
  let end = literal.length;
  while (literal.charAt(end - 1) === "$") end -= 1;
  const signs = end < literal.length ? literalExpression(literal.slice(end)) : "";
  return `${withoutOpenBraces(literal.slice(0, end))}${signs}`;
}

/** A literal in which no brace of a template stays open, whatever comes after it. */
export function withoutOpenBraces(literal: string): string {
  const closed = literal.lastIndexOf("}") + 1;
  // An escaped brace has two dollar signs before it, one of which belongs to the string, like all further ones before them.
  const rest = literal
    .slice(closed)
    .replaceAll(/(\$*)\$\$\{/g, (_, more: string) => `${literalExpression(`${more}$`)}{`);
  return `${literal.slice(0, closed)}${rest}`;
}

/** Dollar signs as a separate expression. */
function literalExpression(signs: string): string {
  return Token.asString({
    creationStack: [],
    resolve: ({ suppressBraces }: IResolveContext) => (suppressBraces === true ? `"${signs}"` : `\${"${signs}"}`),
    toString: () => signs,
  });
}

/** The same for all strings of a value and the names in it, at any depth; a reference to a list or an object stays as it is. */
export function withoutStrayTemplatesIn<T>(value: T): T {
  if (typeof value === "string") return withoutStrayTemplates<string>(value) as T;
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype ? membersWithout(value) : value;
}

/** Copies only if there is something to escape, because this runs for every resource. */
function membersWithout<T extends object>(value: T): T {
  let copy = value;
  for (const name of Object.keys(value) as (keyof T & string)[]) {
    // Terraform also reads the names in a map as templates.
    if (MAY_BE_STRAY.test(name)) return withNames(value);
    const escaped = withoutStrayTemplatesIn(value[name]);
    if (escaped === value[name]) continue;
    if (copy === value) copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as T;
    copy[name] = escaped;
  }
  return copy;
}

function withNames<T extends object>(value: T): T {
  const members = Object.entries(value).map(([name, member]) => [
    withoutStrayTemplates(name),
    withoutStrayTemplatesIn<unknown>(member),
  ]);
  return Object.fromEntries(members) as T;
}

/** The same for a string without references. */
export function escapedStrays(literal: string): string {
  const escape = (all: string, sign: string): string => (sign === "" ? `${all.charAt(0)}${all}` : all);
  return literal.replaceAll(/(\$?)\$\{/g, escape).replaceAll(DIRECTIVE, escape);
}
