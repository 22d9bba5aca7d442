// What statements across tenancies are made of. Each of the two tenancies has a policy: the one endorses, the other admits.

import { type Access } from "./access";
import { type PolicyCondition } from "./condition";
import { type PolicyLocation } from "./policy-location";
import { checkWord } from "./language/safe-text";
import { type LocationSyntax } from "./language/statement-syntax";
import { type Subject } from "./subject";

/**
 * A name for another tenancy.
 */
export interface TenancyDefinition {
  /** The name that the other statements of the policy use: letters, digits, hyphens, underscores and periods. */
  readonly name: string;
  /** The OCID of the tenancy. */
  readonly tenancyId: string;
}

/**
 * A name for another tenancy's group.
 */
export interface GroupDefinition {
  /** The name that the other statements of the policy use: letters, digits, hyphens, underscores and periods. */
  readonly name: string;
  /** The OCID of the group. */
  readonly groupId: string;
}

/**
 * A name for another tenancy's dynamic group.
 */
export interface DynamicGroupDefinition {
  /** The name that the other statements of the policy use: letters, digits, hyphens, underscores and periods. */
  readonly name: string;
  /** The OCID of the dynamic group. */
  readonly dynamicGroupId: string;
}

/**
 * The tenancies that a principal of this tenancy may go to.
 */
export class EndorsedTenancy {
  /**
   * A tenancy, by the name that `PolicyStatement.defineTenancy` gives it in the same policy.
   *
   * @throws ConfigurationError if the name is not letters, digits, hyphens, underscores and periods
   */
  public static named(name: string): EndorsedTenancy {
    checkWord("name of a tenancy", name);
    return new EndorsedTenancy({ kind: "tenancy", alias: name });
  }

  /** Every tenancy that admits the principal. */
  public static any(): EndorsedTenancy {
    return new EndorsedTenancy({ kind: "any-tenancy" });
  }

  private constructor(private readonly syntax: LocationSyntax) {}

  /** @internal */
  public _syntax(): LocationSyntax {
    return this.syntax;
  }
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
