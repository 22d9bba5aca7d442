// What the service computes, by type and argument: values that others look into, and what the service takes where nothing is written.

import { ocid } from "./ids";
import { type Invent, type Making } from "./invented";
import { itemsOf, type ObjectValue, textOf, Unknown, type Value } from "./values";

/** The short form of an id, as endpoints have it. */
function cell({ id }: Making): string {
  return id.slice(-12);
}

function domain({ place }: Making, service: string): string {
  return `${service}.${place.region}.oci.oraclecloud.com`;
}

function parent(making: Making, argument: string): ObjectValue | undefined {
  return making.place.world.find(making.known[argument])?.values;
}

/** An attribute of what an argument names, else a sample of its form. */
function of(argument: string, attribute: string, otherwise: (making: Making) => Value = () => null): Invent {
  return (making) => parent(making, argument)?.[attribute] ?? otherwise(making);
}

function made(kind: string): Invent {
  return ({ place, id }) => ocid(place.world, kind, place.region, `${kind} of ${id}`);
}

/** A database has a profile for each kind of work, with and without a wallet. */
function connectionStrings({ known, place }: Making): ObjectValue {
  const name = (textOf(known.db_name) ?? "db").toLowerCase();
  const groups = ["HIGH", "MEDIUM", "LOW", "TP", "TPURGENT"];
  const host = `adb.${place.region}.oraclecloud.com`;
  const profiles = groups.flatMap((group) =>
    ["SERVER", "MUTUAL"].map((tls) => ({
      consumer_group: group,
      display_name: `${name}_${group.toLowerCase()}`,
      host_format: "FQDN",
      is_regional: false,
      protocol: "TCPS",
      session_mode: "DIRECT",
      syntax_format: "LONG",
      tls_authentication: tls,
      value: `(description=(address=(protocol=tcps)(port=${tls === "SERVER" ? 1521 : 1522})(host=${host})))`,
    })),
  );
  return { all_connection_strings: {}, dedicated: null, high: null, low: null, medium: null, profiles };
}

/** Where a connector comes from that reaches into a VCN. */
const METADATA = [{ rce_dns_proxy_ip_address: "10.0.0.60", rce_traffic_ip_address: "10.0.0.61" }];

const state =
  (value: string): Invent =>
  () =>
    value;

