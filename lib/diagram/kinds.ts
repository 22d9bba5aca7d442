// Internal: the table of resource types for the pictures. A type is one row: its noun, service and shape, and the arguments and
// statements that its arrows come from. A type without a row is drawn by its name, with the resources that it refers to.

import { DiagramView } from "./diagram-view";
import { type Arrow, type Kind, Shape, Way } from "./kind";

const POOL = "oci_streaming_stream_pool";
const STREAM = "oci_streaming_stream";
const FUNCTION = "oci_functions_function";
const APPLICATION = "oci_functions_application";
const TOPIC = "oci_ons_notification_topic";
const BUCKET = "oci_objectstorage_bucket";
const QUEUE = "oci_queue_queue";
const LOG = "oci_logging_log";
const LOG_GROUP = "oci_logging_log_group";
const GATEWAY = "oci_apigateway_gateway";
const DATABASE = "oci_database_autonomous_database";
const NOSQL = "oci_nosql_table";
const CONFIGURATION = "oci_core_instance_configuration";
const DRG = "oci_core_drg";
const GOLDEN_GATE = "oci_golden_gate_deployment";

const NETWORKS = [DiagramView.DATA_FLOW, DiagramView.NETWORK];

const from = (at: string, types?: readonly string[], more: Partial<Arrow> = {}): Arrow => ({
  ...{ way: Way.IN, at, ...(types === undefined ? {} : { types }) },
  ...more,
});
const to = (at: string, types?: readonly string[], more: Partial<Arrow> = {}): Arrow => ({
  ...from(at, types, more),
  way: Way.OUT,
});
const both = (at: string, types?: readonly string[], more: Partial<Arrow> = {}): Arrow => ({
  ...from(at, types, more),
  way: Way.BOTH,
});

/** The arrows to databases and tables in the settings of a program. */
const told = (at: string): readonly Arrow[] => [
  to(at, [DATABASE], { declared: true }),
  both(at, [NOSQL], { declared: true }),
];

/** The destinations of a function's results or failures. */
const outcome = (block: string, label: string): readonly Arrow[] => [
  to(`${block}.stream_id`, [STREAM], { label }),
  to(`${block}.topic_id`, [TOPIC], { label }),
  to(`${block}.queue_id`, [QUEUE], { label }),
];

const filtered = { label: "{tasks.kind}", words: { logRule: "filtered", function: "" } };

const box = (word: string, service: string, more: Partial<Kind> = {}): Kind => ({
  ...{ word, service, shape: Shape.BOX },
  ...more,
});
const round = (word: string, more: Partial<Kind> = {}): Kind => box(word, "Identity", { shape: Shape.ROUND, ...more });
const inNetwork = (word: string, network: readonly Arrow[] = [], more: Partial<Kind> = {}): Kind =>
  box(word, "Network", { network, ...more });

