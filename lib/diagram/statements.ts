// Internal: what the policies of a stack say, and which resources they say it of.

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
  /** The policy, by its place in the construct tree, and the number of the statement: `access 1`. */
  readonly source: string;
  /** What it says. @default - it could not be read */
  readonly facts?: StatementFacts;
}

export function statementsOf(model: StackModel): Statement[] {
  return model.ofType("oci_identity_policy").flatMap(({ body, path }) =>
    asList(body.statements)
      .filter((text) => typeof text === "string")
      .map((text, index) => ({ text, source: `${path} ${index + 1}`, ...readingOf(text) })),
  );
}

/** A policy may be of another author, in words that this version does not know. */
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

/** The resources that a statement is limited to; empty for everything at its location. */
export function targetsOf({ conditions }: StatementFacts): Target[] {
  return conditions.flatMap(({ comparison, values, variable }) => {
    const type = NAMED_BY.get(variable.toLowerCase());
    const isNaming = comparison === "=" || comparison === "in";
    return type === undefined || !isNaming ? [] : values.map((value) => ({ type, value }));
  });
}

/** Conditions on what is acted on that say which part of it. */
export function limitsOf(facts: StatementFacts): ConditionFacts[] {
  const named = (one: ConditionFacts): boolean => targetsOf({ ...facts, conditions: [one] }).length > 0;
  return facts.conditions.filter((one) => isOfTarget(one) && !named(one));
}

export function isOfTarget({ variable }: ConditionFacts): boolean {
  return /^target\./i.test(variable);
}

/** What is given: `use stream-push`, `{STREAM_READ, STREAM_CONSUME}`. */
export function accessOf({ association, permissions, resourceType, verb }: StatementFacts): string {
  if (association !== undefined) return `associate ${association}`;
  return verb === undefined ? `{${permissions.join(", ")}}` : `${verb} ${resourceType ?? ""}`;
}

/** What is given, as the rows of the kinds know it: a type of resource, a verb with its type, or a permission. */
export function thingsOf(facts: StatementFacts): readonly string[] {
  const { permissions, resourceType } = facts;
  return resourceType === undefined ? permissions : [resourceType, accessOf(facts)];
}
