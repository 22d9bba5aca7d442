// Internal: the contents of each resource type, and the loss when it is destroyed or replaced, as data. Sources: Oracle's documentation
// and the provider's code (version 8.28.0), as of November 2026. Inferred facts are marked.

import { PlanLevel } from "./plan-finding";
import { HELD_BY_IDENTITY } from "./held-identity";
import { HELD_BY_NETWORK } from "./held-network";
import { HELD_BY_SERVICES } from "./held-services";

export interface Held {
  /** The noun for the resource in a sentence. */
  readonly noun: string;
  readonly level: PlanLevel;
  /** The phrase after the noun and the name: `would lose its messages`. */
  readonly loses: string;
  /** How to make the change without the loss. If it is left out, the only remedy is to remove the cause. */
  readonly instead?: string;
  /** The scope in which its name must be unique, so that a replacement cannot be created before the old resource is deleted. */
  readonly uniqueIn?: string;
}

const { LOSS, INTERRUPTION, NOTICE } = PlanLevel;

const STREAMING: { readonly [type: string]: Held } = {
  oci_streaming_stream: {
    noun: "stream",
    level: LOSS,
    // Offsets: inferred.
    loses: "would lose its messages and the committed offsets of its consumers",
    instead: "create a second stream with the new values, and move the clients to it before you delete this one",
    uniqueIn: "its pool",
  },
  // Oracle does not document whether two pools can have the same name.
  oci_streaming_stream_pool: {
    noun: "stream pool",
    level: LOSS,
    loses:
      "would be deleted with every stream in it, its endpoints and bootstrap servers, and the pool OCID in SASL user names",
    instead:
      "create a second pool, move the streams to it in a separate deployment, and delete the old pool in a later one",
  },
  oci_streaming_connect_harness: {
    noun: "Connect harness",
    level: LOSS,
    loses:
      "would lose the configuration, the offsets and the status of its Connect cluster, whose topics have its OCID in their names",
    instead: "create a second harness, and move the workers to it before you delete this one",
  },
  oci_queue_queue: {
    noun: "queue",
    level: LOSS,
    loses: "would lose its messages",
    instead: "create a second queue, and consume all messages of this one before you delete it",
  },
  oci_sch_service_connector: {
    noun: "connector",
    level: INTERRUPTION,
    loses: "would stop, and lose its position in the messages",
  },
  oci_ons_notification_topic: {
    noun: "topic",
    level: INTERRUPTION,
    loses: "would be deleted with its subscriptions, including those that were not created here",
    instead: "create a second topic, and have its subscribers confirm before you delete this one",
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
    loses: "would not deliver events until a new rule exists",
  },
  oci_resource_scheduler_schedule: {
    noun: "schedule",
    level: NOTICE,
    loses: "would not call its functions until a new schedule exists",
  },
  // From the provider's code: a deletion does nothing.
  oci_functions_invoke_function: {
    noun: "call of a function",
    level: NOTICE,
    loses: "would be removed from the state; a new one calls the function when it is created",
  },
  oci_monitoring_alarm: {
    noun: "alarm",
    level: NOTICE,
    loses: "would be deleted with its suppression; Oracle does not document whether its history can still be read",
  },
  // From the provider's code: it does not delete anything.
  oci_management_dashboard_management_dashboards_import: {
    noun: "import of a dashboard",
    level: NOTICE,
    loses: "would leave its dashboard in OCI until it is deleted there or another import has its name",
  },
};

const STORAGE: { readonly [type: string]: Held } = {
  oci_objectstorage_bucket: {
    noun: "bucket",
    level: LOSS,
    loses:
      "would be deleted with its pre-authenticated requests and replication policy; the service rejects the deletion while it holds objects, versions or unfinished uploads",
    instead: "create a second bucket, and copy the objects before you delete this one",
    uniqueIn: "the namespace",
  },
  // The provider's code: without delete_all_object_versions it deletes the newest version, which a bucket with versioning keeps as a
  // previous one.
  oci_objectstorage_object: {
    noun: "object",
    level: LOSS,
    loses: "would be deleted; only a bucket with versioning keeps it, as a previous version",
    instead: "turn versioning on first, or write the new content under another name",
  },
  oci_objectstorage_object_lifecycle_policy: {
    noun: "lifecycle policy",
    level: NOTICE,
    loses: "would no longer move or delete objects",
  },
  oci_database_autonomous_database: {
    noun: "Autonomous Database",
    level: LOSS,
    loses: "would lose its data, unless it can be undeleted within 72 hours (ECPU model, not a developer instance)",
    instead: "create a second database, and move the data before you delete this one",
  },
  oci_nosql_table: {
    noun: "NoSQL table",
    level: LOSS,
    loses: "would lose its rows",
    instead: "create a second table, and copy the rows before you delete this one",
    uniqueIn: "its compartment",
  },
  oci_logging_log_group: {
    noun: "log group",
    level: LOSS,
    loses: "would be deleted; its logs must be deleted first",
  },
  // Not certain: whether the entries are still accessible in another way.
  oci_logging_log: {
    noun: "log",
    level: LOSS,
    loses: "would be deleted; its entries are probably no longer accessible",
  },
  oci_log_analytics_log_analytics_log_group: {
    noun: "Logging Analytics log group",
    level: LOSS,
    loses: "would be deleted; Oracle does not document whether its entries are still accessible",
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
    instead: "create a second repository, and copy the images before you delete this one",
  },
};

const SECURITY: { readonly [type: string]: Held } = {
  oci_kms_vault: {
    noun: "vault",
    level: LOSS,
    loses:
      "would be scheduled for deletion with all its keys and secrets, and the data that they encrypt could not be read from then on; you can cancel the deletion for 7 to 30 days, by default 30",
    instead: "switch everything to keys of another vault first, and delete this one in a later deployment",
  },
  oci_kms_key: {
    noun: "key",
    level: LOSS,
    loses:
      "would be scheduled for deletion, and the data that it encrypts could not be read from then on; you can cancel the deletion for 7 to 30 days, by default 30",
    instead: "switch everything to another key first, and delete this one in a later deployment",
  },
  oci_kms_key_version: {
    noun: "key version",
    level: LOSS,
    loses: "would be scheduled for deletion, and the data that it encrypts could not be read from then on",
    instead: "rotate the key first, and delete this version when no data is encrypted with it any more",
  },
  oci_vault_secret: {
    noun: "secret",
    level: LOSS,
    loses:
      "would be scheduled for deletion in 30 days, and could not be read from then on; you can cancel the deletion until then",
    instead: "create a second secret under another name, and switch the readers of this one to it first",
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

/** The types in the table. */
export const HELD_TYPES: readonly string[] = Object.keys(HELD);

export function heldBy(type: string): Held | undefined {
  return Object.hasOwn(HELD, type) ? HELD[type] : undefined;
}
