// Internal: conditions that no request can meet, since one variable would have to have two values at once.

import { refusal } from "../../core/checks";
import { hasAtom } from "../../core/token/atoms";
import { type ComparisonSyntax, type ConditionSyntax, requiredConditions } from "./condition-syntax";
import { variableNamed } from "./variables";

/** Refuses two equalities that exclude each other, wherever both must hold. Values of tags are sets, and are let through. */
export function checkCanHold(condition: ConditionSyntax): void {
  const possible = new Map<string, readonly string[]>();
  for (const one of requiredConditions(condition)) {
    if (one.kind === "comparison") narrow(possible, one);
    else one.members.forEach(checkCanHold);
  }
}

function narrow(possible: Map<string, readonly string[]>, comparison: ComparisonSyntax): void {
  const values = certainValues(comparison);
  if (values === undefined) return;
  const variable = comparison.variable.toLowerCase();
  const before = possible.get(variable);
  const left = before === undefined ? values : before.filter((value) => values.includes(value));
  possible.set(variable, left);
  if (left.length > 0) return;
  const all = [...(before ?? []), ...values];
  throw refusal(undefined, {
    what: `condition on ${comparison.variable}`,
    rule: "must be able to hold, but asks for two values at once",
    got: all.join("' and '"),
    remedy: "write one list with in (...), or any {...}",
  });
}

/** What a variable with one value must be; undefined if nobody can tell here. */
function certainValues({ variable, operator, values }: ComparisonSyntax): readonly string[] | undefined {
  const held = variableNamed(variable)?.holds;
  // A request can need more than one permission.
  if (held === undefined || held === "several texts" || held === "permission") return undefined;
  if (operator !== "=" && operator !== "in") return undefined;
  const isCertain = values.every(({ kind, text }) => kind === "text" && !text.includes("*") && !hasAtom(text));
  return isCertain ? values.map(({ text }) => text.toLowerCase()) : undefined;
}
