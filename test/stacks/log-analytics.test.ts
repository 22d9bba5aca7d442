import { CoreInstance } from "@cdktf/provider-oci/lib/core-instance";
import { DataOciStreamingConnectHarness } from "@cdktf/provider-oci/lib/data-oci-streaming-connect-harness";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { IdentityUser } from "@cdktf/provider-oci/lib/identity-user";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { LoggingUnifiedAgentConfiguration } from "@cdktf/provider-oci/lib/logging-unified-agent-configuration";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { parse } from "yaml";
import {
  AgentSource,
  AlarmMessageFormat,
  ClientSecret,
  Compartment,
  ConnectConverter,
  Duration,
  KafkaUser,
  LogFilter,
  LogParser,
  LogSource,
  type OciStackProps,
  Partitions,
  StackAlerts,
  StackArchive,
  StackEncryption,
  StackKafkaUser,
  StreamStart,
  Subject,
  Tags,
} from "../../lib";
import { PrivilegeReport } from "../../lib/testing";
import {
  ConnectWorkerHost,
  type KafkaConnectOptions,
  LogAnalytics,
  type LogAnalyticsProps,
  LogFeed,
  LogLayout,
  LogNetwork,
  SplunkDelivery,
} from "../../stacks";
import { LOG_ANALYTICS_VARIANTS } from "../../stacks/variants";
import {
  AUDIT,
  BALANCERS,
  CUSTOM,
  EXISTING,
  FEED,
  LOG_GROUP_ID,
  LOG_ID,
  NETWORKS,
  SUBNET_ID,
  VCN_ID,
} from "../support/feeds";
import { type JsonObject } from "../support/json";
import { COMPARTMENT_ID } from "../support/ocids";
import { PLACE } from "../support/place";
import { namesIn, tablesOf } from "../support/readme";
import { properties, rendered } from "../support/rendered";
import {
  addresses,
  dataSource,
  outputs,
  resource,
  resources,
  synthesize,
  type SynthesizedDocument,
  testApp,
  variables,
  warnings,
} from "../support/synthesis";

function stackOf(props?: LogAnalyticsProps): LogAnalytics {
  return new LogAnalytics(testApp(), "log-analytics", props);
}

function documentOf(props?: LogAnalyticsProps): SynthesizedDocument {
  return synthesize(stackOf(props));
}

const LOAD_BALANCER_ID = "ocid1.loadbalancer.oc1.eu-frankfurt-1.aaaabalancer";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const filter = LogFilter.field("data.action").isEqual("REJECT");
const waf = LogSource.service({ service: "waf", category: "all", resource: "ocid1.webappfirewall.oc1..aaaawaf" });
const kafkaUser = StackKafkaUser.existing(
  KafkaUser.existing({ tenancyName: "acme", userName: "connect", group: Subject.group({ name: "connect-workers" }) }),
);

const orders = AgentSource.files({ name: "orders", paths: ["/var/log/orders/*.log"], parser: LogParser.json() });

// A worker on a VM reads Splunk's token from Vault, so it is not configured here.
const CONNECT: Required<Omit<KafkaConnectOptions, "hecToken">> = {
  hecUri: "https://splunk.example.com:8088",
  tasksMax: 3,
  acknowledge: true,
  raw: true,
  validateCertificates: false,
  worker: ConnectWorkerHost.vm({ ssh: true }),
  kafkaUser,
  existingHarness: true,
  manageHarness: true,
  groupId: "shared",
  pluginPath: "/opt/plugins",
  converter: ConnectConverter.STRING,
};

const FEEDS = [
  LogFeed.flowLogs(NETWORKS),
  LogFeed.loadBalancers({ shop: LOAD_BALANCER_ID }),
  LogFeed.audit(),
  LogFeed.serviceLogs({ waf }),
  LogFeed.customLogs({ orders: { sources: [orders] } }),
  LogFeed.existingLogs({ security: { logGroupId: LOG_GROUP_ID } }),
];

const TUNED_FEEDS = [
  LogFeed.flowLogs(NETWORKS, FEED),
  LogFeed.loadBalancers({ shop: LOAD_BALANCER_ID }, BALANCERS),
  LogFeed.audit(AUDIT),
  LogFeed.serviceLogs({ waf }, { filter }),
  LogFeed.customLogs({ orders: { sources: [orders] } }, CUSTOM),
  LogFeed.existingLogs({ security: EXISTING }),
];

