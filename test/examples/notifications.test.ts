// examples/notifications: events that match a rule go from the stream of all events to people.

import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { stacksOf } from "../guides/example";
import { resources, synthesize } from "../support/synthesis";
import { checkedConfig, findingsWithout, statementsIn } from "./document";

const PAGE = "examples/notifications";

const document = synthesize(stacksOf(PAGE).get("notifications")!);

test("a connector passes new events to the filter, and another passes notable ones to the topic", () => {
  const [toFilter, toPeople] = resources(document, SchServiceConnector);
  expect(toFilter).toMatchObject({
    source: {
      kind: "streaming",
      cursor: { kind: "LATEST" },
      stream_id: expect.stringContaining("pool_events") as string,
    },
    target: { kind: "functions", batch_time_in_sec: 1 },
  });
  expect(toPeople).toMatchObject({
    source: { kind: "streaming", stream_id: expect.stringContaining("pool_notable") as string },
    target: { kind: "notifications", topic_id: expect.stringContaining("topic.people") as string },
  });
});

test("the filter has rules that its program accepts, and writes the events that they match", () => {
  const { RULES, EVENTS_OCID, DLQ_OCID } = checkedConfig(document, "filter", "react");
  expect(JSON.parse(RULES!)).toHaveLength(2);
  expect(EVENTS_OCID).toContain("pool_notable");
  expect(DLQ_OCID).toContain("pool_dead-letters");
});

test("producers may write events, the filter the two other streams, and connectors may use their ends", () => {
  const parts = /^Allow (.+) to (.+) in compartment id <compartment_ocid>(?:.*target\.stream\.id = '<(.+?)>')?/;
  expect(statementsIn(document).map((text) => parts.exec(text)?.slice(1))).toEqual([
    ["group id <producer_group_ocid>", "use stream-push", "pool_events"],
    ["group id <producer_group_ocid>", "read streams", "pool_events"],
    ["dynamic-group id <filter-identity>", "use stream-push", "pool_notable"],
    ["dynamic-group id <filter-identity>", "use stream-push", "pool_dead-letters"],
    ["any-user", "{STREAM_READ, STREAM_CONSUME}", "pool_events"],
    ["any-user", "use fn-function", undefined],
    ["any-user", "use fn-invocation", undefined],
    ["any-user", "{STREAM_READ, STREAM_CONSUME}", "pool_notable"],
    ["any-user", "use ons-topics", undefined],
  ]);
});

test("the filter reaches the streams through a rule, without which the path is closed", () => {
  expect(findingsWithout(document, "functions_egress-oracle-services").join()).toContain("does not reach");
});

test("fails for a function task between the stream and the topic", () => {
  const wrong = "tasks: [oci.ConnectorTask.function(filter)],\n  target: oci.ConnectorTarget.topic(people)";
  expect(() => stacksOf(PAGE, "target: oci.ConnectorTarget.topic(people)", wrong)).toThrow(
    "notifications/to-people: a function task is not possible from Streaming to Notifications; send its output to a stream, and from there to the target with a second connector",
  );
});

test("fails for formatted messages, which only log entries have", () => {
  expect(() => stacksOf(PAGE, "topic(people)", "topic(people, { formatted: true })")).toThrow(
    "notifications/to-people: message formatting is not possible from Streaming to Notifications; leave it out: the messages arrive as raw JSON",
  );
});
