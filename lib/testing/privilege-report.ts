// Who may do what, read from the policies of a synthesized stack, and which statements give more than they need to.

import { type TerraformStack, Testing } from "cdktf";
import { type StatementFacts } from "../identity/statement-facts";
import { type PrivilegeRule } from "./privilege-rule";
import { accessOf, type BrokenStatement, brokenBy, brokenUnread, isGiving, isTarget } from "./rules/privileges";
import { configurationIn } from "../plan/configuration";
import { type JsonObject } from "./rules/document";
import { readingOf, reasonsIn, type Statement, statementsIn } from "./synthesized-statements";

/** One permission that a principal has. */
export interface PrivilegeGrant {
  /** The address of the policy: `oci_identity_policy.access_1A2B3C4D`. */
  readonly policy: string;
  /** Who: the subject, and the conditions that limit it. */
  readonly principal: string;
  /** What: `use stream-push`, `{STREAM_READ, STREAM_CONSUME}`. */
  readonly access: string;
  /** Where: `compartment id ...`, `tenancy`. */
  readonly location: string;
  /** The conditions on the target: `target.stream.id = ...`. Empty if the statement covers everything at the location. */
  readonly limits: string[];
}

/** A statement that could not be parsed. */
export interface UnreadStatement {
  /** The address of the policy. */
  readonly policy: string;
  /** The statement. */
  readonly statement: string;
  /** Why: the reason given to `PolicyStatement.raw`, or the message of the parser. */
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
  /** One sentence: what is wrong, and what to do. */
  readonly message: string;
}

/**
 * Checks all policies of a stack for least privilege, for use in tests:
 * `expect(PrivilegeReport.ofStack(stack).findings).toEqual([])`.
 */
export class PrivilegeReport {
  /** Reads the policies of a stack. Nothing is written to disk. */
  public static ofStack(stack: TerraformStack): PrivilegeReport {
    return new PrivilegeReport(statementsIn(JSON.parse(Testing.synth(stack)) as JsonObject), reasonsIn(stack));
  }

  /**
   * Reads the policies of a synthesized stack.
   *
   * @param json - the contents of `cdk.tf.json`
   * @throws ConfigurationError if `json` is not a configuration in Terraform's JSON syntax
   */
  public static ofSynthesized(json: string): PrivilegeReport {
    return new PrivilegeReport(statementsIn(configurationIn(json) as JsonObject), new Map());
  }

  /** The permissions of every principal, in the order of the policies. */
  public readonly grants: PrivilegeGrant[];

  /** The statements that give more than they need to. */
  public readonly findings: PrivilegeFinding[];

  /** The statements that this version cannot parse. Each is also a finding. */
  public readonly unread: UnreadStatement[];

  private constructor(statements: readonly Statement[], reasons: ReadonlyMap<string, string>) {
    const all = statements.map((one) => ({ ...one, ...readingOf(one.text, reasons) }));
    const read = all.flatMap(({ address, text, facts }) => (facts === undefined ? [] : [{ address, text, facts }]));
    const grants = read.filter(({ facts }) => isGiving(facts));
    this.grants = grants.map(({ address, facts }) => grantOf(address, facts));
    this.unread = all.flatMap(({ address: policy, text: statement, reason }) =>
      reason === undefined ? [] : [{ policy, statement, reason }],
    );
    this.findings = [...grants.flatMap(findingsOf), ...unreadFindings(this.unread)];
  }
}

function findingsOf({ address, text, facts }: Statement & { readonly facts: StatementFacts }): PrivilegeFinding[] {
  return brokenBy(facts).map((broken) => findingOf(address, text, broken));
}

function findingOf(policy: string, statement: string, { rule, what, remedy }: BrokenStatement): PrivilegeFinding {
  return { policy, rule, statement, message: `${policy}: ${what}; ${remedy}` };
}

function unreadFindings(unread: readonly UnreadStatement[]): PrivilegeFinding[] {
  return unread.map(({ policy, statement, reason }) => findingOf(policy, statement, brokenUnread(statement, reason)));
}

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