/** The props that every stack has are tested elsewhere. */
const ALL: OciStackProps & Required<Omit<LogAnalyticsProps, keyof OciStackProps>> = {
  feeds: TUNED_FEEDS,
  layout: LogLayout.STREAM_PER_FEED,
  network: LogNetwork.PRIVATE,
  encryption: StackEncryption.newKey(),
  splunk: SplunkDelivery.kafkaConnect(CONNECT),
  archive: StackArchive.bucket({ deleteAfter: Duration.days(365), start: StreamStart.LATEST }),
  // Its statements are for whole compartments, which is a finding; a separate test covers them.
  grantLogRead: false,
  alerts: StackAlerts.existingTopic(),
  alarms: { repeat: Duration.hours(6), messageFormat: AlarmMessageFormat.PRETTY_JSON },
  dashboard: false,
  namePrefix: "siem",
  tags: Tags.of({ freeform: { team: "security" } }),
  deletionProtection: false,
};

const existingThings: LogAnalyticsProps = {
  feeds: [LogFeed.existingLogs({ security: EXISTING, all: { logGroupId: `${LOG_GROUP_ID}2` } })],
  encryption: StackEncryption.existingKey(),
  splunk: SplunkDelivery.kafkaConnect({ kafkaUser, existingHarness: true }),
  alerts: StackAlerts.existingTopic(),
};

const MATRIX: [string, LogAnalyticsProps][] = [
  ...Object.entries(LOG_ANALYTICS_VARIANTS),
  ["everything", ALL],
  ["every feed untuned", { feeds: FEEDS, archive: StackArchive.bucket() }],
  ["a single stream", { feeds: FEEDS, layout: LogLayout.SINGLE_STREAM, archive: StackArchive.bucket() }],
  ["existing things", existingThings],
  ["a private pool with a key of its own", { network: LogNetwork.PRIVATE, encryption: StackEncryption.newKey() }],
  ["a worker on a VM, and a public pool", { splunk: SplunkDelivery.kafkaConnect({ worker: ConnectWorkerHost.vm() }) }],
  [
    "a function told of alarms, a key in an existing vault, and a token made here",
    {
      alerts: StackAlerts.newTopic({ function: true }),
      encryption: StackEncryption.newKey({ existingVault: true }),
      splunk: SplunkDelivery.kafkaConnect({ kafkaUser: StackKafkaUser.newUser({ authToken: true }) }),
    },
  ],
  ["Oracle's add-on", { splunk: SplunkDelivery.addOn("splunk-readers") }],
  ["a place that is written", PLACE],
];

function statements(document: SynthesizedDocument): string[] {
  return resources(document, IdentityPolicy).flatMap((policy) => policy.statements as string[]);
}

test("synthesizes to the same document as before", () => {
  expect(documentOf()).toMatchSnapshot();
});

test("addresses are API: a new one destroys the stream at the old one", () => {
  expect(addresses(documentOf(ALL))).toMatchSnapshot();
  expect(addresses(documentOf())).toContain("oci_streaming_stream.pool_audit_54F494BE");
});

test.each(MATRIX)("with %s, no principal has more permissions than it needs, and there are no warnings", (_, props) => {
  const stack = stackOf(props);
  synthesize(stack);
  expect(PrivilegeReport.ofStack(stack).findings).toEqual([]);
  expect(warnings(stack)).toEqual([]);
});

test.each(MATRIX)("with %s, no secret is in the document", (_, props) => {
  const text = JSON.stringify(documentOf(props));
  expect(text.replace(/"auth_token":\{"description":"[^"]*","sensitive":true,"value":"[^"]*"\}/, "")).not.toContain(
    "auth_token.",
  );
  const passwords = [...text.matchAll(/password=\\+"([^"\\]*)/g)].map(([, password]) => password ?? "");
  const placeholders = ["<AUTH_TOKEN>", "$${file:/opt/kafka/secrets.properties:token}"];
  expect(passwords.filter((password) => !placeholders.includes(password))).toEqual([]);
});

test.each(MATRIX)("with %s, the alarms are within the limit of a region, and all notify one topic", (_, props) => {
  const alarms = resources(documentOf(props), MonitoringAlarm);
  expect(alarms.length).toBeGreaterThan(7);
  expect(alarms.length).toBeLessThanOrEqual(20);
  expect(new Set(alarms.map(({ destinations }) => JSON.stringify(destinations))).size).toBe(1);
  expect(new Set(alarms.map(({ is_enabled: enabled }) => enabled))).toEqual(new Set(["${var.alarms_enabled}"]));
});

test("sixty feeds with one log each have as many alarms as two feeds", () => {
  const feeds = Array.from({ length: 60 }, (_, index) =>
    LogFeed.flowLogs({ subnets: { one: `${SUBNET_ID}${index}` } }, { name: `net-${index}` }),
  );
  const document = documentOf({ feeds, archive: StackArchive.bucket() });
  expect(resources(document, SchServiceConnector)).toHaveLength(120);
  expect(resources(document, MonitoringAlarm)).toHaveLength(10);
});

