// Internal: cuts MQL into lexemes.
// What Terraform fills in later (`${...}`) is opaque, in names, numbers and quoted text alike.

import { refusal } from "../../core/checks";
import { atomEnd } from "../../core/token/atoms";

/** @internal */
export interface Lexeme {
  readonly kind: "word" | "number" | "text" | "symbol" | "end";
  /** Of a quoted text: what stands between the quotes, without escapes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SYMBOL = /&&|\|\||>=|<=|==|!=|=~|[><=()[\]{},.+\-*/%]/y;
/** With the letters behind it: `5m`, `20h`. */
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)\w*/y;

/** @internal */
export function lexMql(mql: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < mql.length;) {
    if (/\s/.test(mql.charAt(at))) {
      at++;
      continue;
    }
    const lexeme = lexQuoted(mql, at) ?? lexWord(mql, at) ?? lexMatch(mql, at, "number") ?? lexMatch(mql, at, "symbol");
    if (lexeme === undefined) {
      throw refusal(undefined, {
        what: "MQL query",
        rule: `must not hold '${mql.charAt(at)}' here`,
        got: mql.slice(at),
      });
    }
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return [...lexemes, { kind: "end", text: "", start: mql.length, end: mql.length }];
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
  throw refusal(undefined, { what: "MQL query", rule: "must close every double quote", got: mql.slice(start) });
}

function singleQuoted(mql: string, start: number): Error {
  const close = mql.indexOf("'", start + 1);
  const value = mql.slice(start + 1, close === -1 ? undefined : close);
  const remedy = close === -1 ? 'write it as "value"' : `write "${value}"`;
  return refusal(undefined, { what: "dimension value", rule: "must stand in double quotes", got: value, remedy });
}
