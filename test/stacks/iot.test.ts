import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { ApigatewayGateway } from "@cdktf/provider-oci/lib/apigateway-gateway";
import { CoreInstance } from "@cdktf/provider-oci/lib/core-instance";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { CoreSecurityList } from "@cdktf/provider-oci/lib/core-security-list";
import { CoreSubnet } from "@cdktf/provider-oci/lib/core-subnet";
import { DataOciIdentityRegionSubscriptions } from "@cdktf/provider-oci/lib/data-oci-identity-region-subscriptions";
import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { DatabaseAutonomousDatabase } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { FunctionsApplication } from "@cdktf/provider-oci/lib/functions-application";
import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { NosqlTable } from "@cdktf/provider-oci/lib/nosql-table";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { OnsSubscription } from "@cdktf/provider-oci/lib/ons-subscription";
import { type App } from "cdktf";
import { parse } from "yaml";
import {
  AlarmSeverity,
  DatabaseVersion,
  DatabaseWorkload,
  DeviceAuthentication,
  DeviceTrust,
  Duration,
  FunctionShape,
  KafkaUser,
  KeyProtection,
  type OciStackProps,
  StackAlerts,
  StackArchive,
  StackEncryption,
  StackKafkaUser,
  Subject,
  Tags,
} from "../../lib";
import { PrivilegeReport } from "../../lib/testing";
import { Iot, IotAccess, IotDatabase, IotNetwork, type IotFunctionOptions, type IotProps } from "../../stacks";
import { IOT_VARIANTS } from "../../stacks/variants";
import { PLACE } from "../support/place";
import { namesIn, tablesOf } from "../support/readme";
import { properties, rendered } from "../support/rendered";
import {
  addresses,
  dataSources,
  outputs,
  resource,
  resources,
  synthesize,
  type SynthesizedDocument,
  testApp,
  variables,
  warnings,
} from "../support/synthesis";

const authentication = DeviceAuthentication.jwt();

/** A stack with these props in addition to those that it requires. */
function stackOf(props: Partial<IotProps> = {}, app: App = testApp()): Iot {
  return new Iot(app, "iot", { authentication, ...props });
}

const NO_PROPS: Partial<IotProps> = {};

const documents = new Map<Partial<IotProps>, SynthesizedDocument>();

/** The document of the props, which is synthesized once. */
function document(props = NO_PROPS): SynthesizedDocument {
  const made = documents.get(props) ?? synthesize(stackOf(props));
  documents.set(props, made);
  return made;
}

/** The value of an output, with sample values in place of references. */
function file(name: string, props?: Partial<IotProps>): string {
  return rendered(stackOf(props), outputs(document(props))[name]?.value as string);
}

function statements(made: SynthesizedDocument): string[] {
  return resources(made, IdentityPolicy).flatMap((policy) => policy.statements as string[]);
}

const group = Subject.group({ name: "gateways" });

const controllers = Subject.group({ name: "controllers" });

const FUNCTIONS: Required<IotFunctionOptions> = {
  memoryMiB: 512,
  timeout: Duration.minutes(2),
  shape: FunctionShape.ARM,
  provisionedConcurrency: 20,
};

/** The props that every stack has are tested elsewhere. */
const EVERYTHING: OciStackProps & Required<Omit<IotProps, keyof OciStackProps>> = {
  namePrefix: "acme",
  tags: Tags.of({ freeform: { team: "devices" } }),
  deletionProtection: true,
  authentication: DeviceAuthentication.mutualTls({ allowedNames: ["*.devices.example.com"] }),
  apiAccess: IotAccess.PRIVATE,
  pathPrefix: "/v2",
  ingestPath: "/telemetry",
  // No web page shows a certificate.
  webPages: false,
  network: IotNetwork.create({
    vcnCidr: "10.1.0.0/16",
    publicCidr: "10.1.1.0/24",
    privateCidr: "10.1.2.0/24",
    streamCidr: "10.1.3.0/24",
  }),
  streamAccess: IotAccess.PRIVATE,
  encryption: StackEncryption.newKey({ protection: KeyProtection.SOFTWARE }),
  images: {
    ingest: "fra.ocir.io/acme/ingest:1",
    loader: "fra.ocir.io/acme/loader:1",
    evaluator: "fra.ocir.io/acme/evaluator:1",
  },
  functions: FUNCTIONS,
  database: IotDatabase.create({ workload: DatabaseWorkload.LAKEHOUSE, version: DatabaseVersion.V26AI }),
  settings: { ingest: { MAX_MESSAGES: "100" }, evaluator: { INCIDENT_MINUTES: "30" } },
  web: true,
  sshSource: "203.0.113.0/24",
  archive: StackArchive.bucket({ deleteAfter: Duration.days(90) }),
  fireAlarm: true,
  consumerUser: KafkaUser.existing({ tenancyName: "acme", userName: "controller@example.com", group: controllers }),
  people: StackAlerts.newTopic({
    emails: ["guards@example.com"],
    phoneNumbers: ["+4930654321"],
    function: true,
    ownCompartment: true,
  }),
  alerts: StackAlerts.newTopic({ emails: ["ops@example.com"], phoneNumbers: ["+4930123456"], function: true }),
  alarms: { repeat: Duration.hours(1), lasting: Duration.minutes(10), severity: AlarmSeverity.INFO },
  dashboard: false,
  kafkaUser: StackKafkaUser.existing(
    KafkaUser.existing({ tenancyName: "acme", userName: "gateway@example.com", group }),
  ),
  functionsServicePolicy: false,
};

const EXISTING: Partial<IotProps> = { network: IotNetwork.existing(), database: IotDatabase.existing() };

