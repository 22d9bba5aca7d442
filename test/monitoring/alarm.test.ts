import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Alarm,
  AlarmDestination,
  AlarmMessageFormat,
  type AlarmOverride,
  type AlarmProps,
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
  fires: faults.above(0),
  severity: AlarmSeverity.CRITICAL,
  notify: [topic],
};

const FAULTS = `PutMessagesFault.Count[1m]{resourceId = "${STREAM_ID}"}.sum()`;

function alarmOf(props: Partial<AlarmProps>, stack: TerraformStack = newStack()): unknown {
  new Alarm(stack, "busy", { ...minimal, ...props });
  return resource(synthesize(stack), MonitoringAlarm);
}

test("minimal: named after its id, enabled, with every default of the service", () => {
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
    fires: faults.above(100),
    lasting: Duration.minutes(2),
    severity: AlarmSeverity.ERROR,
    body: "Very many.",
  };
  const all: Required<AlarmProps> = {
    compartment: other,
    name: "puts fail",
    fires: Metric.custom({
      namespace: "app",
      name: "errors",
      compartment: Compartment.fromTenancyId(TENANCY_ID),
    }).above(10),
    lasting: Duration.minutes(5),
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
      { ...override, fires: MetricCondition.parse("errors[1m].sum() > 100", { namespace: "app" }) },
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

test("an alarm on a stream of the stack refers to the stream and to the limit of its partitions", () => {
  const stack = newStack();
  const placement = StreamPlacement.inDefaultPool(compartment);
  const stream = new Stream(stack, "bookings", { placement, partitions: Partitions.of(4) });
  const during = Duration.minutes(1);
  const props = {
    fires: stream
      .metric(StreamMetric.PUT_BYTES, { statistic: Statistic.SUM, interval: during })
      .above(stream.writeLimitBytes({ during, share: 0.8 })),
    lasting: Duration.minutes(5),
  };
  expect(alarmOf(props, stack)).toMatchObject({
    metric_compartment_id: COMPARTMENT_ID,
    query:
      'PutMessagesThroughput.Bytes[1m]{resourceId = "${oci_streaming_stream.bookings_6602924F.id}"}.sum() > 201326592',
    pending_duration: "PT5M",
  });
});

test("a condition can combine metrics of one service, and has the compartment of the metrics", () => {
  const fires = faults.above(0).both(bookings.metric(StreamMetric.PUT_SUCCESS).below(1));
  expect(alarmOf({ compartment: other, fires })).toMatchObject({
    compartment_id: OTHER_COMPARTMENT_ID,
    metric_compartment_id: COMPARTMENT_ID,
    query: `${FAULTS} > 0 && PutMessagesSuccess.Count[1m]{resourceId = "${STREAM_ID}"}.sum() < 1`,
  });
});

test("a condition can be parsed from MQL, with its compartment", () => {
  const fires = MetricCondition.parse("errors[60m].avg() >= 1", { namespace: "app", compartment: other });
  expect(alarmOf({ fires, lasting: Duration.minutes(10) })).toMatchObject({
    compartment_id: COMPARTMENT_ID,
    metric_compartment_id: OTHER_COMPARTMENT_ID,
    namespace: "app",
    query: "errors[1h].mean() >= 1",
    pending_duration: "PT10M",
  });
});

describe("an absence", () => {
  const ABSENT = `PutMessagesFault.Count[1m]{resourceId = "${STREAM_ID}"}.groupBy(resourceId)`;

  test.each([
    ["the service's own time", faults.absent(), ".absent()"],
    ["a day", faults.absent(Duration.days(1)), ".absent(1d)"],
    ["a minute longer than the alarm waits", faults.absent(Duration.minutes(21)), ".absent(21m)"],
  ])("can be reported for %s", (_, fires, end) => {
    const query = `${ABSENT}${end}`;
    expect(alarmOf({ fires, lasting: Duration.minutes(20) })).toMatchObject({ query, pending_duration: "PT20M" });
  });

  test("can be reported for a duration that only Terraform knows, which checks that the alarm waits for less", () => {
    const stack = newStack();
    const hours = new TerraformVariable(stack, "hours", { type: "number" }).numberValue;
    const fires = faults.absent(Duration.hours(hours));
    expect(alarmOf({ fires, lasting: Duration.minutes(20) }, stack)).toMatchObject({
      query: expect.stringContaining(".absent(${(var.hours * 60)}m)") as string,
      pending_duration: "PT20M",
      lifecycle: { precondition: [{ condition: "${((var.hours * 60) > 20)}", error_message: NEVER }] },
    });
  });

  const NEVER =
    "This alarm would never fire, because its absence is not reported for longer than it waits: " +
    "give absent() a longer time or the alarm a shorter one.";

  /** The conditions of an alarm that waits for a duration that only Terraform knows, or for 20 minutes. */
  function conditionsOf(mql: string, isWaitKnown = false): readonly unknown[] {
    const stack = newStack();
    const [wait] = ["wait", "time"].map((name) => new TerraformVariable(stack, name, { type: "number" }).numberValue);
    const lasting = Duration.minutes(isWaitKnown || wait === undefined ? 20 : wait);
    const fires = MetricCondition.parse(`X[1m].${mql}`, { namespace: "app" });
    const { lifecycle } = alarmOf({ fires, lasting }, stack) as {
      lifecycle?: { precondition: readonly { condition: string; error_message: string }[] };
    };
    return (lifecycle?.precondition ?? []).map(({ condition, error_message: message }) => {
      expect(message).toBe(NEVER);
      return condition;
    });
  }

  test.each([
    ["absent(30m)", ["${(30 > var.wait)}"]],
    ["absent(1h)", ["${(60 > var.wait)}"]],
    ["absent(${var.time}d)", ['${(("${var.time}" * 1440) > var.wait)}']],
    ["absent(5m) > 0 || Y[1m].absent(${var.time}m)", ["${(5 > var.wait)}", '${("${var.time}" > var.wait)}']],
  ])("is compared by Terraform with a wait that only Terraform knows: %s", (mql, conditions) => {
    expect(conditionsOf(mql)).toEqual(conditions);
  });

  test.each([
    // An alarm cannot wait for more than an hour.
    "absent(61m)",
    "absent()",
    // The reference can include the unit.
    "absent(${var.time})",
    // This fires on presence.
    "absent(5m) == 0",
  ])("is not checked if it cannot be too short, or is unknown: %s", (mql) => {
    expect(conditionsOf(mql)).toEqual([]);
  });

  test("that only Terraform knows is compared with a known wait", () => {
    expect(conditionsOf("absent(${var.time}h)", true)).toEqual(['${(("${var.time}" * 60) > 20)}']);
  });

  test("of an override is compared by Terraform too, once", () => {
    const stack = newStack();
    const lasting = Duration.minutes(new TerraformVariable(stack, "wait", { type: "number" }).numberValue);
    const fires = faults.absent(Duration.minutes(30));
    const overrides: AlarmOverride[] = [
      { name: "LATER", lasting },
      { name: "OTHER", fires: faults.absent(Duration.minutes(20)) },
      { name: "SAME", severity: AlarmSeverity.INFO },
    ];
    const never = (name: string): string =>
      `Override ${name} of this alarm would never fire, because its absence is not reported for longer than it waits: ` +
      "give absent() a longer time or the override a shorter one.";
    expect(alarmOf({ fires, lasting, overrides }, stack)).toMatchObject({
      lifecycle: {
        precondition: [
          { condition: "${(30 > var.wait)}", error_message: NEVER },
          { condition: "${(30 > var.wait)}", error_message: never("LATER") },
          { condition: "${(20 > var.wait)}", error_message: never("OTHER") },
        ],
      },
    });
  });

  test.each([
    // A number without a unit can mean hours, which is the longer meaning.
    "absent(20)",
    // This fires on presence.
    "absent(5m) == 0",
    "absent(5m) < 1",
    "absent(5m) in (0, 0)",
    "absent(5m) != 1",
    "absent(5m) not in (1, 2)",
    "absent(5m) <= 0",
    "absent(5m) > ${var.limit}",
    // True either way.
    "absent(5m) >= 0",
  ])("can be %s, which can last for 20 minutes", (mql) => {
    const fires = MetricCondition.parse(`X[1m].${mql}`, { namespace: "app" });
    const stack = newStack();
    new TerraformVariable(stack, "limit", { type: "number" });
    expect(alarmOf({ fires, lasting: Duration.minutes(20) }, stack)).toMatchObject({ query: `X[1m].${mql}` });
  });

  test.each(["> 0", ">= 1", "== 1", "!= 0", "in (1, 1)", "not in (-1, 0)"])(
    "fails if it is compared with %s and ends before the alarm fires",
    (comparison) => {
      const fires = MetricCondition.parse(`X[1m].absent(5m) ${comparison}`, { namespace: "app" });
      expect(() => new Alarm(newStack(), "busy", { ...minimal, fires, lasting: Duration.minutes(5) })).toThrow(
        "test/busy: absence must be reported for longer than the alarm waits (5 minutes), got 5 minutes",
      );
    },
  );
});

describe("a duration", () => {
  test.each([
    [Duration.minutes(60), "PT1H"],
    [Duration.seconds(120), "PT2M"],
    [Duration.hours(1), "PT1H"],
  ])("of %s has one notation", (lasting, text) => {
    expect(alarmOf({ lasting })).toMatchObject({ pending_duration: text });
  });

  test("is written in days if possible", () => {
    expect(alarmOf({ repeat: Duration.hours(48) })).toMatchObject({ repeat_notification_duration: "P2D" });
  });
});

describe("a severity", () => {
  test.each(["CRITICAL", "ERROR", "WARNING", "INFO"])("can be the string %s", (text) => {
    expect(alarmOf({ severity: AlarmSeverity.of(text) })).toMatchObject({ severity: text });
  });
});

test("inputs and attributes are rendered as references", () => {
  const stack = new OciStack(testApp(), "test");
  const { input } = stack;
  const severities = ["CRITICAL", "ERROR", "WARNING", "INFO"];
  const minutes = input.integer("minutes", { title: "Minutes", min: 1, max: 60, defaultValue: 5 });
  const threshold = input.number("threshold", { title: "Threshold", defaultValue: 10 });
  new Alarm(stack, "busy", {
    compartment: stack.compartment,
    name: `${stack.namePrefix}-busy`,
    fires: bookings.metric(StreamMetric.PUT_LATENCY).outside(0, threshold),
    lasting: Duration.minutes(minutes),
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

test("a compartment that is an input can be the tenancy", () => {
  const stack = newStack();
  const id = new TerraformVariable(stack, "c", { type: "string" }).stringValue;
  const metric = Metric.custom({ namespace: "app", name: "errors", compartment: Compartment.fromCompartmentId(id) });
  expect(alarmOf({ fires: metric.above(0), includeSubcompartments: true }, stack)).toMatchObject({
    metric_compartment_id: "${var.c}",
    metric_compartment_id_in_subtree: true,
  });
});

test("a metric of your own namespace can have the name of one of Oracle's metrics", () => {
  const metric = Metric.custom({ namespace: "app", name: "ObjectCount" });
  expect(alarmOf({ fires: metric.above(0) })).toMatchObject({ query: "ObjectCount[1m].mean() > 0" });
});

test("its OCID is a reference, and an import has the given OCID", () => {
  const stack = newStack();
  new TerraformOutput(stack, "id", { value: new Alarm(stack, "busy", minimal).alarmId });
  expect(outputs(synthesize(stack))).toEqual({ id: { value: "${oci_monitoring_alarm.busy_6676309A.id}" } });
  expect(Alarm.fromAlarmId(stack, "known", ALARM_ID).alarmId).toBe(ALARM_ID);
});

test("warns once at synthesis if a stack has more than 50 alarms", () => {
  const stack = newStack();
  for (let index = 0; index < 50; index++) new Alarm(stack, `a${index}`, minimal);
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
  for (let index = 50; index < 60; index++) new Alarm(stack, `a${index}`, minimal);
  synthesize(stack);
  synthesize(stack);
  expect(warnings(stack)).toEqual([
    "test: the stack has more than 50 alarms, the default limit of a region (Oracle, 2025-03-11); " +
      "watch several resources with one alarm, as StreamAlarms and ConnectorAlarms do, or request a higher limit",
  ]);
});

test("a refused or removed alarm does not count", () => {
  const stack = newStack();
  for (let index = 0; index < 51; index++) new Alarm(stack, `a${index}`, minimal);
  stack.node.tryRemoveChild("a7");
  expect(() => new Alarm(stack, "refused", { ...minimal, notify: [] })).toThrow("test/refused: notify must name");
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

test("a refused alarm does not leave constructs below it", () => {
  const stack = newStack();
  const fires = faults.absent(Duration.minutes(2));
  expect(
    () => new Alarm(stack, "busy", { ...minimal, overrides: [{ name: "GONE", fires, lasting: Duration.minutes(2) }] }),
  ).toThrow("absence of override GONE");
  expect(stack.node.findChild("busy").node.children).toEqual([]);
});

test("a stream does not have the metrics of a bucket", () => {
  // @ts-expect-error each service has its own metrics
  const wrong: { metric(metric: BucketMetric): Metric } = bookings;
  expect(wrong).toBeDefined();
});

test("a metric without a comparison is not a condition", () => {
  // @ts-expect-error it is never true or false
  const isCondition: Metric extends MetricCondition ? true : false = true;
  expect(isCondition).toBe(true);
});

test("warns once about each undocumented part of a query and each unknown name, at the construct that uses it", () => {
  const stack = newStack();
  const mql = "ErrorsAtTasks[1m]{connectorName = 'to-bucket'}.sum() > 0";
  const source = { namespace: "oci_service_connector_hub" };
  const fires = MetricCondition.parse(mql, source);
  const override = MetricCondition.parse(`${mql} > 1`, source);
  new Alarm(stack, "busy", { ...minimal, fires, overrides: [{ name: "WORSE", fires: override }] });
  synthesize(stack);
  expect(warnings(stack)).toEqual([
    "test/busy: the query has a value in single quotes, which Oracle does not document; it is written in double quotes",
    "test/busy: the query reads ErrorsAtTasks, which is not among the metrics of oci_service_connector_hub that are known here; " +
      "did you mean 'ErrorsAtTask'?",
    "test/busy: the query compares the result of a comparison, which Oracle does not document; write in (60, 80) for a range",
  ]);
});

test("a refused alarm does not warn", () => {
  const stack = newStack();
  const fires = MetricCondition.parse("X[1m]{a = 'b'}.sum() > 0", { namespace: "app" });
  expect(() => new Alarm(stack, "busy", { ...minimal, fires, notify: [] })).toThrow("notify must name");
  expect(warnings(stack)).toEqual([]);
});
