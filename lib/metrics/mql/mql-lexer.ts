// Internal: splits MQL into lexemes, each character once. References that Terraform fills in later (`${...}`) are opaque, in
// names, numbers and values.

import { refusal } from "../../core/checks";
import { atomEnd } from "../../core/token/atoms";

export const WHAT = "MQL query";

export interface Lexeme {
  /** A value in quotes has the kind text; a value without quotes, which is possible inside { } only, is bare. */
  readonly kind: "word" | "number" | "text" | "bare" | "symbol" | "end";
  /** For a quoted value: the characters between the quotes, without escapes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isSingleQuoted?: boolean;
}

export function lexMql(mql: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  // The character that closes an open list of dimensions: of filters, or of names to group by.
  let closing: "}" | ")" | undefined;
  for (let at = endOf(BLANKS, mql, 0); at < mql.length;) {
    const lexeme = lexemeAt(mql, at, closing === undefined ? undefined : lexemes.at(-1));
    closing = lexeme.text === closing ? undefined : (opened(lexeme, lexemes.at(-1)) ?? closing);
    lexemes.push(lexeme);
    at = endOf(BLANKS, mql, lexeme.end);
  }
  return lexemes;
}

function opened({ kind, text }: Lexeme, before: Lexeme | undefined): "}" | ")" | undefined {
  if (kind !== "symbol") return undefined;
  if (text === "{") return "}";
  return text === "(" && before?.text === "groupBy" ? ")" : undefined;
}

/** @param before - the previous lexeme in a list of dimensions, undefined elsewhere */
function lexemeAt(mql: string, at: number, before: Lexeme | undefined): Lexeme {
  const first = mql.charAt(at);
  if (first === '"' || first === "'") return quotedAt(mql, at);
  const [end, kind] = before?.kind === "symbol" ? inList(mql, at, before.text) : [at, "word" as const];
  if (end > at) return cut(mql, at, end, kind);
  const wordEnd = runEnd(mql, at, WORD, REST_OF_WORD);
  if (wordEnd > at) return cut(mql, at, wordEnd, "word");
  const numberEnd = endOf(NUMBER, mql, at);
  if (numberEnd > at) return cut(mql, at, numberEnd, "number");
  const symbolEnd = endOf(SYMBOL, mql, at);
  if (symbolEnd > at) return cut(mql, at, symbolEnd, "symbol");
  throw refusal(undefined, {
    what: WHAT,
    rule: `must not hold ${shown(mql.codePointAt(at) ?? 0)} here`,
    got: mql.slice(at),
  });
}

/** An invisible character is shown as its number. */
function shown(code: number): string {
  const character = String.fromCodePoint(code);
  const isUnseen = /[\p{C}\p{Z}]/u.test(character);
  return isUnseen ? `the character U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `'${character}'`;
}

/**
 * Oracle, "Selecting Dimensions for a Metric Query": quotes can be left out around a value without spaces. A name can contain
 * all characters that Monitoring accepts in metric data, except those that end a list.
 */
function inList(mql: string, at: number, before: string): readonly [number, "bare" | "word"] {
  if (["=", "!=", "=~", "!~"].includes(before)) return [runEnd(mql, at, BARE, BARE), "bare"];
  return [["{", "(", ","].includes(before) ? runEnd(mql, at, NAME, NAME) : at, "word"];
}

function cut(mql: string, start: number, end: number, kind: Lexeme["kind"]): Lexeme {
  return { kind, text: mql.slice(start, end), start, end };
}

const BLANKS = /\s*/y;
const SYMBOL = /&&|\|\||>=|<=|==|!=|!~|=~|[><=()[\]{},.+\-*/%]/y;
/** Includes the letters after the number: `5m`, `20h`; and the sign of an exponent: `1e-3`. */
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]\d+|\w*)/y;
/** The characters that a word can begin with, unless it begins with an expression. */
const WORD = /[A-Za-z_]/y;
const REST_OF_WORD = /(?:[\w.-]|\$(?!\{))+/y;
const BARE = /(?:[^\s"',{}*|$]|\$(?!\{))+/y;
const NAME = /(?:[^\s"',{}()=!~<>[\]$]|\$(?!\{))+/y;

function endOf(pattern: RegExp, mql: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(mql) ? pattern.lastIndex : start;
}

/** The end of a run of characters and expressions that begins with `first` and continues with `rest`. */
function runEnd(mql: string, start: number, first: RegExp, rest: RegExp): number {
  let end = expressionEnd(mql, start) ?? endOf(first, mql, start);
  for (let last = start; end > last;) {
    last = end;
    end = expressionEnd(mql, end) ?? endOf(rest, mql, end);
  }
  return end;
}

/**
 * The end of an expression that begins here. An expression that is not closed is rejected immediately, because searching for
 * the end of each would take too long.
 */
function expressionEnd(mql: string, at: number): number | undefined {
  if (!mql.startsWith("${", at)) return undefined;
  const end = atomEnd(mql, at);
  if (end !== undefined) return end;
  throw refusal(undefined, { what: WHAT, rule: "must close every ${ with }", got: mql.slice(at) });
}

function quotedAt(mql: string, start: number): Lexeme {
  const quote = mql.charAt(start);
  const pieces: string[] = [];
  for (let at = start + 1; at < mql.length;) {
    if (mql.charAt(at) === quote) {
      return { kind: "text", text: pieces.join(""), start, end: at + 1, isSingleQuoted: quote === "'" };
    }
    const isEscape = mql.charAt(at) === "\\" && ['"', "\\"].includes(mql.charAt(at + 1));
    const end = isEscape ? at + 2 : (expressionEnd(mql, at) ?? Math.max(at + 1, endOf(PLAIN, mql, at)));
    pieces.push(mql.slice(isEscape ? at + 1 : at, end));
    at = end;
  }
  if (quote === '"')
    throw refusal(undefined, { what: WHAT, rule: "must close every double quote", got: mql.slice(start) });
  const got = mql.slice(start + 1);
  throw refusal(undefined, { what: "dimension value", rule: QUOTES, got, remedy: 'write it as "value"' });
}

const PLAIN = /[^"'\\$]+/y;
const QUOTES = "must be in double quotes";
