import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  AlarmDestination,
  AlarmMessageFormat,
  AlarmSeverity,
  type AlarmTuning,
  Compartment,
  type CountAlarmTuning,
  Duration,
  type IStream,
  type LatencyAlarmTuning,
  OciStack,
  Partitions,
  type SilenceAlarmTuning,
  Stream,
  StreamAlarms,
  type StreamAlarmsProps,
  StreamPlacement,
  Tags,
  type ThroughputAlarmTuning,
  Topic,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, resources, synthesize, testApp, warnings } from "../support/synthesis";
import { OTHER_COMPARTMENT_ID, OTHER_STREAM_ID, TOPIC_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const placement = StreamPlacement.inDefaultPool(compartment);
const scratch = newStack("scratch");
const notify = [AlarmDestination.topic(Topic.fromTopicId(scratch, "on-call", TOPIC_ID))];

function known(stack: TerraformStack, id = "bookings", partitions?: number): IStream {
  const count = partitions === undefined ? undefined : Partitions.of(partitions);
  const streamId = id === "bookings" ? STREAM_ID : `ocid1.stream.oc1.eu-frankfurt-1.${id}`;
  return Stream.fromStreamAttributes(stack, id, { streamId, compartment, partitions: count });
}

/** The alarms by the part of their names after the common prefix. */
function alarmsOf(
  props: Omit<StreamAlarmsProps, "notify" | "streams">,
  ...streams: IStream[]
): Record<string, unknown> {
  const stack = newStack();
  const watched = streams.length === 0 ? [known(stack, "bookings", 4)] : streams;
  new StreamAlarms(stack, "health", { notify, streams: watched, ...props });
  return byName(stack);
}

function byName(stack: TerraformStack): Record<string, unknown> {
  return Object.fromEntries(
    resources(synthesize(stack), MonitoringAlarm).map((alarm) => [
      (alarm.display_name as string).replace(/^[^-]*-/, ""),
      alarm,
    ]),
  );
}

const ONE = `{resourceId = "${STREAM_ID}"}.groupBy(resourceId)`;

test("minimal: seven alarms on the stream, each with its query, its severity and what to do", () => {
  const common = {
    compartment_id: COMPARTMENT_ID,
    metric_compartment_id: COMPARTMENT_ID,
    metric_compartment_id_in_subtree: false,
    namespace: "oci_streaming",
    pending_duration: "PT5M",
    resolution: "1m",
    evaluation_slack_duration: "PT3M",
    destinations: [TOPIC_ID],
    is_enabled: true,
    message_format: "ONS_OPTIMIZED",
    is_notifications_per_metric_dimension_enabled: false,
  };
  const alarm = (id: string, query: string, severity: string, body: string): object => ({
    [id]: { ...common, display_name: `health-${id}`, query, severity, body },
  });
  const RETRY = "on average. Check for throttling first: clients that have to retry wait longest.";
  expect(alarmsOf({})).toEqual({
    ...alarm(
      "put-latency",
      `PutMessagesLatency.Time[5m]${ONE}.mean() > 1000`,
      "WARNING",
      `A write to ${STREAM_ID} takes more than 1000 ms ${RETRY}`,
    ),
    ...alarm(
      "get-latency",
      `GetMessagesLatency.Time[5m]${ONE}.mean() > 1`,
      "WARNING",
      `A read from ${STREAM_ID} takes more than 1 s ${RETRY}`,
    ),
    ...alarm(
      "put-throttled",
      `PutMessagesThrottling.Count[1m]${ONE}.sum() > 0`,
      "WARNING",
      `Writes to ${STREAM_ID} are rejected: a partition gets more than it accepts. ` +
        "Make producers retry and spread their keys, or move them to a stream with more partitions.",
    ),
    ...alarm(
      "get-throttled",
      `GetMessagesThrottling.Count[1m]${ONE}.sum() > 0`,
      "WARNING",
      `Reads from ${STREAM_ID} are rejected: a consumer group sends more than 5 requests per second to a partition. ` +
        "Make consumers read less often, with more messages at a time.",
    ),
    ...alarm(
      "put-faults",
      `PutMessagesFault.Count[1m]${ONE}.sum() > 0`,
      "CRITICAL",
      `Writes to ${STREAM_ID} fail, and messages may be lost. Check for the error in the producers' logs.`,
    ),
    ...alarm(
      "get-faults",
      `GetMessagesFault.Count[1m]${ONE}.sum() > 0`,
      "CRITICAL",
      `Reads from ${STREAM_ID} fail, and messages may become older than the retention. ` +
        "Check for the error in the consumers' logs.",
    ),
    ...alarm(
      "write-throughput",
      `PutMessagesThroughput.Bytes[1m]${ONE}.sum() > 201326592`,
      "WARNING",
      `The writes to ${STREAM_ID} use more than 0.8 of the limit of its partitions, and writes beyond the limit are rejected. ` +
        "Slow producers down, or move them to a stream with more partitions: the number cannot be changed.",
    ),
  });
});

test("maximal: every prop and every option of an alarm has its place", () => {
  const stack = newStack();
  const tuning: Required<AlarmTuning> = {
    omit: false,
    enabled: true,
    severity: AlarmSeverity.INFO,
    lasting: Duration.minutes(2),
    interval: Duration.minutes(10),
    body: "own",
  };
  const latency: Required<LatencyAlarmTuning> = { ...tuning, above: Duration.milliseconds(250) };
  const count: Required<CountAlarmTuning> = { ...tuning, above: 7 };
  const throughput: Required<ThroughputAlarmTuning> = { ...tuning, share: 0.5 };
  const silence: Required<SilenceAlarmTuning> = {
    after: Duration.minutes(30),
    reportedFor: Duration.days(1),
    enabled: true,
    severity: AlarmSeverity.ERROR,
    body: "silent",
  };
  const all: Required<StreamAlarmsProps> = {
    streams: [known(stack, "bookings", 2)],
    notify: [...notify, AlarmDestination.stream(Stream.fromStreamId(scratch, "history", OTHER_STREAM_ID))],
    compartment: Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID),
    name: "vs",
    enabled: false,
    repeat: Duration.hours(1),
    messageFormat: AlarmMessageFormat.RAW,
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { create: Duration.minutes(2) },
    putLatency: latency,
    getLatency: latency,
    putThrottled: count,
    getThrottled: count,
    putFaults: count,
    getFaults: count,
    writeThroughput: throughput,
    producerSilent: silence,
    notConsumed: { after: Duration.minutes(5) },
    deadLetters: [known(stack, "dead", 1)],
  };
  new StreamAlarms(stack, "health", all);
  const alarms = byName(stack);
  const common = {
    compartment_id: OTHER_COMPARTMENT_ID,
    metric_compartment_id: COMPARTMENT_ID,
    destinations: [TOPIC_ID, OTHER_STREAM_ID],
    repeat_notification_duration: "PT1H",
    message_format: "RAW",
    freeform_tags: { team: "booking" },
    timeouts: { create: "2m" },
  };
  const tuned = { ...common, is_enabled: true, severity: "INFO", pending_duration: "PT2M", body: "own" };
  expect(alarms).toMatchObject({
    "put-latency": {
      ...tuned,
      display_name: "vs-put-latency",
      query: `PutMessagesLatency.Time[10m]${ONE}.mean() > 250`,
    },
    "get-latency": { ...tuned, query: `GetMessagesLatency.Time[10m]${ONE}.mean() > 0.25` },
    "put-throttled": { ...tuned, query: `PutMessagesThrottling.Count[10m]${ONE}.sum() > 7` },
    "get-throttled": { ...tuned, query: `GetMessagesThrottling.Count[10m]${ONE}.sum() > 7` },
    "put-faults": { ...tuned, query: `PutMessagesFault.Count[10m]${ONE}.sum() > 7` },
    "get-faults": { ...tuned, query: `GetMessagesFault.Count[10m]${ONE}.sum() > 7` },
    "dead-letters": {
      ...common,
      is_enabled: false,
      severity: "CRITICAL",
      pending_duration: "PT1M",
      query: `PutMessagesThroughput.Count[5m]{resourceId = "ocid1.stream.oc1.eu-frankfurt-1.dead"}.groupBy(resourceId).sum() > 0`,
      body: "A program could not process a message, and wrote it to ocid1.stream.oc1.eu-frankfurt-1.dead. Read it there: it has the reason.",
    },
    "write-throughput": { ...tuned, query: `PutMessagesThroughput.Bytes[10m]${ONE}.sum() > ${2 * 600 * 524_288}` },
    "producer-silent": {
      ...common,
      is_enabled: true,
      severity: "ERROR",
      pending_duration: "PT30M",
      body: "silent",
      query: `PutMessagesThroughput.Count[1m]${ONE}.absent(1d)`,
      overrides: [
        {
          rule_name: "ZERO",
          query: `PutMessagesThroughput.Count[1m]${ONE}.sum() == 0`,
          pending_duration: "PT30M",
        },
      ],
    },
    "not-consumed": {
      ...common,
      is_enabled: false,
      severity: "WARNING",
      pending_duration: "PT5M",
      query: `GetMessagesThroughput.Count[1m]${ONE}.absent(3d)`,
      overrides: [{ rule_name: "ZERO", query: `GetMessagesThroughput.Count[1m]${ONE}.sum() == 0` }],
      body:
        `No message has been read from ${STREAM_ID} for 5 minutes. ` +
        "Check that its consumers run, before messages are older than the retention and lost.",
    },
  });
  expect(Object.keys(alarms)).toHaveLength(10);
});

