// IAM policies: the only place where statements become resources.

import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { type ITerraformDependable, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { HomeRegion } from "../core/stack/home-region";
import { stackSettings, tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { resolvedText } from "../core/token/tokens";
import { Wait } from "../core/stack/wait";
import { claimIamName, iamDescription, iamName } from "./iam-name";
import { PolicyDefinitions } from "./policy-definitions";
import { MAX_STATEMENTS, PolicySheet } from "./policy-sheet";
import { type PolicyStatement } from "./policy-statement";
import { StatementKind } from "./statement-facts";

/** What a policy is made of. */
export interface PolicyProps {
  /**
   * Where statements are attached that name no compartment by OCID: those with a compartment's path, which begins below
   * this one. Another compartment replaces the policy.
   */
  readonly compartment: Compartment;

  /**
   * The statements; `addStatements` adds more.
   *
   * @default - none yet
   */
  readonly statements?: PolicyStatement[];

  /**
   * The name behind the stack's prefix, `<prefix>-<name>`; further resources get `-2`, `-3`. A change replaces the policy.
   *
   * Letters, digits, hyphens, periods and underscores, at most 100 characters with all that is added. Policy names are
   * unique in the tenancy.
   *
   * @default - the ids from the stack down to the policy, joined by hyphens
   */
  readonly name?: string;

  /**
   * What people read in the console. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;
}

/**
 * Statements, written as IAM policies in the tenancy's home region.
 *
 * A statement is attached to the compartment that it names by OCID; one on the whole tenancy, or across tenancies, to
 * the root compartment. There is a resource for each such compartment, and a further one for every 50 statements.
 * Statements keep their order; one that is there already, compared by its text, is not written twice.
 *
 * IAM counts at most 500 statements on the way from the root compartment to any compartment, all policies together.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Identity/Concepts/policysyntax.htm
 */
export class Policy extends Construct {
  private readonly compartment: Compartment;
  private readonly shared: SharedConfig;
  /** The resources in their order, and what they hold. */
  private readonly resources = new Map<IdentityPolicy, PolicySheet>();
  private readonly definitions = new PolicyDefinitions(this);
  /** The sheet that takes further statements, by compartment. */
  private readonly sheets = new Map<string, PolicySheet>();
  /** The statements that are there, as they will be written. */
  private readonly texts = new Set<string>();
  private readonly waits = new Map<string, Wait>();

  /**
   * @throws ConfigurationError for a name or a description that IAM would not take, for a statement on the whole tenancy
   * where the tenancy is not known, and for a name that is defined twice; at synthesis for a policy without statements, and
   * for a name across tenancies that is not defined
   */
  public constructor(scope: Construct, id: string, props: PolicyProps) {
    super(scope, id);
    const { compartment, statements = [] } = props;
    const name = iamName(this, "the name of a policy", props.name);
    const description = iamDescription(this, "policy", props.description);
    this.compartment = compartment;
    this.shared = { name, description, ...tagsOf(this, props.tags), provider: HomeRegion._of(this) };
    this.node.addValidation({ validate: () => [...this.findNoStatement(), ...this.definitions.findings()] });
    this.addStatements(...statements);
  }

  /**
   * Adds statements behind those that are there.
   *
   * @throws ConfigurationError for a statement on the whole tenancy where the tenancy is not known, and for a name that
   * is defined twice
   */
  public addStatements(...statements: PolicyStatement[]): void {
    for (const statement of statements) this.addStatement(statement);
    // All of them: a definition belongs to every sheet whose statements may use it.
    for (const [resource, sheet] of this.resources) resource.statements = sheet.lines();
    for (const wait of this.waits.values()) wait.repeatFor(this.lines());
  }

  /**
   * What a resource of the same stack depends on (`dependsOn`) that needs the statements when it is created: the resources
   * of the policy so far, and a wait until IAM applies them. There is one wait for each length, and it is waited again
   * whenever a statement changes.
   *
   * @param propagation - how long to wait, 60 seconds unless it is given; zero leaves the wait out, and with it the
   * provider hashicorp/time
   * @throws ConfigurationError if there are no statements yet
   */
  public inForce(propagation: Duration = Duration.seconds(60)): ITerraformDependable[] {
    if (this.resources.size === 0) {
      const rule = "has no statements yet that could come into force";
      throw refusal(this.node.path, { what: "the policy", rule, remedy: "add them before inForce()" });
    }
    const milliseconds = propagation.isUnresolved() ? undefined : propagation.toMilliseconds();
    if (milliseconds === 0) return [...this.resources.keys()];
    const key = milliseconds?.toString() ?? resolvedText(this, propagation.toTerraformString());
    const wait = this.waits.get(key) ?? this.addWait(key, propagation);
    return [...this.resources.keys(), wait.end];
  }

  private addWait(key: string, propagation: Duration): Wait {
    const id = `Propagation${numbered(this.waits.size + 1)}`;
    const wait = new Wait(this, id, propagation, [...this.resources.keys()]);
    wait.repeatFor(this.lines());
    this.waits.set(key, wait);
    return wait;
  }

  private lines(): string[] {
    return [...this.resources.values()].flatMap((sheet) => sheet.lines());
  }

  private addStatement(statement: PolicyStatement): void {
    const text = resolvedText(this, statement.text);
    if (this.texts.has(text)) return;
    const compartmentId = this.homeOf(statement);
    const names = this.definitions.take(statement);
    const grant = statement._syntax.kind === StatementKind.DEFINE ? undefined : statement.text;
    const key = resolvedText(this, compartmentId);
    if (this.sheets.get(key)?.take(grant, names) !== true) {
      const sheet = new PolicySheet(this.definitions);
      if (!sheet.take(grant, names)) throw this.refuseNames(text);
      this.sheets.set(key, sheet);
      this.addResource(compartmentId, sheet);
    }
    this.texts.add(text);
  }

  /** The OCID of the compartment that a statement is attached to. */
  private homeOf({ text, _syntax: syntax }: PolicyStatement): string {
    if (syntax.kind === StatementKind.ALLOW || syntax.kind === StatementKind.DENY) {
      const { location } = syntax;
      if (location.kind === "compartment-id") return location.ocid;
      if (location.kind === "compartment-path") return this.compartment.compartmentId;
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

  private addResource(compartmentId: string, sheet: PolicySheet): void {
    const number = this.resources.size + 1;
    const name = number === 1 ? this.shared.name : `${this.shared.name}-${number}`;
    claimIamName(this, "policy", name);
    const policy = new IdentityPolicy(this, `Resource${numbered(number)}`, {
      ...this.shared,
      compartmentId,
      name,
      statements: sheet.lines(),
    });
    this.resources.set(policy, sheet);
    for (const wait of this.waits.values()) wait.add(policy);
  }

  private findNoStatement(): string[] {
    if (this.resources.size > 0) return [];
    const remedy = "give it statements, or leave it out";
    return [refusal(this.node.path, { what: "a policy", rule: "must have at least one statement", remedy }).message];
  }

  private refuseNames(got: string): Error {
    const rule = `must fit into ${MAX_STATEMENTS} statements with the definitions that it uses`;
    return refusal(this.node.path, { what: "a statement", rule, got, remedy: "split it" });
  }
}

interface SharedConfig {
  readonly name: string;
  readonly description: string;
  readonly freeformTags?: Record<string, string>;
  readonly definedTags?: Record<string, string>;
  readonly provider: TerraformProvider | undefined;
}

/** Ids are API: the first has no number, so that a second one changes nothing. */
function numbered(number: number): string {
  return number === 1 ? "" : String(number);
}
