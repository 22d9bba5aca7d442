// Internal: types of resources without a price of their own, and what is paid instead. That Oracle's price list of 602 products (2026-01-05)
// has no product for them is documented; that they are free is inferred from it.

const UNLISTED = "no product in Oracle's price list of 2026-01-05 (inferred)";
const NETWORK = `${UNLISTED}; traffic to the internet is paid as outbound transfer: Load.outbound`;
const IAM = `${UNLISTED} for domains of the free type; users of other types have prices`;

/** By the beginning of a type; the longest that fits decides. */
export const FREE: { readonly [type: string]: string } = {
  oci_streaming_stream_pool: `${UNLISTED}: its streams are paid`,
  oci_streaming_connect_harness: `${UNLISTED}; the streams that Kafka Connect makes for it are not in the stack, and are paid`,
  oci_sch_service_connector: `${UNLISTED}: what it reads, writes and calls is paid`,
  oci_events_rule: UNLISTED,
  oci_resource_scheduler_schedule: `${UNLISTED}: the calls of its functions are paid`,
  oci_ons_notification_topic: `${UNLISTED}: its deliveries are paid`,
  oci_logging_log_group: `${UNLISTED}: its logs are paid`,
  oci_logging_unified_agent_configuration: `${UNLISTED}: the logs that it writes to are paid`,
  oci_monitoring_alarm: UNLISTED,
  oci_management_dashboard: UNLISTED,
  oci_functions_application: `${UNLISTED}: calls of its functions are paid`,
  oci_apigateway_gateway: `${UNLISTED}: calls of its deployments are paid`,
  oci_apigateway_certificate: UNLISTED,
  oci_apigateway_subscriber: `${UNLISTED}: calls of the deployment are paid`,
  oci_apigateway_usage_plan: `${UNLISTED}: calls of the deployment are paid`,
  oci_vault_secret: UNLISTED,
  oci_objectstorage_object_lifecycle_policy: `${UNLISTED}; what it deletes or moves is not counted`,
  oci_objectstorage_object: `${UNLISTED}: what its bucket stores is paid`,
  oci_dataflow_private_endpoint: `${UNLISTED}: Data Flow pays for the compute of its runs`,
  oci_dataflow_application: `${UNLISTED}; its runs pay for compute and storage, which are not counted`,
  oci_datascience_project: `${UNLISTED}: notebooks and jobs are paid`,
  oci_core_instance_configuration: "a template: instances that are made of it are paid",
  oci_golden_gate_connection: `${UNLISTED}: deployments are paid`,
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
  time_: "makes nothing in OCI",
  null_: "makes nothing in OCI",
  random_: "makes nothing in OCI",
  local_: "makes nothing in OCI",
  tls_: "makes nothing in OCI",
  terraform_data: "makes nothing in OCI",
};

export function whyFree(type: string): string | undefined {
  const [longest] = Object.keys(FREE)
    .filter((beginning) => type.startsWith(beginning))
    .sort((one, other) => other.length - one.length);
  return longest === undefined ? undefined : FREE[longest];
}
