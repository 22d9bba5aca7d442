// One statement of a policy, as a value: it is checked when it is made, and written by a policy. The file is longer than those of
// other values because every kind of statement has its parts and its factory here. A statement across tenancies needs a policy in
// both tenancies: one endorses, the other admits.

import { checkNotEmpty, refusal } from "../core/checks";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Access } from "./access";
import { type PolicyCondition } from "./condition";
import { type EndorsedTenancy, type PolicyLocation } from "./policy-location";
import { checkLength, checkVisible, checkWord } from "./language/safe-text";
import { checkCondition, checkNotOpen } from "./language/statement-checks";
import { type StatementFacts, StatementKind } from "./statement-facts";
import { parseStatement } from "./language/statement-parser";
import { printStatement } from "./language/statement-printer";
import { factsOf } from "./language/statement-reader";
import { warningsOf } from "./language/statement-warnings";
import { type DefinitionSyntax, frozen, type GrantSyntax, type StatementSyntax } from "./language/statement-syntax";
import {
  type CompartmentDefinition,
  type DynamicGroupDefinition,
  type GroupDefinition,
  type TenancyDefinition,
} from "./statement-definitions";
import { type Subject } from "./subject";

/**
 * The four parts of a statement that allows something.
 */
export interface AllowProps {
  /** Who is allowed. */
  readonly subject: Subject;
  /** What is allowed. */
  readonly access: Access;
  /** Where it is allowed. */
  readonly location: PolicyLocation;
  /** When it is allowed. @default - always, except for the subject's own conditions */
  readonly condition?: PolicyCondition;
}

/** The parts of a statement that allows a principal of this tenancy to act in other tenancies. */
export interface EndorseProps {
  /** Who, in this tenancy. */
  readonly subject: Subject;
  /** The access that they get there, if that tenancy admits them. */
  readonly access: Access;
  /** Where. */
  readonly tenancy: EndorsedTenancy;
  /** When. @default - always, except for the subject's own conditions */
  readonly condition?: PolicyCondition;
}

/** The parts of a statement that allows a principal of another tenancy to act in this one. */
export interface AdmitProps {
  /** Who: a group or dynamic group, by the name that a definition in the same policy gives it. */
  readonly subject: Subject;
  /** The tenancy that they come from, by the name that `PolicyStatement.defineTenancy` gives it in the same policy. */
  readonly tenancyName: string;
  /** The access that they get here. */
  readonly access: Access;
  /** Where they may do it. */
  readonly location: PolicyLocation;
  /** When. @default - always, except for the subject's own conditions */
  readonly condition?: PolicyCondition;
}

/**
 * One statement of an IAM policy.
 *
 * Names, OCIDs and values may be tokens. Statements are compared as strings, which have one form only. Strings with tokens can be
 * compared only after they are resolved, because reading an attribute twice gives different tokens.
 */
export class PolicyStatement {
  /**
   * `Allow <subject> to <access> in <location> where <condition>`
   *
   * @throws ConfigurationError if the condition uses a variable that the resource type does not have
   */
  public static allow(props: AllowProps): PolicyStatement {
    return PolicyStatement.grant({ kind: StatementKind.ALLOW, ...granted(props), location: props.location._syntax });
  }

  /**
   * `Define tenancy <name> as <OCID>`
   *
   * @throws ConfigurationError if the name is not a single word, or the string is not a tenancy OCID
   */
  public static defineTenancy({ name, tenancyId }: TenancyDefinition): PolicyStatement {
    checkOcid(undefined, "tenancyId", tenancyId, OcidKind.TENANCY);
    return PolicyStatement.define("tenancy", name, tenancyId);
  }

  /**
   * `Define group <name> as <OCID>`
   *
   * @throws ConfigurationError if the name is not a single word, or the string is not a group OCID
   */
  public static defineGroup({ name, groupId }: GroupDefinition): PolicyStatement {
    checkOcid(undefined, "groupId", groupId, OcidKind.GROUP);
    return PolicyStatement.define("group", name, groupId);
  }

  /**
   * `Define dynamic-group <name> as <OCID>`: common in practice, although Oracle's pages define groups only.
   *
   * @throws ConfigurationError if the name is not a single word, or the string is not a dynamic group OCID
   */
  public static defineDynamicGroup({ name, dynamicGroupId }: DynamicGroupDefinition): PolicyStatement {
    checkOcid(undefined, "dynamicGroupId", dynamicGroupId, OcidKind.DYNAMIC_GROUP);
    return PolicyStatement.define("dynamic-group", name, dynamicGroupId);
  }

  /**
   * `Define compartment <name> as <OCID>`, for policies across tenancies.
   *
   * @throws ConfigurationError if the name is not a single word, or is an OCID
   */
  public static defineCompartment({ name, compartment }: CompartmentDefinition): PolicyStatement {
    return PolicyStatement.define("compartment", name, compartment.compartmentId);
  }

