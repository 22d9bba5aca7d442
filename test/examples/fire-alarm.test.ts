// examples/fire-alarm: a reading leads to a command and notifies people; a silent detector notifies operators, and a silent floor guards.

import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { ApigatewayGateway } from "@cdktf/provider-oci/lib/apigateway-gateway";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { stacksOf } from "../guides/example";
import { checkedConfig, findingsWithout, statementsIn } from "./document";
import { outputs, resource, resources, synthesize, variables } from "../support/synthesis";

const PAGE = "examples/fire-alarm";

const document = synthesize(stacksOf(PAGE).get("fire-alarm")!);

test("detectors authenticate with a certificate, and their readings are keyed by room", () => {
  expect(resource(document, ApigatewayGateway).ca_bundles).toEqual([
    { ca_bundle_id: "${var.device_trust_ocid}", type: "CA_BUNDLE" },
  ]);
  expect(resource(document, ApigatewayDeployment).specification).toMatchObject({
    request_policies: { mutual_tls: { is_verified_certificate_required: true } },
    routes: [{ methods: ["POST"], backend: { function_id: expect.stringContaining("ingest") as string } }],
  });
  expect(checkedConfig(document, "ingest", "ingest")).toMatchObject({ KEY_PATH: "room", ACCEPT: "json" });
  expect(checkedConfig(document, "ingest", "ingest")).not.toHaveProperty("VALUE_PATH");
  expect(document).toHaveProperty("variable.device_trust_ocid");
  expect(statementsIn(document)).toContain(
    "Allow dynamic-group id <ingest-identity> to use stream-push in compartment id <compartment_ocid> where target.stream.id = '<pool_telemetry>'",
  );
});

test("each reading is evaluated separately, and an alarm writes a command and notifies people", () => {
  const config = checkedConfig(document, "evaluator", "evaluate");
  // A test must not open the sprinklers.
  const ofTest = { KIND_PATH: "kind", TEST_KIND: "TEST", TEST_COMMAND: "test-sprinklers" };
  expect(config).toMatchObject({ COMMAND: "open-sprinklers", ...ofTest });
  expect(JSON.parse(config.RULES!)).toEqual([
    { name: "smoke", when: { smoke: { atLeast: 0.3 } } },
    { name: "heat", when: { celsius: { atLeast: 60 } } },
  ]);
  expect(config.COMMANDS_OCID).toContain("oci_streaming_stream.pool_commands");
  expect(config.TOPIC_OCID).toContain("oci_ons_notification_topic.people");
  const connector = resources(document, SchServiceConnector).find(
    ({ display_name }) => display_name === "to-evaluator",
  );
  expect(connector).toMatchObject({
    source: { stream_id: expect.stringContaining("pool_telemetry") as string },
    target: { kind: "functions", batch_size_in_num: 1 },
  });
  const subject = "Allow dynamic-group id <evaluator-identity>";
  expect(statementsIn(document)).toEqual(
    expect.arrayContaining([
      `${subject} to use stream-push in compartment id <compartment_ocid> where target.stream.id = '<pool_commands>'`,
      `${subject} to use stream-push in compartment id <compartment_ocid> where target.stream.id = '<pool_dead-letters>'`,
      `${subject} to use ons-topics in compartment id <people_compartment_ocid>`,
      `${subject} to use nosql-rows in compartment id <compartment_ocid> where target.nosql-table.id = '<incidents>'`,
      `${subject} to use metrics in compartment id <compartment_ocid> where target.metrics.namespace = 'fire_alarm'`,
    ]),
  );
});

test.each([
  ["ingest", "groups_ingest_egress-oracle-services-tcp-443"],
  ["processing", "groups_processing_egress-oracle-services-tcp-443"],
])("functions of %s reach the services through a rule, without which a path is closed", (name, rule) => {
  expect(findingsWithout(document, rule).join()).toContain(name);
});

test("controllers may read only commands and readings", () => {
  const theirs = statementsIn(document).filter((text) => text.includes("<controller_group_ocid>"));
  expect(theirs.map((text) => / to (.+) in .* = '<(.+)>'$/.exec(text)?.slice(1))).toEqual([
    ["use stream-pull", "pool_telemetry"],
    ["read streams", "pool_telemetry"],
    ["use stream-pull", "pool_commands"],
    ["read streams", "pool_commands"],
  ]);
});

const alarms = resources(document, MonitoringAlarm);

function textOf(destinations: unknown): string {
  return (destinations as string[]).join();
}

