import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { IdentityUser } from "@cdktf/provider-oci/lib/identity-user";
import { KmsKey } from "@cdktf/provider-oci/lib/kms-key";
import { ManagementDashboardManagementDashboardsImport } from "@cdktf/provider-oci/lib/management-dashboard-management-dashboards-import";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { OnsSubscription } from "@cdktf/provider-oci/lib/ons-subscription";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import {
  Alarm,
  AlarmSeverity,
  DashboardTile,
  Duration,
  NetworkPeer,
  OciStack,
  Partitions,
  Policy,
  PoolAccess,
  StackAccess,
  StackAlerts,
  type StackAlarmOptions,
  StackArchive,
  StackEncryption,
  StackKafkaUser,
  StackWatch,
  type Stream,
  StreamMetric,
  StreamPool,
  Subject,
} from "../../lib";
import { resources, synthesize, testApp } from "../support/synthesis";

const VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn";

function newStack(): OciStack {
  return new OciStack(testApp(), "shop", { namePrefix: "shop" });
}

function streamIn(stack: OciStack, access = PoolAccess.public()): Stream {
  const pool = new StreamPool(stack, "pool", { compartment: stack.compartment, access });
  return pool.addStream("orders", { partitions: Partitions.of(1) });
}

function variablesOf(stack: OciStack): string[] {
  const { variable } = synthesize(stack) as unknown as { variable: Readonly<Record<string, unknown>> };
  return Object.keys(variable);
}

function accepted(stack: OciStack): readonly string[] {
  const { "//": comment } = stack.toTerraform() as { "//": { acceptedRules: { id: string; path: string }[] } };
  return comment.acceptedRules.map(({ id, path }) => `${id} ${path}`);
}

test("Oracle's key does not add a resource, and is recorded as accepted for the rules", () => {
  const stack = newStack();
  expect(StackEncryption.oracleManaged().addTo(stack, "orders").isOraclesKey).toBe(true);
  expect(resources(synthesize(stack), KmsKey)).toEqual([]);
  expect(accepted(stack)).toEqual(["OCI-STR-002 shop"]);
});

test("a new key has the name of the stack", () => {
  const stack = newStack();
  expect(StackEncryption.newKey().addTo(stack, "orders").isOraclesKey).toBe(false);
  expect(resources(synthesize(stack), KmsKey)).toMatchObject([{ display_name: "shop-orders" }]);
});

test("an existing key is an input, together with its vault and compartment", () => {
  const stack = newStack();
  StackEncryption.existingKey().addTo(stack, "orders");
  expect(variablesOf(stack)).toEqual(expect.arrayContaining(["key_compartment_ocid", "vault_ocid", "key_ocid"]));
});

test("an archive creates and returns a connector for each stream", () => {
  const stack = newStack();
  const encryption = StackEncryption.oracleManaged().addTo(stack, "orders");
  const stream = streamIn(stack);
  const contents = { name: "orders", title: "Bucket", streams: [{ id: "kept", stream, prefix: "o/" }], encryption };
  const connectors = StackArchive.bucket({ deleteAfter: Duration.days(9) }).addTo(stack, contents);
  expect(connectors.map(({ node }) => node.path)).toEqual(["shop/kept"]);
  const document = synthesize(stack);
  expect(resources(document, ObjectstorageBucket)).toMatchObject([{ name: "shop-orders", versioning: "Enabled" }]);
  expect(resources(document, SchServiceConnector)).toMatchObject([
    { display_name: "kept", target: { batch_rollover_time_in_ms: 60_000, object_name_prefix: "o/" } },
  ]);
});

test("without an archive, there is neither a bucket nor a connector", () => {
  const stack = newStack();
  const encryption = StackEncryption.oracleManaged().addTo(stack, "orders");
  const none = StackArchive.none();
  expect(none.isThere).toBe(false);
  expect(none.addTo(stack, { name: "orders", title: "Bucket", streams: [], encryption })).toEqual([]);
  expect(resources(synthesize(stack), ObjectstorageBucket)).toEqual([]);
});

test("the topics of a stack have inputs with different names", () => {
  const stack = newStack();
  StackAlerts.newTopic({ emails: ["ops@example.com"] }).addTo(stack, { name: "ops" });
  const people = { name: "guests", id: "people", inputPrefix: "people", purpose: "guests", group: "Guests" };
  StackAlerts.newTopic({ function: true }).addTo(stack, people);
  StackAlerts.existingTopic().addTo(stack, { name: "third", id: "third", topicInput: "third_ocid" });
  const document = synthesize(stack);
  expect(resources(document, OnsNotificationTopic)).toMatchObject([{ name: "shop-guests" }, { name: "shop-ops" }]);
  expect(resources(document, OnsSubscription)).toContainEqual(expect.objectContaining({ endpoint: "ops@example.com" }));
  const asked = ["alarm_email", "alarm_phone", "people_email", "people_function_ocid", "people_phone", "third_ocid"];
  expect(variablesOf(stack).filter((name) => asked.includes(name))).toEqual(asked);
});