  /**
   * `Endorse <subject> to <access> in tenancy <name> where <condition>`: allows a principal of this tenancy to act in others,
   * which must admit it. Both tenancies must be subscribed to the region.
   *
   * @throws ConfigurationError if the condition uses a variable that the resource type does not have
   */
  public static endorse(props: EndorseProps): PolicyStatement {
    return PolicyStatement.grant({ kind: StatementKind.ENDORSE, ...granted(props), location: props.tenancy._syntax });
  }

  /**
   * `Admit <subject> of tenancy <name> to <access> in <location> where <condition>`: allows a principal of another tenancy to act
   * in this one; that tenancy must endorse it. Both tenancies must be subscribed to the region.
   *
   * @throws ConfigurationError if the tenancy's name is not a single word, or the condition uses a variable that the resource
   * type does not have
   */
  public static admit(props: AdmitProps): PolicyStatement {
    const { tenancyName, location } = props;
    checkWord("name of a tenancy", tenancyName);
    const origin = { kind: StatementKind.ADMIT, ofTenancy: tenancyName } as const;
    return PolicyStatement.grant({ ...origin, ...granted(props), location: location._syntax });
  }

  /**
   * A statement in text form, of any kind in Oracle's grammar: allow, deny, define, endorse, admit.
   *
   * It may give `all-resources`, which the other factories do not write: see `facts`. Statements that Oracle's pages leave open
   * are accepted, and the policy adds a warning when it writes them. Values in double quotes get single quotes.
   *
   * @throws ConfigurationError if the grammar does not allow the text, or IAM could not apply it: a misspelled variable or
   * permission, an OCID of another kind than its variable, a time out of range, a condition that cannot hold; and if it allows
   * any-user or any-group to do more than inspect, without a condition that says which principals
   */
  public static parse(text: string): PolicyStatement {
    const syntax = parseStatement(text);
    if (syntax.kind === StatementKind.ALLOW) checkNotOpen(syntax);
    return new PolicyStatement(syntax);
  }

  /** The same as `parse`, which is the preferred name. */
  public static of(text: string): PolicyStatement {
    return PolicyStatement.parse(text);
  }

  /**
   * A statement that `parse` rejects, for additions that Oracle makes to the language after this version. It is written as it is,
   * in the compartment of the policy, and only IAM checks it. `PrivilegeReport` lists it as unread, with the reason, unless it
   * can read it.
   *
   * @param text - one statement, at most 8,000 characters
   * @param because - why the statement is not parsed, in a sentence for a reviewer of the policy
   * @throws ConfigurationError if the text or the reason is empty, or if the text is too long or contains a line break or an
   * invisible character
   */
  public static raw(text: string, because: string): PolicyStatement {
    const what = "raw policy statement";
    checkNotEmpty(undefined, what, text);
    checkNotEmpty(
      undefined,
      "the reason for a raw policy statement",
      because,
      "explain why parse does not work for it",
    );
    checkLength(text, what);
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) {
      throw refusal(undefined, { what, rule: "must be one line", got: text, remedy: "write one statement at a time" });
    }
    checkVisible(what, text);
    return new PolicyStatement({ kind: StatementKind.UNREAD, text: text.trim(), because });
  }

  private static grant(syntax: GrantSyntax): PolicyStatement {
    checkCondition(syntax);
    return new PolicyStatement(syntax);
  }

  private static define(what: DefinitionSyntax["what"], name: string, ocid: string): PolicyStatement {
    checkWord(`name of a ${what}`, name);
    return new PolicyStatement({ kind: StatementKind.DEFINE, what, alias: name, ocid });
  }

  /** The statement as written in the policy. */
  public readonly text: string;
  private read: StatementFacts | undefined;

  private constructor(
    /** @internal */
    public readonly _syntax: StatementSyntax,
  ) {
    this.text = printStatement(_syntax);
    checkLength(this.text, "policy statement");
  }

  /** What is odd in it but no reason to reject it; a policy adds these as warnings. @internal */
  public get _warnings(): readonly string[] {
    return warningsOf(this._syntax);
  }

  /** The facts of the statement, as plain data. */
  public get facts(): StatementFacts {
    return (this.read ??= frozen(factsOf(this._syntax)));
  }

  /** The statement as written in the policy. */
  public toString(): string {
    return this.text;
  }
}

type Grant = Omit<AllowProps, "location">;

function granted({ subject, access, condition }: Grant): Pick<GrantSyntax, "subject" | "access" | "condition"> {
  return { subject: subject._syntax, access: access._syntax, condition: subject._condition(condition?._syntax) };
}
