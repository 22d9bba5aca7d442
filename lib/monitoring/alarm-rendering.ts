// Internal: an alarm's options as the provider's arguments.

import { type MonitoringAlarmConfig, type MonitoringAlarmSuppression } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { type IConstruct } from "constructs";
import { Duration } from "../core/duration";
import { tagsOf } from "../core/stack/stack-settings";
import { renderTimeouts } from "../core/resource/options";
import { checkAbsence, checkAlarm, checkDestinations, checkSuppression } from "./alarm-checks";
import { isoMinutes, LASTING, REPEAT, SLACK } from "./alarm-durations";
import { AlarmMessageFormat, type AlarmOptions, type AlarmSuppression } from "./alarm-options";
import { renderOverrides } from "./alarm-overrides";
import { type RenderedRule } from "./alarm-rule";
import { checkMetricNames } from "./metric-tables";

export function renderAlarm(alarm: IConstruct, options: AlarmOptions, rule: RenderedRule): MonitoringAlarmConfig {
  const at = alarm.node.path;
  const { name = alarm.node.id, compartment, notify, repeat, suppression } = options;
  const metricCompartment = rule.condition.compartment ?? compartment;
  checkAlarm(at, name, options, metricCompartment);
  checkDestinations(at, options);
  return {
    compartmentId: compartment.compartmentId,
    displayName: name,
    ...renderRule(at, rule),
    metricCompartmentId: metricCompartment.compartmentId,
    severity: options.severity.toString(),
    destinations: notify.map((destination) => destination._render()),
    isEnabled: options.enabled ?? true,
    ...renderDefaults(at, options),
    repeatNotificationDuration: repeat && isoMinutes(at, "repeat", repeat, REPEAT),
    ...renderTexts(options),
    suppression: suppression && renderSuppression(at, suppression),
    overrides: renderOverrides(alarm, options, rule.condition, metricCompartment),
    ...tagsOf(alarm, options.tags),
    timeouts: renderTimeouts(alarm, options.timeouts),
  };
}

type RuleConfig = Pick<MonitoringAlarmConfig, "namespace" | "query" | "pendingDuration">;

function renderRule(at: string, { condition, lasting, reportedFor }: RenderedRule): RuleConfig {
  checkMetricNames(at, condition);
  const pendingDuration = isoMinutes(at, "lasting", lasting, LASTING);
  if (reportedFor !== undefined) checkAbsence(at, lasting, reportedFor);
  return { namespace: condition.namespace, query: condition.toString(), pendingDuration };
}

/** What has a default is always written: the provider keeps an argument that is taken away, instead of resetting it. */
function renderDefaults(at: string, options: AlarmOptions): Partial<MonitoringAlarmConfig> {
  const { slack = Duration.minutes(3), messageFormat = AlarmMessageFormat.RAW } = options;
  return {
    resolution: "1m",
    evaluationSlackDuration: isoMinutes(at, "slack", slack, SLACK),
    messageFormat,
    isNotificationsPerMetricDimensionEnabled: options.splitByDimension ?? false,
    metricCompartmentIdInSubtree: options.includeSubcompartments ?? false,
  };
}

function renderTexts(options: AlarmOptions): Partial<MonitoringAlarmConfig> {
  return {
    body: options.body,
    alarmSummary: options.summary,
    notificationTitle: options.title,
    ruleName: options.baseRuleName,
    resourceGroup: options.resourceGroup,
    notificationVersion: options.notificationVersion,
  };
}

function renderSuppression(at: string, suppression: AlarmSuppression): MonitoringAlarmSuppression {
  checkSuppression(at, suppression);
  const { from, until, description } = suppression;
  return { timeSuppressFrom: from.toIsoString(), timeSuppressUntil: until.toIsoString(), description };
}
