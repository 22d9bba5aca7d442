// The options of the alarms in a set.

import { type IResolvable } from "cdktf";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { type ResourceOptions } from "../core/resource/options";
import { type AlarmDestination } from "./alarm-destination";
import { type AlarmMessageFormat } from "./alarm-options";
import { type AlarmSeverity } from "./alarm-severity";

/** The common options of all alarms of a set. */
export interface AlarmSetOptions extends ResourceOptions {
  /** The destinations: a topic, a stream, or one of each. */
  readonly notify: AlarmDestination[];

  /**
   * The compartment of the alarms.
   *
   * @default - the compartment of the resources that they watch
   */
  readonly compartment?: Compartment;

  /**
   * The prefix of the alarms' names.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * Whether the alarms are evaluated. Can be an input.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * How often a message is repeated while an alarm keeps firing: 1 minute to 30 days, in whole minutes.
   *
   * @default - never
   */
  readonly repeat?: Duration;

  /**
   * The format of the messages.
   *
   * @default - ONS_OPTIMIZED, which is readable text in emails; RAW if a stream is a destination, because it only supports that
   */
  readonly messageFormat?: AlarmMessageFormat;
}

/** How one alarm of a set differs from the recommended one. */
export interface AlarmTuning {
  /**
   * Whether to leave out this alarm. An alarm that is not enabled still counts toward the region's limit.
   *
   * @default false
   */
  readonly omit?: boolean;

  /**
   * Whether the alarm is evaluated. Can be an input.
   *
   * @default - the value of the set
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * The severity.
   *
   * @default - CRITICAL for failures, WARNING for everything else
   */
  readonly severity?: AlarmSeverity;

  /**
   * How long the condition must be true: 1 minute to 1 hour, in whole minutes. Can be a token.
   *
   * @default Duration.minutes(5)
   */
  readonly lasting?: Duration;

  /**
   * The interval over which the metric is read: 1 to 60 minutes, 1 to 24 hours or 1 day; not a token.
   *
   * @default - 5 minutes for latencies, 1 minute for everything else
   */
  readonly interval?: Duration;

  /**
   * The body of its messages. It can have Monitoring's dynamic variables.
   *
   * @default - the resource, the problem and what to do
   */
  readonly body?: string;
}

/** How an alarm on the time of requests differs from the recommended one. */
export interface LatencyAlarmTuning extends AlarmTuning {
  /**
   * The mean duration of a request above which it fires, compared in the metric's own unit. Can be a token, in milliseconds for
   * writes and in seconds for reads.
   *
   * @default Duration.seconds(1)
   */
  readonly above?: Duration;
}

/** How an alarm on a count of failures differs from the recommended one. */
export interface CountAlarmTuning extends AlarmTuning {
  /**
   * The number of failures in an interval that is still accepted. Can be a token.
   *
   * @default 0
   */
  readonly above?: number;
}

/** How an alarm on a share of the throughput limit differs from the recommended one. */
export interface ThroughputAlarmTuning extends AlarmTuning {
  /**
   * The share of the limit above which it fires: above 0, at most 1. Can be a token.
   *
   * Keys are never spread evenly over partitions, and each partition rejects writes on its own. A published load test reached
   * 0.94 of the limit, so a share near 1 may never be reached.
   *
   * @default 0.8
   */
  readonly share?: number;
}

/** How an alarm on a share, in percent, differs from the recommended one. */
export interface PercentAlarmTuning extends AlarmTuning {
  /**
   * The percentage above which it fires: 1 to 99. Can be a token.
   *
   * @default 80
   */
  readonly abovePercent?: number;
}

/** How the alarm on the age of unread messages differs from the recommended one. */
export interface AgeAlarmTuning extends AlarmTuning {
  /** The age above which it fires. Can be a token, in any unit. */
  readonly above: Duration;
}

/** An alarm that fires when there is no activity. */
export interface SilenceAlarmTuning {
  /** How long there must be no activity: 1 minute to 1 hour, in whole minutes. Can be a token. */
  readonly after: Duration;

  /**
   * How long until the silence counts as normal, and the alarm ends: longer than `after`, at most 3 days. It applies only if a
   * silent stream has no values at all. If it has zeros, the alarm continues.
   *
   * @default Duration.days(3)
   */
  readonly reportedFor?: Duration;

  /**
   * Whether the alarm is evaluated. Can be an input.
   *
   * @default - the value of the set
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * The severity.
   *
   * @default AlarmSeverity.WARNING
   */
  readonly severity?: AlarmSeverity;

  /**
   * The body of its messages. It can have Monitoring's dynamic variables.
   *
   * @default - the resource, the problem and what to do
   */
  readonly body?: string;
}
