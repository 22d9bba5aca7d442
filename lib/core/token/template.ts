// Internal: Terraform reads every text as a template. Here is told apart what in a text is meant for Terraform and what is the
// text's own: Kafka Connect's `${topic}`, a date format's `%{yyyy}`, a shell's `${1:-x}`.

import { type IResolveContext, Token } from "cdktf";
import { atomEnd, isForTerraform, MARKER } from "./atoms";

/** A part of a text: as it is to be read, or an expression as it stands there, braces and all. */
export interface Piece {
  readonly text: string;
  readonly isReference: boolean;
}

/** The literals of a text, without Terraform's escapes (`$${` stands for `${`), and the expressions among them. */
export function templatePieces(text: string): Piece[] {
  return referencePieces(text).map((piece) => (piece.isReference ? piece : { ...piece, text: unescaped(piece.text) }));
}

/** The same, with the literals as they stand in the text. */
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
 * How many characters are looked at for the ends of expressions that are none. Thousands that nobody closes would take seconds:
 * what comes after that many is text.
 */
const MAX_LOOKED = 3_000_000;

function unescaped(literal: string): string {
  return literal.replaceAll(/([$%])\1\{/g, "$1{");
}

/** A literal in which Terraform finds no template. */
export function escapedLiteral(literal: string): string {
  return literal.replaceAll(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}

/** What Terraform's directives begin with. */
const DIRECTIVE = /(%?)%\{(?!~?\s*(?:if|else|endif|for|endfor)\b)/g;

/**
 * The text with every beginning of a template escaped that cannot be meant for Terraform: `%{yyyy}`, `${topic}`. References,
 * expressions written by hand, `%{ if ... }`, and what is escaped already stay as they are.
 */
export function withoutStrayTemplates<T extends string | undefined>(text: T): T {
  // A reference can be an object, which has nothing to escape.
  if (typeof text !== "string" || !MAY_BE_STRAY.test(text)) return text;
  const pieces = referencePieces(text);
  const written = pieces.map(({ text: piece, isReference }, index) => {
    if (isReference) return piece;
    return index < pieces.length - 1 ? beforeReference(escapedStrays(piece)) : escapedStrays(piece);
  });
  return written.join("") as T;
}

/** Whatever is no marker of cdktf, and one after a dollar sign; almost no text is looked at further. */
const MAY_BE_STRAY = /%\{|\$\{(?!TfToken\[)|\$\$\{/;

/**
 * A dollar sign right before a reference would escape it, and cdktf takes a reference after a brace that nobody closed for a part of an
 * expression: there the sign itself becomes an expression.
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
  // Escaped, a brace has two dollar signs before it, of which one is the text's; further ones before those are the text's too.
  const rest = literal
    .slice(closed)
    .replaceAll(/(\$*)\$\$\{/g, (_, more: string) => `${literalExpression(`${more}$`)}{`);
  return `${literal.slice(0, closed)}${rest}`;
}

/** Dollar signs as an expression of their own. */
function literalExpression(signs: string): string {
  return Token.asString({
    creationStack: [],
    resolve: ({ suppressBraces }: IResolveContext) => (suppressBraces === true ? `"${signs}"` : `\${"${signs}"}`),
    toString: () => signs,
  });
}

/** The same with all texts of a value and the names in it, at any depth; a reference to a list or an object stays as it is. */
export function withoutStrayTemplatesIn<T>(value: T): T {
  if (typeof value === "string") return withoutStrayTemplates<string>(value) as T;
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype ? membersWithout(value) : value;
}

/** A copy only where there is something to escape: every resource is looked through. */
function membersWithout<T extends object>(value: T): T {
  let copy = value;
  for (const name of Object.keys(value) as (keyof T & string)[]) {
    // Terraform reads the names in a map as templates too.
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

/** The same of a text that holds no reference. */
export function escapedStrays(literal: string): string {
  const escape = (all: string, sign: string): string => (sign === "" ? `${all.charAt(0)}${all}` : all);
  return literal.replaceAll(/(\$?)\$\{/g, escape).replaceAll(DIRECTIVE, escape);
}
