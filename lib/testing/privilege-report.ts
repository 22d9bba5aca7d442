// Who may do what, read from the policies of a synthesized stack, and what of it is more than it needs to be.

import { type TerraformStack, Testing } from "cdktf";
import { orList } from "../core/checks";
import { documentedVariablesOf, permissionsOf, typesOfPermission } from "../identity/language/resource-types";
import { type StatementFacts, StatementKind, SubjectKind, Verb } from "../identity/statement-facts";
import { readingOf, reasonsIn, type Statement, statementsIn } from "./synthesized-statements";

/** One permission that a principal has. */
export interface PrivilegeGrant {
  /** The address of the policy: `oci_identity_policy.access_1A2B3C4D`. */
  readonly policy: string;
  /** Who: the subject, and the conditions that say which of them. */
  readonly principal: string;
  /** What: `use stream-push`, `{STREAM_READ, STREAM_CONSUME}`. */
  readonly access: string;
  /** Where: `compartment id ...`, `tenancy`. */
  readonly location: string;
  /** The conditions on what is acted on: `target.stream.id = ...`; empty if it is everything at the location. */
  readonly limits: string[];
}

/** What is wrong with a statement. */
export enum PrivilegeRule {
  /** The statement is about every type of resource. */
  ALL_RESOURCES = "all-resources",
  /** The statement manages what it only needs to use. */
  MANAGE = "manage",
  /** The statement reaches the whole tenancy, and no condition limits it. */
  TENANCY_WIDE = "tenancy-wide",
  /** The statement is about anybody. */
  OPEN_TO_ANYONE = "open-to-anyone",
  /** The statement is about all resources of a type, though a variable could limit it to one. */
  NOT_LIMITED = "not-limited",
  /** Nobody knows what the statement gives: it is not in the grammar that this version reads. */
  UNREAD = "unread",
}

/** A statement that could not be read. */
export interface UnreadStatement {
  /** The address of the policy. */
  readonly policy: string;
  /** The statement. */
  readonly statement: string;
  /** Why: what was given to `PolicyStatement.raw`, or what the parser says. */
  readonly reason: string;
}

/** A statement that gives more than it needs to. */
export interface PrivilegeFinding {
  /** The address of the policy. */
  readonly policy: string;
  /** What is wrong. */
  readonly rule: PrivilegeRule;
  /** The statement. */
  readonly statement: string;
  /** One sentence: what is wrong, and the way out. */
  readonly message: string;
}

/**
 * A check of least privilege over all policies of a stack, for the tests of whoever writes one:
 * `expect(PrivilegeReport.ofStack(stack).findings).toEqual([])`.
 */
export class PrivilegeReport {
  /** Reads the policies of a stack. Nothing is written to disk. */
  public static ofStack(stack: TerraformStack): PrivilegeReport {
    return new PrivilegeReport(statementsIn(Testing.synth(stack)), reasonsIn(stack));
  }

  /**
   * Reads the policies of a synthesized stack.
   *
   * @param json - what stands in `cdk.tf.json`
   * @throws ConfigurationError if that is not JSON
   */
  public static ofSynthesized(json: string): PrivilegeReport {
    return new PrivilegeReport(statementsIn(json), new Map());
  }

  /** What every principal may do, in the order of the policies. */
  public readonly grants: PrivilegeGrant[];

  /** What gives more than it needs to. */
  public readonly findings: PrivilegeFinding[];

  /** What is not in the grammar that this version reads, or was refused by it; each is a finding, too. */
  public readonly unread: UnreadStatement[];

  private constructor(statements: readonly Statement[], reasons: ReadonlyMap<string, string>) {
    const all = statements.map((one) => ({ ...one, ...readingOf(one.text, reasons) }));
    const read = all.flatMap(({ address, text, facts }) => (facts === undefined ? [] : [{ address, text, facts }]));
    const grants = read.filter(({ facts }) => GIVING.includes(facts.kind));
    this.grants = grants.map(({ address, facts }) => grantOf(address, facts));
    this.unread = all.flatMap(({ address: policy, text: statement, reason }) =>
      reason === undefined ? [] : [{ policy, statement, reason }],
    );
    this.findings = [...grants.flatMap(findingsOf), ...this.unread.map(findingOfUnread)];
  }
}

function findingsOf({ address, text, facts }: Statement & { readonly facts: StatementFacts }): PrivilegeFinding[] {
  return RULES.filter(({ applies }) => applies(facts)).map(({ rule, message }) => ({
    policy: address,
    rule,
    statement: text,
    message: `${address}: ${message(facts)}`,
  }));
}

