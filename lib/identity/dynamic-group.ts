// A dynamic group: instances, functions and other resources, so that statements can be about them.

import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { HomeRegion } from "../core/stack/home-region";
import { checkOcid, OcidKind } from "../core/ocid";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { claimIamName, iamDescription, iamName } from "./iam-name";
import { requireTenancy } from "./iam-tenancy";
import { type MatchingRule } from "./matching-rule";

/** A dynamic group, made here or elsewhere. */
export interface IDynamicGroup extends IConstruct {
  /** The OCID. */
  readonly dynamicGroupId: string;
}

/** What a dynamic group is made of. */
export interface DynamicGroupProps {
  /** Which resources belong to the group. A change is made in place. */
  readonly rule: MatchingRule;

  /**
   * The name behind the stack's prefix, `<prefix>-<name>`. A change replaces the group: statements about it get another OCID.
   *
   * Letters, digits, hyphens, periods and underscores, at most 100 characters with the prefix. The name is unique among
   * the groups and dynamic groups of the tenancy.
   *
   * @default - the ids from the stack down to the group, joined by hyphens
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

  /**
   * The tenancy's root compartment, where every dynamic group lives. Another one replaces the group.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;
}

/**
 * A dynamic group, in the root compartment, through the home region, in the tenancy's Default identity domain.
 *
 * It lets its members do nothing by itself: `Subject.dynamicGroup(group)` is whom a statement is about.
 *
 * @see https://docs.oracle.com/iaas/Content/Identity/dynamicgroups/Writing_Matching_Rules_to_Define_Dynamic_Groups.htm
 */
export class DynamicGroup extends Construct implements IDynamicGroup {
  /**
   * A dynamic group that exists.
   *
   * @throws ConfigurationError if the text is no dynamic group's OCID
   */
  public static fromDynamicGroupId(scope: Construct, id: string, dynamicGroupId: string): IDynamicGroup {
    return new ImportedDynamicGroup(scope, id, dynamicGroupId);
  }

  /** The OCID. */
  public readonly dynamicGroupId: string;

  /** The name, with the stack's prefix. */
  public readonly name: string;

  /** @throws ConfigurationError for a name or a description that IAM would not take, or where the tenancy is not known */
  public constructor(scope: Construct, id: string, props: DynamicGroupProps) {
    super(scope, id);
    const tenancy = requireTenancy(this, "a dynamic group", props.tenancy);
    const name = iamName(this, "the name of a dynamic group", props.name);
    const description = iamDescription(this, "dynamic group", props.description);
    claimIamName(this, "group", name);
    const group = new IdentityDynamicGroup(this, "Resource", {
      compartmentId: tenancy.compartmentId,
      name,
      description,
      matchingRule: props.rule.text,
      ...tagsOf(this, props.tags),
      provider: HomeRegion._of(this),
    });
    this.dynamicGroupId = group.id;
    this.name = name;
  }
}

class ImportedDynamicGroup extends Construct implements IDynamicGroup {
  public constructor(
    scope: Construct,
    id: string,
    public readonly dynamicGroupId: string,
  ) {
    super(scope, id);
    checkOcid(this.node.path, "dynamicGroupId", dynamicGroupId, OcidKind.DYNAMIC_GROUP);
  }
}
