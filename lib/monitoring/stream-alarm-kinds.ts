// Internal: the condition and the message of each alarm on streams.

import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { numberText, resolvedText } from "../core/token/tokens";
import { StreamFlow, StreamMetric } from "../metrics/stream-metric";
import { type IStream } from "../streaming/stream";
import {
  type AlarmOfSet,
  commonCompartment,
  inUnitOf,
  metricOf,
  nameOf,
  silenceOf,
  spoken,
  type Watched,
  withUnit,
} from "./alarm-set";
import { AlarmSeverity } from "./alarm-severity";
import {
  type CountAlarmTuning,
  type LatencyAlarmTuning,
  type SilenceAlarmTuning,
  type ThroughputAlarmTuning,
} from "./alarm-tuning";
import { type StreamAlarmsProps } from "./stream-alarms";

interface Kind<Tuning> {
  readonly id: string;
  readonly metric: StreamMetric;
  readonly tuning: Tuning | undefined;
}

interface CountKind extends Kind<CountAlarmTuning> {
  /** The problem of "writes to <stream>", and what to do. */
  readonly trouble: string;
  readonly severity: AlarmSeverity;
}

/** All except the one on throughput, which depends on the partitions of each stream. */
export function alarmsOnStreams(watched: Watched, props: StreamAlarmsProps): readonly (AlarmOfSet | undefined)[] {
  const { PUT_LATENCY, GET_LATENCY, PUT_MESSAGES, GET_MESSAGES } = StreamMetric;
  const { PUT_THROTTLED, GET_THROTTLED, PUT_FAULTS, GET_FAULTS } = StreamMetric;
  const { putThrottled, getThrottled, putFaults, getFaults } = props;
  const { WARNING, CRITICAL } = AlarmSeverity;
  const counts: readonly CountKind[] = [
    { id: "put-throttled", metric: PUT_THROTTLED, tuning: putThrottled, trouble: TOO_MUCH, severity: WARNING },
    { id: "get-throttled", metric: GET_THROTTLED, tuning: getThrottled, trouble: TOO_OFTEN, severity: WARNING },
    { id: "put-faults", metric: PUT_FAULTS, tuning: putFaults, trouble: LOST, severity: CRITICAL },
    { id: "get-faults", metric: GET_FAULTS, tuning: getFaults, trouble: STUCK, severity: CRITICAL },
  ];
  return [
    latency(watched, { id: "put-latency", metric: PUT_LATENCY, tuning: props.putLatency }),
    latency(watched, { id: "get-latency", metric: GET_LATENCY, tuning: props.getLatency }),
    ...counts.map((kind) => count(watched, kind)),
    silence(watched, { id: "producer-silent", metric: PUT_MESSAGES, tuning: props.producerSilent }),
    silence(watched, { id: "not-consumed", metric: GET_MESSAGES, tuning: props.notConsumed }),
  ];
}

const TOO_MUCH =
  "are rejected: a partition gets more than it accepts. Make producers retry and spread their keys, or move them to a " +
  "stream with more partitions";
const TOO_OFTEN =
  "are rejected: a consumer group sends more than 5 requests per second to a partition. Make consumers read less " +
  "often, with more messages at a time";
const LOST = "fail, and messages may be lost. Check for the error in the producers' logs";
const STUCK = "fail, and messages may become older than the retention. Check for the error in the consumers' logs";

function latency(watched: Watched, kind: Kind<LatencyAlarmTuning>): AlarmOfSet | undefined {
  const { id, metric, tuning = {} } = kind;
  if (tuning.omit === true) return undefined;
  const { above = Duration.seconds(1), interval = Duration.minutes(5) } = tuning;
  const request = metric.flow === StreamFlow.IN ? "A write to" : "A read from";
  return {
    id,
    watched,
    fires: metricOf(metric, watched, interval).above(inUnitOf(metric, above)),
    tuning,
    body:
      `${request} ${nameOf(watched)} takes more than ${withUnit(metric, above)} on average. ` +
      "Check for throttling first: clients that have to retry wait longest.",
  };
}

function count(watched: Watched, kind: CountKind): AlarmOfSet | undefined {
  const { id, metric, tuning = {}, trouble, severity } = kind;
  if (tuning.omit === true) return undefined;
  const { above = 0, interval } = tuning;
  const requests = metric.flow === StreamFlow.IN ? "Writes to" : "Reads from";
  return {
    id,
    watched,
    fires: metricOf(metric, watched, interval).above(above),
    tuning,
    severity,
    body: `${requests} ${nameOf(watched)} ${trouble}.`,
  };
}