test("any alarm can be left out", () => {
  const omit = { omit: true };
  const all = { putLatency: omit, getLatency: omit, putThrottled: omit, getThrottled: omit, putFaults: omit };
  expect(Object.keys(alarmsOf({ ...all, writeThroughput: omit }))).toEqual(["get-faults"]);
  expect(alarmsOf({ ...all, writeThroughput: omit, getFaults: omit })).toEqual({});
});

test("five streams need as many alarms as one: each alarm watches all streams, and notifies for each", () => {
  const stack = newStack();
  const ids = ["a", "b", "c", "d", "e"];
  const streams = ids.map((id) => new Stream(stack, id, { placement, partitions: Partitions.of(2) }));
  const set = new StreamAlarms(stack, "health", {
    streams,
    notify,
    producerSilent: { after: Duration.minutes(20) },
    notConsumed: { after: Duration.minutes(20) },
  });
  const alarms = byName(stack);
  expect(Object.keys(alarms)).toHaveLength(9);
  expect(set.alarms.map(({ node }) => node.id)).toEqual([
    "put-latency",
    "get-latency",
    "put-throttled",
    "get-throttled",
    "put-faults",
    "get-faults",
    "producer-silent",
    "not-consumed",
    "write-throughput",
  ]);
  const all = streams.map(({ streamId }) => resolvedText(stack, streamId)).join("|");
  const EACH = `{resourceId =~ "${all}"}.groupBy(resourceId)`;
  expect(alarms).toMatchObject({
    "put-faults": {
      query: `PutMessagesFault.Count[1m]${EACH}.sum() > 0`,
      is_notifications_per_metric_dimension_enabled: true,
      body:
        "Writes to {{dimensions.resourceId}} fail, and messages may be lost. " +
        "Check for the error in the producers' logs.",
    },
    "put-latency": { query: `PutMessagesLatency.Time[5m]${EACH}.mean() > 1000` },
    "producer-silent": { query: `PutMessagesThroughput.Count[1m]${EACH}.absent(3d)` },
    "write-throughput": { query: `PutMessagesThroughput.Bytes[1m]${EACH}.sum() > 100663296` },
  });
});

