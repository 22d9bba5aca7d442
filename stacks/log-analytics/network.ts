// From where the streams can be reached, and where the worker is.

import { NetworkPeer, NetworkSecurityGroup, type OciStack, PoolAccess, Ports, Subnet, Vcn } from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { LogNetwork } from "./props";

/** What of a network the stack uses. */
export interface NetworkParts {
  readonly access: PoolAccess;
  /** Undefined where the stack has no worker. */
  readonly worker: WorkerNetwork | undefined;
}

export interface WorkerNetwork {
  readonly subnetId: string;
  readonly group: NetworkSecurityGroup;
}

export function networkParts(stack: OciStack, network = LogNetwork.PUBLIC, hasWorker: boolean): NetworkParts {
  const isPrivate = network === LogNetwork.PRIVATE;
  if (!isPrivate && !hasWorker) return { access: PoolAccess.public(), worker: undefined };
  const vcnId = stack.input.vcn("vcn_ocid", inputs.VCN);
  const worker = hasWorker ? workerNetwork(stack, vcnId) : undefined;
  return { worker, access: isPrivate ? privateAccess(stack, vcnId, worker) : PoolAccess.public() };
}

/** The worker of the stack is let in by its group; one elsewhere, by its network. */
function privateAccess(stack: OciStack, vcnId: string, worker: WorkerNetwork | undefined): PoolAccess {
  const subnetId = stack.input.subnet("subnet_ocid", inputs.SUBNET);
  const subnet = Subnet.fromSubnetAttributes(stack, "subnet", { subnetId, vcnId });
  if (worker !== undefined) return PoolAccess.privateEndpoint(subnet, { clients: [NetworkPeer.group(worker.group)] });
  const client = NetworkPeer.cidr(stack.input.text("client_cidr", inputs.CLIENT_CIDR));
  return PoolAccess.privateEndpoint(subnet, { clients: [client] });
}

/** What the worker connects to; nobody connects to the worker. */
const EGRESS = [
  { ports: Ports.tcp(443), description: "Vault, downloads, Splunk Cloud" },
  { ports: Ports.tcp(9092), description: "Streams, by Kafka" },
  { ports: Ports.tcp(8088), description: "Splunk's HTTP Event Collector" },
];

function workerNetwork(stack: OciStack, vcnId: string): WorkerNetwork {
  const vcn = Vcn.fromVcnAttributes(stack, "vcn", { vcnId, compartment: stack.compartment });
  const group = new NetworkSecurityGroup(stack, "worker-group", { vcn, name: `${stack.namePrefix}-connect-worker` });
  for (const { ports, description } of EGRESS) group.allowEgress(NetworkPeer.anyIpv4(), ports, { description });
  return { group, subnetId: stack.input.subnet("worker_subnet_ocid", inputs.WORKER_SUBNET) };
}
