// examples/fire-alarm: a reading leads to a command and notifies people; a silent detector notifies operators, and a silent floor guards.

import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { ApigatewayGateway } from "@cdktf/provider-oci/lib/apigateway-gateway";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { stacksOf } from "../guides/example";
import { checkedConfig, findingsWithout, statementsIn } from "./document";
import { resource, resources, synthesize, variables } from "../support/synthesis";

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
      `${subject} to use ons-topics in compartment id <compartment_ocid>`,
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

test("a silent detector notifies operators, and a silent floor people, even if the other alarms are off", () => {
  const ofSilence = alarms.filter(({ namespace }) => namespace === "fire_alarm");
  const said = ofSilence.map(({ query, destinations, pending_duration, is_enabled }) => [
    query,
    /topic\.([a-z]+)/.exec(textOf(destinations))?.[1],
    pending_duration,
    is_enabled,
  ]);
  const ofFloor = (floor: string): unknown[] => [
    `readings[1m]{floor = "${floor}"}.groupBy(floor).absent(1d)`,
    ...["people", "PT10M", true],
  ];
  const ofDetector = (detector: string): unknown[] => [
    `detector_readings[1m]{detector = "${detector}"}.groupBy(detector).absent(1d)`,
    ...["topic", "PT3M", true],
  ];
  expect(said).toEqual([
    ...[ofDetector("d-1"), ofDetector("d-17"), ofDetector("d-2"), ofDetector("d-9")],
    ...[ofFloor("0"), ofFloor("1"), ofFloor("2")],
  ]);
  expect(checkedConfig(document, "evaluator", "evaluate")).toMatchObject({
    FLOOR_PATH: "floor",
    DETECTOR_PATH: "detector",
  });
});

test("people are notified about floors only, and operators about everything else", () => {
  const told = alarms.filter(({ destinations }) => textOf(destinations).includes("topic.people"));
  expect(told.map(({ display_name }) => display_name)).toEqual(
    ["0", "1", "2"].map((floor) => `floor-${floor}-unwatched`),
  );
  expect(Object.keys(variables(document))).toEqual(expect.arrayContaining(["people_phone", "alarm_email"]));
});

test("fails for a rule that compares with a string", () => {
  expect(() => stacksOf(PAGE, "{ atLeast: 60 }", '{ atLeast: "60" }')).toThrow(
    "fire-alarm/evaluator: config.RULES.1.when.celsius.atLeast must be a number; see functions/evaluate/README.md",
  );
});

test("fails for a variable that the program does not have", () => {
  expect(() => stacksOf(PAGE, "ROOM_PATH", "ROOM")).toThrow(
    "fire-alarm/evaluator: config.ROOM is unknown, and must be one of COMMANDS_OCID, COMMANDS_ENDPOINT, DLQ_OCID, DLQ_ENDPOINT, TOPIC_OCID, TOPIC_ENDPOINT, METRICS_COMPARTMENT_OCID, METRICS_NAMESPACE, METRICS_ENDPOINT, TABLE_OCID, TABLE_ENDPOINT, RULES, COMMAND, ROOM_PATH, FLOOR_PATH, DETECTOR_PATH, INCIDENT_MINUTES; see functions/evaluate/README.md",
  );
});

test("fails for devices without authentication", () => {
  expect(() => stacksOf(PAGE, "mutualTls()", "none({ acknowledgeInsecure: false })")).toThrow(
    "fire-alarm: an API without authentication must be acknowledged, because anyone could write to the stream; use DeviceAuthentication.jwt(), or give acknowledgeInsecure: true",
  );
});