test("streams with different numbers of partitions have an alarm on throughput for each number", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "partitions", { type: "number" });
  const counts = [1, 4, 1, input.numberValue, input.numberValue];
  const streams = counts.map((count, index) => {
    const partitions = Partitions.of(count);
    return Stream.fromStreamAttributes(stack, `s${index}`, {
      streamId: `${STREAM_ID}${index}`,
      compartment,
      partitions,
    });
  });
  new StreamAlarms(stack, "health", { streams, notify });
  const bytes = (pattern: string, limit: string): object => ({
    query: `PutMessagesThroughput.Bytes[1m]{resourceId ${pattern}}.groupBy(resourceId).sum() > ${limit}`,
  });
  const alarms = byName(stack);
  expect(Object.keys(alarms)).toHaveLength(9);
  expect(alarms).toMatchObject({
    "write-throughput": bytes(`=~ "${STREAM_ID}0|${STREAM_ID}2"`, "50331648"),
    "write-throughput-2": bytes(`= "${STREAM_ID}1"`, "201326592"),
    "write-throughput-3": bytes(`=~ "${STREAM_ID}3|${STREAM_ID}4"`, "${(var.partitions * 50331648)}"),
  });
});

test("warns about an import of unknown partitions, which does not get an alarm on throughput", () => {
  const stack = newStack();
  const streams = [known(stack, "a"), known(stack, "b", 1), known(stack, "c")];
  new StreamAlarms(stack, "health", { streams, notify });
  expect(byName(stack)).toMatchObject({
    "write-throughput": {
      query: expect.stringContaining('resourceId = "ocid1.stream.oc1.eu-frankfurt-1.b"') as string,
    },
  });
  expect(warnings(stack)).toEqual([
    "test/health: no alarm watches the write throughput of test/a, test/c, whose partitions are not known; " +
      "give them to Stream.fromStreamAttributes, or omit the alarm",
  ]);
});

