// Internal: the tokens of an event condition, which is JSON: brackets, strings, numbers, true, false and null.

import { atomEnd } from "../core/token/atoms";

export interface EventToken {
  readonly kind: "mark" | "text" | "word";
  /** A string without its quotes and escapes. */
  readonly text: string;
}

/**
 * @param isTemplate - whether a Terraform expression in a string is kept as it is, including its quotes
 * @returns undefined if a string is never closed, or has an escape that JSON does not have
 */
export function tokensOf(source: string, isTemplate: boolean): readonly EventToken[] | undefined {
  const tokens: EventToken[] = [];
  let at = 0;
  while (at < source.length) {
    const next = nextToken(source, at, isTemplate);
    if (next === undefined) return undefined;
    if (next.token !== undefined) tokens.push(next.token);
    at = next.end;
  }
  return tokens;
}

interface Read {
  /** None for white space. */
  readonly token?: EventToken;
  readonly end: number;
}

const SPACE = /[ \t\n\r]+/y;
const WORD = /[^ \t\n\r{}[\]:,"]+/y;

function nextToken(source: string, start: number, isTemplate: boolean): Read | undefined {
  const first = source.charAt(start);
  if (first === '"') return readText(source, start, isTemplate);
  if ("{}[]:,".includes(first)) return { token: { kind: "mark", text: first }, end: start + 1 };
  const space = readRun(SPACE, source, start);
  if (space !== "") return { end: start + space.length };
  const word = readRun(WORD, source, start);
  return { token: { kind: "word", text: word }, end: start + word.length };
}

function readRun(form: RegExp, source: string, start: number): string {
  form.lastIndex = start;
  return form.exec(source)?.[0] ?? "";
}

function readText(source: string, start: number, isTemplate: boolean): Read | undefined {
  const parts: (string | undefined)[] = [];
  let [from, at] = [start + 1, start + 1];
  while (at < source.length && source[at] !== '"') {
    const end = isTemplate ? expressionEnd(source, at) : undefined;
    if (end === undefined) {
      at += source[at] === "\\" ? 2 : 1;
      continue;
    }
    parts.push(decoded(source.slice(from, at)), source.slice(at, end));
    [from, at] = [end, end];
  }
  parts.push(decoded(source.slice(from, at)));
  if (at >= source.length || parts.includes(undefined)) return undefined;
  return { token: { kind: "text", text: parts.join("") }, end: at + 1 };
}

/** An expression with a backslash was escaped for JSON, and is read like any other text. */
function expressionEnd(source: string, start: number): number | undefined {
  const end = atomEnd(source, start);
  return end === undefined || source.slice(start, end).includes("\\") ? undefined : end;
}

function decoded(escaped: string): string | undefined {
  if (!/["\\\p{Cc}]/u.test(escaped)) return escaped;
  try {
    return JSON.parse(`"${escaped}"`) as string;
  } catch {
    return undefined;
  }
}