const MATRIX: [string, Partial<IotProps>][] = [
  ...Object.entries<IotProps>(IOT_VARIANTS).map(([name, props]): [string, IotProps] => [`variant ${name}`, props]),
  ["everything", EVERYTHING],
  ["an existing network and database", EXISTING],
  [
    "an existing network with private streams and an existing key",
    { network: IotNetwork.existing(), streamAccess: IotAccess.PRIVATE, encryption: StackEncryption.existingKey() },
  ],
  ["an existing database without a group", { ...EXISTING, database: IotDatabase.existing({ openItsGroup: false }) }],
  ["a function that authenticates", { authentication: DeviceAuthentication.customFunction() }],
  ["an open API", { authentication: DeviceAuthentication.none({ acknowledgeInsecure: true }) }],
  ["a private API", { apiAccess: IotAccess.PRIVATE, web: false }],
  ["a database without a page", { web: false, archive: StackArchive.none() }],
  [
    "a user made here, a topic that exists, and consumers",
    {
      kafkaUser: StackKafkaUser.newUser({ authToken: true }),
      alerts: StackAlerts.existingTopic(),
      consumerUser: KafkaUser.existing({ tenancyName: "acme", userName: "reports", group: controllers }),
      encryption: StackEncryption.newKey({ existingVault: true }),
    },
  ],
  ["no protection", { ...EVERYTHING, deletionProtection: false }],
  ["people whose topic exists", { fireAlarm: true, people: StackAlerts.existingTopic() }],
  ["a place that is written", PLACE],
];

test("synthesizes to the same document as before", () => {
  expect(document()).toMatchSnapshot();
});

test("addresses are API: a new one destroys what holds data at the old one", () => {
  expect(addresses(document(EVERYTHING))).toMatchSnapshot();
  expect(addresses(document())).toEqual(
    expect.arrayContaining([
      "oci_database_autonomous_database.database_EBDE4557",
      "oci_objectstorage_bucket.archive_A318A092",
      "oci_streaming_stream.pool_telemetry_51C26C80",
    ]),
  );
});

test.each(MATRIX)("with %s, no principal has more permissions than it needs", (_, props) => {
  expect(PrivilegeReport.ofSynthesized(JSON.stringify(document(props))).findings).toEqual([]);
});

