// Internal: what Terraform fills in later: a token's marker `${TfToken[TOKEN.12]}` or an expression `${var.team}` inside a text.
// Both begin with `${`, and both are opaque: lexer, parser, checks and printer carry them as they are.

/** What is open: an expression by how many of its braces are, a string by this. */
const STRING = -1;

/**
 * Where the expression that begins at `start` is over. A brace in a string closes nothing, but a string can hold expressions
 * again: what is open is kept in a list, since somebody may nest thousands.
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
 * Whether the code between braces can be meant for Terraform: its expressions refer to something by a dot or an index, call a function or
 * hold a text. `${topic}` does not, nor does `${file:/opt/secrets.properties:token}`, which begins with the name of a provider of Kafka's.
 */
export function isForTerraform(code: string): boolean {
  return /^[\s~]*[\w"([{!-]/.test(code) && /[.(["]/.test(code) && !/^\s*[A-Za-z_][\w.-]*:(?!:)/.test(code);
}

/** A reference that is no text, such as `variable.value`, which cdktf declares as `any`. */
function isObject(text: unknown): boolean {
  return typeof text === "object";
}

/** True if a part of the text is known to Terraform only. */
export function hasAtom(text: string): boolean {
  if (isObject(text)) return true;
  return text.includes("${") && withoutAtoms(text) !== text;
}

/**
 * The text with each expression replaced, so that a check sees only what somebody wrote; `${topic}` is text, and so is `$${var.team}`. After
 * an expression that is never closed all is literal: looking for ends after each of thousands would take for ever.
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

/** The characters of a text, and its expressions as they are; after one that is never closed, characters only. */
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
