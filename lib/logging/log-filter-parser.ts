// Internal: parses the condition of a log filter, and rejects what Logging's query language does not have. Recursive descent,
// loosest binding first: OR > AND > comparison > calculation > value or parentheses, whose nesting is limited.

import { excerpt, refusal } from "../core/checks";
import { isWithin } from "../core/near";
import { hasAtom, withoutAtoms } from "../core/token/atoms";
import { checkArguments, checkCalled, checkCondition, checkOperand, faultOf } from "./log-filter-checks";
import { FOREIGN, natureOf } from "./log-filter-functions";
import { FilterCursor, type Lexeme } from "./log-filter-lexer";
import {
  brackets,
  calculation,
  type Calculation,
  call,
  type Comparison,
  type ComparisonSyntax,
  type FilterSyntax,
  group,
  type Junction,
  MAX_DEPTH,
  tooDeep,
  WHAT,
  withoutBrackets,
} from "./log-filter-syntax";

export const LEAVE_OUT = "leave out the filter to select everything";

/** @throws ConfigurationError for what is not a condition, and for a whole query */
export function parseFilter(text: string): FilterSyntax {
  const cursor = beginning(text);
  const filter = parseGroup(cursor);
  if (cursor.next.kind !== "end") throw astray(cursor);
  checkCondition(cursor, filter, 0);
  return filter;
}

/** What can be compared: a field, a calculation, or a function that is not a condition. */
export function parseValue(text: string): FilterSyntax {
  const cursor = beginning(text);
  const value = parseCalculation(cursor);
  if (cursor.next.kind === "end" && isValue(value)) return value;
  const rule = "must be a field, a calculation or a function that gives a value";
  throw refusal(undefined, { what: "the expression of a log filter", rule, got: text });
}

function isValue(value: FilterSyntax): boolean {
  const { kind } = withoutBrackets(value);
  const isLiteral = kind === "text" || kind === "number" || kind === "constant";
  return !isLiteral && natureOf(value) !== "condition";
}

function beginning(text: string): FilterCursor {
  const cursor = new FilterCursor(text);
  if (cursor.next.kind === "end") {
    throw refusal(undefined, { what: WHAT, rule: "must not be empty", remedy: LEAVE_OUT });
  }
  const isClause = cursor.next.text.toLowerCase() === "where" && ["name", "("].includes(formOf(cursor.ahead(1)));
  const isSearch = cursor.next.text.toLowerCase() === "search" && cursor.ahead(1).kind === "text";
  if (isClause || isSearch || cursor.all.some(({ kind, text }) => kind === "symbol" && text === "|")) {
    const rule = "must be the expression alone, without search and where";
    throw refusal(undefined, { what: WHAT, rule, got: text, remedy: "give what follows where" });
  }
  checkParentheses(text, cursor.all);
  return cursor;
}

function formOf({ kind, text }: Lexeme): string {
  return kind === "symbol" ? text : kind;
}

/** Also checks that they do not nest deeper than the recursion allows. */
export function checkParentheses(text: string, lexemes: readonly Lexeme[]): void {
  const open: Lexeme[] = [];
  let stray: Lexeme | undefined;
  for (const lexeme of lexemes) {
    const form = formOf(lexeme);
    if (form === "(") open.push(lexeme);
    if (form === ")" && open.pop() === undefined) stray ??= lexeme;
    if (open.length > MAX_DEPTH) throw tooDeep();
  }
  const { start } = stray ?? open.at(-1) ?? {};
  if (start === undefined) return;
  const rule = "must close every parenthesis that it opens";
  throw refusal(undefined, { what: WHAT, rule, got: excerpt(text, start) });
}

function parseGroup(cursor: FilterCursor): FilterSyntax {
  return parseJunction(cursor, "OR", parseConjunction);
}

function parseConjunction(cursor: FilterCursor): FilterSyntax {
  return parseJunction(cursor, "AND", parseTerm);
}

function parseJunction(
  cursor: FilterCursor,
  operator: Junction,
  parseMember: (cursor: FilterCursor) => FilterSyntax,
): FilterSyntax {
  const starts = [cursor.next.start];
  const first = parseMember(cursor);
  const members = [first];
  const words: string[] = [];
  for (let word; (word = cursor.takeWord(operator.toLowerCase())) !== undefined;) {
    words.push(word);
    starts.push(cursor.next.start);
    members.push(parseMember(cursor));
  }
  if (words.length === 0) return first;
  // The error about what follows is more precise, for example a value on one side of an unknown operator.
  if (!isOver(cursor)) throw astray(cursor);
  members.forEach((member, index) => {
    checkCondition(cursor, member, starts[index] ?? 0);
  });
  return group(operator, words[0] ?? operator, members);
}

/** Whether a condition can end here. */
function isOver(cursor: FilterCursor): boolean {
  const { kind, text } = cursor.next;
  return kind === "end" || cursor.isAt(")", ",") || (kind === "name" && /^(?:and|or)$/i.test(text));
}

