// Internal: the policy statements of a stack, and the resources that they apply to.

import { ConfigurationError } from "../core/configuration-error";
import { parseStatement } from "../identity/language/statement-parser";
import { factsOf } from "../identity/language/statement-reader";
import { type ConditionFacts, type StatementFacts } from "../identity/statement-facts";
import { asList } from "./json";
import { ROWS } from "./kinds";
import { type StackModel } from "./model";

/** A statement of a policy. */
export interface Statement {
  readonly text: string;
  /** The policy, by its path in the construct tree, and the number of the statement: `access 1`. */
  readonly source: string;
  /** The facts of the statement. @default - it could not be parsed */
  readonly facts?: StatementFacts;
}

export function statementsOf(model: StackModel): Statement[] {
  return model.ofType("oci_identity_policy").flatMap(({ body, path }) =>
    asList(body.statements)
      .filter((text) => typeof text === "string")
      .map((text, index) => ({ text, source: `${path} ${index + 1}`, ...readingOf(text) })),
  );
}

/** A policy from elsewhere may use a syntax that this version cannot parse. */
function readingOf(text: string): { readonly facts?: StatementFacts } {
  try {
    return { facts: factsOf(parseStatement(text)) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return {};
  }
}

/** A resource that a condition names. */
export interface Target {
  readonly type: string;
  readonly value: string;
}

const NAMED_BY = new Map(ROWS.flatMap(([type, { variable }]) => (variable === undefined ? [] : [[variable, type]])));

/** The resources that a statement is limited to. Empty for everything at its location. */
export function targetsOf({ conditions }: StatementFacts): Target[] {
  return conditions.flatMap(({ comparison, values, variable }) => {
    const type = NAMED_BY.get(variable.toLowerCase());
    const isNaming = comparison === "=" || comparison === "in";
    return type === undefined || !isNaming ? [] : values.map((value) => ({ type, value }));
  });
}

/** The conditions on the target that limit it to a part. */
export function limitsOf(facts: StatementFacts): ConditionFacts[] {
  const named = (one: ConditionFacts): boolean => targetsOf({ ...facts, conditions: [one] }).length > 0;
  return facts.conditions.filter((one) => isOfTarget(one) && !named(one));
}

export function isOfTarget({ variable }: ConditionFacts): boolean {
  return /^target\./i.test(variable);
}

/** The access that is given: `use stream-push`, `{STREAM_READ, STREAM_CONSUME}`. */
export function accessOf({ association, permissions, resourceType, verb }: StatementFacts): string {
  if (association !== undefined) return `associate ${association}`;
  return verb === undefined ? `{${permissions.join(", ")}}` : `${verb} ${resourceType ?? ""}`;
}

/** The access that is given, in the form of the table of kinds: a resource type, a verb with its type, or a permission. */
export function thingsOf(facts: StatementFacts): readonly string[] {
  const { permissions, resourceType } = facts;
  return resourceType === undefined ? permissions : [resourceType, accessOf(facts)];
}
