// Internal: finds conditions that no request can meet because they require two mutually exclusive values of one variable.

import { refusal } from "../../core/checks";
import { hasAtom } from "../../core/token/atoms";
import { type ComparisonSyntax, type ConditionSyntax, type Operator, requiredConditions } from "./condition-syntax";
import { printCondition } from "./statement-printer";
import { variableNamed } from "./variables";

/** Rejects comparisons that exclude each other where both must hold. */
export function checkCanHold(condition: ConditionSyntax): void {
  if (condition.kind === "comparison") return;
  const byVariable = new Map<string, ComparisonSyntax[]>();
  for (const one of requiredConditions(condition)) {
    if (one.kind !== "comparison") one.members.forEach(checkCanHold);
    else if (hasOneValue(one.variable)) {
      const name = one.variable.toLowerCase();
      byVariable.set(name, [...(byVariable.get(name) ?? []), one]);
    }
  }
  for (const comparisons of byVariable.values()) if (comparisons.length > 1) checkTogether(comparisons);
}

/**
 * Values of tags are sets, and a request can need more than one permission. The values of an unknown variable cannot be judged.
 */
function hasOneValue(variable: string): boolean {
  const held = variableNamed(variable)?.holds;
  return held !== undefined && held !== "several texts" && held !== "permission";
}

function checkTogether(comparisons: readonly ComparisonSyntax[]): void {
  const isAbsent = comparisons.some(({ operator }) => operator === "absent");
  if (isAbsent && comparisons.some(({ operator }) => operator !== "absent")) throw impossible(comparisons);
  const [equal, unequal] = [listsOf(comparisons, ["=", "in"]), listsOf(comparisons, ["!=", "not in"]).flat()];
  const left = equal[0]?.filter((value) => equal.every((list) => list.includes(value)) && !unequal.includes(value));
  if (left?.length === 0) throw impossible(comparisons);
  const [start = -Infinity] = timesOf(comparisons, "after").sort((a, b) => b - a);
  if (timesOf(comparisons, "before").some((end) => end <= start)) throw impossible(comparisons);
}

/** The values of those comparisons whose values are all known. */
function listsOf(comparisons: readonly ComparisonSyntax[], operators: readonly Operator[]): readonly string[][] {
  return comparisons
    .filter(({ operator }) => operators.includes(operator))
    .filter(({ values }) => values.every(({ kind, text }) => kind === "text" && !text.includes("*") && !hasAtom(text)))
    .map(({ values }) => values.map(({ text }) => text.toLowerCase()));
}

function timesOf(comparisons: readonly ComparisonSyntax[], operator: Operator): number[] {
  const times = listsOf(comparisons, [operator]).flat();
  // One Oracle page has a day without a time.
  return times.map((time) => Date.parse(time.toUpperCase().replace(/^([\d-]+)Z$/, "$1")));
}

function impossible(comparisons: readonly ComparisonSyntax[]): Error {
  return refusal(undefined, {
    what: `condition on ${comparisons[0]?.variable ?? ""}`,
    rule: "must be able to hold, but requires values that exclude each other",
    got: comparisons.map(printCondition).join(", "),
    remedy: "write any {...}, or one list with in (...)",
  });
}
