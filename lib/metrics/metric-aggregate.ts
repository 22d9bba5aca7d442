// Internal: what a metric's options say, as syntax: the one way in for the tables' metrics and for custom ones.

import { refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { type MetricOptions } from "./metric-options";
import { type AggregateSyntax, type FilterSyntax } from "./mql/mql-syntax";
import { checkDimensionName, checkMetricName, filter, intervalText } from "./mql/mql-values";
import { type Statistic } from "./statistic";

/** @internal */
export interface AggregateDefaults {
  readonly statistic: Statistic;
  readonly interval?: Duration;
  readonly dimensions?: { readonly [name: string]: string };
}

/** @internal */
export function aggregateOf(name: string, options: MetricOptions, defaults: AggregateDefaults): AggregateSyntax {
  checkMetricName(name);
  options.groupBy?.forEach(checkDimensionName);
  const filters = [
    ...filtersOf("=", defaults.dimensions),
    ...filtersOf("=", options.dimensions),
    ...filtersOf("=~", options.dimensionPatterns),
  ];
  checkDistinct(filters);
  const interval = intervalText(options.interval ?? defaults.interval ?? Duration.minutes(1));
  return {
    kind: "aggregate",
    of: { kind: "selection", metric: name, interval, filters },
    grouping: options.groupBy,
    statistic: options.statistic ?? defaults.statistic,
  };
}

function filtersOf(operator: "=" | "=~", values: { readonly [name: string]: string } = {}): readonly FilterSyntax[] {
  return Object.entries(values).map(([name, value]) => filter(name, operator, value));
}

function checkDistinct(filters: readonly FilterSyntax[]): void {
  const twice = filters.find(({ name }, index) => filters.findIndex((other) => other.name === name) < index);
  if (twice === undefined) return;
  const rule = "must be given once: the resource, dimensions and dimensionPatterns all have to match";
  throw refusal(undefined, { what: `dimension ${twice.name}`, rule, got: twice.value });
}
