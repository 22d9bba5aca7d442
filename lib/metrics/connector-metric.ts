import { MetricEvidence, MetricUnit, ServiceMetric } from "./service-metric";
import { Statistic } from "./statistic";

const { COUNT, BYTES, MILLISECONDS } = MetricUnit;
const { SUM, MEAN, MAX } = Statistic;
const { INFERRED } = MetricEvidence;

/**
 * The metrics of a service connector, in namespace `oci_service_connector_hub`.
 *
 * Sources: Oracle, "Connector Hub Metrics Reference", as far as it was available; units, and the list of names in another
 * spelling, from Datadog's integration `oci_service_connector_hub`, which repeats Oracle's descriptions; dimension targetName
 * from one of Oracle's dashboards.
 */
export class ConnectorMetric extends ServiceMetric {
  /** Errors that prevent data from moving from source to target. */
  public static readonly ERRORS = new ConnectorMetric("ServiceConnectorHubErrors", COUNT, SUM);
  /** Errors while reading from the source; dimension errorType distinguishes them. */
  public static readonly ERRORS_AT_SOURCE = new ConnectorMetric("ErrorsAtSource", COUNT, SUM);
  /** Errors while calling the task. */
  public static readonly ERRORS_AT_TASK = new ConnectorMetric("ErrorsAtTask", COUNT, SUM, INFERRED);
  /** Errors while writing to the target; dimension errorType distinguishes them. */
  public static readonly ERRORS_AT_TARGET = new ConnectorMetric("ErrorsAtTarget", COUNT, SUM);
  /** The age of the oldest record in the set processed last, in milliseconds: it grows with the backlog. */
  public static readonly DATA_FRESHNESS = new ConnectorMetric("DataFreshness", MILLISECONDS, MAX);
  /** Time to the first byte from the source, in milliseconds. */
  public static readonly LATENCY_AT_SOURCE = new ConnectorMetric("LatencyAtSource", MILLISECONDS, MEAN);
  /** Time to the first byte from the task, in milliseconds, including reading, errors and writing. */
  public static readonly LATENCY_AT_TASK = new ConnectorMetric("LatencyAtTask", MILLISECONDS, MEAN, INFERRED);
  /** Time to the first byte at the target, in milliseconds. */
  public static readonly LATENCY_AT_TARGET = new ConnectorMetric("LatencyAtTarget", MILLISECONDS, MEAN);
  /** Bytes read from the source; bytes that are read again after an error count again. */
  public static readonly BYTES_READ_FROM_SOURCE = new ConnectorMetric("BytesReadFromSource", BYTES, SUM);
  /** Bytes that the task returned. */
  public static readonly BYTES_READ_FROM_TASK = new ConnectorMetric("BytesReadFromTask", BYTES, SUM);
  /** Bytes passed to the task. */
  public static readonly BYTES_WRITTEN_TO_TASK = new ConnectorMetric("BytesWrittenToTask", BYTES, SUM, INFERRED);
  /** Bytes written to the target; with compression, these are fewer than the bytes read. */
  public static readonly BYTES_WRITTEN_TO_TARGET = new ConnectorMetric("BytesWrittenToTarget", BYTES, SUM);
  /** Messages read from the source. Oracle calls the value cumulative, so its statistic is MAX, not SUM. */
  public static readonly MESSAGES_READ_FROM_SOURCE = new ConnectorMetric("MessagesReadFromSource", COUNT, MAX);
  /** Messages that the task returned. */
  public static readonly MESSAGES_READ_FROM_TASK = new ConnectorMetric("MessagesReadFromTask", COUNT, SUM, INFERRED);
  /** Messages passed to the task. */
  public static readonly MESSAGES_WRITTEN_TO_TASK = new ConnectorMetric("MessagesWrittenToTask", COUNT, SUM, INFERRED);
  /** Messages written to the target. */
  public static readonly MESSAGES_WRITTEN_TO_TARGET = new ConnectorMetric("MessagesWrittenToTarget", COUNT, SUM);

  public readonly namespace: string = "oci_service_connector_hub";
  protected readonly resourceDimension: string = "connectorId";

  private constructor(
    name: string,
    unit: MetricUnit,
    statistic: Statistic,
    public override readonly evidence: MetricEvidence = MetricEvidence.DOCUMENTED,
  ) {
    super(name, unit, statistic, ["connectorId", "connectorName", "errorCode", "errorType", "targetName"]);
  }
}
