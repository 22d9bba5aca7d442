// For each rule: a configuration that breaks it, with resources of the bindings, and a similar one that is correct.

import { TerraformHclModule, TerraformResource, type TerraformStack } from "cdktf";
import { COMPARTMENT_ID, STREAM_ID, TENANCY_ID } from "../support/ocids";

type Body = Readonly<Record<string, unknown>>;
type Write = (stack: TerraformStack) => void;

export interface RuleCase {
  readonly id: string;
  /** The end of the sentence "finds ...". */
  readonly title: string;
  readonly wrong: Write;
  readonly right: Write;
  /** The text after the address in the finding. */
  readonly what: string;
}

/** A resource in the form of the bindings. */
export function raw(stack: TerraformStack, type: string, id: string, body: Body): TerraformResource {
  const resource = new TerraformResource(stack, id, { terraformResourceType: type });
  for (const [name, value] of Object.entries(body)) resource.addOverride(name, value);
  return resource;
}

function refer(resource: TerraformResource, attribute = "id"): string {
  return `\${${resource.terraformResourceType}.${resource.friendlyUniqueId}.${attribute}}`;
}

/** A resource alone, in a wrong and in a right form. */
function one(type: string, base: Body, wrong: Body, right: Body): Pick<RuleCase, "wrong" | "right"> {
  const write =
    (body: Body): Write =>
    (stack) =>
      void raw(stack, type, "it", { ...base, ...body });
  return { wrong: write(wrong), right: write(right) };
}

const KEPT = { lifecycle: { prevent_destroy: true } };
const STREAM = { name: "orders", partitions: 1, retention_in_hours: 168, compartment_id: COMPARTMENT_ID, ...KEPT };
const KEY_ID = "ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaakey";
const POOL = {
  name: "orders",
  compartment_id: COMPARTMENT_ID,
  private_endpoint_settings: { subnet_id: "ocid1.subnet.oc1..aaaa" },
  custom_encryption_key: { kms_key_id: KEY_ID },
};
const C = `compartment id ${COMPARTMENT_ID}`;

function policy(stack: TerraformStack, ...statements: string[]): void {
  raw(stack, "oci_identity_policy", "policy", { compartment_id: COMPARTMENT_ID, statements });
}

function statement(text: string): Write {
  return (stack) => {
    policy(stack, text);
  };
}

const GROUP_USES = `Allow group A to use stream-push in ${C} where target.stream.id = '${STREAM_ID}'`;

const STREAMS: readonly RuleCase[] = [
  {
    id: "OCI-STR-001",
    title: "a stream without protection",
    ...one("oci_streaming_stream", STREAM, { lifecycle: { create_before_destroy: true } }, {}),
    what: "may be destroyed or replaced by a plan",
  },
  {
    id: "OCI-STR-002",
    title: "a pool with Oracle's key",
    ...one(
      "oci_streaming_stream_pool",
      POOL,
      { custom_encryption_key: undefined },
      { custom_encryption_key: { kms_key_id: "${var.key}" } },
    ),
    what: "is encrypted with an Oracle-managed key",
  },
  {
    id: "OCI-STR-003",
    title: "a public pool",
    ...one("oci_streaming_stream_pool", POOL, { private_endpoint_settings: undefined }, {}),
    what: "can be reached from the internet",
  },
  {
    id: "OCI-STR-004",
    title: "a pool that lets clients create streams",
    ...one(
      "oci_streaming_stream_pool",
      POOL,
      { kafka_settings: { auto_create_topics_enable: "true" } },
      { kafka_settings: { auto_create_topics_enable: "${var.create}" } },
    ),
    what: "lets Kafka clients create streams",
  },
  {
    id: "OCI-STR-005",
    title: "50 partitions",
    wrong: (stack) => {
      raw(stack, "oci_streaming_stream", "small", { ...STREAM, partitions: 20 });
      raw(stack, "oci_streaming_stream", "large", { ...STREAM, partitions: 30 });
    },
    right: (stack) => {
      raw(stack, "oci_streaming_stream", "small", { ...STREAM, partitions: 20 });
      raw(stack, "oci_streaming_stream", "large", { ...STREAM, partitions: 29 });
      raw(stack, "oci_streaming_stream", "later", { ...STREAM, partitions: "${var.partitions}" });
    },
    what: "is the largest of the streams, which have 50 partitions in total",
  },
  {
    id: "OCI-STR-006",
    title: "a stream that keeps messages for a day",
    ...one("oci_streaming_stream", STREAM, { retention_in_hours: undefined }, { retention_in_hours: 25 }),
    what: "keeps messages for only 24 hours",
  },
];

