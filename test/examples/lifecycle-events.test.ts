// examples/lifecycle-events: events of resources and changes through the API in one stream, which is kept as evidence.

import { EventsRule } from "@cdktf/provider-oci/lib/events-rule";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { stacksOf } from "../guides/example";
import { resource, resources, synthesize } from "../support/synthesis";
import { statementsIn } from "./document";

const PAGE = "examples/lifecycle-events";

const document = synthesize(stacksOf(PAGE).get("lifecycle-events")!);

test("a rule for each family writes its events to the stream, and has a log of deliveries", () => {
  const rules = resources(document, EventsRule);
  expect(rules.map(({ display_name }) => display_name)).toEqual(["buckets", "databases", "instances", "keys"]);
  const stream_id = expect.stringContaining("oci_streaming_stream.pool_events") as string;
  for (const { actions } of rules) expect(actions).toMatchObject({ action: [{ action_type: "OSS", stream_id }] });
  const logs = resources(document, LoggingLog).map(({ configuration }) => configuration);
  expect(logs).toMatchObject([
    { source: { service: "objectstorage", category: "write" } },
    ...(Array(4).fill({ source: { service: "cloudevents", category: "ruleexecutionlog" } }) as object[]),
  ]);
});

test("the events of a family show that a resource began and that it ended", () => {
  const typesOf = ({ condition }: { condition: unknown }): string[] =>
    (JSON.parse(condition as string) as { eventType: string[] }).eventType;
  const rules = resources(document, EventsRule) as unknown as { condition: unknown }[];
  for (const types of rules.map(typesOf)) {
    expect(types.join()).toMatch(/create|launchinstance/);
    expect(types.join()).toMatch(/delet|terminateinstance/);
  }
});

test("calls that change resources are read from the audit logs of all compartments below", () => {
  const [auditing, archive] = resources(document, SchServiceConnector);
  expect(auditing).toMatchObject({
    source: { kind: "logging", log_sources: [{ log_group_id: "_Audit_Include_Subcompartment" }] },
    tasks: [
      {
        kind: "logRule",
        condition:
          "data.request.action = 'POST' OR data.request.action = 'PUT' OR data.request.action = 'PATCH' OR data.request.action = 'DELETE'",
      },
    ],
    target: { kind: "streaming" },
  });
  expect(archive).toMatchObject({ source: { kind: "streaming" }, target: { kind: "objectStorage" } });
});

test("connectors may write to the stream, read it, and write to the bucket", () => {
  const connector = "request.principal.type = 'serviceconnector'";
  const place = "request.principal.compartment.id = '<compartment_ocid>'";
  const allowed = "Allow any-user to";
  expect(statementsIn(document).filter((text) => text.startsWith(allowed))).toEqual([
    `${allowed} use stream-push in compartment id <compartment_ocid> where all {${connector}, target.stream.id = '<pool_events>', ${place}}`,
    `${allowed} {STREAM_READ, STREAM_CONSUME} in compartment id <compartment_ocid> where all {${connector}, target.stream.id = '<pool_events>', ${place}}`,
    `${allowed} manage objects in compartment id <compartment_ocid> where all {${connector}, target.bucket.name = '<evidence>', ${place}}`,
  ]);
});

test("evidence cannot be changed for a year, and auditors may read it and the stream", () => {
  expect(resource(document, ObjectstorageBucket).retention_rules).toEqual([
    { display_name: "evidence", duration: { time_amount: "1", time_unit: "YEARS" } },
  ]);
  const theirs = statementsIn(document).filter((text) => text.includes("<auditor_group_ocid>"));
  expect(theirs.map((text) => text.replace(/ in compartment.*= /, " "))).toEqual([
    "Allow group id <auditor_group_ocid> to use stream-pull '<pool_events>'",
    "Allow group id <auditor_group_ocid> to read streams '<pool_events>'",
    "Allow group id <auditor_group_ocid> to read objects '<evidence>'",
  ]);
});

test("fails for an event type that differs from a known one by a letter", () => {
  expect(() => stacksOf(PAGE, "objectstorage.createbucket", "objectstorage.createbuckets")).toThrow(
    "an event type must be one that is emitted, got 'com.oraclecloud.objectstorage.createbuckets'; did you mean 'com.oraclecloud.objectstorage.createbucket'?",
  );
});

test("fails for a filter of audit records on a connector that reads the stream", () => {
  const wrong = 'bucket, tasks: [oci.ConnectorTask.logFilter(changes)], prefix: "events/"';
  expect(() => stacksOf(PAGE, 'bucket, prefix: "events/"', wrong)).toThrow(
    "lifecycle-events/to-evidence: a log filter is not possible from Streaming to Object Storage; filter in a function, or with the connector that reads the logs",
  );
});
