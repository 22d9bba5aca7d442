import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Alarm,
  AlarmDestination,
  AlarmMessageFormat,
  type AlarmOverride,
  type AlarmProps,
  AlarmRule,
  AlarmSeverity,
  type AlarmSuppression,
  type BucketMetric,
  Compartment,
  Duration,
  Instant,
  Metric,
  MetricCondition,
  OciStack,
  Partitions,
  Statistic,
  Stream,
  StreamMetric,
  StreamPlacement,
  Tags,
  Topic,
} from "../../lib";
import { COMPARTMENT_ID, STREAM_ID, TENANCY_ID } from "../support/ocids";
import { newStack, outputs, resource, synthesize, testApp, warnings } from "../support/synthesis";
import { ALARM_ID, OTHER_COMPARTMENT_ID, OTHER_STREAM_ID, TOPIC_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const other = Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID);
const scratch = newStack("scratch");
const bookings = Stream.fromStreamAttributes(scratch, "bookings", { streamId: STREAM_ID, compartment });
const topic = AlarmDestination.topic(Topic.fromTopicId(scratch, "on-call", TOPIC_ID));
const faults = bookings.metric(StreamMetric.PUT_FAULTS);

const minimal: AlarmProps = {
  compartment,
  metric: faults,
  fires: AlarmRule.above(0),
  severity: AlarmSeverity.CRITICAL,
  notify: [topic],
};

const FAULTS = `PutMessagesFault.Count[1m]{resourceId = "${STREAM_ID}"}.sum()`;

function alarmOf(props: Partial<AlarmProps>, stack: TerraformStack = newStack()): unknown {
  new Alarm(stack, "busy", { ...minimal, ...props });
  return resource(synthesize(stack), MonitoringAlarm);
}

test("minimal: named after its id, enabled, and every default of the service written down", () => {
  expect(alarmOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    metric_compartment_id: COMPARTMENT_ID,
    metric_compartment_id_in_subtree: false,
    display_name: "busy",
    namespace: "oci_streaming",
    query: `${FAULTS} > 0`,
    pending_duration: "PT1M",
    resolution: "1m",
    evaluation_slack_duration: "PT3M",
    severity: "CRITICAL",
    destinations: [TOPIC_ID],
    is_enabled: true,
    message_format: "RAW",
    is_notifications_per_metric_dimension_enabled: false,
  });
});