test("flow and audit logs fire an alarm after 30 minutes of silence or an hour unread; other logs do not", () => {
  const silent = (props: LogAnalyticsProps): [unknown, unknown][] =>
    resources(documentOf(props), MonitoringAlarm)
      .filter(({ display_name: name }) => (name as string).startsWith("silence-"))
      .map(({ query, pending_duration: duration }) => [query, duration]);
  const flow = "${oci_streaming_stream.pool_vcn-flow_5AB5FA29.id}";
  const audit = "${oci_streaming_stream.pool_audit_54F494BE.id}";
  expect(silent({ feeds: FEEDS })).toEqual([
    [`GetMessagesThroughput.Count[1m]{resourceId =~ "${flow}|${audit}"}.groupBy(resourceId).absent(3d)`, "PT1H"],
    [
      `PutMessagesThroughput.Count[1m]{resourceId =~ "${flow}|${audit}"}.groupBy(resourceId).absent(3d)`,
      "PT${var.silence_minutes}M",
    ],
  ]);
  expect(silent({ feeds: [LogFeed.serviceLogs({ waf }), LogFeed.audit({ alwaysBusy: false })] })).toEqual([]);
  expect(silent({ splunk: SplunkDelivery.none() })).toHaveLength(1);
  const bodies = resources(documentOf({ feeds: [LogFeed.audit()] }), MonitoringAlarm).map(({ body }) => body);
  expect(bodies).toContainEqual(expect.stringContaining(`No record has arrived in ${audit} for some time`));
  expect(variables(documentOf()).silence_minutes).toMatchObject({ default: 30 });
});

test("each feed has a log for each source, its own connector and its own stream", () => {
  const document = documentOf({ feeds: FEEDS });
  const logs = resources(document, LoggingLog).map(({ display_name: name, configuration }) => {
    const { source } = (configuration ?? {}) as { source?: JsonObject };
    return [name, source?.service, source?.category, source?.resource];
  });
  expect(logs.sort()).toEqual([
    ["custom-orders", undefined, undefined, undefined],
    ["lb-shop-access", "loadbalancer", "access", LOAD_BALANCER_ID],
    ["lb-shop-error", "loadbalancer", "error", LOAD_BALANCER_ID],
    ["svc-waf", "waf", "all", "ocid1.webappfirewall.oc1..aaaawaf"],
    ["vcn-flow-subnet-web", "flowlogs", "all", SUBNET_ID],
    ["vcn-flow-vcn-shop", "flowlogs", "vcn", VCN_ID],
  ]);
  const names = resources(document, StreamingStream).map(({ name }) => name);
  expect(names.sort()).toEqual(["logs-audit", "logs-custom", "logs-existing", "logs-lb", "logs-svc", "logs-vcn-flow"]);
  const connectors = resources(document, SchServiceConnector).map(({ display_name: name }) => name);
  expect(connectors.sort()).toEqual(
    ["audit", "custom", "existing", "lb", "svc", "vcn-flow"].map((name) => `from-${name}`),
  );
});

test("audit logs are read without creating a log, and include the compartments below on request", () => {
  const read = (feed: LogFeed): unknown => {
    const document = documentOf({ feeds: [feed] });
    expect(resources(document, LoggingLog)).toEqual([]);
    return (resource(document, SchServiceConnector).source as JsonObject).log_sources;
  };
  expect(read(LogFeed.audit())).toEqual([{ compartment_id: "${var.compartment_ocid}", log_group_id: "_Audit" }]);
  const below = { compartments: [compartment], includeSubcompartments: true };
  expect(read(LogFeed.audit(below))).toEqual([
    { compartment_id: COMPARTMENT_ID, log_group_id: "_Audit_Include_Subcompartment" },
  ]);
  expect(read(LogFeed.auditOfTenancy())).toEqual([
    { compartment_id: "${var.tenancy_ocid}", log_group_id: "_Audit_Include_Subcompartment" },
  ]);
});

test("the pool, the topic and each stream, by the name of its feed, are available for additions to the stack", () => {
  const { pool, topic, streams } = stackOf({ feeds: [LogFeed.audit(), LogFeed.flowLogs()] });
  expect(Object.keys(streams)).toEqual(["audit", "vcn-flow"]);
  expect(Object.values(streams).map((stream) => stream._known.find("pool"))).toEqual([pool, pool]);
  expect(topic.node.path).toBe("log-analytics/topic");
});

