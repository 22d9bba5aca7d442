// The alarms that a host of Kafka's programs should have, in one line.

import { Op, Token } from "cdktf";
import { Construct } from "constructs";
import { madeFor } from "../core/complaint";
import { Duration } from "../core/duration";
import { checkProps } from "../core/resource/shape";
import { isKnown } from "../core/token/tokens";
import { type IAlarm } from "../monitoring/alarm";
import { type AlarmOfSet, makeAlarms } from "../monitoring/alarm-set";
import { AlarmSeverity } from "../monitoring/alarm-severity";
import { type AlarmSetOptions, type AlarmTuning, type CountAlarmTuning } from "../monitoring/alarm-tuning";
import { HostMetric } from "./host-metric";
import { type IKafkaHost } from "./kafka-host";

/** The host to watch, and how its alarms differ from the recommended ones. */
export interface KafkaHostAlarmsProps extends AlarmSetOptions {
  /** The host to watch. */
  readonly host: IKafkaHost;

  /**
   * No machine reports anything.
   *
   * @default - fires after 5 minutes
   */
  readonly gone?: AlarmTuning;

  /**
   * The program does not run on a machine, or the machine does not report: for hours, when its start fails again and again.
   *
   * @default - fires after 5 minutes
   */
  readonly stopped?: AlarmTuning;

  /**
   * Connectors or tasks have failed: they do not start again by themselves. Not of MirrorMaker, which has no interface to ask.
   *
   * @default - fires at the first in each of 5 minutes
   */
  readonly failedTasks?: CountAlarmTuning;
}

/** The alarms that a host should have: it is gone, its program does not run, its connectors have failed. */
export class KafkaHostAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /** @throws ConfigurationError for an import that does not know its compartment, and for what an `Alarm` refuses */
  public constructor(scope: Construct, id: string, props: KafkaHostAlarmsProps) {
    super(scope, id);
    checkProps(this, "KafkaHostAlarmsProps", props);
    const { host } = props;
    const compartment = host._known.need("compartment", "an alarm");
    const watched = { dimension: "host", ocids: [host.hostName], compartment };
    this.alarms = makeAlarms(
      this,
      props,
      madeFor(this, () =>
        [gone(host, props.gone), stopped(host, props.stopped), failedTasks(host, props.failedTasks)].map(
          (alarm) => alarm && { ...alarm, watched },
        ),
      ),
    );
  }
}

type Watching = Omit<AlarmOfSet, "watched"> | undefined;

const DAY = Duration.days(1);

function gone(host: IKafkaHost, tuning: AlarmTuning = {}): Watching {
  if (tuning.omit === true) return undefined;
  return {
    id: "gone",
    fires: host.metric(HostMetric.RUNNING, { groupBy: ["host"], interval: tuning.interval }).absent(DAY),
    tuning,
    severity: AlarmSeverity.CRITICAL,
    body:
      `No machine of the host ${host.hostName} reports anything. Look whether they run, whether they reach Monitoring, and into ` +
      "/var/log/cloud-init-output.log of a new one.",
  };
}

/** A machine reports each minute; two reports of an interval may be late, if it has more. */
function stopped(host: IKafkaHost, tuning: AlarmTuning = {}): Watching {
  if (tuning.omit === true) return undefined;
  const machines = host._known.find("machines") ?? 1;
  const interval = tuning.interval ?? Duration.minutes(5);
  const each = interval.toSeconds() / 60;
  // Never as many as one machine sends, which would be missed unnoticed.
  const late = Math.min(2, each - 1);
  const least = isKnown(machines) ? each * machines - late : Token.asNumber(Op.sub(Op.mul(machines, each), late));
  return {
    id: "stopped",
    fires: host.metric(HostMetric.RUNNING, { groupBy: ["host"], interval }).below(least),
    tuning,
    severity: AlarmSeverity.CRITICAL,
    body:
      `Kafka's program does not run on a machine of the host ${host.hostName}, or the machine does not report. Look at ` +
      "`systemctl status kafka-*` and `journalctl --unit kafka-*` there.",
  };
}

function failedTasks(host: IKafkaHost, tuning: CountAlarmTuning = {}): Watching {
  if (tuning.omit === true || host._known.find("hasTasks") === false) return undefined;
  const { above = 0, interval } = tuning;
  return {
    id: "failed-tasks",
    fires: host.metric(HostMetric.FAILED_TASKS, { groupBy: ["host"], interval }).above(above),
    tuning,
    severity: AlarmSeverity.CRITICAL,
    body:
      `Connectors or tasks of the host ${host.hostName} have failed. Look at ` +
      "`curl http://127.0.0.1:8083/connectors?expand=status` there, mend the cause, and restart them.",
  };
}