test("maximal: every prop has its place in the resource", () => {
  const suppression: Required<AlarmSuppression> = {
    from: Instant.fromIso("2027-01-01T00:00:00Z"),
    until: Instant.fromIso("2027-01-01T06:00:00Z"),
    description: "maintenance 42",
  };
  const override: Required<AlarmOverride> = {
    name: "MANY",
    condition: faults.above(100),
    lasting: Duration.minutes(2),
    severity: AlarmSeverity.ERROR,
    body: "Very many.",
  };
  const all: Required<AlarmProps> = {
    compartment: other,
    name: "puts fail",
    metric: Metric.custom({ namespace: "app", name: "errors", compartment: Compartment.fromTenancyId(TENANCY_ID) }),
    fires: AlarmRule.above(10).lasting(Duration.minutes(5)),
    severity: AlarmSeverity.INFO,
    notify: [topic, AlarmDestination.stream(Stream.fromStreamId(scratch, "history", OTHER_STREAM_ID))],
    enabled: false,
    repeat: Duration.hours(2),
    slack: Duration.minutes(10),
    body: "{{severity}}: see the runbook",
    summary: "{{metricValues}}",
    title: "{{severity}} at {{timestamp}}",
    splitByDimension: true,
    messageFormat: AlarmMessageFormat.RAW,
    overrides: [
      { ...override, condition: MetricCondition.parse("errors[1m].sum() > 100", { namespace: "app" }) },
      { name: "FEW" },
    ],
    baseRuleName: "USUAL[1]",
    suppression,
    includeSubcompartments: true,
    resourceGroup: "front-end",
    notificationVersion: "1.X",
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(alarmOf(all)).toEqual({
    compartment_id: OTHER_COMPARTMENT_ID,
    metric_compartment_id: TENANCY_ID,
    metric_compartment_id_in_subtree: true,
    display_name: "puts fail",
    namespace: "app",
    query: "errors[1m].mean() > 10",
    pending_duration: "PT5M",
    resolution: "1m",
    evaluation_slack_duration: "PT10M",
    repeat_notification_duration: "PT2H",
    severity: "INFO",
    destinations: [TOPIC_ID, OTHER_STREAM_ID],
    is_enabled: false,
    message_format: "RAW",
    is_notifications_per_metric_dimension_enabled: true,
    body: "{{severity}}: see the runbook",
    alarm_summary: "{{metricValues}}",
    notification_title: "{{severity}} at {{timestamp}}",
    notification_version: "1.X",
    rule_name: "USUAL[1]",
    overrides: [
      {
        rule_name: "MANY",
        query: "errors[1m].sum() > 100",
        pending_duration: "PT2M",
        severity: "ERROR",
        body: "Very many.",
      },
      { rule_name: "FEW" },
    ],
    suppression: {
      time_suppress_from: "2027-01-01T00:00:00Z",
      time_suppress_until: "2027-01-01T06:00:00Z",
      description: "maintenance 42",
    },
    resource_group: "front-end",
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("an alarm on a stream of the stack refers to it, and is near the limit of its partitions", () => {
  const stack = newStack();
  const placement = StreamPlacement.inDefaultPool(compartment);
  const stream = new Stream(stack, "bookings", { placement, partitions: Partitions.of(4) });
  const during = Duration.minutes(1);
  const props = {
    metric: stream.metric(StreamMetric.PUT_BYTES, { statistic: Statistic.SUM, interval: during }),
    fires: AlarmRule.above(stream.writeLimitBytes({ during, share: 0.8 })).lasting(Duration.minutes(5)),
  };
  expect(alarmOf(props, stack)).toMatchObject({
    metric_compartment_id: COMPARTMENT_ID,
    query:
      'PutMessagesThroughput.Bytes[1m]{resourceId = "${oci_streaming_stream.bookings_6602924F.id}"}.sum() > 201326592',
    pending_duration: "PT5M",
  });
});

describe("a rule", () => {
  test.each<[string, AlarmRule, string, string]>([
    ["above", AlarmRule.above(5), `${FAULTS} > 5`, "PT1M"],
    ["below", AlarmRule.below(0.5), `${FAULTS} < 0.5`, "PT1M"],
    ["outside", AlarmRule.outside(1, 5).lasting(Duration.minutes(3)), `${FAULTS} not in (1, 5)`, "PT3M"],
    [
      "absent",
      AlarmRule.absent(Duration.minutes(20)),
      `PutMessagesFault.Count[1m]{resourceId = "${STREAM_ID}"}.groupBy(resourceId).absent()`,
      "PT20M",
    ],
    [
      "absent, reported for a day",
      AlarmRule.absent(Duration.minutes(20), Duration.days(1)).lasting(Duration.minutes(30)),
      `PutMessagesFault.Count[1m]{resourceId = "${STREAM_ID}"}.groupBy(resourceId).absent(1d)`,
      "PT30M",
    ],
  ])("%s is a query and how long it lasts", (_, fires, query, pending) => {
    expect(alarmOf({ fires })).toMatchObject({ query, pending_duration: pending });
  });

  test.each([
    [Duration.minutes(60), "PT1H"],
    [Duration.seconds(120), "PT2M"],
    [Duration.hours(1), "PT1H"],
  ])("writes %s in one way", (lasting, text) => {
    expect(alarmOf({ fires: AlarmRule.above(0).lasting(lasting) })).toMatchObject({ pending_duration: text });
  });

  test("takes an absence that Terraform knows how long to report", () => {
    const stack = newStack();
    const hours = new TerraformVariable(stack, "hours", { type: "number" }).numberValue;
    const fires = AlarmRule.absent(Duration.minutes(20), Duration.hours(hours));
    expect(alarmOf({ fires }, stack)).toMatchObject({
      query: expect.stringContaining(".absent(${(var.hours * 60)}m)") as string,
      pending_duration: "PT20M",
    });
  });

  test("writes what it repeats in days where it can", () => {
    expect(alarmOf({ repeat: Duration.hours(48) })).toMatchObject({ repeat_notification_duration: "P2D" });
  });
});

describe("a severity", () => {
  test.each(["CRITICAL", "ERROR", "WARNING", "INFO"])("may be the text %s", (text) => {
    expect(alarmOf({ severity: AlarmSeverity.of(text) })).toMatchObject({ severity: text });
  });

  test("fails for any other text", () => {
    expect(() => AlarmSeverity.of("critical")).toThrow(
      new Error("severity must be CRITICAL, ERROR, WARNING or INFO, got 'critical'"),
    );
  });
});

test("inputs and attributes land as references", () => {
  const stack = new OciStack(testApp(), "test");
  const { input } = stack;
  const severities = ["CRITICAL", "ERROR", "WARNING", "INFO"];
  const minutes = input.integer("minutes", { title: "Minutes", min: 1, max: 60, defaultValue: 5 });
  const threshold = input.number("threshold", { title: "Threshold", defaultValue: 10 });
  new Alarm(stack, "busy", {
    compartment: stack.compartment,
    name: `${stack.namePrefix}-busy`,
    metric: bookings.metric(StreamMetric.PUT_LATENCY),
    fires: AlarmRule.outside(0, threshold).lasting(Duration.minutes(minutes)),
    severity: AlarmSeverity.of(input.choice("severity", { title: "Severity", options: severities })),
    enabled: input.boolean("alarms", { title: "Alarms", defaultValue: true }),
    notify: [AlarmDestination.topic(new Topic(stack, "on-call", { compartment: stack.compartment, name: "on-call" }))],
    includeSubcompartments: false,
    resourceGroup: input.text("group", { title: "Group", defaultValue: "front-end" }),
    repeat: Duration.hours(input.integer("repeat", { title: "Repeat", defaultValue: 1 })),
    suppression: {
      from: Instant.fromIso("2027-01-01T00:00:00Z"),
      until: Instant.fromIso(input.text("until", { title: "Until" })),
    },
  });
  expect(resource(synthesize(stack), MonitoringAlarm)).toMatchObject({
    compartment_id: "${var.compartment_ocid}",
    metric_compartment_id: COMPARTMENT_ID,
    display_name: "${var.name_prefix}-busy",
    query: `PutMessagesLatency.Time[1m]{resourceId = "${STREAM_ID}"}.mean() not in (0, \${var.threshold})`,
    pending_duration: "PT${var.minutes}M",
    severity: "${var.severity}",
    is_enabled: "${var.alarms}",
    destinations: [expect.stringMatching(/^\$\{oci_ons_notification_topic\.on-call_\w+\./) as string],
    repeat_notification_duration: "PT${var.repeat}H",
    resource_group: "${var.group}",
    suppression: { time_suppress_until: "${var.until}" },
  });
});

test("a compartment that is an input may be the tenancy", () => {
  const stack = newStack();
  const id = new TerraformVariable(stack, "c", { type: "string" }).stringValue;
  const metric = Metric.custom({ namespace: "app", name: "errors", compartment: Compartment.fromCompartmentId(id) });
  expect(alarmOf({ metric, includeSubcompartments: true }, stack)).toMatchObject({
    metric_compartment_id: "${var.c}",
    metric_compartment_id_in_subtree: true,
  });
});

test("a metric of a user's own namespace may be called as one of Oracle's", () => {
  const metric = Metric.custom({ namespace: "app", name: "ObjectCount" });
  expect(alarmOf({ metric })).toMatchObject({ query: "ObjectCount[1m].mean() > 0" });
});

test("its OCID is a reference, and an import has the one it was given", () => {
  const stack = newStack();
  new TerraformOutput(stack, "id", { value: new Alarm(stack, "busy", minimal).alarmId });
  expect(outputs(synthesize(stack))).toEqual({ id: { value: "${oci_monitoring_alarm.busy_6676309A.id}" } });
  expect(Alarm.fromAlarmId(stack, "known", ALARM_ID).alarmId).toBe(ALARM_ID);
});

test("fails for an import by another kind of OCID", () => {
  expect(() => Alarm.fromAlarmId(newStack(), "known", STREAM_ID)).toThrow(
    new Error(
      `test/known: alarmId must be ocid1.alarm.<realm>.[region].<unique id>, got '${STREAM_ID} (a stream)'; ` +
        "copy it from the resource's page in the console",
    ),
  );
});

test("the 51st alarm of a stack is warned of, once", () => {
  const stack = newStack();
  for (let index = 0; index < 50; index++) new Alarm(stack, `a${index}`, minimal);
  expect(warnings(stack)).toEqual([]);
  for (let index = 50; index < 60; index++) new Alarm(stack, `a${index}`, minimal);
  expect(warnings(stack)).toEqual([
    "test: the stack has more than 50 alarms, which is what a region allows by default (Oracle, 2025-03-11); " +
      "watch several resources with one alarm, as StreamAlarms and ConnectorAlarms do, or ask for a higher limit",
  ]);
});

describe("refusals", () => {
  test("a stream has no metric of a bucket", () => {
    // @ts-expect-error each service has its own metrics
    const wrong: { metric(metric: BucketMetric): Metric } = bookings;
    // @ts-expect-error rules are made by the factories only
    const third: unknown = () => new AlarmRule((metric: Metric) => metric.above(1)) as unknown;
    expect([wrong, third]).toHaveLength(2);
  });

  test.each([NaN, Infinity, 1e21])("fails for a threshold of %d", (threshold) => {
    const message =
      `threshold must be a finite number that needs no exponent, got ${threshold}; ` +
      "calculate with Op where a number is a token";
    expect(() => AlarmRule.above(threshold)).toThrow(new Error(message));
    expect(() => AlarmRule.below(threshold)).toThrow(new Error(message));
    expect(() => AlarmRule.outside(0, threshold)).toThrow(new Error(message));
    expect(() => AlarmRule.outside(threshold, 0)).toThrow(new Error(message));
  });

  test("fails for a range that begins with the higher number", () => {
    expect(() => AlarmRule.outside(2, 1)).toThrow(new Error("range must begin with the lower number, got '(2, 1)'"));
  });

  const toStream = AlarmDestination.stream(bookings);

  test.each<[string, Partial<AlarmProps>, string]>([
    [
      "no name",
      { name: " " },
      "the name of an alarm must not be empty, got ' '; name it after what is wrong when it fires",
    ],
    [
      "no destination",
      { notify: [] },
      "notify must name a topic, a stream, or one of each; give it AlarmDestination.topic(...)",
    ],
    [
      "two topics",
      { notify: [topic, topic] },
      "notify must name at most one topic, got 2; let one topic tell all, or make another alarm",
    ],
    [
      "two streams",
      { notify: [topic, toStream, toStream] },
      "notify must name at most one stream, got 2; let one stream tell all, or make another alarm",
    ],
    [
      "a format with a stream",
      { notify: [topic, toStream], messageFormat: AlarmMessageFormat.ONS_OPTIMIZED },
      "messageFormat must be RAW where a stream is told, got 'ONS_OPTIMIZED'; leave it out, or tell the topic by an alarm of its own",
    ],
    [
      "pending of 0",
      { fires: AlarmRule.above(0).lasting(Duration.minutes(0)) },
      "lasting must be 1 minute to 1 hour, in whole minutes, got 0 minutes",
    ],
    [
      "pending of 61 minutes",
      { fires: AlarmRule.above(0).lasting(Duration.minutes(61)) },
      "lasting must be 1 minute to 1 hour, in whole minutes, got 61 minutes",
    ],
    [
      "pending of 90 seconds",
      { fires: AlarmRule.above(0).lasting(Duration.seconds(90)) },
      "lasting must be 1 minute to 1 hour, in whole minutes, got 90 seconds",
    ],
    [
      "an absence of 2 hours",
      { fires: AlarmRule.absent(Duration.hours(2)) },
      "lasting must be 1 minute to 1 hour, in whole minutes, got 2 hours",
    ],
    [
      "an absence that is normal before the alarm fires",
      { fires: AlarmRule.absent(Duration.minutes(30), Duration.minutes(30)) },
      "absence must be reported for longer than the alarm waits (30 minutes), got 30 minutes; it would never fire",
    ],
    [
      "repeating each 30 seconds",
      { repeat: Duration.seconds(30) },
      "repeat must be 1 minute to 30 days, in whole minutes, got 30 seconds",
    ],
    [
      "repeating after 31 days",
      { repeat: Duration.days(31) },
      "repeat must be 1 minute to 30 days, in whole minutes, got 31 days",
    ],
    [
      "slack of 2 minutes",
      { slack: Duration.minutes(2) },
      "slack must be 3 minutes to 2 hours, in whole minutes, got 2 minutes",
    ],
    [
      "slack of 3 hours",
      { slack: Duration.hours(3) },
      "slack must be 3 minutes to 2 hours, in whole minutes, got 3 hours",
    ],
    [
      "a dimension in the title",
      { title: "{{dimensions.resourceId}} is slow" },
      "title must not hold a dimension, which can be longer than the subject of an email, got '{{dimensions.resourceId}} is slow'; put it into the body",
    ],
    [
      "a resource group",
      { resourceGroup: "1st" },
      "resourceGroup must be letters, digits, '.', '_', '-' and '$', beginning with a letter, got '1st'",
    ],
    [
      "a base rule's name",
      { baseRuleName: "AB" },
      "baseRuleName must be at least 3 letters, digits, '_', '[' and ']', beginning with a letter, got 'AB'",
    ],
    [
      "a notification version",
      { notificationVersion: "1.0" },
      "notificationVersion must be up to four digits and '.X', such as 1.X, got '1.0'",
    ],
    [
      "subcompartments of a compartment",
      { includeSubcompartments: true },
      `includeSubcompartments is possible only where the metric's compartment is the tenancy, got '${COMPARTMENT_ID}'; read the metric of the tenancy, or make an alarm for each compartment`,
    ],
    [
      "a suppression that ends before it begins",
      {
        suppression: { from: Instant.fromIso("2027-01-02T00:00:00Z"), until: Instant.fromIso("2027-01-01T00:00:00Z") },
      },
      "suppression must end after it begins (2027-01-02T00:00:00Z), got '2027-01-01T00:00:00Z'",
    ],
    [
      "a metric that another namespace has",
      {
        metric: Metric.parse("DataFreshness[1m].max() - PutMessagesFault.Count[1m].sum()", {
          namespace: "oci_streaming",
        }),
      },
      "metric DataFreshness must be read from namespace oci_service_connector_hub, got 'oci_streaming'; elsewhere its alarm would never fire",
    ],
    [
      "a metric that another namespace has, inside another query",
      { metric: Metric.parse("(ObjectCount[1h].mean()).grouping().max()", { namespace: "oci_faas" }) },
      "metric ObjectCount must be read from namespace oci_objectstorage, got 'oci_faas'; elsewhere its alarm would never fire",
    ],
    [
      "an override's name",
      { overrides: [{ name: "1ST" }] },
      "the name of an override must be at least 3 letters, digits, '_', '[' and ']', beginning with a letter, got '1ST'",
    ],
    [
      "two overrides of one name",
      { overrides: [{ name: "TWO" }, { name: "TWO" }] },
      "override TWO must have a name of its own; rename it",
    ],
    [
      "an override called as the alarm's own rule",
      { overrides: [{ name: "BASE" }] },
      "override BASE must have a name of its own; rename it",
    ],
    [
      "an override's duration",
      { overrides: [{ name: "LONG", lasting: Duration.hours(2) }] },
      "lasting of override LONG must be 1 minute to 1 hour, in whole minutes, got 2 hours",
    ],
    [
      "an override of another namespace",
      { overrides: [{ name: "APP", condition: Metric.custom({ namespace: "app", name: "errors" }).above(1) }] },
      "override APP must read the alarm's namespace oci_streaming, got 'app'; make it an alarm of its own",
    ],
    [
      "an override of another compartment",
      {
        overrides: [
          {
            name: "FAR",
            condition: Metric.of(StreamMetric.PUT_FAULTS, { resourceId: OTHER_STREAM_ID, compartment: other }).above(1),
          },
        ],
      },
      `override FAR must read the alarm's metric compartment ${COMPARTMENT_ID}, got '${OTHER_COMPARTMENT_ID}'; make it an alarm of its own`,
    ],
    [
      "an override with a metric that another namespace has",
      {
        overrides: [
          {
            name: "FAR",
            condition: MetricCondition.parse("ObjectCount[1h].mean() > 1", { namespace: "oci_streaming" }),
          },
        ],
      },
      "metric ObjectCount must be read from namespace oci_objectstorage, got 'oci_streaming'; elsewhere its alarm would never fire",
    ],
  ])("fails for %s", (_, props, message) => {
    expect(() => new Alarm(newStack(), "busy", { ...minimal, ...props })).toThrow(new Error(`test/busy: ${message}`));
  });
});
