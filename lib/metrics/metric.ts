// Longer than other values: each threshold and each operation is a small method, because the API does not have unions.
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { commonSource, MetricCondition } from "./metric-condition";
import {
  aggregateOf,
  type AggregateOptions,
  type CustomMetricProps,
  type MeasuredResource,
  type MetricOptions,
  type MetricSource,
} from "./metric-options";
import { checkRhythm, emitFrequencyOf } from "./known-metrics";
import { checkNames, checkResources } from "./metric-findings";
import { parseMql } from "./mql/mql-parser";
import { printMql } from "./mql/mql-printer";
import {
  type ArithmeticOperator,
  isTrigger,
  operandOf,
  type QuerySyntax,
  type SeriesSyntax,
  type ThresholdOperator,
} from "./mql/mql-syntax";
import { checkDimensionName, checkNamespace, checkRange, decimalText, periodText } from "./mql/mql-values";
import { constantIn, measures } from "./mql/mql-walk";
import { type ServiceMetric } from "./service-metric";
import { Statistic } from "./statistic";
import { checkWindows, type WindowedLimits } from "./windowed-limits";

/** A metric with its resource, interval and statistic, or a calculation with several metrics. */
export class Metric {
  /** A resource's metric, from the table of its service. Resources offer this as their `metric()`. */
  public static of(metric: ServiceMetric, resource: MeasuredResource, options: MetricOptions = {}): Metric {
    const { namespace } = metric;
    const series = metric._aggregate(resource, options);
    checkResources(series, namespace);
    if (options.interval !== undefined) checkRhythm(series, namespace);
    return new Metric(series, { namespace, compartment: resource.compartment });
  }

  /**
   * A metric that is not in the tables of this library. The spelling of your own metrics is not checked: an alarm with a wrong
   * name never fires.
   *
   * @throws ConfigurationError for names and values that cannot be written in MQL; in one of Oracle's namespaces, for names
   * that it does not have, as far as its list is known, and for an interval that is shorter than the time between two values
   */
  public static custom(props: CustomMetricProps): Metric {
    const { namespace, name } = props;
    checkNamespace(namespace);
    const series = aggregateOf(name, props, { statistic: Statistic.MEAN, interval: emitFrequencyOf(namespace, name) });
    checkNames(series, namespace);
    checkRhythm(series, namespace);
    return new Metric(series, props);
  }

  /**
   * Reads an existing query. Several queries may be joined by `&&` or `||`, if at least one of them does not have a threshold.
   *
   * @throws ConfigurationError if it is not MQL, has a threshold or absent(), which `MetricCondition.parse` reads, or uses a
   * name that one of Oracle's namespaces does not have
   */
  public static parse(mql: string, source: MetricSource): Metric {
    checkNamespace(source.namespace);
    const query = parseMql(mql);
    const fault = { what: "metric query", got: mql };
    if (isTrigger(query)) {
      const remedy = "read it with MetricCondition.parse";
      throw refusal(undefined, { ...fault, rule: "must not have a threshold or absent()", remedy });
    }
    if (!measures(query)) throw refusal(undefined, { ...fault, rule: "must name a metric" });
    if (constantIn(query) !== undefined)
      throw refusal(undefined, { ...fault, rule: "must name a metric in each part" });
    checkNames(query, source.namespace);
    return new Metric(query, source);
  }

  /**
   * Aggregates the results of a condition, which are 1 while it is true and otherwise 0: SUM counts the series for which it is
   * true.
   *
   * The Console cannot edit an alarm with such a nested query.
   */
  public static fromCondition(condition: MetricCondition, options: AggregateOptions): Metric {
    return Metric.nested(condition._trigger, condition, options);
  }

  private static nested(inner: QuerySyntax, source: MetricSource, { statistic, groupBy }: AggregateOptions): Metric {
    groupBy?.forEach(checkDimensionName);
    return new Metric({ kind: "aggregate", of: { kind: "nested", inner }, grouping: groupBy, statistic }, source);
  }

  /** The metric namespace: `oci_streaming`. */
  public readonly namespace: string;
  /** Where the metric is; undefined means the compartment of the alarm. */
  public readonly compartment?: Compartment;

  private constructor(
    private readonly series: SeriesSyntax,
    source: MetricSource,
    private readonly limits?: WindowedLimits,
  ) {
    this.namespace = source.namespace;
    this.compartment = source.compartment;
  }

  /** @internal */
  public get _syntax(): SeriesSyntax {
    return this.series;
  }

  /** The same metric, which may be compared only with limits of its own interval. @internal */
  public _limitedBy(limits: WindowedLimits): Metric {
    return new Metric(this.series, this, limits);
  }

  /** Aggregates this metric's results once more. The Console cannot edit an alarm with such a nested query. */
  public aggregate(options: AggregateOptions): Metric {
    return Metric.nested(this.series, this, options);
  }

