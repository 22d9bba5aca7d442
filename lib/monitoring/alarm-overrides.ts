// Internal: the further rules of an alarm.

import { type MonitoringAlarmOverrides } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { resolvedText } from "../core/token/tokens";
import { type MetricCondition } from "../metrics/metric-condition";
import { BASE_RULE, checkRuleName } from "./alarm-checks";
import { isoMinutes, LASTING } from "./alarm-durations";
import { type AlarmOptions } from "./alarm-options";
import { checkMetricNames } from "./metric-tables";

export function renderOverrides(
  alarm: IConstruct,
  { baseRuleName = BASE_RULE, overrides }: AlarmOptions,
  base: MetricCondition,
  metricCompartment: Compartment,
): MonitoringAlarmOverrides[] | undefined {
  const at = alarm.node.path;
  const names = new Set([baseRuleName]);
  return overrides?.map(({ name, condition, lasting, severity, body }) => {
    const what = `override ${name}`;
    checkRuleName(at, "the name of an override", name);
    if (names.has(name)) throw refusal(at, { what, rule: "must have a name of its own", remedy: "rename it" });
    names.add(name);
    checkNamespaceOf(at, what, condition, base);
    checkCompartmentOf(alarm, what, condition, metricCompartment);
    return {
      ruleName: name,
      query: condition?.toString(),
      pendingDuration: lasting && isoMinutes(at, `lasting of ${what}`, lasting, LASTING),
      severity: severity?.toString(),
      body,
    };
  });
}

const REMEDY = "make it an alarm of its own";

function checkNamespaceOf(
  at: string,
  what: string,
  condition: MetricCondition | undefined,
  base: MetricCondition,
): void {
  if (condition === undefined) return;
  checkMetricNames(at, condition);
  if (condition.namespace === base.namespace) return;
  const rule = `must read the alarm's namespace ${base.namespace}`;
  throw refusal(at, { what, rule, got: condition.namespace, remedy: REMEDY });
}

function checkCompartmentOf(
  alarm: IConstruct,
  what: string,
  condition: MetricCondition | undefined,
  expected: Compartment,
): void {
  if (condition?.compartment === undefined) return;
  const got = resolvedText(alarm, condition.compartment.compartmentId);
  const own = resolvedText(alarm, expected.compartmentId);
  if (got === own) return;
  const rule = `must read the alarm's metric compartment ${own}`;
  throw refusal(alarm.node.path, { what, rule, got, remedy: REMEDY });
}
