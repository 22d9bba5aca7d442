// What four public configurations say, as facts: types, arguments and values in the normal form of normal-form.ts, where
// `@type.attribute` is a reference. None of their text is here.

import { type JsonObject } from "../support/json";
import { blockOf, type Block, SOME_TEXT } from "./normal-form";

export interface Original {
  readonly title: string;
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
  readonly blocks: readonly Block[];
  /** Other contents of the files, which are counted but not compared. */
  readonly besides: string;
}

type Facts = readonly (readonly [type: string, body: JsonObject])[];

const blocks = (facts: Facts): Block[] => facts.map(([type, body]) => blockOf(type, body));

const compartment_id = "@var.compartment_ocid";

const CREDENTIALS = {
  tenancy_ocid: "@var.tenancy_ocid",
  user_ocid: "@var.user_ocid",
  fingerprint: "@var.fingerprint",
  private_key_path: "@var.private_key_path",
};

export const PROVIDER_EXAMPLE: Original = {
  title: "A private pool at a fixed address",
  repository: "oracle/terraform-provider-oci",
  path: "examples/streaming/main.tf",
  commit: "8de3c48",
  besides: "A comment block holds a stream, a connect harness and three data sources: not compared.",
  blocks: blocks([
    ["provider.oci", { ...CREDENTIALS, region: "@var.region" }],
    [
      "oci_streaming_stream_pool",
      {
        compartment_id,
        name: "TFStreamPool",
        private_endpoint_settings: {
          nsg_ids: ["@oci_core_network_security_group.id"],
          private_endpoint_ip: "10.0.0.5",
          subnet_id: "@oci_core_subnet.id",
        },
        kafka_settings: { auto_create_topics_enable: true, log_retention_hours: 24, num_partitions: 1 },
      },
    ],
    ["oci_core_vcn", { cidr_block: "10.0.0.0/16", compartment_id, display_name: "testvcn", dns_label: "dnslabel" }],
    ["oci_core_subnet", { cidr_block: "10.0.0.0/24", compartment_id, vcn_id: "@oci_core_vcn.id" }],
    ["oci_core_network_security_group", { compartment_id, vcn_id: "@oci_core_vcn.id" }],
  ]),
};

const freeform_tags = { "ocilz-terraform-module": "service-connectors/0.1.9" };

export const LANDING_ZONE: Original = {
  title: "The audit logs of a tenancy in a stream",
  repository: "oci-landing-zones/terraform-oci-modules-observability",
  path: "service-connectors/examples/target-stream",
  commit: "798c4b8",
  besides:
    "The module has further kinds of targets, which this example does not use; its preconditions check its own variables, " +
    "and are left out.",
  blocks: blocks([
    ["provider.oci", { ...CREDENTIALS, region: "@var.region", private_key_password: "@var.private_key_password" }],
    [
      "provider.oci",
      { ...CREDENTIALS, region: "@var.home_region", alias: "home", private_key_password: "@var.private_key_password" },
    ],
    ["terraform", { required_version: ">= 1.3.0" }],
    [
      "oci_streaming_stream",
      { compartment_id, name: "sample-stream", partitions: 1, retention_in_hours: 24, freeform_tags },
    ],
    [
      "oci_sch_service_connector",
      {
        compartment_id,
        display_name: "sample-service-connector",
        description: "sample-service-connector",
        freeform_tags,
        source: {
          kind: "logging",
          log_sources: [
            { compartment_id: "@var.tenancy_ocid", log_group_id: "_Audit_Include_Subcompartment", log_id: "" },
            { compartment_id: "@var.logs_compartment_ocid", log_group_id: "", log_id: "" },
            { compartment_id: "@var.more_logs_compartment_ocid", log_group_id: "", log_id: "" },
          ],
        },
        target: { kind: "streaming", compartment_id, stream_id: "@oci_streaming_stream.id" },
        state: "INACTIVE",
      },
    ],
    [
      "oci_identity_policy",
      {
        provider: "oci.home",
        compartment_id,
        name: "service-connector-streaming-policy",
        description: SOME_TEXT,
        freeform_tags,
        statements: [
          "allow any-user to use stream-push in compartment id @var.compartment_ocid where all " +
            "{request.principal.type='serviceconnector',target.stream.id='@oci_streaming_stream.id'," +
            "request.principal.compartment.id='@var.compartment_ocid'}",
        ],
        depends_on: ["oci_sch_service_connector.these"],
      },
    ],
  ]),
};

