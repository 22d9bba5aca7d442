// How a metric is read, and the syntax of this: shared by the metrics of the tables and custom metrics.

import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { type AggregateSyntax, type FilterSyntax } from "./mql/mql-syntax";
import { checkDimensionName, checkMetricName, filter, intervalText } from "./mql/mql-values";
import { type Statistic } from "./statistic";

/**
 * How a metric is read.
 */
export interface MetricOptions {
  /**
   * How the data points of an interval are aggregated to one number.
   *
   * @default - the metric's own: SUM for counts and bytes, MEAN for latencies, MAX for ages and allocated memory; MEAN for a
   * custom one
   */
  readonly statistic?: Statistic;
  /**
   * The window over which the statistic runs: 1 to 60 minutes, 1 to 24 hours or 1 day; not a token.
   *
   * @default - 1 minute; for a metric with less frequent values, the time between two values
   */
  readonly interval?: Duration;
  /**
   * The dimensions to group by: each combination of their values is a separate series. An empty list puts everything into one
   * series.
   *
   * @default - each combination of all dimensions is a series
   */
  readonly groupBy?: string[];
  /**
   * The values that dimensions must have, in addition to those that identify the resource.
   *
   * @default - none
   */
  readonly dimensions?: { readonly [name: string]: string };
  /**
   * Patterns that the values of dimensions must match: `*` matches any characters, `|` between two patterns means either.
   *
   * @default - none
   */
  readonly dimensionPatterns?: { readonly [name: string]: string };
}

/** The location of a metric. An alarm reads one namespace in one compartment. */
export interface MetricSource {
  /** The metric namespace: `oci_streaming`. */
  readonly namespace: string;
  /** The compartment of the measured resources. @default - the compartment of the alarm */
  readonly compartment?: Compartment;
}

/** The properties of a metric that is not in the tables of this library. */
export interface CustomMetricProps extends MetricOptions, MetricSource {
  /** The name of the metric in MQL. Letters, digits, `.`, `_`, `-`, `$`. */
  readonly name: string;
}

/**
 * How the results of a query are aggregated once more.
 */
export interface AggregateOptions {
  /** How the results are aggregated to one number. */
  readonly statistic: Statistic;
  /**
   * The dimensions to group by: each combination of their values is a separate series. An empty list puts everything into one
   * series.
   *
   * @default - the series stay as they are
   */
  readonly groupBy?: string[];
}

/**
 * The resource whose metric is read.
 */
export interface MeasuredResource {
  /** The OCID. */
  readonly resourceId: string;
  /** Where the resource lives: Monitoring stores its metrics there. */
  readonly compartment: Compartment;
}

/** The defaults of the options. @internal */
type Defaults = Pick<MetricOptions, "interval" | "dimensions"> & Pick<AggregateOptions, "statistic">;

/** @internal */
export function aggregateOf(name: string, options: MetricOptions, defaults: Defaults): AggregateSyntax {
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
  const rule = "must be given once, because the resource, dimensions and dimensionPatterns must all match";
  throw refusal(undefined, { what: `dimension ${twice.name}`, rule, got: twice.value });
}
