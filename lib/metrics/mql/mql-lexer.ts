// Internal: cuts MQL into lexemes, each character once. What Terraform fills in later (`${...}`) is opaque, in names, numbers and
// values alike.

import { refusal } from "../../core/checks";
import { atomEnd } from "../../core/token/atoms";

export const WHAT = "MQL query";

export interface Lexeme {
  /** A value in quotes is a text; one without, inside { } only, is bare. */
  readonly kind: "word" | "number" | "text" | "bare" | "symbol" | "end";
  /** Of a quoted text: what stands between the quotes, without escapes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isSingleQuoted?: boolean;
}

export function lexMql(mql: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let isInBraces = false;
  for (let at = 0; at < mql.length;) {
    if (/\s/.test(mql.charAt(at))) {
      at++;
      continue;
    }
    const isValue: boolean = isInBraces && isComparator(lexemes.at(-1));
    const lexeme: Lexeme | undefined =
      lexQuoted(mql, at) ??
      (isValue ? lexBare(mql, at) : undefined) ??
      lexWord(mql, at) ??
      lexMatch(mql, at, "number") ??
      lexMatch(mql, at, "symbol");
    if (lexeme === undefined) {
      const rule = `must not hold '${mql.charAt(at)}' here`;
      throw refusal(undefined, { what: WHAT, rule, got: mql.slice(at) });
    }
    lexemes.push(lexeme);
    if (lexeme.kind === "symbol") isInBraces = lexeme.text === "{" || (isInBraces && lexeme.text !== "}");
    at = lexeme.end;
  }
  return lexemes;
}

function isComparator(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "symbol" && ["=", "!=", "=~", "!~"].includes(lexeme.text);
}

const SYMBOL = /&&|\|\||>=|<=|==|!=|!~|=~|[><=()[\]{},.+\-*/%]/y;
/** With the letters after it: `5m`, `20h`; with the sign of an exponent: `1e-3`. */
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]\d+|\w*)/y;

function lexMatch(mql: string, start: number, kind: "number" | "symbol"): Lexeme | undefined {
  const pattern = kind === "number" ? NUMBER : SYMBOL;
  pattern.lastIndex = start;
  const text = pattern.exec(mql)?.[0];
  return text === undefined ? undefined : { kind, text, start, end: start + text.length };
}

/** Where an expression that begins here is over. One that is not closed is refused at once: looking for the end of each takes too long. */
function expressionEnd(mql: string, at: number): number | undefined {
  const end = atomEnd(mql, at);
  if (end !== undefined || !mql.startsWith("${", at)) return end;
  throw refusal(undefined, { what: WHAT, rule: "must close every ${ with }", got: mql.slice(at) });
}

function lexWord(mql: string, start: number): Lexeme | undefined {
  let end = start;
  for (;;) {
    const next = expressionEnd(mql, end);
    const continues = (end === start ? /[A-Za-z_]/ : /[\w.$-]/).test(mql.charAt(end));
    if (next === undefined && !continues) break;
    end = next ?? end + 1;
  }
  return end === start ? undefined : { kind: "word", text: mql.slice(start, end), start, end };
}

/** Oracle, "Selecting Dimensions for a Metric Query": quotes can be left out around a value without spaces. */
function lexBare(mql: string, start: number): Lexeme | undefined {
  let end = start;
  for (;;) {
    const next = expressionEnd(mql, end);
    const continues = end < mql.length && !/[\s"',{}*|]/.test(mql.charAt(end));
    if (next === undefined && !continues) break;
    end = next ?? end + 1;
  }
  return end === start ? undefined : { kind: "bare", text: mql.slice(start, end), start, end };
}

function lexQuoted(mql: string, start: number): Lexeme | undefined {
  const quote = mql.charAt(start);
  if (quote !== '"' && quote !== "'") return undefined;
  const pieces: string[] = [];
  for (let at = start + 1; at < mql.length;) {
    if (mql.charAt(at) === quote) {
      return { kind: "text", text: pieces.join(""), start, end: at + 1, isSingleQuoted: quote === "'" };
    }
    const isEscape = mql.charAt(at) === "\\" && ['"', "\\"].includes(mql.charAt(at + 1));
    const end = isEscape ? at + 2 : (expressionEnd(mql, at) ?? at + 1);
    pieces.push(mql.slice(isEscape ? at + 1 : at, end));
    at = end;
  }
  if (quote === '"')
    throw refusal(undefined, { what: WHAT, rule: "must close every double quote", got: mql.slice(start) });
  const got = mql.slice(start + 1);
  throw refusal(undefined, { what: "dimension value", rule: QUOTES, got, remedy: 'write it as "value"' });
}

const QUOTES = "must stand in double quotes";
