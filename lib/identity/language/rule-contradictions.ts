// Internal: whether nothing can meet all members of a group at once.

import { type Refusal } from "../../core/sentence";
import { wordOf } from "../../core/ocid";
import { isKnown } from "../../core/token/tokens";
import { type RuleSyntax, type TestSyntax } from "./rule-syntax";

export type Contradiction = Omit<Refusal, "what"> & {
  /** Whether nothing can ever meet it; otherwise Oracle does not say. */
  readonly isSure: boolean;
};

const REMEDY = "write ANY {...} for what one of them matches";

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
        rule: `must not ask for two values of ${variable}`,
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
    const rule = `must not ask for and exclude one value of ${variable}`;
    return { isSure: true, rule, got: value, remedy: "leave one of the two out" };
  }
  return twoKinds(equal);
}

/** The tests that must all be met; groups in groups are few (see `MAX_DEPTH`). */
function requiredTests(rule: RuleSyntax): readonly TestSyntax[] {
  if (rule.kind === "test") return [{ ...rule, variable: rule.variable.toLowerCase() }];
  const isRequired = rule.kind === "all" || (rule.kind === "any" && rule.members.length === 1);
  return isRequired ? rule.members.flatMap(requiredTests) : [];
}

/** Types and tags have no case; nothing is known of an OCID's. */
function folded(variable: string, value: string): string {
  return variable.endsWith("id") ? value : value.toLowerCase();
}

function twoKinds(equal: ReadonlyMap<string, string>): Contradiction | undefined {
  const [id, type, place] = ["resource.id", "resource.type", "resource.compartment.id"].map((name) => equal.get(name));
  const word = id === undefined ? undefined : wordOf(id);
  const asksForType = type !== undefined && type.toLowerCase() !== "fnfunction" ? type.toLowerCase() : undefined;
  if (word !== undefined && asksForType !== undefined && word !== asksForType) {
    const rule = "must not ask for a type and for the OCID of another one";
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
      rule: "must not ask for an instance and for another resource",
      got: `${ofInstance}, ${what}`,
      remedy: REMEDY,
    };
  }
  if (place === undefined) return undefined;
  const rule = "asks for an instance and for a resource, and Oracle does not say whether an instance is both";
  return { isSure: false, rule, remedy: `leave resource.compartment.id out, or ${REMEDY}` };
}