test("a topic in its own compartment has an input for it, and those who publish are allowed to only there", () => {
  const stack = newStack();
  const people = { name: "guests", id: "people", inputPrefix: "people" };
  const topic = StackAlerts.newTopic({ ownCompartment: true }).addTo(stack, people);
  const statement = topic.allowPublish(Subject.group({ name: "tellers" }));
  new Policy(stack, "access", { compartment: stack.compartment, statements: [statement] });
  const place = "${var.people_compartment_ocid}";
  const document = synthesize(stack);
  expect(resources(document, OnsNotificationTopic)).toMatchObject([{ compartment_id: place }]);
  expect(resources(document, OnsSubscription)).toMatchObject([{ compartment_id: place }, { compartment_id: place }]);
  expect(resources(document, IdentityPolicy)).toMatchObject([
    {
      compartment_id: place,
      statements: [`Allow group tellers to use ons-topics in compartment id ${place}`],
    },
  ]);
  expect(document).not.toHaveProperty("variable.people_compartment_ocid.default");
});

test("fails for a phone number without its country code, and leaves no topic", () => {
  const stack = newStack();
  const alerts = StackAlerts.newTopic({ phoneNumbers: ["030123456"] });
  const message =
    "shop/topic: a phone number must be + and the digits of country code and number, got '030123456'; write it like +4930123456";
  expect(() => alerts.addTo(stack, { name: "ops" })).toThrow(message);
  expect(stack.node.tryFindChild("topic")).toBeUndefined();
});

test("a new Kafka user has the name of the stack, and does not need an email address", () => {
  const stack = newStack();
  StackKafkaUser.newUser({ withoutEmail: true }).addTo(stack, "reader");
  expect(resources(synthesize(stack), IdentityUser)).toMatchObject([{ name: "shop-reader" }]);
  expect(variablesOf(stack)).not.toContain("kafka_user_email");
});

test("a public pool is recorded as accepted for the rules", () => {
  const stack = newStack();
  streamIn(stack, StackAccess.public(stack));
  expect(accepted(stack)).toEqual(["OCI-STR-003 shop"]);
});

test("a private endpoint has an input for its subnet, and for its clients unless the code names them", () => {
  const [asking, told] = [newStack(), newStack()];
  streamIn(asking, StackAccess.privateEndpoint(asking, { vcnId: VCN_ID }));
  const clients = [NetworkPeer.cidr("10.0.0.0/24")];
  streamIn(told, StackAccess.privateEndpoint(told, { vcnId: VCN_ID, clients }));
  expect(variablesOf(asking)).toEqual(expect.arrayContaining(["subnet_ocid", "client_cidr"]));
  expect(variablesOf(told)).toContain("subnet_ocid");
  expect(variablesOf(told)).not.toContain("client_cidr");
});

function watched(options?: StackAlarmOptions): { readonly stack: OciStack; readonly watch: StackWatch } {
  const stack = newStack();
  const topic = StackAlerts.newTopic().addTo(stack, { name: "ops" });
  return { stack, watch: StackWatch.of(stack, topic, options) };
}

test("dead letters next to the streams that are watched have an alarm, which is critical", () => {
  const { stack, watch } = watched({});
  const deadLetters = [streamIn(stack)];
  watch.addStreams("health", { streams: deadLetters, deadLetters });
  expect(resources(synthesize(stack), MonitoringAlarm)).toContainEqual(
    expect.objectContaining({ display_name: "health-dead-letters", severity: "CRITICAL" }),
  );
});

test("an output lists the alarms on streams and the stack's own alarms by their ids", () => {
  const { stack, watch } = watched({ severity: AlarmSeverity.INFO });
  const stream = streamIn(stack);
  watch.addStreams("health", { streams: [stream], producerSilent: { after: Duration.minutes(9) } });
  expect(watch.addConnectors("flow", [])).toBeUndefined();
  const fires = stream.metric(StreamMetric.PUT_MESSAGES, { interval: Duration.minutes(1) }).above(9);
  const own = new Alarm(stack, "busy", { ...watch.optionsFor(AlarmSeverity.CRITICAL), fires });
  watch.addAlarms([own]);
  watch.addOutput();
  expect(watch.alarms.at(-1)).toBe(own);
  const document = synthesize(stack) as unknown as {
    output: { alarm_ids: { value: Readonly<Record<string, unknown>> } };
  };
  const ids = Object.keys(document.output.alarm_ids.value);
  expect(ids).toEqual(expect.arrayContaining(["health-put-latency", "health-producer-silent", "busy"]));
  const alarms = resources(synthesize(stack), MonitoringAlarm);
  expect(alarms).toContainEqual(expect.objectContaining({ display_name: "busy", severity: "INFO" }));
  expect(alarms).toContainEqual(expect.objectContaining({ display_name: "health-put-latency", severity: "INFO" }));
});

test("silence is watched without the other alarms", () => {
  const { stack, watch } = watched();
  const [after, streams] = [Duration.minutes(30), [streamIn(stack)]];
  const set = watch.addSilence("silence", { streams, producerSilent: { after }, notConsumed: { after } });
  expect(set.alarms.map(({ node }) => node.id)).toEqual(["producer-silent", "not-consumed"]);
  expect(watch.alarms).toEqual(set.alarms);
  expect(resources(synthesize(stack), MonitoringAlarm)).toHaveLength(2);
});

test("tiles that do not fit on one dashboard go to the next one", () => {
  const { stack, watch } = watched();
  const tile = DashboardTile.of({ title: "Bytes", metrics: [streamIn(stack).metric(StreamMetric.PUT_BYTES)] });
  watch.addDashboard(Array.from({ length: 61 }, () => tile));
  expect(resources(synthesize(stack), ManagementDashboardManagementDashboardsImport)).toHaveLength(3);
  expect(stack.node.tryFindChild("dashboard-3")).toBeDefined();
});
