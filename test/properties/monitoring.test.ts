import * as fc from "fast-check";
import {
  Alarm,
  AlarmDestination,
  AlarmMessageFormat,
  AlarmSeverity,
  Compartment,
  Instant,
  Metric,
  MetricCondition,
  Statistic,
  Topic,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { dictionaries, durationIn, lengths, maybe, numberIn, numbers, textIn, texts, whereGiven } from "./arbitraries";
import { expectOutcome, MANY_RUNS, RUNS } from "./either";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

const alarms = fc.record({
  name: maybe(texts),
  namespace: fc.oneof(fc.constantFrom("shop", "oci_streaming"), texts),
  metric: fc.oneof(fc.constantFrom("orders", "PutMessagesFault.Count"), texts),
  dimensions: dictionaries,
  groupBy: maybe(fc.array(texts, { maxLength: 2 })),
  interval: maybe(lengths),
  percentile: maybe(numbers),
  rule: fc.constantFrom("above", "below", "outside", "absent"),
  threshold: numbers,
  other: numbers,
  reportedFor: maybe(lengths),
  lasting: maybe(lengths),
  repeat: maybe(lengths),
  slack: maybe(lengths),
  texts: fc.record({ body: maybe(texts), summary: maybe(texts), title: maybe(texts), resourceGroup: maybe(texts) }),
  overrides: fc.array(texts, { maxLength: 2 }),
  suppression: maybe(fc.tuple(texts, texts)),
});

test("any alarm is either valid, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(alarms, (alarm) => {
      expectOutcome((stack, inputs) => {
        const text = (value: string): string => textIn(inputs, value);
        const duration = (length: Parameters<typeof durationIn>[1]): ReturnType<typeof durationIn> =>
          durationIn(inputs, length);
        const [threshold, other] = [alarm.threshold, alarm.other].map((value) => numberIn(inputs, value)) as [
          number,
          number,
        ];
        const metric = Metric.custom({
          namespace: text(alarm.namespace),
          name: text(alarm.metric),
          dimensions: Object.fromEntries(alarm.dimensions.map(([key, value]) => [key, text(value)])),
          groupBy: alarm.groupBy?.map(text),
          interval: whereGiven(alarm.interval, duration),
          statistic: whereGiven(alarm.percentile, (fraction) => Statistic.percentile(numberIn(inputs, fraction))),
        });
        const conditions = {
          above: () => metric.above(threshold),
          below: () => metric.below(threshold),
          outside: () => metric.outside(threshold, other),
          absent: () => metric.absent(whereGiven(alarm.reportedFor, duration)),
        };
        const topicId = "ocid1.onstopic.oc1.eu-frankfurt-1.aaaa";
        new Alarm(stack, "alarm", {
          compartment,
          name: whereGiven(alarm.name, text),
          fires: conditions[alarm.rule](),
          lasting: whereGiven(alarm.lasting, duration),
          repeat: whereGiven(alarm.repeat, duration),
          slack: whereGiven(alarm.slack, duration),
          severity: AlarmSeverity.CRITICAL,
          notify: [AlarmDestination.topic(Topic.fromTopicId(stack, "topic", topicId))],
          messageFormat: AlarmMessageFormat.PRETTY_JSON,
          body: whereGiven(alarm.texts.body, text),
          summary: whereGiven(alarm.texts.summary, text),
          title: whereGiven(alarm.texts.title, text),
          resourceGroup: whereGiven(alarm.texts.resourceGroup, text),
          overrides: alarm.overrides.map((name) => ({ name: text(name) })),
          suppression: whereGiven(alarm.suppression, ([from, until]) => ({
            from: Instant.fromIso(text(from)),
            until: Instant.fromIso(text(until)),
          })),
        });
      });
    }),
    RUNS,
  );
});

const pieces = fc.oneof(
  fc.constantFrom("PutMessagesFault.Count", "[1m]", "[90m]", "{", "}", '"a"', "=", "=~", ".sum()", ".p95()", "(", ")"),
  fc.constantFrom("&&", "||", ">", "in", "1", "-1", ".groupBy(a)", "absent", ".absent(20m)", "resourceId", ","),
  texts,
);

test("any string is either a query, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
      expectOutcome((_, inputs) => {
        const mql = parts.map((part) => textIn(inputs, part)).join("");
        const condition = MetricCondition.parse(mql, { namespace: "oci_streaming", compartment });
        expect(MetricCondition.parse(condition.toString(), condition).toString()).toBe(condition.toString());
      });
    }),
    MANY_RUNS,
  );
});
