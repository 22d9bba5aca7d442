// Internal: cuts a statement into words, quoted texts, patterns and punctuation, knows where the parser stands in them, and says in
// one form what it misses there. Blanks and line breaks only separate.

import { refusal } from "../../core/checks";
import { type ConfigurationError } from "../../core/configuration-error";
import { piecesOf } from "../../core/token/atoms";
import { checkVisible } from "./safe-text";

interface Lexeme {
  readonly kind: "word" | "quoted" | "pattern" | "punctuation" | "end";
  /** What stands between the quotes or slashes, otherwise the lexeme itself. */
  readonly text: string;
}

const END: Lexeme = { kind: "end", text: "" };
const MAX_SHOWN = 40;

export class StatementCursor {
  private readonly lexemes: readonly Lexeme[];
  private at = 0;

  constructor(private readonly statement: string) {
    this.lexemes = lexemesOf(statement);
  }

  public get next(): Lexeme {
    return this.lexemes[this.at] ?? END;
  }

  public take(): Lexeme {
    const taken = this.next;
    this.at++;
    return taken;
  }

  /** Takes a keyword, which is case-free, or punctuation, if it is next. */
  public accept(text: string): boolean {
    const { next } = this;
    const isNext = (next.kind === "word" || next.kind === "punctuation") && next.text.toLowerCase() === text;
    if (isNext) this.at++;
    return isNext;
  }

  public takeWord(expected: string, remedy?: string): string {
    if (this.next.kind !== "word") throw this.missing(expected, remedy);
    return this.take().text;
  }

  public expect(text: string, where: string, remedy?: string): void {
    if (!this.accept(text)) throw this.missing(`'${text}' ${where}`, remedy);
  }

  /** `policy statement must have 'to' after the subject but has 'use', got '...'` */
  public missing(expected: string, remedy?: string): ConfigurationError {
    const { kind, text } = this.next;
    const found = kind === "end" ? "but ends" : `but has '${text.slice(0, MAX_SHOWN)}'`;
    const rule = `must have ${expected} ${found}`;
    return refusal(undefined, { what: "policy statement", rule, got: this.statement, remedy });
  }
}

/** One thing or several, with commas between them. */
export function listOf<T>(cursor: StatementCursor, parseItem: () => T): T[] {
  const items = [parseItem()];
  while (cursor.accept(",")) items.push(parseItem());
  return items;
}

const BLANKS = /\s*/y;
const QUOTED = /'[^']*'/y;
const PATTERN = /\/[^/]*\//y;
const PUNCTUATION = /!=|[=!,{}()[\]/]/y;
/** A colon belongs to the word: it joins the compartments of a path. */
const WORD = /[\p{L}\p{N}_.:@-]+/uy;

function lexemesOf(statement: string): readonly Lexeme[] {
  // An expression is cut as a word of letters is, wherever it stands.
  const text = piecesOf(statement)
    .map((piece) => (piece.length === 1 ? piece : "x".repeat(piece.length)))
    .join("");
  const lexemes: Lexeme[] = [];
  for (let at = endOf(BLANKS, text, 0); at < text.length;) {
    const { kind, form } = formAt(text.charAt(at), lexemes.at(-1));
    const end = endOf(form, text, at);
    if (end === at) throw unreadable(statement, at, kind);
    const margin = kind === "quoted" || kind === "pattern" ? 1 : 0;
    lexemes.push({ kind, text: statement.slice(at + margin, end - margin) });
    at = endOf(BLANKS, text, end);
  }
  return lexemes;
}

function formAt(first: string, previous: Lexeme | undefined): { kind: Lexeme["kind"]; form: RegExp } {
  if (first === "'") return { kind: "quoted", form: QUOTED };
  // A slash after a name parts domain and group; anywhere else it begins a pattern.
  if (first === "/" && previous?.kind === "punctuation") return { kind: "pattern", form: PATTERN };
  return "!=,{}()[]/".includes(first) ? { kind: "punctuation", form: PUNCTUATION } : { kind: "word", form: WORD };
}

/** Where the text of a form ends that begins at `start`; `start` itself if none begins there. */
function endOf(form: RegExp, text: string, start: number): number {
  form.lastIndex = start;
  return start + (form.exec(text)?.[0].length ?? 0);
}

function unreadable(statement: string, at: number, kind: Lexeme["kind"]): Error {
  if (kind === "quoted" || kind === "pattern") {
    const rule = `must close each ${kind === "pattern" ? "pattern's slash" : "quote"} that it opens`;
    return refusal(undefined, { what: "policy statement", rule, got: statement });
  }
  const character = String.fromCodePoint(statement.codePointAt(at) ?? 0);
  checkVisible("policy statement", statement);
  const rule = `must not hold the character ${character} outside of quotes`;
  return refusal(undefined, { what: "policy statement", rule, got: statement, remedy: remedyFor(character) });
}

function remedyFor(character: string): string | undefined {
  if (`"‘’“”`.includes(character)) return "write straight single quotes";
  if ("<>".includes(character)) return "fill in the placeholder";
  if (character === ";") return "write one statement at a time";
  return character === "$" ? "close the expression with a brace" : undefined;
}
