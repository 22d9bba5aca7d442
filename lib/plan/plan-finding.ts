/** How bad it is. */
export enum PlanLevel {
  /** Data, a credential or a confirmation is gone, and applying again does not bring it back. */
  LOSS = "loss",
  /** Nothing is gone, but something stops, a protection ends, more people may see what is there, or somebody has to change a client. */
  INTERRUPTION = "interruption",
  /** Nothing is gone and nothing stops, but it is not what the code seems to say. */
  NOTICE = "notice",
}

/** What a finding is about; the codes stay the same from version to version. */
export enum PlanFindingKind {
  /** The resource is destroyed. */
  DESTROYED = "destroyed",
  /** The resource is destroyed, and a new one is made in its place. */
  REPLACED = "replaced",
  /** An existing resource is imported only to be replaced in the same plan. */
  IMPORT_REPLACED = "import-replaced",
  /** The stream is deleted with its pool, whatever the plan says of the stream. */
  GOES_WITH_POOL = "goes-with-pool",
  /** A pool is deleted, and with it streams that this plan does not know. */
  UNSEEN_STREAMS = "unseen-streams",
  /** The stream is moved to another pool. */
  STREAM_MOVED = "stream-moved",
  /** The resource is moved to another compartment. */
  COMPARTMENT_CHANGED = "compartment-changed",
  /** What the resource belongs to is destroyed: the vault of a key, the topic of a subscription. */
  GOES_WITH_PARENT = "goes-with-parent",
  /** The key that encrypts the resource is destroyed. */
  UNREADABLE = "unreadable",
  /** The key is disabled, and what it encrypts cannot be read meanwhile. */
  KEY_DISABLED = "key-disabled",
  /** Another key takes the place of the one that encrypted the resource, which what is stored may still need. */
  KEY_CHANGED = "key-changed",
  /** A new connector begins with the latest message of its stream. */
  MESSAGES_SKIPPED = "messages-skipped",
  /** A new connector begins with the oldest message of its stream. */
  MESSAGES_REPEATED = "messages-repeated",
  /** A connector reads another stream from now on. */
  SOURCE_SWITCHED = "source-switched",
  /** The messages of a queue are purged. */
  QUEUE_PURGED = "queue-purged",
  /** What is older than a new, shorter retention is gone. */
  RETENTION_SHORTENED = "retention-shortened",
  /** A rule of a bucket's lifecycle policy deletes more than before, or earlier. */
  LIFECYCLE_DELETES = "lifecycle-deletes",
  /** What kept data from being lost later, such as a bucket's versioning or a database's standby, is gone. */
  PROTECTION_ENDED = "protection-ended",
  /** Somebody else may see or reach what is there. */
  EXPOSED = "exposed",
  /** A secret, a password or a boot volume is replaced by another. */
  CONTENT_REPLACED = "content-replaced",
  /** Log entries are no longer collected. */
  COLLECTION_STOPPED = "collection-stopped",
  /** The replacement is made first, and needs a name that the old resource still has. */
  NAME_TAKEN = "name-taken",
  /** The name of a destroyed secret cannot be used again for some time. */
  NAME_RESERVED = "name-reserved",
  /** The replacement is made first, and needs an address, a CIDR block or a DNS label that the old resource still has. */
  ADDRESS_TAKEN = "address-taken",
  /** A resource is created under the name of one that is destroyed; probably it was only renamed in the code. */
  MISSING_MOVED = "missing-moved",
  /** The resource was not found, and Terraform took it out of the state. */
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
  /** A finding was accepted that does not occur. */
  STALE_ACCEPTANCE = "stale-acceptance",
}

/** One thing that a plan would lose, interrupt, or silently leave as it is. */
export interface PlanFinding {
  /** The address of the resource, as Terraform writes it; empty if it is about the plan as a whole. */
  readonly address: string;
  /** How bad it is. */
  readonly level: PlanLevel;
  /** What it is about, as a code. */
  readonly kind: PlanFindingKind;
  /** What would happen: `stream 'orders' would lose its messages and the committed offsets of its consumers`. */
  readonly what: string;
  /** Why, to finish a sentence with "because": `its pool is replaced`. */
  readonly why: string;
  /** What to do, as an imperative. */
  readonly remedy: string;
  /**
   * The reason for which the finding was accepted.
   *
   * @default - it was not accepted
   */
  readonly accepted?: string;
  /** All of it in one sentence. */
  readonly message: string;
}
