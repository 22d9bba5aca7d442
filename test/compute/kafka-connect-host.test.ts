import { CoreInstance } from "@cdktf/provider-oci/lib/core-instance";
import { CoreInstanceConfiguration } from "@cdktf/provider-oci/lib/core-instance-configuration";
import { CoreInstancePool } from "@cdktf/provider-oci/lib/core-instance-pool";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { LoggingUnifiedAgentConfiguration } from "@cdktf/provider-oci/lib/logging-unified-agent-configuration";
import { TerraformVariable } from "cdktf";
import {
  AlarmDestination,
  type ClientFile,
  HostArchive,
  HostImage,
  HostMachines,
  HostMetric,
  HostPolicy,
  HostShape,
  type ISecret,
  JdbcSink,
  KafkaConnector,
  KafkaConnectHost,
  type KafkaConnectHostProps,
  KafkaHostAlarms,
  KafkaLogin,
  KafkaPrincipal,
  LogGroup,
  NetworkSecurityGroup,
  Partitions,
  Secret,
  Stream,
  StreamPlacement,
  Tags,
  Topic,
  Duration,
} from "../../lib";
import { excusedIn } from "../../lib/core/secrets";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize } from "../support/synthesis";
import { compartment, HostStack, SECRET_ID, tenancy } from "./host-stack";

/** A string matcher in an expected object, which is not typed. */
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

function statementsIn(document: object): string[] {
  return resources(document as never, IdentityPolicy).flatMap(
    (policy) => (policy as { readonly statements: string[] }).statements,
  );
}

test("minimal: one machine without a public address, with the newest Oracle Linux 9, whose boot files install its software", () => {
  const parts = new HostStack();
  const host = parts.host();
  const document = synthesize(parts.stack);
  expect(resource(document, CoreInstance)).toEqual({
    compartment_id: COMPARTMENT_ID,
    availability_domain: like(/availability_domains\[0\]\.name}$/),
    display_name: "connect",
    shape: "VM.Standard.E5.Flex",
    shape_config: { ocpus: 2, memory_in_gbs: 16 },
    source_details: { source_type: "image", source_id: like(/images\[0\]\.id}$/) },
    create_vnic_details: {
      subnet_id: like(/./),
      nsg_ids: [like(/connect_SecurityGroup/)],
      assign_public_ip: "false",
    },
    instance_options: { are_legacy_imds_endpoints_disabled: true },
    is_pv_encryption_in_transit_enabled: true,
    metadata: { user_data: like(/^\$\{base64encode\(local\./) },
    lifecycle: {
      ignore_changes: ["source_details[0].source_id"],
      replace_triggered_by: [like(/^terraform_data\.connect_Replacement/)],
      precondition: [{ condition: like(/<= 31000/), error_message: like(/32,000 bytes/) }],
    },
  });
  expect(host.hostName).toBe("connect");
});

