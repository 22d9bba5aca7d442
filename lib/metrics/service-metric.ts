import { orList, refusal } from "../core/checks";
import { type Duration } from "../core/duration";
import { hasAtom } from "../core/token/atoms";
import { aggregateOf, type MeasuredResource, type MetricOptions } from "./metric-options";
import { type AggregateSyntax } from "./mql/mql-syntax";
import { type Statistic } from "./statistic";

/** What a metric's numbers count. */
export enum MetricUnit {
  /** A number of something. */
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

/** How sure the spelling of a metric is: a misspelled one is accepted, and its alarm never fires. */
export enum MetricEvidence {
  /** Spelled so in Oracle's documentation. */
  DOCUMENTED = "documented",
  /** Derived from a list that spells it in another way: look for it in the Console before relying on it. */
  INFERRED = "inferred",
}

/**
 * A metric that a service emits for each of its resources.
 *
 * Each service has its own closed class, so that a stream cannot be asked for a bucket's metric. What stands in none
 * of them is written with `Metric.custom`.
 */
export abstract class ServiceMetric {
  /** How often a value comes, where that is slower than each minute. An interval must not be shorter. */
  public readonly emitFrequency?: Duration;
  /** How sure its spelling is. */
  public readonly evidence: MetricEvidence = MetricEvidence.DOCUMENTED;
  /** The metric namespace: `oci_streaming` for example. */
  public abstract readonly namespace: string;
  /** The dimension that holds the resource's OCID. Its declaration in each class keeps their types apart. */
  protected abstract readonly resourceDimension: string;
  /** Whether Oracle's list of its dimensions is known as a whole. @internal */
  public readonly _hasAllDimensions: boolean = false;
  /** Dimensions that belong to the metric itself, with their values. */
  protected readonly fixedDimensions: { readonly [name: string]: string } = {};

  protected constructor(
    /** As Monitoring knows it: `PutMessagesThroughput.Bytes`. */
    public readonly metricName: string,
    /** What its values count. */
    public readonly unit: MetricUnit,
    /** Used when none is given. */
    public readonly statistic: Statistic,
    /** By which it can be filtered and grouped. */
    public readonly dimensions: string[],
  ) {}

  /** Dimensions that tell it from other metrics of its name. @internal */
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
