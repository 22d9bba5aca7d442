import { Duration } from "../core/duration";
import { MetricUnit, ServiceMetric } from "./service-metric";
import { Statistic } from "./statistic";

const { COUNT, PERCENT, MILLISECONDS, SECONDS } = MetricUnit;
const { SUM, MEAN } = Statistic;

/**
 * The metrics of an Autonomous Database on shared infrastructure, in namespace `oci_autonomous_database`.
 *
 * Sources: Oracle, "Available Metrics: oci_autonomous_database", as far as it was available; Oracle's landing zones;
 * Microsoft's list of the same metrics, which documents what they count. Oracle's page prints the dimensions in capitals.
 */
export class DatabaseMetric extends ServiceMetric {
  /** 1 if clients can connect, otherwise 0. There is a value every 5 minutes (Oracle, "Troubleshooting Alarms"). */
  public static readonly AVAILABILITY = new DatabaseMetric("DatabaseAvailability", COUNT, MEAN, Duration.minutes(5));
  /** The share of the processors in use by all consumer groups, in percent. */
  public static readonly CPU_UTILIZATION = new DatabaseMetric("CpuUtilization", PERCENT, MEAN);
  /** The share of the storage in use, in percent. Its frequency is not documented; public alarms use an interval of an hour. */
  public static readonly STORAGE_UTILIZATION = new DatabaseMetric("StorageUtilization", PERCENT, MEAN);
  /** Successful logons. */
  public static readonly CURRENT_LOGONS = new DatabaseMetric("CurrentLogons", COUNT, SUM);
  /** Failed connections. */
  public static readonly FAILED_CONNECTIONS = new DatabaseMetric("FailedConnections", COUNT, SUM);
  /** Logons that failed because of a wrong user or password. */
  public static readonly FAILED_LOGONS = new DatabaseMetric("FailedLogons", COUNT, SUM);
  /** Sessions that are working or waiting, on average. */
  public static readonly ACTIVE_SESSIONS = new DatabaseMetric("AverageActiveSessions", COUNT, MEAN);
  /** Processor time of sessions, in seconds per second. */
  public static readonly CPU_TIME = new DatabaseMetric("CPUTime", SECONDS, MEAN);
  /** The time of a test query by the service, in milliseconds. */
  public static readonly QUERY_LATENCY = new DatabaseMetric("QueryLatency", MILLISECONDS, MEAN);
  /** The time of a test connection by the service, in milliseconds. */
  public static readonly CONNECTION_LATENCY = new DatabaseMetric("ConnectionLatency", MILLISECONDS, MEAN);

  public readonly namespace: string = "oci_autonomous_database";
  protected readonly resourceDimension: string = "resourceId";

  private constructor(
    name: string,
    unit: MetricUnit,
    statistic: Statistic,
    public override readonly emitFrequency?: Duration,
  ) {
    super(name, unit, statistic, [
      "AutonomousDBType",
      "deploymentType",
      "displayName",
      "region",
      "resourceId",
      "resourceName",
    ]);
  }
}
