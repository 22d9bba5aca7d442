// An alarm: a rule about one metric, and who is told.

import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { Construct, type IConstruct } from "constructs";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Metric } from "../metrics/metric";
import { countAlarm } from "./alarm-count";
import { type AlarmOptions } from "./alarm-options";
import { renderAlarm } from "./alarm-rendering";
import { type AlarmRule } from "./alarm-rule";

/** An alarm, made here or elsewhere. */
export interface IAlarm extends IConstruct {
  /** The OCID. */
  readonly alarmId: string;
}

/** What an alarm watches, when it fires and who is told. */
export interface AlarmProps extends AlarmOptions {
  /** What is watched: a resource's `metric()`, or a calculation with several metrics. */
  readonly metric: Metric;

  /** When it fires. */
  readonly fires: AlarmRule;
}

/**
 * An alarm on a metric.
 *
 * Whoever deploys it needs, beside the right to manage alarms, the right to read metrics in the metric's compartment. A
 * region allows 50 alarms by default (Oracle, "Service Limits", 2025-03-11): a stack with more is warned of.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Monitoring/Tasks/create-alarm.htm
 */
export class Alarm extends Construct implements IAlarm {
  /**
   * An alarm that exists.
   *
   * @throws ConfigurationError if the text is no alarm's OCID
   */
  public static fromAlarmId(scope: Construct, id: string, alarmId: string): IAlarm {
    return new ImportedAlarm(scope, id, alarmId);
  }

  private readonly resource: MonitoringAlarm;

  /**
   * @throws ConfigurationError for durations out of range, no destination or two of one service, a message format that a
   * stream does not get, names that the service would not take, and metrics of another namespace than they are read from
   */
  public constructor(scope: Construct, id: string, props: AlarmProps) {
    super(scope, id);
    const config = renderAlarm(this, props, props.fires._render(props.metric));
    this.resource = new MonitoringAlarm(this, "Resource", config);
    countAlarm(this);
  }

  /** The OCID. */
  public get alarmId(): string {
    return this.resource.id;
  }
}

class ImportedAlarm extends Construct implements IAlarm {
  public constructor(
    scope: Construct,
    id: string,
    public readonly alarmId: string,
  ) {
    super(scope, id);
    checkOcid(this.node.path, "alarmId", alarmId, OcidKind.ALARM);
  }
}
