// Internal: Terraform reads every text as a template. Here is told apart what in a text is meant for Terraform and what is the
// text's own: Kafka Connect's `${topic}`, a date format's `%{yyyy}`, a shell's `${1:-x}`.

import { atomEnd } from "./atoms";

/** A part of a text: as it is to be read, or an expression as it stands there, braces and all. */
export interface Piece {
  readonly text: string;
  readonly isReference: boolean;
}

/** A marker of cdktf. */
const MARKER = "${TfToken[";

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

/**
 * Terraform's expressions refer to something by a dot or an index, call a function or hold a text. `${topic}` does not, nor does
 * `${file:/opt/secrets.properties:token}`, which begins with the name of a provider of Kafka's.
 */
function isForTerraform(code: string): boolean {
  return /^[\s~]*[\w"([{!-]/.test(code) && /[.(["]/.test(code) && !/^\s*[A-Za-z_][\w.-]*:(?!:)/.test(code);
}

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
  return pieces.map(({ text: piece, isReference }) => (isReference ? piece : escapedStrays(piece))).join("") as T;
}

/** Whatever is no marker of cdktf; almost no text is looked at further. */
const MAY_BE_STRAY = /%\{|\$\{(?!TfToken\[)/;

/** The same with all texts of a value, at any depth; a reference to a list or an object stays as it is. */
export function withoutStrayTemplatesIn<T>(value: T): T {
  if (typeof value === "string") return withoutStrayTemplates<string>(value) as T;
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype ? membersWithout(value) : value;
}

/** A copy only where there is something to escape: every resource is looked through. */
function membersWithout<T extends object>(value: T): T {
  let copy = value;
  for (const name of Object.keys(value) as (keyof T)[]) {
    const escaped = withoutStrayTemplatesIn(value[name]);
    if (escaped === value[name]) continue;
    if (copy === value) copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as T;
    copy[name] = escaped;
  }
  return copy;
}

function escapedStrays(literal: string): string {
  const escape = (all: string, sign: string): string => (sign === "" ? `${all.charAt(0)}${all}` : all);
  return literal.replaceAll(/(\$?)\$\{/g, escape).replaceAll(DIRECTIVE, escape);
}
