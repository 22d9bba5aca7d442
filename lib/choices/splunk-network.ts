// Internal: the network of a Connect worker that posts to Splunk.

import { type OciStack } from "../core/stack/oci-stack";
import { NetworkPeer } from "../network/network-peer";
import { NetworkSecurityGroup } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { Subnet } from "../network/subnet";
import { Vcn } from "../network/vcn";
import { type ConnectWorkerNetwork } from "./connect-worker-host";

const SUBNET = {
  title: "Subnet of the worker",
  description:
    "It needs routes to Vault, to Splunk, and to the hosts that Kafka and the connector are downloaded from.",
  group: "Connect worker",
};

/** Destinations of the worker. It does not accept connections. */
const EGRESS = [
  { ports: Ports.tcp(443), description: "Vault, downloads, Splunk Cloud" },
  { ports: Ports.tcp(9092), description: "Streams, by Kafka" },
  { ports: Ports.tcp(8088), description: "Splunk's HTTP Event Collector" },
];

export function splunkNetwork(stack: OciStack, vcnId: string): ConnectWorkerNetwork {
  const { compartment, namePrefix } = stack;
  const vcn = Vcn.fromVcnAttributes(stack, "vcn", { vcnId, compartment });
  const group = new NetworkSecurityGroup(stack, "worker-group", { vcn, name: `${namePrefix}-connect-worker` });
  for (const { ports, description } of EGRESS) group.allowEgress(NetworkPeer.anyIpv4(), ports, { description });
  const subnet = Subnet.fromSubnetId(stack, "worker-subnet", stack.input.subnet("worker_subnet_ocid", SUBNET));
  return { subnet, group };
}
