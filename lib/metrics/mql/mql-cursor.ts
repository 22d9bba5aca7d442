// Internal: cuts MQL into lexemes, knows where the parser stands in them, and says in one form what is wrong there.
// What Terraform fills in later (`${...}`) is opaque, in names, numbers and quoted text alike.

import { refusal } from "../../core/checks";
import { type ConfigurationError } from "../../core/configuration-error";
import { atomEnd } from "../../core/token/atoms";

const WHAT = "MQL query";

export interface Lexeme {
  readonly kind: "word" | "number" | "text" | "symbol" | "end";
  /** Of a quoted text: what stands between the quotes, without escapes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

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

const SYMBOL = /&&|\|\||>=|<=|==|!=|=~|[><=()[\]{},.+\-*/%]/y;
/** With the letters after it: `5m`, `20h`. */
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)\w*/y;

function lexMql(mql: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < mql.length;) {
    if (/\s/.test(mql.charAt(at))) {
      at++;
      continue;
    }
    const lexeme = lexQuoted(mql, at) ?? lexWord(mql, at) ?? lexMatch(mql, at, "number") ?? lexMatch(mql, at, "symbol");
    if (lexeme === undefined) {
      const rule = `must not hold '${mql.charAt(at)}' here`;
      throw refusal(undefined, { what: WHAT, rule, got: mql.slice(at) });
    }
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return lexemes;
}

function lexMatch(mql: string, start: number, kind: "number" | "symbol"): Lexeme | undefined {
  const pattern = kind === "number" ? NUMBER : SYMBOL;
  pattern.lastIndex = start;
  const text = pattern.exec(mql)?.[0];
  return text === undefined ? undefined : { kind, text, start, end: start + text.length };
}

function lexWord(mql: string, start: number): Lexeme | undefined {
  let end = start;
  for (;;) {
    const next = atomEnd(mql, end);
    const continues = (end === start ? /[A-Za-z_]/ : /[\w.$-]/).test(mql.charAt(end));
    if (next === undefined && !continues) break;
    end = next ?? end + 1;
  }
  return end === start ? undefined : { kind: "word", text: mql.slice(start, end), start, end };
}

function lexQuoted(mql: string, start: number): Lexeme | undefined {
  if (mql.charAt(start) === "'") throw singleQuoted(mql, start);
  if (mql.charAt(start) !== '"') return undefined;
  let text = "";
  for (let at = start + 1; at < mql.length;) {
    if (mql.charAt(at) === '"') return { kind: "text", text, start, end: at + 1 };
    const isEscape = /^\\["\\]/.test(mql.slice(at, at + 2));
    const end = isEscape ? at + 2 : (atomEnd(mql, at) ?? at + 1);
    text += mql.slice(isEscape ? at + 1 : at, end);
    at = end;
  }
  throw refusal(undefined, { what: WHAT, rule: "must close every double quote", got: mql.slice(start) });
}

function singleQuoted(mql: string, start: number): Error {
  const close = mql.indexOf("'", start + 1);
  const value = mql.slice(start + 1, close === -1 ? undefined : close);
  const remedy = close === -1 ? 'write it as "value"' : `write "${value}"`;
  return refusal(undefined, { what: "dimension value", rule: "must stand in double quotes", got: value, remedy });
}
