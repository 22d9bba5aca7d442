// Internal: the position and the depth of the parser in a query, and the uniform errors at that position.

import { excerpt, refusal } from "../../core/checks";
import { type ConfigurationError } from "../../core/configuration-error";
import { type Lexeme, lexMql, WHAT } from "./mql-lexer";

/** Deeper than any real query, and far below the limit of the parser's stack. */
const MAX_DEPTH = 100;

export class MqlCursor {
  private readonly lexemes: readonly Lexeme[];
  private readonly found = new Set<string>();
  private at = 0;
  private depth = 0;

  constructor(private readonly mql: string) {
    this.lexemes = lexMql(mql);
  }

  public get next(): Lexeme {
    return this.ahead(0);
  }

  /** The undocumented syntax that was read so far. */
  public get doubts(): readonly string[] {
    return [...this.found];
  }

  public ahead(count: number): Lexeme {
    return this.lexemes[this.at + count] ?? { kind: "end", text: "", start: this.mql.length, end: this.mql.length };
  }

  public take(): Lexeme {
    const taken = this.next;
    this.at++;
    return taken;
  }

  public isAt(...symbols: readonly string[]): boolean {
    return this.next.kind === "symbol" && symbols.includes(this.next.text);
  }

  /** @returns the symbol that was taken, undefined if another one is next */
  public takeSymbol<S extends string>(...symbols: readonly S[]): S | undefined {
    const found = symbols.find((symbol) => this.isAt(symbol));
    if (found !== undefined) this.at++;
    return found;
  }

  public takeWord(word: string): boolean {
    const isNext = this.next.kind === "word" && this.next.text === word;
    if (isNext) this.at++;
    return isNext;
  }

  public expectSymbol(symbol: string, rule: string, remedy?: string): void {
    if (this.takeSymbol(symbol) === undefined) throw this.wrong(rule, remedy);
  }

  public expectWord(rule: string, remedy?: string): string {
    if (this.next.kind !== "word") throw this.wrong(rule, remedy);
    return this.take().text;
  }

  /** Reads the content of parentheses. */
  public nested<T>(read: () => T): T {
    if (this.depth === MAX_DEPTH) throw this.wrong(`must not nest parentheses more than ${MAX_DEPTH} levels deep`);
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }

  public doubt(doubt: string): void {
    this.found.add(doubt);
  }

  /** An error that shows the query from the wrong position, or the whole query if the position is its end. */
  public wrong(rule: string, remedy?: string): ConfigurationError {
    const rest = this.mql.slice(this.next.start);
    return rest === "" ? this.wrongAsWhole(rule, remedy) : refusal(undefined, { what: WHAT, rule, got: rest, remedy });
  }

  public wrongAsWhole(rule: string, remedy?: string): ConfigurationError {
    return refusal(undefined, { what: WHAT, rule, got: excerpt(this.mql, this.next.start), remedy });
  }
}
