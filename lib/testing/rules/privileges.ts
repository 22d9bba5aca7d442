// Internal: rules about the permissions that policy statements give. Each reads the facts of one statement.

import { orList } from "../../core/checks";
import { documentedVariablesOf, permissionsOf, typesOfPermission } from "../../identity/language/resource-types";
import { type StatementFacts, StatementKind, SubjectKind, Verb } from "../../identity/statement-facts";
import { PrivilegeRule } from "../privilege-rule";
import { RuleLevel } from "../rule-level";
import { readingOf, statementsOf } from "../synthesized-statements";
import { type Resource, type StackDocument } from "./document";
import { type Broken, cis, type Rule, type UnreadReasons } from "./rule";

/** A rule about one statement that gives access. */
interface StatementRule extends Omit<Rule, "check"> {
  readonly rule: PrivilegeRule;
  readonly applies: (facts: StatementFacts) => boolean;
  /** What is wrong with a statement. */
  readonly what: (facts: StatementFacts) => string;
  /** The remedy for this statement. Left out if the remedy of the rule is enough. */
  readonly wayOut?: (facts: StatementFacts) => string;
}

/** A rule that a statement breaks. */
export interface BrokenStatement {
  readonly rule: PrivilegeRule;
  readonly what: string;
  readonly remedy: string;
}

/** The rules that a statement breaks. */
export function brokenBy(facts: StatementFacts): BrokenStatement[] {
  return STATEMENT_RULES.filter(({ applies }) => applies(facts)).map((one) => brokenOf(one, facts));
}

function brokenOf({ rule, what, wayOut, remedy }: StatementRule, facts: StatementFacts): BrokenStatement {
  return { rule, what: what(facts), remedy: wayOut?.(facts) ?? remedy };
}

/** The problem of a statement that was not parsed. */
export function brokenUnread(statement: string, reason: string): BrokenStatement {
  const remedy = `check manually what '${statement}' gives`;
  return { rule: PrivilegeRule.UNREAD, what: `was not parsed (${reason})`, remedy };
}

/** Whether a statement gives access. */
export function isGiving({ kind }: StatementFacts): boolean {
  return GIVING.includes(kind);
}

const GIVING = [StatementKind.ALLOW, StatementKind.ADMIT, StatementKind.ENDORSE];

/** The access that a statement gives, as it is written. */
export function accessOf({ verb, resourceType, permissions, association }: StatementFacts): string {
  if (association !== undefined) return `associate ${association}`;
  return verb === undefined ? `{${permissions.join(", ")}}` : `${verb} ${resourceType ?? ""}`;
}

/** Whether a condition that always applies names the target, which may be on either side of an operator. */
function isLimited({ conditions }: StatementFacts): boolean {
  return conditions.some(
    ({ variable, comparison, values, isRequired }) =>
      isRequired &&
      ["=", "in", "sets-intersect", "sets-equal"].includes(comparison) &&
      (isTarget(variable) || values.every(isTarget)) &&
      !values.some((value) => /^(\/\*+\/|\*+)$/.test(value)),
  );
}

/** Whether a variable describes the target. */
export function isTarget(variable: string): boolean {
  return /^target\./i.test(variable);
}

/** The variables that could limit the statement to one resource, as Oracle's reference lists them. */
function limitingVariables({ resourceType, permissions }: StatementFacts): readonly string[] {
  if (resourceType !== undefined) return documentedVariablesOf(resourceType);
  return [...new Set(permissions.flatMap(typesOfPermission).flatMap(documentedVariablesOf))];
}

function isManageMoreThanUse(facts: StatementFacts): boolean {
  const { verb, resourceType, subjectKind } = facts;
  if (verb !== Verb.MANAGE || resourceType === undefined || isOfSchedule(facts)) return false;
  const [use, manage] = [permissionsOf(Verb.USE, resourceType), permissionsOf(Verb.MANAGE, resourceType)];
  if (use === undefined || manage === undefined) return false;
  // People create and delete resources. Programs use the resources that exist.
  const isMachine = subjectKind !== SubjectKind.GROUP && !MADE_BY_MACHINES.includes(resourceType);
  return use.length === manage.length || (isMachine && use.length > 0);
}

/** A schedule that calls functions: Oracle's example policies of Resource Scheduler give it `manage`, and no page documents that less is enough. */
function isOfSchedule({ resourceType, conditions }: StatementFacts): boolean {
  const isSchedule = conditions.some(
    ({ variable, values, isRequired }) =>
      isRequired && variable.toLowerCase() === "request.principal.type" && values.includes("resourceschedule"),
  );
  return isSchedule && resourceType === "functions-family";
}

/** Connectors and functions create these, and `use` does not allow that. */
const MADE_BY_MACHINES = ["objects", "object-family"];

