// The doc comments of props say whether a change replaces the resource: they match the provider's marks, in both directions.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { typeSchema } from "./support/terraform-schema";

const ROOT = join(__dirname, "..");

/** The construct sets it, from another construct that it creates. */
const OWN: readonly string[] = [];

/** Constructs do not set it. */
const NOT_OFFERED: readonly string[] = [];

/** The boot files of the machines of a host, and the template of a pool. */
const IN_THE_MACHINES: readonly string[] = [
  "KafkaConnectHostProps.connectors",
  "KafkaConnectHostProps.plugins",
  "KafkaConnectHostProps.worker",
  "KafkaHostOptions.compartment",
  "KafkaHostOptions.kafka",
  "KafkaHostOptions.libraries",
  "KafkaHostOptions.name",
  "KafkaHostOptions.sshPublicKey",
  "KafkaHostOptions.subnet",
  "MachinePool.tag",
  "MirrorHostProps.mirror",
];

/** Other user data and another SSH key replace an instance by code of the provider (`CustomizeDiff` of `oci_core_instance`), not by a mark. */
const BY_CODE: readonly string[] = [
  "StackWebServerProps.program",
  "StackWebServerProps.sshSource",
  "WebHostProps.port",
  "WebHostProps.program",
  "WebHostProps.sshPublicKey",
];

/** The source of the import of a dashboard. */
const IN_THE_DASHBOARD: readonly string[] = [
  "ConnectorDashboardProps.compartment",
  "ConnectorDashboardProps.connectors",
  "DashboardOptions.description",
  "DashboardOptions.name",
  "DashboardProps.compartment",
  "DashboardProps.tiles",
  "StreamDashboardProps.compartment",
  "StreamDashboardProps.streams",
];

