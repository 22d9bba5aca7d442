// From where the streams of a stack can be reached, and what its form asks for then.

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
   * Who reaches the endpoint.
   *
   * @default - the network that the input `client_cidr` names
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
 * From where the streams of a stack can be reached, with the inputs that its form then asks for.
 */
export class StackAccess {
  /** From the internet: every request is authenticated and encrypted. The stack accepts the rule OCI-STR-003. */
  public static public(stack: OciStack): PoolAccess {
    const reason = "Clients outside of OCI reach this variant; the private one has an endpoint in a subnet.";
    writeAcceptance(stack, { id: "OCI-STR-003", reason });
    return PoolAccess.public();
  }

  /** From one VCN, and networks with a route to it; inputs `subnet_ocid` and, unless clients are named, `client_cidr`. */
  public static privateEndpoint(stack: OciStack, options: StackPrivateAccess): PoolAccess {
    const { vcnId, clientTitle: title = "CIDR block of the clients" } = options;
    const subnetId = stack.input.subnet("subnet_ocid", SUBNET);
    const subnet: ISubnet = Subnet.fromSubnetAttributes(stack, "subnet", { subnetId, vcnId });
    const clients = options.clients ?? [NetworkPeer.cidr(stack.input.text("client_cidr", { ...CLIENTS, title }))];
    return PoolAccess.privateEndpoint(subnet, { clients });
  }

  private constructor() {
    // Only its factories are called.
  }
}

const SUBNET = {
  title: "Private subnet of the endpoint",
  description: "Its security lists must let TCP 443 out to itself, for the reverse connections of connectors.",
  group: "Network",
  privateOnly: true,
};

const CLIENTS = {
  description: "From where the private endpoint can be reached, on ports 443 and 9092.",
  group: "Network",
  pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/[0-9]{1,2}$",
  meaning: "a CIDR block, 10.0.0.0/16 for example",
  defaultValue: "10.0.0.0/16",
};
