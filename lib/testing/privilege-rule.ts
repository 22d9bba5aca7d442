/** The rule that a statement breaks. */
export enum PrivilegeRule {
  /** The statement covers every resource type: OCI-IAM-001 if it has the verb `manage`, otherwise OCI-IAM-002. */
  ALL_RESOURCES = "all-resources",
  /** The statement has the verb `manage` where `use` is enough: OCI-IAM-003. */
  MANAGE = "manage",
  /** The statement applies to the whole tenancy, and no condition limits it: OCI-IAM-004. */
  TENANCY_WIDE = "tenancy-wide",
  /** The statement applies to any user: OCI-IAM-005. */
  OPEN_TO_ANYONE = "open-to-anyone",
  /** The statement covers all resources of a type, although a variable could limit it to one: OCI-IAM-006. */
  NOT_LIMITED = "not-limited",
  /** The permissions of the statement are unknown, because this version cannot parse it: OCI-IAM-007. */
  UNREAD = "unread",
}
