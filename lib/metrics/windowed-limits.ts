// Internal: limits that each apply to a window of time. A sum over one window cannot be compared with the limit of another.

import { refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { type SeriesSyntax } from "./mql/mql-syntax";
import { minutesOf } from "./mql/mql-values";

export interface WindowedLimits {
  /** The windows for which a number is the limit; none if the number was not calculated here. */
  _windowsOf(limit: number): readonly Duration[];
}

export function checkWindows(series: SeriesSyntax, thresholds: readonly number[], limits?: WindowedLimits): void {
  if (limits === undefined || series.kind !== "aggregate" || series.of.kind !== "selection") return;
  const minutes = minutesOf(series.of.interval);
  for (const threshold of thresholds) {
    const windows = limits._windowsOf(threshold);
    if (windows.length === 0 || windows.some((window) => window.toMinutes() === minutes)) continue;
    throw refusal(undefined, {
      what: "threshold",
      rule: `must be the limit of the metric's own interval, which is ${Duration.minutes(minutes).toString()}`,
      got: { toString: () => `writeLimitBytes during ${String(windows[0])}` },
      remedy: "use the same window for both",
    });
  }
}