test.each(MATRIX)("with %s, the alarms are within the limit of a region, and all notify the topic", (_, props) => {
  const alarms = resources(document(props), MonitoringAlarm);
  expect(alarms.length).toBeGreaterThan(0);
  expect(alarms.length).toBeLessThanOrEqual(50);
  const [, topic] = /"topic_id":\{"description":"[^"]*","value":"([^"]*)"/.exec(JSON.stringify(document(props))) ?? [];
  expect(topic).toMatch(/topic/);
  expect(alarms.filter(({ destinations }) => JSON.stringify(destinations) !== JSON.stringify([topic]))).toEqual([]);
});

test.each(MATRIX)("with %s, no secret is in the document", (_, props) => {
  const text = JSON.stringify(document(props));
  expect(text).not.toMatch(/"admin_password"|"ssh_private_key"|BEGIN [A-Z ]*PRIVATE KEY/);
});

/** The inputs and outputs of every OciStack. */
const COMMON = ["region", "tenancy_ocid", "compartment_ocid", "home_region", "name_prefix"];

test("the README lists the outputs, and nothing else", () => {
  const all = MATRIX.flatMap(([, props]) => Object.keys(outputs(document(props))));
  expect(namesIn("iot", "Outputs").sort()).toEqual([...new Set(all)].sort());
});

test("the README lists the inputs, and nothing else", () => {
  const rest = document({ fireAlarm: true });
  const all = [rest, ...MATRIX.map(([, props]) => document(props))].flatMap((made) => Object.keys(variables(made)));
  const own = [...new Set(all)].filter((name) => !COMMON.includes(name));
  expect(namesIn("iot", "Inputs").sort()).toEqual(own.sort());
});

test("the README lists every choice", () => {
  const [, choices = []] = tablesOf("iot", "Variants");
  const ofEveryStack = ["namePrefix", "tags", "deletionProtection"];
  const own = Object.keys(EVERYTHING).filter((name) => !ofEveryStack.includes(name));
  expect(choices.flatMap(({ names }) => names).sort()).toEqual(own.sort());
});

test("the gateway checks a token of the issuer that an input names, and limits each address", () => {
  expect(resource(document(), ApigatewayDeployment)).toMatchObject({
    path_prefix: "/v1",
    specification: {
      request_policies: {
        authentication: {
          type: "TOKEN_AUTHENTICATION",
          is_anonymous_access_allowed: false,
          token_header: "Authorization",
          token_auth_scheme: "Bearer",
          validation_policy: {
            type: "REMOTE_JWKS",
            uri: "${var.jwks_uri}",
            additional_validation_policy: { issuers: ["${var.jwt_issuer}"], audiences: ["${var.jwt_audience}"] },
          },
        },
        rate_limiting: { rate_in_requests_per_second: "${var.rate_limit}", rate_key: "CLIENT_IP" },
      },
      routes: [{ path: "/upload2stream", methods: ["POST"], backend: { type: "ORACLE_FUNCTIONS_BACKEND" } }],
    },
  });
});

test("an issuer that the code names does not need inputs", () => {
  const jwt = DeviceAuthentication.jwt({
    issuers: ["https://id.example.com"],
    audiences: ["iot"],
    jwksUri: "https://id.example.com/jwks",
  });
  const made = document({ authentication: jwt });
  expect(Object.keys(variables(made)).filter((name) => name.includes("jw"))).toEqual([]);
  expect(resource(made, ApigatewayDeployment)).toMatchObject({
    specification: {
      request_policies: {
        authentication: {
          validation_policy: {
            additional_validation_policy: { issuers: ["https://id.example.com"], audiences: ["iot"] },
          },
        },
      },
    },
  });
});

test("your own function checks the token in a header that you name", () => {
  const custom = DeviceAuthentication.customFunction({ tokenHeader: "X-Device-Token" });
  expect(resource(document({ authentication: custom }), ApigatewayDeployment)).toMatchObject({
    specification: {
      request_policies: {
        authentication: {
          type: "CUSTOM_AUTHENTICATION",
          function_id: "${var.authorizer_function_ocid}",
          token_header: "X-Device-Token",
          is_anonymous_access_allowed: false,
        },
      },
    },
  });
});

test.each([
  [DeviceTrust.CA_BUNDLE, { type: "CA_BUNDLE", ca_bundle_id: "${var.device_trust_ocid}" }],
  [
    DeviceTrust.CERTIFICATE_AUTHORITY,
    { type: "CERTIFICATE_AUTHORITY", certificate_authority_id: "${var.device_trust_ocid}" },
  ],
])("mutual TLS requires a certificate of the %s, and does not use an issuer", (trust, bundle) => {
  const made = document({ authentication: DeviceAuthentication.mutualTls({ trust, allowedNames: ["*.example.com"] }) });
  expect(resource(made, ApigatewayGateway)).toMatchObject({
    certificate_id: "${var.gateway_certificate_ocid}",
    ca_bundles: [bundle],
  });
  const { specification } = resource(made, ApigatewayDeployment) as { specification: Record<string, object> };
  expect(specification.request_policies).toEqual({
    mutual_tls: { is_verified_certificate_required: true, allowed_sans: ["*.example.com"] },
    rate_limiting: { rate_in_requests_per_second: "${var.rate_limit}", rate_key: "CLIENT_IP" },
  });
});

test("an open API must be acknowledged, and still warns", () => {
  const open = stackOf({ authentication: DeviceAuthentication.none({ acknowledgeInsecure: true }) });
  expect(warnings(open)).toEqual([
    "iot: the API accepts messages from anyone who can reach it; use DeviceAuthentication.jwt() before you connect devices",
  ]);
  expect(warnings(stackOf())).toEqual([]);
});

test("only the API and the page are open to the internet, and both can be restricted", () => {
  const made = document({ fireAlarm: true, streamAccess: IotAccess.PRIVATE });
  const rules = resources(made, CoreNetworkSecurityGroupSecurityRule).filter(
    ({ direction }) => direction === "INGRESS",
  );
  const fromNetworks = rules.filter(({ source_type: type }) => type === "CIDR_BLOCK").map(({ source }) => source);
  expect(fromNetworks.filter((source) => !(source as string).includes("rce_traffic_ip_address"))).toEqual([
    "${var.api_source_cidr}",
    "${var.web_source_cidr}",
    // Private streams: the native API and Kafka.
    "${var.stream_client_cidr}",
    "${var.stream_client_cidr}",
  ]);
  expect(variables(made).stream_client_cidr).toMatchObject({ default: "10.0.0.0/16" });
  expect(variables(made)).toMatchObject({
    api_source_cidr: { default: "0.0.0.0/0" },
    web_source_cidr: { default: "0.0.0.0/0" },
  });
});

test("every network interface is in a security group, because the lists of the subnets do not allow traffic", () => {
  const made = document();
  expect(resource(made, ApigatewayGateway).network_security_group_ids).toHaveLength(1);
  expect(resource(made, CoreInstance)).toMatchObject({ create_vnic_details: { nsg_ids: [expect.any(String)] } });
  expect(resource(made, DatabaseAutonomousDatabase).nsg_ids).toHaveLength(1);
  const groups = (made.resource as Record<string, Record<string, object>>).oci_functions_application ?? {};
  for (const application of Object.values(groups)) {
    expect(application).toMatchObject({ network_security_group_ids: [expect.any(String)] });
  }
});

test("SSH is closed unless the stack has a source for it, and then an input asks for the public key", () => {
  const closed = document();
  expect(JSON.stringify(closed)).not.toMatch(/ssh_authorized_keys|"min":22/);
  expect(rendered(stackOf(), outputs(closed).web_cloud_init?.value as string)).toContain("disable --now sshd");
  const open = document({ sshSource: "203.0.113.0/24" });
  expect(resource(open, CoreInstance)).toMatchObject({ metadata: { ssh_authorized_keys: "${var.ssh_public_key}" } });
  const ssh = resources(open, CoreNetworkSecurityGroupSecurityRule).filter(({ source }) => source === "203.0.113.0/24");
  expect(ssh).toMatchObject([{ tcp_options: { destination_port_range: { min: 22, max: 22 } } }]);
  expect(outputs(open).web_cloud_init?.value).not.toContain("sshd");
});

test("each function has the permissions it needs, and is the only member of its group", () => {
  const made = document();
  const rules = (made.resource as Record<string, Record<string, { matching_rule: string }>>).oci_identity_dynamic_group;
  expect(Object.values(rules ?? {}).map((one) => one.matching_rule)).toEqual([
    "resource.id = '${oci_functions_function.ingest_9B482C6E.id}'",
    "resource.id = '${oci_functions_function.loader_7ADF6D64.id}'",
    "instance.id = '${oci_core_instance.web_08B6E5F3.id}'",
  ]);
  const own = statements(made).filter((statement) => !statement.includes("'serviceconnector'"));
  const short = own.map((text) => text.replace(/\$\{(?:\w+\.)?([\w-]+)(?:\.\w+)?\}/g, "<$1>"));
  expect(short).toEqual([
    "Allow dynamic-group id <ingest-identity_963631AA> to use stream-push in compartment id <compartment_ocid> where target.stream.id = '<pool_telemetry_51C26C80>'",
    "Allow dynamic-group id <loader-identity_34D61527> to use stream-push in compartment id <compartment_ocid> where target.stream.id = '<pool_dead-letters_2CD1D616>'",
    "Allow dynamic-group id <loader-identity_34D61527> to read secret-bundles in compartment id <compartment_ocid> where target.secret.id = '<database_user_secret_ocid>'",
    "Allow dynamic-group id <web-identity_4358D00C> to read secret-bundles in compartment id <compartment_ocid> where target.secret.id = '<database_user_secret_ocid>'",
    "Allow any-user to use functions-family in compartment id <compartment_ocid> where all {request.principal.type = 'ApiGateway', request.resource.compartment.id = '<compartment_ocid>'}",
  ]);
});

test("functions are configured with OCIDs, endpoints, a user's name, and the paths of key and message in a request", () => {
  const config = resources(document(), FunctionsFunction).map((fn) => fn.config);
  expect(config.map((one) => Object.keys(one ?? {}))).toEqual([
    ["KEY_PATH", "STREAM_ENDPOINT", "STREAM_OCID", "VALUE_PATH"],
    ["DB_CONNECT_STRING", "DB_SECRET_OCID", "DB_USER", "DLQ_ENDPOINT", "DLQ_OCID", "STREAM_OCID"],
  ]);
});

test("an image defaults to the one in the region's registry and the tenancy's namespace, which an output shows", () => {
  const made = document();
  const { ingest } = outputs(made).image_names?.value as Record<string, string>;
  const regions = "data.oci_identity_region_subscriptions.registry-region.region_subscriptions[*]";
  const key = `lower(zipmap(${regions}.region_name, ${regions}.region_key)[var.region])`;
  const namespace = "data.oci_objectstorage_namespace.registry-namespace.namespace";
  expect(ingest).toBe(`\${${key}}.ocir.io/\${${namespace}}/iot/ingest:0.2.0`);
  const images = resources(made, FunctionsFunction).map(({ image }) => image as string);
  expect(images).toEqual([
    expect.stringMatching(/^\$\{coalesce\(var\.ingest_image, .*\/iot\/ingest:0\.2\.0"\)\}$/) as string,
    expect.stringMatching(/^\$\{coalesce\(var\.loader_image, .*\/iot\/load:0\.2\.0"\)\}$/) as string,
  ]);
  expect(dataSources(made, DataOciIdentityRegionSubscriptions)).toContainEqual({
    tenancy_id: "${var.tenancy_ocid}",
  });
});

test("images that the code names need neither inputs nor a look-up", () => {
  const made = document(EVERYTHING);
  expect(outputs(made)).not.toHaveProperty("image_names");
  expect(Object.keys(variables(made)).filter((name) => name.endsWith("_image"))).toEqual([]);
  expect(dataSources(made, DataOciObjectstorageNamespace)).toHaveLength(1);
});

test("the deployment waits for the permission to call functions, because it is refused without it", () => {
  const made = document();
  const [policy, wait] = [
    "oci_identity_policy.gateway-access_8C62FABB",
    "time_sleep.gateway-access_Propagation_5C55AD09",
  ];
  expect(resource(made, ApigatewayDeployment).depends_on).toEqual([policy, wait]);
  // It does not wait for a dynamic group, and so not for a function or a database.
  expect(resources(made, IdentityPolicy)).toContainEqual(
    expect.objectContaining({
      statements: [expect.stringMatching(/^Allow any-user to use functions-family in compartment id \$\{var/)],
    }),
  );
});

test("functions wait for the policy of the Functions service, if the stack writes it", () => {
  const made = document({ functionsServicePolicy: true });
  for (const application of resources(made, FunctionsApplication)) {
    expect(application.depends_on).toEqual([
      expect.stringMatching(/^oci_identity_policy\.functions-service_/),
      expect.stringMatching(/^oci_identity_policy\.functions-service_/),
      expect.stringMatching(/^time_sleep\.functions-service_/),
    ]);
  }
});

test("the Functions service gets its policy on request, which has the only statement for the whole tenancy", () => {
  const stack = stackOf({ functionsServicePolicy: true });
  expect(statements(synthesize(stack))).toEqual(
    expect.arrayContaining([
      "Allow service FaaS to read repos in tenancy",
      "Allow service FaaS to use virtual-network-family in compartment id ${var.compartment_ocid}",
    ]),
  );
  expect(PrivilegeReport.ofStack(stack).findings.map(({ statement }) => statement)).toEqual([
    "Allow service FaaS to read repos in tenancy",
  ]);
});

test("the database is private, needs no wallet, and reads its password from Vault", () => {
  const database = resource(document(), DatabaseAutonomousDatabase);
  expect(database).toMatchObject({
    db_name: '${substr(replace(var.name_prefix, "/[^A-Za-z0-9]/", ""), 0, 27)}pdb',
    db_workload: "OLTP",
    db_version: "19c",
    compute_model: "ECPU",
    license_model: "LICENSE_INCLUDED",
    secret_id: "${var.database_admin_secret_ocid}",
    private_endpoint_label: '${lower(replace(var.name_prefix, "/[^A-Za-z0-9]/", ""))}db',
    is_mtls_connection_required: false,
    subnet_id: "${oci_core_subnet.network_private_5F03DD30.id}",
    lifecycle: { prevent_destroy: true },
  });
  expect(database).not.toHaveProperty("data_storage_size_in_tbs");
});

test("a lakehouse is sized in terabytes, and its version can be chosen", () => {
  const { LAKEHOUSE: workload } = DatabaseWorkload;
  const options = { name: "lake", workload, version: DatabaseVersion.V26AI, bringYourOwnLicense: true };
  const database = resource(document({ database: IotDatabase.create(options) }), DatabaseAutonomousDatabase);
  expect(database).toMatchObject({
    db_workload: "LH",
    db_version: "26ai",
    data_storage_size_in_tbs: "${var.database_storage_tb}",
    license_model: "BRING_YOUR_OWN_LICENSE",
  });
  expect(database).not.toHaveProperty("data_storage_size_in_gb");
});

test.each([false, "false"])(
  "the database can be destroyed if deletionProtection is %j in the context",
  (deletionProtection) => {
    const app = testApp();
    app.node.setContext("deletionProtection", deletionProtection);
    expect(resource(synthesize(stackOf({}, app)), DatabaseAutonomousDatabase)).not.toHaveProperty("lifecycle");
  },
);

test("the loader gets batches from the oldest message on, and the archive gets all messages", () => {
  const connectors = resources(document(), SchServiceConnector);
  expect(connectors).toMatchObject([
    {
      source: { cursor: { kind: "TRIM_HORIZON" } },
      target: { kind: "objectStorage", object_name_prefix: "telemetry/", batch_rollover_time_in_ms: 60_000 },
    },
    {
      source: { cursor: { kind: "TRIM_HORIZON" } },
      target: {
        kind: "functions",
        batch_size_in_num: "${var.loader_messages}",
        batch_time_in_sec: "${var.loader_seconds}",
      },
      state: '${var.connectors_active ? "ACTIVE" : "INACTIVE"}',
    },
  ]);
});

test("dead letters are kept for a week, and a single one fires an alarm", () => {
  const made = document();
  expect(resources(made, StreamingStream)).toMatchObject([
    { name: "IoTDeadLetter", retention_in_hours: 168 },
    { name: "IoTStream", partitions: "${var.partitions}", retention_in_hours: "${var.retention_hours}" },
  ]);
  const [alarm] = resources(made, MonitoringAlarm).filter(({ display_name: name }) => name === "dead-letter");
  expect(alarm?.query).toBe(
    'PutMessagesThroughput.Count[5m]{resourceId = "${oci_streaming_stream.pool_dead-letters_2CD1D616.id}"}.groupBy(resourceId).sum() > 0',
  );
});

test("functions and the API write logs", () => {
  const sources = resources(document(), LoggingLog).map(({ configuration }) => {
    const { source } = configuration as { source: { service: string; category: string } };
    return `${source.service}/${source.category}`;
  });
  expect(sources).toEqual(["apigateway/access", "apigateway/execution", "functions/invoke", "functions/invoke"]);
});

test("a fire alarm evaluates each message separately, and allows controllers to read both streams", () => {
  const made = document(IOT_VARIANTS["fire-alarm"]);
  const [, evaluator] = resources(made, SchServiceConnector);
  expect(evaluator).toMatchObject({ source: { cursor: { kind: "LATEST" } }, target: { batch_size_in_num: 1 } });
  const readers = statements(made).filter((text) => text.includes("group id ${var.controller_group_ocid}"));
  expect(readers.map((text) => text.replace(/^.*? to (\w+ \S+) .*stream\.pool_(\w+?)_.*$/, "$1 $2"))).toEqual([
    "use stream-pull telemetry",
    "read streams telemetry",
    "use stream-pull commands",
    "read streams commands",
  ]);
});

test("a fire alarm notifies people through a separate topic, which no alarm uses", () => {
  const made = document(IOT_VARIANTS["fire-alarm"]);
  const people = outputs(made).people_topic_id?.value as string;
  const told = resources(made, FunctionsFunction).map(({ config }) => (config as Record<string, string>).TOPIC_OCID);
  expect(told.filter((topic) => topic !== undefined)).toEqual([people]);
  expect(people).not.toBe(outputs(made).topic_id?.value);
  expect(resources(made, MonitoringAlarm).filter((alarm) => JSON.stringify(alarm).includes(people))).toEqual([]);
  const named = resources(made, OnsNotificationTopic).map(({ name }) => name);
  expect(named).toEqual(["${var.name_prefix}-people", "${var.name_prefix}-alerts"]);
  const subscribed = resources(made, OnsSubscription).filter(({ topic_id: topic }) => topic === people);
  expect(subscribed.map(({ endpoint }) => endpoint)).toEqual(["${var.people_email}", "${var.people_phone}"]);
  expect(statements(made).filter((text) => text.includes("ons-topics"))).toHaveLength(1);
});

test("a fire alarm remembers incidents in a table whose rows expire, and which only the evaluator may use", () => {
  const made = document(IOT_VARIANTS["fire-alarm"]);
  const id = outputs(made).incident_table_id?.value as string;
  expect(resource(made, NosqlTable)).toMatchObject({
    ddl_statement: expect.stringMatching(
      / \(incident STRING, told BOOLEAN, PRIMARY KEY\(incident\)\) USING TTL 2 DAYS$/,
    ) as string,
    lifecycle: { prevent_destroy: true },
  });
  const told = resources(made, FunctionsFunction).map(({ config }) => (config as Record<string, string>).TABLE_OCID);
  expect(told.filter((table) => table !== undefined)).toEqual([id]);
  expect(statements(made).filter((text) => text.includes("nosql"))).toEqual([
    expect.stringMatching(/evaluator-identity.* to use nosql-rows in compartment id /) as string,
  ]);
  expect(statements(made).join()).toContain(`where target.nosql-table.id = '${id}'`);
});

test("an existing topic for people is an input, and is not the topic of the alarms", () => {
  const made = document({ fireAlarm: true, people: StackAlerts.existingTopic() });
  expect(outputs(made).people_topic_id?.value).toBe("${var.people_topic_ocid}");
  expect(resources(made, OnsNotificationTopic)).toHaveLength(1);
});

test("private streams have their own subnet, which allows reverse connections, and a customer-managed key", () => {
  const made = document(IOT_VARIANTS.private);
  const pool = resource(made, StreamingStreamPool);
  expect(pool).toMatchObject({
    private_endpoint_settings: { subnet_id: "${oci_core_subnet.network_streams_8CFA9362.id}" },
    custom_encryption_key: { kms_key_id: "${oci_kms_key.key_FEDD6EC0.id}" },
  });
  expect(resource(made, ObjectstorageBucket)).toMatchObject({ kms_key_id: "${oci_kms_key.key_FEDD6EC0.id}" });
  const subnets = resources(made, CoreSubnet).map(({ security_list_ids: lists }) => (lists as string[]).length);
  expect(subnets).toEqual([1, 1, 1]);
  expect(resources(made, CoreSecurityList).filter((list) => list.egress_security_rules)).toMatchObject([
    { egress_security_rules: [{ destination: "10.0.3.0/24", tcp_options: { min: 443, max: 443 } }] },
  ]);
});

test("private streams accept the network of gateways, consumers and controllers, if the stack has any", () => {
  const asked = (props: Partial<IotProps>): boolean =>
    "stream_client_cidr" in variables(document({ streamAccess: IotAccess.PRIVATE, ...props }));
  const consumerUser = KafkaUser.existing({ tenancyName: "acme", userName: "reports", group: controllers });
  expect([
    asked({}),
    asked({ consumerUser }),
    asked({ fireAlarm: true }),
    asked({ kafkaUser: StackKafkaUser.newUser() }),
  ]).toEqual([false, true, true, true]);
});

test("Kafka consumers may read the messages, and with a fire alarm the commands as well", () => {
  const consumerUser = KafkaUser.existing({ tenancyName: "acme", userName: "reports", group: controllers });
  const reads = (fireAlarm: boolean): string[] =>
    statements(document({ consumerUser, fireAlarm }))
      .filter((text) => text.startsWith("Allow group controllers"))
      .map((text) => text.replace(/^.*? to (\w+ \S+) .*stream\.pool_(\w+?)_.*$/, "$1 $2"));
  expect(reads(false)).toEqual(["use stream-pull telemetry", "read streams telemetry"]);
  expect(reads(true)).toHaveLength(4);
});

test("functions have the given memory, timeout and shape", () => {
  const made = document({ functions: FUNCTIONS });
  expect(
    resources(made, FunctionsFunction).map(({ memory_in_mbs, timeout_in_seconds }) => [
      memory_in_mbs,
      timeout_in_seconds,
    ]),
  ).toEqual([
    ["512", 120],
    ["512", 120],
  ]);
  expect(resources(made, FunctionsApplication).map(({ shape }) => shape)).toEqual(["GENERIC_ARM", "GENERIC_ARM"]);
  expect(resources(document(), FunctionsFunction).map(({ memory_in_mbs: memory }) => memory)).toEqual(["256", "256"]);
});

test("any response of the API whose status begins with 5 fires an alarm", () => {
  const [alarm] = resources(document(), MonitoringAlarm).filter(({ display_name: name }) => name === "api-errors");
  expect(alarm).toMatchObject({
    namespace: "oci_apigateway",
    severity: "CRITICAL",
    query:
      'HttpResponses[1m]{deploymentId = "${oci_apigateway_deployment.api_C8550315.id}", httpStatusCategory =~ "5*"}.groupBy(deploymentId).sum() > 0',
  });
});

test("the options of the stack tune its alarms", () => {
  const alarms = resources(document(EVERYTHING), MonitoringAlarm);
  expect(new Set(alarms.map(({ repeat_notification_duration: repeat }) => repeat))).toEqual(new Set(["PT1H"]));
  const silent = ({ display_name: name }: { display_name?: unknown }): boolean => name === "health-producer-silent";
  expect(new Set(alarms.filter((alarm) => !silent(alarm)).map(({ severity }) => severity))).toEqual(new Set(["INFO"]));
});

test("an existing network and database are inputs, and the stack does not create any part of them", () => {
  const made = document(EXISTING);
  expect(Object.keys(variables(made))).toEqual(
    expect.arrayContaining([
      "vcn_ocid",
      "api_subnet_ocid",
      "function_subnet_ocid",
      "web_subnet_ocid",
      "database_nsg_ocid",
      "database_connect_string",
    ]),
  );
  const types = addresses(made).map((address) => address.split(".")[0]);
  expect(types.filter((type) => /_core_(vcn|subnet|.*gateway)$|autonomous/.test(type ?? ""))).toEqual([]);
});

test.each(["PUBLIC", "PRIVATE"])("a %s API has an endpoint of that kind", (kind) => {
  const made = document({ apiAccess: kind === "PUBLIC" ? IotAccess.PUBLIC : IotAccess.PRIVATE });
  expect(resource(made, ApigatewayGateway).endpoint_type).toBe(kind);
});

test("a private API reaches an issuer's keys through a NAT gateway, and does not need a public subnet", () => {
  const made = addresses(document({ apiAccess: IotAccess.PRIVATE, web: false }));
  expect(made.filter((address) => /nat_gateway|internet_gateway/.test(address))).toEqual([
    "oci_core_nat_gateway.network_Gateways_NatGateway_8406598E",
  ]);
});

describe("files", () => {
  test("device-contract.json shows what a device sends, with a placeholder for its token", () => {
    const contract = JSON.parse(file("device_contract_json")) as { request: object };
    expect(contract.request).toEqual({
      method: "POST",
      url: "ENDPOINT/upload2stream",
      authentication: "jwt",
      headers: { "Content-Type": "application/json", Authorization: "Bearer <TOKEN>" },
      body: { iot_key: "<id of the device>", iot_data: "<message, any JSON value>" },
    });
    const tls = JSON.parse(file("device_contract_json", EVERYTHING)) as { request: object };
    expect(tls.request).toMatchObject({
      url: "ENDPOINT/telemetry",
      authentication: "mutual-tls",
      headers: { "Content-Type": "application/json" },
    });
  });

  test("device-client.env is a file of variables", () => {
    expect(properties(file("device_client_env"))).toEqual({
      IOT_ENDPOINT: "'ENDPOINT/upload2stream'",
      IOT_AUTHENTICATION: "jwt",
      IOT_TOKEN_HEADER: "Authorization",
      IOT_TOKEN: "'Bearer <TOKEN>'",
    });
    const open = { authentication: DeviceAuthentication.none({ acknowledgeInsecure: true }) };
    expect(Object.keys(properties(file("device_client_env", open)))).toEqual(["IOT_ENDPOINT", "IOT_AUTHENTICATION"]);
  });

  test("ddl.sql rejects a redelivered message as a duplicate, even after a stream was replaced", () => {
    expect(file("ddl_sql")).toContain("CONSTRAINT iot_data_once UNIQUE (stream_ocid, stream_partition, stream_offset)");
    expect(file("ddl_sql")).toContain('CREATE USER DATABASE_USER IDENTIFIED BY "<PASSWORD>"');
  });

  test("cloud-init.yaml is YAML with the program, its configuration and the command that starts it", () => {
    const text = file("web_cloud_init");
    expect(text.startsWith("#cloud-config\n")).toBe(true);
    const { write_files: files, runcmd } = parse(text) as { write_files: Record<string, string>[]; runcmd: string[] };
    expect(files.map(({ path }) => path)).toEqual([
      "/opt/iot-web/web.py",
      "/etc/iot-web.env",
      "/etc/systemd/system/iot-web.service",
    ]);
    expect(properties(files[1]?.content ?? "")).toEqual({
      DB_CONNECT_STRING: "'DATABASE_CONNECTSTRING_0F38A749'",
      DB_USER: "'DATABASE_USER'",
      DB_SECRET_OCID: "'DATABASE_USER_SECRET_OCID'",
    });
    expect(files[0]?.content).toContain("InstancePrincipalsSecurityTokenSigner()");
    expect(runcmd.at(-1)).toBe("systemctl enable --now iot-web");
  });

  test("the instance boots with the same file", () => {
    const made = document();
    expect(resource(made, CoreInstance)).toMatchObject({
      metadata: { user_data: "${base64encode(local.web_CloudInit_C45D988D)}" },
    });
    const locals = made.locals as Record<string, string>;
    expect(locals.web_CloudInit_C45D988D).toBe(outputs(made).web_cloud_init?.value);
  });

  test("function-env.md names exactly the variables of every function", () => {
    const stack = stackOf({ fireAlarm: true });
    const made = synthesize(stack);
    const sections = (outputs(made).function_env_md?.value as string).split(/^## /m).slice(1);
    const documented = sections.map((section) => [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name).sort());
    const fns = (made.resource as Record<string, Record<string, { config: object }>>).oci_functions_function ?? {};
    const named = (id: string): string[] =>
      Object.entries(fns).flatMap(([name, fn]) => (name.startsWith(`${id}_`) ? Object.keys(fn.config).sort() : []));
    expect(sections.map((section) => section.split("\n")[0])).toEqual(["ingest", "loader", "evaluator"]);
    expect(documented).toEqual(["ingest", "loader", "evaluator"].map(named));
  });

  test("collector.js sends a page's events to the API, if web pages are allowed", () => {
    expect(file("collector_js", { webPages: true })).toContain(
      'headers: { "Content-Type": "application/json", "Authorization": "Bearer " + token }',
    );
    expect(resource(document({ webPages: true }), ApigatewayDeployment)).toMatchObject({
      specification: { request_policies: { cors: { allowed_origins: '${split(",", var.cors_origins)}' } } },
    });
  });

  test("Kafka gateways and controllers get properties with a placeholder", () => {
    expect(properties(file("client_properties", EVERYTHING))).toMatchObject({ "sasl.mechanism": "PLAIN" });
    expect(properties(file("producer_properties", EVERYTHING))).toMatchObject({ acks: "all" });
    expect(properties(file("consumer_properties", EVERYTHING))).toMatchObject({ "group.id": "building-controllers" });
    expect(file("client_properties", EVERYTHING)).toContain("<AUTH_TOKEN>");
  });
});

test("every resource that accepts tags has them", () => {
  const made = document(EVERYTHING) as { resource: Record<string, Record<string, { freeform_tags?: object }>> };
  const untagged = Object.entries(made.resource)
    .filter(([type]) => !/security_rule|time_sleep|lifecycle_policy/.test(type))
    .flatMap(([, named]) => Object.entries(named))
    .filter(([, body]) => JSON.stringify(body.freeform_tags) !== '{"team":"devices"}');
  expect(untagged.map(([name]) => name)).toEqual([]);
});

test("Terraform asks for inputs without a default, and an empty default fails the check of its input", () => {
  expect(variables(document())).toMatchObject({
    ingest_image: {
      default: "",
      validation: [
        {
          error_message:
            "ingest_image must be the name of an image with its tag in OCI's Container Registry, for example fra.ocir.io/namespace/repository:tag.",
        },
      ],
    },
    alarm_email: { default: "", validation: [{ error_message: "alarm_email must be an email address." }] },
    alarm_phone: {
      default: "",
      validation: [{ error_message: expect.stringContaining("alarm_phone must be +") as string }],
    },
  });
  expect(variables(document()).jwt_issuer).not.toHaveProperty("default");
});

const REFUSALS: [string, Partial<IotProps>, string][] = [
  [
    "an open API that nobody acknowledged",
    { authentication: DeviceAuthentication.none({ acknowledgeInsecure: false }) },
    "iot: an API without authentication must be acknowledged, because anyone could write to the stream; use DeviceAuthentication.jwt(), or give acknowledgeInsecure: true",
  ],
  [
    "no issuer",
    { authentication: DeviceAuthentication.jwt({ issuers: [] }) },
    "iot/api: issuers must have at least one issuer; name the issuer of the tokens, as in their claim iss",
  ],
  [
    "no audience",
    { authentication: DeviceAuthentication.jwt({ audiences: [] }) },
    "iot/api: audiences must have at least one audience; name the audience of the tokens, as in their claim aud",
  ],
  [
    "public keys that are not read by HTTPS",
    { authentication: DeviceAuthentication.jwt({ jwksUri: "http://id.example.com/jwks" }) },
    "iot/api: the address of an issuer's keys must begin with https://, without blanks, quotes or a login, got 'http://id.example.com/jwks'; use the issuer's https address, because the gateway trusts the keys that it reads there",
  ],
  [
    "a header that is none",
    { authentication: DeviceAuthentication.customFunction({ tokenHeader: "X Token" }) },
    "iot/api: the header of a token must be a name without blanks, colons or quotes, got 'X Token'; use TokenLocation.bearer() for Authorization",
  ],
  [
    "a path prefix without a slash",
    { pathPrefix: "v1" },
    "iot/api: pathPrefix must begin with a slash and not end with one, got 'v1'; write it like /v1",
  ],
  [
    "a path with a slash at its end",
    { ingestPath: "/upload/" },
    "iot: ingestPath must begin with a slash and not end with one, got '/upload/'; write it like /upload2stream",
  ],
  [
    "an empty image",
    { images: { ingest: "" } },
    "iot/ingest: image must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>, got ''; give a digest as imageDigest",
  ],
  [
    "an image without a tag",
    { images: { loader: "fra.ocir.io/acme/loader" } },
    "iot/loader: image must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>, got 'fra.ocir.io/acme/loader'; give a digest as imageDigest",
  ],
  [
    "a concurrency that Functions does not offer",
    { functions: { provisionedConcurrency: 30 } },
    "iot/ingest: provisionedConcurrency must be a multiple of 20 for 256 MiB, got 30; use the next larger one",
  ],
  [
    "subnets that overlap",
    { network: IotNetwork.create({ publicCidr: "10.0.2.128/25" }) },
    "iot/network/public: cidrBlock must not overlap the 10.0.2.0/24 of iot/network/private, got '10.0.2.128/25'; give one of them other addresses",
  ],
  [
    "a subnet outside its VCN",
    { network: IotNetwork.create({ vcnCidr: "10.1.0.0/16" }) },
    "iot/network/private: cidrBlock must lie within 10.1.0.0/16, the addresses of its VCN, got '10.0.2.0/24'; choose a part of them",
  ],
  [
    "a VCN that is none",
    { network: IotNetwork.create({ vcnCidr: "10.0.0.0" }) },
    "iot/network: cidrBlocks[0] must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got '10.0.0.0'; add the prefix length, for example 10.0.0.0/32 for this one address",
  ],
  [
    "an alarm email without @",
    { alerts: StackAlerts.newTopic({ emails: ["ops.example.com"] }) },
    "iot/topic: an email address must be an address like ops@example.com, got 'ops.example.com'; give each subscription one address",
  ],
  [
    "a telephone without its country",
    { alerts: StackAlerts.newTopic({ phoneNumbers: ["030123456"] }) },
    "iot/topic: a phone number must be + and the digits of country code and number, got '030123456'; write it like +4930123456",
  ],
  [
    "a name that no database has",
    { database: IotDatabase.create({ name: "iot-pdb" }) },
    "iot: the name of a database must be 1 to 14 letters and digits, got 'iot-pdb'; leave out hyphens and underscores",
  ],
  [
    "a licence of one's own for JSON",
    { database: IotDatabase.create({ workload: DatabaseWorkload.JSON, bringYourOwnLicense: true }) },
    "iot/database: license must be DatabaseLicense.INCLUDED for a JSON database; leave it out, or choose another workload",
  ],
  [
    "a page without a database",
    { database: IotDatabase.none(), web: true },
    "iot: web needs a database, whose messages it shows; leave it out, or give the stack a database",
  ],
  [
    "SSH without a web server",
    { web: false, sshSource: "203.0.113.0/24" },
    "iot: sshSource needs a web server to log in to; leave it out",
  ],
  [
    "SSH from everywhere",
    { sshSource: "0.0.0.0/0" },
    "iot: sshSource must not be the whole internet, got '0.0.0.0/0'; give the network that operators log in from",
  ],
  [
    "an existing database in a network made here",
    { database: IotDatabase.existing() },
    "iot: an existing database cannot be reached from a network that the stack creates; use StackNetwork.existing() with the network of the database",
  ],
  [
    "people whom nothing tells",
    { people: StackAlerts.newTopic() },
    "iot: people are notified only by a fire alarm; leave it out, or give the stack fireAlarm",
  ],
  [
    "a telephone of people without its country",
    { fireAlarm: true, people: StackAlerts.newTopic({ phoneNumbers: ["030123456"] }) },
    "iot/people: a phone number must be + and the digits of country code and number, got '030123456'; write it like +4930123456",
  ],
  [
    "consumers whose group is not known",
    { consumerUser: KafkaUser.existing({ tenancyName: "acme", userName: "reports" }) },
    "iot/pool/telemetry: a grant to an existing Kafka user needs a group of the user, because statements are never about users, got 'reports'; give the group to KafkaUser.existing or KafkaUser.fromLookup",
  ],
];

test.each(REFUSALS)("fails for %s", (_, props, message) => {
  // The refusal of a part has the original error as its cause.
  expect(() => stackOf(props)).toThrow(expect.objectContaining({ name: "ConfigurationError", message }) as Error);
});

test("fails to compile without authentication", () => {
  // @ts-expect-error -- how devices authenticate has no default
  const props: IotProps = {};
  expect(props).toEqual({});
});