test("a silent detector and a silent floor notify guards and operators, even if the other alarms are off", () => {
  const ofSilence = alarms.filter(({ namespace }) => namespace === "fire_alarm");
  const said = ofSilence.map(({ query, destinations, pending_duration, is_enabled }) => [
    query,
    /topic\.([a-z]+)/.exec(textOf(destinations))?.[1],
    pending_duration,
    is_enabled,
  ]);
  const both = (query: string, lasting: string): unknown[] =>
    ["people", "topic"].map((topic) => [query, topic, lasting, true]);
  const ofFloor = (floor: string): unknown[] =>
    both(`readings[1m]{floor = "${floor}"}.groupBy(floor).absent(1d)`, "PT10M");
  const ofDetector = (detector: string): unknown[] =>
    both(`detector_readings[1m]{detector = "${detector}"}.groupBy(detector).absent(1d)`, "PT3M");
  expect(said).toEqual([...["d-1", "d-17", "d-2", "d-9"].flatMap(ofDetector), ...["0", "1", "2"].flatMap(ofFloor)]);
  expect(checkedConfig(document, "evaluator", "evaluate")).toMatchObject({
    FLOOR_PATH: "floor",
    DETECTOR_PATH: "detector",
  });
});

test("people are notified about silence only, and operators about everything else", () => {
  const told = alarms.filter(({ destinations }) => textOf(destinations).includes("topic.people"));
  expect(told.map(({ namespace }) => namespace)).toEqual(Array(7).fill("fire_alarm"));
  expect(told).not.toContainEqual(expect.objectContaining({ is_enabled: expect.stringContaining("var.") as string }));
  expect(Object.keys(variables(document))).toEqual(expect.arrayContaining(["people_phone", "alarm_email"]));
});

test("failed writes and errors of the evaluator are critical after a minute", () => {
  const names = ["health-put-faults", "commands-health-put-faults", "evaluator-errors", "evaluator-throttled"];
  const found = names.map((name) => alarms.find(({ display_name }) => display_name === name));
  expect(found).toMatchObject(names.map(() => ({ severity: "CRITICAL", pending_duration: "PT1M" })));
});

test("the topic of people is alone in its compartment, where only the evaluator may publish", () => {
  const topics = resources(document, OnsNotificationTopic).map(({ name, compartment_id }) => [name, compartment_id]);
  expect(topics).toEqual([
    ["fire-alarm-people", "${var.people_compartment_ocid}"],
    ["fire-alarm-alerts", "${var.compartment_ocid}"],
  ]);
  expect(statementsIn(document).filter((text) => text.includes("ons-topics"))).toHaveLength(1);
});

test("the contract for devices has only JSON, and the example of a reading has all fields that the functions read", () => {
  const { device_contract_json: contract, reading_json: example } = outputs(document);
  expect(contract?.value).toContain("application/json: each element");
  expect(contract?.value).not.toMatch(/ndjson|csv|octet-stream/);
  const reading = JSON.parse(example?.value as string) as object;
  const { ROOM_PATH, FLOOR_PATH, DETECTOR_PATH, KIND_PATH } = checkedConfig(document, "evaluator", "evaluate");
  expect(Object.keys(reading)).toEqual(
    expect.arrayContaining([ROOM_PATH, FLOOR_PATH, DETECTOR_PATH, KIND_PATH, "smoke", "celsius", "at"]),
  );
});

test("controllers have a file for Kafka, with their user and group, and no token", () => {
  const file = outputs(document).consumer_properties?.value as string;
  expect(file).toContain("group.id=building-controllers\nauto.offset.reset=latest\n");
  for (const part of ["var.tenancy_name", "var.controller_user_name", "pool_"]) expect(file).toContain(part);
  expect(file).toContain("<AUTH_TOKEN>");
});

test("fails for a rule that compares with a string", () => {
  expect(() => stacksOf(PAGE, "{ atLeast: 60 }", '{ atLeast: "60" }')).toThrow(
    "fire-alarm/evaluator: config.RULES.1.when.celsius.atLeast must be a number; see functions/evaluate/README.md",
  );
});

test("fails for a variable that the program does not have", () => {
  expect(() => stacksOf(PAGE, "ROOM_PATH", "ROOM")).toThrow(
    "fire-alarm/evaluator: config.ROOM is unknown, and must be one of COMMANDS_OCID, COMMANDS_ENDPOINT, DLQ_OCID, DLQ_ENDPOINT, TOPIC_OCID, TOPIC_ENDPOINT, METRICS_COMPARTMENT_OCID, METRICS_NAMESPACE, METRICS_ENDPOINT, TABLE_OCID, TABLE_ENDPOINT, RULES, COMMAND, TEST_COMMAND, ROOM_PATH, FLOOR_PATH, DETECTOR_PATH, KIND_PATH, TEST_KIND, INCIDENT_MINUTES; see functions/evaluate/README.md",
  );
});

test("fails for devices without authentication", () => {
  expect(() => stacksOf(PAGE, "mutualTls()", "none({ acknowledgeInsecure: false })")).toThrow(
    "fire-alarm: an API without authentication must be acknowledged, because anyone could write to the stream; use DeviceAuthentication.jwt(), or give acknowledgeInsecure: true",
  );
});