test("it may read only its secret and its software, and report metrics", () => {
  const parts = new HostStack();
  const host = parts.host();
  const statements = statementsIn(synthesize(parts.stack));
  const subject = like(/^Allow dynamic-group id \$\{oci_identity_dynamic_group\.connect_Principal/);
  expect(statements).toEqual([subject, subject, subject]);
  const rights = statements.map((text) => text.replace(/^Allow dynamic-group id \S+ /, ""));
  expect(rights).toEqual([
    `to read secret-bundles in compartment id ${COMPARTMENT_ID} where target.secret.id = '${SECRET_ID}'`,
    like(/^to read objects in compartment id .* where target\.bucket\.name = '.*software.*'$/),
    `to use metrics in compartment id ${COMPARTMENT_ID} where target.metrics.namespace = 'kafka_hosts'`,
  ]);
  expect(host.statements().map(String)).toHaveLength(3);
});

test("its group reaches Oracle's services and the private pool, which accepts it", () => {
  const parts = new HostStack();
  parts.host();
  const rules = resources(synthesize(parts.stack), CoreNetworkSecurityGroupSecurityRule) as unknown as {
    readonly network_security_group_id: string;
    readonly direction: string;
    readonly destination?: string;
    readonly source?: string;
    readonly tcp_options: { readonly destination_port_range: { readonly min: number } };
  }[];
  const brief = rules.map((rule) => [
    rule.network_security_group_id.replace(/^\$\{\w+\.(.*?)_[0-9A-F]{8}\.id}$/, "$1"),
    rule.direction,
    (rule.destination ?? rule.source ?? "").replace(/^\$\{(?:data\.)?\w+\.(.*?)_[0-9A-F]{8}\..*$/, "$1"),
    rule.tcp_options.destination_port_range.min,
  ]);
  expect(brief).toEqual(
    expect.arrayContaining([
      ["connect_SecurityGroup", "EGRESS", "vcn_Gateways_OracleServices", 443],
      ["connect_SecurityGroup", "EGRESS", "pool_PrivateEndpoint_NetworkSecurityGroup", 9092],
      ["pool_PrivateEndpoint_NetworkSecurityGroup", "INGRESS", "connect_SecurityGroup", 9092],
    ]),
  );
});

test("maximal: every prop has its place", () => {
  const parts = new HostStack();
  const { stack, vcn } = parts;
  const logs = new LogGroup(stack, "logs", { compartment }).addCustomLog("kafka");
  const all: Required<KafkaConnectHostProps> = {
    ...parts.props(),
    secrets: [],
    worker: {
      login: KafkaLogin.principal({ pool: parts.pool, principal: KafkaPrincipal.INSTANCE }),
      harness: parts.harness(),
      groupId: "orders",
    },
    libraries: [parts.archive("oci-java-sdk-addons-sasl.zip")],
    plugins: [{ name: "jdbc", archives: [parts.archive("jdbc.zip"), parts.archive("ojdbc11.jar")] }],
    connectors: [KafkaConnector.json({ name: "copy", connectorClass: "org.example.Copy", settings: { a: "b" } })],
    name: "orders-connect",
    shape: HostShape.flexible({ shape: "VM.Standard.A1.Flex", ocpus: 4, memoryGigabytes: 24 }),
    image: HostImage.fromImageId("ocid1.image.oc1.eu-frankfurt-1.aaaaimage"),
    machines: HostMachines.one(),
    running: false,
    availabilityDomains: ["Uocm:EU-FRANKFURT-1-AD-2"],
    tenancy,
    securityGroups: [new NetworkSecurityGroup(stack, "group", { vcn })],
    outside: [],
    resolvesOtherVcns: true,
    sshPublicKey: "ssh-ed25519 AAAA a@b",
    logs,
    policy: HostPolicy.own(),
    tags: Tags.of({ freeform: { team: "orders" } }),
    timeouts: { create: Duration.minutes(45) },
  };
  new KafkaConnectHost(stack, "connect", all);
  const document = synthesize(stack);
  expect(resource(document, CoreInstance)).toMatchObject({
    availability_domain: "Uocm:EU-FRANKFURT-1-AD-2",
    display_name: "orders-connect",
    state: "STOPPED",
    shape: "VM.Standard.A1.Flex",
    shape_config: { ocpus: 4, memory_in_gbs: 24 },
    source_details: { source_id: "ocid1.image.oc1.eu-frankfurt-1.aaaaimage" },
    metadata: { ssh_authorized_keys: "ssh-ed25519 AAAA a@b" },
    agent_config: { plugins_config: [{ name: "Custom Logs Monitoring", desired_state: "ENABLED" }] },
    freeform_tags: { team: "orders" },
    timeouts: { create: "45m" },
  });
  expect(resource(document, LoggingUnifiedAgentConfiguration)).toMatchObject({
    service_configuration: { sources: [{ paths: ["/var/log/kafka/*.log"] }] },
  });
  const statements = statementsIn(document).join("\n");
  for (const right of ["use stream-push", "use stream-pull", "use connect-harness", "LOG_CONTENT_PUSH"]) {
    expect(statements).toContain(right);
  }
});

test("IAM identifies a pool of machines by a tag in its compartment, and the members find each other by address", () => {
  const parts = new HostStack();
  const tag = { namespace: "ops", key: "role", value: "connect" };
  const host = parts.host({ machines: HostMachines.pool({ count: 3, tag }), availabilityDomains: ["AD-1", "AD-2"] });
  const document = synthesize(parts.stack);
  expect(resource(document, CoreInstancePool)).toMatchObject({
    size: 3,
    placement_configurations: [{ availability_domain: "AD-1" }, { availability_domain: "AD-2" }],
  });
  expect(resource(document, CoreInstanceConfiguration)).toMatchObject({
    instance_details: {
      instance_type: "compute",
      launch_details: { defined_tags: { "ops.role": "connect" }, create_vnic_details: { assign_public_ip: false } },
    },
    lifecycle: {
      create_before_destroy: true,
      ignore_changes: ["instance_details[0].launch_details[0].source_details[0].image_id"],
    },
  });
  expect(resource(document, IdentityDynamicGroup)).toMatchObject({
    matching_rule: `ALL {instance.compartment.id = '${COMPARTMENT_ID}', tag.ops.role.value = 'connect'}`,
  });
  expect(host.cloudInit).toContain("rest.advertised.host.name=$(hostname -I");
});

test("the code can start and stop one machine or a pool, and does not manage their state by default", () => {
  const pool = HostMachines.pool({ count: 2, tag: { namespace: "ops", key: "role", value: "connect" } });
  const state = (machines: HostMachines, running?: boolean): unknown => {
    const parts = new HostStack();
    parts.host({ machines, running });
    const isOne = machines._render() === undefined;
    return resource(synthesize(parts.stack), isOne ? CoreInstance : CoreInstancePool).state;
  };
  expect([true, false, undefined].map((running) => state(HostMachines.one(), running))).toEqual([
    "RUNNING",
    "STOPPED",
    undefined,
  ]);
  expect([true, false, undefined].map((running) => state(pool, running))).toEqual(["running", "stopped", undefined]);
});

test("an empty input for the image selects the newest", () => {
  const parts = new HostStack();
  const image = new TerraformVariable(parts.stack, "image", { type: "string" });
  parts.host({ image: HostImage.fromImageId(image.stringValue) });
  expect(resource(synthesize(parts.stack), CoreInstance)).toMatchObject({
    source_details: { source_id: like(/^\$\{coalesce\(var\.image, data\.oci_core_images/) },
  });
  const byHand = new HostStack();
  new TerraformVariable(byHand.stack, "image", { type: "string" });
  byHand.host({ image: HostImage.fromImageId("${var.image}") });
  expect(resource(synthesize(byHand.stack), CoreInstance)).toMatchObject({
    source_details: { source_id: like(/^\$\{coalesce\("\$\{var\.image\}", data\.oci_core_images/) },
  });
});

test("software from a URL needs access to the internet", () => {
  const parts = new HostStack();
  const kafka = HostArchive.apache("https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz");
  parts.host({ kafka });
  const rules = JSON.stringify(resources(synthesize(parts.stack), CoreNetworkSecurityGroupSecurityRule));
  expect(rules).toContain("Oracle services, downloads");
});

test.each([
  "ssh-rsa AAAAB3Nza a@b",
  "ecdsa-sha2-nistp256 AAAAE2Vj",
  "sk-ssh-ed25519@openssh.com AAAAGnNr key",
  'from="10.0.0.0/8",no-pty ssh-ed25519 AAAAC3Nz',
  "# ours\nssh-ed25519 AAAAC3Nz a@b\nssh-rsa AAAAB3Nz c@d\n",
])("lets in who has the other half of %j", (sshPublicKey) => {
  const parts = new HostStack();
  parts.host({ sshPublicKey });
  expect(resource(synthesize(parts.stack), CoreInstance)).toMatchObject({
    metadata: { ssh_authorized_keys: sshPublicKey },
  });
});

describe("database connectors", () => {
  const secret = (parts: HostStack, id: string): ISecret =>
    Secret.fromSecretAttributes(parts.stack, id, { secretId: `${SECRET_ID}${id}`, compartment });

  function sink({ stack, pool }: HostStack, database: string): ClientFile {
    const placement = StreamPlacement.inPool(pool);
    const streams = [new Stream(stack, `of-${database}`, { placement, partitions: Partitions.of(1) })];
    return JdbcSink.json({ streams, keyFields: ["ID"], url: `jdbc:oracle:thin:@${database}`, user: "SHOP" });
  }

  test("of two hosts can use the same key for two passwords, because each host has its own file", () => {
    const parts = new HostStack();
    const props = parts.props();
    for (const id of ["first", "second"]) {
      const secrets = [...(props.secrets ?? []), { key: "jdbc-sink-password", secret: secret(parts, id) }];
      new KafkaConnectHost(parts.stack, `on-${id}`, { ...props, secrets, connectors: [sink(parts, id)] });
    }
    expect(resources(synthesize(parts.stack), CoreInstance)).toHaveLength(2);
  });

  test("can also be an output", () => {
    const parts = new HostStack();
    const file = sink(parts, "orders");
    file.addOutput(parts.stack, "sink");
    const props = parts.props();
    const secrets = [...(props.secrets ?? []), { key: "jdbc-sink-password", secret: secret(parts, "password") }];
    new KafkaConnectHost(parts.stack, "on-orders", { ...props, secrets, connectors: [file] });
    expect(resources(synthesize(parts.stack), CoreInstance)).toHaveLength(1);
  });
});

test("packages accept values that a connector marks as not secret", () => {
  const parts = new HostStack();
  const settings = { "db.password": "for-examples-only" };
  const copy = { name: "copy", connectorClass: "org.example.Copy", settings, notSecret: ["db.password"] };
  parts.host({ connectors: [KafkaConnector.json(copy)] });
  expect(excusedIn(parts.stack)).toEqual(["for-examples-only"]);
});

test("without its own policy, it returns the statements", () => {
  const parts = new HostStack();
  const host = parts.host({ policy: HostPolicy.none() });
  expect(statementsIn(synthesize(parts.stack))).toEqual([]);
  expect(host.statements()).toHaveLength(3);
});

describe("its alarms", () => {
  function queries(machines?: HostMachines): Record<string, string> {
    const parts = new HostStack();
    const host = parts.host(machines === undefined ? {} : { machines });
    const topic = Topic.fromTopicId(parts.stack, "topic", "ocid1.onstopic.oc1..aaaa");
    const set = new KafkaHostAlarms(parts.stack, "alarms", { host, notify: [AlarmDestination.topic(topic)] });
    expect(set.alarms).toHaveLength(3);
    const { resource: all } = synthesize(parts.stack) as { resource: { oci_monitoring_alarm: object } };
    return Object.fromEntries(
      Object.values(all.oci_monitoring_alarm).map(({ display_name: name, query }: Record<string, string>) => [
        String(name),
        String(query),
      ]),
    );
  }

  test("fire if the machine is missing, the program has stopped, or tasks have failed", () => {
    expect(queries()).toEqual({
      "alarms-gone": 'Running[1m]{host = "connect"}.groupBy(host).absent(1d)',
      "alarms-stopped": 'Running[5m]{host = "connect"}.groupBy(host).sum() < 3',
      "alarms-failed-tasks": 'FailedTasks[1m]{host = "connect"}.groupBy(host).max() > 0',
    });
  });

  test("expect one report per minute from each machine of a pool", () => {
    const tag = { namespace: "ops", key: "role", value: "connect" };
    expect(queries(HostMachines.pool({ count: 2, tag }))["alarms-stopped"]).toMatch(/ < 8$/);
  });

  test.each([
    [1, 1, "< 1"],
    [2, 1, "< 2"],
    [3, 2, "< 5"],
    [3, 3, "< 7"],
  ])("notice that one of %d machines says nothing for %d minutes", (count, minutes, condition) => {
    const parts = new HostStack();
    const host = KafkaConnectHost.fromHostAttributes(parts.stack, "host", {
      hostName: "orders",
      compartment,
      machines: count,
    });
    const topic = Topic.fromTopicId(parts.stack, "topic", "ocid1.onstopic.oc1..aaaa");
    const stopped = { interval: Duration.minutes(minutes) };
    new KafkaHostAlarms(parts.stack, "alarms", { host, stopped, notify: [AlarmDestination.topic(topic)] });
    expect(JSON.stringify(synthesize(parts.stack))).toContain(`.groupBy(host).sum() ${condition}"`);
  });

  test("use the number of machines of a pool that only Terraform knows", () => {
    const parts = new HostStack();
    const count = new TerraformVariable(parts.stack, "machines", { type: "number" }).numberValue;
    const tag = { namespace: "ops", key: "role", value: "connect" };
    const host = parts.host({ machines: HostMachines.pool({ count, tag }) });
    const topic = Topic.fromTopicId(parts.stack, "topic", "ocid1.onstopic.oc1..aaaa");
    new KafkaHostAlarms(parts.stack, "alarms", { host, notify: [AlarmDestination.topic(topic)] });
    expect(JSON.stringify(synthesize(parts.stack))).toContain(
      'Running[5m]{host = \\"connect\\"}.groupBy(host).sum() < ${((var.machines * 5) - 2)}',
    );
  });

  test("can be created for an existing host", () => {
    const stack = newStack();
    const host = KafkaConnectHost.fromHostAttributes(stack, "host", { hostName: "orders", compartment, machines: 2 });
    expect(String(host.metric(HostMetric.RUNNING))).toBe('Running[1m]{host = "orders"}.sum()');
  });
});
