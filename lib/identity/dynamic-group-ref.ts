// What a subject needs to know of a dynamic group.

/**
 * A dynamic group: instances, functions and other resources that match a rule.
 */
export interface IDynamicGroup {
  /** The OCID; usually a token. */
  readonly dynamicGroupId: string;
}
