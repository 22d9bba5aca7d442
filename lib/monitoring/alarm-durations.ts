// Internal: the durations of an alarm, which the service takes as ISO 8601 in whole minutes.

import { refusal } from "../core/checks";
import { Duration } from "../core/duration";

export interface MinuteRange {
  readonly min: Duration;
  readonly max: Duration;
}

/** How long a condition is true before the alarm fires. */
export const LASTING: MinuteRange = { min: Duration.minutes(1), max: Duration.hours(1) };
export const REPEAT: MinuteRange = { min: Duration.minutes(1), max: Duration.days(30) };
export const SLACK: MinuteRange = { min: Duration.minutes(3), max: Duration.hours(2) };

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1_440;

/** `PT5M`, `PT1H`, `P1D`: one text for each length, so that 60 minutes and an hour are no difference. */
export function isoMinutes(at: string, what: string, value: Duration, { min, max }: MinuteRange): string {
  if (value.isUnresolved()) return value.toIsoString();
  const minutes = value.toMinutes();
  if (!Number.isInteger(minutes) || minutes < min.toMinutes() || minutes > max.toMinutes()) {
    const rule = `must be ${min.toString()} to ${max.toString()}, in whole minutes`;
    throw refusal(at, { what, rule, got: value });
  }
  if (minutes % MINUTES_PER_DAY === 0) return Duration.days(minutes / MINUTES_PER_DAY).toIsoString();
  if (minutes % MINUTES_PER_HOUR === 0) return Duration.hours(minutes / MINUTES_PER_HOUR).toIsoString();
  return Duration.minutes(minutes).toIsoString();
}
