// Internal: the values that Terraform fills in later: a token's marker `${TfToken[TOKEN.12]}` or an expression `${var.team}`
// inside a string. Both begin with `${`, and both are opaque: lexer, parser, checks and printer keep them as they are.

/** An open item: the number of open braces of an expression, or this value for a string. */
const STRING = -1;

/**
 * The end of the expression that begins at `start`. A brace in a string does not close anything, but a string can contain
 * expressions again: open items are kept in a list, because thousands may be nested.
 *
 * @returns undefined if none begins there, or it is never closed
 */
export function atomEnd(text: string, start: number): number | undefined {
  if (!text.startsWith("${", start)) return undefined;
  const open = [0];
  for (let at = start + 1; at < text.length; at++) {
    const innermost = open.at(-1) ?? 0;
    const char = text[at];
    if (innermost === STRING) {
      if (char === '"') open.pop();
      else if (char === "\\") at++;
      else if (text.startsWith("${", at)) open.push(0);
    } else if (char === '"') open.push(STRING);
    else if (char === "{") open[open.length - 1] = innermost + 1;
    else if (char === "}" && innermost > 1) open[open.length - 1] = innermost - 1;
    else if (char === "}") open.pop();
    if (open.length === 0) return at + 1;
  }
  return undefined;
}

/** A marker of cdktf. */
export const MARKER = "${TfToken[";

/**
 * Whether the code between braces can be meant for Terraform: its expressions have a dot or an index, call a function or contain
 * a string. `${topic}` does not, nor does `${file:/opt/secrets.properties:token}`, which begins with the name of a Kafka config
 * provider.
 */
export function isForTerraform(code: string): boolean {
  return /^[\s~]*[\w"([{!-]/.test(code) && /[.(["]/.test(code) && !/^\s*[A-Za-z_][\w.-]*:(?!:)/.test(code);
}

/** A reference that is not a string, such as `variable.value`, which cdktf declares as `any`. */
function isObject(text: unknown): boolean {
  return typeof text === "object";
}

/** True if only Terraform knows a part of the string. */
export function hasAtom(text: string): boolean {
  if (isObject(text)) return true;
  return text.includes("${") && withoutAtoms(text) !== text;
}

/**
 * The string with each expression replaced, so that a check sees only its literal parts; `${topic}` is literal, and so is
 * `$${var.team}`. After an expression that is never closed, everything is literal: searching for the end of thousands of them
 * would take far too long.
 */
export function withoutAtoms(text: string, replacement = ""): string {
  if (isObject(text)) return replacement;
  let literal = "";
  let rest = 0;
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at)) {
    const end = atomEnd(text, at);
    if (end === undefined) break;
    if (isReference(text, at, end, rest)) {
      literal += text.slice(rest, at) + replacement;
      rest = end;
    }
    at = end;
  }
  return literal + text.slice(rest);
}

function isReference(text: string, start: number, end: number, rest: number): boolean {
  if (text.startsWith(MARKER, start)) return true;
  const isEscaped = start > rest && text.charAt(start - 1) === "$";
  return !isEscaped && isForTerraform(text.slice(start + 2, end - 1));
}

/** The characters of a string, and its expressions as they are; after an expression that is never closed, only characters. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let isClosed = true;
  for (let at = 0; at < text.length; at += pieces.at(-1)?.length ?? 1) {
    const end: number | undefined = isClosed ? atomEnd(text, at) : undefined;
    isClosed &&= end !== undefined || !text.startsWith("${", at);
    pieces.push(text.slice(at, end ?? at + 1));
  }
  return pieces;
}

/** Like `text.split(separator)`, but a separator inside an expression belongs to the expression. */
export function splitOutsideAtoms(text: string, separator: string): readonly string[] {
  const parts = [""];
  for (const piece of piecesOf(text)) {
    if (piece === separator) parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts;
}
