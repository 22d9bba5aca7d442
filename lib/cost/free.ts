// Internal: resource types without a separate price, and what you pay for instead. It is documented that Oracle's price list of
// 602 products (2026-01-05) has no product for them. It is inferred that they are free.

const UNLISTED = "no product in Oracle's price list of 2026-01-05 (inferred)";
const NETWORK = `${UNLISTED}; you pay for traffic to the internet as outbound transfer: Load.outbound`;
const IAM = `${UNLISTED} for domains of the free type; users of other types have prices`;

/** By the prefix of a type. The longest matching prefix decides. */
export const FREE: { readonly [type: string]: string } = {
  oci_streaming_stream_pool: `${UNLISTED}: you pay for its streams`,
  oci_streaming_connect_harness: `${UNLISTED}; you pay for the streams that Kafka Connect creates for it, which are not in the stack`,
  oci_sch_service_connector: `${UNLISTED}: you pay for its reads, writes and calls`,
  oci_events_rule: UNLISTED,
  oci_resource_scheduler_schedule: `${UNLISTED}: you pay for the calls of its functions`,
  oci_ons_notification_topic: `${UNLISTED}: you pay for its deliveries`,
  oci_logging_log_group: `${UNLISTED}: you pay for its logs`,
  oci_logging_unified_agent_configuration: `${UNLISTED}: you pay for the logs that it writes to`,
  oci_monitoring_alarm: UNLISTED,
  oci_management_dashboard: UNLISTED,
  oci_functions_application: `${UNLISTED}: you pay for the calls of its functions`,
  oci_functions_invoke_function: `${UNLISTED}: one call of the function for each time that Terraform creates it`,
  oci_apigateway_gateway: `${UNLISTED}: you pay for the calls of its deployments`,
  oci_apigateway_certificate: UNLISTED,
  oci_apigateway_subscriber: `${UNLISTED}: you pay for the calls of the deployment`,
  oci_apigateway_usage_plan: `${UNLISTED}: you pay for the calls of the deployment`,
  oci_vault_secret: UNLISTED,
  oci_objectstorage_object_lifecycle_policy: `${UNLISTED}; the effect of its deletions and moves is not counted`,
  oci_objectstorage_object: `${UNLISTED}: you pay for the storage of its bucket`,
  oci_dataflow_private_endpoint: `${UNLISTED}: you pay for the compute of the Data Flow runs`,
  oci_dataflow_application: `${UNLISTED}; you pay for the compute and storage of its runs, which are not counted`,
  oci_datascience_project: `${UNLISTED}: you pay for notebooks and jobs`,
  oci_core_instance_configuration: "a template: you pay for the instances that are created from it",
  oci_golden_gate_connection: `${UNLISTED}: you pay for deployments`,
  oci_identity_: IAM,
  oci_limits_quota: UNLISTED,
  oci_budget_: UNLISTED,
  oci_core_vcn: NETWORK,
  oci_core_subnet: NETWORK,
  oci_core_network_security_group: NETWORK,
  oci_core_security_list: NETWORK,
  oci_core_route_table: NETWORK,
  oci_core_internet_gateway: NETWORK,
  oci_core_nat_gateway: NETWORK,
  oci_core_service_gateway: NETWORK,
  oci_core_drg: NETWORK,
  oci_core_remote_peering_connection: NETWORK,
  oci_core_cpe: NETWORK,
  oci_core_ipsec: NETWORK,
  oci_dns_resolver_endpoint: NETWORK,
  time_: "creates nothing in OCI",
  null_: "creates nothing in OCI",
  random_: "creates nothing in OCI",
  local_: "creates nothing in OCI",
  tls_: "creates nothing in OCI",
  terraform_data: "creates nothing in OCI",
};

export function whyFree(type: string): string | undefined {
  const [longest] = Object.keys(FREE)
    .filter((beginning) => type.startsWith(beginning))
    .sort((one, other) => other.length - one.length);
  return longest === undefined ? undefined : FREE[longest];
}
