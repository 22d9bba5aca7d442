// When an alarm fires, apart from what it watches.

import { Duration } from "../core/duration";
import { type Metric } from "../metrics/metric";
import { type MetricCondition } from "../metrics/metric-condition";
import { checkRange, decimalText } from "../metrics/mql/mql-values";

/** What an alarm makes of a rule. @internal */
export interface RenderedRule {
  readonly condition: MetricCondition;
  /** How long it has to be true. */
  readonly lasting: Duration;
  /** How long an absence counts as one; undefined for other rules and for the service's 2 hours. */
  readonly reportedFor?: Duration;
}

/**
 * When an alarm fires: a comparison of its metric, and for how long it has to be true.
 *
 * Several metrics joined, `>=`, `<=` and `==`, and MQL that exists already are for a `ConditionAlarm`.
 */
export class AlarmRule {
  /**
   * Above a threshold, which may be a token, in the metric's unit.
   *
   * @throws ConfigurationError if it is no finite number
   */
  public static above(threshold: number): AlarmRule {
    checkThreshold(threshold);
    return new AlarmRule((metric) => metric.above(threshold));
  }

  /**
   * Below a threshold, which may be a token, in the metric's unit. Where no values come at all it is not below it:
   * see `absent`.
   *
   * @throws ConfigurationError if it is no finite number
   */
  public static below(threshold: number): AlarmRule {
    checkThreshold(threshold);
    return new AlarmRule((metric) => metric.below(threshold));
  }

  /**
   * Below one number or above another; they may be tokens. Oracle's MQL reference calls both numbers included.
   *
   * @throws ConfigurationError if one is no finite number, or the second is lower
   */
  public static outside(low: number, high: number): AlarmRule {
    checkRange(checkThreshold(low), checkThreshold(high));
    return new AlarmRule((metric) => metric.outside(low, high));
  }

  /**
   * No value at all, whatever the statistic.
   *
   * @param after - how long nothing must have come: 1 minute to 1 hour
   * @param reportedFor - after how long the silence counts as normal, and the alarm as over: longer than `after`, at most
   * 3 days; the service's 2 hours if it is left out. Oracle calls it the absence detection period
   */
  public static absent(after: Duration, reportedFor?: Duration): AlarmRule {
    return new AlarmRule((metric) => metric.absent(reportedFor), after, reportedFor);
  }

  private constructor(
    private readonly compare: (metric: Metric) => MetricCondition,
    private readonly duration: Duration = Duration.minutes(1),
    private readonly reportedFor?: Duration,
  ) {}

  /**
   * The same rule, but true for so long before the alarm fires: 1 minute to 1 hour, in whole minutes. It is over as soon
   * as it is not true for a minute. The length may be a token.
   *
   * Without this, a rule has to be true for a minute.
   */
  public lasting(duration: Duration): AlarmRule {
    return new AlarmRule(this.compare, duration, this.reportedFor);
  }

  /** @internal */
  public _render(metric: Metric): RenderedRule {
    return { condition: this.compare(metric), lasting: this.duration, reportedFor: this.reportedFor };
  }
}

function checkThreshold(threshold: number): string {
  return decimalText("threshold", threshold);
}
