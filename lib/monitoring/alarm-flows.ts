// Internal: checks whether the messages of an alarm to a stream affect the metrics that the alarm watches.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type FlowEnd, FlowKind, watchFlows } from "../core/resource/flows";
import { resolvedText } from "../core/token/tokens";
import { type MetricCondition } from "../metrics/metric-condition";
import { readingsIn } from "../metrics/mql/mql-walk";
import { type IStream } from "../streaming/stream";
import { type AlarmProps, type IAlarm } from "./alarm";

/** The metrics of a namespace, and the dimension that holds the OCID of a resource. */
const MEASURED: ReadonlyMap<string, { readonly kind: FlowKind; readonly dimension: string }> = new Map([
  ["oci_streaming", { kind: FlowKind.STREAM, dimension: "resourceId" }],
  ["oci_service_connector_hub", { kind: FlowKind.CONNECTOR, dimension: "connectorId" }],
  ["oci_faas", { kind: FlowKind.FUNCTION, dimension: "resourceId" }],
]);

/** The resources in a query. A query without resources watches all of them. */
function watchedBy({ _trigger: query, namespace }: MetricCondition): FlowEnd[] {
  const measured = MEASURED.get(namespace);
  if (measured === undefined) return [];
  const filters = readingsIn(query).flatMap(({ selection }) => selection.filters);
  const named = filters.filter(({ name, operator }) => name === measured.dimension && operator.startsWith("="));
  const ocids = new Set(named.flatMap(({ value }) => value.split("|")));
  return [...ocids].map((ocid) => ({ kind: measured.kind, id: () => ocid }));
}

function allWatched({ fires, overrides = [] }: AlarmProps): FlowEnd[] {
  return [fires, ...overrides.flatMap((override) => override.fires ?? [])].flatMap(watchedBy);
}

function endOf(stream: IStream): FlowEnd {
  return { kind: FlowKind.STREAM, id: () => stream.streamId, of: stream };
}

/** Rejects an alarm that writes to a stream that it watches, because each message would change the metric. */
export function checkWatched(alarm: IConstruct, props: AlarmProps): void {
  const streams = props.notify.flatMap(({ _stream }) => _stream ?? []);
  if (streams.length === 0) return;
  const watched = allWatched(props).map(({ id }) => resolvedText(alarm, id()));
  for (const { streamId, node } of streams) {
    if (!watched.includes(resolvedText(alarm, streamId))) continue;
    const rule = "must not name a stream that the alarm watches, because each message would change the metric";
    const remedy = "use a topic, or another stream";
    throw refusal(alarm.node.path, { what: "notify", rule, got: node.path, remedy });
  }
}

/** An alarm writes only when its state changes, so a loop through it can stop on its own. */
export function watchAlarm(alarm: IAlarm, props: AlarmProps): void {
  const streams = props.notify.flatMap(({ _stream }) => _stream ?? []);
  if (streams.length === 0 || props.enabled === false) return;
  watchFlows(alarm, () => {
    const own = { kind: FlowKind.ALARM, id: () => alarm.alarmId, of: alarm };
    const watched = allWatched(props).map((from) => ({ from, to: own, isUnsure: true }));
    return [...watched, ...streams.map((stream) => ({ from: own, to: endOf(stream) }))];
  });
}
