import { CoreInstance } from "@cdktf/provider-oci/lib/core-instance";
import { CoreNetworkSecurityGroup } from "@cdktf/provider-oci/lib/core-network-security-group";
import { IdentityUser } from "@cdktf/provider-oci/lib/identity-user";
import { StreamingConnectHarness } from "@cdktf/provider-oci/lib/streaming-connect-harness";
import {
  ClientSecret,
  ConnectConverter,
  ConnectWorkerHost,
  KafkaUser,
  OciStack,
  Partitions,
  Policy,
  type SplunkConnectOptions,
  type SplunkContents,
  SplunkDelivery,
  type SplunkStream,
  StackKafkaUser,
  Stream,
  StreamPool,
  Subject,
  type WorkerVmOptions,
} from "../../lib";
import { STREAM_ID, VCN_ID } from "../refusals/row";
import { formIn } from "../support/forms";
import { properties, rendered } from "../support/rendered";
import { outputs, resource, resources, synthesize, testApp, variables } from "../support/synthesis";

const group = Subject.group({ name: "connect-workers" });
const existing = KafkaUser.existing({ tenancyName: "acme", userName: "connect", group });
const SSH: Required<WorkerVmOptions> = { ssh: true };

// A worker on a VM reads Splunk's token from Vault, and refuses another one.
const CONNECT: Required<SplunkConnectOptions> = {
  hecUri: "https://splunk.example.com:8088",
  hecToken: ClientSecret.fromFile("/etc/splunk.properties", "token"),
  tasksMax: 3,
  acknowledge: true,
  raw: true,
  validateCertificates: false,
  worker: ConnectWorkerHost.external(),
  kafkaUser: StackKafkaUser.existing(existing),
  existingHarness: true,
  manageHarness: true,
  groupId: "shared",
  pluginPath: "/opt/plugins",
  converter: ConnectConverter.STRING,
};

interface Made {
  readonly stack: OciStack;
  readonly pool: StreamPool;
}

function newStack(): Made {
  const stack = new OciStack(testApp(), "shop", { namePrefix: "shop" });
  return { stack, pool: new StreamPool(stack, "pool", { compartment: stack.compartment }) };
}

function delivered(splunk: SplunkDelivery, contents: Partial<SplunkContents> = {}): OciStack {
  const { stack, pool } = newStack();
  const workerNetwork = splunk.workerNetwork(stack, VCN_ID);
  const stream = pool.addStream("orders", { name: "shop-orders", partitions: Partitions.of(2) });
  const statements = splunk.addTo(stack, { pool, streams: [{ stream }], workerNetwork, ...contents });
  if (statements.length > 0) new Policy(stack, "access", { compartment: stack.compartment, statements });
  return stack;
}

function file(stack: OciStack, name: string): string {
  return rendered(stack, outputs(synthesize(stack))[name]?.value as string);
}

test("a worker elsewhere has a harness, a user, and its files, and asks for what the code does not say", () => {
  const splunk = SplunkDelivery.kafkaConnect();
  expect([splunk.isThere, splunk.hasWorker]).toEqual([true, false]);
  const stack = delivered(splunk);
  const document = synthesize(stack);
  expect(resource(document, StreamingConnectHarness)).toMatchObject({ name: "splunk-connect" });
  expect(resource(document, IdentityUser)).toMatchObject({ name: "shop-splunk-connect" });
  expect(resources(document, CoreInstance)).toEqual([]);
  const asked = Object.keys(variables(document)).filter((name) => /splunk|worker/.test(name));
  expect(asked.sort()).toEqual(["splunk_hec_uri", "splunk_index_orders"]);
  expect(formIn(stack).variables.splunk_index_orders).toMatchObject({
    title: "Splunk index of the stream shop-orders",
  });
  expect(Object.keys(outputs(document)).sort()).toEqual([
    "connect_distributed_properties",
    "connect_harness_id",
    "connect_topics",
    "consumer_properties",
    "install_connect_md",
    "kafka_username",
    "secrets_properties_template",
    "splunk_oci_addon_inputs_csv",
    "splunk_sink_json",
  ]);
  expect(JSON.parse(file(stack, "splunk_sink_json"))).toMatchObject({ config: { "tasks.max": "2" } });
});

test("the input for the index of a stream has a name that Terraform accepts, whatever the id of the stream", () => {
  const { stack, pool } = newStack();
  const stream = pool.addStream("orders-eu.v1", { partitions: Partitions.of(1) });
  SplunkDelivery.kafkaConnect().addTo(stack, { pool, streams: [{ stream }] });
  expect(Object.keys(variables(synthesize(stack)))).toContain("splunk_index_orders_eu_v1");
});

