// Internal: the rules of an alarm, its own and its overrides: on what each fires and after how long, and what would never fire.

import { type MonitoringAlarmConfig, type MonitoringAlarmOverrides } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { hasAtom, withoutAtoms } from "../core/token/atoms";
import { resolvedText } from "../core/token/tokens";
import { BucketMetric } from "../metrics/bucket-metric";
import { ConnectorMetric } from "../metrics/connector-metric";
import { FunctionMetric } from "../metrics/function-metric";
import { type MetricCondition } from "../metrics/metric-condition";
import { type AbsenceSyntax, type ComparisonSyntax, type QuerySyntax } from "../metrics/mql/mql-syntax";
import { periodOf } from "../metrics/mql/mql-values";
import { ServiceMetric } from "../metrics/service-metric";
import { StreamMetric } from "../metrics/stream-metric";
import { type AlarmProps } from "./alarm";
import { type AlarmOverride } from "./alarm-options";

/** What the service calls an alarm's own rule. */
const BASE_RULE = "BASE";
const DEFAULT_LASTING = Duration.minutes(1);
const LASTING: DurationRange = { min: Duration.minutes(1), max: Duration.hours(1), unit: "minutes" };

type RulesConfig = Pick<MonitoringAlarmConfig, "namespace" | "query" | "pendingDuration" | "ruleName" | "overrides">;

export function renderRules(alarm: IConstruct, props: AlarmProps): RulesConfig {
  const at = alarm.node.path;
  const { fires, lasting = DEFAULT_LASTING, baseRuleName, overrides } = props;
  if (baseRuleName !== undefined) checkRuleName(at, "baseRuleName", baseRuleName);
  checkMetricNames(at, fires);
  const pendingDuration = isoMinutes(at, "lasting", lasting, LASTING);
  checkAbsence(at, fires, lasting);
  const names = new Set([baseRuleName ?? BASE_RULE]);
  return {
    namespace: fires.namespace,
    query: fires.toString(),
    pendingDuration,
    ruleName: baseRuleName,
    overrides: overrides?.map((override) => renderOverride(alarm, override, props, names)),
  };
}

function renderOverride(
  alarm: IConstruct,
  { name, fires, lasting, severity, body }: AlarmOverride,
  base: AlarmProps,
  names: Set<string>,
): MonitoringAlarmOverrides {
  const at = alarm.node.path;
  const what = `override ${name}`;
  checkRuleName(at, "the name of an override", name);
  if (names.has(name)) throw refusal(at, { what, rule: "must have a name of its own", remedy: "rename it" });
  names.add(name);
  if (fires !== undefined) checkSource(alarm, what, fires, base);
  const pendingDuration = lasting && isoMinutes(at, `lasting of ${what}`, lasting, LASTING);
  checkAbsence(at, fires ?? base.fires, lasting ?? base.lasting ?? DEFAULT_LASTING, what);
  return { ruleName: name, query: fires?.toString(), pendingDuration, severity: severity?.toString(), body };
}

/** Monitoring API, AlarmStatusSummary.ruleName. */
function checkRuleName(at: string, what: string, name: string): void {
  if (/^[A-Za-z][\w[\]]{2,}$/.test(withoutAtoms(name, "xxx"))) return;
  const rule = "must be at least 3 letters, digits, '_', '[' and ']', beginning with a letter";
  throw refusal(at, { what, rule, got: name });
}

/** An alarm reads one namespace in one compartment. */
function checkSource(alarm: IConstruct, what: string, fires: MetricCondition, base: AlarmProps): void {
  const at = alarm.node.path;
  const remedy = "make it an alarm of its own";
  checkMetricNames(at, fires);
  if (fires.namespace !== base.fires.namespace) {
    const rule = `must read the alarm's namespace ${base.fires.namespace}`;
    throw refusal(at, { what, rule, got: fires.namespace, remedy });
  }
  if (fires.compartment === undefined) return;
  const got = resolvedText(alarm, fires.compartment.compartmentId);
  const own = resolvedText(alarm, (base.fires.compartment ?? base.compartment).compartmentId);
  if (got === own) return;
  throw refusal(at, { what, rule: `must read the alarm's metric compartment ${own}`, got, remedy });
}

