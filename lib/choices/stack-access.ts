// The networks that reach the streams of a stack, with the inputs that this needs.

import { type OciStack } from "../core/stack/oci-stack";
import { NetworkPeer } from "../network/network-peer";
import { type ISubnet, Subnet } from "../network/subnet";
import { PoolAccess } from "../streaming/pool-access";
import { writeAcceptance } from "../testing/rule-acceptance";

/** A private endpoint in a subnet that exists. */
export interface StackPrivateAccess {
  /** The VCN of the subnet, an input for example. */
  readonly vcnId: string;

  /**
   * The networks that reach the endpoint.
   *
   * @default - the network in the input `client_cidr`
   */
  readonly clients?: NetworkPeer[];

  /**
   * The title of the input `client_cidr`.
   *
   * @default "CIDR block of the clients"
   */
  readonly clientTitle?: string;
}

/**
 * The networks that reach the streams of a stack, with the inputs that this needs.
 */
export class StackAccess {
  /** The internet: every request is authenticated and encrypted. The stack accepts the rule OCI-STR-003. */
  public static public(stack: OciStack): PoolAccess {
    const reason =
      "Clients outside OCI reach the streams; StackAccess.privateEndpoint has an endpoint in a subnet instead.";
    writeAcceptance(stack, { id: "OCI-STR-003", reason });
    return PoolAccess.public();
  }

  /** One VCN, and networks with a route to it. Inputs: `subnet_ocid` and, unless you name clients, `client_cidr`. */
  public static privateEndpoint(stack: OciStack, options: StackPrivateAccess): PoolAccess {
    const { vcnId, clientTitle: title = "CIDR block of the clients" } = options;
    const subnetId = stack.input.subnet("subnet_ocid", SUBNET);
    const subnet: ISubnet = Subnet.fromSubnetAttributes(stack, "subnet", { subnetId, vcnId });
    const clients = options.clients ?? [NetworkPeer.cidr(stack.input.cidr("client_cidr", { ...CLIENTS, title }))];
    return PoolAccess.privateEndpoint(subnet, { clients });
  }

  private constructor() {
    // Only its factories are used.
  }
}

const SUBNET = {
  title: "Private subnet of the endpoint",
  description: "Its security lists must allow TCP 443 to itself, for the reverse connections of connectors.",
  group: "Network",
  privateOnly: true,
};

const CLIENTS = {
  description: "The network that can reach the private endpoint, on ports 443 and 9092.",
  group: "Network",
  defaultValue: "10.0.0.0/16",
};
