// A group of users, for use as the subject of statements.

import { DataOciIdentityGroups } from "@cdktf/provider-oci/lib/data-oci-identity-groups";
import { IdentityGroup } from "@cdktf/provider-oci/lib/identity-group";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { onlyOne } from "../core/resource/only-one";
import { create, make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { isKnown } from "../core/token/tokens";
import { HomeRegion } from "../core/stack/providers/home-region";
import { makeDomainGroup } from "./domain-resource";
import { planInDomain, planInTenancy, requireTenancy } from "./iam-resource";
import { type IdentityDomain, type IdentityDomainAttributes } from "./identity-domain";
import { Subject } from "./subject";

/** A group of users, made here or elsewhere. */
export interface IGroup extends IConstruct {
  /** The OCID. */
  readonly groupId: string;

  /** The users in the group, as the subject of a statement. */
  readonly subject: Subject;
}

/** The properties of a group. */
export interface GroupProps extends ResourceOptions {
  /**
   * The name. A change replaces the group: it loses its users, and statements about it get another OCID. In an identity domain
   * other than Default, the name changes in place.
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
   * The tenancy's root compartment, where every group of the Default domain lives. Another one replaces the group.
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

/** Which group is looked up. */
export interface GroupLookup {
  /** The whole name. */
  readonly name: string;

  /**
   * The tenancy's root compartment.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;
}

/** A group whose OCID is known. */
class GroupBase extends Construct implements IGroup {
  /** @internal */
  public readonly _known: Known<Pick<IGroup, "groupId">>;

  /** @internal */
  public constructor(scope: Construct, id: string, groupId?: string) {
    super(scope, id);
    if (groupId !== undefined) checkOcid(this.node.path, "groupId", groupId, OcidKind.GROUP);
    this._known = new Known(this, "Group.fromGroupId", { groupId });
  }

  public get groupId(): string {
    return this._known.need("groupId");
  }

  public get subject(): Subject {
    return Subject._ofGroup(this.groupId);
  }
}

/**
 * A group of users in the root compartment, created through the home region, in the tenancy's Default identity domain or in
 * another one.
 *
 * The group is created without members, and gives its users no permissions: write statements about its `subject`.
 *
 * @see https://docs.oracle.com/iaas/Content/Identity/groups/managinggroups.htm
 */
export class Group extends GroupBase {
  /**
   * A group that exists already.
   *
   * @throws ConfigurationError if the string is not a group OCID
   */
  public static fromGroupId(scope: Construct, id: string, groupId: string): IGroup {
    return new GroupBase(scope, id, groupId);
  }

  /**
   * A group that exists already, which Terraform finds by its name in the tenancy's Default identity domain. The plan fails if
   * there is no group of that name. For a statement about a group of another domain, name it: `Subject.group({ name, domain })`.
   *
   * @throws ConfigurationError for an empty name, a name with a domain before it, and if the tenancy is not known
   */
  public static fromLookup(scope: Construct, id: string, { name, tenancy }: GroupLookup): IGroup {
    const group = new GroupBase(scope, id);
    const { compartmentId } = requireTenancy(group, "the look-up of a group", tenancy);
    checkNotEmpty(group.node.path, "the name of a group", name, "write the name of the group");
    if (isKnown(name) && name.includes("/")) {
      const rule = "must be a name in the Default domain, without the domain before it";
      const remedy = "name a group of another domain in statements: Subject.group({ name, domain })";
      throw refusal(group.node.path, { what: "the name of a group that is looked up", rule, got: name, remedy });
    }
    const listed = { list: "groups", noun: "group of this tenancy", name, importer: "Group.fromGroupId" };
    const lifecycle = { postcondition: [onlyOne(listed)] };
    const found = create(DataOciIdentityGroups, group, { compartmentId, name, lifecycle });
    group._known.learn({ groupId: () => found.groups.get(0).id });
    return group;
  }

  /** The name. It begins with the stack's prefix if you gave none. */
  public readonly name: string;

  /**
   * @throws ConfigurationError for a name or a description that IAM would not accept, for a name that another group of the stack
   * has, for a tenancy in addition to a domain other than Default, and if the tenancy is not known
   */
  public constructor(scope: Construct, id: string, props: GroupProps = {}) {
    super(scope, id);
    checkProps(this, "GroupProps", props);
    this.name = this.makeIn(props.domain?._other, props);
  }

  /** Makes the group. @returns its name */
  private makeIn(domain: IdentityDomainAttributes | undefined, props: GroupProps): string {
    if (domain !== undefined) {
      const named = planInDomain(this, "group", "group", props, domain);
      const resource = makeDomainGroup({ owner: this, options: props, domain }, named);
      this._known.learn({ groupId: () => resource.ocid });
      return named.config.name;
    }
    const place = planInTenancy(this, "group", "group", props);
    const resource = make(IdentityGroup, this, props, [place, HomeRegion._part(this)]);
    this._known.learn({ groupId: () => resource.id });
    return place.config.name;
  }
}