test("every option is in the files of the worker", () => {
  const { stack, pool } = newStack();
  const stream: Required<SplunkStream> = {
    stream: pool.addStream("orders", { partitions: Partitions.of(1) }),
    index: "sales",
    sourceType: "shop:orders",
  };
  const all: Required<Omit<SplunkContents, "workerNetwork">> = { pool, streams: [stream], harnessName: "unused" };
  SplunkDelivery.kafkaConnect(CONNECT).addTo(stack, all);
  const document = synthesize(stack);
  expect(resources(document, StreamingConnectHarness)).toEqual([]);
  expect(Object.keys(variables(document))).toContain("connect_harness_ocid");
  expect(properties(file(stack, "connect_distributed_properties"))).toMatchObject({
    "group.id": "shared",
    "plugin.path": "/opt/plugins",
    "value.converter": "org.apache.kafka.connect.storage.StringConverter",
  });
  expect(JSON.parse(file(stack, "splunk_sink_json"))).toMatchObject({
    config: {
      "tasks.max": "3",
      "splunk.indexes": "sales",
      "splunk.sourcetypes": "shop:orders",
      "splunk.hec.uri": "https://splunk.example.com:8088",
      "splunk.hec.token": "${file:/etc/splunk.properties:token}",
      "splunk.hec.ack.enabled": "true",
      "splunk.hec.raw": "true",
      "splunk.hec.ssl.validate.certs": "false",
    },
  });
});

test("a worker on a VM is in its own security group, and in the subnet of an input", () => {
  const splunk = SplunkDelivery.kafkaConnect({ worker: ConnectWorkerHost.vm(SSH) });
  expect(splunk.hasWorker).toBe(true);
  const document = synthesize(delivered(splunk));
  expect(resource(document, CoreNetworkSecurityGroup)).toMatchObject({ display_name: "shop-connect-worker" });
  expect(resource(document, CoreInstance)).toMatchObject({
    create_vnic_details: { subnet_id: "${var.worker_subnet_ocid}" },
    metadata: { ssh_authorized_keys: "${var.worker_ssh_public_key}" },
  });
  expect(Object.keys(outputs(document))).toEqual(expect.arrayContaining(["worker_cloud_init", "worker_instance_id"]));
});

test("another name of the harness is that of the stack", () => {
  const document = synthesize(delivered(SplunkDelivery.kafkaConnect(), { harnessName: "orders-connect" }));
  expect(resource(document, StreamingConnectHarness)).toMatchObject({ name: "orders-connect" });
});

test("the add-on has one file, and its group reads each stream", () => {
  const stack = delivered(SplunkDelivery.addOn("splunk-readers"));
  expect(Object.keys(outputs(synthesize(stack)))).toEqual(["splunk_oci_addon_inputs_csv"]);
  expect(file(stack, "splunk_oci_addon_inputs_csv")).toMatch(/\nshop-orders,ID,MESSAGES_ENDPOINT,.*,0 1\n$/);
});

test("no delivery makes nothing", () => {
  const none = SplunkDelivery.none();
  expect([none.isThere, none.hasWorker]).toEqual([false, false]);
  expect(Object.keys(outputs(synthesize(delivered(none))))).toEqual([]);
});

test("an existing stream is read by its known facts", () => {
  const { stack, pool } = newStack();
  const messagesEndpoint = "https://cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com";
  const known = { name: "clicks", partitions: Partitions.of(3), pool, messagesEndpoint };
  const stream = Stream.fromStreamAttributes(stack, "clicks", { streamId: STREAM_ID, ...known });
  SplunkDelivery.addOn("splunk-readers").addTo(stack, { pool, streams: [{ stream }] });
  expect(file(stack, "splunk_oci_addon_inputs_csv")).toContain(`\nclicks,${STREAM_ID},${messagesEndpoint},`);
});

test("the partitions can be an input, and so can the tasks", () => {
  const { stack, pool } = newStack();
  const partitions = Partitions.of(stack.input.integer("partitions", { title: "Partitions" }));
  const stream = pool.addStream("orders", { partitions });
  SplunkDelivery.kafkaConnect().addTo(stack, { pool, streams: [{ stream }] });
  expect(JSON.parse(file(stack, "splunk_sink_json"))).toMatchObject({ config: { "tasks.max": "PARTITIONS" } });
});

test("fails for a worker on a VM without a network, and leaves nothing", () => {
  const { stack, pool } = newStack();
  const splunk = SplunkDelivery.kafkaConnect({ worker: ConnectWorkerHost.vm() });
  const stream = pool.addStream("orders", { partitions: Partitions.of(1) });
  const before = stack.node.children.length;
  expect(() => splunk.addTo(stack, { pool, streams: [{ stream }] })).toThrow("must have a network");
  expect(stack.node.children).toHaveLength(before);
});
