// Internal: finds groups whose members cannot all be met at the same time.

import { type Refusal } from "../../core/sentence";
import { wordOf } from "../../core/ocid";
import { isKnown } from "../../core/token/tokens";
import { type RuleSyntax, type TestSyntax } from "./rule-syntax";

export type Contradiction = Omit<Refusal, "what"> & {
  /** Whether nothing can ever meet it; if false, Oracle does not document it. */
  readonly isSure: boolean;
};

const REMEDY = "write ANY {...} to match any one of them";

/** What is wrong with members that must all be met. */
export function contradictionIn(members: readonly RuleSyntax[]): Contradiction | undefined {
  const tests = members.flatMap(requiredTests).filter(({ value }) => isKnown(value));
  const equal = new Map<string, string>();
  for (const { variable, operator, value } of tests) {
    if (operator === "!=") continue;
    const other = equal.get(variable);
    if (other !== undefined && folded(variable, other) !== folded(variable, value)) {
      return {
        isSure: true,
        rule: `must not require two values of ${variable}`,
        got: `${other}, ${value}`,
        remedy: REMEDY,
      };
    }
    equal.set(variable, value);
  }
  const excluded = tests.find(({ variable, operator, value }) => {
    return operator === "!=" && folded(variable, equal.get(variable) ?? "") === folded(variable, value);
  });
  if (excluded !== undefined) {
    const { variable, value } = excluded;
    const rule = `must not both require and exclude one value of ${variable}`;
    return { isSure: true, rule, got: value, remedy: "leave one of the two out" };
  }
  return twoKinds(equal);
}

/** The tests that must all be met; nesting is limited (see `MAX_DEPTH`). */
function requiredTests(rule: RuleSyntax): readonly TestSyntax[] {
  if (rule.kind === "test") return [{ ...rule, variable: rule.variable.toLowerCase() }];
  const isRequired = rule.kind === "all" || (rule.kind === "any" && rule.members.length === 1);
  return isRequired ? rule.members.flatMap(requiredTests) : [];
}

/** Case does not matter for types and tags; for OCIDs it is not documented. */
function folded(variable: string, value: string): string {
  return variable.endsWith("id") ? value : value.toLowerCase();
}

function twoKinds(equal: ReadonlyMap<string, string>): Contradiction | undefined {
  const [id, type, place] = ["resource.id", "resource.type", "resource.compartment.id"].map((name) => equal.get(name));
  const word = id === undefined ? undefined : wordOf(id);
  const asksForType = type !== undefined && type.toLowerCase() !== "fnfunction" ? type.toLowerCase() : undefined;
  if (word !== undefined && asksForType !== undefined && word !== asksForType) {
    const rule = "must not require a type and the OCID of another type";
    return { isSure: true, rule, got: `${type ?? ""}, ${id ?? ""}`, remedy: REMEDY };
  }
  const ofInstance = ["instance.id", "instance.compartment.id"].find((name) => equal.has(name));
  if (ofInstance === undefined) return undefined;
  const isOther = id !== undefined || (type !== undefined && type.toLowerCase() !== "instance");
  const isElsewhere = place !== undefined && place !== (equal.get("instance.compartment.id") ?? place);
  if (isOther || isElsewhere) {
    const what = id !== undefined ? "resource.id" : type !== undefined ? "resource.type" : "resource.compartment.id";
    return {
      isSure: true,
      rule: "must not require an instance and another resource",
      got: `${ofInstance}, ${what}`,
      remedy: REMEDY,
    };
  }
  if (place === undefined) return undefined;
  const rule = "requires an instance and a resource, and Oracle does not document whether an instance is both";
  return { isSure: false, rule, remedy: `leave resource.compartment.id out, or ${REMEDY}` };
}
