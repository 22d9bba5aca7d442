// From where the streams of a pool can be reached.

import { type Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type Condition } from "../core/resource/part";
import { type NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type EndpointOwner } from "../network/private-endpoints";
import { type ISubnet } from "../network/subnet";
import { type EndpointPart, PrivateEndpoint } from "./private-endpoint";

/**
 * What can be said of a private endpoint besides its subnet.
 */
export interface PrivateEndpointOptions {
  /**
   * Who may connect: networks, addresses, and network security groups of the same VCN. A change does not touch the pool.
   *
   * @default - nobody; clients can be let in later with the pool's `connections`
   */
  readonly clients?: NetworkPeer[];

  /**
   * The network security groups that guard the endpoint, instead of one of its own. Rules for clients go into the first,
   * and so hold for whatever else is in it. A change replaces the pool, see `PoolAccess`.
   *
   * @default - a group of its own, with the name and the tags of the pool
   */
  readonly networkSecurityGroups?: INetworkSecurityGroup[];

  /**
   * The IPv4 address of the endpoint, in the subnet. Clients must use the host name all the same: TLS refuses the address.
   * A change replaces the pool, see `PoolAccess`. So does anything else that replaces the pool and keeps the address, and then it
   * fails: the new pool is made while the old one still has the address. Change the address with it, or leave it out.
   *
   * @default - any free address of the subnet
   */
  readonly privateIp?: string;

  /**
   * Where the endpoint's own network security group lives.
   *
   * @default - the compartment of the pool
   */
  readonly compartment?: Compartment;
}

/**
 * From where a pool's endpoint can be reached.
 *
 * It cannot be changed: another access, subnet, group or address replaces the pool, which its protection refuses. Terraform makes
 * the new pool, moves the streams that it knows of, and deletes the old pool, **with every stream that is still in it**: topics that
 * Kafka clients created, streams of other stacks. Whether messages and offsets survive a move is not documented. Where they count, make
 * a second pool next to this one and let producers change over first.
 *
 * Nor does taking a private endpoint out of the code make a pool public: Terraform would plan nothing, and a postcondition says so.
 *
 * @see https://github.com/oracle/terraform-provider-oci/issues/2054
 */
export class PoolAccess {
  /** From the internet; every request is still authenticated and encrypted. */
  public static public(): PoolAccess {
    return new PoolAccess(undefined);
  }

  /**
   * From a subnet, and from networks with a route to it, as far as its network security group lets them in: TCP 443 for the
   * native API and 9092 for Kafka, from the clients named and from nobody else.
   *
   * Another subnet, another address or other groups replace the pool; other clients do not. The VCN needs DNS. Whoever deploys
   * needs to `use vnics`, `use subnets` and `use network-security-groups` where those are, in addition to the right to make the
   * group of the pool's own.
   *
   * @throws ConfigurationError for a public subnet, an address that is not in the subnet or is Oracle's, groups of another VCN,
   * the whole internet as a client, and a subnet of unknown VCN if a group must be made
   */
  public static privateEndpoint(subnet: ISubnet, options?: PrivateEndpointOptions): PoolAccess {
    return new PoolAccess(new PrivateEndpoint(subnet, options ?? {}));
  }

  private constructor(private readonly endpoint: PrivateEndpoint | undefined) {}

  /** Whether the endpoint lies in a subnet and nowhere else. */
  public get isPrivate(): boolean {
    return this.endpoint !== undefined;
  }

  /** @internal */
  public _plan(pool: Construct, owner: EndpointOwner): EndpointPart {
    const postconditions = [this.postcondition()];
    if (this.endpoint === undefined) return { postconditions, connections: () => undefined };
    return { ...this.endpoint.plan(pool, owner), postconditions };
  }

  /** The provider plans nothing when `private_endpoint_settings` is removed: the pool would stay private, with nobody told. */
  private postcondition(): Condition {
    const [declared, other] = this.isPrivate ? ["private", "public"] : ["public", "private"];
    const wayOut = `declare it ${other}, or make a ${declared} pool next to it and move its streams there`;
    return {
      // A pool of which the service does not say so passes.
      condition: `\${self.is_private != ${!this.isPrivate}}`,
      errorMessage: `This stream pool is declared ${declared} and is ${other}: ${wayOut}.`,
    };
  }
}
