// A dynamic group: instances, functions and other resources that match a rule, for use as the subject of statements.

import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { Annotations } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { HomeRegion } from "../core/stack/providers/home-region";
import { makeDomainDynamicGroup } from "./domain-resource";
import { planInDomain, planInTenancy } from "./iam-resource";
import { type IdentityDomain, type IdentityDomainAttributes } from "./identity-domain";
import { type MatchingRule } from "./matching-rule";

/** A dynamic group, made here or elsewhere. */
export interface IDynamicGroup extends IConstruct {
  /** The OCID. */
  readonly dynamicGroupId: string;
}

/** The properties of a dynamic group. */
export interface DynamicGroupProps extends ResourceOptions {
  /** Which resources belong to the group. A change is made in place. */
  readonly rule: MatchingRule;

  /**
   * The name. A change replaces the group: statements about it get another OCID. In an identity domain other than Default, the
   * name changes in place.
   *
   * 1 to 100 letters, digits, hyphens, periods and underscores. It must be unique among the groups and dynamic groups of the
   * tenancy; case does not matter.
   *
   * @default - the ids from the stack down to the group, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * The description that the console shows. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * The tenancy's root compartment, where every dynamic group of the Default domain lives. Another one replaces the group.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;

  /**
   * The identity domain. Another one replaces the group.
   *
   * @default - the tenancy's Default domain
   */
  readonly domain?: IdentityDomain;
}

/** A dynamic group whose OCID is known. */
class DynamicGroupBase extends Construct implements IDynamicGroup {
  /** @internal */
  protected readonly _known: Known<Pick<IDynamicGroup, "dynamicGroupId">>;

  /** @internal */
  public constructor(scope: Construct, id: string, dynamicGroupId?: string) {
    super(scope, id);
    const { path } = this.node;
    if (dynamicGroupId !== undefined) checkOcid(path, "dynamicGroupId", dynamicGroupId, OcidKind.DYNAMIC_GROUP);
    this._known = new Known(this, "DynamicGroup.fromDynamicGroupId", { dynamicGroupId });
  }

  public get dynamicGroupId(): string {
    return this._known.need("dynamicGroupId");
  }
}

/**
 * A dynamic group in the root compartment, created through the home region, in the tenancy's Default identity domain or in
 * another one.
 *
 * A dynamic group gives its members no permissions: write statements about `Subject.dynamicGroup(group)`. In a domain other than
 * Default, Terraform does not read the rule back, so it does not notice changes made elsewhere.
 *
 * @see https://docs.oracle.com/iaas/Content/Identity/dynamicgroups/Writing_Matching_Rules_to_Define_Dynamic_Groups.htm
 */
export class DynamicGroup extends DynamicGroupBase {
  /**
   * A dynamic group that exists already.
   *
   * @throws ConfigurationError if the string is not a dynamic group OCID
   */
  public static fromDynamicGroupId(scope: Construct, id: string, dynamicGroupId: string): IDynamicGroup {
    return new DynamicGroupBase(scope, id, dynamicGroupId);
  }

  /** The name. It begins with the stack's prefix if you gave none. */
  public readonly name: string;

  /**
   * @throws ConfigurationError for a name or a description that IAM would not accept, for a name that another group of the stack
   * has, for a tenancy in addition to a domain other than Default, and if the tenancy is not known
   */
  public constructor(scope: Construct, id: string, props: DynamicGroupProps) {
    super(scope, id);
    checkProps(this, "DynamicGroupProps", props);
    this.name = this.makeIn(props.domain?._other, props);
  }

  /** Makes the group. @returns its name */
  private makeIn(domain: IdentityDomainAttributes | undefined, props: DynamicGroupProps): string {
    const rule = planRule(this, props.rule);
    if (domain !== undefined) {
      const named = planInDomain(this, "dynamic group", "dynamic group", props, domain);
      const resource = makeDomainDynamicGroup({ owner: this, options: props, domain }, named, rule);
      this._known.learn({ dynamicGroupId: () => resource.ocid });
      return named.config.name;
    }
    const place = planInTenancy(this, "dynamic group", "group", props);
    const resource = make(IdentityDynamicGroup, this, props, [place, rule, HomeRegion._part(this)]);
    this._known.learn({ dynamicGroupId: () => resource.id });
    return place.config.name;
  }
}

function planRule(owner: IConstruct, { text, _syntax }: MatchingRule): Part<{ readonly matchingRule: string }> {
  return {
    config: { matchingRule: text },
    build: () => {
      for (const warning of _syntax.warnings) Annotations.of(owner).addWarning(warning);
      return undefined;
    },
  };
}