  /** The sum of two metrics. @throws ConfigurationError if the other metric is in another namespace or compartment */
  public plus(other: Metric): Metric {
    return this.calculate("+", other);
  }

  /** This metric minus another. @throws ConfigurationError if the other metric is in another namespace or compartment */
  public minus(other: Metric): Metric {
    return this.calculate("-", other);
  }

  /**
   * The product of two metrics.
   *
   * @throws ConfigurationError if the other metric is in another namespace or compartment
   */
  public times(other: Metric): Metric {
    return this.calculate("*", other);
  }

  /**
   * This metric divided by another.
   *
   * @throws ConfigurationError if the other metric is in another namespace or compartment
   */
  public dividedBy(other: Metric): Metric {
    return this.calculate("/", other);
  }

  /** This metric times a number: 0.001 converts milliseconds to seconds. The number may be a token. */
  public scaledBy(factor: number): Metric {
    const right: SeriesSyntax = { kind: "constant", text: decimalText("factor", factor) };
    return new Metric({ kind: "arithmetic", operator: "*", left: operandOf(this.series), right }, this);
  }

  /** A total minus this metric, for example the free space if the metric is the used space. The number may be a token. */
  public subtractedFrom(total: number): Metric {
    const left: SeriesSyntax = { kind: "constant", text: decimalText("total", total) };
    return new Metric({ kind: "arithmetic", operator: "-", left, right: operandOf(this.series) }, this);
  }

  /**
   * True above a threshold; it may be a token.
   *
   * @throws ConfigurationError for the write limit of a stream for another window
   */
  public above(threshold: number): MetricCondition {
    return this.compare(">", threshold);
  }

  /** True at or above a threshold; it may be a token. */
  public atLeast(threshold: number): MetricCondition {
    return this.compare(">=", threshold);
  }

  /** True below a threshold; it may be a token. */
  public below(threshold: number): MetricCondition {
    return this.compare("<", threshold);
  }

  /** True at or below a threshold; it may be a token. */
  public atMost(threshold: number): MetricCondition {
    return this.compare("<=", threshold);
  }

  /** True at exactly this value; it may be a token. */
  public equalTo(value: number): MetricCondition {
    return this.compare("==", value);
  }

  /** True at every value except this one; it may be a token. */
  public differentFrom(value: number): MetricCondition {
    return this.compare("!=", value);
  }

  /**
   * True from the lower number to the higher one, both inclusive; they may be tokens.
   *
   * @throws ConfigurationError if the second is lower
   */
  public within(min: number, max: number): MetricCondition {
    return this.compare("in", min, max);
  }

  /**
   * True below the lower number and above the higher one; they may be tokens.
   *
   * Oracle's MQL reference says that both numbers are included here too.
   *
   * @throws ConfigurationError if the second is lower
   */
  public outside(min: number, max: number): MetricCondition {
    return this.compare("not in", min, max);
  }

  /**
   * True while there are no values at all, whatever the statistic.
   *
   * Groups by the dimensions that the metric is filtered by, unless it has a grouping. Otherwise, a dimension that the service
   * adds later begins as an empty series, and the alarm fires (Oracle, "Creating an Absence Alarm").
   *
   * @param reportedFor - the time after which the absence counts as normal: 1 minute to 3 days, by default 2 hours. Oracle
   * calls it the absence detection period. An alarm must wait for a shorter time, otherwise it never fires
   * @throws ConfigurationError if this is a calculation or an aggregate of another metric
   */
  public absent(reportedFor?: Duration): MetricCondition {
    if (this.series.kind !== "aggregate" || this.series.of.kind !== "selection") {
      const rule = "must be that of one metric, not of a calculation";
      const remedy = "use the absence of each of its metrics";
      throw refusal(undefined, { what: "absence", rule, got: this.toString(), remedy });
    }
    const { of, grouping } = this.series;
    const filtered = of.filters.length === 0 ? undefined : of.filters.map(({ name }) => name);
    const period = reportedFor && periodText(reportedFor);
    return MetricCondition._of({ kind: "absence", of, grouping: grouping ?? filtered, period }, this);
  }

  /** The query in MQL. */
  public toString(): string {
    return printMql(this.series);
  }

  private calculate(operator: ArithmeticOperator, other: Metric): Metric {
    const source = commonSource(this, other);
    return new Metric(
      { kind: "arithmetic", operator, left: operandOf(this.series), right: operandOf(other.series) },
      source,
    );
  }

  private compare(operator: ThresholdOperator, ...numbers: readonly number[]): MetricCondition {
    checkWindows(this.series, numbers, this.limits);
    const bounds = numbers.map((number) => decimalText("threshold", number));
    const [low, high] = bounds;
    if (low !== undefined && high !== undefined) checkRange(low, high);
    return MetricCondition._of({ kind: "comparison", left: operandOf(this.series), operator, bounds }, this);
  }
}