const BASE = { compartment_id: COMPARTMENT_ID, display_name: "c" };
const FROM = { kind: "streaming", stream_id: STREAM_ID };
const TO = { kind: "objectStorage", bucket: "archive", namespace: "acme" };
const IS = "request.principal.type = 'serviceconnector'";
const READS = `Allow any-user to {STREAM_READ, STREAM_CONSUME} in ${C} where all {${IS}, target.stream.id = '${STREAM_ID}'}`;
const WRITES = `Allow any-user to manage objects in ${C} where all {${IS}, target.bucket.name = 'archive'}`;
const FUNCTION_ID = "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaa";

function connector(stack: TerraformStack, body: Body, ...statements: string[]): TerraformResource {
  policy(stack, ...statements);
  return raw(stack, "oci_sch_service_connector", "it", { ...BASE, source: FROM, target: TO, ...body });
}

function watched(query: (id: string) => string): Write {
  return (stack) => {
    const id = refer(connector(stack, {}, READS, WRITES));
    const alarm = { namespace: "oci_service_connector_hub", query: query(id), destinations: ["${var.topic}"] };
    raw(stack, "oci_monitoring_alarm", "alarm", alarm);
  };
}

const CONNECTORS: readonly RuleCase[] = [
  {
    id: "OCI-CON-001",
    title: "a connector whose statements are about another bucket",
    wrong: (stack) => void connector(stack, {}, READS, WRITES.replace("'archive'", "'other'")),
    right: (stack) => void connector(stack, {}, READS, WRITES),
    what: "has no statement in this stack that allows it to write to its bucket",
  },
  {
    id: "OCI-CON-001",
    title: "a connector without any statement",
    wrong: (stack) => void connector(stack, {}, GROUP_USES),
    right: (stack) => void connector(stack, {}, `Allow dynamic-group connectors to manage all-resources in ${C}`),
    what: "has no statement in this stack that allows it to read its stream and write to its bucket",
  },
  {
    id: "OCI-CON-001",
    title: "a connector that may not publish to its topic",
    wrong: (stack) => void connector(stack, { target: { kind: "notifications", topic_id: "${var.topic}" } }, READS),
    right: (stack) => {
      const target = { kind: "notifications", topic_id: "${var.topic}" };
      connector(stack, { target }, READS, `Allow any-user to use ons-topics in ${C} where all {${IS}}`);
    },
    what: "has no statement in this stack that allows it to publish to its topic",
  },
  {
    id: "OCI-CON-002",
    title: "a function as a task that may not be invoked",
    wrong: (stack) => void connector(stack, { tasks: [{ kind: "function", function_id: FUNCTION_ID }] }, READS, WRITES),
    right: (stack) => {
      const tasks = [{ kind: "function", function_id: FUNCTION_ID }];
      connector(stack, { tasks }, READS, WRITES, `Allow any-user to use fn-invocation in ${C} where all {${IS}}`);
    },
    what: "has no statement in this stack that allows it to invoke its function",
  },
  {
    id: "OCI-CON-003",
    title: "a connector with an alarm of another connector",
    wrong: watched(() => 'ServiceConnectorHubErrors[1m]{connectorId = "ocid1.serviceconnector.oc1..other"}.sum() > 0'),
    right: watched((id) => `ErrorsAtSource[1m]{connectorId = "${id}"}.sum() > 0`),
    what: "has no alarm on its errors",
  },
  {
    id: "OCI-CON-004",
    title: "a connector with an alarm on errors only",
    wrong: watched((id) => `ErrorsAtSource[1m]{connectorId = "${id}"}.sum() > 0`),
    right: watched(() => "DataFreshness[5m].max() > 600000"),
    what: "has no alarm on the age of the messages that it has not yet moved",
  },
  {
    id: "OCI-CON-005",
    title: "a stream that is brought to a topic",
    wrong: (stack) => void connector(stack, { target: { kind: "notifications", topic_id: "${var.topic}" } }, READS),
    right: (stack) => void connector(stack, {}, READS, WRITES),
    what: "moves messages from a stream to a topic",
  },
];

