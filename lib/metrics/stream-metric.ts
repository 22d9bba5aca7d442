import { MetricUnit, ServiceMetric } from "./service-metric";
import { Statistic } from "./statistic";

/** The direction of messages, as seen from the stream. */
export enum StreamFlow {
  /** Written by producers. */
  IN = "in",
  /** Read by consumers. */
  OUT = "out",
}

const { COUNT, BYTES, MILLISECONDS, SECONDS } = MetricUnit;
const { IN, OUT } = StreamFlow;

/**
 * The metrics of a stream, in namespace `oci_streaming`.
 *
 * Each metric is for the whole stream: there are no metrics per partition or consumer group, and none for consumer lag. Whether
 * an idle stream has zeros or nothing is not documented. Source: Oracle, "Streaming Metrics Reference"; its display names end
 * in "/sec", its values are plain counts.
 */
export class StreamMetric extends ServiceMetric {
  /** The latency of writes, in milliseconds. */
  public static readonly PUT_LATENCY = new StreamMetric("PutMessagesLatency.Time", MILLISECONDS, IN);
  /** Bytes written; a partition accepts 1 MiB per second. */
  public static readonly PUT_BYTES = new StreamMetric("PutMessagesThroughput.Bytes", BYTES, IN);
  /** Messages written. */
  public static readonly PUT_MESSAGES = new StreamMetric("PutMessagesThroughput.Count", COUNT, IN);
  /** Writes rejected because of too many requests or too much data. */
  public static readonly PUT_THROTTLED = new StreamMetric("PutMessagesThrottling.Count", COUNT, IN);
  /** Successful write requests. */
  public static readonly PUT_SUCCESS = new StreamMetric("PutMessagesSuccess.Count", COUNT, IN);
  /** Failed write requests. */
  public static readonly PUT_FAULTS = new StreamMetric("PutMessagesFault.Count", COUNT, IN);
  /** Messages published, as Oracle describes it; the Console shows it as requests. */
  public static readonly PUT_RECORDS = new StreamMetric("PutMessagesRecords.Count", COUNT, IN);
  /** The latency of reads, in seconds; the latency of writes is in milliseconds. */
  public static readonly GET_LATENCY = new StreamMetric("GetMessagesLatency.Time", SECONDS, OUT);
  /** Bytes read. */
  public static readonly GET_BYTES = new StreamMetric("GetMessagesThroughput.Bytes", BYTES, OUT);
  /** Messages read, as Oracle describes it; the Console shows it as requests. */
  public static readonly GET_MESSAGES = new StreamMetric("GetMessagesThroughput.Count", COUNT, OUT);
  /** Reads rejected because of too many requests or too much data. */
  public static readonly GET_THROTTLED = new StreamMetric("GetMessagesThrottling.Count", COUNT, OUT);
  /** Successful read requests. */
  public static readonly GET_SUCCESS = new StreamMetric("GetMessagesSuccess.Count", COUNT, OUT);
  /** Failed read requests. */
  public static readonly GET_FAULTS = new StreamMetric("GetMessagesFault.Count", COUNT, OUT);

  public readonly namespace: string = "oci_streaming";
  /** @internal */
  public override readonly _hasAllDimensions: boolean = true;
  protected readonly resourceDimension: string = "resourceId";

  private constructor(
    name: string,
    unit: MetricUnit,
    /** The direction of the messages that it measures. */
    public readonly flow: StreamFlow,
  ) {
    const isTime = unit === MILLISECONDS || unit === SECONDS;
    const statistic = isTime ? Statistic.MEAN : Statistic.SUM;
    super(name, unit, statistic, ["region", "resourceId"]);
  }
}
