// Alarms that Monitoring would refuse, or that would never fire.

import {
  Alarm,
  AlarmDestination,
  AlarmMessageFormat,
  type AlarmProps,
  AlarmSeverity,
  ConnectorAlarms,
  Duration,
  FunctionAlarms,
  Instant,
  Metric,
  MetricCondition,
  OciFunction,
  type OciStack,
  Partitions,
  ServiceConnector,
  Statistic,
  Stream,
  StreamAlarms,
  StreamMetric,
  StreamPlacement,
} from "../../lib";
import {
  compartment,
  CONNECTOR_ID,
  elsewhere,
  FUNCTION_ID,
  notify,
  type Row,
  rows,
  stream,
  STREAM_ID,
  topic,
  unknownStream,
} from "./row";

function latency(stack: OciStack): Metric {
  const placement = StreamPlacement.inDefaultPool(compartment);
  const watched =
    (stack.node.tryFindChild("watched") as Stream | undefined) ??
    new Stream(stack, "watched", { placement, partitions: Partitions.of(1) });
  return watched.metric(StreamMetric.PUT_LATENCY);
}

function alarm(stack: OciStack, props: Partial<AlarmProps>): Alarm {
  return new Alarm(stack, "slow", {
    compartment,
    fires: latency(stack).above(100),
    severity: AlarmSeverity.WARNING,
    notify: notify(stack),
    ...props,
  });
}

function absence(mql: string): MetricCondition {
  return MetricCondition.parse(`PutMessagesThroughput.Count[1m].${mql}`, { namespace: "oci_streaming" });
}

function tooShort(what: string, who: string, minutes: number): string {
  return `${what} must be reported for longer than the ${who} waits (${minutes} minutes)`;
}

function longer(who: string): string {
  return `give absent() a longer time or the ${who} a shorter one, because it would never fire`;
}

const lateAtNight = { from: Instant.fromIso("2027-01-02T00:00:00Z"), until: Instant.fromIso("2027-01-01T06:00:00Z") };