function silence(watched: Watched, { id, metric, tuning }: Kind<SilenceAlarmTuning>): AlarmOfSet | undefined {
  if (tuning === undefined) return undefined;
  const [what, remedy] =
    metric.flow === StreamFlow.IN
      ? ["written to", "Check that its producers run and can reach it."]
      : ["read from", "Check that its consumers run, before messages are older than the retention and lost."];
  const body = `No message has been ${what} ${nameOf(watched)} for ${spoken(tuning.after)}. ${remedy}`;
  return silenceOf(watched, { id, metric, tuning, body });
}

/** A message in a stream of dead letters. */
export function deadLetterAlarm(set: Construct, { deadLetters }: StreamAlarmsProps): AlarmOfSet | undefined {
  if (deadLetters === undefined) return undefined;
  const compartment = commonCompartment(set, "deadLetters", deadLetters);
  const watched = { dimension: "resourceId", ocids: deadLetters.map(({ streamId }) => streamId), compartment };
  return {
    id: "dead-letters",
    watched,
    fires: metricOf(StreamMetric.PUT_MESSAGES, watched, Duration.minutes(5)).above(0),
    // One message is enough: the next one may be hours away.
    tuning: { lasting: Duration.minutes(1) },
    severity: AlarmSeverity.CRITICAL,
    body: `A program could not process a message, and wrote it to ${nameOf(watched)}. Read it there: it has the reason.`,
  };
}

/** Writes near the limit: one alarm for all streams of the same number of partitions. */
export function throughputAlarms(
  set: Construct,
  watched: Watched,
  { streams, writeThroughput }: StreamAlarmsProps,
): readonly AlarmOfSet[] {
  if (writeThroughput?.omit === true) return [];
  return groups(set, streams).map((group, index) => {
    const ocids = group.map(({ streamId }) => streamId);
    // Numbered in the order of the streams, so adding one at the end does not move an alarm to another address.
    const id = index === 0 ? THROUGHPUT : `${THROUGHPUT}-${index + 1}`;
    return throughput(id, group, { ...watched, ocids }, writeThroughput);
  });
}

const THROUGHPUT = "write-throughput";

/** The streams with known partitions, grouped by the number, in their own order. */
function groups(set: Construct, streams: readonly IStream[]): readonly (readonly IStream[])[] {
  const byCount = new Map<string, IStream[]>();
  for (const stream of streams) {
    const partitions = stream._known.find("partitions");
    if (partitions === undefined) continue;
    const count = resolvedText(set, numberText(partitions.count));
    byCount.set(count, [...(byCount.get(count) ?? []), stream]);
  }
  return [...byCount.values()];
}

function throughput(
  id: string,
  [stream]: readonly IStream[],
  watched: Watched,
  tuning: ThroughputAlarmTuning = {},
): AlarmOfSet {
  const { share = 0.8, interval = Duration.minutes(1) } = tuning;
  const limit = stream?._known.find("partitions")?.writeLimitBytes({ during: interval, share }) ?? 0;
  return {
    id,
    watched,
    fires: metricOf(StreamMetric.PUT_BYTES, watched, interval).above(limit),
    tuning,
    body:
      `The writes to ${nameOf(watched)} use more than ${numberText(share)} of the limit of its partitions, and writes beyond the limit ` +
      "are rejected. Slow producers down, or move them to a stream with more partitions: the number cannot be changed.",
  };
}

const REMEDY = "give them to Stream.fromStreamAttributes";

/** The streams that no alarm can watch near their limit, for a warning. Throws if the alarm was requested explicitly. */
export function withoutThroughputAlarm(
  set: Construct,
  { streams, writeThroughput }: StreamAlarmsProps,
): string | undefined {
  if (writeThroughput?.omit === true) return undefined;
  const unknown = streams.filter(({ _known }) => _known.find("partitions") === undefined);
  if (unknown.length === 0) return undefined;
  const paths = unknown.map(({ node }) => node.path).join(", ");
  if (writeThroughput !== undefined) {
    const rule = `needs the number of partitions, which is not known for ${paths}`;
    throw refusal(set.node.path, { what: "writeThroughput", rule, remedy: REMEDY });
  }
  return `no alarm watches the write throughput of ${paths}, whose partitions are not known; ${REMEDY}, or omit the alarm`;
}