function parseTerm(cursor: FilterCursor): FilterSyntax {
  const { start } = cursor.next;
  const left = parseCalculation(cursor);
  const operator = cursor.takeSymbol<Comparison>("=", "!=", "<", "<=", ">", ">=");
  if (operator === undefined) return left;
  const right = parseCalculation(cursor, operator);
  if (cursor.isAt("=", "!=", "<", "<=", ">", ">="))
    throw cursor.wrong("must compare once", "join comparisons with AND");
  const comparison: ComparisonSyntax = { kind: "comparison", operator, left, right };
  const fault = faultOf(comparison);
  if (fault !== undefined) throw cursor.wrong(fault.rule, fault.remedy, start);
  return comparison;
}

function parseCalculation(cursor: FilterCursor, after?: string): FilterSyntax {
  const { start } = cursor.next;
  const first = parseUnit(cursor, after);
  const members = [first];
  const operators: Calculation[] = [];
  for (let operator; (operator = cursor.takeSymbol<Calculation>("+", "-", "*", "/")) !== undefined;) {
    operators.push(operator);
    members.push(parseUnit(cursor, operator));
  }
  if (operators.length === 0) return first;
  members.forEach((member) => {
    checkOperand(cursor, member, start);
  });
  return calculation(operators, members);
}

function parseUnit(cursor: FilterCursor, after?: string): FilterSyntax {
  const { kind, text } = cursor.next;
  if (kind === "text") return { kind, written: cursor.take().text };
  if (kind === "number") return parseNumber(cursor, "");
  const isSigned = cursor.isAt("-", "+") && cursor.ahead(1).kind === "number";
  if (isSigned) return parseNumber(cursor, cursor.take().text);
  if (cursor.takeSymbol("(") !== undefined) return brackets(parseInner(cursor));
  if (kind !== "name" || /^(?:and|or)$/i.test(text)) throw withoutValue(cursor, after);
  if (cursor.ahead(1).text === "(" && /^\w+$/.test(text)) return parseCall(cursor);
  if (/^not$/i.test(text)) throw cursor.wrong("must write not with parentheses", FOREIGN.get("not"));
  cursor.take();
  if (/^(?:true|false|null)$/i.test(text)) return { kind: "constant", written: text };
  return { kind: hasAtom(text) && withoutAtoms(text) === "" ? "opaque" : "field", written: text };
}

function parseInner(cursor: FilterCursor): FilterSyntax {
  const inner = parseGroup(cursor);
  if (cursor.takeSymbol(")") === undefined) throw astray(cursor);
  return inner;
}

function parseNumber(cursor: FilterCursor, sign: string): FilterSyntax {
  const { text } = cursor.next;
  if (hasAtom(text)) return { kind: "opaque", written: sign + cursor.take().text };
  if (!/^\d+(?:\.\d+)?$/.test(text))
    throw cursor.wrong("must write numbers in plain digits", "put a string in single quotes");
  return { kind: "number", written: sign + cursor.take().text };
}

function parseCall(cursor: FilterCursor): FilterSyntax {
  checkCalled(cursor);
  const { start, text: name } = cursor.take();
  cursor.take();
  const members: FilterSyntax[] = [];
  if (!cursor.isAt(")")) {
    do members.push(parseGroup(cursor));
    while (cursor.takeSymbol(",") !== undefined);
  }
  if (cursor.takeSymbol(")") === undefined) throw astray(cursor);
  return checkArguments(cursor, call(name, members), start);
}

function withoutValue(cursor: FilterCursor, after: string | undefined): Error {
  const { kind, text } = cursor.next;
  if (after !== undefined) return cursor.wrong(`must have a value after ${after}`, FOREIGN.get(text));
  if (kind === "name") return cursor.wrong(`must have a condition before ${text}`);
  if (kind === "end") return cursor.wrong(`must not end with ${cursor.ahead(-1).text}`);
  return cursor.wrong("must have a condition here", FOREIGN.get(text));
}

/** The error where a condition should end. */
function astray(cursor: FilterCursor): Error {
  const { kind, text } = cursor.next;
  if (kind === "end") return cursor.wrong("must have a condition after its last word");
  const foreign = FOREIGN.get(text.toLowerCase());
  if (foreign !== undefined) return cursor.wrong(`must not use ${text}, which the language does not have`, foreign);
  if (cursor.isAt(",", "%")) return cursor.wrong(`must not have ${text} here`);
  if (kind === "name" && text.length === 3 && isWithin(1, "and", text.toLowerCase())) {
    return cursor.wrong("must have AND or OR between two conditions", "did you mean 'and'?");
  }
  const isQuoteInText = kind === "text" && cursor.ahead(-1).kind === "text";
  const remedy = isQuoteInText ? "write \\' for a quote inside a string" : undefined;
  return cursor.wrong("must have AND or OR between two conditions", remedy);
}
