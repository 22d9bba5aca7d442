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
  // What closes the list of dimensions that was opened: of filters, or of names to group by.
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

/** @param before - what comes before in a list of dimensions, undefined elsewhere */
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

/** By its number what nobody would see. */
function shown(code: number): string {
  const character = String.fromCodePoint(code);
  const isUnseen = /[\p{C}\p{Z}]/u.test(character);
  return isUnseen ? `the character U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `'${character}'`;
}

/**
 * Oracle, "Selecting Dimensions for a Metric Query": quotes can be left out around a value without spaces. A name can hold
 * whatever can be posted, and does not end a list.
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
/** With the letters after it: `5m`, `20h`; with the sign of an exponent: `1e-3`. */
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]\d+|\w*)/y;
/** The rest of a pattern is what an expression does not begin with. */
const WORD = /[A-Za-z_]/y;
const REST_OF_WORD = /(?:[\w.-]|\$(?!\{))+/y;
const BARE = /(?:[^\s"',{}*|$]|\$(?!\{))+/y;
const NAME = /(?:[^\s"',{}()=!~<>[\]$]|\$(?!\{))+/y;

function endOf(pattern: RegExp, mql: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(mql) ? pattern.lastIndex : start;
}

/** Where a run of characters and expressions ends that begins with `first` and goes on with `rest`. */
function runEnd(mql: string, start: number, first: RegExp, rest: RegExp): number {
  let end = expressionEnd(mql, start) ?? endOf(first, mql, start);
  for (let last = start; end > last;) {
    last = end;
    end = expressionEnd(mql, end) ?? endOf(rest, mql, end);
  }
  return end;
}

/** Where an expression that begins here is over. One that is not closed is refused at once: looking for the end of each takes too long. */
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
const QUOTES = "must stand in double quotes";