test("its options can be inputs", () => {
  const stack = new OciStack(testApp(), "test");
  const number = (id: string, defaultValue: number): number => stack.input.number(id, { title: id, defaultValue });
  const enabled = stack.input.boolean("alarms", { title: "Alarms", defaultValue: true });
  const partitions = Partitions.of(stack.input.integer("partitions", { title: "Partitions", defaultValue: 2 }));
  new StreamAlarms(stack, "health", {
    streams: [Stream.fromStreamAttributes(stack, "bookings", { streamId: STREAM_ID, compartment, partitions })],
    notify,
    enabled,
    putLatency: { above: Duration.milliseconds(number("put_ms", 1_000)) },
    getLatency: { above: Duration.seconds(number("get_s", 1)), lasting: Duration.minutes(number("lasting", 5)) },
    putFaults: { above: number("faults", 0), enabled: false },
    writeThroughput: { share: number("share", 0.8) },
    producerSilent: { after: Duration.minutes(number("idle", 30)) },
  });
  expect(byName(stack)).toMatchObject({
    "put-latency": {
      query: `PutMessagesLatency.Time[5m]${ONE}.mean() > \${var.put_ms}`,
      is_enabled: "${var.alarms}",
      body: expect.stringContaining("takes more than ${var.put_ms} ms on average") as string,
    },
    "get-latency": {
      query: `GetMessagesLatency.Time[5m]${ONE}.mean() > \${var.get_s}`,
      pending_duration: "PT${var.lasting}M",
    },
    "put-faults": { query: `PutMessagesFault.Count[1m]${ONE}.sum() > \${var.faults}`, is_enabled: false },
    "write-throughput": {
      query:
        `PutMessagesThroughput.Bytes[1m]${ONE}.sum() > ` +
        "${(var.partitions * floor(((62914560 * var.share) + 0.5)))}",
      body: expect.stringContaining("use more than ${var.share} of the limit") as string,
    },
    "producer-silent": {
      pending_duration: "PT${var.idle}M",
      overrides: [{ pending_duration: "PT${var.idle}M" }],
      body: expect.stringContaining("for PT${var.idle}M.") as string,
    },
  });
});

test("streams whose compartment is read twice are in one compartment", () => {
  const stack = newStack();
  const variable = new TerraformVariable(stack, "compartment_ocid", { type: "string" });
  const streams = ["a", "b"].map((id) => {
    const attributes = {
      streamId: `${STREAM_ID}${id}`,
      compartment: Compartment.fromCompartmentId(variable.stringValue),
    };
    return Stream.fromStreamAttributes(stack, id, attributes);
  });
  new StreamAlarms(stack, "health", { streams, notify, writeThroughput: { omit: true } });
  expect(byName(stack)).toMatchObject({
    "put-faults": { compartment_id: "${var.compartment_ocid}", metric_compartment_id: "${var.compartment_ocid}" },
  });
});

test.each<[string, Omit<StreamAlarmsProps, "streams" | "notify">]>([
  ["the last alarm is refused", { notConsumed: { after: Duration.hours(2) } }],
  ["no alarm is waited for", { timeouts: { create: Duration.minutes(0) } }],
  ["a threshold is no number", { getFaults: { above: NaN } }],
])("a set leaves neither constructs below it nor warnings if %s", (_, props) => {
  const stack = newStack();
  const streams = [known(stack)];
  expect(() => new StreamAlarms(stack, "health", { streams, notify, ...props })).toThrow();
  expect(stack.node.findChild("health").node.children).toEqual([]);
  expect(warnings(stack)).toEqual([]);
});

test.each([0, 1.2, NaN])("fails for a share of %d", (share) => {
  const stack = newStack();
  const streams = [known(stack, "bookings", 1)];
  expect(() => new StreamAlarms(stack, "health", { streams, notify, writeThroughput: { share } })).toThrow(
    `test/health: share must be above 0 and at most 1, got ${share}; write 0.8 for 80 %`,
  );
});
