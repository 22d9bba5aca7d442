// Internal: values that may be in the state but not in the code, and how to remove them, as of provider 8.28.0. An entry without `unset`
// does not have a known default, and is checked only if the last deployed document is known.

export interface WayBack {
  /** The defaults of the service. Any other value in the state was set at some time. */
  readonly unset?: readonly unknown[];
  /** How to remove the value, as an imperative. */
  readonly back: string;
}

/** For an argument without a default: the service leaves it empty. */
const NOTHING: readonly unknown[] = [];

const AGAIN = "call the function again with terraform apply -replace=<address>";

const OUTSIDE = "remove it with the console or the CLI, or put it back into the code";

const WAYS: { readonly [argument: string]: WayBack } = {
  "oci_streaming_stream_pool.kafka_settings": {
    back: "write false, 24 and 1 for its three settings to get the defaults",
  },
  "oci_streaming_stream_pool.kafka_settings.auto_create_topics_enable": { unset: [false], back: "write false" },
  "oci_streaming_stream_pool.kafka_settings.log_retention_hours": { unset: [24], back: "write 24" },
  "oci_streaming_stream_pool.kafka_settings.num_partitions": { unset: [1], back: "write 1" },
  "oci_streaming_stream_pool.custom_encryption_key": {
    unset: NOTHING,
    back: "put it back into the code; only a new pool has an Oracle-managed key",
  },
  "oci_streaming_stream_pool.private_endpoint_settings": {
    unset: NOTHING,
    back: "put it back into the code; only a new pool is public",
  },
  "oci_streaming_stream.stream_pool_id": { back: "name another pool to move it" },
  "oci_objectstorage_bucket.kms_key_id": { unset: NOTHING, back: OUTSIDE },
  "oci_objectstorage_bucket.versioning": { unset: ["Disabled", "Suspended"], back: 'write "Suspended"' },
  "oci_objectstorage_bucket.auto_tiering": { unset: ["Disabled"], back: 'write "Disabled"' },
  "oci_objectstorage_bucket.object_events_enabled": { unset: [false], back: "write false" },
  "oci_objectstorage_bucket.is_bucket_key_enabled": { unset: [false], back: "write false" },
  "oci_objectstorage_object_lifecycle_policy.rules": { back: "destroy the policy" },
  "oci_sch_service_connector.tasks": {
    unset: NOTHING,
    back: "put it back into the code; only a new connector has no task",
  },
  "oci_monitoring_alarm.pending_duration": { unset: ["PT1M"], back: 'write "PT1M"' },
  "oci_monitoring_alarm.message_format": { unset: ["RAW"], back: 'write "RAW"' },
  "oci_monitoring_alarm.resolution": { unset: ["1m"], back: 'write "1m"' },
  "oci_monitoring_alarm.evaluation_slack_duration": { unset: ["PT3M"], back: 'write "PT3M"' },
  "oci_monitoring_alarm.repeat_notification_duration": { unset: NOTHING, back: OUTSIDE },
  "oci_monitoring_alarm.suppression": { unset: NOTHING, back: OUTSIDE },
  "oci_monitoring_alarm.overrides": { unset: NOTHING, back: OUTSIDE },
  "oci_ons_subscription.delivery_policy": {
    back: "write a policy with maxRetryDuration 7200000 and policyType EXPONENTIAL",
  },
  "oci_functions_application.config": { unset: NOTHING, back: "write {}" },
  "oci_functions_application.syslog_url": { unset: NOTHING, back: OUTSIDE },
  "oci_functions_application.trace_config.is_enabled": {
    unset: [false],
    back: "write a block with is_enabled = false",
  },
  "oci_functions_application.image_policy_config.is_policy_enabled": {
    unset: [false],
    back: "write a block with is_policy_enabled = false",
  },
  "oci_functions_function.config": { unset: NOTHING, back: "write {}" },
  "oci_functions_function.success_destination.kind": { unset: ["NONE"], back: 'write a block with kind = "NONE"' },
  "oci_functions_function.failure_destination.kind": { unset: ["NONE"], back: 'write a block with kind = "NONE"' },
  "oci_functions_function.provisioned_concurrency_config.strategy": {
    unset: ["NONE"],
    back: 'write a block with strategy = "NONE"; until then it is billed',
  },
  "oci_functions_invoke_function.invoke_function_body": { unset: NOTHING, back: AGAIN },
  "oci_functions_invoke_function.is_dry_run": { unset: [false], back: "write false" },
  "oci_functions_function.trace_config.is_enabled": { unset: [false], back: "write a block with is_enabled = false" },
  "oci_kms_key.is_auto_rotation_enabled": { unset: [false], back: "write false" },
  "oci_kms_key.desired_state": { unset: ["ENABLED"], back: 'write "ENABLED"' },
  "oci_logging_log.is_enabled": { unset: [true], back: "write true" },
  "oci_logging_log.retention_duration": { unset: [30], back: "write 30" },
  "oci_queue_queue.custom_encryption_key_id": { unset: NOTHING, back: OUTSIDE },
  "oci_queue_queue.dead_letter_queue_delivery_count": { back: "write 0 for none" },
  "oci_database_autonomous_database.kms_key_id": { unset: ["ORACLE_MANAGED_KEY"], back: OUTSIDE },
  "oci_database_autonomous_database.subnet_id": { unset: NOTHING, back: OUTSIDE },
  "oci_events_rule.condition": { back: 'write "{}" to take every event' },
  "oci_resource_scheduler_schedule.resources.parameters": { back: "write a body of {}" },
  "oci_core_subnet.route_table_id": { back: "name the default route table of the VCN" },
  "oci_core_subnet.security_list_ids": { back: "name the default security list of the VCN" },
  "oci_core_subnet.dhcp_options_id": { back: "name the default DHCP options of the VCN" },
  "oci_vault_secret.metadata": { back: "write {}" },
  "oci_apigateway_gateway.response_cache_details.type": { unset: ["NONE"], back: 'write a block with type = "NONE"' },
};

/** The listed arguments of a type that have a known default. */
export function argumentsWithDefault(type: string): { readonly path: string; readonly way: WayBack }[] {
  return Object.entries(WAYS)
    .filter(([key, { unset }]) => key.startsWith(`${type}.`) && unset !== undefined)
    .map(([key, way]) => ({ path: key.slice(type.length + 1), way }));
}

/** All listed arguments, as `type.path`. */
export const LISTED: readonly string[] = Object.keys(WAYS);

/** How to remove an argument, or the block that it is in. */
export function wayBack(type: string, path: string): string {
  if (path === "freeform_tags" || path === "defined_tags") return "write {} to remove them";
  const key = `${type}.${path}`;
  const found = Object.hasOwn(WAYS, key) ? WAYS[key] : WAYS[LISTED.find((one) => one.startsWith(`${key}.`)) ?? ""];
  return found?.back ?? "write the value that you need, or put it back";
}