export const monitoring: readonly Row[] = rows([
  {
    title: "an alarm that tells nobody",
    make: (stack) => alarm(stack, { notify: [] }),
    message: "shop/slow: notify must name a topic, a stream, or one of each; give it AlarmDestination.topic(...)",
  },
  {
    title: "an alarm that tells two topics",
    make: (stack) => alarm(stack, { notify: ["a", "b"].map((id) => AlarmDestination.topic(topic(stack, id))) }),
    message:
      "shop/slow: notify must name at most one topic, got 2; use one topic for all messages, or make another alarm",
  },
  {
    title: "an alarm that tells two streams",
    make: (stack) => alarm(stack, { notify: ["a", "b"].map((id) => AlarmDestination.stream(stream(stack, id))) }),
    message:
      "shop/slow: notify must name at most one stream, got 2; use one stream for all messages, or make another alarm",
  },
  {
    title: "a stream that gets messages for people",
    make: (stack) =>
      alarm(stack, {
        notify: [AlarmDestination.stream(stream(stack, "alarms"))],
        messageFormat: AlarmMessageFormat.PRETTY_JSON,
      }),
    message:
      "shop/slow: messageFormat must be RAW if a stream is a destination, got 'PRETTY_JSON'; leave it out, or make a separate alarm for the topic",
  },
  {
    title: "an alarm that waits for two hours",
    make: (stack) => alarm(stack, { lasting: Duration.hours(2) }),
    message: "shop/slow: lasting must be 1 minute to 1 hour, in whole minutes, got 2 hours",
  },
  {
    title: "an alarm that does not wait",
    make: (stack) => alarm(stack, { lasting: Duration.seconds(0) }),
    message: "shop/slow: lasting must be 1 minute to 1 hour, in whole minutes, got 0 seconds",
  },
  {
    title: "an alarm that repeats after 90 seconds",
    make: (stack) => alarm(stack, { repeat: Duration.seconds(90) }),
    message: "shop/slow: repeat must be 1 minute to 30 days, in whole minutes, got 90 seconds",
  },
  {
    title: "an alarm that repeats after more than 30 days",
    make: (stack) => alarm(stack, { repeat: Duration.days(31) }),
    message: "shop/slow: repeat must be 1 minute to 30 days, in whole minutes, got 31 days",
  },
  {
    title: "an alarm that gives too little slack",
    make: (stack) => alarm(stack, { slack: Duration.minutes(2) }),
    message: "shop/slow: slack must be 3 minutes to 2 hours, in whole minutes, got 2 minutes",
  },
  {
    title: "an alarm that gives too much slack",
    make: (stack) => alarm(stack, { slack: Duration.minutes(121) }),
    message: "shop/slow: slack must be 3 minutes to 2 hours, in whole minutes, got 121 minutes",
  },
  {
    title: "an alarm that waits for a minute and a half",
    make: (stack) => alarm(stack, { lasting: Duration.seconds(90) }),
    message: "shop/slow: lasting must be 1 minute to 1 hour, in whole minutes, got 90 seconds",
  },
  {
    title: "a threshold that was divided by nothing",
    make: (stack) => latency(stack).above(1 / 0),
    message:
      "threshold must be a finite number that does not need an exponent, got Infinity; calculate with Op if a number is a token",
  },
  {
    title: "values that are fine outside of a range that is written backwards",
    make: (stack) => latency(stack).outside(10, 1),
    message: "range must begin with the lower number, got '(10, 1)'; write (1, 10)",
  },
  {
    title: "an absence that is over before the alarm has waited",
    make: (stack) =>
      alarm(stack, { fires: latency(stack).absent(Duration.minutes(20)), lasting: Duration.minutes(30) }),
    message:
      "shop/slow: absence must be reported for longer than the alarm waits (30 minutes), got 20 minutes; give absent() a longer time or the alarm a shorter one, because it would never fire",
  },
  {
    title: "silence that ends before it begins",
    make: (stack) => alarm(stack, { suppression: lateAtNight }),
    message: "shop/slow: suppression must end after it begins (2027-01-02T00:00:00Z), got '2027-01-01T06:00:00Z'",
  },
  {
    title: "a dimension in the subject of an email",
    make: (stack) => alarm(stack, { title: "Slow: {{dimensions.resourceId}}" }),
    message:
      "shop/slow: title must not hold a dimension, which can be longer than the subject of an email, got 'Slow: {{dimensions.resourceId}}'; put it in the body",
  },
  {
    title: "two overrides of one name",
    make: (stack) => alarm(stack, { overrides: [{ name: "NIGHT" }, { name: "NIGHT" }] }),
    message: "shop/slow: override NIGHT must have its own name; rename it",
  },
  {
    title: "an override that is named like the alarm's own rule",
    make: (stack) => alarm(stack, { baseRuleName: "DAY", overrides: [{ name: "DAY" }] }),
    message: "shop/slow: override DAY must have its own name; rename it",
  },
  {
    title: "an override with a name of two letters",
    make: (stack) => alarm(stack, { overrides: [{ name: "P1" }] }),
    message:
      "shop/slow: the name of an override must be at least 3 letters, digits, '_', '[' and ']', beginning with a letter, got 'P1'",
  },
  {
    title: "an override on another namespace",
    make: (stack) => {
      const fires = Metric.custom({ namespace: "shop", name: "orders" }).above(1);
      return alarm(stack, { overrides: [{ name: "SHOP", fires }] });
    },
    message:
      "shop/slow: override SHOP must read the alarm's namespace oci_streaming, got 'shop'; make a separate alarm",
  },
  {
    title: "an override on another compartment",
    make: (stack) => {
      const source = { namespace: "oci_streaming", compartment: elsewhere };
      const fires = MetricCondition.parse("PutMessagesLatency.Time[1m].mean() > 500", source);
      return alarm(stack, { overrides: [{ name: "WORSE", fires }] });
    },
    message:
      "shop/slow: override WORSE must read the alarm's metric compartment ocid1.compartment.oc1..aaaacompartment, got 'ocid1.compartment.oc1..aaaaother'; make a separate alarm",
  },
  {
    title: "the compartments below one that is not the root",
    make: (stack) => alarm(stack, { includeSubcompartments: true }),
    message:
      "shop/slow: includeSubcompartments is possible only if the metric's compartment is the tenancy, got 'ocid1.compartment.oc1..aaaacompartment'; read the metric of the tenancy, or make an alarm for each compartment",
  },
  {
    title: "a resource group with a blank",
    make: (stack) => alarm(stack, { resourceGroup: "order service" }),
    message:
      "shop/slow: resourceGroup must be letters, digits, '.', '_', '-' and '$', beginning with a letter, got 'order service'",
  },
  {
    title: "a version of the message that nobody knows",
    make: (stack) => alarm(stack, { notificationVersion: "2" }),
    message: "shop/slow: notificationVersion must be up to four digits and '.X', such as 1.X, got '2'",
  },
  {
    title: "alarms for no stream",
    make: (stack) => new StreamAlarms(stack, "health", { streams: [], notify: notify(stack) }),
    message: "shop/health: streams must not be empty; name the resources to watch",
  },
  {
    title: "an alarm on dead letters without a stream of them",
    make: (stack) =>
      new StreamAlarms(stack, "health", { streams: [stream(stack)], notify: notify(stack), deadLetters: [] }),
    message: "shop/health: deadLetters must not be empty; name the resources to watch",
  },
  {
    title: "alarms for streams in two compartments",
    make: (stack) => {
      const partitions = Partitions.of(1);
      const other = new Stream(stack, "returns", { placement: StreamPlacement.inDefaultPool(elsewhere), partitions });
      return new StreamAlarms(stack, "health", { streams: [stream(stack), other], notify: notify(stack) });
    },
    message:
      "shop/health: streams must be in one compartment, and shop/returns is not in that of shop/orders; make a set of alarms for each compartment",
  },
  {
    title: "alarms for a stream that is not known to live anywhere",
    make: (stack) => new StreamAlarms(stack, "health", { streams: [unknownStream(stack)], notify: notify(stack) }),
    message:
      "shop/known-by-id: an alarm needs the compartment, which is not known for this import; give compartment to Stream.fromStreamAttributes, or use Stream.fromLookup",
  },
  {
    title: "an alarm near the limit of a stream whose partitions nobody told of",
    make: (stack) => {
      const known = Stream.fromStreamAttributes(stack, "known", { streamId: STREAM_ID, compartment });
      return new StreamAlarms(stack, "health", {
        streams: [known],
        writeThroughput: { share: 0.9 },
        notify: notify(stack),
      });
    },
    message:
      "shop/health: writeThroughput needs the number of partitions, which is not known for shop/known; give them to Stream.fromStreamAttributes",
  },
  {
    title: "a silent producer after half a day",
    make: (stack) =>
      new StreamAlarms(stack, "health", {
        streams: [stream(stack)],
        producerSilent: { after: Duration.hours(12) },
        notify: notify(stack),
      }),
    message: "shop/health/producer-silent: lasting must be 1 minute to 1 hour, in whole minutes, got 12 hours",
  },
  {
    title: "alarms for a connector that is not known to live anywhere",
    make: (stack) => {
      const connectors = [ServiceConnector.fromServiceConnectorId(stack, "move", CONNECTOR_ID)];
      return new ConnectorAlarms(stack, "health", { connectors, notify: notify(stack) });
    },
    message:
      "shop/move: an alarm needs the compartment, which is not known for this import; give compartment to ServiceConnector.fromServiceConnectorAttributes",
  },
  {
    title: "alarms for no connector",
    make: (stack) => new ConnectorAlarms(stack, "health", { connectors: [], notify: notify(stack) }),
    message: "shop/health: connectors must not be empty; name the resources to watch",
  },
  {
    title: "alarms for a function that is not known to live anywhere",
    make: (stack) => {
      const functions = [OciFunction.fromFunctionId(stack, "load", FUNCTION_ID)];
      return new FunctionAlarms(stack, "health", { functions, notify: notify(stack) });
    },
    message:
      "shop/load: an alarm needs the compartment, which is not known for this import; give compartment to OciFunction.fromFunctionAttributes, or use OciFunction.fromLookup",
  },
  {
    title: "alarms for no function",
    make: (stack) => new FunctionAlarms(stack, "health", { functions: [], notify: notify(stack) }),
    message: "shop/health: functions must not be empty; name the resources to watch",
  },
  {
    title: "an alarm by the OCID of its topic",
    make: (stack) => Alarm.fromAlarmId(stack, "slow", "ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic"),
    message:
      "shop/slow: alarmId must be ocid1.alarm.<realm>.[region].<unique id>, got 'ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic' (a Notifications topic); copy it from the resource's page in the console",
  },
  {
    title: "an alarm without a name",
    make: (stack) => alarm(stack, { name: "" }),
    message: "shop/slow: the name of an alarm must not be empty, got ''; name it after the problem that it reports",
  },
  {
    title: "a base rule with a blank",
    make: (stack) => alarm(stack, { baseRuleName: "the rule" }),
    message:
      "shop/slow: baseRuleName must be at least 3 letters, digits, '_', '[' and ']', beginning with a letter, got 'the rule'",
  },
  {
    title: "an absence that is over when the alarm has waited",
    make: (stack) =>
      alarm(stack, { fires: latency(stack).absent(Duration.minutes(30)), lasting: Duration.minutes(30) }),
    message:
      "shop/slow: absence must be reported for longer than the alarm waits (30 minutes), got 30 minutes; give absent() a longer time or the alarm a shorter one, because it would never fire",
  },
  {
    title: "an alarm that waits for longer than Monitoring does",
    make: (stack) => alarm(stack, { lasting: Duration.minutes(61) }),
    message: "shop/slow: lasting must be 1 minute to 1 hour, in whole minutes, got 61 minutes",
  },
  {
    title: "an alarm below no number",
    make: (stack) => latency(stack).below(-1 / 0),
    message:
      "threshold must be a finite number that does not need an exponent, got -Infinity; calculate with Op if a number is a token",
  },
  {
    title: "a severity that Monitoring does not have",
    make: () => AlarmSeverity.of("FATAL"),
    message: "severity must be CRITICAL, ERROR, WARNING or INFO, got 'FATAL'",
  },
  {
    title: "an absence in MQL that is over before the alarm has waited",
    make: (stack) => alarm(stack, { fires: absence("absent(2m)"), lasting: Duration.minutes(10) }),
    message: `shop/slow: ${tooShort("absence", "alarm", 10)}, got 2 minutes; ${longer("alarm")}`,
  },
  {
    title: "an absence that is compared with 1, and over before the alarm has waited",
    make: (stack) => alarm(stack, { fires: absence("absent(3m) == 1"), lasting: Duration.minutes(10) }),
    message: `shop/slow: ${tooShort("absence", "alarm", 10)}, got 3 minutes; ${longer("alarm")}`,
  },
  {
    title: "an absence joined with a fault, and over before the alarm has waited",
    make: (stack) => {
      const faults = MetricCondition.parse("PutMessagesFault.Count[1m].sum() > 0", { namespace: "oci_streaming" });
      return alarm(stack, { fires: faults.both(faults.either(absence("absent(4m)"))), lasting: Duration.minutes(10) });
    },
    message: `shop/slow: ${tooShort("absence", "alarm", 10)}, got 4 minutes; ${longer("alarm")}`,
  },
  {
    title: "an absence of a number without a unit, which is an hour at most",
    make: (stack) => alarm(stack, { fires: absence("absent(1)"), lasting: Duration.hours(1) }),
    message: `shop/slow: absence must be reported for longer than the alarm waits (1 hour), got 60 minutes; ${longer("alarm")}`,
  },
  {
    title: "an override on an absence that is over before the override has waited",
    make: (stack) => {
      const overrides = [{ name: "GONE", fires: absence("absent(2m)"), lasting: Duration.minutes(10) }];
      return alarm(stack, { overrides });
    },
    message: `shop/slow: ${tooShort("absence of override GONE", "override", 10)}, got 2 minutes; ${longer("override")}`,
  },
  {
    title: "an override on an absence that is over before the alarm has waited",
    make: (stack) => {
      const overrides = [{ name: "GONE", fires: absence("absent(2m)") }];
      return alarm(stack, { lasting: Duration.minutes(5), overrides });
    },
    message: `shop/slow: ${tooShort("absence of override GONE", "override", 5)}, got 2 minutes; ${longer("override")}`,
  },
  {
    title: "an override that waits for longer than the alarm's absence is reported",
    make: (stack) => {
      const overrides = [{ name: "LATER", severity: AlarmSeverity.CRITICAL, lasting: Duration.minutes(30) }];
      return alarm(stack, { fires: absence("absent(20m)"), lasting: Duration.minutes(10), overrides });
    },
    message: `shop/slow: ${tooShort("absence of override LATER", "override", 30)}, got 20 minutes; ${longer("override")}`,
  },
  {
    title: "an absence that is aggregated again, and over before the alarm fires",
    make: (stack) => {
      const seen = Metric.fromCondition(latency(stack).absent(Duration.minutes(2)), { statistic: Statistic.MAX });
      return alarm(stack, { fires: seen.above(0), lasting: Duration.minutes(11) });
    },
    message:
      "shop/slow: absence must be reported for longer than the alarm waits (11 minutes), got 2 minutes; give absent() a longer time or the alarm a shorter one, because it would never fire",
  },
  {
    title: "an override that waits for two hours",
    make: (stack) => alarm(stack, { overrides: [{ name: "LONG", lasting: Duration.hours(2) }] }),
    message: "shop/slow: lasting of override LONG must be 1 minute to 1 hour, in whole minutes, got 2 hours",
  },
  {
    title: "a silent consumer that counts as normal before the alarm has waited",
    make: (stack) =>
      new StreamAlarms(stack, "health", {
        streams: [stream(stack)],
        notConsumed: { after: Duration.minutes(30), reportedFor: Duration.minutes(20) },
        notify: notify(stack),
      }),
    message: `shop/health/not-consumed: ${tooShort("absence", "alarm", 30)}, got 20 minutes; ${longer("alarm")}`,
  },
  {
    title: "alarms for connectors in two compartments",
    make: (stack) => {
      const connectors = [compartment, elsewhere].map((where, index) =>
        ServiceConnector.fromServiceConnectorAttributes(stack, `move-${index}`, {
          serviceConnectorId: `${CONNECTOR_ID}${index}`,
          compartment: where,
        }),
      );
      return new ConnectorAlarms(stack, "health", { connectors, notify: notify(stack) });
    },
    message:
      "shop/health: connectors must be in one compartment, and shop/move-1 is not in that of shop/move-0; make a set of alarms for each compartment",
  },
  {
    title: "an alarm that Terraform does not wait for",
    make: (stack) => alarm(stack, { timeouts: { create: Duration.minutes(0) } }),
    message:
      "shop/slow: timeouts.create must be at least a millisecond, got 0 minutes; leave it out to use the provider's default",
  },
  {
    title: "an absence in a sum, and over before the alarm has waited",
    make: (stack) => alarm(stack, { fires: absence("absent(2m) + 0 > 0"), lasting: Duration.minutes(10) }),
    message: `shop/slow: ${tooShort("absence", "alarm", 10)}, got 2 minutes; ${longer("alarm")}`,
  },
  {
    title: "the share of a throughput alarm in percent",
    make: (stack) =>
      new StreamAlarms(stack, "health", {
        streams: [stream(stack)],
        notify: notify(stack),
        writeThroughput: { share: 80 },
      }),
    message: "shop/health: share must be above 0 and at most 1, got 80; write 0.8 for 80 %",
  },
  {
    title: "a latency alarm that is asked for every 90 seconds",
    make: (stack) =>
      new StreamAlarms(stack, "health", {
        streams: [stream(stack)],
        notify: notify(stack),
        putLatency: { interval: Duration.seconds(90) },
      }),
    message: "shop/health: interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got 90 seconds",
  },
  {
    title: "an alarm for more errors of a connector than any number",
    make: (stack) => {
      const attributes = { serviceConnectorId: CONNECTOR_ID, compartment };
      const connectors = [ServiceConnector.fromServiceConnectorAttributes(stack, "flow", attributes)];
      return new ConnectorAlarms(stack, "health", { connectors, notify: notify(stack), errors: { above: Infinity } });
    },
    message:
      "shop/health: threshold must be a finite number that does not need an exponent, got Infinity; calculate with Op if a number is a token",
  },
]);