const connector = "where all {request.principal.type='serviceconnector'}";

export const GCP_LOGS: Original = {
  title: "Logs of another cloud into Log Analytics",
  repository: "adibirzu/gcplogs2oci",
  path: "stack/main.tf, stack/iam.tf",
  commit: "6296d91",
  besides: "Both policies have a count that an input can set to zero. Outputs: not compared.",
  blocks: blocks([
    ["terraform", { required_version: ">= 1.5.0" }],
    ["provider.oci", { region: "@var.region" }],
    ["data.oci_log_analytics_namespaces", { compartment_id: "@var.tenancy_ocid" }],
    [
      "oci_streaming_stream_pool",
      {
        compartment_id,
        name: "@var.stream_pool_name",
        kafka_settings: {
          auto_create_topics_enable: false,
          num_partitions: "@var.stream_partitions",
          log_retention_hours: "@var.stream_retention_in_hours",
        },
      },
    ],
    [
      "oci_streaming_stream",
      {
        name: "@var.stream_name",
        partitions: "@var.stream_partitions",
        stream_pool_id: "@oci_streaming_stream_pool.id",
        retention_in_hours: "@var.stream_retention_in_hours",
      },
    ],
    [
      "oci_log_analytics_log_analytics_log_group",
      {
        compartment_id,
        namespace: "@expression(@data.oci_log_analytics_namespaces.namespace_collection, @var.log_analytics_namespace)",
        display_name: "@var.log_group_name",
        description: "@var.log_group_description",
        lifecycle: {
          precondition: {
            condition:
              "@expression(@data.oci_log_analytics_namespaces.namespace_collection, @var.log_analytics_namespace)",
            error_message: SOME_TEXT,
          },
        },
      },
    ],
    [
      "oci_sch_service_connector",
      {
        compartment_id,
        display_name: "@var.sch_name",
        description: "@var.sch_description",
        source: { kind: "streaming", cursor: { kind: "TRIM_HORIZON" }, stream_id: "@oci_streaming_stream.id" },
        target: {
          kind: "loggingAnalytics",
          log_group_id: "@oci_log_analytics_log_analytics_log_group.id",
          log_source_identifier: "GCP Cloud Logging Logs",
        },
      },
    ],
    [
      "oci_identity_policy",
      {
        compartment_id: "@var.tenancy_ocid",
        name: "gcplogs2oci-sch-streaming",
        description: SOME_TEXT,
        statements: ["stream-pull", "stream-consume"].map(
          (type) => `allow any-user to use ${type} in compartment id '@var.compartment_ocid' ${connector}`,
        ),
        count: "@expression(@var.create_iam_policies)",
      },
    ],
    [
      "oci_identity_policy",
      {
        compartment_id: "@var.tenancy_ocid",
        name: "gcplogs2oci-sch-log-analytics",
        description: SOME_TEXT,
        statements: [
          `allow any-user to use log-analytics-log-group in compartment id '@var.compartment_ocid' ${connector}`,
        ],
        count: "@expression(@var.create_iam_policies)",
      },
    ],
  ]),
};

export const OPENSEARCH: Original = {
  title: "The smallest private Kafka setup",
  repository: "aszynkow/oci_opensearch_poc",
  path: "streaming.tf",
  commit: "14f4484",
  besides:
    "The other files hold 7 resources and 2 data sources that are out of scope: an OpenSearch cluster and its pipeline, " +
    "buckets, a vault, a key and two secrets.",
  blocks: blocks([
    ["provider.oci", { ...CREDENTIALS, region: "@var.region" }],
    [
      "oci_streaming_stream_pool",
      {
        compartment_id,
        name: "@var.stream_pool_name",
        private_endpoint_settings: { subnet_id: "@var.streaming_subnet_ocid" },
        kafka_settings: { auto_create_topics_enable: true, log_retention_hours: 24, num_partitions: 1 },
      },
    ],
    [
      "oci_streaming_stream",
      { name: "@var.stream_name", partitions: 1, stream_pool_id: "@oci_streaming_stream_pool.id" },
    ],
    ["oci_streaming_connect_harness", { name: "@var.kafka_connector_name", compartment_id }],
  ]),
};
