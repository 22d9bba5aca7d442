// Internal: what each alarm on streams compares, and what it says.

import { Duration } from "../core/duration";
import { StreamFlow, StreamMetric } from "../metrics/stream-metric";
import { AlarmRule } from "./alarm-rule";
import {
  type AlarmOfSet,
  inUnitOf,
  LASTING_DEFAULT,
  metricOf,
  nameOf,
  spoken,
  type Watched,
  withUnit,
} from "./alarm-set";
import { AlarmSeverity } from "./alarm-severity";
import { type CountAlarmTuning, type LatencyAlarmTuning, type SilenceAlarmTuning } from "./alarm-tuning";
import { type StreamAlarmsProps } from "./stream-alarms";

interface Kind<Tuning> {
  readonly id: string;
  readonly metric: StreamMetric;
  readonly tuning: Tuning | undefined;
}

interface CountKind extends Kind<CountAlarmTuning> {
  /** What happens to "writes to <stream>", and what to do. */
  readonly trouble: string;
  readonly severity: AlarmSeverity;
}

/** All but the one on throughput, which depends on the partitions of each stream. */
export function alarmsOnStreams(watched: Watched, props: StreamAlarmsProps): readonly AlarmOfSet[] {
  const { PUT_LATENCY, GET_LATENCY, PUT_MESSAGES, GET_MESSAGES } = StreamMetric;
  const alarms = [
    latency(watched, { id: "put-latency", metric: PUT_LATENCY, tuning: props.putLatency }),
    latency(watched, { id: "get-latency", metric: GET_LATENCY, tuning: props.getLatency }),
    ...countKinds(props).map((kind) => count(watched, kind)),
    silence(watched, { id: "producer-silent", metric: PUT_MESSAGES, tuning: props.producerSilent }),
    silence(watched, { id: "not-consumed", metric: GET_MESSAGES, tuning: props.notConsumed }),
  ];
  return alarms.filter((alarm) => alarm !== undefined);
}

function countKinds(props: StreamAlarmsProps): readonly CountKind[] {
  const { PUT_THROTTLED, GET_THROTTLED, PUT_FAULTS, GET_FAULTS } = StreamMetric;
  const { WARNING, CRITICAL } = AlarmSeverity;
  const { putThrottled, getThrottled, putFaults, getFaults } = props;
  const [tooMuch, tooOften] = [
    "are refused: some partition gets more than it takes. Let producers retry and spread their keys, or move them to a " +
      "stream with more partitions",
    "are refused: some consumer group sends more than 5 requests in a second to a partition. Let consumers ask less " +
      "often, for more messages at a time",
  ];
  const [lost, stuck] = [
    "fail, and messages may be lost. Look for the error in the producers' logs",
    "fail, and messages may grow older than the retention. Look for the error in the consumers' logs",
  ];
  return [
    { id: "put-throttled", metric: PUT_THROTTLED, tuning: putThrottled, trouble: tooMuch, severity: WARNING },
    { id: "get-throttled", metric: GET_THROTTLED, tuning: getThrottled, trouble: tooOften, severity: WARNING },
    { id: "put-faults", metric: PUT_FAULTS, tuning: putFaults, trouble: lost, severity: CRITICAL },
    { id: "get-faults", metric: GET_FAULTS, tuning: getFaults, trouble: stuck, severity: CRITICAL },
  ];
}

function latency(watched: Watched, kind: Kind<LatencyAlarmTuning>): AlarmOfSet | undefined {
  const { id, metric, tuning = {} } = kind;
  if (tuning.omit === true) return undefined;
  const { above = Duration.seconds(1), interval = Duration.minutes(5), lasting = LASTING_DEFAULT } = tuning;
  const request = metric.flow === StreamFlow.IN ? "A write to" : "A read from";
  return {
    id,
    metric: metricOf(metric, watched, interval),
    fires: AlarmRule.above(inUnitOf(metric, above)).lasting(lasting),
    tuning,
    body:
      `${request} ${nameOf(watched)} takes more than ${withUnit(metric, above)} on average. ` +
      "Look for throttling first: whoever has to retry waits longest.",
  };
}

function count(watched: Watched, kind: CountKind): AlarmOfSet | undefined {
  const { id, metric, tuning = {}, trouble, severity } = kind;
  if (tuning.omit === true) return undefined;
  const { above = 0, interval, lasting = LASTING_DEFAULT } = tuning;
  const requests = metric.flow === StreamFlow.IN ? "Writes to" : "Reads from";
  return {
    id,
    metric: metricOf(metric, watched, interval),
    fires: AlarmRule.above(above).lasting(lasting),
    tuning,
    severity,
    body: `${requests} ${nameOf(watched)} ${trouble}.`,
  };
}

/**
 * Whether an idle stream has zeros or no values is not documented, so both are looked for; as an override and not
 * joined, since what a join does where one side has no value is not documented either.
 */
function silence(watched: Watched, kind: Kind<SilenceAlarmTuning>): AlarmOfSet | undefined {
  const { id, metric, tuning } = kind;
  if (tuning === undefined) return undefined;
  const { after, reportedFor = Duration.days(3) } = tuning;
  const messages = metricOf(metric, watched, undefined);
  const [what, remedy] =
    metric.flow === StreamFlow.IN
      ? ["written to", "Check that its producers run and can reach it."]
      : ["read from", "Check that its consumers run, before messages are older than the retention and lost."];
  return {
    id,
    metric: messages,
    fires: AlarmRule.absent(after, reportedFor),
    tuning,
    overrides: [{ name: "ZERO", condition: messages.equalTo(0), lasting: after }],
    body: `No message was ${what} ${nameOf(watched)} for ${spoken(after)}. ${remedy}`,
  };
}