const KINDS: Readonly<Record<string, Kind>> = {
  oci_apigateway_deployment: box("API", "API Gateway", {
    as: { at: "gateway_id", type: GATEWAY },
    arrows: [
      from("path_prefix", undefined, {
        lines: ["Clients of the API"],
        label:
          "{specification.request_policies.authentication.type}|{specification.request_policies.mutual_tls.is_verified_certificate_required}|no authentication",
        words: {
          TOKEN_AUTHENTICATION: "JWT authentication",
          JWT_AUTHENTICATION: "JWT authentication",
          CUSTOM_AUTHENTICATION: "custom authentication",
          true: "mutual TLS",
          false: "",
        },
      }),
      to("specification.request_policies.authentication.function_id", [FUNCTION], { label: "who is it?" }),
      to("specification.routes.backend.function_id", [FUNCTION], { label: "{methods} {path_prefix}{path}" }),
      to("specification.routes.backend.url", undefined, {
        ...{ lines: ["Backend", "{url}"], label: "{methods} {path_prefix}{path}" },
      }),
    ],
  }),
  oci_apigateway_gateway: box("API gateway", "API Gateway", { addressed: true }),
  oci_core_cpe: inNetwork("Router"),
  oci_core_drg: inNetwork("Dynamic routing gateway"),
  oci_core_drg_attachment: inNetwork("Attachment", [
    both("vcn_id", ["oci_core_vcn"], { near: { at: "drg_id", type: DRG } }),
    both("network_details.id", ["oci_core_vcn"], { near: { at: "drg_id", type: DRG } }),
  ]),
  oci_core_instance: box("Instance", "Compute", {
    ...{ always: true, acts: true, addressed: true, arrows: told("metadata") },
  }),
  oci_core_instance_configuration: box("Instance configuration", "Compute"),
  oci_core_instance_pool: box("Instance pool", "Compute", {
    ...{ always: true, addressed: true, within: { at: "instance_configuration_id", type: CONFIGURATION } },
  }),
  oci_core_internet_gateway: inNetwork("Internet gateway"),
  oci_core_ipsec: inNetwork("VPN", [both("drg_id", [DRG]), both("cpe_id", ["oci_core_cpe"])]),
  oci_core_nat_gateway: inNetwork("NAT gateway"),
  oci_core_network_security_group: inNetwork("NSG", [], { group: NETWORKS }),
  oci_core_remote_peering_connection: inNetwork("Remote peering", [both("drg_id", [DRG])]),
  oci_core_service_gateway: inNetwork("Service gateway"),
  oci_core_subnet: inNetwork("Subnet", [], { group: NETWORKS }),
  oci_core_vcn: inNetwork("VCN", [], { group: NETWORKS }),
  oci_database_autonomous_database: box("Autonomous Database", "Database", {
    ...{ shape: Shape.CYLINDER, always: true, addressed: true },
  }),
  oci_dataflow_application: box("Data Flow application", "Data Flow", {
    ...{ always: true, arrows: [both("arguments", [STREAM, BUCKET, POOL], { declared: true })] },
  }),
  oci_dataflow_private_endpoint: box("Private endpoint", "Data Flow", { addressed: true }),
  oci_dataintegration_workspace: box("Workspace", "Data Integration", {
    ...{ always: true, addressed: true, variable: "target.workspace.id" },
  }),
  oci_datascience_model_deployment: box("Model", "Data Science", { always: true }),
  oci_datascience_notebook_session: box("Notebook", "Data Science", {
    always: true,
    addressed: true,
    arrows: [both("notebook_session_storage_mount_configuration_details_list.bucket", [BUCKET])],
  }),
  oci_dns_resolver_endpoint: inNetwork("DNS endpoint"),
  oci_events_rule: box("Event rule", "Events", {
    shape: Shape.SLANTED,
    arrows: [
      from("condition", undefined, { lines: ["Events", "{condition#eventType}"] }),
      ...["actions.actions", "actions.action"].flatMap((block) => [
        to(`${block}.function_id`, [FUNCTION]),
        to(`${block}.topic_id`, [TOPIC]),
        to(`${block}.stream_id`, [STREAM]),
      ]),
    ],
  }),
  oci_functions_application: box("Function application", "Functions", { shape: Shape.FRAME, parts: FUNCTION }),
  oci_functions_function: box("Function", "Functions", {
    shape: Shape.HEXAGON,
    always: true,
    acts: true,
    addressed: true,
    within: { at: "application_id", type: APPLICATION },
    variable: "target.function.id",
    arrows: [
      ...outcome("success_destination", "results"),
      ...outcome("failure_destination", "failures"),
      ...told("config"),
    ],
    access: { "fn-invocation": Way.OUT, "use functions-family": Way.OUT, "manage functions-family": Way.OUT },
    accessLabel: "calls",
  }),
  oci_golden_gate_connection: box("Connection", "GoldenGate", {
    addressed: true,
    arrows: [both("stream_pool_id", [POOL]), both("database_id", [DATABASE])],
  }),
  oci_golden_gate_connection_assignment: box("Assignment", "GoldenGate", {
    as: { at: "connection_id", type: "oci_golden_gate_connection" },
    arrows: [both("deployment_id", [GOLDEN_GATE])],
  }),
  oci_golden_gate_deployment: box("GoldenGate", "GoldenGate", { always: true, addressed: true }),
  oci_identity_domains_dynamic_resource_group: round("Dynamic group"),
  oci_identity_domains_group: round("Group"),
  oci_identity_dynamic_group: round("Dynamic group"),
  oci_identity_group: round("Group"),
  oci_integration_integration_instance: box("Integration", "Integration", { always: true }),
  oci_kms_key: box("Key", "Vault", { variable: "target.key.id" }),
  oci_kms_vault: box("Vault", "Vault", { shape: Shape.FRAME, variable: "target.vault.id" }),
  oci_log_analytics_log_analytics_log_group: box("Log group", "Log Analytics", {
    ...{ shape: Shape.CYLINDER, variable: "target.loganalytics-log-group.id" },
  }),
  oci_logging_log: box("Log", "Logging", {
    within: { at: "log_group_id", type: LOG_GROUP },
    arrows: [
      from("configuration.source.resource", undefined, {
        ...{ lines: ["Service {service}", "{resource}"], label: "{category}" },
      }),
    ],
  }),
  oci_logging_log_group: box("Log group", "Logging", { shape: Shape.FRAME, variable: "target.loggroup.id" }),
  oci_logging_unified_agent_configuration: box("Agents", "Logging", {
    shape: Shape.SLANTED,
    arrows: [
      from("group_association.group_list", ["oci_identity_dynamic_group"]),
      to("service_configuration.destination.log_object_id", [LOG]),
    ],
  }),
  oci_monitoring_alarm: box("Alarm", "Monitoring", {
    together: "destinations",
    arrows: [
      from("query", undefined, { declared: true, label: "metrics", dotted: true }),
      to("destinations", [TOPIC, STREAM]),
    ],
  }),
  oci_nosql_table: box("NoSQL table", "NoSQL", {
    shape: Shape.CYLINDER,
    always: true,
    variable: "target.nosql-table.id",
    access: { "read nosql-rows": Way.IN, "use nosql-rows": Way.BOTH, "manage nosql-rows": Way.BOTH },
  }),
  oci_objectstorage_bucket: box("Bucket", "Object Storage", {
    shape: Shape.CYLINDER,
    always: true,
    variable: "target.bucket.name",
    access: {
      "read objects": Way.IN,
      OBJECT_READ: Way.IN,
      OBJECT_CREATE: Way.OUT,
      "use objects": Way.BOTH,
      "manage objects": Way.BOTH,
    },
  }),
  oci_ons_notification_topic: box("Topic", "Notifications", {
    shape: Shape.STADIUM,
    always: true,
    variable: "target.topic.id",
    access: { "use ons-topics": Way.OUT, "manage ons-topics": Way.OUT },
  }),
  oci_ons_subscription: box("Subscription", "Notifications", {
    arrows: [
      to("endpoint", [FUNCTION], { near: { at: "topic_id", type: TOPIC }, when: { protocol: /^ORACLE_FUNCTIONS$/ } }),
      to("endpoint", undefined, {
        near: { at: "topic_id", type: TOPIC },
        when: { protocol: /^(?!ORACLE_FUNCTIONS$)/ },
        lines: ["{protocol}", "{endpoint}"],
        words: { EMAIL: "Email", SLACK: "Slack", PAGERDUTY: "PagerDuty", CUSTOM_HTTPS: "HTTPS" },
      }),
    ],
  }),
  oci_queue_queue: box("Queue", "Queue", {
    ...{ shape: Shape.STADIUM, always: true, variable: "target.queue.id" },
    access: { "queue-push": Way.OUT, "queue-pull": Way.IN, "manage queues": Way.BOTH, "manage queue-family": Way.BOTH },
  }),
  oci_resource_scheduler_schedule: box("Schedule", "Resource Scheduler", {
    ...{ shape: Shape.SLANTED, arrows: [to("resources.id", [FUNCTION], { label: "{recurrence_details}" })] },
  }),
  oci_sch_service_connector: box("Connector", "Connector Hub", {
    shape: Shape.SLANTED,
    arrows: [
      from("source.stream_id", [STREAM], filtered),
      from("source.log_sources.log_id", [LOG], filtered),
      from("source.log_sources.log_group_id", [LOG_GROUP], {
        ...{ ...filtered, when: { log_id: /^$/, log_group_id: /^(?!_Audit)/ } },
      }),
      from("source.log_sources.log_group_id", undefined, {
        lines: ["{log_group_id}", "{compartment_id}"],
        service: "Logging",
        ...{ ...filtered, when: { log_id: /^$/, log_group_id: /^_Audit/ } },
        words: {
          _Audit: "Audit log",
          _Audit_Include_Subcompartment: "Audit log with subcompartments",
          ...filtered.words,
        },
      }),
      from("source.monitoring_sources.compartment_id", undefined, {
        ...{ lines: ["Metrics", "{compartment_id}"], service: "Monitoring" },
      }),
      from("source.config_map", [QUEUE], { when: { "source.plugin_name": /^QueueSource$/ } }),
      from("source.config_map", undefined, {
        ...{ when: { "source.plugin_name": /^(?!QueueSource$)/ } },
        ...{ lines: ["{plugin_name}"], service: "Other services" },
      }),
      both("tasks.function_id", [FUNCTION], { label: "transforms" }),
      to("target.function_id", [FUNCTION]),
      to("target.log_group_id", ["oci_log_analytics_log_analytics_log_group"]),
      to("target.topic_id", [TOPIC]),
      to("target.bucket", [BUCKET]),
      to("target.stream_id", [STREAM]),
      to("target.metric_namespace", undefined, {
        ...{ lines: ["Metric {metric_namespace}", "{compartment_id}"], service: "Monitoring" },
      }),
    ],
  }),
  oci_streaming_connect_harness: box("Connect harness", "Streaming", {
    shape: Shape.FRAME,
    always: true,
    variable: "target.connectharness.id",
    access: { "use connect-harness": Way.BOTH, "manage connect-harness": Way.BOTH },
    accessLabel: "Kafka Connect",
  }),
  oci_streaming_stream: box("Stream", "Streaming", {
    shape: Shape.STADIUM,
    always: true,
    within: { at: "stream_pool_id", type: POOL },
    variable: "target.stream.id",
    access: {
      "stream-push": Way.OUT,
      STREAM_PRODUCE: Way.OUT,
      "stream-pull": Way.IN,
      STREAM_CONSUME: Way.IN,
      "use stream-family": Way.BOTH,
      "manage stream-family": Way.BOTH,
    },
  }),
  oci_streaming_stream_pool: box("Stream pool", "Streaming", {
    ...{
      shape: Shape.FRAME,
      always: true,
      addressed: true,
      group: [DiagramView.DATA_FLOW],
      variable: "target.streampool.id",
    },
  }),
  oci_vault_secret: box("Secret", "Vault", { variable: "target.secret.id" }),
};

