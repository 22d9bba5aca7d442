// Internal: what each type of resource holds, and what is lost when it is destroyed or replaced, as data: from Oracle's documentation
// and the provider's code (version 8.28.0), as of November 2026. What is only inferred says so.

import { PlanLevel } from "./plan-finding";
import { HELD_BY_IDENTITY } from "./held-identity";
import { HELD_BY_NETWORK } from "./held-network";
import { HELD_BY_SERVICES } from "./held-services";

export interface Held {
  /** What it is called in a sentence. */
  readonly noun: string;
  readonly level: PlanLevel;
  /** After the noun and the name: `would lose its messages`. */
  readonly loses: string;
  /** How to have the change without the loss; where it is left out, only the cause can be taken away. */
  readonly instead?: string;
  /** Where its name can be there only once, so that no replacement can be made before it is gone. */
  readonly uniqueIn?: string;
}

const { LOSS, INTERRUPTION, NOTICE } = PlanLevel;

const STREAMING: { readonly [type: string]: Held } = {
  oci_streaming_stream: {
    noun: "stream",
    level: LOSS,
    // Offsets: inferred.
    loses: "would lose its messages and the committed offsets of its consumers",
    instead: "make a second stream with the new values and let clients move to it before this one goes",
    uniqueIn: "its pool",
  },
  // Oracle does not document whether two pools can have the same name.
  oci_streaming_stream_pool: {
    noun: "stream pool",
    level: LOSS,
    loses:
      "would be deleted, and with it every stream in it, its endpoints and bootstrap servers, and the pool OCID in SASL user names",
    instead:
      "make a second pool, move the streams to it in a deployment of its own, and let the old pool go in a later one",
  },
  oci_streaming_connect_harness: {
    noun: "Connect harness",
    level: LOSS,
    loses:
      "would lose the configuration, the offsets and the status of its Connect cluster, whose topics have its OCID in their names",
    instead: "make a second harness, and let the workers move to it before this one goes",
  },
  oci_queue_queue: {
    noun: "queue",
    level: LOSS,
    loses: "would lose its messages",
    instead: "make a second queue, and let this one run empty before it goes",
  },
  oci_sch_service_connector: {
    noun: "connector",
    level: INTERRUPTION,
    loses: "would stop, and lose the position up to which it has moved messages",
  },
  oci_ons_notification_topic: {
    noun: "topic",
    level: INTERRUPTION,
    loses: "would be deleted with its subscriptions, also with those that were not made here",
    instead: "make a second topic, and let its subscribers confirm before this one goes",
    uniqueIn: "the tenancy",
  },
  oci_ons_subscription: {
    noun: "subscription",
    level: NOTICE,
    loses: "would be deleted",
  },
  oci_events_rule: {
    noun: "event rule",
    level: NOTICE,
    loses: "would not deliver what happens until there is another one",
  },
  oci_resource_scheduler_schedule: {
    noun: "schedule",
    level: NOTICE,
    loses: "would not call its functions until there is another one",
  },
  oci_monitoring_alarm: {
    noun: "alarm",
    level: NOTICE,
    loses: "would be deleted with its suppression; Oracle does not document whether its history can still be read",
  },
  // From the provider's code: it deletes nothing.
  oci_management_dashboard_management_dashboards_import: {
    noun: "import of a dashboard",
    level: NOTICE,
    loses: "would leave its dashboard in OCI, until somebody deletes it there or another import has its name",
  },
};

const STORAGE: { readonly [type: string]: Held } = {
  oci_objectstorage_bucket: {
    noun: "bucket",
    level: LOSS,
    loses:
      "would be deleted with its pre-authenticated requests and replication policy; the service refuses as long as it holds objects, versions or unfinished uploads",
    instead: "make a second bucket, and copy the objects before this one goes",
    uniqueIn: "the namespace",
  },
  // The provider's code: without delete_all_object_versions it deletes the newest version, which a bucket with versioning keeps as a previous one.
  oci_objectstorage_object: {
    noun: "object",
    level: LOSS,
    loses: "would be deleted, and only a bucket with versioning keeps it, as a previous version",
    instead: "turn versioning on first, or write what is new under another name",
  },
  oci_objectstorage_object_lifecycle_policy: {
    noun: "lifecycle policy",
    level: NOTICE,
    loses: "would no longer move or delete objects",
  },
  oci_database_autonomous_database: {
    noun: "Autonomous Database",
    level: LOSS,
    loses: "would lose its data, unless it can be undeleted within 72 hours (ECPU model, no developer instance)",
    instead: "make a second database, and move the data before this one goes",
  },
  oci_nosql_table: {
    noun: "NoSQL table",
    level: LOSS,
    loses: "would lose its rows",
    instead: "make a second table, and copy the rows before this one goes",
    uniqueIn: "its compartment",
  },
  oci_logging_log_group: {
    noun: "log group",
    level: LOSS,
    loses: "would be deleted; its logs must be gone before",
  },
  // Unsure: whether entries can be reached by another way.
  oci_logging_log: {
    noun: "log",
    level: LOSS,
    loses: "would be deleted; its entries can probably no longer be reached",
  },
  oci_log_analytics_log_analytics_log_group: {
    noun: "Logging Analytics log group",
    level: LOSS,
    loses: "would be deleted; Oracle does not document whether its entries can still be reached",
  },
  oci_logging_unified_agent_configuration: {
    noun: "agent configuration",
    level: INTERRUPTION,
    loses: "would no longer collect log entries",
  },
  oci_artifacts_container_repository: {
    noun: "container repository",
    level: LOSS,
    loses: "would be deleted with the images in it",
    instead: "make a second repository, and copy the images before this one goes",
  },
};

const SECURITY: { readonly [type: string]: Held } = {
  oci_kms_vault: {
    noun: "vault",
    level: LOSS,
    loses:
      "would be scheduled for deletion with all its keys and secrets, and nothing that they encrypt could be read from then on; the deletion can be cancelled for 7 to 30 days, 30 if nothing else is set",
    instead: "let everything use keys of another vault first, and let this one go in a later deployment",
  },
  oci_kms_key: {
    noun: "key",
    level: LOSS,
    loses:
      "would be scheduled for deletion, and nothing that it encrypts could be read from then on; the deletion can be cancelled for 7 to 30 days, 30 if nothing else is set",
    instead: "let everything use another key first, and let this one go in a later deployment",
  },
  oci_kms_key_version: {
    noun: "key version",
    level: LOSS,
    loses: "would be scheduled for deletion, and what it encrypts could not be read from then on",
    instead: "rotate the key first, and let this version go once nothing is encrypted with it",
  },
  oci_vault_secret: {
    noun: "secret",
    level: LOSS,
    loses:
      "would be scheduled for deletion in 30 days, and nobody could read it from then on; it can be cancelled until then",
    instead: "make a second secret under another name, and let what reads this one move to it first",
    uniqueIn: "its vault",
  },
};

const HELD: { readonly [type: string]: Held } = {
  ...STREAMING,
  ...STORAGE,
  ...SECURITY,
  ...HELD_BY_IDENTITY,
  ...HELD_BY_SERVICES,
  ...HELD_BY_NETWORK,
};

/** The types that the table knows. */
export const HELD_TYPES: readonly string[] = Object.keys(HELD);

export function heldBy(type: string): Held | undefined {
  return Object.hasOwn(HELD, type) ? HELD[type] : undefined;
}
