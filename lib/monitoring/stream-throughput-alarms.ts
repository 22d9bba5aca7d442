// Internal: the alarms on writes near the limit: one for all streams of the same number of partitions.

import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { numberText, resolvedText } from "../core/token/tokens";
import { StreamMetric } from "../metrics/stream-metric";
import { type IStream } from "../streaming/stream-base";
import { AlarmRule } from "./alarm-rule";
import { type AlarmOfSet, LASTING_DEFAULT, metricOf, nameOf, type Watched } from "./alarm-set";
import { type ThroughputAlarmTuning } from "./alarm-tuning";

export interface ThroughputAlarm extends AlarmOfSet {
  readonly watched: Watched;
}

export function throughputAlarms(
  set: Construct,
  { streams, writeThroughput }: { readonly streams: IStream[]; readonly writeThroughput?: ThroughputAlarmTuning },
  watched: Watched,
): readonly ThroughputAlarm[] {
  if (writeThroughput?.omit === true) return [];
  const unknown = streams.filter(({ _partitions }) => _partitions === undefined);
  if (unknown.length > 0) tellOfUnknown(set, unknown, writeThroughput !== undefined);
  return groups(set, streams).map((group, index) => {
    const ocids = group.map(({ streamId }) => streamId);
    // Numbered in the order of the streams, so that one added at the end moves no alarm to another address.
    const id = index === 0 ? ID : `${ID}-${index + 1}`;
    return alarm(id, group, { ...watched, ocids }, writeThroughput);
  });
}

const ID = "write-throughput";

/** The streams whose partitions are known, those of the same number together, in their own order. */
function groups(set: Construct, streams: readonly IStream[]): readonly (readonly IStream[])[] {
  const byCount = new Map<string, IStream[]>();
  for (const stream of streams) {
    if (stream._partitions === undefined) continue;
    const count = resolvedText(set, numberText(stream._partitions.count));
    byCount.set(count, [...(byCount.get(count) ?? []), stream]);
  }
  return [...byCount.values()];
}

function alarm(
  id: string,
  [stream]: readonly IStream[],
  watched: Watched,
  tuning: ThroughputAlarmTuning = {},
): ThroughputAlarm {
  const { share = 0.8, interval = Duration.minutes(1), lasting = LASTING_DEFAULT } = tuning;
  const limit = stream?.writeLimitBytes({ during: interval, share }) ?? 0;
  return {
    id,
    watched,
    metric: metricOf(StreamMetric.PUT_BYTES, watched, interval),
    fires: AlarmRule.above(limit).lasting(lasting),
    tuning,
    body:
      `More than ${numberText(share)} of what its partitions take is written to ${nameOf(watched)}, and writes beyond that ` +
      "are refused. Slow producers down, or move them to a stream with more partitions: the number cannot be changed.",
  };
}

const REMEDY = "give them to Stream.fromStreamAttributes";

function tellOfUnknown(set: Construct, streams: readonly IStream[], isAskedFor: boolean): void {
  const paths = streams.map(({ node }) => node.path).join(", ");
  if (isAskedFor) {
    const rule = `needs the number of partitions, which is not known of ${paths}`;
    throw refusal(set.node.path, { what: "writeThroughput", rule, remedy: REMEDY });
  }
  Annotations.of(set).addWarning(
    `no alarm watches the write throughput of ${paths}, whose partitions are not known; ${REMEDY}, or omit the alarm`,
  );
}