const BUCKET = {
  name: "archive",
  namespace: "acme",
  compartment_id: COMPARTMENT_ID,
  kms_key_id: KEY_ID,
  versioning: "Enabled",
};

function serviceLog(stack: TerraformStack, id: string, [service, category]: [string, string], more: Body): void {
  const { resource, ...rest } = more;
  const source = { source_type: "OCISERVICE", service, category, resource };
  raw(stack, "oci_logging_log", id, { log_type: "SERVICE", configuration: { source }, ...rest });
}

const STORAGE: readonly RuleCase[] = [
  {
    id: "OCI-BKT-001",
    title: "a public bucket",
    ...one("oci_objectstorage_bucket", BUCKET, { access_type: "ObjectRead" }, { access_type: "${var.access}" }),
    what: "can be read by anyone",
  },
  {
    id: "OCI-BKT-002",
    title: "a bucket with Oracle's key",
    ...one("oci_objectstorage_bucket", BUCKET, { kms_key_id: undefined }, {}),
    what: "is encrypted with an Oracle-managed key",
  },
  {
    id: "OCI-BKT-003",
    title: "a bucket without versions",
    ...one(
      "oci_objectstorage_bucket",
      BUCKET,
      { versioning: "Disabled" },
      { versioning: "Disabled", retention_rules: [{ display_name: "r" }] },
    ),
    what: "does not keep earlier versions",
  },
  {
    id: "OCI-BKT-004",
    title: "a bucket whose reads are logged only",
    wrong: (stack) => {
      const bucket = raw(stack, "oci_objectstorage_bucket", "it", BUCKET);
      serviceLog(stack, "reads", ["objectstorage", "read"], { resource: refer(bucket, "name") });
      serviceLog(stack, "off", ["objectstorage", "write"], { resource: refer(bucket, "name"), is_enabled: false });
    },
    right: (stack) => {
      raw(stack, "oci_objectstorage_bucket", "it", BUCKET);
      serviceLog(stack, "writes", ["objectstorage", "write"], { resource: "archive" });
    },
    what: "has no log of writes",
  },
  {
    id: "OCI-BKT-005",
    title: "an archive that is never cleaned up",
    wrong: (stack) => {
      const bucket = refer(raw(stack, "oci_objectstorage_bucket", "bucket", BUCKET), "name");
      connector(stack, { target: { ...TO, bucket } }, READS);
    },
    right: (stack) => {
      const bucket = refer(raw(stack, "oci_objectstorage_bucket", "bucket", BUCKET), "name");
      connector(stack, { target: { ...TO, bucket } }, READS);
      raw(stack, "oci_objectstorage_object_lifecycle_policy", "rules", { bucket, namespace: "acme" });
    },
    what: "receives objects from a connector and is never cleaned up",
  },
];

const INSTANCE = {
  compartment_id: COMPARTMENT_ID,
  instance_options: { are_legacy_imds_endpoints_disabled: true },
  is_pv_encryption_in_transit_enabled: true,
};

/** The instance configuration of an instance pool. */
function launch(launch_details: Body): Body {
  return { instance_details: { instance_type: "compute", launch_details } };
}

