// Internal: splits text in a small language (policy statements, matching rules, quota statements) into words, quoted strings,
// patterns and punctuation, keeps the parser's position, and makes all its error messages in one form. Blanks and line breaks
// only separate.

import { excerpt, refusal } from "../../core/checks";
import { type ConfigurationError } from "../../core/configuration-error";
import { atomEnd } from "../../core/token/atoms";
import { checkVisible } from "./safe-text";

export interface Lexeme {
  readonly kind: "word" | "quoted" | "pattern" | "punctuation" | "end";
  /** The text between the quotes or slashes, otherwise the lexeme itself. */
  readonly text: string;
}

/** A lexeme and its position in the text. */
interface Placed extends Lexeme {
  readonly start: number;
}

const END: Lexeme = { kind: "end", text: "" };
const MAX_SHOWN = 40;

export class TextCursor {
  private readonly lexemes: readonly Placed[];
  private at = 0;

  /**
   * @param what - what the text is, for the beginning of an error message: "matching rule"
   *
   * @param hasDomains - whether a slash after a name separates it from the next one; otherwise it begins a pattern
   */
  constructor(
    private readonly what: string,
    private readonly source: string,
    hasDomains = false,
  ) {
    this.lexemes = new Lexer(what, source, hasDomains).lexemes();
  }

  public get next(): Lexeme {
    return this.lexemes[this.at] ?? END;
  }

  /** The lexeme after the next one. */
  public get second(): Lexeme {
    return this.lexemes[this.at + 1] ?? END;
  }

  public take(): Lexeme {
    const taken = this.next;
    this.at++;
    return taken;
  }

  /** Whether a keyword (in any case) or punctuation is next. */
  public isNext(...texts: readonly string[]): boolean {
    const { kind, text } = this.next;
    return (kind === "word" || kind === "punctuation") && texts.includes(text.toLowerCase());
  }

  /** Takes it if it is next. */
  public accept(text: string): boolean {
    return this.acceptOneOf([text]) !== undefined;
  }

  /** Takes the one that is next, if any. */
  public acceptOneOf<T extends string>(texts: readonly T[]): T | undefined {
    if (!this.isNext(...texts)) return undefined;
    const word = this.take().text.toLowerCase();
    return texts.find((text) => text === word);
  }

  public takeWord(expected: string, remedy?: string): string {
    if (this.next.kind !== "word") throw this.missing(expected, remedy);
    return this.take().text;
  }

  /** A word, or a string in quotes. */
  public takeName(expected: string): string {
    return this.next.kind === "quoted" ? this.take().text : this.takeWord(expected);
  }

  public expect(text: string, where: string, remedy?: string): void {
    if (!this.accept(text)) throw this.missing(`'${text}' ${where}`, remedy);
  }

  public expectEnd(remedy?: string): void {
    if (this.next.kind !== "end") throw this.missing("nothing after its end", remedy);
  }

  /** One thing or several, with commas between them. */
  public listOf<T>(parseItem: () => T): T[] {
    const items = [parseItem()];
    while (this.accept(",")) items.push(parseItem());
    return items;
  }

  /** `matching rule must have '=' or '!=' after 'instance.id' but has 'not', got '...'` */
  public missing(expected: string, remedy?: string): ConfigurationError {
    const { kind, text } = this.next;
    const found = kind === "end" ? "but ends" : `but has '${text.slice(0, MAX_SHOWN)}'`;
    return this.refused(`must have ${expected} ${found}`, remedy);
  }

  /** An error about the text, which shows what is next. */
  public refused(rule: string, remedy?: string): ConfigurationError {
    const { start } = this.lexemes[this.at] ?? { start: this.source.length };
    return refusal(undefined, { what: this.what, rule, got: excerpt(this.source, start), remedy });
  }
}

const BLANKS = " \t\r\n";
const PUNCTUATION = "=!,{}()[]";
/** A colon belongs to the word: it joins the compartments of a path. */
const LETTERS = /[\p{L}\p{N}_.:@-]+/uy;

class Lexer {
  private at = 0;

  constructor(
    private readonly what: string,
    private readonly source: string,
    private readonly hasDomains: boolean,
  ) {}

  public lexemes(): readonly Placed[] {
    const lexemes: Placed[] = [];
    while (!this.isAtEnd()) lexemes.push({ start: this.at, ...this.take(lexemes.at(-1)) });
    return lexemes;
  }

  /** Takes blanks first. */
  private isAtEnd(): boolean {
    while (this.at < this.source.length && BLANKS.includes(this.source.charAt(this.at))) this.at++;
    return this.at >= this.source.length;
  }

  private take(previous: Lexeme | undefined): Lexeme {
    const first = this.source.charAt(this.at);
    if (first === "'" || first === '"') return { kind: "quoted", text: this.enclosed(first, "quote") };
    if (first === "/") {
      const isDivider = this.hasDomains && previous !== undefined && previous.kind !== "punctuation";
      return isDivider ? this.punctuation(first) : { kind: "pattern", text: this.enclosed(first, "pattern's slash") };
    }
    if (PUNCTUATION.includes(first)) return this.punctuation(this.source.startsWith("!=", this.at) ? "!=" : first);
    const start = this.at;
    while (this.skipLetters() || this.skipAtom());
    if (this.at === start) throw this.unreadable();
    return { kind: "word", text: this.source.slice(start, this.at) };
  }

  private punctuation(text: string): Lexeme {
    this.at += text.length;
    return { kind: "punctuation", text };
  }

  /** The text between two equal marks; an expression in it may contain them. */
  private enclosed(mark: string, name: string): string {
    const start = ++this.at;
    for (; this.at < this.source.length; this.at++) {
      while (this.skipAtom());
      if (this.source.charAt(this.at) === mark) return this.source.slice(start, this.at++);
    }
    throw this.unclosed(name, start);
  }

  private skipLetters(): boolean {
    LETTERS.lastIndex = this.at;
    const isFound = LETTERS.test(this.source);
    if (isFound) this.at = LETTERS.lastIndex;
    return isFound;
  }

  /**
   * An expression is opaque. One that is never closed is rejected immediately, because searching for its end repeatedly takes
   * long.
   */
  private skipAtom(): boolean {
    if (this.source.charAt(this.at) !== "$" || !this.source.startsWith("${", this.at)) return false;
    const end = atomEnd(this.source, this.at);
    if (end === undefined) throw this.unclosed("expression", this.at);
    this.at = end;
    return true;
  }

  private unclosed(name: string, start: number): ConfigurationError {
    const rule = `must close each ${name} that it opens`;
    return refusal(undefined, { what: this.what, rule, got: excerpt(this.source, start) });
  }

  private unreadable(): ConfigurationError {
    checkVisible(this.what, this.source);
    const code = this.source.codePointAt(this.at) ?? 0;
    const character = String.fromCodePoint(code);
    const shown = /[\p{C}\p{Z}]/u.test(character) ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : character;
    const rule = `must not contain the character ${shown} outside quotes`;
    const got = excerpt(this.source, this.at);
    return refusal(undefined, { what: this.what, rule, got, remedy: remedyFor(character) });
  }
}

function remedyFor(character: string): string | undefined {
  if ("‘’“”`´".includes(character)) return "write straight single quotes";
  if ("<>%".includes(character)) return "fill in the placeholder";
  if (character === ";") return "write one at a time";
  return character === "*" ? "write a pattern between slashes: /text*/" : undefined;
}
