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

/** What a quota is made of. */
export interface QuotaProps extends ResourceOptions {
  /**
   * The statements, in this order: a later one takes the place of an earlier one about the same. At least one. A change is made in place.
   */
  readonly statements: QuotaStatement[];

  /**
   * Where the quota lives; its statements are about this compartment and those below it, and where it lives makes no difference to them. A
   * change replaces the quota: until there is the new one, only service limits and other quotas hold.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly compartment?: Compartment;

  /**
   * The name, which is unique in the tenancy. A change replaces the quota: until there is the new one, only service limits and other quotas
   * hold.
   *
   * @default - the ids from the stack down to the quota, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * What people read in the console. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;
}

/**
 * A quota: how much compartments may use of what, within the service limits. It is written through the home region, as policies are, and works
 * after up to 10 minutes (Oracle's "Creating a Quota"). Of several quotas about the same, the most restrictive one holds.
 *
 * The user who deploys it needs the permission to `manage quota in tenancy`, or in its compartment.
 *
 * @see https://docs.oracle.com/iaas/Content/Quotas/Concepts/resourcequotas.htm
 */
export class Quota extends Construct {
  /** The name, with the stack's prefix where none was given. */
  public readonly name: string;

  /** The OCID. */
  public readonly quotaId: string;

  /**
   * @throws ConfigurationError without statements, for two about the same, for an empty name or one that another quota of the stack has, and
   * where neither a compartment is given nor the tenancy known
   */
  public constructor(scope: Construct, id: string, props: QuotaProps) {
    super(scope, id);
    checkProps(this, "QuotaProps", props);
    const { compartmentId } = props.compartment ?? ownTenancy(this, "a quota", "compartment");
    const name = prefixedName(this, props.name, MAX_OF_IDS);
    checkNotEmpty(this.node.path, NAME, name, "leave it out for the ids of the construct");
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

/** Oracle documents no length; a name that is made of ids is no longer than that of a policy. */
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
      const rule = "must say one thing of one limit in one place, since only the last one holds";
      throw refusal(path, { what: "a quota", rule, got: text, remedy: "leave the other one out" });
    }
    targets.add(target);
  }
}

/** Statements about a single limit, and after them one about its whole family. */
function covered(statements: readonly QuotaStatement[]): readonly string[] {
  const families = new Set<string>();
  return [...statements].reverse().flatMap(({ text, _parsed: { syntax } }) => {
    const whole = quotaTarget({ ...syntax, names: [] });
    if (syntax.names.length === 0) families.add(whole);
    else if (families.has(whole)) {
      const rule = "comes before a statement about the whole family in the same place, which then holds";
      return [warningOf(`quota statement '${text}'`, rule, "put it after that one")];
    }
    return [];
  });
}
