import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import {
  AlarmDestination,
  AlarmMessageFormat,
  AlarmSeverity,
  Compartment,
  ConditionAlarm,
  type ConditionAlarmProps,
  Duration,
  Instant,
  MetricCondition,
  Stream,
  StreamMetric,
  Tags,
  Topic,
} from "../../lib";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, resource, synthesize, warnings } from "../support/synthesis";
import { OTHER_COMPARTMENT_ID, TOPIC_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const scratch = newStack("scratch");
const stream = Stream.fromStreamAttributes(scratch, "bookings", { streamId: STREAM_ID, compartment });
const notify = [AlarmDestination.topic(Topic.fromTopicId(scratch, "on-call", TOPIC_ID))];

function alarmOf(props: ConditionAlarmProps): unknown {
  const stack = newStack();
  new ConditionAlarm(stack, "idle", props);
  return resource(synthesize(stack), MonitoringAlarm);
}

test("minimal: a join of two metrics, in the compartment that they are in", () => {
  const faults = stream.metric(StreamMetric.PUT_FAULTS);
  const writes = stream.metric(StreamMetric.PUT_SUCCESS);
  const condition = faults.above(0).both(writes.below(1));
  expect(alarmOf({ compartment, condition, severity: AlarmSeverity.ERROR, notify })).toEqual({
    compartment_id: COMPARTMENT_ID,
    metric_compartment_id: COMPARTMENT_ID,
    metric_compartment_id_in_subtree: false,
    display_name: "idle",
    namespace: "oci_streaming",
    query:
      `PutMessagesFault.Count[1m]{resourceId = "${STREAM_ID}"}.sum() > 0 && ` +
      `PutMessagesSuccess.Count[1m]{resourceId = "${STREAM_ID}"}.sum() < 1`,
    pending_duration: "PT1M",
    resolution: "1m",
    evaluation_slack_duration: "PT3M",
    severity: "ERROR",
    destinations: [TOPIC_ID],
    is_enabled: true,
    message_format: "RAW",
    is_notifications_per_metric_dimension_enabled: false,
  });
});

test("maximal: MQL that exists already, with all that an alarm can be told", () => {
  const metrics = Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID);
  const all: Required<ConditionAlarmProps> = {
    compartment,
    condition: MetricCondition.parse("errors[60m].avg() >= 1", { namespace: "app", compartment: metrics }),
    lasting: Duration.minutes(10),
    name: "errors",
    severity: AlarmSeverity.WARNING,
    notify,
    enabled: true,
    repeat: Duration.days(1),
    slack: Duration.hours(2),
    body: "body",
    summary: "summary",
    title: "title",
    splitByDimension: true,
    messageFormat: AlarmMessageFormat.PRETTY_JSON,
    overrides: [{ name: "MANY", severity: AlarmSeverity.CRITICAL }],
    baseRuleName: "USUAL",
    suppression: { from: Instant.fromIso("2027-01-01T00:00:00Z"), until: Instant.fromIso("2027-01-02T00:00:00Z") },
    includeSubcompartments: false,
    resourceGroup: "group",
    notificationVersion: "1.X",
    tags: Tags.of({ defined: { "Cost.Center": "1" } }),
    timeouts: { create: Duration.minutes(1) },
  };
  expect(alarmOf(all)).toEqual({
    compartment_id: COMPARTMENT_ID,
    metric_compartment_id: OTHER_COMPARTMENT_ID,
    metric_compartment_id_in_subtree: false,
    display_name: "errors",
    namespace: "app",
    query: "errors[1h].mean() >= 1",
    pending_duration: "PT10M",
    resolution: "1m",
    evaluation_slack_duration: "PT2H",
    repeat_notification_duration: "P1D",
    severity: "WARNING",
    destinations: [TOPIC_ID],
    is_enabled: true,
    message_format: "PRETTY_JSON",
    is_notifications_per_metric_dimension_enabled: true,
    body: "body",
    alarm_summary: "summary",
    notification_title: "title",
    notification_version: "1.X",
    rule_name: "USUAL",
    overrides: [{ rule_name: "MANY", severity: "CRITICAL" }],
    suppression: { time_suppress_from: "2027-01-01T00:00:00Z", time_suppress_until: "2027-01-02T00:00:00Z" },
    resource_group: "group",
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m" },
  });
});

test("it counts as an alarm of the stack", () => {
  const stack = newStack();
  const condition = stream.metric(StreamMetric.PUT_FAULTS).above(0);
  for (let index = 0; index < 51; index++) {
    new ConditionAlarm(stack, `a${index}`, { compartment, condition, severity: AlarmSeverity.INFO, notify });
  }
  expect(warnings(stack)).toHaveLength(1);
});

test("fails for a metric that another namespace has, and for a duration that no alarm waits", () => {
  const severity = AlarmSeverity.INFO;
  const condition = MetricCondition.parse("X[1m].sum() > 0 || PutMessagesFault.Count[1m].absent()", {
    namespace: "oci_faas",
  });
  expect(() => new ConditionAlarm(newStack(), "idle", { compartment, condition, severity, notify })).toThrow(
    new Error(
      "test/idle: metric PutMessagesFault.Count must be read from namespace oci_streaming, got 'oci_faas'; " +
        "elsewhere its alarm would never fire",
    ),
  );
  const lasting = Duration.hours(2);
  const faults = stream.metric(StreamMetric.PUT_FAULTS).above(0);
  expect(
    () => new ConditionAlarm(newStack(), "idle", { compartment, condition: faults, lasting, severity, notify }),
  ).toThrow(new Error("test/idle: lasting must be 1 minute to 1 hour, in whole minutes, got 2 hours"));
});
