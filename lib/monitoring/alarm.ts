// An alarm: a condition on metrics, and its destinations.

import { MonitoringAlarm, type MonitoringAlarmSuppression } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { Annotations, type TerraformProvider } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { Duration, type DurationRange } from "../core/duration";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { oncePerStack } from "../core/resource/memory";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { isKnown } from "../core/token/tokens";
import { type MetricCondition } from "../metrics/metric-condition";
import { AlarmMessageFormat, type AlarmOptions, type AlarmSuppression } from "./alarm-options";
import { checkWatched, watchAlarm } from "./alarm-flows";
import { type AlarmPart, checkForm, isoMinutes, planRules } from "./alarm-rules";

/** An alarm, made here or imported. */
export interface IAlarm extends IConstruct {
  /** The OCID. */
  readonly alarmId: string;
}

/** The condition of an alarm, and its destinations. */
export interface AlarmProps extends AlarmOptions {
  /**
   * When it fires: a metric compared with a number, `stream.metric(...).above(5)`; no value at all, `.absent()`; several
   * conditions joined; or your own MQL, `MetricCondition.parse("X[1m].sum() > 0", ...)`.
   */
  readonly fires: MetricCondition;

  /**
   * How long the condition must be true before the alarm fires: 1 minute to 1 hour, in whole minutes. It ends as soon as the
   * condition is not true for a minute. Can be a token: Terraform then checks that an absence is reported for longer.
   *
   * @default Duration.minutes(1)
   */
  readonly lasting?: Duration;
}

/** What the library knows about an alarm. */
interface AlarmFacts {
  readonly alarmId: string;
}

/** An alarm with a known OCID. */
class AlarmBase extends Construct implements IAlarm {
  /** @internal */
  protected readonly _known: Known<AlarmFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: AlarmFacts) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "alarmId", facts.alarmId, OcidKind.ALARM);
    this._known = new Known(this, "Alarm.fromAlarmId", facts);
  }

  public get alarmId(): string {
    return this._known.need("alarmId");
  }
}

/**
 * An alarm on one or several metrics.
 *
 * The user who deploys it needs permission to read metrics in the metric's compartment, in addition to permission to manage
 * alarms. A region allows 50 alarms by default (Oracle, "Service Limits", 2025-03-11). A stack with more leads to a warning.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Monitoring/Tasks/create-alarm.htm
 */
export class Alarm extends AlarmBase {
  /**
   * An alarm that exists.
   *
   * @throws ConfigurationError if the string is not an alarm OCID
   */
  public static fromAlarmId(scope: Construct, id: string, alarmId: string): IAlarm {
    return new AlarmBase(scope, id, { alarmId });
  }

  /**
   * @throws ConfigurationError for durations out of range, an absence that ends before the alarm fires, no destination or two
   * of one service, a stream that the alarm watches, a message format that a stream does not support, names that the service
   * does not accept, and metrics that their namespace does not have
   */
  public constructor(scope: Construct, id: string, props: AlarmProps) {
    super(scope, id);
    checkProps(this, "AlarmProps", props);
    const resource = make(MonitoringAlarm, this, props, [
      planPlace(this, props),
      planDestinations(this, props),
      planRules(this, props),
      planMessages(this, props),
      planTiming(this, props),
    ]);
    this._known.learn({ alarmId: () => resource.id });
    watchAlarm(this, props);
    warnOfTooMany(this);
  }
}

function planPlace(alarm: Construct, props: AlarmProps): AlarmPart {
  const at = alarm.node.path;
  const { compartment, name = alarm.node.id, fires, resourceGroup, includeSubcompartments = false } = props;
  checkNotEmpty(at, "the name of an alarm", name, "name it after the problem that it reports");
  if (resourceGroup !== undefined) {
    const rule = "must be letters, digits, '.', '_', '-' and '$', beginning with a letter";
    checkForm(at, "resourceGroup", resourceGroup, /^[A-Za-z][\w.$-]*$/, rule);
  }
  const metricCompartment = fires.compartment ?? compartment;
  if (includeSubcompartments) checkTenancy(at, metricCompartment);
  return {
    config: {
      compartmentId: compartment.compartmentId,
      displayName: name,
      metricCompartmentId: metricCompartment.compartmentId,
      metricCompartmentIdInSubtree: includeSubcompartments,
      severity: props.severity.toString(),
      isEnabled: props.enabled ?? true,
      resourceGroup,
    },
  };
}

function checkTenancy(at: string, { compartmentId, isTenancy }: Compartment): void {
  if (isTenancy || !isKnown(compartmentId)) return;
  const rule = "is possible only if the metric's compartment is the tenancy";
  const remedy = "read the metric of the tenancy, or make an alarm for each compartment";
  throw refusal(at, { what: "includeSubcompartments", rule, got: compartmentId, remedy });
}

