// What a host reports of itself each minute.

import { MetricUnit, ServiceMetric } from "../metrics/service-metric";
import { Statistic } from "../metrics/statistic";

/**
 * The metrics that a host of this library reports, in namespace `kafka_hosts`, each minute and for each machine: dimensions `host` and
 * `machine`.
 */
export class HostMetric extends ServiceMetric {
  /** 1 while the program runs and can be asked, else 0. Their sum over a minute is the number of machines that work. */
  public static readonly RUNNING = new HostMetric("Running", Statistic.SUM);
  /** Connectors and tasks of the Connect cluster that have failed; each of its workers reports all of them. */
  public static readonly FAILED_TASKS = new HostMetric("FailedTasks", Statistic.MAX);
  /**
   * Of MirrorMaker: how old the oldest message of the last minute was when the target had it, of all partitions that the machine copies. No
   * value comes while nothing is copied. It is Kafka's `replication-latency-ms-max`, and not tried with a running MirrorMaker.
   */
  public static readonly MIRROR_LAG = new HostMetric("MirrorLag", Statistic.MAX, MetricUnit.MILLISECONDS);

  public readonly namespace: string = "kafka_hosts";
  protected readonly resourceDimension: string = "host";

  private constructor(name: string, statistic: Statistic, unit = MetricUnit.COUNT) {
    super(name, unit, statistic, ["host", "machine"]);
  }
}
