// Internal: where the parser stands in a query, and the form in which it says what is wrong there.

import { refusal } from "../../core/checks";
import { type ConfigurationError } from "../../core/configuration-error";
import { type Lexeme, lexMql } from "./mql-lexer";

/** @internal */
export class MqlCursor {
  private readonly lexemes: readonly Lexeme[];
  private at = 0;

  constructor(private readonly mql: string) {
    this.lexemes = lexMql(mql);
  }

  public get next(): Lexeme {
    return this.ahead(0);
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

  /** Shows the query from where it goes wrong; the whole of it when that is its end. */
  public wrong(rule: string, remedy?: string): ConfigurationError {
    const rest = this.mql.slice(this.next.start);
    return rest === "" ? this.wrongAsWhole(rule, remedy) : refusal(undefined, { what: WHAT, rule, got: rest, remedy });
  }

  public wrongAsWhole(rule: string, remedy?: string): ConfigurationError {
    return refusal(undefined, { what: WHAT, rule, got: this.mql, remedy });
  }
}

const WHAT = "MQL query";
