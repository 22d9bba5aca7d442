import { orList, refusal } from "../core/checks";
import { type Duration } from "../core/duration";
import { hasAtom } from "../core/token/atoms";
import { aggregateOf, type MeasuredResource, type MetricOptions } from "./metric-options";
import { type AggregateSyntax } from "./mql/mql-syntax";
import { type Statistic } from "./statistic";

/** The unit of a metric. */
export enum MetricUnit {
  /** A count. */
  COUNT = "count",
  /** Bytes. */
  BYTES = "bytes",
  /** Megabytes. */
  MEGABYTES = "MB",
  /** Milliseconds. */
  MILLISECONDS = "ms",
  /** Seconds. */
  SECONDS = "s",
  /** A share, from 0 to 100. */
  PERCENT = "%",
}

/** How certain the spelling of a metric is: Monitoring accepts a misspelled name, and the alarm never fires. */
export enum MetricEvidence {
  /** Spelled like this in Oracle's documentation. */
  DOCUMENTED = "documented",
  /** Derived from a list with another spelling: check it in the Console before you rely on it. */
  INFERRED = "inferred",
}

/**
 * A metric that a service emits for each of its resources.
 *
 * Each service has its own closed class, so that a stream does not accept a metric of a bucket. For a metric that is not in
 * these classes, use `Metric.custom`.
 */
export abstract class ServiceMetric {
  /** The time between two values, if it is longer than a minute. An interval must not be shorter. */
  public readonly emitFrequency?: Duration;
  /** How certain its spelling is. */
  public readonly evidence: MetricEvidence = MetricEvidence.DOCUMENTED;
  /** The metric namespace: `oci_streaming` for example. */
  public abstract readonly namespace: string;
  /** The dimension that contains the OCID of the resource. The declaration in each class keeps their types distinct. */
  protected abstract readonly resourceDimension: string;
  /** Whether the whole of Oracle's list of its dimensions is known. @internal */
  public readonly _hasAllDimensions: boolean = false;
  /** Dimensions that belong to the metric itself, with their values. */
  protected readonly fixedDimensions: { readonly [name: string]: string } = {};

  protected constructor(
    /** The name in Monitoring: `PutMessagesThroughput.Bytes`. */
    public readonly metricName: string,
    /** The unit of its values. */
    public readonly unit: MetricUnit,
    /** The default statistic. */
    public readonly statistic: Statistic,
    /** The dimensions by which it can be filtered and grouped. */
    public readonly dimensions: string[],
  ) {}

  /** Dimensions that distinguish it from other metrics with the same name. @internal */
  public get _fixedDimensions(): { readonly [name: string]: string } {
    return this.fixedDimensions;
  }

  /** @internal */
  public _aggregate(resource: MeasuredResource, options: MetricOptions): AggregateSyntax {
    this.checkDimensions(options);
    return aggregateOf(this.metricName, options, {
      statistic: this.statistic,
      interval: this.emitFrequency,
      dimensions: { [this.resourceDimension]: resource.resourceId, ...this.fixedDimensions },
    });
  }

  private checkDimensions({ dimensions = {}, dimensionPatterns = {}, groupBy = [] }: MetricOptions): void {
    const names = [...Object.keys(dimensions), ...Object.keys(dimensionPatterns), ...groupBy];
    const unknown = names.find((name) => !hasAtom(name) && !this.dimensions.includes(name));
    if (unknown === undefined) return;
    const rule = `must be ${orList(this.dimensions)}`;
    const remedy = this._hasAllDimensions
      ? IGNORED
      : "use Metric.custom for a dimension that this library does not know";
    throw refusal(undefined, { what: `dimension of ${this.metricName}`, rule, got: unknown, remedy });
  }
}

/** Oracle, "Selecting Dimensions for a Metric Query" (2026-09). @internal */
export const IGNORED = "a dimension that a metric lacks is ignored, so that the alarm watches everything";
