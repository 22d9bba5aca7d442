// IAM policies: the only constructs that turn statements into resources.

import { IdentityPolicy, type IdentityPolicyConfig } from "@cdktf/provider-oci/lib/identity-policy";
import { Annotations, type ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { prefixedName } from "../core/resource/names";
import { type ResourceOptions } from "../core/resource/options";
import { build, create, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { HomeRegion } from "../core/stack/providers/home-region";
import { stackSettings } from "../core/stack/stack-settings";
import { Wait } from "../core/stack/wait";
import { withoutStrayTemplates } from "../core/token/template";
import { resolvedText } from "../core/token/tokens";
import { iamDescription, MAX_NAME_LENGTH, planIamName, SUFFIX_LENGTH } from "./iam-resource";
import { PolicyContents, type PolicySheet } from "./policy-contents";
import { isInRoot } from "./language/statement-syntax";
import { type PolicyStatement } from "./policy-statement";
import { planCount } from "./statement-count";
import { StatementKind } from "./statement-facts";

/** The properties of a policy. */
export interface PolicyProps extends ResourceOptions {
  /**
   * Where statements are attached that do not name a compartment by OCID: those with a compartment's path, which begins below
   * this compartment. Another compartment replaces the policy.
   */
  readonly compartment: Compartment;

  /**
   * The statements; `addStatements` adds more.
   *
   * @default - none yet
   */
  readonly statements?: PolicyStatement[];

  /**
   * The name; further resources add `-2`, `-3` to it. A change replaces the policy.
   *
   * 1 to 100 letters, digits, hyphens, periods and underscores, including the added number. Policy names must be unique in the
   * tenancy; case does not matter.
   *
   * @default - the ids from the stack down to the policy, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * The description that the console shows. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;
}

/**
 * Statements, written as IAM policies in the tenancy's home region.
 *
 * A statement is attached to the compartment that it names by OCID; one on the whole tenancy, or across tenancies, to the root
 * compartment. There is one resource for each such compartment, and another for every 50 statements. Statements keep their order.
 * A statement that is in the policy already, compared by its text, is not written twice.
 *
 * The policy adds a warning for what is odd in a statement but no reason to reject it: a resource type whose spelling is close to
 * a known one, or a form that Oracle's pages leave open.
 *
 * IAM counts at most 500 statements of all policies on the way from the root compartment to any compartment; more in one stack
 * are rejected.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Identity/Concepts/policysyntax.htm
 */
export class Policy extends Construct {
  private readonly compartment: Compartment;
  private readonly name: string;
  /** The arguments that all resources share; each adds its name, its compartment and its statements. */
  private readonly shared: SharedConfig;
  private readonly contents: PolicyContents;
  private readonly resources: IdentityPolicy[] = [];
  private readonly waits = new Map<string, Wait>();

  /**
   * @throws ConfigurationError for a name or a description that IAM would not accept, for a name that another policy of the stack
   * has, for a statement on the whole tenancy if the tenancy is not known, and for a name that is defined twice; at synthesis for
   * a policy without statements, and for a name across tenancies that is not defined
   */
  public constructor(scope: Construct, id: string, props: PolicyProps) {
    super(scope, id);
    checkProps(this, "PolicyProps", props);
    this.compartment = props.compartment;
    this.name = prefixedName(this, props.name, MAX_NAME_LENGTH - SUFFIX_LENGTH);
    this.contents = new PolicyContents(this, (statement) => this.homeOf(statement));
    const firstName = planIamName(this, "policy", WHAT, this.name);
    const description = iamDescription(this, "policy", props.description);
    const addition = this.contents.plan(props.statements ?? []);
    const parts = [firstName, ...this.planAddition(addition), { config: { description } }, HomeRegion._part(this)];
    this.shared = build<SharedConfig>(this, props, parts);
    this.node.addValidation({ validate: () => this.contents.findings() });
    this.write(addition);
  }

  /**
   * Adds statements after the existing ones: all, or none if one of them is rejected.
   *
   * @throws ConfigurationError for a statement on the whole tenancy if the tenancy is not known, for a name that is defined
   * twice, and for one that another policy of the stack has
   */
  public addStatements(...statements: PolicyStatement[]): void {
    const addition = this.contents.plan(statements);
    for (const part of this.planAddition(addition)) part.build?.();
    this.write(addition);
  }

  /**
   * The dependencies (`dependsOn`) for a resource of the same stack that needs the statements when it is created: the resources
   * of the policy so far, and a wait until IAM applies them. There is one wait for each length; it starts again whenever a
   * statement changes.
   *
   * @param propagation - how long to wait, 60 seconds by default; zero leaves out the wait, and with it the provider
   * hashicorp/time
   * @throws ConfigurationError if there are no statements yet
   */
  public inForce(propagation: Duration = Duration.seconds(60)): ITerraformDependable[] {
    if (this.resources.length === 0) {
      const rule = "has no statements yet that can take effect";
      throw refusal(this.node.path, { what: "the policy", rule, remedy: "add them before inForce()" });
    }
    const milliseconds = propagation.isUnresolved() ? undefined : propagation.toMilliseconds();
    if (milliseconds === 0) return [...this.resources];
    const key = milliseconds?.toString() ?? resolvedText(this, propagation.toTerraformString());
    const wait = this.waits.get(key) ?? this.addWait(key, propagation);
    return [...this.resources, wait.end];
  }

  private addWait(key: string, propagation: Duration): Wait {
    const wait = new Wait(this, `Propagation${numbered(this.waits.size + 1)}`, propagation, this.resources);
    wait.repeatFor(this.contents.lines());
    this.waits.set(key, wait);
    return wait;
  }

  /** The OCID of the compartment that a statement is attached to. */
  private homeOf({ text, _syntax: syntax }: PolicyStatement): string {
    if (!isInRoot(syntax)) {
      const location = "location" in syntax ? syntax.location : undefined;
      return location?.kind === "compartment-id" ? location.ocid : this.compartment.compartmentId;
    }
    const tenancy = this.compartment.isTenancy ? this.compartment : stackSettings(this).tenancy;
    if (tenancy !== undefined) return tenancy.compartmentId;
    throw refusal(this.node.path, {
      what: "a statement on the whole tenancy or across tenancies",
      rule: "must be attached to the root compartment, which is not known here",
      got: resolvedText(this, text),
      remedy: "give the policy Compartment.fromTenancyId(...), or derive the stack from OciStack",
    });
  }

  /** The first name is taken by the policy itself, before it has any statement. */
  private planAddition(addition: PolicyContents): Part<object>[] {
    const names = addition.newNumbers
      .filter((number) => number > 1)
      .map((number) => planIamName(this, "policy", WHAT, this.nameOf(number), SHORTER));
    return [planCount(this, this.contents.countsWith(addition)), ...names];
  }

  private nameOf(number: number): string {
    return number === 1 ? this.name : `${this.name}-${number}`;
  }

  private write(addition: PolicyContents): void {
    this.remark(addition);
    for (const sheet of this.contents.keep(addition)) {
      const resource = this.resources[sheet.number - 1] ?? this.addResource(sheet);
      resource.statements = this.contents.linesOf(sheet).map(withoutStrayTemplates);
    }
    for (const wait of this.waits.values()) wait.repeatFor(this.contents.lines());
  }

  /** Adds warnings for what is odd in the new statements, and marks those that are not parsed. */
  private remark({ statements }: PolicyContents): void {
    for (const { statement, text } of statements) {
      const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text;
      for (const warning of statement._warnings) Annotations.of(this).addWarning(`in '${shown}': ${warning}`);
      const { _syntax: syntax } = statement;
      if (syntax.kind !== StatementKind.UNREAD) continue;
      this.node.addMetadata(UNREAD_STATEMENT, { text, because: syntax.because });
    }
  }

  private addResource({ number, compartmentId }: PolicySheet): IdentityPolicy {
    const config = { ...this.shared, compartmentId, name: this.nameOf(number), statements: [] };
    const policy = create(IdentityPolicy, this, config, `Resource${numbered(number)}`);
    this.resources.push(policy);
    for (const wait of this.waits.values()) wait.add(policy);
    return policy;
  }
}

type SharedConfig = Omit<IdentityPolicyConfig, "compartmentId" | "name" | "statements">;

/** The mark of a statement that is not parsed, for the privilege report. */
export const UNREAD_STATEMENT = "cdktf-oci-streaming:unread-statement";

/** The length of a statement in a warning. */
const MAX_SHOWN = 80;

const WHAT = "the name of a policy";

/** Rejects a default name that a policy below this construct could not have, for constructs that create their policy later. */
export function checkPolicyName(construct: Construct): void {
  planIamName(construct, "policy", WHAT, prefixedName(construct, undefined, MAX_NAME_LENGTH - SUFFIX_LENGTH));
}

const SHORTER = "give the policy a shorter or another name: it needs a further resource, whose name has a number";

/** Ids are API: the first has no number, so that a second one changes nothing. */
function numbered(number: number): string {
  return number === 1 ? "" : String(number);
}
