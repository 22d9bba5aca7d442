// Internal: where a parser stands in a statement, and the one form in which it says what it misses.

import { refusal } from "../../core/checks";
import { type ConfigurationError } from "../../core/configuration-error";
import { type Lexeme } from "./statement-lexer";

const END: Lexeme = { kind: "end", text: "" };
const MAX_SHOWN = 40;

export class LexemeCursor {
  private at = 0;

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly statement: string,
  ) {}

  public get next(): Lexeme {
    return this.lexemes[this.at] ?? END;
  }

  public take(): Lexeme {
    const taken = this.next;
    this.at++;
    return taken;
  }

  /** Keywords are case-free. */
  public takeKeyword(word: string): boolean {
    return this.takeIf(this.next.kind === "word" && this.next.text.toLowerCase() === word);
  }

  public takePunctuation(text: string): boolean {
    return this.takeIf(this.next.kind === "punctuation" && this.next.text === text);
  }

  public takeWord(expected: string, remedy?: string): string {
    if (this.next.kind !== "word") throw this.missing(expected, remedy);
    return this.take().text;
  }

  public expectKeyword(word: string, where: string, remedy?: string): void {
    if (!this.takeKeyword(word)) throw this.missing(`'${word}' ${where}`, remedy);
  }

  public expectPunctuation(text: string, where: string): void {
    if (!this.takePunctuation(text)) throw this.missing(`'${text}' ${where}`);
  }

  /** `policy statement must have 'to' after the subject but has 'use', got '...'` */
  public missing(expected: string, remedy?: string): ConfigurationError {
    const { kind, text } = this.next;
    const found = kind === "end" ? "but ends" : `but has '${text.slice(0, MAX_SHOWN)}'`;
    const rule = `must have ${expected} ${found}`;
    return refusal(undefined, { what: "policy statement", rule, got: this.statement, remedy });
  }

  private takeIf(matches: boolean): boolean {
    if (matches) this.at++;
    return matches;
  }
}