/** An absence that counts as normal before the alarm fires never fires, alone or joined with something else. */
function checkAbsence(at: string, fires: MetricCondition, lasting: Duration, override?: string): void {
  if (lasting.isUnresolved()) return;
  const periods = absencesIn(fires._trigger).map(({ period }) => periodOf(period));
  const short = periods.find((period) => period !== undefined && period.toMinutes() <= lasting.toMinutes());
  if (short === undefined) return;
  const [what, who] = override === undefined ? ["absence", "alarm"] : [`absence of ${override}`, "override"];
  const rule = `must be reported for longer than the ${who} waits (${lasting.toString()})`;
  const remedy = `give absent() a longer time or the ${who} a shorter one, since it would never fire`;
  throw refusal(at, { what, rule, got: short, remedy });
}

/** Those that must go on for the rule to fire, wherever they stand: an absence that is aggregated again is over no later. */
function absencesIn(query: QuerySyntax): readonly AbsenceSyntax[] {
  switch (query.kind) {
    case "constant":
      return [];
    case "absence":
      return [query];
    case "join":
      return query.parts.flatMap(absencesIn);
    case "comparison":
      return isTrueWhileAbsent(query) ? absencesIn(query.left) : [];
    case "aggregate":
      return query.of.kind === "nested" ? absencesIn(query.of.inner) : [];
    case "arithmetic":
      return [...absencesIn(query.left), ...absencesIn(query.right)];
  }
}

/** The MQL reference: absent() is 1 while there is no value, else 0. */
function isTrueWhileAbsent(comparison: ComparisonSyntax): boolean {
  return holds(comparison, 1) && !holds(comparison, 0);
}

/** What Terraform knows later is no number, and compares as false. */
function holds({ operator, bounds }: ComparisonSyntax, value: number): boolean {
  const [low = NaN, high = NaN] = bounds.map(Number);
  const results = {
    ">": value > low,
    ">=": value >= low,
    "<": value < low,
    "<=": value <= low,
    "==": value === low,
    "!=": value !== low,
    in: value >= low && value <= high,
    "not in": value < low || value > high,
  };
  return results[operator];
}

/** The namespaces that have a metric of this name. */
const NAMESPACES = new Map<string, readonly string[]>();
for (const table of [BucketMetric, ConnectorMetric, FunctionMetric, StreamMetric]) {
  for (const row of Object.values(table).filter((value: unknown) => value instanceof ServiceMetric)) {
    NAMESPACES.set(row.metricName, [...(NAMESPACES.get(row.metricName) ?? []), row.namespace]);
  }
}

/** Refuses a metric that is known to belong elsewhere; one that no table has may be anywhere. */
function checkMetricNames(at: string, { namespace, _trigger }: MetricCondition): void {
  if (!namespace.startsWith("oci_") || hasAtom(namespace)) return;
  for (const name of metricsIn(_trigger)) {
    const owners = NAMESPACES.get(name);
    if (owners === undefined || owners.includes(namespace)) continue;
    const rule = `must be read from namespace ${owners[0] ?? ""}`;
    throw refusal(at, { what: `metric ${name}`, rule, got: namespace, remedy: "elsewhere its alarm would never fire" });
  }
}

function metricsIn(query: QuerySyntax): readonly string[] {
  switch (query.kind) {
    case "constant":
      return [];
    case "aggregate":
      return query.of.kind === "nested" ? metricsIn(query.of.inner) : [query.of.metric];
    case "absence":
      return [query.of.metric];
    case "arithmetic":
      return [...metricsIn(query.left), ...metricsIn(query.right)];
    case "comparison":
      return metricsIn(query.left);
    case "join":
      return query.parts.flatMap(metricsIn);
  }
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1_440;

/** `PT5M`, `PT1H`, `P1D`: one text for each length, so that 60 minutes and an hour are no difference. */
export function isoMinutes(at: string, what: string, value: Duration, range: DurationRange): string {
  checkDuration(at, what, value, range);
  if (value.isUnresolved()) return value.toIsoString();
  const minutes = value.toMinutes();
  if (minutes % MINUTES_PER_DAY === 0) return Duration.days(minutes / MINUTES_PER_DAY).toIsoString();
  if (minutes % MINUTES_PER_HOUR === 0) return Duration.hours(minutes / MINUTES_PER_HOUR).toIsoString();
  return Duration.minutes(minutes).toIsoString();
}