const PROGRAMS: readonly RuleCase[] = [
  {
    id: "OCI-FUN-001",
    title: "an application without a log",
    wrong: (stack) => void raw(stack, "oci_functions_application", "it", { display_name: "a" }),
    right: (stack) => {
      const application = raw(stack, "oci_functions_application", "it", { display_name: "a" });
      serviceLog(stack, "log", ["functions", "${var.category}"], { resource: refer(application) });
    },
    what: "has no log of its invocations",
  },
  {
    id: "OCI-FUN-002",
    title: "a password in the configuration of a function",
    ...one(
      "oci_functions_function",
      {},
      { config: { DB_PASSWORD: "Welcome_1234" } },
      { config: { DB_PASSWORD: "${var.password}", MAX_TOKEN: "10" } },
    ),
    what: "has a secret in its configuration, under DB_PASSWORD",
  },
  {
    id: "OCI-FUN-002",
    title: "a password in what a machine boots with",
    wrong: (stack) => {
      stack.addOverride("locals.boot", "password=Welcome_1234\n");
      raw(stack, "oci_core_instance", "it", { ...INSTANCE, metadata: { user_data: "${base64encode(local.boot)}" } });
    },
    right: (stack) => {
      stack.addOverride("locals.boot", "password=${var.password}\n");
      raw(stack, "oci_core_instance", "it", { ...INSTANCE, metadata: { user_data: "${base64encode(local.boot)}" } });
    },
    what: "has a password in plain text in its metadata, under user_data",
  },
  {
    id: "OCI-CMP-001",
    title: "a machine with the legacy metadata service",
    ...one("oci_core_instance", INSTANCE, { instance_options: undefined }, {}),
    what: "answers the first version of the metadata service",
  },
  {
    id: "OCI-CMP-002",
    title: "a machine whose volumes are not encrypted in transit",
    ...one(
      "oci_core_instance",
      INSTANCE,
      { is_pv_encryption_in_transit_enabled: false },
      { is_pv_encryption_in_transit_enabled: "${var.on}" },
    ),
    what: "does not encrypt the traffic to its boot volume",
  },
  {
    id: "OCI-CMP-002",
    title: "machines of a configuration whose volumes are not encrypted in transit",
    ...one(
      "oci_core_instance_configuration",
      {},
      launch({}),
      launch({ launch_options: { is_pv_encryption_in_transit_enabled: true } }),
    ),
    what: "does not encrypt the traffic to its boot volume",
  },
  {
    id: "OCI-CMP-001",
    title: "machines of a configuration with the legacy metadata service",
    ...one(
      "oci_core_instance_configuration",
      {},
      launch({}),
      launch({ instance_options: { are_legacy_imds_endpoints_disabled: true } }),
    ),
    what: "answers the first version of the metadata service",
  },
];

const ROUTE = { path: "/orders", backend: { type: "ORACLE_FUNCTIONS_BACKEND", function_id: FUNCTION_ID } };
const KNOWN = { authentication: { type: "JWT_AUTHENTICATION" }, rate_limiting: { rate_in_requests_per_second: 10 } };

function deployment(policies: Body, route: Body = ROUTE): Write {
  return (stack) => {
    const gateway = raw(stack, "oci_apigateway_gateway", "gateway", { endpoint_type: "PUBLIC" });
    const specification = { request_policies: policies, routes: [route] };
    const body = { gateway_id: refer(gateway), path_prefix: "/v1", specification };
    const resource = refer(raw(stack, "oci_apigateway_deployment", "it", body));
    serviceLog(stack, "access", ["apigateway", "access"], { resource });
  };
}

const GATEWAYS: readonly RuleCase[] = [
  {
    id: "OCI-API-001",
    title: "an API without authentication",
    wrong: deployment({ ...KNOWN, authentication: undefined }),
    right: deployment({ ...KNOWN, authentication: undefined, mutual_tls: { is_verified_certificate_required: true } }),
    what: "answers any caller because it has no authentication",
  },
  {
    id: "OCI-API-001",
    title: "an API without authentication next to one that gives the same answer always",
    wrong: deployment({}),
    right: deployment({}, { path: "/health", backend: { type: "STOCK_RESPONSE_BACKEND", status: 200 } }),
    what: "answers any caller because it has no authentication",
  },
  {
    id: "OCI-API-001",
    title: "an API without authentication next to one whose authentication depends on the request",
    wrong: deployment({}),
    right: deployment({ dynamic_authentication: { selection_source: { type: "SINGLE", selector: "request.host" } } }),
    what: "answers any caller because it has no authentication",
  },
  {
    id: "OCI-API-002",
    title: "a public API without a rate limit",
    wrong: deployment({ ...KNOWN, rate_limiting: undefined }),
    right: deployment(KNOWN),
    what: "is public and has no rate limit",
  },
  {
    id: "OCI-API-003",
    title: "an API with one of its logs",
    wrong: deployment(KNOWN),
    right: (stack) => {
      const resource = refer(raw(stack, "oci_apigateway_deployment", "it", { path_prefix: "/v1" }));
      for (const category of ["access", "execution"])
        serviceLog(stack, category, ["apigateway", category], { resource });
    },
    what: "has no execution log",
  },
];

