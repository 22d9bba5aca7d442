// Internal: the condition of a log filter as data, its one printed form, and the checks of what is written by hand.

import { withoutAtoms } from "../core/token/atoms";
import { refusal } from "../core/checks";
import { isKnown, numberText } from "../core/token/tokens";

export type Comparison = "=" | "!=" | ">" | ">=" | "<" | "<=";

export type FilterSyntax =
  | { readonly kind: "comparison"; readonly field: string; readonly operator: Comparison; readonly value: string }
  | { readonly kind: "content"; readonly value: string }
  | { readonly kind: "group"; readonly operator: "AND" | "OR"; readonly members: readonly FilterSyntax[] }
  | { readonly kind: "raw"; readonly text: string };

/** A field's name as Logging's query language has it: identifiers joined by dots, each of which may be quoted. */
const PART = String.raw`(?:[A-Za-z_][A-Za-z_0-9]*|"(?:[^"]|"")+")`;
const FIELD = new RegExp(String.raw`^${PART}(?:\.${PART})*$`);

export function checkField(field: string): void {
  if (FIELD.test(withoutAtoms(field, "x"))) return;
  const rule = "must be names joined by dots, each of letters, digits and underscores, or in double quotes";
  const remedy = 'write data."opc-request-id" for a name with other characters';
  throw refusal(undefined, { what: "the field of a log filter", rule, got: field, remedy });
}

/** A text as a literal. Connector Hub documents no escape, so what would need one is refused. */
export function literal(what: string, value: string): string {
  const written = withoutAtoms(value);
  if (value !== "" && !/['\\\p{Cc}]/u.test(written)) return `'${value}'`;
  const rule = "must be a text without single quotes, backslashes and control characters, and not empty";
  throw refusal(undefined, { what, rule, got: value, remedy: "compare another field, or use LogFilter.raw" });
}

export function numeral(what: string, value: number): string {
  if (!isKnown(value) || Number.isFinite(value)) return numberText(value);
  throw refusal(undefined, { what, rule: "must be a finite number", got: value });
}

export function print(filter: FilterSyntax): string {
  switch (filter.kind) {
    case "comparison":
      return `${filter.field} ${filter.operator} ${filter.value}`;
    case "content":
      return `logContent = ${filter.value}`;
    case "raw":
      return filter.text;
    case "group":
      return filter.members.map((member) => printMember(member, filter.operator)).join(` ${filter.operator} `);
  }
}

function printMember(member: FilterSyntax, operator: "AND" | "OR"): string {
  const isPlain = member.kind === "comparison" || member.kind === "content";
  return isPlain || (member.kind === "group" && member.operator === operator) ? print(member) : `(${print(member)})`;
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  "=": "!=",
  "!=": "=",
  ">": "<=",
  "<=": ">",
  ">=": "<",
  "<": ">=",
};

/** The opposite in the operators that Connector Hub is known to take: its page names no NOT. */
export function opposite(filter: FilterSyntax): FilterSyntax {
  if (filter.kind === "comparison") return { ...filter, operator: OPPOSITE[filter.operator] };
  if (filter.kind === "group") {
    return { ...filter, operator: filter.operator === "AND" ? "OR" : "AND", members: filter.members.map(opposite) };
  }
  const rule = "must consist of comparisons, since Connector Hub documents no NOT";
  const remedy = "write the opposite with LogFilter.raw";
  throw refusal(undefined, { what: "a log filter to negate", rule, got: print(filter), remedy });
}

/** What can be said of a condition that somebody wrote: it is one, and it is whole. */
export function checkRaw(text: string): void {
  const what = "the condition of a log filter";
  const written = withoutAtoms(text, "x");
  if (written.trim() === "") {
    const remedy = "leave the filter out to let everything pass";
    throw refusal(undefined, { what, rule: "must not be empty", remedy });
  }
  const outside = withoutQuoted(what, text, written);
  const isQuery = outside.includes("|") || /^\s*(?:search\s+''|where\s+[\w("])/i.test(outside);
  if (isQuery) {
    const rule = "must be the expression alone, without search and where";
    throw refusal(undefined, { what, rule, got: text, remedy: "give what follows where" });
  }
  if (!isBalanced(outside)) {
    throw refusal(undefined, { what, rule: "must close every parenthesis that it opens", got: text });
  }
}

/** With every quoted text empty. In single quotes `\'` is a quote, as Logging's own query language has it. */
function withoutQuoted(what: string, text: string, written: string): string {
  const outside = written.replace(/'(?:[^'\\]|\\.)*'|"[^"]*"/gs, "''");
  if (!/['"]/.test(outside.replaceAll("''", ""))) return outside;
  throw refusal(undefined, { what, rule: "must close every quote that it opens", got: text });
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