test("a filter applies only to its feed", () => {
  const feeds = [LogFeed.audit(), LogFeed.flowLogs(undefined, { filter })];
  const tasks = resources(documentOf({ feeds }), SchServiceConnector).map((connector) => connector.tasks);
  expect(tasks).toEqual([undefined, [{ kind: "logRule", condition: "data.action = 'REJECT'" }]]);
});

test("a single stream gets all feeds, each from its own connector, and feeds one index", () => {
  const feeds = [LogFeed.audit({ index: "oci" }), LogFeed.flowLogs()];
  const document = documentOf({ feeds, layout: LogLayout.SINGLE_STREAM });
  expect(resource(document, StreamingStream).name).toBe("logs-all");
  const targets = resources(document, SchServiceConnector).map(({ target }) => target);
  const target = { kind: "streaming", stream_id: "${oci_streaming_stream.pool_all_F16B8E37.id}" };
  expect(targets).toEqual([target, target]);
  expect(Object.keys(variables(document)).filter((name) => name.startsWith("splunk_index"))).toEqual([]);
});

test("agents may get their configuration and push to the one log group, and may not read anything", () => {
  const document = documentOf({ feeds: [LogFeed.customLogs({ orders: { sources: [orders] } })] });
  const hosts = statements(document).filter((statement) => statement.includes("dynamic-group"));
  const who = "Allow dynamic-group id ${oci_identity_dynamic_group.custom-hosts_076C6646.id}";
  expect(hosts).toEqual([
    `${who} to {UNIFIED_AGENT_CONFIG_GENERATE} in compartment id \${var.compartment_ocid}`,
    `${who} to {LOG_CONTENT_PUSH} in compartment id \${var.compartment_ocid} where target.loggroup.id = '\${oci_logging_log_group.logs_0B6081B1.id}'`,
  ]);
  expect(resource(document, LoggingUnifiedAgentConfiguration)).toMatchObject({
    display_name: "${var.name_prefix}-custom-orders",
    service_configuration: { sources: [{ name: "orders", paths: ["/var/log/orders/*.log"] }] },
  });
});

test("the worker's user may only read the pool and use the harness", () => {
  const document = documentOf();
  const user = statements(document).filter((statement) => statement.startsWith("Allow group"));
  expect(user.map((statement) => statement.replace(/^.* to (.*) in .* where (\S+) = .*$/, "$1, $2"))).toEqual([
    "use stream-pull, target.streampool.id",
    "read streams, target.streampool.id",
    "use connect-harness, target.connectharness.id",
  ]);
  expect(resource(document, IdentityUser)).toMatchObject({
    name: "${var.name_prefix}-splunk-connect",
    email: "${var.kafka_user_email}",
  });
  const manage = documentOf({ splunk: SplunkDelivery.kafkaConnect({ manageHarness: true }) });
  expect(statements(manage)).toContainEqual(expect.stringContaining(" to manage connect-harness in "));
});

test("each connector may write to its stream only, and read logs only on request", () => {
  const ofConnectors = (props: LogAnalyticsProps): string[] =>
    statements(documentOf(props)).filter((statement) => statement.includes("'serviceconnector'"));
  const feeds = [LogFeed.audit()];
  const push = expect.stringMatching(/to use stream-push in .* target\.stream\.id = .*pool_audit_54F494BE/) as string;
  expect(ofConnectors({ feeds })).toEqual([push]);
  expect(ofConnectors({ feeds, grantLogRead: true })).toEqual([expect.stringContaining("to read log-content"), push]);
});

test("fails to plan with an existing harness outside the compartment of the streams", () => {
  const document = documentOf(existingThings);
  expect(dataSource(document, DataOciStreamingConnectHarness)).toEqual({
    connect_harness_id: "${var.connect_harness_ocid}",
    lifecycle: {
      postcondition: [
        {
          condition: "${(self.compartment_id == var.compartment_ocid)}",
          error_message:
            "The Connect harness must be in the compartment of the streams, because it does not work with other streams: choose one there.",
        },
      ],
    },
  });
});