const KEY = { compartment_id: COMPARTMENT_ID, display_name: "k" };

const ANYWHERE = { whitelisted_ips: ["10.0.0.0/8", "0.0.0.0/0"] };

const KEYS: readonly RuleCase[] = [
  {
    id: "OCI-KEY-001",
    title: "a key that is never rotated",
    wrong: (stack) => void raw(stack, "oci_kms_key", "it", KEY),
    right: (stack) => {
      const key = raw(stack, "oci_kms_key", "it", KEY);
      raw(stack, "oci_kms_key_version", "next", { key_id: refer(key) });
    },
    what: "is never rotated",
  },
  {
    id: "OCI-KEY-001",
    title: "a key that is rotated too seldom",
    ...one(
      "oci_kms_key",
      { ...KEY, is_auto_rotation_enabled: true },
      { auto_key_rotation_details: { rotation_interval_in_days: 366 } },
      { auto_key_rotation_details: { rotation_interval_in_days: 365 } },
    ),
    what: "is rotated only every 366 days",
  },
  {
    id: "OCI-KEY-002",
    title: "a virtual private vault",
    ...one("oci_kms_vault", KEY, { vault_type: "VIRTUAL_PRIVATE" }, { vault_type: "DEFAULT" }),
    what: "is a virtual private vault",
  },
  {
    id: "OCI-USR-001",
    title: "an auth token",
    wrong: (stack) => void raw(stack, "oci_identity_auth_token", "it", { user_id: "${var.user}" }),
    right: (stack) => void raw(stack, "oci_identity_user", "it", { name: "reader" }),
    what: "is kept in the state in plain text",
  },
  {
    id: "OCI-DBS-001",
    title: "a database that is open",
    ...one("oci_database_autonomous_database", { db_name: "d" }, {}, { whitelisted_ips: ["10.0.0.0/8"] }),
    what: "can be reached from the internet",
  },
  {
    id: "OCI-DBS-001",
    title: "a database whose list has everybody",
    ...one("oci_database_autonomous_database", { db_name: "d" }, ANYWHERE, { ...ANYWHERE, subnet_id: "${var.subnet}" }),
    what: "can be reached from the internet",
  },
];

