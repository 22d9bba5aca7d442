// Internal: the rules of an alarm, its own and its overrides: when each fires, and checks for rules that would never fire.

import { type MonitoringAlarmConfig, type MonitoringAlarmOverrides } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { Annotations, Op } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { type Condition, type Part } from "../core/resource/part";
import { withoutAtoms } from "../core/token/atoms";
import { resolvedText } from "../core/token/tokens";
import { type MetricCondition } from "../metrics/metric-condition";
import {
  type AbsenceSyntax,
  type ComparisonSyntax,
  type NodeSyntax,
  type QuerySyntax,
} from "../metrics/mql/mql-syntax";
import { periodOf } from "../metrics/mql/mql-values";
import { nodesIn } from "../metrics/mql/mql-walk";
import { type AlarmProps } from "./alarm";
import { type AlarmOverride } from "./alarm-options";

/** The service's name for an alarm's own rule. */
const BASE_RULE = "BASE";
const DEFAULT_LASTING = Duration.minutes(1);
const LASTING = { min: Duration.minutes(1), max: Duration.hours(1), unit: "minutes" } as const;

export type AlarmPart = Part<MonitoringAlarmConfig>;

export function planRules(alarm: IConstruct, props: AlarmProps): AlarmPart {
  const at = alarm.node.path;
  const { fires, lasting = DEFAULT_LASTING, baseRuleName, overrides } = props;
  if (baseRuleName !== undefined) checkRuleName(at, "baseRuleName", baseRuleName);
  const pendingDuration = isoMinutes(at, "lasting", lasting, LASTING);
  const own = planAbsence(at, fires, lasting);
  const names = new Set([baseRuleName ?? BASE_RULE]);
  const planned = overrides?.map((override) => planOverride(alarm, override, props, names));
  return {
    config: {
      namespace: fires.namespace,
      query: fires.toString(),
      pendingDuration,
      ruleName: baseRuleName,
      overrides: planned?.map(({ config = {} }) => config),
    },
    preconditions: [...own, ...(planned ?? []).flatMap(({ preconditions = [] }) => preconditions)],
    build: () => {
      warnOfDoubts(alarm, props);
      return undefined;
    },
  };
}

/** A query with undocumented or unknown parts can still be right. */
function warnOfDoubts(alarm: IConstruct, { fires, overrides = [] }: AlarmProps): void {
  const queries = [fires, ...overrides.flatMap((override) => override.fires ?? [])];
  const doubts = new Set(queries.flatMap(({ _doubts }) => _doubts));
  for (const doubt of doubts) Annotations.of(alarm).addWarning(`the query ${doubt}`);
}

function planOverride(
  alarm: IConstruct,
  { name, fires, lasting, severity, body }: AlarmOverride,
  base: AlarmProps,
  names: Set<string>,
): Part<MonitoringAlarmOverrides> {
  const at = alarm.node.path;
  const what = `override ${name}`;
  checkRuleName(at, "the name of an override", name);
  if (names.has(name)) throw refusal(at, { what, rule: "must have its own name", remedy: "rename it" });
  names.add(name);
  if (fires !== undefined) checkSource(alarm, what, fires, base);
  const pendingDuration = lasting && isoMinutes(at, `lasting of ${what}`, lasting, LASTING);
  const isOwn = fires !== undefined || lasting !== undefined;
  const wait = lasting ?? base.lasting ?? DEFAULT_LASTING;
  const preconditions = isOwn ? planAbsence(at, fires ?? base.fires, wait, name) : [];
  const config = { ruleName: name, query: fires?.toString(), pendingDuration, severity: severity?.toString(), body };
  return { config, preconditions };
}

/** Monitoring API, AlarmStatusSummary.ruleName. */
function checkRuleName(at: string, what: string, name: string): void {
  const rule = "must be at least 3 letters, digits, '_', '[' and ']', beginning with a letter";
  checkForm(at, what, name, /^[A-Za-z][\w[\]]{2,}$/, rule);
}

export function checkForm(at: string, what: string, text: string, form: RegExp, rule: string): void {
  if (!form.test(withoutAtoms(text, "xxx"))) throw refusal(at, { what, rule, got: text });
}

/** An alarm reads one namespace in one compartment. */
function checkSource(alarm: IConstruct, what: string, fires: MetricCondition, base: AlarmProps): void {
  const at = alarm.node.path;
  const remedy = "make a separate alarm";
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

/**
 * A rule never fires if its absence ends, because it counts as normal, before the rule has waited long enough, alone or joined
 * with another condition. Terraform compares values that only it knows, unless the alarm cannot wait that long in any case.
 */
function planAbsence(at: string, fires: MetricCondition, lasting: Duration, override?: string): readonly Condition[] {
  const longest = lasting.isUnresolved() ? LASTING.max : lasting;
  const [rule, who] =
    override === undefined ? ["This alarm", "alarm"] : [`Override ${override} of this alarm`, "override"];
  const remedy = `give absent() a longer time or the ${who} a shorter one`;
  const errorMessage = `${rule} would never fire, because its absence is not reported for longer than it waits: ${remedy}.`;
  return absencesIn(fires._trigger).flatMap((absence) => {
    const period = periodOf(absence.period);
    if (period === undefined) return [];
    const condition = Op.gt(period.toMinutes(), lasting.toMinutes());
    if (period.isUnresolved()) return [{ condition, errorMessage }];
    if (period.toMinutes() > longest.toMinutes()) return [];
    if (lasting.isUnresolved()) return [{ condition, errorMessage }];
    throw refusal(at, {
      what: override === undefined ? "absence" : `absence of override ${override}`,
      rule: `must be reported for longer than the ${who} waits (${lasting.toString()})`,
      got: period,
      remedy: `${remedy}, because it would never fire`,
    });
  });
}

/** The conditions that must last for the rule to fire, at any depth. An aggregated absence does not end later. */
function absencesIn(query: QuerySyntax): readonly AbsenceSyntax[] {
  const isEntered = (node: NodeSyntax): boolean => node.kind !== "comparison" || isTrueWhileAbsent(node);
  return nodesIn(query, isEntered).filter((node) => node.kind === "absence");
}

/** The MQL reference: absent() is 1 while there is no value, otherwise 0. */
function isTrueWhileAbsent(comparison: ComparisonSyntax): boolean {
  return holds(comparison, 1) && !holds(comparison, 0);
}

/** A value that only Terraform knows is not a number, and compares as false. */
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

/** `PT5M`, `PT1H`, `P1D`: one string for each length, so that 60 minutes and an hour are the same. */
export function isoMinutes(at: string, what: string, value: Duration, range: DurationRange): string {
  checkDuration(at, what, value, range);
  if (value.isUnresolved()) return value.toIsoString();
  const [days, hours] = [value.toDays(), value.toHours()];
  if (Number.isInteger(days)) return Duration.days(days).toIsoString();
  if (Number.isInteger(hours)) return Duration.hours(hours).toIsoString();
  return Duration.minutes(value.toMinutes()).toIsoString();
}
