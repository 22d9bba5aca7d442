/** The severity of a finding. */
export enum PlanLevel {
  /** Data, a credential or a confirmation is lost, and applying again does not restore it. */
  LOSS = "loss",
  /** Nothing is lost, but something stops, a protection ends, data is exposed to more people, or clients must be changed. */
  INTERRUPTION = "interruption",
  /** Nothing is lost and nothing stops, but the result is not what the code suggests. */
  NOTICE = "notice",
}

/** The kind of a finding. The codes stay the same from version to version. */
export enum PlanFindingKind {
  /** The resource is destroyed. */
  DESTROYED = "destroyed",
  /** The resource is destroyed, and a new one is created in its place. */
  REPLACED = "replaced",
  /** An existing resource is imported only to be replaced in the same plan. */
  IMPORT_REPLACED = "import-replaced",
  /** The stream is deleted with its pool, regardless of what the plan shows for the stream. */
  GOES_WITH_POOL = "goes-with-pool",
  /** A pool is deleted with streams that this plan does not know. */
  UNSEEN_STREAMS = "unseen-streams",
  /** The stream is moved to another pool. */
  STREAM_MOVED = "stream-moved",
  /** The resource is moved to another compartment. */
  COMPARTMENT_CHANGED = "compartment-changed",
  /** The parent of the resource is destroyed: the vault of a key, the topic of a subscription. */
  GOES_WITH_PARENT = "goes-with-parent",
  /** The key that encrypts the resource is destroyed. */
  UNREADABLE = "unreadable",
  /** The key is disabled, and data that it encrypts cannot be read meanwhile. */
  KEY_DISABLED = "key-disabled",
  /** Another key replaces the key that encrypted the resource. Stored data may still need the former key. */
  KEY_CHANGED = "key-changed",
  /** A new connector begins with the latest message of its stream. */
  MESSAGES_SKIPPED = "messages-skipped",
  /** A new connector begins with the oldest message of its stream. */
  MESSAGES_REPEATED = "messages-repeated",
  /** A connector reads another stream from now on. */
  SOURCE_SWITCHED = "source-switched",
  /** The messages of a queue are purged. */
  QUEUE_PURGED = "queue-purged",
  /** Data that is older than a new, shorter retention is lost. */
  RETENTION_SHORTENED = "retention-shortened",
  /** A rule of a bucket's lifecycle policy deletes more than before, or earlier. */
  LIFECYCLE_DELETES = "lifecycle-deletes",
  /** A protection against later loss, such as a bucket's versioning or a database's standby, ends. */
  PROTECTION_ENDED = "protection-ended",
  /** More people may see or reach the resource. */
  EXPOSED = "exposed",
  /** A secret, a password or a boot volume is replaced by another. */
  CONTENT_REPLACED = "content-replaced",
  /** Log entries are no longer collected. */
  COLLECTION_STOPPED = "collection-stopped",
  /** The replacement is created first, and needs a name that the old resource still has. */
  NAME_TAKEN = "name-taken",
  /** The name of a destroyed secret cannot be used again for some time. */
  NAME_RESERVED = "name-reserved",
  /** The replacement is created first, and needs an address, a CIDR block or a DNS label that the old resource still has. */
  ADDRESS_TAKEN = "address-taken",
  /** A resource is created under the name of a resource that is destroyed. Probably it was only renamed in the code. */
  MISSING_MOVED = "missing-moved",
  /** The resource was not found, and Terraform removed it from the state. */
  LEFT_STATE = "left-state",
  /** The resource leaves the state and continues to exist. */
  FORGOTTEN = "forgotten",
  /** A value that is only in the state is lost with the replacement. */
  FALLS_BACK = "falls-back",
  /** An import also writes content or a password. */
  WRITTEN_ON_IMPORT = "written-on-import",
  /** An argument is not in the code, and the service keeps its value. */
  SILENTLY_KEPT = "silently-kept",
  /** Terraform stopped with an error while it planned. */
  PLAN_ERRORED = "plan-errored",
  /** The plan does not do all that the configuration asks for. */
  PLAN_INCOMPLETE = "plan-incomplete",
  /** An accepted finding does not occur. */
  STALE_ACCEPTANCE = "stale-acceptance",
}

/** A loss, an interruption, or an unexpected effect of a plan. */
export interface PlanFinding {
  /** The address of the resource, as Terraform writes it; empty if it is about the plan as a whole. */
  readonly address: string;
  /** The severity of a finding. */
  readonly level: PlanLevel;
  /** The kind of the finding, as a code. */
  readonly kind: PlanFindingKind;
  /** What would happen: `stream 'orders' would lose its messages and the committed offsets of its consumers`. */
  readonly what: string;
  /** Why, as a clause that follows "because": `its pool is replaced`. */
  readonly why: string;
  /** What to do, as an imperative. */
  readonly remedy: string;
  /**
   * The reason for which the finding was accepted.
   *
   * @default - it was not accepted
   */
  readonly accepted?: string;
  /** The address, effect, cause and remedy in one sentence. */
  readonly message: string;
}
