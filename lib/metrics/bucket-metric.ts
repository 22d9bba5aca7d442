import { Duration } from "../core/duration";
import { MetricUnit, ServiceMetric } from "./service-metric";
import { Statistic } from "./statistic";

const { COUNT, BYTES, MILLISECONDS } = MetricUnit;
const { SUM, MEAN } = Statistic;
const EACH_HOUR = { emitFrequency: Duration.hours(1), hasTier: true };
const EACH_3_HOURS = { emitFrequency: Duration.hours(3) };

/**
 * The metrics of a bucket, in namespace `oci_objectstorage`.
 *
 * A bucket without objects has no metrics. Requests and latencies have a value every 100 ms, stored objects and bytes every
 * hour. Source: Oracle, "Object Storage Metrics" (2025-03-11), which spells the dimension resourceID.
 */
export class BucketMetric extends ServiceMetric {
  /** Objects in the bucket, each hour and for each storage tier; parts of unfinished uploads do not count. */
  public static readonly OBJECTS = new BucketMetric("ObjectCount", COUNT, MEAN, EACH_HOUR);
  /** Bytes in the bucket, each hour and for each storage tier; parts of unfinished uploads do not count. */
  public static readonly STORED_BYTES = new BucketMetric("StoredBytes", BYTES, MEAN, EACH_HOUR);
  /** Bytes in parts of unfinished uploads, each hour and for each storage tier. */
  public static readonly UNCOMMITTED_BYTES = new BucketMetric("UncommittedParts", BYTES, MEAN, EACH_HOUR);
  /** 1 if a lifecycle policy can be executed, otherwise 0; every 3 hours. */
  public static readonly LIFECYCLE_ENABLED = new BucketMetric("EnabledOLM", COUNT, MEAN, EACH_3_HOURS);
  /** Requests of every kind. */
  public static readonly REQUESTS = new BucketMetric("AllRequests", COUNT, SUM);
  /** Requests answered with a status from 400 to 499. */
  public static readonly CLIENT_ERRORS = new BucketMetric("ClientErrors", COUNT, SUM);
  /** PutObject requests. */
  public static readonly PUT_REQUESTS = new BucketMetric("PutRequests", COUNT, SUM);
  /** HTTP POST requests. */
  public static readonly POST_REQUESTS = new BucketMetric("PostRequests", COUNT, SUM);
  /** GetObject requests. */
  public static readonly GET_REQUESTS = new BucketMetric("GetRequests", COUNT, SUM);
  /** HeadObject requests. */
  public static readonly HEAD_REQUESTS = new BucketMetric("HeadRequests", COUNT, SUM);
  /** ListObject requests. */
  public static readonly LIST_REQUESTS = new BucketMetric("ListRequests", COUNT, SUM);
  /** DeleteObject requests. */
  public static readonly DELETE_REQUESTS = new BucketMetric("DeleteRequests", COUNT, SUM);
  /** CopyObject requests. */
  public static readonly COPY_REQUESTS = new BucketMetric("CopyRequests", COUNT, SUM);
  /** RenameObject requests. */
  public static readonly RENAME_REQUESTS = new BucketMetric("RenameRequests", COUNT, SUM);
  /** ArchiveObject requests. */
  public static readonly ARCHIVE_REQUESTS = new BucketMetric("ArchiveRequests", COUNT, SUM);
  /** The time from the complete request to the first byte of the response, in milliseconds. */
  public static readonly FIRST_BYTE_LATENCY = new BucketMetric("FirstByteLatency", MILLISECONDS, MEAN);
  /** The time from the first byte of the request to the last byte of the response, in milliseconds. */
  public static readonly TOTAL_LATENCY = new BucketMetric("TotalRequestLatency", MILLISECONDS, MEAN);

  public override readonly emitFrequency?: Duration;
  public readonly namespace: string = "oci_objectstorage";
  protected readonly resourceDimension: string = "resourceID";

  private constructor(name: string, unit: MetricUnit, statistic: Statistic, rhythm: BucketMetricRhythm = {}) {
    const dimensions = ["resourceID", "resourceDisplayName", ...(rhythm.hasTier === true ? ["tier"] : [])];
    super(name, unit, statistic, dimensions);
    this.emitFrequency = rhythm.emitFrequency;
  }
}

interface BucketMetricRhythm {
  readonly emitFrequency?: Duration;
  readonly hasTier?: boolean;
}
