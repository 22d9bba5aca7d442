// What becomes of an object that is overwritten or deleted.

/** Whether what an object was before it was overwritten or deleted is kept. */
export enum BucketVersioning {
  /** It is kept, and paid for, until it is deleted as a version; a lifecycle rule can do that. */
  ENABLED = "Enabled",
  /** What was kept stays, and nothing is added. Only for a bucket that had it enabled: a new one cannot begin so. */
  SUSPENDED = "Suspended",
  /** It is not kept. Only for a bucket that never had it enabled: it cannot be disabled again. */
  DISABLED = "Disabled",
}