/** By resource type, each argument whose change replaces the resource, and the props that set it. */
const REPLACING: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  oci_apigateway_certificate: {
    certificate: ["ApiGatewayCertificateProps.certificate"],
    intermediate_certificates: ["ApiGatewayCertificateProps.intermediateCertificates"],
    private_key: ["ApiGatewayCertificateProps.privateKey"],
  },
  oci_apigateway_deployment: {
    gateway_id: ["ApiDeploymentProps.gateway"],
    path_prefix: ["ApiDeploymentProps.pathPrefix", "DeviceApiProps.pathPrefix"],
  },
  oci_apigateway_gateway: {
    endpoint_type: ["ApiGatewayProps.endpoint", "NetworkUse.privateApi"],
    ip_mode: NOT_OFFERED,
    ipv4address_configuration: NOT_OFFERED,
    ipv6address_configuration: NOT_OFFERED,
    subnet_id: ["ApiGatewayProps.subnet"],
  },
  oci_budget_alert_rule: { budget_id: OWN },
  oci_budget_budget: {
    compartment_id: ["BudgetProps.tenancy"],
    target_compartment_id: NOT_OFFERED,
    target_type: ["BudgetProps.target"],
    targets: ["BudgetProps.target"],
  },
  oci_core_instance: {
    availability_domain: ["KafkaHostOptions.availabilityDomains"],
    cluster_placement_group_id: NOT_OFFERED,
    compute_cluster_id: NOT_OFFERED,
    create_vnic_details: ["KafkaHostOptions.subnet", "WebHostProps.subnet"],
    hostname_label: NOT_OFFERED,
    image: NOT_OFFERED,
    instance_configuration_id: NOT_OFFERED,
    ipxe_script: NOT_OFFERED,
    is_pv_encryption_in_transit_enabled: OWN,
    launch_options: NOT_OFFERED,
    placement_constraint_details: NOT_OFFERED,
    platform_config: NOT_OFFERED,
    preemptible_instance_config: NOT_OFFERED,
    source_details: NOT_OFFERED,
    subnet_id: NOT_OFFERED,
  },
  oci_core_instance_configuration: {
    gmc_configs: NOT_OFFERED,
    instance_details: IN_THE_MACHINES,
    instance_id: NOT_OFFERED,
    source: NOT_OFFERED,
  },
  oci_core_instance_pool: {
    placement_configurations: NOT_OFFERED,
  },
  oci_core_internet_gateway: { vcn_id: OWN },
  oci_core_nat_gateway: { vcn_id: OWN, public_ip_id: NOT_OFFERED },
  oci_core_network_security_group: { vcn_id: ["NetworkSecurityGroupProps.vcn"] },
  oci_core_network_security_group_security_rule: { network_security_group_id: OWN },
  oci_core_route_table: { vcn_id: OWN },
  oci_core_security_list: { vcn_id: OWN },
  oci_core_service_gateway: { vcn_id: OWN },
  oci_core_subnet: {
    availability_domain: NOT_OFFERED,
    dns_label: ["SubnetOptions.dnsLabel"],
    prohibit_internet_ingress: NOT_OFFERED,
    prohibit_public_ip_on_vnic: ["SubnetOptions.access"],
    vcn_id: ["SubnetProps.vcn"],
  },
  oci_core_vcn: { cidr_block: NOT_OFFERED, dns_label: ["VcnProps.dns", "VcnProps.dnsLabel", "NetworkUse.dnsLabel"] },
  oci_database_autonomous_database: {
    autonomous_container_database_id: NOT_OFFERED,
    autonomous_database_backup_id: NOT_OFFERED,
    autonomous_database_id: NOT_OFFERED,
    character_set: NOT_OFFERED,
    clone_table_space_list: NOT_OFFERED,
    clone_type: NOT_OFFERED,
    disaster_recovery_type: NOT_OFFERED,
    is_dedicated: NOT_OFFERED,
    is_preview_version_with_service_terms_accepted: NOT_OFFERED,
    ncharacter_set: NOT_OFFERED,
    remote_disaster_recovery_type: NOT_OFFERED,
    shrink_adb_trigger: NOT_OFFERED,
    source: NOT_OFFERED,
    source_id: NOT_OFFERED,
    timestamp: NOT_OFFERED,
    use_latest_available_backup_time_stamp: NOT_OFFERED,
  },
  oci_dns_resolver: { resolver_id: OWN, scope: OWN },
  oci_dns_resolver_endpoint: {
    forwarding_address: ["DnsForwarderProps.privateIp"],
    is_forwarding: OWN,
    is_listening: OWN,
    listening_address: ["DnsListenerProps.privateIp"],
    name: ["DnsForwarderProps.name", "DnsListenerProps.name"],
    resolver_id: OWN,
    scope: OWN,
    subnet_id: ["DnsForwarderProps.subnet", "DnsListenerProps.subnet"],
  },
  oci_functions_application: {
    display_name: ["FunctionApplicationProps.name"],
    shape: ["FunctionApplicationProps.shape", "StackFunctionOptions.shape"],
    subnet_ids: ["FunctionApplicationProps.subnets"],
  },
  oci_functions_function: {
    application_id: ["OciFunctionProps.application"],
    display_name: ["OciFunctionProps.name"],
    source_details: NOT_OFFERED,
  },
  oci_functions_invoke_function: {
    base64_encode_content: NOT_OFFERED,
    fn_intent: NOT_OFFERED,
    fn_invoke_type: OWN,
    function_id: ["FunctionInvocationProps.fn"],
    input_body_source_path: NOT_OFFERED,
    invoke_function_body: ["FunctionInvocationProps.body"],
    invoke_function_body_base64_encoded: NOT_OFFERED,
    is_dry_run: ["FunctionInvocationProps.dryRun"],
  },
  oci_identity_auth_token: { user_id: OWN },
  oci_identity_domains_auth_token: {
    attribute_sets: NOT_OFFERED,
    attributes: NOT_OFFERED,
    authorization: NOT_OFFERED,
    description: OWN,
    expires_on: NOT_OFFERED,
    idcs_endpoint: ["KafkaClientUserProps.domain"],
    ocid: NOT_OFFERED,
    resource_type_schema_version: NOT_OFFERED,
    schemas: OWN,
    status: NOT_OFFERED,
    tags: NOT_OFFERED,
    urnietfparamsscimschemasoracleidcsextensionself_change_user: NOT_OFFERED,
    user: OWN,
  },
  oci_identity_domains_dynamic_resource_group: { idcs_endpoint: ["DynamicGroupProps.domain"] },
  oci_identity_domains_group: { idcs_endpoint: ["GroupProps.domain", "KafkaClientUserProps.domain"] },
  oci_identity_domains_user: { idcs_endpoint: ["KafkaClientUserProps.domain"] },
  oci_identity_dynamic_group: { compartment_id: ["DynamicGroupProps.tenancy"], name: ["DynamicGroupProps.name"] },
  oci_identity_group: {
    compartment_id: ["GroupProps.tenancy", "KafkaClientUserProps.tenancy"],
    name: ["GroupProps.name", "KafkaClientUserProps.groupName"],
  },
  oci_identity_policy: {
    compartment_id: ["PolicyProps.compartment"],
    name: ["PolicyProps.name", "ApiPermissionOptions.name"],
  },
  oci_identity_tag: { name: ["TagProps.name"], tag_namespace_id: ["TagProps.namespace"] },
  oci_identity_tag_namespace: { name: ["TagNamespaceProps.name"] },
  oci_identity_user: { compartment_id: ["KafkaClientUserProps.tenancy"], name: ["KafkaClientUserProps.name"] },
  oci_identity_user_group_membership: { group_id: OWN, user_id: OWN },
  oci_kms_key: {
    external_key_reference: NOT_OFFERED,
    key_shape: ["KeyProps.algorithm", "NewKeyOptions.algorithm"],
    management_endpoint: ["KeyProps.vault", "NewKeyOptions.existingVault"],
    protection_mode: ["KeyProps.protection", "NewKeyOptions.protection"],
  },
  oci_kms_vault: { external_key_manager_metadata: NOT_OFFERED, vault_type: ["VaultProps.type"] },
  oci_limits_quota: { compartment_id: ["QuotaProps.compartment"], locks: NOT_OFFERED, name: ["QuotaProps.name"] },
  oci_logging_log: { configuration: ["LogOptions.source"], log_type: ["LogOptions.source"] },
  oci_management_dashboard_management_dashboards_import: {
    import_details: IN_THE_DASHBOARD,
    import_details_file: NOT_OFFERED,
    override_dashboard_compartment_ocid: NOT_OFFERED,
    override_same_name: OWN,
    override_saved_search_compartment_ocid: NOT_OFFERED,
  },
  oci_nosql_table: { is_auto_reclaimable: NOT_OFFERED, name: ["NosqlTableProps.name"] },
  oci_objectstorage_bucket: {
    name: ["BucketProps.name"],
    namespace: ["BucketProps.namespace"],
    storage_tier: ["BucketProps.tier"],
  },
  oci_objectstorage_object_lifecycle_policy: { bucket: OWN, namespace: OWN },
  oci_ons_notification_topic: { name: ["TopicProps.name", "AlertTopic.id"] },
  oci_ons_subscription: {
    endpoint: ["TopicSubscriptionProps.subscription"],
    protocol: ["TopicSubscriptionProps.subscription"],
    topic_id: ["TopicSubscriptionProps.topic"],
  },
  oci_queue_queue: { retention_in_seconds: ["QueueProps.retention"] },
  oci_streaming_connect_harness: { name: ["ConnectHarnessProps.name", "SplunkContents.harnessName"] },
  oci_streaming_stream: {
    name: ["LogFeedOptions.name", "StreamOptions.name"],
    partitions: ["LogFeedOptions.partitions", "StreamOptions.partitions"],
    retention_in_hours: ["StreamOptions.retention"],
  },
  oci_streaming_stream_pool: {
    private_endpoint_settings: [
      "StreamPoolProps.access",
      "PrivateEndpointOptions.networkSecurityGroups",
      "PrivateEndpointOptions.privateIp",
    ],
  },
  oci_vault_secret: {
    key_id: ["SecretProps.key"],
    secret_name: ["SecretProps.name"],
    vault_id: ["SecretProps.vault"],
  },
};

