// Internal: conditions as plain data. The factories and the parser both build comparisons in `comparison.ts` and groups here, so
// both are checked.

import { refusal } from "../../core/checks";
import { tagIn } from "./variables";

export type Operator =
  | "="
  | "!="
  | "in"
  | "not in"
  | "before"
  | "after"
  | "between"
  | "sets-intersect"
  | "sets-equal"
  /** The request does not have the variable: `!request.principal.type`. */
  | "absent"
  /** The request has the variable, which is then written alone. */
  | "present";

export interface ValueSyntax {
  /** A string is written in quotes, a pattern between slashes, a variable bare. */
  readonly kind: "text" | "pattern" | "variable";
  readonly text: string;
}

export interface ComparisonSyntax {
  readonly kind: "comparison";
  readonly variable: string;
  readonly operator: Operator;
  readonly values: readonly ValueSyntax[];
  /** Whether the one value of `sets-equal` or `sets-intersect` is written without the parentheses of a list. */
  readonly isBare?: boolean;
}

export interface ConditionGroupSyntax {
  readonly kind: "all" | "any";
  readonly members: readonly ConditionSyntax[];
  /** How deep groups are nested. */
  readonly depth: number;
}

export type ConditionSyntax = ComparisonSyntax | ConditionGroupSyntax;

/**
 * Oracle documents no limit. This one is the library's: no real statement comes near it, and it keeps the call stack from
 * overflowing.
 */
const MAX_DEPTH = 50;

export function checkDepth(depth: number): void {
  if (depth <= MAX_DEPTH) return;
  const rule = `must not be nested deeper than ${MAX_DEPTH} levels`;
  throw refusal(undefined, { what: "condition", rule, remedy: "put conditions that belong together into one group" });
}

export function conditionGroup(
  kind: ConditionGroupSyntax["kind"],
  members: readonly ConditionSyntax[],
): ConditionGroupSyntax {
  const depth = 1 + members.reduce((most, one) => Math.max(most, one.kind === "comparison" ? 0 : one.depth), 0);
  checkDepth(depth);
  return { kind, members, depth };
}

/** The conditions that must all hold, without nested groups. */
export function requiredConditions(condition: ConditionSyntax): readonly ConditionSyntax[] {
  return condition.kind === "all" ? condition.members.flatMap(requiredConditions) : [condition];
}

/** Every comparison, wherever it stands. */
export function comparisonsIn(condition: ConditionSyntax): readonly ComparisonSyntax[] {
  return condition.kind === "comparison" ? [condition] : condition.members.flatMap(comparisonsIn);
}

/** Variables that only some principals have, or have with that value. */
const WHO = /^request\.(?:principal|user|groups|dynamicgroup|instance|resource|service)\./i;
/** Variables that describe how a principal logged in, not who it is. */
const HOW = /^request\.user\.(?:authn-type|mfaTotpVerified)$/i;

/**
 * True if only the principals that the condition names can meet it. `!=` and a lone star do not name principals, except for tags.
 */
export function namesPrincipals(condition: ConditionSyntax): boolean {
  switch (condition.kind) {
    case "all":
      return condition.members.some(namesPrincipals);
    case "any":
      return condition.members.every(namesPrincipals);
    case "comparison":
      return tellsApart(condition);
  }
}

const TELLING: readonly Operator[] = ["=", "in", "sets-intersect", "sets-equal"];

/** The principal may be on either side of an operator. */
function tellsApart({ variable, operator, values }: ComparisonSyntax): boolean {
  // Any value of a tag still means that the tag is set: Oracle's landing zone has `request.principal.group.tag... = '*'`.
  const isOpen = values.some(isAnything) && tagIn(variable) === undefined;
  if (!TELLING.includes(operator) || isOpen) return false;
  const others = values.filter(
    ({ kind, text }) => kind === "variable" && text.toLowerCase() !== variable.toLowerCase(),
  );
  if (isWho(variable)) return others.length > 0 || values.some(({ kind }) => kind !== "variable");
  return others.length === values.length && others.every(({ text }) => isWho(text));
}

function isWho(variable: string): boolean {
  return WHO.test(variable) && !HOW.test(variable);
}

/** A value that matches every value. */
export function isAnything({ kind, text }: ValueSyntax): boolean {
  return kind !== "variable" && /^\*+$/.test(text);
}