const LEAST = "Oracle: Securing IAM, access control";

const ALL = {
  rule: PrivilegeRule.ALL_RESOURCES,
  what: (): string => "gives all-resources",
  remedy: "name the resource type that is needed",
};

const STATEMENT_RULES: readonly StatementRule[] = [
  {
    ...ALL,
    id: "OCI-IAM-001",
    level: RuleLevel.ERROR,
    title: "No statement lets a subject manage all resources",
    reason: "a subject with this access can read every message and destroy the stack",
    sources: [cis("1.1"), cis("1.2")],
    applies: ({ resourceType, verb }) => resourceType === "all-resources" && verb === Verb.MANAGE,
  },
  {
    ...ALL,
    id: "OCI-IAM-002",
    level: RuleLevel.WARNING,
    title: "A statement names a resource type",
    reason: "the statement also covers services that the tenancy uses later",
    sources: [cis("1.1"), LEAST],
    applies: ({ resourceType, verb }) => resourceType === "all-resources" && verb !== Verb.MANAGE,
  },
  {
    id: "OCI-IAM-003",
    level: RuleLevel.WARNING,
    title: "A statement does not give a higher verb than is needed",
    reason: "a subject that can manage a resource can delete it with its contents",
    remedy: "write use instead of manage",
    sources: [cis("1.15"), LEAST],
    rule: PrivilegeRule.MANAGE,
    applies: isManageMoreThanUse,
    what: (facts) => `gives '${accessOf(facts)}' where 'use ${facts.resourceType ?? ""}' is enough`,
    wayOut: () => "write that",
  },
  {
    id: "OCI-IAM-004",
    level: RuleLevel.WARNING,
    title: "A statement applies to a compartment",
    reason: "the statement also applies in the compartments of all other teams",
    remedy: "name a compartment, or limit it by a target variable",
    sources: [LEAST],
    rule: PrivilegeRule.TENANCY_WIDE,
    applies: (facts) => facts.isTenancyWide && !isLimited(facts),
    what: (facts) => `gives '${accessOf(facts)}' in the whole tenancy`,
  },
  {
    id: "OCI-IAM-005",
    level: RuleLevel.ERROR,
    title: "A statement names its subject",
    reason: "any-user without a condition means every user, and every resource and service that acts as a principal",
    remedy: "add a condition on request.principal, or name a group",
    sources: [LEAST],
    rule: PrivilegeRule.OPEN_TO_ANYONE,
    applies: ({ isOpenToAnyone }) => isOpenToAnyone,
    what: ({ subject }) => `is open to ${subject ?? "anyone"}`,
  },
  {
    id: "OCI-IAM-006",
    level: RuleLevel.WARNING,
    title: "A statement is limited to one resource, if a variable can name it",
    reason: "the statement also applies to the streams, buckets and keys of others in the same place",
    remedy: "add a condition on a target variable",
    sources: [LEAST],
    rule: PrivilegeRule.NOT_LIMITED,
    applies: (facts) => limitingVariables(facts).length > 0 && !isLimited(facts),
    what: (facts) => `gives '${accessOf(facts)}' on every resource at its location`,
    wayOut: (facts) => `add a condition on ${orList(limitingVariables(facts))}`,
  },
];

export const PRIVILEGE_RULES: readonly Rule[] = [
  ...STATEMENT_RULES.map((one) => ({ ...asRule(one), check: checkOf(one) })),
  {
    id: "OCI-IAM-007",
    level: RuleLevel.WARNING,
    title: "This version can parse each statement",
    reason: "the permissions of the statement are not checked",
    remedy: "check manually what it gives, and accept it",
    sources: [LEAST],
    check: (document, reasons) =>
      statementsIn(document).flatMap(({ resource, text }) => {
        const { reason } = readingOf(text, reasons);
        return reason === undefined ? [] : [{ resource, ...brokenUnread(text, reason) }];
      }),
  },
];

function asRule({ id, level, title, reason, remedy, sources }: StatementRule): Omit<Rule, "check"> {
  return { id, level, title, reason, remedy, sources };
}

function checkOf(one: StatementRule): Rule["check"] {
  return (document, reasons: UnreadReasons): Broken[] =>
    statementsIn(document).flatMap(({ resource, text }) => {
      const { facts } = readingOf(text, reasons);
      if (facts === undefined || !isGiving(facts) || !one.applies(facts)) return [];
      return [{ resource, ...brokenOf(one, facts) }];
    });
}

function statementsIn(document: StackDocument): { readonly resource: Resource; readonly text: string }[] {
  return document
    .all("oci_identity_policy")
    .flatMap((resource) => statementsOf(resource).map(({ text }) => ({ resource, text })));
}
