// Internal: splits the condition of a log filter into lexemes, leaves out comments, and keeps the parser's position. Terraform's
// expressions (`${...}`) are opaque, whether in names, numbers or quoted text.

import { excerpt, refusal } from "../core/checks";
import { type ConfigurationError } from "../core/configuration-error";
import { atomEnd } from "../core/token/atoms";
import { WHAT } from "./log-filter-syntax";

export interface Lexeme {
  /** A name is a whole field, `data."opc-request-id"`, or a word of the language. */
  readonly kind: "name" | "number" | "text" | "symbol" | "comment" | "end";
  /** As written, with its quotes. */
  readonly text: string;
  readonly start: number;
}

export class FilterCursor {
  private readonly lexemes: readonly Lexeme[];
  private at = 0;

  constructor(public readonly condition: string) {
    this.lexemes = lexemesOf(condition).filter(({ kind }) => kind !== "comment");
  }

  public get all(): readonly Lexeme[] {
    return this.lexemes;
  }

  public get next(): Lexeme {
    return this.ahead(0);
  }

  public ahead(count: number): Lexeme {
    return this.lexemes[this.at + count] ?? { kind: "end", text: "", start: this.condition.length };
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

  /** Case does not matter. @returns the word as written */
  public takeWord(word: string): string | undefined {
    return this.next.kind === "name" && this.next.text.toLowerCase() === word ? this.take().text : undefined;
  }

  /** The error shows the condition from the point of the mistake, or the whole condition if that is its end. */
  public wrong(rule: string, remedy?: string, at: number = this.next.start): ConfigurationError {
    const rest = this.condition.slice(at);
    const got = rest === "" ? excerpt(this.condition, at) : rest;
    return refusal(undefined, { what: WHAT, rule, got, remedy });
  }
}

/** The condition without its comments: a comment to the end of the line would swallow what is joined after it. */
export function withoutComments(condition: string): string {
  const comments = looseLexemesOf(condition).filter(({ kind }) => kind === "comment");
  const pieces: string[] = [];
  let rest = 0;
  for (const { start, text } of comments) {
    pieces.push(condition.slice(rest, start));
    rest = start + text.length;
  }
  return [...pieces, condition.slice(rest)].join(" ").trim();
}

/** Control characters, invisible characters, and those that change the direction of text. */
export function isUnseen(text: string): boolean {
  return /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(text);
}

/** True for names joined by dots, each of letters, digits and underscores, or in double quotes. */
export function isFieldName(text: string): boolean {
  return text !== "" && nameEnd(text, 0) === text.length;
}

const COMMENT = /--[^\n\r]*/y;
const SYMBOL = /&&|\|\||>=|<=|<>|==|=~|!~|!=|[=<>+\-*/(),|;!%]/y;
const BLANKS = /\s*/y;
const WORD = /[A-Za-z_]\w*/y;
const REST_OF_WORD = /\w+/y;
const REST_OF_NUMBER = /[\w.]+/y;

function lexemesOf(condition: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = matchEnd(BLANKS, condition, 0); at < condition.length;) {
    const lexeme = closedAt(condition, at) ?? nameOrNumberAt(condition, at) ?? symbolAt(condition, at);
    if (lexeme === undefined) throw unreadable(condition, at);
    lexemes.push(lexeme);
    at = matchEnd(BLANKS, condition, at + lexeme.text.length);
  }
  return lexemes;
}

/**
 * The lexemes of a condition that is not parsed: comments, quotes and expressions, which must still be closed, and single
 * characters.
 */
export function looseLexemesOf(condition: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = matchEnd(BLANKS, condition, 0); at < condition.length;) {
    const isQuoted = condition.charAt(at) === '"' && condition.charAt(at + 1) !== '"';
    const end = isQuoted ? quotedEnd(condition, at) : expressionEnd(condition, at);
    const single = { kind: "symbol", text: condition.slice(at, end ?? at + 1), start: at } as const;
    const lexeme = closedAt(condition, at) ?? single;
    lexemes.push(lexeme);
    at = matchEnd(BLANKS, condition, at + lexeme.text.length);
  }
  return lexemes;
}

/** A lexeme that must be closed: a comment, or a string in single quotes. */
function closedAt(condition: string, start: number): Lexeme | undefined {
  const lexeme = (kind: Lexeme["kind"], end: number): Lexeme => ({ kind, text: condition.slice(start, end), start });
  if (condition.startsWith("--", start)) return lexeme("comment", matchEnd(COMMENT, condition, start));
  if (condition.startsWith("/*", start)) return lexeme("comment", commentEnd(condition, start));
  return condition.charAt(start) === "'" ? lexeme("text", textEnd(condition, start)) : undefined;
}