describe("files for clients", () => {
  function file(name: string, props: LogAnalyticsProps = {}): string {
    const stack = stackOf(props);
    const { value } = outputs(synthesize(stack))[name] ?? {};
    return rendered(stack, value as string);
  }

  test("the worker's properties parse, and name the three topics of the harness", () => {
    expect(properties(file("connect_distributed_properties"))).toMatchObject({
      "bootstrap.servers": "BOOTSTRAP_SERVERS",
      "group.id": "NAME_PREFIX-connect",
      "config.storage.topic": "ID-config",
      "offset.storage.topic": "ID-offset",
      "status.storage.topic": "ID-status",
      "plugin.path": "/opt/kafka/plugins",
    });
    const { "group.id": group } = properties(file("connect_distributed_properties", ALL));
    expect(group).toBe("shared");
  });

  test("the sink lists topics, indexes and source types in the same order", () => {
    const feeds = [LogFeed.audit({ index: "trail" }), LogFeed.flowLogs(undefined, { sourceType: "oci:flow" })];
    const sink = JSON.parse(file("splunk_sink_json", { feeds })) as { name: string; config: Record<string, string> };
    expect(sink).toEqual({
      name: "splunk-sink",
      config: {
        "connector.class": "com.splunk.kafka.connect.SplunkSinkConnector",
        "tasks.max": "PARTITIONS",
        topics: "logs-audit,logs-vcn-flow",
        "splunk.indexes": "trail,SPLUNK_INDEX_VCN_FLOW",
        "splunk.sourcetypes": "_json,oci:flow",
        "splunk.hec.uri": "SPLUNK_HEC_URI",
        "splunk.hec.token": "${file:/opt/kafka/secrets.properties:hec_token}",
        "splunk.hec.ack.enabled": "false",
        "splunk.hec.raw": "false",
        "splunk.hec.ssl.validate.certs": "true",
      },
    });
  });

  test("the options of the delivery tune the sink, which has one task per partition by default", () => {
    const tasksOf = (props: LogAnalyticsProps): unknown =>
      (JSON.parse(file("splunk_sink_json", props)) as { config: Record<string, string> }).config["tasks.max"];
    const known = [
      LogFeed.audit({ partitions: Partitions.of(2) }),
      LogFeed.flowLogs(undefined, { partitions: Partitions.of(3) }),
    ];
    expect([tasksOf({ feeds: known }), tasksOf(ALL)]).toEqual(["5", "3"]);
    expect(JSON.parse(file("splunk_sink_json", ALL))).toMatchObject({
      config: {
        "splunk.hec.uri": "https://splunk.example.com:8088",
        "splunk.hec.ack.enabled": "true",
        "splunk.hec.raw": "true",
        "splunk.hec.ssl.validate.certs": "false",
      },
    });
  });

  test("the sink reads Splunk's token from the given file", () => {
    const hecToken = ClientSecret.fromFile("/etc/splunk.properties", "token");
    expect(JSON.parse(file("splunk_sink_json", { splunk: SplunkDelivery.kafkaConnect({ hecToken }) }))).toMatchObject({
      config: { "splunk.hec.token": "${file:/etc/splunk.properties:token}" },
    });
  });

  test("the template of the secrets has exactly the keys that the other files look up", () => {
    expect(properties(file("secrets_properties_template"))).toEqual({
      token: "<AUTH_TOKEN>",
      hec_token: "<HEC_TOKEN>",
    });
    expect(file("connect_distributed_properties")).toContain("${file:/opt/kafka/secrets.properties:token}");
  });

  test("the CSV file of the add-on has a line of five values for each stream", () => {
    const feeds = [LogFeed.audit({ partitions: Partitions.of(3) }), LogFeed.flowLogs()];
    const lines = file("splunk_oci_addon_inputs_csv", { feeds }).trim().split("\n");
    expect(lines.map((line) => line.split(","))).toEqual([
      ["name", "stream_ocid", "messages_endpoint", "region", "partitions"],
      ["logs-audit", "ID", "MESSAGES_ENDPOINT", '"REGION"', "0 1 2"],
      ["logs-vcn-flow", "ID", "MESSAGES_ENDPOINT", '"REGION"', "PARTITIONS"],
    ]);
  });

  test("your own consumer reads from the beginning, in its own group", () => {
    expect(properties(file("consumer_properties"))).toMatchObject({
      "group.id": "NAME_PREFIX-trial",
      "auto.offset.reset": "earliest",
    });
  });

  test("the notes name only existing outputs", () => {
    const named = [...file("install_connect_md").matchAll(/output -raw (\w+)/g)].map(([, name]) => name);
    expect(named).toEqual(["connect_distributed_properties", "splunk_sink_json", "secrets_properties_template"]);
    expect(Object.keys(outputs(documentOf()))).toEqual(expect.arrayContaining(named));
  });

  test("with a VM, the notes name only existing inputs", () => {
    const named = [...file("install_connect_md", ALL).matchAll(/`(\w+_ocid)`/g)].map(([, name]) => name);
    expect(named).toEqual(["kafka_token_secret_ocid", "hec_token_secret_ocid"]);
    expect(Object.keys(variables(documentOf(ALL)))).toEqual(expect.arrayContaining(named));
  });
});