/** By `type.argument`, or by argument. */
export const COMPUTED: Readonly<Record<string, Invent>> = {
  state: state("ACTIVE"),
  display_name: ({ type, place }) => `${type.replace(/^oci_[a-z]+_/, "")}${place.world.now().replaceAll(/\D/g, "")}`,
  "oci_core_instance.state": state("RUNNING"),
  "oci_core_vcn.state": state("AVAILABLE"),
  "oci_core_subnet.state": state("AVAILABLE"),
  "oci_core_internet_gateway.state": state("AVAILABLE"),
  "oci_core_nat_gateway.state": state("AVAILABLE"),
  "oci_core_service_gateway.state": state("AVAILABLE"),
  "oci_core_network_security_group.state": state("AVAILABLE"),
  "oci_core_route_table.state": state("AVAILABLE"),
  "oci_core_security_list.state": state("AVAILABLE"),
  "oci_core_drg.state": state("AVAILABLE"),
  "oci_core_drg_attachment.state": state("ATTACHED"),
  "oci_database_autonomous_database.state": state("AVAILABLE"),
  "oci_kms_key.state": state("ENABLED"),
  "oci_kms_key_version.state": state("ENABLED"),
  "oci_streaming_stream_pool.is_private": ({ known }) =>
    textOf(itemsOf(known.private_endpoint_settings)[0]?.subnet_id) !== undefined,
  "oci_streaming_stream_pool.endpoint_fqdn": (making) => `cell-1.${domain(making, "streaming")}`,
  "oci_streaming_stream_pool.kafka_settings.bootstrap_servers": (making) =>
    `cell-1.${domain(making, "streaming")}:9092`,
  "oci_streaming_stream_pool.kafka_settings.auto_create_topics_enable": () => false,
  "oci_streaming_stream_pool.kafka_settings.log_retention_hours": () => 24,
  "oci_streaming_stream_pool.kafka_settings.num_partitions": () => 1,
  "oci_streaming_stream_pool.custom_encryption_key.key_state": ({ known }) =>
    itemsOf(known.custom_encryption_key).length === 0 ? "NONE" : "ACTIVE",
  "oci_kms_vault.management_endpoint": (making) =>
    `https://${cell(making)}-management.kms.${making.place.region}.oraclecloud.com`,
  "oci_kms_vault.crypto_endpoint": (making) =>
    `https://${cell(making)}-crypto.kms.${making.place.region}.oraclecloud.com`,
  "oci_kms_key.vault_id": ({ place, known }) =>
    place.world.all("oci_kms_vault").find(({ values }) => values.management_endpoint === known.management_endpoint)
      ?.id ?? null,
  "oci_kms_key.current_key_version": made("keyversion"),
  "oci_kms_key_version.key_version_id": ({ id }) => id.slice(id.lastIndexOf("/") + 1),
  "oci_kms_key_version.compartment_id": of("key_id", "compartment_id"),
  "oci_kms_key_version.vault_id": of("key_id", "vault_id"),
  "oci_vault_secret.current_version_number": () => "1",
  "oci_objectstorage_bucket.bucket_id": made("bucket"),
  "oci_objectstorage_bucket.approximate_count": () => "0",
  "oci_objectstorage_bucket.approximate_size": () => "0",
  "oci_core_vcn.default_route_table_id": made("routetable"),
  "oci_core_vcn.default_security_list_id": made("securitylist"),
  "oci_core_vcn.default_dhcp_options_id": made("dhcpoptions"),
  "oci_core_vcn.vcn_domain_name": ({ known }) => {
    const label = textOf(known.dns_label);
    return label === undefined ? null : `${label}.oraclevcn.com`;
  },
  "oci_core_vcn.cidr_block": ({ known }) =>
    Array.isArray(known.cidr_blocks) ? ((known.cidr_blocks as Value[])[0] ?? null) : null,
  "oci_core_vcn.cidr_blocks": ({ known }) => (textOf(known.cidr_block) === undefined ? [] : [known.cidr_block ?? null]),
  "oci_core_subnet.route_table_id": of("vcn_id", "default_route_table_id", made("routetable")),
  "oci_core_subnet.dhcp_options_id": of("vcn_id", "default_dhcp_options_id", made("dhcpoptions")),
  "oci_core_subnet.security_list_ids": (making) => [
    of("vcn_id", "default_security_list_id", made("securitylist"))(making),
  ],
  "oci_core_subnet.ipv4cidr_blocks": ({ known }) =>
    textOf(known.cidr_block) === undefined ? [] : [known.cidr_block ?? null],
  "oci_core_subnet.prohibit_internet_ingress": ({ known }) => known.prohibit_public_ip_on_vnic === true,
  "oci_core_subnet.prohibit_public_ip_on_vnic": ({ known }) => known.prohibit_internet_ingress === true,
  "oci_core_instance.region": ({ place }) => place.region,
  "oci_functions_function.compartment_id": of("application_id", "compartment_id"),
  "oci_functions_function.invoke_endpoint": (making) =>
    `https://${cell(making)}.${making.place.region}.functions.oci.oraclecloud.com`,
  "oci_functions_invoke_function.invoke_endpoint": (making) =>
    `https://${cell(making)}.${making.place.region}.functions.oci.oraclecloud.com`,
  "oci_functions_invoke_function.content": ({ known }) => echo(textOf(known.invoke_function_body) ?? ""),
  "oci_functions_function.image_digest": () => `sha256:${"0".repeat(64)}`,
  "oci_apigateway_gateway.hostname": (making) =>
    `${cell(making)}.apigateway.${making.place.region}.oci.customer-oci.com`,
  "oci_queue_queue.messages_endpoint": (making) =>
    `https://cell-1.queue.messaging.${making.place.region}.oci.oraclecloud.com`,
  "oci_logging_log.compartment_id": of("log_group_id", "compartment_id"),
  "oci_logging_log.tenancy_id": ({ place }) => place.tenancy ?? null,
  "oci_ons_notification_topic.topic_id": ({ id }) => id,
  "oci_ons_notification_topic.api_endpoint": (making) => `https://${cell(making)}.${domain(making, "notification")}`,
  "oci_ons_subscription.state": state("PENDING"),
  "oci_identity_auth_token.token": ({ id }) => `token-of-${id.slice(-8)}`,
  "oci_identity_domains_auth_token.token": ({ id }) => `token-of-${id.slice(-8)}`,
  "oci_identity_domains_user.ocid": made("user"),
  "oci_identity_domains_group.ocid": made("group"),
  "oci_identity_domains_dynamic_resource_group.ocid": made("dynamicgroup"),
  "oci_identity_group.compartment_id": ({ place }) => place.tenancy ?? null,
  "oci_identity_user.compartment_id": ({ place }) => place.tenancy ?? null,
  "oci_identity_user_group_membership.compartment_id": ({ place }) => place.tenancy ?? null,
  "oci_sch_service_connector.source.private_endpoint_metadata": () => METADATA,
  "oci_sch_service_connector.target.private_endpoint_metadata": () => METADATA,
  "oci_database_autonomous_database.connection_strings": (making) => [connectionStrings(making)],
  "oci_dns_resolver.resolver_id": ({ id }) => id,
  "oci_dns_resolver_endpoint.listening_address": () => "10.0.0.53",
  "oci_dns_resolver_endpoint.forwarding_address": () => "10.0.0.54",
};

