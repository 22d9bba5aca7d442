// The names that statements across tenancies give to resources of other tenancies, which they know by OCID only.

import { type Compartment } from "../core/compartment";

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
 * A name for a compartment.
 */
export interface CompartmentDefinition {
  /** The name that the other statements of the policy use: letters, digits, hyphens, underscores and periods. */
  readonly name: string;
  /** The compartment. */
  readonly compartment: Compartment;
}