const files = readdirSync(join(ROOT, "lib"), { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const sources = files.map((file) => readFileSync(join(ROOT, "lib", file), "utf8"));

/** The resource types that lib creates, `oci_core_vcn` of `@cdktf/provider-oci/lib/core-vcn`. */
function typesMade(): string[] {
  const imported = sources.flatMap((text) => [...text.matchAll(/"@cdktf\/provider-oci\/lib\/(?!time-)([\w-]+)"/g)]);
  const names = imported
    .map(([, name = ""]) => name)
    .filter((name) => name !== "provider" && !name.startsWith("data-"));
  return [...new Set(names)].map((name) => `oci_${name.replaceAll("-", "_")}`).sort();
}

/** The arguments of a type whose change replaces the resource; arguments within a block count as the block. */
function replacingArguments(type: string): string[] {
  const marks = Object.entries(typeSchema("resource", type)!.marks);
  const paths = marks.filter(([, { forcesReplacement }]) => forcesReplacement).map(([path]) => path.split(".")[0]!);
  return [...new Set(paths)].sort();
}

/** `SubnetProps.vcn`: the members of a file's interfaces whose docs say that a change replaces something. */
function saidToReplace(text: string): string[] {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter((statement) => ts.isInterfaceDeclaration(statement))
    .flatMap(({ name, members }) =>
      members
        .filter((member) => ts.isPropertySignature(member) && saysReplaces(member))
        .map((member) => `${name.text}.${member.name!.getText()}`),
    );
}

function saysReplaces(member: ts.Node): boolean {
  const doc = ts.getJSDocCommentsAndTags(member).map((one) => one.getText().replaceAll(/\s*\n\s*\*\s*/g, " "));
  return /\b([Cc]hange|[Aa]nother)\b[^.]*\breplaces\b/.test(doc.join(" "));
}

test("every argument that the provider marks as replacing is in the table, with the props that set it", () => {
  const marked = typesMade().map((type) => [type, replacingArguments(type)] as const);
  const expected = marked.filter(([, replacing]) => replacing.length > 0);
  const listed = Object.entries(REPLACING).map(([type, replacing]) => [type, Object.keys(replacing).sort()]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected));
});

test("the props whose docs say that a change replaces something are those of the table", () => {
  const props = Object.values(REPLACING).flatMap((replacing) => Object.values(replacing).flat());
  expect(sources.flatMap(saidToReplace).sort()).toEqual([...new Set([...props, ...BY_CODE])].sort());
});

test("a doc comment about protection against replacement does not count as one about a replacement", () => {
  const text = [
    "interface A {",
    "  /** The name. A change of\n   * it replaces the vault. */ readonly a: string;",
    "  /** Whether Terraform refuses to destroy or replace it. */ readonly b: boolean;",
    "  /** The name. A change renames it in place. */ readonly c: string;",
    "  /** The key. Another key replaces it. */ readonly d: string;",
    "}",
  ].join("\n");
  expect(saidToReplace(text)).toEqual(["A.a", "A.d"]);
});
