// The metrics that a host reports each minute.

import { MetricUnit, ServiceMetric } from "../metrics/service-metric";
import { Statistic } from "../metrics/statistic";

/**
 * The metrics that a host of this library reports, in namespace `kafka_hosts`, each minute and for each machine, with the
 * dimensions `host` and `machine`.
 */
export class HostMetric extends ServiceMetric {
  /** 1 while the program runs and answers, otherwise 0. The sum over a minute is the number of machines that work. */
  public static readonly RUNNING = new HostMetric("Running", Statistic.SUM);
  /** The failed connectors and tasks of the Connect cluster. Each of its workers reports all of them. */
  public static readonly FAILED_TASKS = new HostMetric("FailedTasks", Statistic.MAX);
  /**
   * For MirrorMaker: the age of the oldest message of the last minute when the target received it, over all partitions that the
   * machine copies. There is no value while no messages are copied. It is Kafka's `replication-latency-ms-max`, and has not
   * been tested with a running MirrorMaker.
   */
  public static readonly MIRROR_LAG = new HostMetric("MirrorLag", Statistic.MAX, MetricUnit.MILLISECONDS);

  public readonly namespace: string = "kafka_hosts";
  protected readonly resourceDimension: string = "host";

  private constructor(name: string, statistic: Statistic, unit = MetricUnit.COUNT) {
    super(name, unit, statistic, ["host", "machine"]);
  }
}
