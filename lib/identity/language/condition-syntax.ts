// Internal: conditions as plain data. Both ways in, the factories and the parser, build comparisons here, so both are checked.

import { orList, refusal } from "../../core/checks";
import { withoutAtoms } from "../../core/token/atoms";
import { checkSafeText } from "./safe-text";

export type Operator = "=" | "!=" | "in" | "not in" | "before" | "after" | "between";

export interface ValueSyntax {
  /** A text stands in quotes, a pattern between slashes, a variable bare. */
  readonly kind: "text" | "pattern" | "variable";
  readonly text: string;
}

export interface ComparisonSyntax {
  readonly kind: "comparison";
  readonly variable: string;
  readonly operator: Operator;
  readonly values: readonly ValueSyntax[];
}

export interface ConditionGroupSyntax {
  readonly kind: "all" | "any";
  readonly members: readonly ConditionSyntax[];
}

export type ConditionSyntax = ComparisonSyntax | ConditionGroupSyntax;

/** Oracle, "Restricting Access to Resources Based on Time Frame": the operators that each variable supports. */
const TIME_OPERATORS: Readonly<Record<string, readonly Operator[]>> = {
  "request.utc-timestamp": ["before", "after"],
  "request.utc-timestamp.month-of-year": ["=", "!=", "in"],
  "request.utc-timestamp.day-of-month": ["=", "!=", "in"],
  "request.utc-timestamp.day-of-week": ["=", "!=", "in"],
  "request.utc-timestamp.time-of-day": ["between"],
};
const OPERATORS: readonly Operator[] = ["=", "!=", "in", "not in"];

/** Tag namespaces and keys may hold `-`, `_`, `@` and `:`. */
const VARIABLE = /^(?:request|target)(?:\.[\p{L}\p{N}_@:-]+)+$/iu;

export function comparison(variable: string, operator: Operator, values: readonly ValueSyntax[]): ComparisonSyntax {
  checkVariableName(variable);
  const allowed = TIME_OPERATORS[variable.toLowerCase()] ?? OPERATORS;
  if (!allowed.includes(operator)) {
    throw refusal(undefined, { what: `condition on ${variable}`, rule: `must use ${orList(allowed)}`, got: operator });
  }
  values.forEach(checkValue);
  return { kind: "comparison", variable, operator, values };
}

/** The comparison with texts, which will stand in quotes. */
export function textComparison(variable: string, operator: Operator, ...texts: readonly string[]): ComparisonSyntax {
  const values = texts.map((text) => ({ kind: "text", text }) as const);
  return comparison(variable, operator, values);
}

function checkVariableName(variable: string): void {
  if (VARIABLE.test(withoutAtoms(variable, "x"))) return;
  const rule = "must be words joined by dots that begin with request. or target.";
  throw refusal(undefined, { what: "condition variable", rule, got: variable });
}

function checkValue({ kind, text }: ValueSyntax): void {
  if (kind === "variable") {
    checkVariableName(text);
    return;
  }
  checkSafeText(`condition ${kind === "pattern" ? "pattern" : "value"}`, text);
  if (kind === "text" || /^(?:\*|[^*/]+\*|\*[^*/]+\*?)$/.test(withoutAtoms(text, "x"))) return;
  const rule = "must be /text*/, /*text/ or /*text*/";
  throw refusal(undefined, { what: "condition pattern", rule, got: `/${text}/` });
}

/** The conditions that must all hold, without groups in groups. */
export function requiredConditions(condition: ConditionSyntax): readonly ConditionSyntax[] {
  return condition.kind === "all" ? condition.members.flatMap(requiredConditions) : [condition];
}

/** Every comparison, wherever it stands. */
export function comparisonsIn(condition: ConditionSyntax): readonly ComparisonSyntax[] {
  return condition.kind === "comparison" ? [condition] : condition.members.flatMap(comparisonsIn);
}

/** Variables that only some principals have, or have with that value. */
const WHO = /^request\.(?:principal|user|groups)\./i;

/** True if nobody meets the condition without being one of the principals it names; `!=` names none. */
export function namesPrincipals(condition: ConditionSyntax): boolean {
  switch (condition.kind) {
    case "all":
      return condition.members.some(namesPrincipals);
    case "any":
      return condition.members.every(namesPrincipals);
    case "comparison":
      return WHO.test(condition.variable) && (condition.operator === "=" || condition.operator === "in");
  }
}
