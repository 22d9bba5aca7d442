// E1: a private pool with its own address, and the network around it.

import { type Construct } from "constructs";
import {
  Duration,
  NetworkSecurityGroup,
  OciStack,
  Partitions,
  PoolAccess,
  StreamPool,
  SubnetAccess,
  Vcn,
} from "../../lib";

export class ProviderExample extends OciStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { compartment } = this;
    const vcn = new Vcn(this, "vcn", {
      compartment,
      name: "testvcn",
      cidrBlocks: ["10.0.0.0/16"],
      dnsLabel: "dnslabel",
    });
    const subnet = vcn.addSubnet("subnet", {
      name: "streaming",
      cidrBlock: "10.0.0.0/24",
      access: SubnetAccess.private(),
    });
    const group = new NetworkSecurityGroup(this, "group", { vcn, name: "streaming" });
    new StreamPool(this, "pool", {
      compartment,
      name: "TFStreamPool",
      access: PoolAccess.privateEndpoint(subnet, { networkSecurityGroups: [group], privateIp: "10.0.0.5" }),
      kafka: { autoCreateTopics: true, retention: Duration.hours(24), partitions: Partitions.of(1) },
    });
  }
}