/** The types that are not drawn as nodes, with the reason. */
const UNDRAWN: Readonly<Record<string, string>> = {
  oci_apigateway_certificate: "a setting of its gateway",
  oci_apigateway_subscriber: "a caller of an API",
  oci_apigateway_usage_plan: "a limit of an API",
  oci_artifacts_container_repository: "a store of images",
  oci_budget_alert_rule: "about cost",
  oci_budget_budget: "about cost",
  oci_core_network_security_group_security_rule: "an arrow of the network",
  oci_core_route_table: "arrows of the network",
  oci_core_security_list: "arrows of the network",
  oci_datascience_model: "the model of a deployment",
  oci_datascience_project: "a folder of notebooks",
  oci_dns_resolver: "a setting of its VCN",
  oci_functions_invoke_function: "a step of Terraform",
  oci_identity_auth_token: "a credential of a user",
  oci_identity_compartment: "a location that statements name",
  oci_identity_domains_auth_token: "a credential of a user",
  oci_identity_domains_user: "a member of a group",
  oci_identity_policy: "arrows of the permissions",
  oci_identity_tag: "a label",
  oci_identity_tag_default: "a label",
  oci_identity_tag_namespace: "a label",
  oci_identity_user: "a member of a group",
  oci_identity_user_group_membership: "a member of a group",
  oci_kms_key_version: "a part of its key",
  oci_limits_quota: "about cost",
  oci_management_dashboard_management_dashboards_import: "shows metrics, but does not pass data on",
  oci_objectstorage_object: "content of its bucket",
  oci_objectstorage_object_lifecycle_policy: "a setting of its bucket",
  null_resource: "a step of Terraform",
  terraform_data: "a step of Terraform",
  time_sleep: "a wait of Terraform",
};

/** The arrows of a type without a row: to the resources that it refers to. */
const REFERENCES: readonly Arrow[] = [to("", undefined, { declared: true, dotted: true })];

/** The kind of a resource type or data source. A type without a row is named by its type. */
export function kindOf(type: string): Kind {
  const bare = type.replace(/^data\./, "");
  const known = Object.hasOwn(KINDS, bare) ? KINDS[bare] : undefined;
  if (known !== undefined) return known;
  const word = bare.replace(/^oci_/, "").replaceAll("_", " ");
  return box(word, "Other services", isUnknown(type) ? { always: true, arrows: REFERENCES } : {});
}

/** Whether the table does not have the type of a resource. */
function isUnknown(type: string): boolean {
  return !type.startsWith("data.") && !Object.hasOwn(KINDS, type) && !Object.hasOwn(UNDRAWN, type);
}

/** Why a type is not drawn. Undefined for a drawn type. */
export function undrawnBecause(type: string): string | undefined {
  return Object.hasOwn(UNDRAWN, type) ? UNDRAWN[type] : undefined;
}

/** All types with a row, and their kinds. */
export const ROWS: readonly (readonly [type: string, kind: Kind])[] = Object.entries(KINDS);
