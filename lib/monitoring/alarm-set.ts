// Internal: alarms that watch several resources at the same time, one for each kind of problem.

import { type Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Placed } from "../connector/connector-needs";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { allOrNothing } from "../core/resource/part";
import { numberText, resolvedText } from "../core/token/tokens";
import { Metric } from "../metrics/metric";
import { type MetricCondition } from "../metrics/metric-condition";
import { MetricUnit, type ServiceMetric } from "../metrics/service-metric";
import { Alarm } from "./alarm";
import { AlarmMessageFormat, type AlarmOverride } from "./alarm-options";
import { AlarmSeverity } from "./alarm-severity";
import { type AlarmSetOptions, type AlarmTuning, type SilenceAlarmTuning } from "./alarm-tuning";

/** Resources of one kind that an alarm watches together. */
export interface Watched {
  /** The dimension that holds a resource's OCID. */
  readonly dimension: string;
  readonly ocids: readonly string[];
  /** Their common compartment, because an alarm reads only one. */
  readonly compartment: Compartment;
}

/** An alarm of a set, with its tuning applied. */
export interface AlarmOfSet {
  readonly id: string;
  readonly watched: Watched;
  readonly fires: MetricCondition;
  readonly tuning: Pick<AlarmTuning, "enabled" | "severity" | "body" | "lasting">;
  readonly severity?: AlarmSeverity;
  readonly body: string;
  readonly overrides?: AlarmOverride[];
}

const LASTING_DEFAULT = Duration.minutes(5);

/** All alarms of a set except those that are omitted, or none if one of them is rejected. */
export function makeAlarms(
  set: Construct,
  options: AlarmSetOptions,
  alarms: readonly (AlarmOfSet | undefined)[],
): Alarm[] {
  return allOrNothing(set, () =>
    alarms.flatMap((alarm) => (alarm === undefined ? [] : [makeAlarm(set, options, alarm)])),
  );
}

function makeAlarm(set: Construct, options: AlarmSetOptions, alarm: AlarmOfSet): Alarm {
  const { id, watched, fires, overrides, tuning } = alarm;
  const { notify, compartment = watched.compartment, name = set.node.id, repeat, tags, timeouts } = options;
  return new Alarm(set, id, {
    compartment,
    name: `${name}-${id}`,
    fires,
    lasting: tuning.lasting ?? LASTING_DEFAULT,
    overrides,
    severity: tuning.severity ?? alarm.severity ?? AlarmSeverity.WARNING,
    notify,
    enabled: tuning.enabled ?? options.enabled,
    repeat,
    body: tuning.body ?? alarm.body,
    splitByDimension: watched.ocids.length > 1,
    messageFormat: options.messageFormat ?? messageFormatFor(options),
    tags,
    timeouts,
  });
}

/** Readable text, unless a stream is a destination. */
export function messageFormatFor({ notify }: AlarmSetOptions): AlarmMessageFormat {
  const hasStream = notify.some(({ _service }) => _service === "stream");
  return hasStream ? AlarmMessageFormat.RAW : AlarmMessageFormat.ONS_OPTIMIZED;
}

/** The metric of each of the resources: one series for each, regardless of the dimensions of the service. */
export function metricOf(
  metric: ServiceMetric,
  watched: Watched,
  interval: Duration | undefined,
  patterns: Readonly<Record<string, string>> = {},
): Metric {
  const { dimension, ocids, compartment } = watched;
  const [first = ""] = ocids;
  const read = { interval, groupBy: [dimension] };
  if (ocids.length === 1) {
    return Metric.of(metric, { resourceId: first, compartment }, { ...read, dimensionPatterns: patterns });
  }
  const { namespace, metricName: name, statistic, _fixedDimensions: dimensions } = metric;
  const dimensionPatterns = { [dimension]: ocids.join("|"), ...patterns };
  return Metric.custom({ ...read, namespace, compartment, name, statistic, dimensions, dimensionPatterns });
}

/** The name of the silent resource, and what to do. */
interface Silence {
  readonly id: string;
  readonly metric: ServiceMetric;
  readonly tuning: SilenceAlarmTuning;
  readonly body: string;
}

/**
 * Whether an idle resource has zeros or no values is not documented, so both are checked. The second check is an override
 * instead of a join, because the result of a join in which one side has no value is not documented either.
 */
export function silenceOf(watched: Watched, { id, metric, tuning, body }: Silence): AlarmOfSet {
  const { after, reportedFor = Duration.days(3) } = tuning;
  const counted = metricOf(metric, watched, undefined);
  return {
    id,
    watched,
    fires: counted.absent(reportedFor),
    tuning: { ...tuning, lasting: after },
    overrides: [{ name: "ZERO", fires: counted.equalTo(0), lasting: after }],
    body,
  };
}

/** A duration as a number in the metric's unit. */
export function inUnitOf(metric: ServiceMetric, duration: Duration): number {
  return metric.unit === MetricUnit.SECONDS ? duration.toSeconds() : duration.toMilliseconds();
}

/** `1000 ms`: the threshold with the metric's unit, because the two latencies have different units. */
export function withUnit(metric: ServiceMetric, duration: Duration): string {
  return `${numberText(inUnitOf(metric, duration))} ${metric.unit}`;
}

/** The name of the resource. Monitoring fills it in, because there is one message for each. */
export function nameOf({ ocids, dimension }: Watched): string {
  const [first = ""] = ocids;
  return ocids.length === 1 ? first : `{{dimensions.${dimension}}}`;
}

/** `30 minutes`, even if only Terraform knows the number. */
export function spoken(duration: Duration): string {
  return duration.isUnresolved() ? duration.toIsoString() : duration.toString();
}

/** The common compartment of all members, each of which is listed once. Alarms for two compartments need two sets. */
export function commonCompartment<T extends Placed>(
  set: IConstruct,
  what: string,
  members: readonly T[],
  compartmentOf = ({ _known }: T): Compartment => _known.need("compartment", "an alarm"),
): Compartment {
  const [first, ...others] = members;
  if (first === undefined) {
    throw refusal(set.node.path, { what, rule: "must not be empty", remedy: "name the resources to watch" });
  }
  const twin = members.find((member, index) => members.indexOf(member) < index);
  if (twin !== undefined) {
    throw refusal(set.node.path, { what, rule: "must be different", got: twin.node.path, remedy: "name each once" });
  }
  const compartment = compartmentOf(first);
  const id = resolvedText(set, compartment.compartmentId);
  const other = others.find((member) => resolvedText(set, compartmentOf(member).compartmentId) !== id);
  if (other === undefined) return compartment;
  const rule = `must be in one compartment, and ${other.node.path} is not in that of ${first.node.path}`;
  throw refusal(set.node.path, { what, rule, remedy: "make a set of alarms for each compartment" });
}
