// Internal: cuts a statement into words, quoted texts, patterns and punctuation. Blanks and line breaks only separate.

import { refusal } from "../../core/checks";
import { atomEnd } from "../../core/token/atoms";

export interface Lexeme {
  readonly kind: "word" | "quoted" | "pattern" | "punctuation" | "end";
  /** What stands between the quotes or slashes, otherwise the lexeme itself. */
  readonly text: string;
}

/** A colon belongs to the word: it joins the compartments of a path. */
const WORD_CHARACTER = /[\p{L}\p{N}_.:@-]/u;
const PUNCTUATION = /(?:!=|[=,{}()/])/y;

export function lexemesOf(statement: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = skipBlanks(statement, 0); at < statement.length; at = skipBlanks(statement, at)) {
    const { lexeme, end } = lexemeAt(statement, at, lexemes.at(-1));
    lexemes.push(lexeme);
    at = end;
  }
  return lexemes;
}

function lexemeAt(statement: string, at: number, previous: Lexeme | undefined): { lexeme: Lexeme; end: number } {
  const first = statement.charAt(at);
  if (first === "'") return enclosed(statement, at, "quoted");
  // A slash after a name parts domain and group; anywhere else it begins a pattern.
  if (first === "/" && previous?.kind === "punctuation") return enclosed(statement, at, "pattern");
  PUNCTUATION.lastIndex = at;
  const punctuation = PUNCTUATION.exec(statement)?.[0];
  if (punctuation !== undefined) {
    return { lexeme: { kind: "punctuation", text: punctuation }, end: at + punctuation.length };
  }
  const end = wordEnd(statement, at);
  if (end === at) throw strangeCharacter(statement, at);
  return { lexeme: { kind: "word", text: statement.slice(at, end) }, end };
}

function enclosed(statement: string, start: number, kind: "quoted" | "pattern"): { lexeme: Lexeme; end: number } {
  const mark = statement.charAt(start);
  for (let at = start + 1; at < statement.length; at = atomEnd(statement, at) ?? at + 1) {
    if (statement[at] === mark) return { lexeme: { kind, text: statement.slice(start + 1, at) }, end: at + 1 };
  }
  const rule = `must close each ${mark === "/" ? "pattern's slash" : "quote"} that it opens`;
  throw refusal(undefined, { what: "policy statement", rule, got: statement });
}

function wordEnd(statement: string, start: number): number {
  let at = start;
  while (at < statement.length) {
    const end = atomEnd(statement, at);
    const character = characterAt(statement, at);
    if (end === undefined && !WORD_CHARACTER.test(character)) return at;
    at = end ?? at + character.length;
  }
  return at;
}

/** A whole character, also where JavaScript counts two. */
function characterAt(statement: string, at: number): string {
  return String.fromCodePoint(statement.codePointAt(at) ?? 0);
}

function skipBlanks(statement: string, start: number): number {
  let at = start;
  while (/\s/.test(statement.charAt(at))) at++;
  return at;
}

function strangeCharacter(statement: string, at: number): Error {
  const character = characterAt(statement, at);
  const rule = `must not hold the character ${character} outside of quotes`;
  return refusal(undefined, { what: "policy statement", rule, got: statement, remedy: remedyFor(character) });
}

function remedyFor(character: string): string | undefined {
  if (`"‘’“”`.includes(character)) return "write straight single quotes";
  if ("<>".includes(character)) return "fill in the placeholder";
  if (character === ";") return "write one statement at a time";
  return character === "$" ? "close the expression with a brace" : undefined;
}