const IDENTITY: readonly RuleCase[] = [
  {
    id: "OCI-IAM-001",
    title: "a statement that gives everything",
    wrong: statement(`Allow group A to manage all-resources in ${C}`),
    right: statement(`Allow group A to read all-resources in ${C}`),
    what: "gives all-resources",
  },
  {
    id: "OCI-IAM-002",
    title: "a statement that reads everything",
    wrong: statement(`Allow group A to read all-resources in ${C}`),
    right: statement(GROUP_USES),
    what: "gives all-resources",
  },
  {
    id: "OCI-IAM-003",
    title: "a statement that manages where it only needs to use",
    wrong: statement(GROUP_USES.replace("use", "manage")),
    right: statement(GROUP_USES),
    what: "gives 'manage stream-push' where 'use stream-push' is enough",
  },
  {
    id: "OCI-IAM-004",
    title: "a statement about the whole tenancy",
    wrong: statement("Allow group A to use functions-family in tenancy"),
    right: statement(`Allow group A to use functions-family in ${C}`),
    what: "gives 'use functions-family' in the whole tenancy",
  },
  {
    id: "OCI-IAM-005",
    title: "a statement about anybody",
    wrong: statement(`Allow any-user to use fn-invocation in ${C}`),
    right: statement(`Allow any-user to use fn-invocation in ${C} where all {${IS}}`),
    what: "is open to any-user",
  },
  {
    id: "OCI-IAM-006",
    title: "a statement about all streams",
    wrong: statement(`Allow group A to use stream-push in ${C}`),
    right: statement(GROUP_USES),
    what: "gives 'use stream-push' on every resource at its location",
  },
  {
    id: "OCI-IAM-007",
    title: "a statement that cannot be read",
    wrong: statement("Let group A use stream-push"),
    right: statement(GROUP_USES),
    what: expect.stringMatching(/^was not parsed \(/) as string,
  },
];

const ALARM = { namespace: "oci_streaming", query: "PutMessagesFault.Count[1m].sum() > 0" };

function topicWith(subscription: Body | undefined): Write {
  return (stack) => {
    const topic_id = refer(raw(stack, "oci_ons_notification_topic", "it", { name: "on-call" }));
    raw(stack, "oci_monitoring_alarm", "alarm", { ...ALARM, destinations: [topic_id] });
    if (subscription !== undefined) raw(stack, "oci_ons_subscription", "mail", { ...subscription, topic_id });
  };
}

const ALARMS: readonly RuleCase[] = [
  {
    id: "OCI-ALM-001",
    title: "an alarm without a destination",
    ...one("oci_monitoring_alarm", ALARM, { destinations: [] }, { destinations: "${var.topics}" }),
    what: "has no destination",
  },
  {
    id: "OCI-ALM-002",
    title: "a topic of alarms without a subscription",
    wrong: topicWith(undefined),
    right: topicWith({ protocol: "EMAIL", endpoint: "ops@example.com" }),
    what: "is the destination of alarms but has no subscription in this stack",
  },
];

const INGRESS = { direction: "INGRESS", protocol: "6", source: "0.0.0.0/0", source_type: "CIDR_BLOCK" };
const RULE = "oci_core_network_security_group_security_rule";

function tcp(min: number, max = min): Body {
  return { tcp_options: { destination_port_range: { min, max } } };
}

const NETWORKS: readonly RuleCase[] = [
  {
    id: "OCI-NET-001",
    title: "a rule of a group that lets everybody in by SSH",
    ...one(RULE, INGRESS, tcp(22), tcp(443)),
    what: "allows connections from everywhere to port 22",
  },
  {
    id: "OCI-NET-001",
    title: "a range that has port 3389 in it",
    ...one(RULE, INGRESS, tcp(3000, 4000), { ...tcp(3000, 4000), source: "10.0.0.0/8" }),
    what: "allows connections from everywhere to port 3389",
  },
  {
    id: "OCI-NET-001",
    title: "a security list that lets everybody in by SSH",
    ...one(
      "oci_core_security_list",
      {},
      { ingress_security_rules: [{ protocol: "6", source: "0.0.0.0/0", tcp_options: { min: 22, max: 22 } }] },
      { ingress_security_rules: [{ protocol: "1", source: "0.0.0.0/0" }] },
    ),
    what: "allows connections from everywhere to port 22",
  },
  {
    id: "OCI-NET-002",
    title: "a rule that lets everybody in on Kafka's port",
    ...one(RULE, INGRESS, tcp(9092), { ...tcp(9092), source: "${var.clients}" }),
    what: "allows connections from everywhere to port 9092",
  },
  {
    id: "OCI-NET-003",
    title: "a subnet without a flow log",
    wrong: (stack) => void raw(stack, "oci_core_subnet", "it", { cidr_block: "10.0.1.0/24" }),
    right: (stack) => {
      const vcn = refer(raw(stack, "oci_core_vcn", "net", { cidr_blocks: ["10.0.0.0/16"] }));
      raw(stack, "oci_core_subnet", "it", { cidr_block: "10.0.1.0/24", vcn_id: vcn });
      serviceLog(stack, "flow", ["flowlogs", "vcn"], { resource: vcn });
    },
    what: "has no flow log",
  },
  {
    id: "OCI-NET-004",
    title: "a stream in the root compartment",
    ...one("oci_streaming_stream", STREAM, { compartment_id: TENANCY_ID }, {}),
    what: "is in the root compartment",
  },
];

const MODULES: readonly RuleCase[] = [
  {
    id: "OCI-RUL-002",
    title: "a module",
    wrong: (stack) => {
      new TerraformHclModule(stack, "archive", { source: "acme/archive/oci" });
    },
    right: (stack) => void raw(stack, "oci_objectstorage_bucket", "archive", BUCKET),
    what: "is a module, which the rules cannot read",
  },
];

export const RULE_CASES: readonly RuleCase[] = [
  ...STREAMS,
  ...CONNECTORS,
  ...STORAGE,
  ...PROGRAMS,
  ...GATEWAYS,
  ...KEYS,
  ...IDENTITY,
  ...ALARMS,
  ...NETWORKS,
  ...MODULES,
];