function findingOfUnread({ policy, statement, reason }: UnreadStatement): PrivilegeFinding {
  const message = `${policy}: was not read (${reason}); see for yourself what '${statement}' gives`;
  return { policy, rule: PrivilegeRule.UNREAD, statement, message };
}

const GIVING = [StatementKind.ALLOW, StatementKind.ADMIT, StatementKind.ENDORSE];

function grantOf(policy: string, facts: StatementFacts): PrivilegeGrant {
  const conditions = facts.conditions.map(({ variable, comparison, values }) => ({
    variable,
    text: [variable, comparison, values.join(", ")].filter((word) => word !== "").join(" "),
  }));
  const who = conditions.filter(({ variable }) => !isTarget(variable));
  return {
    policy,
    principal: [facts.subject, ...who.map(({ text }) => text)].join(", "),
    access: accessOf(facts),
    location: facts.location ?? "",
    limits: conditions.filter(({ variable }) => isTarget(variable)).map(({ text }) => text),
  };
}

function accessOf({ verb, resourceType, permissions, association }: StatementFacts): string {
  if (association !== undefined) return `associate ${association}`;
  return verb === undefined ? `{${permissions.join(", ")}}` : `${verb} ${resourceType ?? ""}`;
}

/** Whether a condition that always holds names what is acted on, which may stand on either side of an operator. */
function isLimited({ conditions }: StatementFacts): boolean {
  return conditions.some(
    ({ variable, comparison, values, isRequired }) =>
      isRequired &&
      ["=", "in", "sets-intersect", "sets-equal"].includes(comparison) &&
      (isTarget(variable) || values.every(isTarget)) &&
      !values.some((value) => /^(\/\*+\/|\*+)$/.test(value)),
  );
}

const isTarget = (variable: string): boolean => /^target\./i.test(variable);

/** The variables that could limit the statement to one resource, as Oracle's reference gives them. */
function limitingVariables({ resourceType, permissions }: StatementFacts): readonly string[] {
  if (resourceType !== undefined) return documentedVariablesOf(resourceType);
  return [...new Set(permissions.flatMap(typesOfPermission).flatMap(documentedVariablesOf))];
}

function isManageMoreThanUse({ verb, resourceType, subjectKind }: StatementFacts): boolean {
  if (verb !== Verb.MANAGE || resourceType === undefined) return false;
  const [use, manage] = [permissionsOf(Verb.USE, resourceType), permissionsOf(Verb.MANAGE, resourceType)];
  if (use === undefined || manage === undefined) return false;
  // People create and delete; what runs by itself works with what there is.
  const isMachine = subjectKind !== SubjectKind.GROUP && !MADE_BY_MACHINES.includes(resourceType);
  return use.length === manage.length || (isMachine && use.length > 0);
}

/** What connectors and functions create is these, and `use` does not give that. */
const MADE_BY_MACHINES = ["objects", "object-family"];

const RULES = [
  {
    rule: PrivilegeRule.ALL_RESOURCES,
    applies: ({ resourceType }: StatementFacts): boolean => resourceType === "all-resources",
    message: (): string => "gives all-resources; name the resource type that is needed",
  },
  {
    rule: PrivilegeRule.MANAGE,
    applies: isManageMoreThanUse,
    message: (facts: StatementFacts): string =>
      `gives '${accessOf(facts)}' where 'use ${facts.resourceType ?? ""}' is enough; write that`,
  },
  {
    rule: PrivilegeRule.TENANCY_WIDE,
    applies: (facts: StatementFacts): boolean => facts.isTenancyWide && !isLimited(facts),
    message: (facts: StatementFacts): string =>
      `gives '${accessOf(facts)}' in the whole tenancy; name a compartment, or limit it by a target variable`,
  },
  {
    rule: PrivilegeRule.OPEN_TO_ANYONE,
    applies: ({ isOpenToAnyone }: StatementFacts): boolean => isOpenToAnyone,
    message: ({ subject }: StatementFacts): string =>
      `is open to ${subject ?? "anyone"}; add a condition on request.principal, or name a group`,
  },
  {
    rule: PrivilegeRule.NOT_LIMITED,
    applies: (facts: StatementFacts): boolean => limitingVariables(facts).length > 0 && !isLimited(facts),
    message: (facts: StatementFacts): string =>
      `gives '${accessOf(facts)}' on every resource at its location; add a condition on ${orList(limitingVariables(facts))}`,
  },
];
