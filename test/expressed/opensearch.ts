// E4: the smallest private Kafka setup: a pool in an existing subnet, a stream, and a harness for Kafka Connect.

import { type Construct } from "constructs";
import { ConnectHarness, Duration, NetworkPeer, OciStack, Partitions, PoolAccess, StreamPool, Subnet } from "../../lib";

export class OpenSearch extends OciStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { compartment } = this;
    const subnet = Subnet.fromSubnetAttributes(this, "subnet", {
      subnetId: this.input.subnet("streaming_subnet_ocid", { title: "Subnet of the pool" }),
      vcnId: this.input.vcn("vcn_ocid", { title: "VCN of the subnet" }),
    });
    const pool = new StreamPool(this, "pool", {
      compartment,
      name: this.name("stream_pool_name", "npe-stream-pool-004"),
      access: PoolAccess.privateEndpoint(subnet, { clients: [NetworkPeer.cidr("10.0.0.0/16")] }),
      kafka: { autoCreateTopics: true, retention: Duration.hours(24), partitions: Partitions.of(1) },
    });
    pool.addStream("stream", { name: this.name("stream_name", "npe-stream-004"), partitions: Partitions.of(1) });
    new ConnectHarness(this, "connect", { compartment, name: this.name("kafka_connector_name", "npe-kafka-conn-004") });
  }

  private name(input: string, defaultValue: string): string {
    return this.input.text(input, { title: "Name", defaultValue });
  }
}
