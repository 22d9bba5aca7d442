// Internal: makes the comparisons of conditions. The factories and the parser both come here, so both are checked.

import { orList, refusal } from "../../core/checks";
import { hasAtom, withoutAtoms } from "../../core/token/atoms";
import { type ComparisonSyntax, type Operator, type ValueSyntax } from "./condition-syntax";
import { checkHeld } from "./condition-values";
import { didYouMean, nearestTo } from "./near-names";
import { checkSafeText } from "./safe-text";
import { KNOWN_VARIABLES, TAG_OWNERS, tagIn, variableNamed } from "./variables";

/** Oracle, "Restricting Access to Resources Based on Time Frame": the operators that each variable supports. */
const TIME_OPERATORS: Readonly<Record<string, readonly Operator[]>> = {
  "request.utc-timestamp": ["before", "after"],
  "request.utc-timestamp.month-of-year": ["=", "!=", "in"],
  "request.utc-timestamp.day-of-month": ["=", "!=", "in"],
  "request.utc-timestamp.day-of-week": ["=", "!=", "in"],
  "request.utc-timestamp.time-of-day": ["between"],
};
const OPERATORS: readonly Operator[] = ["=", "!=", "in", "not in"];
/** The tests of a variable that do not compare it with one value. */
const OF_ANY: readonly Operator[] = ["absent", "present", "sets-intersect", "sets-equal"];

/** Tag namespaces and keys may contain `-`, `_`, `@` and `:`. */
const VARIABLE = /^(?:request|target)(?:\.[\p{L}\p{N}_@:-]+)+$/iu;

export function comparison(
  variable: string,
  operator: Operator,
  values: readonly ValueSyntax[],
  isBare?: boolean,
): ComparisonSyntax {
  checkVariable(variable);
  const allowed = TIME_OPERATORS[variable.toLowerCase()] ?? OPERATORS;
  if (!allowed.includes(operator) && !OF_ANY.includes(operator)) {
    throw refusal(undefined, { what: `condition on ${variable}`, rule: `must use ${orList(allowed)}`, got: operator });
  }
  for (const value of values) {
    checkValue(value);
    checkHeld(variable, value);
  }
  return { kind: "comparison", variable, operator, values, ...(isBare === true ? { isBare } : {}) };
}

/** The comparison with strings, which are written in quotes. */
export function textComparison(variable: string, operator: Operator, ...texts: readonly string[]): ComparisonSyntax {
  const values = texts.map((text) => ({ kind: "text", text }) as const);
  return comparison(variable, operator, values);
}

function checkVariable(variable: string): void {
  if (!VARIABLE.test(withoutAtoms(variable, "x"))) {
    const rule = "must be words joined by dots that begin with request. or target.";
    const meant = ["target", "request"].map((owner) => `${owner}.${variable}`).find((name) => variableNamed(name));
    const remedy = meant && `write '${meant}'`;
    throw refusal(undefined, { what: "condition variable", rule, got: variable, remedy });
  }
  if (hasAtom(variable) || variableNamed(variable) !== undefined) return;
  const tag = tagIn(variable);
  if (tag !== undefined) checkTag(variable, tag.owner, tag.names);
  else checkGeneral(variable);
}

function checkTag(variable: string, owner: string, names: readonly string[]): void {
  const what = "condition variable";
  const isOfRequest = owner.startsWith("request.");
  if (!TAG_OWNERS.includes(owner) && (isOfRequest || owner === "target.compartment")) {
    const rule = `must be a tag of ${orList(TAG_OWNERS)}`;
    const remedy = isOfRequest ? undefined : `write target.resource.compartment.tag.${names.join(".")}`;
    throw refusal(undefined, { what, rule, got: variable, remedy });
  }
  if (names.length === 2) return;
  const rule = `must name a tag by its namespace and its key, ${owner}.tag.<namespace>.<key>`;
  throw refusal(undefined, { what, rule, got: variable });
}

/** The tables for these are complete, so any other name is a mistake. */
const COMPLETE: Readonly<Record<string, readonly string[]>> = {
  "target.compartment": ["target.compartment.id", "target.compartment.name"],
  "target.tenant": ["target.tenant.id", "target.tenant.name"],
};

/** A variable of a request may be new, unless its spelling is close to that of a known one. */
function checkGeneral(variable: string): void {
  const [first = "", second = ""] = variable.toLowerCase().split(".");
  const complete = new Map(Object.entries(COMPLETE)).get(`${first}.${second}`);
  if (complete !== undefined) {
    const rule = `must be ${orList(complete)}`;
    throw refusal(undefined, { what: "condition variable", rule, got: variable });
  }
  const meant = first === "request" ? nearestTo(variable, KNOWN_VARIABLES) : undefined;
  if (meant === undefined) return;
  const rule = "must be one that requests have";
  throw refusal(undefined, { what: "condition variable", rule, got: variable, remedy: didYouMean(meant) });
}

/** The documented forms. The forms in `UNSURE_PATTERN` are accepted with a warning. */
export const DOCUMENTED_PATTERN = /^(?:\*|[^*/]+\*|\*[^*/]+\*?)$/;
const UNSURE_PATTERN = /^[^*/]+(?:\*[^*/]+)?$/;

function checkValue({ kind, text }: ValueSyntax): void {
  if (kind === "variable") {
    checkVariable(text);
    return;
  }
  checkSafeText(`condition ${kind === "pattern" ? "pattern" : "value"}`, text);
  const literal = withoutAtoms(text, "x");
  if (kind === "text" || DOCUMENTED_PATTERN.test(literal) || UNSURE_PATTERN.test(literal)) return;
  const rule = "must be /text*/, /*text/ or /*text*/";
  throw refusal(undefined, { what: "condition pattern", rule, got: `/${text}/` });
}
