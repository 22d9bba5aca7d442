// From where the streams can be reached, and where the worker is.

import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { LogNetwork } from "./props";

/** What of a network the stack uses. */
export interface NetworkParts {
  readonly access: oci.PoolAccess;
  /** Undefined where the stack has no worker. */
  readonly worker: WorkerNetwork | undefined;
}

export interface WorkerNetwork {
  readonly subnetId: string;
  readonly group: oci.NetworkSecurityGroup;
}

export function networkParts(stack: oci.OciStack, network = LogNetwork.PUBLIC, hasWorker: boolean): NetworkParts {
  const isPrivate = network === LogNetwork.PRIVATE;
  if (!isPrivate && !hasWorker) return { access: oci.StackAccess.public(stack), worker: undefined };
  const vcnId = stack.input.vcn("vcn_ocid", inputs.VCN);
  const worker = hasWorker ? workerNetwork(stack, vcnId) : undefined;
  return { worker, access: isPrivate ? privateAccess(stack, vcnId, worker) : oci.StackAccess.public(stack) };
}

/** The worker of the stack is let in by its group; one elsewhere, by its network. */
function privateAccess(stack: oci.OciStack, vcnId: string, worker: WorkerNetwork | undefined): oci.PoolAccess {
  const clients = worker && [oci.NetworkPeer.group(worker.group)];
  return oci.StackAccess.privateEndpoint(stack, { vcnId, clients, clientTitle: "CIDR block of the worker" });
}

/** What the worker connects to; nobody connects to the worker. */
const EGRESS = [
  { ports: oci.Ports.tcp(443), description: "Vault, downloads, Splunk Cloud" },
  { ports: oci.Ports.tcp(9092), description: "Streams, by Kafka" },
  { ports: oci.Ports.tcp(8088), description: "Splunk's HTTP Event Collector" },
];

function workerNetwork(stack: oci.OciStack, vcnId: string): WorkerNetwork {
  const vcn = oci.Vcn.fromVcnAttributes(stack, "vcn", { vcnId, compartment: stack.compartment });
  const group = new oci.NetworkSecurityGroup(stack, "worker-group", {
    vcn,
    name: `${stack.namePrefix}-connect-worker`,
  });
  for (const { ports, description } of EGRESS) group.allowEgress(oci.NetworkPeer.anyIpv4(), ports, { description });
  return { group, subnetId: stack.input.subnet("worker_subnet_ocid", inputs.WORKER_SUBNET) };
}
