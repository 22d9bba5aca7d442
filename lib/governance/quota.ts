// A quota: statements about how much compartments may use.

import { LimitsQuota } from "@cdktf/provider-oci/lib/limits-quota";
import { Annotations, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, checkSome, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { prefixedName } from "../core/resource/names";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { taken } from "../core/resource/taken";
import { HomeRegion } from "../core/stack/providers/home-region";
import { warningOf } from "../identity/language/warning";
import { ownTenancy, planDescription } from "./governance-parts";
import { quotaTarget } from "./language/quota-syntax";
import { type QuotaStatement } from "./quota-statement";

/** The properties of a quota. */
export interface QuotaProps extends ResourceOptions {
  /**
   * The statements, in this order: a later statement takes the place of an earlier one about the same target. At least one. A
   * change is made in place.
   */
  readonly statements: QuotaStatement[];

  /**
   * Where the quota lives. Its statements are about this compartment and those below it; which of these the quota lives in makes
   * no difference. A change replaces the quota: until the new one exists, only service limits and other quotas apply.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly compartment?: Compartment;

  /**
   * The name, which must be unique in the tenancy. A change replaces the quota: until the new one exists, only service limits and
   * other quotas apply.
   *
   * @default - the ids from the stack down to the quota, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
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
 * A quota: how much of each resource compartments may use, within the service limits. It is written through the home region, like
 * policies, and takes effect within 10 minutes (Oracle's "Creating a Quota"). If several quotas have the same target, the most
 * restrictive one applies.
 *
 * The user who deploys it needs the permission to `manage quota in tenancy`, or in its compartment.
 *
 * @see https://docs.oracle.com/iaas/Content/Quotas/Concepts/resourcequotas.htm
 */
export class Quota extends Construct {
  /** The name. It begins with the stack's prefix if you gave none. */
  public readonly name: string;

  /** The OCID. */
  public readonly quotaId: string;

  /**
   * @throws ConfigurationError without statements, for two statements about the same target, for an empty name or one that
   * another quota of the stack has, and if neither a compartment is given nor the tenancy is known
   */
  public constructor(scope: Construct, id: string, props: QuotaProps) {
    super(scope, id);
    checkProps(this, "QuotaProps", props);
    const { compartmentId } = props.compartment ?? ownTenancy(this, "a quota", "compartment");
    const name = prefixedName(this, props.name, MAX_OF_IDS);
    checkNotEmpty(this.node.path, NAME, name, "leave it out to use the ids of the construct");
    const resource = make(LimitsQuota, this, props, [
      { config: { compartmentId, name } },
      planDescription(this, "quota", props.description),
      planStatements(this, props.statements),
      taken(this, { what: NAME, value: name, within: "the tenancy", holder: TerraformStack.of(this) }),
      HomeRegion._part(this),
    ]);
    this.name = name;
    this.quotaId = resource.id;
  }
}

const NAME = "the name of a quota";

/** Oracle does not document a length; a name made from ids is limited to the length of a policy name. */
const MAX_OF_IDS = 100;

function planStatements(
  owner: IConstruct,
  statements: readonly QuotaStatement[],
): Part<{ readonly statements: string[] }> {
  const { path } = owner.node;
  checkSome(path, statements, { what: "a quota", member: "statement" });
  checkTwice(path, statements);
  const warnings = [...statements.flatMap(({ _parsed }) => _parsed.warnings), ...covered(statements)];
  return {
    config: { statements: statements.map(({ text }) => text) },
    build: () => {
      for (const warning of new Set(warnings)) Annotations.of(owner).addWarning(warning);
      return undefined;
    },
  };
}

function checkTwice(path: string, statements: readonly QuotaStatement[]): void {
  const targets = new Set<string>();
  for (const { text, _parsed } of statements) {
    const target = quotaTarget(_parsed.syntax);
    if (targets.has(target)) {
      const rule = "must have one statement for each limit and location, because only the last one applies";
      throw refusal(path, { what: "a quota", rule, got: text, remedy: "remove the other one" });
    }
    targets.add(target);
  }
}

/** Finds statements about a single limit that precede one about its whole family. */
function covered(statements: readonly QuotaStatement[]): readonly string[] {
  const families = new Set<string>();
  return [...statements].reverse().flatMap(({ text, _parsed: { syntax } }) => {
    const whole = quotaTarget({ ...syntax, names: [] });
    if (syntax.names.length === 0) families.add(whole);
    else if (families.has(whole)) {
      const rule = "comes before a statement about the whole family in the same location, which takes precedence";
      return [warningOf(`quota statement '${text}'`, rule, "put it after that one")];
    }
    return [];
  });
}