/** The service's default if an argument is left out. */
export const SERVICE_DEFAULTS: Readonly<Record<string, Value>> = {
  "oci_streaming_stream.retention_in_hours": 24,
  "oci_monitoring_alarm.pending_duration": "PT1M",
  "oci_monitoring_alarm.message_format": "RAW",
  "oci_monitoring_alarm.resolution": "1m",
  "oci_monitoring_alarm.evaluation_slack_duration": "PT3M",
  "oci_monitoring_alarm.metric_compartment_id_in_subtree": false,
  "oci_monitoring_alarm.is_notifications_per_metric_dimension_enabled": false,
  "oci_logging_log.is_enabled": true,
  "oci_logging_log.retention_duration": 30,
  "oci_kms_key.protection_mode": "HSM",
  "oci_kms_key.is_auto_rotation_enabled": false,
  "oci_kms_key.desired_state": "ENABLED",
  "oci_objectstorage_bucket.storage_tier": "Standard",
  "oci_objectstorage_bucket.versioning": "Disabled",
  "oci_objectstorage_bucket.auto_tiering": "Disabled",
  "oci_objectstorage_bucket.object_events_enabled": false,
  "oci_functions_application.shape": "GENERIC_X86",
  "oci_functions_function.timeout_in_seconds": 30,
  "oci_queue_queue.visibility_in_seconds": 30,
  "oci_queue_queue.timeout_in_seconds": 30,
  "oci_queue_queue.retention_in_seconds": 86400,
  "oci_queue_queue.dead_letter_queue_delivery_count": 0,
  "oci_queue_queue.channel_consumption_limit": 100,
  "oci_core_nat_gateway.block_traffic": false,
};

/** Blocks that the service has although they are not in the code. */
export const KEPT_BLOCKS: Readonly<Record<string, readonly ObjectValue[]>> = {
  "oci_streaming_stream_pool.kafka_settings": [
    {
      auto_create_topics_enable: Unknown.VALUE,
      bootstrap_servers: Unknown.VALUE,
      log_retention_hours: Unknown.VALUE,
      num_partitions: Unknown.VALUE,
    },
  ],
};

/** What each function answers here: the values of a batch of messages, or the body. */
function echo(body: string): string {
  return body.replaceAll(/"value":"(?<value>[\w+/=]*)"/g, (_all, value: string) => `"value":${decoded(value)}`);
}

function decoded(value: string): string {
  return Buffer.from(value, "base64").toString();
}
