// One sentence of a policy, as a value: it is checked when it is made, and written by a policy.
// Longer than other values are: every kind of statement has its parts and its factory here. A statement across tenancies stands in
// the policies of both: the one endorses, the other admits.

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
  /** When it is allowed. @default - always, but for the conditions that the subject brings */
  readonly condition?: PolicyCondition;
}

/**
 * The parts of a statement that lets a principal of this tenancy into others.
 */
export interface EndorseProps {
  /** Who, in this tenancy. */
  readonly subject: Subject;
  /** What they may do there, if that tenancy admits them. */
  readonly access: Access;
  /** Where. */
  readonly tenancy: EndorsedTenancy;
  /** When. @default - always, but for the conditions that the subject brings */
  readonly condition?: PolicyCondition;
}

/**
 * The parts of a statement that lets a principal of another tenancy in.
 */
export interface AdmitProps {
  /** Who: a group or dynamic group by the name that a definition in the same policy gives it. */
  readonly subject: Subject;
  /** The tenancy they come from, by the name that `PolicyStatement.defineTenancy` gives it in the same policy. */
  readonly tenancyName: string;
  /** What they may do here. */
  readonly access: Access;
  /** Where they may do it. */
  readonly location: PolicyLocation;
  /** When. @default - always, but for the conditions that the subject brings */
  readonly condition?: PolicyCondition;
}

/**
 * One statement of an IAM policy.
 *
 * Names, OCIDs and values may be tokens. Statements are compared by their text, which has one form only; texts with
 * tokens can be compared only once they are resolved, because two reads of one attribute give different tokens.
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
   * @throws ConfigurationError if the name is not a single word, or the text is not a tenancy OCID
   */
  public static defineTenancy({ name, tenancyId }: TenancyDefinition): PolicyStatement {
    checkOcid(undefined, "tenancyId", tenancyId, OcidKind.TENANCY);
    return PolicyStatement.define("tenancy", name, tenancyId);
  }

  /**
   * `Define group <name> as <OCID>`
   *
   * @throws ConfigurationError if the name is not a single word, or the text is not a group OCID
   */
  public static defineGroup({ name, groupId }: GroupDefinition): PolicyStatement {
    checkOcid(undefined, "groupId", groupId, OcidKind.GROUP);
    return PolicyStatement.define("group", name, groupId);
  }

  /**
   * `Define dynamic-group <name> as <OCID>`: usual in practice, though Oracle's pages define groups only.
   *
   * @throws ConfigurationError if the name is not a single word, or the text is not a dynamic group OCID
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
   * `Endorse <subject> to <access> in tenancy <name> where <condition>`: lets a principal of this tenancy into others,
   * which must admit it. Both tenancies must be subscribed to the region.
   *
   * @throws ConfigurationError if the condition uses a variable that the resource type does not have
   */
  public static endorse(props: EndorseProps): PolicyStatement {
    return PolicyStatement.grant({ kind: StatementKind.ENDORSE, ...granted(props), location: props.tenancy._syntax });
  }

  /**
   * `Admit <subject> of tenancy <name> to <access> in <location> where <condition>`: lets a principal of another tenancy
   * in, which must endorse it. Both tenancies must be subscribed to the region.
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
   * A statement that somebody already has, of any kind that Oracle's grammar knows: allow, deny, define, endorse, admit.
   *
   * It may give `all-resources`, which the other factories refuse to write: see `facts`. What no page of Oracle's settles is read, and the
   * policy that writes the statement warns of it. Values in double quotes get single ones.
   *
   * @throws ConfigurationError if the grammar does not allow the text, or IAM could not apply it: a misspelled variable or permission,
   * an OCID of another kind than its variable, a time out of range, a condition that cannot hold; and if it allows any-user or any-group
   * more than to inspect, without a condition that says which principals
   */
  public static parse(text: string): PolicyStatement {
    const syntax = parseStatement(text);
    if (syntax.kind === StatementKind.ALLOW) checkNotOpen(syntax);
    return new PolicyStatement(syntax);
  }

  /** The same as `parse`, which is the spelling to prefer: a text is read, and refused like any other. */
  public static of(text: string): PolicyStatement {
    return PolicyStatement.parse(text);
  }

  /**
   * A statement that `parse` refuses: for what Oracle adds to the language after this version. It is written as it is, in the compartment of
   * the policy, and nobody checks it before IAM does. `PrivilegeReport` lists it as unread, with the reason, unless it can read it.
   *
   * @param text - one statement, at most 8,000 characters
   * @param because - why it is written past the parser, in a sentence for whoever reviews the policy
   * @throws ConfigurationError if the text or the reason is empty, or the text is too long, or holds a line break or a character that
   * nobody sees
   */
  public static raw(text: string, because: string): PolicyStatement {
    const what = "raw policy statement";
    checkNotEmpty(undefined, what, text);
    checkNotEmpty(undefined, "the reason for a raw policy statement", because, "say why parse does not do");
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

  /** The statement as it stands in the policy. */
  public readonly text: string;
  private read: StatementFacts | undefined;

  private constructor(
    /** @internal */
    public readonly _syntax: StatementSyntax,
  ) {
    this.text = printStatement(_syntax);
    checkLength(this.text, "policy statement");
  }

  /** What is odd in it, and no reason to refuse it; a policy warns of it. @internal */
  public get _warnings(): readonly string[] {
    return warningsOf(this._syntax);
  }

  /** What the statement says. */
  public get facts(): StatementFacts {
    return (this.read ??= frozen(factsOf(this._syntax)));
  }

  /** The statement as it stands in the policy. */
  public toString(): string {
    return this.text;
  }
}

type Grant = Omit<AllowProps, "location">;

function granted({ subject, access, condition }: Grant): Pick<GrantSyntax, "subject" | "access" | "condition"> {
  return { subject: subject._syntax, access: access._syntax, condition: subject._condition(condition?._syntax) };
}
