// Internal: what every host of Kafka's programs can do, whether it was made here or exists already.

import { Construct } from "constructs";
import { checkInteger, checkNotEmpty } from "../core/checks";
import { Known, type Located } from "../core/resource/known";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type HostMetric } from "./host-metric";
import { type IKafkaHost } from "./kafka-host";

/** What can be known of a host. */
export interface KafkaHostFacts extends Located {
  readonly hostName: string;
  /** How many machines there are. */
  readonly machines: number;
  /** Whether it reports of tasks. */
  readonly hasTasks: boolean;
}

/** Where the metrics of hosts are. */
export const HOST_NAMESPACE = "kafka_hosts";

/** A host of which some facts are known. */
export class KafkaHostBase extends Construct implements IKafkaHost {
  /** @internal */
  public readonly _known: Known<KafkaHostFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Partial<KafkaHostFacts>) {
    super(scope, id);
    const { hostName, machines } = facts ?? {};
    if (hostName !== undefined) checkNotEmpty(this.node.path, "hostName", hostName, "give the host's name");
    if (machines !== undefined) checkInteger(this.node.path, "machines", machines, { min: 1 });
    this._known = new Known<KafkaHostFacts>(this, "KafkaConnectHost.fromHostAttributes", facts);
  }

  public get hostName(): string {
    return this._known.need("hostName");
  }

  public metric(metric: HostMetric, options?: MetricOptions): Metric {
    const compartment = this._known.need("compartment", "a metric");
    return Metric.of(metric, { resourceId: this.hostName, compartment }, options);
  }
}
