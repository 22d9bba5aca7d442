// Internal: the members of all hosts of Kafka's programs, whether made here or imported.

import { Construct } from "constructs";
import { checkInteger, checkNotEmpty } from "../core/checks";
import { Known, type Located } from "../core/resource/known";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type HostMetric } from "./host-metric";
import { type IKafkaHost } from "./kafka-host";

/** What the library knows about a host. */
export interface KafkaHostFacts extends Located {
  readonly hostName: string;
  /** The number of machines. */
  readonly machines: number;
  /** Whether it reports tasks. */
  readonly hasTasks: boolean;
}

/** The namespace of the metrics of hosts. */
export const HOST_NAMESPACE = "kafka_hosts";

/** A host with the facts that are known about it. */
export class KafkaHostBase extends Construct implements IKafkaHost {
  /** @internal */
  public readonly _known: Known<KafkaHostFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Partial<KafkaHostFacts>) {
    super(scope, id);
    const { hostName, machines } = facts ?? {};
    if (hostName !== undefined) checkNotEmpty(this.node.path, "hostName", hostName, "give the name of the host");
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
