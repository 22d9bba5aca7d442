// Internal: what Terraform fills in later: a token's marker `${TfToken[TOKEN.12]}` or an expression `${var.team}` inside a text.
// Both begin with `${`, and both are opaque: lexer, parser, checks and printer carry them as they are.

/**
 * Where the expression that begins at `start` is over.
 *
 * @returns undefined if none begins there, or it is never closed
 */
export function atomEnd(text: string, start: number): number | undefined {
  if (!text.startsWith("${", start)) return undefined;
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') at = stringEnd(text, at);
    if (text[at] === "{") depth++;
    if (text[at] === "}") depth--;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/**
 * The closing quote of a string in an expression: a brace in it closes nothing, but it can hold expressions again. One
 * that is never closed leaves the string open too; looking on behind it would take exponential time.
 */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    if (text.startsWith("${", at)) at = atomEnd(text, at) ?? text.length;
    else at += text[at] === "\\" ? 2 : 1;
  }
  return at;
}

/** True if a part of the text is known to Terraform only. */
export function hasAtom(text: string): boolean {
  return text.includes("${") && withoutAtoms(text) !== text;
}

/** The text with each expression replaced, so that a check sees only what somebody wrote. */
export function withoutAtoms(text: string, replacement = ""): string {
  let literal = "";
  let rest = 0;
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at)) {
    const end = atomEnd(text, at);
    if (end !== undefined) literal += text.slice(rest, at) + replacement;
    rest = end ?? rest;
    at = end ?? at + 1;
  }
  return literal + text.slice(rest);
}

/** The characters of a text, and its expressions as they are. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += pieces.at(-1)?.length ?? 1) {
    pieces.push(text.slice(at, atomEnd(text, at) ?? at + 1));
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
