// examples/maintenance-reminders: maintenance events go to a stream, and from there to people, a bucket and a ticket system.

import { EventsRule } from "@cdktf/provider-oci/lib/events-rule";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { stacksOf } from "../guides/example";
import { outputs, resource, resources, synthesize } from "../support/synthesis";
import { statementsIn } from "./document";

const PAGE = "examples/maintenance-reminders";

const document = synthesize(stacksOf(PAGE).get("maintenance-reminders")!);

test("the rule matches the four event types, and writes them to the stream", () => {
  const rule = resource(document, EventsRule);
  const type = "com.oraclecloud.databaseservice.autonomous.container.database.maintenance";
  expect(JSON.parse(rule.condition as string)).toEqual({
    eventType: [`${type}.reminder`, `${type}.scheduled`, `${type}.begin`, `${type}.end`],
  });
  expect(rule).toMatchObject({
    is_enabled: true,
    actions: {
      action: [
        { action_type: "OSS", is_enabled: true, stream_id: expect.stringContaining("pool_reminders") as string },
      ],
    },
  });
});

test("connectors move the stream to people and to a bucket, with exactly the permissions for that", () => {
  const kinds = resources(document, SchServiceConnector).map(({ source, target }) => [source, target]);
  expect(kinds).toMatchObject([
    [{ kind: "streaming", cursor: { kind: "TRIM_HORIZON" } }, { kind: "notifications" }],
    [
      { kind: "streaming", cursor: { kind: "TRIM_HORIZON" } },
      { kind: "objectStorage", object_name_prefix: "reminders/" },
    ],
  ]);
  const connector = "request.principal.type = 'serviceconnector'";
  const place = "request.principal.compartment.id = '<compartment_ocid>'";
  const read = `Allow any-user to {STREAM_READ, STREAM_CONSUME} in compartment id <compartment_ocid> where all {${connector}, target.stream.id = '<pool_reminders>', ${place}}`;
  expect(statementsIn(document).filter((text) => text.startsWith("Allow any-user"))).toEqual([
    read,
    `Allow any-user to use ons-topics in compartment id <compartment_ocid> where all {${connector}, ${place}}`,
    read,
    `Allow any-user to manage objects in compartment id <compartment_ocid> where all {${connector}, target.bucket.name = '<reminders-kept>', ${place}}`,
  ]);
});

test("the ticket system may only read the stream", () => {
  const theirs = statementsIn(document).filter((text) => text.includes("<ticket_group_ocid>"));
  expect(theirs).toEqual([
    "Allow group id <ticket_group_ocid> to use stream-pull in compartment id <compartment_ocid> where target.stream.id = '<pool_reminders>'",
    "Allow group id <ticket_group_ocid> to read streams in compartment id <compartment_ocid> where target.stream.id = '<pool_reminders>'",
  ]);
});

test("alarms on the stream and the connectors notify operators, not the administrators", () => {
  const told = resources(document, MonitoringAlarm).map(({ destinations }) => (destinations as string[]).join());
  expect(told.length).toBeGreaterThan(7);
  expect(told.filter((text) => !text.includes("topic.on-call"))).toEqual([]);
});

test("an event that the rule cannot deliver notifies operators, and outputs name the rule", () => {
  const alarm = resources(document, MonitoringAlarm).find(({ namespace }) => namespace === "oci_cloudevents");
  const rule = expect.stringContaining("oci_events_rule.maintenance") as string;
  expect(alarm).toMatchObject({
    display_name: "not-delivered",
    severity: "CRITICAL",
    query: expect.stringMatching(
      /^DeliveryFailedEvents\[5m\]\{resourceId = "\$\{oci_events_rule.*\}"\}.*\.sum\(\) > 0$/,
    ) as string,
  });
  expect(outputs(document).rule_id?.value).toEqual(rule);
});

test("fails for an event type that Oracle does not have", () => {
  expect(() => stacksOf(PAGE, '"com.oraclecloud', '"com.oracle')).toThrow(
    "an event type must begin with com.oraclecloud., got 'com.oracle.databaseservice.autonomous.container.database.maintenance.reminder'; copy it from Oracle's page on services that produce events",
  );
});

test("fails for the connector of the audit logs with the stream as its source", () => {
  const wrong =
    "tasks: [oci.ConnectorTask.logFilter(oci.LogFilter.containerDatabaseMaintenanceReminders())],\n  target";
  expect(() => stacksOf(PAGE, "target", wrong)).toThrow(
    "maintenance-reminders/to-administrators: a log filter is not possible from Streaming to Notifications; filter in a function, or with the connector that reads the logs",
  );
});
