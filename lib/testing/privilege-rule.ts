/** What is wrong with a statement. */
export enum PrivilegeRule {
  /** The statement is about every type of resource: OCI-IAM-001 where it manages them, else OCI-IAM-002. */
  ALL_RESOURCES = "all-resources",
  /** The statement manages what it only needs to use: OCI-IAM-003. */
  MANAGE = "manage",
  /** The statement reaches the whole tenancy, and no condition limits it: OCI-IAM-004. */
  TENANCY_WIDE = "tenancy-wide",
  /** The statement is about anybody: OCI-IAM-005. */
  OPEN_TO_ANYONE = "open-to-anyone",
  /** The statement is about all resources of a type, though a variable could limit it to one: OCI-IAM-006. */
  NOT_LIMITED = "not-limited",
  /** Nobody knows what the statement gives, as it is not in the grammar that this version reads: OCI-IAM-007. */
  UNREAD = "unread",
}