/** One destination for each service, and raw messages for a stream: Monitoring API, CreateAlarmDetails. */
function planDestinations(alarm: Construct, props: AlarmProps): AlarmPart {
  const { notify, messageFormat = AlarmMessageFormat.RAW } = props;
  const at = alarm.node.path;
  const what = "notify";
  if (notify.length === 0) {
    const remedy = "give it AlarmDestination.topic(...)";
    throw refusal(at, { what, rule: "must name a topic, a stream, or one of each", remedy });
  }
  for (const service of ["topic", "stream"]) {
    const count = notify.filter(({ _service }) => _service === service).length;
    const remedy = `use one ${service} for all messages, or make another alarm`;
    if (count > 1) throw refusal(at, { what, rule: `must name at most one ${service}`, got: count, remedy });
  }
  if (messageFormat !== AlarmMessageFormat.RAW && notify.some(({ _service }) => _service === "stream")) {
    const rule = "must be RAW if a stream is a destination";
    const remedy = "leave it out, or make a separate alarm for the topic";
    throw refusal(at, { what: "messageFormat", rule, got: messageFormat, remedy });
  }
  checkWatched(alarm, props);
  return { config: { destinations: notify.map((destination) => destination._render()), messageFormat } };
}

function planMessages(alarm: Construct, props: AlarmProps): AlarmPart {
  const at = alarm.node.path;
  const { title, notificationVersion } = props;
  if (title !== undefined && /\{\{\s*dimensions\b/.test(title)) {
    const rule = "must not hold a dimension, which can be longer than the subject of an email";
    throw refusal(at, { what: "title", rule, got: title, remedy: "put it in the body" });
  }
  if (notificationVersion !== undefined) {
    const rule = "must be up to four digits and '.X', such as 1.X";
    checkForm(at, "notificationVersion", notificationVersion, /^\d{1,4}\.X$/, rule);
  }
  return {
    config: {
      body: props.body,
      alarmSummary: props.summary,
      notificationTitle: title,
      notificationVersion,
      isNotificationsPerMetricDimensionEnabled: props.splitByDimension ?? false,
    },
  };
}

const REPEAT: DurationRange = { min: Duration.minutes(1), max: Duration.days(30), unit: "minutes" };
const SLACK: DurationRange = { min: Duration.minutes(3), max: Duration.hours(2), unit: "minutes" };

/**
 * Options with a default are always written, because the provider keeps the value of a removed argument instead of resetting
 * it.
 */
function planTiming(alarm: Construct, { slack = SLACK.min, repeat, suppression }: AlarmProps): AlarmPart {
  const at = alarm.node.path;
  return {
    config: {
      resolution: "1m",
      evaluationSlackDuration: isoMinutes(at, "slack", slack, SLACK),
      repeatNotificationDuration: repeat && isoMinutes(at, "repeat", repeat, REPEAT),
      suppression: suppression && renderSuppression(at, suppression),
    },
  };
}

function renderSuppression(at: string, { from, until, description }: AlarmSuppression): MonitoringAlarmSuppression {
  const [begin, end] = [from.toIsoString(), until.toIsoString()];
  if (isKnown(begin) && isKnown(end) && !until._isAfter(from)) {
    throw refusal(at, { what: "suppression", rule: `must end after it begins (${begin})`, got: end });
  }
  return { timeSuppressFrom: begin, timeSuppressUntil: end, description };
}

/** Oracle, "Service Limits", Monitoring, 2025-03-11. You can request more. */
const DEFAULT_LIMIT = 50;

/** Otherwise you would reach the limit only at apply, alarm by alarm. Counted at the end, when the tree is complete. */
function warnOfTooMany(alarm: Construct): void {
  oncePerStack(alarm, "alarm limit", (stack) => {
    let isWarned = false;
    const validate = (): string[] => {
      const alarms = stack.node.findAll().filter((node) => node instanceof MonitoringAlarm);
      const counts = new Map<TerraformProvider | undefined, number>();
      for (const { provider } of alarms) counts.set(provider, (counts.get(provider) ?? 0) + 1);
      const count = Math.max(...counts.values());
      if (count > DEFAULT_LIMIT && !isWarned) Annotations.of(stack).addWarning(TOO_MANY);
      isWarned ||= count > DEFAULT_LIMIT;
      return [];
    };
    stack.node.addValidation({ validate });
    return true;
  });
}

const TOO_MANY =
  `the stack has more than ${DEFAULT_LIMIT} alarms, the default limit of a region (Oracle, 2025-03-11); ` +
  "watch several resources with one alarm, as StreamAlarms and ConnectorAlarms do, or request a higher limit";