function nameOrNumberAt(condition: string, start: number): Lexeme | undefined {
  const isNumber = /[0-9]/.test(condition.charAt(start));
  const end = isNumber ? wordEnd(REST_OF_NUMBER, condition, start) : nameEnd(condition, start);
  return end === undefined
    ? undefined
    : { kind: isNumber ? "number" : "name", text: condition.slice(start, end), start };
}

function symbolAt(condition: string, start: number): Lexeme | undefined {
  const end = matchEnd(SYMBOL, condition, start);
  return end === start ? undefined : { kind: "symbol", text: condition.slice(start, end), start };
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(text)?.[0].length ?? 0);
}

function commentEnd(condition: string, start: number): number {
  const end = condition.indexOf("*/", start + 2);
  if (end >= 0) return end + 2;
  throw refusal(undefined, { what: WHAT, rule: "must close every comment with */", got: condition.slice(start) });
}

/** A backslash keeps the next character in the string, as Logging's query language documents it for the quote. */
function textEnd(condition: string, start: number): number {
  for (let at = start + 1; at < condition.length;) {
    if (condition.charAt(at) === "'") return at + 1;
    if (isUnseen(condition.charAt(at))) {
      throw unseen(condition.charAt(at));
    }
    at = condition.charAt(at) === "\\" ? at + 2 : (expressionEnd(condition, at) ?? at + 1);
  }
  throw openQuote(condition, start);
}

function openQuote(condition: string, start: number): Error {
  const rule = "must close every quote that it opens";
  const remedy = /\w'\w/.test(condition) ? "write \\' for a quote inside a string" : undefined;
  return refusal(undefined, { what: WHAT, rule, got: excerpt(condition, start), remedy });
}

/** @returns the end of Terraform's expression, undefined if none begins here */
function expressionEnd(condition: string, start: number): number | undefined {
  if (!condition.startsWith("${", start)) return undefined;
  const end = atomEnd(condition, start);
  if (end !== undefined) return end;
  throw refusal(undefined, { what: WHAT, rule: "must close every ${ with }", got: condition.slice(start) });
}

/** The end of a run of characters of one kind and expressions; for a number it includes `5xx`, which is an error. */
function wordEnd(rest: RegExp, condition: string, start: number): number {
  for (let end = start; ;) {
    const next = expressionEnd(condition, end) ?? matchEnd(rest, condition, end);
    if (next === end) return end;
    end = next;
  }
}

/** @returns undefined if no name begins there, or if it ends with a dot */
function nameEnd(condition: string, start: number): number | undefined {
  let end = partEnd(condition, start);
  while (end !== undefined && condition.charAt(end) === ".") end = partEnd(condition, end + 1);
  return end;
}

function partEnd(condition: string, start: number): number | undefined {
  if (condition.charAt(start) === '"') return quotedEnd(condition, start);
  const isDollar = condition.charAt(start) === "$" && condition.charAt(start + 1) !== "{";
  const begin = isDollar ? start + 1 : start;
  const first = expressionEnd(condition, begin) ?? matchEnd(WORD, condition, begin);
  return first === begin ? undefined : wordEnd(REST_OF_WORD, condition, first);
}

/** Two double quotes in a quoted name stand for one. */
function quotedEnd(condition: string, start: number): number | undefined {
  for (let at = start + 1; at < condition.length;) {
    if (condition.charAt(at) !== '"') at = expressionEnd(condition, at) ?? at + 1;
    else if (condition.charAt(at + 1) === '"') at += 2;
    else return at > start + 1 ? at + 1 : undefined;
  }
  throw openQuote(condition, start);
}

function unreadable(condition: string, at: number): Error {
  const character = String.fromCodePoint(condition.codePointAt(at) ?? 0);
  const got = condition.slice(at);
  if (/[\w"$.]/.test(character)) {
    const rule = "must have names joined by dots, each of letters, digits and underscores, or in double quotes";
    const remedy = 'write data."opc-request-id" for a name with other characters';
    return refusal(undefined, { what: WHAT, rule, got, remedy });
  }
  if (isUnseen(character)) return unseen(character);
  const rule = `must not contain the character ${character} outside quotes`;
  return refusal(undefined, { what: WHAT, rule, got, remedy: remedyFor(character) });
}

/** Shown by its code point, because the character is invisible. */
function unseen(character: string): Error {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return refusal(undefined, { what: WHAT, rule: `must not contain the character U+${code}`, remedy: "remove it" });
}

function remedyFor(character: string): string | undefined {
  if ("`‘’‚“”„«»′".includes(character)) return "write straight single quotes";
  if (/[\p{L}\p{N}]/u.test(character)) return "write a name with other characters in double quotes";
  return /[[\]{}]/.test(character) ? "compare each value, and join comparisons with OR" : undefined;
}
