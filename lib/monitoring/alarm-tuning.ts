// What can be said of the alarms that come as a set.

import { type IResolvable } from "cdktf";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { type ResourceOptions } from "../core/resource/options";
import { type AlarmDestination } from "./alarm-destination";
import { type AlarmMessageFormat } from "./alarm-options";
import { type AlarmSeverity } from "./alarm-severity";

/** What all alarms of a set have in common. */
export interface AlarmSetOptions extends ResourceOptions {
  /** Who is told: a topic, a stream, or one of each. */
  readonly notify: AlarmDestination[];

  /**
   * Where the alarms live.
   *
   * @default - where the resources live that they watch
   */
  readonly compartment?: Compartment;

  /**
   * What the alarms' names begin with.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * Whether the alarms are evaluated. May be an input.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * How often they are told again while they keep firing: 1 minute to 30 days, in whole minutes.
   *
   * @default - once
   */
  readonly repeat?: Duration;

  /**
   * How the messages are laid out.
   *
   * @default - ONS_OPTIMIZED, which is text for people in emails; RAW where a stream is told, which gets nothing else
   */
  readonly messageFormat?: AlarmMessageFormat;
}

/** How one alarm of a set differs from the recommended one. */
export interface AlarmTuning {
  /**
   * Whether there is no such alarm. One that is not enabled still counts as one of the region's alarms.
   *
   * @default false
   */
  readonly omit?: boolean;

  /**
   * Whether it is evaluated. May be an input.
   *
   * @default - as the set
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * The response that it asks for.
   *
   * @default - CRITICAL for failures, WARNING for everything else
   */
  readonly severity?: AlarmSeverity;

  /**
   * How long it must be true: 1 minute to 1 hour, in whole minutes. May be a token.
   *
   * @default Duration.minutes(5)
   */
  readonly lasting?: Duration;

  /**
   * The window over which the metric is read: 1 to 60 minutes, 1 to 24 hours or 1 day; not a token.
   *
   * @default - 5 minutes for latencies, 1 minute for everything else
   */
  readonly interval?: Duration;

  /**
   * What its messages say; may hold Monitoring's dynamic variables.
   *
   * @default - what is wrong with which resource, and what to do
   */
  readonly body?: string;
}

/** How an alarm on the time of requests differs from the recommended one. */
export interface LatencyAlarmTuning extends AlarmTuning {
  /**
   * The mean time of a request above which it fires. It is compared in the metric's own unit. May be a token, in
   * milliseconds for writes and in seconds for reads.
   *
   * @default Duration.seconds(1)
   */
  readonly above?: Duration;
}

/** How an alarm on a number of failures differs from the recommended one. */
export interface CountAlarmTuning extends AlarmTuning {
  /**
   * How many in an interval are still no reason to fire. May be a token.
   *
   * @default 0
   */
  readonly above?: number;
}

/** How an alarm on a share of the throughput limit differs from the recommended one. */
export interface ThroughputAlarmTuning extends AlarmTuning {
  /**
   * The share of the limit above which it fires: above 0, at most 1. May be a token.
   *
   * Keys never spread evenly over partitions, and each partition refuses writes by itself: somebody's load test got to
   * 0.94 of the limit, so a share near 1 may never be reached.
   *
   * @default 0.8
   */
  readonly share?: number;
}

/** How an alarm on a share, in percent, differs from the recommended one. */
export interface PercentAlarmTuning extends AlarmTuning {
  /**
   * The percentage above which it fires: 1 to 99. May be a token.
   *
   * @default 80
   */
  readonly abovePercent?: number;
}

/** How the alarm on the age of what is unread differs from the recommended one. */
export interface AgeAlarmTuning extends AlarmTuning {
  /** The age above which it fires. May be a token, in any unit. */
  readonly above: Duration;
}

/** An alarm that fires when nothing happens. */
export interface SilenceAlarmTuning {
  /** How long nothing must have happened: 1 minute to 1 hour, in whole minutes. May be a token. */
  readonly after: Duration;

  /**
   * After how long the silence counts as normal, and the alarm as over: longer than `after`, at most 3 days. Only where
   * a silent stream has no values at all; where it has zeros, the alarm goes on.
   *
   * @default Duration.days(3)
   */
  readonly reportedFor?: Duration;

  /**
   * Whether it is evaluated. May be an input.
   *
   * @default - as the set
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * The response that it asks for.
   *
   * @default AlarmSeverity.WARNING
   */
  readonly severity?: AlarmSeverity;

  /**
   * What its messages say; may hold Monitoring's dynamic variables.
   *
   * @default - what is wrong with which resource, and what to do
   */
  readonly body?: string;
}
