// An alarm on a whole condition: several metrics joined, or MQL that exists already.

import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { Construct } from "constructs";
import { Duration } from "../core/duration";
import { type MetricCondition } from "../metrics/metric-condition";
import { type IAlarm } from "./alarm";
import { countAlarm } from "./alarm-count";
import { type AlarmOptions } from "./alarm-options";
import { renderAlarm } from "./alarm-rendering";

/** What an alarm on a whole condition is made of. */
export interface ConditionAlarmProps extends AlarmOptions {
  /** When it fires: `a.above(1).both(b.below(2))`, `MetricCondition.parse("X[1m].sum() > 0", ...)`. */
  readonly condition: MetricCondition;

  /**
   * How long the condition must be true: 1 minute to 1 hour, in whole minutes. May be a token.
   *
   * @default Duration.minutes(1)
   */
  readonly lasting?: Duration;
}

/**
 * An alarm on a condition of any form; an `Alarm` says the usual ones more briefly.
 */
export class ConditionAlarm extends Construct implements IAlarm {
  /** The OCID. */
  public readonly alarmId: string;

  /** @throws ConfigurationError for what an `Alarm` refuses */
  public constructor(scope: Construct, id: string, props: ConditionAlarmProps) {
    super(scope, id);
    const { condition, lasting = Duration.minutes(1) } = props;
    this.alarmId = new MonitoringAlarm(this, "Resource", renderAlarm(this, props, { condition, lasting })).id;
    countAlarm(this);
  }
}
