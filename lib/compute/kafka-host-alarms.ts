// The alarms that a host of Kafka's programs should have, in one line.

import { Op, Token } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
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

/** How the alarm on the lag of a mirror differs from the recommended one. */
export interface MirrorLagAlarmTuning extends AlarmTuning {
  /**
   * The age above which it fires. Can be a token, in milliseconds.
   *
   * @default Duration.minutes(5)
   */
  readonly above?: Duration;
}

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
   * The program does not run on a machine, or the machine does not report. It can last for hours if the program repeatedly
   * fails to start.
   *
   * @default - fires after 5 minutes
   */
  readonly stopped?: AlarmTuning;

  /**
   * Connectors or tasks have failed. They do not restart automatically. Not for MirrorMaker, which does not have a REST
   * interface.
   *
   * @default - fires if there is at least one in each of 5 minutes
   */
  readonly failedTasks?: CountAlarmTuning;

  /**
   * The messages that a mirror copies are old, measured from the time that their producer wrote them. Messages that are older
   * than this when the mirror begins to copy a topic also make the alarm fire. Not for Connect workers.
   *
   * @default - fires above 5 minutes, for a `MirrorHost`; for an imported host, only if you set it
   */
  readonly mirrorLag?: MirrorLagAlarmTuning;
}

/**
 * The recommended alarms of a host: it does not report, its program does not run, its connectors have failed, or its mirror is
 * late.
 */
export class KafkaHostAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for an import without a compartment, for the lag of a host that runs Connect, and for everything
   * that an `Alarm` rejects
   */
  public constructor(scope: Construct, id: string, props: KafkaHostAlarmsProps) {
    super(scope, id);
    checkProps(this, "KafkaHostAlarmsProps", props);
    const { host } = props;
    checkMirror(this, props);
    const compartment = host._known.need("compartment", "an alarm");
    const watched = { dimension: "host", ocids: [host.hostName], compartment };
    this.alarms = makeAlarms(
      this,
      props,
      madeFor(this, () =>
        [
          gone(host, props.gone),
          stopped(host, props.stopped),
          failedTasks(host, props.failedTasks),
          mirrorLag(host, props.mirrorLag),
        ].map((alarm) => alarm && { ...alarm, watched }),
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
      `No machine of the host ${host.hostName} reports anything. Check whether they run and whether they reach Monitoring, and look at ` +
      "/var/log/cloud-init-output.log of a new machine.",
  };
}

/** A machine reports each minute. If the interval has more than two reports, two of them can be late. */
function stopped(host: IKafkaHost, tuning: AlarmTuning = {}): Watching {
  if (tuning.omit === true) return undefined;
  const machines = host._known.find("machines") ?? 1;
  const interval = tuning.interval ?? Duration.minutes(5);
  const each = interval.toSeconds() / 60;
  // Fewer than one machine sends, because otherwise a missing machine would go unnoticed.
  const late = Math.min(2, each - 1);
  const least = isKnown(machines) ? each * machines - late : Token.asNumber(Op.sub(Op.mul(machines, each), late));
  return {
    id: "stopped",
    fires: host.metric(HostMetric.RUNNING, { groupBy: ["host"], interval }).below(least),
    tuning,
    severity: AlarmSeverity.CRITICAL,
    body:
      `Kafka's program does not run on a machine of the host ${host.hostName}, or the machine does not report. Check ` +
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
      `Connectors or tasks of the host ${host.hostName} have failed. Check ` +
      "`curl http://127.0.0.1:8083/connectors?expand=status` there, fix the cause, and restart them.",
  };
}

function checkMirror({ node: { path } }: Construct, { host, mirrorLag: given }: KafkaHostAlarmsProps): void {
  if (given === undefined || host._known.find("hasTasks") !== true) return;
  const rule = "must be left out for a host that runs Kafka Connect";
  const remedy = "use producerSilent of StreamAlarms for the streams that its connectors write";
  throw refusal(path, { what: "mirrorLag", rule, got: host.node.path, remedy });
}

function mirrorLag(host: IKafkaHost, given?: MirrorLagAlarmTuning): Watching {
  const tuning = given ?? { omit: host._known.find("hasTasks") !== false };
  if (tuning.omit === true) return undefined;
  const { above = Duration.minutes(5), interval } = tuning;
  return {
    id: "mirror-lag",
    fires: host.metric(HostMetric.MIRROR_LAG, { groupBy: ["host"], interval }).above(above.toMilliseconds()),
    tuning,
    severity: AlarmSeverity.WARNING,
    body:
      `The messages that the mirror of the host ${host.hostName} copies are old. Check whether the target throttles writes and whether the ` +
      "connection between the ends is busy, and increase tasksMax of the mirror if its machine has free processors.",
  };
}
