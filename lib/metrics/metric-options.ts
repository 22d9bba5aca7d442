// How a metric is read, and what that is as syntax: the one way in for the tables' metrics and for custom ones.

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
   * How the data points of an interval become one number.
   *
   * @default - the metric's own: SUM for counts and bytes, MEAN for latencies, MAX for ages and allocated memory;
   * MEAN for a custom one
   */
  readonly statistic?: Statistic;
  /**
   * The window over which the statistic runs: 1 to 60 minutes, 1 to 24 hours or 1 day; not a token.
   *
   * @default - 1 minute; for a metric with a rarer value, as long as it takes to come
   */
  readonly interval?: Duration;
  /**
   * The dimensions of which each combination is a series of its own; an empty list puts everything into one series.
   *
   * @default - each combination of all dimensions is a series
   */
  readonly groupBy?: string[];
  /**
   * Dimensions with the value that they must have, in addition to those that name the resource.
   *
   * @default - none
   */
  readonly dimensions?: { readonly [name: string]: string };
  /**
   * Dimensions with a pattern for their value: `*` stands for any text, `|` between two patterns means either.
   *
   * @default - none
   */
  readonly dimensionPatterns?: { readonly [name: string]: string };
}

/**
 * Where a metric is found. An alarm reads one namespace in one compartment.
 */
export interface MetricSource {
  /** The metric namespace: `oci_streaming`. */
  readonly namespace: string;
  /** The compartment of the resources that are measured. @default - the compartment of the alarm */
  readonly compartment?: Compartment;
}

/**
 * A metric that no table of this library holds.
 */
export interface CustomMetricProps extends MetricOptions, MetricSource {
  /** As it is spelled in MQL. Letters, digits, `.`, `_`, `-`, `$`. */
  readonly name: string;
}

/**
 * How the results of a query are aggregated once more.
 */
export interface AggregateOptions {
  /** How the results become one number. */
  readonly statistic: Statistic;
  /**
   * The dimensions of which each combination is a series of its own; an empty list puts everything into one series.
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
  /** Where the resource lives: Monitoring keeps its metrics there. */
  readonly compartment: Compartment;
}

/** What holds where the options say nothing else. @internal */
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
  const rule = "must be given once: the resource, dimensions and dimensionPatterns all have to match";
  throw refusal(undefined, { what: `dimension ${twice.name}`, rule, got: twice.value });
}