describe("the worker on a VM", () => {
  interface CloudConfig {
    readonly write_files: { readonly path: string; readonly permissions: string; readonly content: string }[];
    readonly runcmd: string[][];
  }

  const VM: LogAnalyticsProps = { splunk: SplunkDelivery.kafkaConnect({ worker: ConnectWorkerHost.vm() }) };

  function cloudConfig(props: LogAnalyticsProps): CloudConfig {
    const stack = stackOf(props);
    const [text] = Object.values(synthesize(stack).locals as Record<string, string>);
    expect(text).toMatch(/^#cloud-config\n/);
    return parse(rendered(stack, text ?? "")) as CloudConfig;
  }

  test("has the two files of the outputs, and scripts without a secret", () => {
    const { write_files: files, runcmd } = cloudConfig(VM);
    expect(files.map(({ path, permissions }) => `${permissions} ${path}`)).toEqual([
      "0644 /etc/kafka-connect/connect-distributed.properties",
      "0644 /etc/kafka-connect/connectors/splunk-sink.json",
      "0755 /usr/local/bin/make-kafka-connectors",
      "0755 /usr/local/bin/install-kafka",
      "0755 /usr/local/bin/fetch-kafka-secrets",
      "0755 /usr/local/bin/configure-kafka",
      "0644 /etc/systemd/system/kafka-connect.service",
      "0755 /usr/local/bin/report-kafka",
      "0644 /etc/systemd/system/kafka-report.service",
      "0644 /etc/systemd/system/kafka-report.timer",
    ]);
    const contentOf = (name: string): string => files.find(({ path }) => path.endsWith(name))?.content ?? "";
    expect(properties(contentOf("connect-distributed.properties"))).toMatchObject({
      "group.id": "NAME_PREFIX-connect",
    });
    expect(JSON.parse(contentOf("splunk-sink.json"))).toMatchObject({ name: "splunk-sink" });
    expect(contentOf("fetch-kafka-secrets")).toContain("secret_token=$(read_secret 'KAFKA_TOKEN_SECRET_OCID')");
    expect(contentOf("fetch-kafka-secrets")).toContain("secret_hec_token=$(read_secret 'HEC_TOKEN_SECRET_OCID')");
    expect(runcmd.at(-1)).toEqual(["systemctl", "enable", "--now", "--no-block", "kafka-connect"]);
  });

  test("boots with the file of the output", () => {
    const made = documentOf(VM);
    const [local] = Object.values(made.locals as Record<string, string>);
    expect(outputs(made).worker_cloud_init?.value).toBe(local);
  });

  test("has no public address, and is replaced when its boot file changes, but not for a newer image", () => {
    const instance = resource(documentOf(VM), CoreInstance);
    expect(instance).toMatchObject({
      create_vnic_details: { assign_public_ip: "false", subnet_id: "${var.worker_subnet_ocid}" },
      instance_options: { are_legacy_imds_endpoints_disabled: true },
      lifecycle: {
        ignore_changes: ["source_details[0].source_id"],
        replace_triggered_by: ["terraform_data.worker_Replacement_DA027343"],
      },
    });
    expect(Object.keys(instance.metadata as object)).toEqual(["user_data"]);
    expect(resource(documentOf(ALL), CoreInstance).metadata).toHaveProperty("ssh_authorized_keys");
  });

  test("may read its two secrets and report its health, and is the only member of its dynamic group", () => {
    const worker = statements(documentOf(VM)).filter((statement) => statement.includes("dynamic-group"));
    const place = "${coalesce(var.secrets_compartment_ocid, var.compartment_ocid)}";
    const who = "Allow dynamic-group id ${oci_identity_dynamic_group.worker_Principal_5F06FFA6.id}";
    expect(worker).toEqual([
      `${who} to use metrics in compartment id \${var.compartment_ocid} where target.metrics.namespace = 'kafka_hosts'`,
      ...["kafka", "hec"].map(
        (name) =>
          `${who} to read secret-bundles in compartment id ${place} where target.secret.id = '\${var.${name}_token_secret_ocid}'`,
      ),
    ]);
  });

  test("reaches a private endpoint through its security group, without access for a network", () => {
    const document = documentOf({ ...VM, network: LogNetwork.PRIVATE });
    expect(Object.keys(variables(document))).not.toContain("client_cidr");
    expect(Object.keys(variables(documentOf({ network: LogNetwork.PRIVATE })))).toContain("client_cidr");
    expect(JSON.stringify(document.resource)).toContain('"source_type":"NETWORK_SECURITY_GROUP"');
  });
});

describe("the README", () => {
  const documents = MATRIX.map(([, props]) => documentOf(props));
  const listed = (heading: string): string[] => namesIn("log-analytics", heading).sort();

  test("lists the outputs", () => {
    expect(listed("Outputs")).toEqual([...new Set(documents.flatMap((one) => Object.keys(outputs(one))))].sort());
  });

  test("lists the inputs", () => {
    const ofEveryStack = ["region", "tenancy_ocid", "compartment_ocid", "home_region", "name_prefix"];
    const names = documents
      .flatMap((one) => Object.keys(variables(one)))
      .filter((name) => !ofEveryStack.includes(name))
      .map((name) => name.replace(/^splunk_index_.*/, "splunk_index_<stream>"));
    expect(listed("Inputs")).toEqual([...new Set(names)].sort());
  });

  test("lists every choice", () => {
    const [, choices = []] = tablesOf("log-analytics", "Variants");
    const ofEveryStack = ["namePrefix", "tags", "deletionProtection"];
    const own = Object.keys(ALL).filter((name) => !ofEveryStack.includes(name));
    expect(choices.flatMap(({ names }) => names).sort()).toEqual(own.sort());
  });
});

describe("bad input", () => {
  const audit = LogFeed.audit();
  const twoSubnets = (first: string, second: string): LogFeed[] => [
    LogFeed.flowLogs({ subnets: { web: first } }),
    LogFeed.flowLogs({ subnets: { app: second } }, { name: "more" }),
  ];

  test.each<[string, () => LogAnalyticsProps, string]>([
    ["no feeds", () => ({ feeds: [] }), "log-analytics: feeds must not be empty; list the logs to collect"],
    [
      "a feed that is listed twice",
      () => ({ feeds: [audit, LogFeed.audit()] }),
      "log-analytics: the feed 'audit' is listed twice; combine the two, or give one of them another name",
    ],
    [
      "a feed whose name no input could have",
      () => ({ feeds: [LogFeed.audit({ name: "Audit logs" })] }),
      "log-analytics: the name of a feed must be up to 40 lowercase letters, digits and hyphens, and begin with a letter, " +
        "got 'Audit logs'; rename it",
    ],
    [
      "a log source that is listed twice",
      () => ({ feeds: twoSubnets(SUBNET_ID, SUBNET_ID) }),
      "log-analytics/logs/more-subnet-app: the source of a log must be unique in the tenancy, but " +
        `log-analytics/logs/vcn-flow-subnet-web has it already, got 'flowlogs, all, ${SUBNET_ID}'; use that log, because Logging ` +
        "allows each combination of service, category and resource once",
    ],
    [
      "audit logs that two feeds read",
      () => ({ feeds: [audit, LogFeed.audit({ name: "more" })] }),
      "log-analytics: what the feed 'audit' reads is already read by the feed 'more', and each record would come " +
        "twice, got '${var.compartment_ocid}'; leave it out of one of them",
    ],
    [
      "audit logs of a compartment beside those of the tenancy",
      () => ({ feeds: [LogFeed.auditOfTenancy(), LogFeed.audit({ name: "more", compartments: [compartment] })] }),
      "log-analytics: what the feed 'more' reads is already read by the feed 'audit', and each record would come " +
        `twice, got '${COMPARTMENT_ID}'; leave it out of one of them`,
    ],
    [
      "a log beside all logs of its group",
      () => ({
        feeds: [
          LogFeed.existingLogs({ all: { logGroupId: LOG_GROUP_ID }, one: { logGroupId: LOG_GROUP_ID, logId: LOG_ID } }),
        ],
      }),
      "log-analytics: what the feed 'existing' reads is already read by the feed 'existing', and each record would " +
        `come twice, got '${LOG_ID}'; leave it out of one of them`,
    ],
    [
      "a feed with no log in it",
      () => ({ feeds: [LogFeed.loadBalancers({})] }),
      "log-analytics/from-lb: the logs of a connector must have at least one selection, got 0; name what to read",
    ],
    [
      "the OCID of something else than a load balancer",
      () => ({ feeds: [LogFeed.loadBalancers({ shop: SUBNET_ID })] }),
      `log-analytics/logs: loadBalancerId must be ocid1.loadbalancer.<realm>.[region].<unique id>, got '${SUBNET_ID}' (a subnet); copy it ` +
        "from the resource's page in the console",
    ],
    [
      "a collector without https",
      () => ({ splunk: SplunkDelivery.kafkaConnect({ hecUri: "http://splunk.example.com:8088" }) }),
      "log-analytics: hecUri must be https:// URLs without a query, separated by commas without spaces, got " +
        "'http://splunk.example.com:8088'; correct it, or leave it out for an input",
    ],
    [
      "different indexes in a single stream",
      () => ({
        feeds: [LogFeed.audit({ index: "trail" }), LogFeed.flowLogs(undefined, { index: "network" })],
        layout: LogLayout.SINGLE_STREAM,
      }),
      "log-analytics: Splunk indexes must not differ between feeds that share a stream, got 'trail and network'; use " +
        "LogLayout.STREAM_PER_FEED, or give all of them the same value",
    ],
    [
      "different numbers of partitions in a single stream",
      () => ({
        feeds: [
          LogFeed.audit({ partitions: Partitions.of(1) }),
          LogFeed.flowLogs(undefined, { partitions: Partitions.of(4) }),
        ],
        layout: LogLayout.SINGLE_STREAM,
      }),
      "log-analytics: partition counts must not differ between feeds that share a stream, got '1 and 4'; use " +
        "LogLayout.STREAM_PER_FEED, or give all of them the same value",
    ],
    [
      "more different numbers of partitions than there can be alarms",
      () => ({
        feeds: Array.from({ length: 31 }, (_, index) =>
          LogFeed.serviceLogs(
            {
              [`waf-${index}`]: LogSource.service({
                service: "waf",
                category: "all",
                resource: `ocid1.webappfirewall.oc1..aaaa${index}`,
              }),
            },
            { name: `waf-${index}`, partitions: Partitions.of(index + 1) },
          ),
        ),
      }),
      "log-analytics: the partition counts of the feeds must have at most 30 different values, because each needs one of the 50 " +
        "alarms of a region, got '31'; give more feeds the same count",
    ],
    [
      "an alarm email without @",
      () => ({ alerts: StackAlerts.newTopic({ emails: ["ops.example.com"] }) }),
      "log-analytics/topic: an email address must be an address like ops@example.com, got 'ops.example.com'; give each subscription one address",
    ],
    [
      "a token for Splunk in the user data of a VM",
      () => ({
        splunk: SplunkDelivery.kafkaConnect({
          worker: ConnectWorkerHost.vm(),
          hecToken: ClientSecret.placeholder("HEC_TOKEN"),
        }),
      }),
      "log-analytics: hecToken must be left out for a worker on a VM, which reads the token from Vault; put it into the secret of the " +
        "input hec_token_secret_ocid",
    ],
    [
      "a converter that wants schemas",
      () => ({ splunk: SplunkDelivery.kafkaConnect({ converter: ConnectConverter.JSON_WITH_SCHEMA }) }),
      "log-analytics: the converter of the Connect worker must not be JSON_WITH_SCHEMA, because the records of a connector have " +
        "no schema and the sink would fail on them; use JSON or STRING",
    ],
    [
      "an existing Kafka user without a group",
      () => ({
        splunk: SplunkDelivery.kafkaConnect({
          kafkaUser: StackKafkaUser.existing(KafkaUser.existing({ tenancyName: "acme", userName: "connect" })),
        }),
      }),
      "log-analytics/pool: a grant to an existing Kafka user needs a group of the user, because statements are never about users, got " +
        "'connect'; give the group to KafkaUser.existing or KafkaUser.fromLookup",
    ],
  ])("fails for %s", (_, props, message) => {
    expect(() => stackOf(props())).toThrow(expect.objectContaining({ name: "ConfigurationError", message }) as Error);
  });

  test.each([
    ["alarm_email", "alarm_email must be an email address.", "ops.example.com"],
    [
      "splunk_hec_uri",
      "splunk_hec_uri must be https:// URLs without a query, separated by commas without spaces.",
      "http://splunk.example.com:8088",
    ],
    [
      "splunk_index_audit",
      "splunk_index_audit must be lowercase letters, digits, underscores and hyphens, beginning with a letter or a digit.",
      "main,other",
    ],
  ])("fails when Terraform plans for a wrong %s", (name, message, wrong) => {
    const { validation } = variables(documentOf())[name] ?? {};
    const [{ condition, error_message: said }] = validation as [{ condition: string; error_message: string }];
    const pattern = /regex\("(.*)", var\./.exec(condition)?.[1] ?? "";
    expect([said, new RegExp(pattern).test(wrong)]).toEqual([message, false]);
  });

  test("the subnet of a worker on a VM is not an option, but an input without a default", () => {
    // @ts-expect-error -- the options of the VM do not include a subnet
    expect(() => ConnectWorkerHost.vm({ subnetId: undefined })).toThrow("must be an object { ssh? }");
    const { private: props } = LOG_ANALYTICS_VARIANTS;
    expect(variables(documentOf(props)).worker_subnet_ocid).not.toHaveProperty("default");
  });
});
