// The network from which the streams of a pool can be reached.

import { type Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type Condition } from "../core/resource/part";
import { type NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type EndpointOwner } from "../network/private-endpoints";
import { type ISubnet } from "../network/subnet";
import { type EndpointPart, PrivateEndpoint } from "./private-endpoint";

/** The options of a private endpoint. */
export interface PrivateEndpointOptions {
  /**
   * Who may connect: networks, addresses, and network security groups of the same VCN. A change does not touch the pool.
   *
   * @default - none; clients can be allowed later with the pool's `connections`
   */
  readonly clients?: NetworkPeer[];

  /**
   * Existing network security groups for the endpoint, instead of a new one. Rules for clients are added to the first group, so
   * they also apply to its other members. A change replaces the pool, see `PoolAccess`.
   *
   * @default - a new group with the name and the tags of the pool
   */
  readonly networkSecurityGroups?: INetworkSecurityGroup[];

  /**
   * The IPv4 address of the endpoint, in the subnet. Clients must still use the host name: TLS rejects the address. A change
   * replaces the pool, see `PoolAccess`. If another change replaces the pool, and the address stays the same, apply fails: the
   * new pool is created while the old one still has the address. Change the address too, or leave it out.
   *
   * @default - any free address of the subnet
   */
  readonly privateIp?: string;

  /**
   * Where the new network security group of the endpoint lives.
   *
   * @default - the compartment of the pool
   */
  readonly compartment?: Compartment;
}

/**
 * The network from which the endpoint of a pool can be reached.
 *
 * It cannot be changed: another access, subnet, group or address replaces the pool, which its deletion protection prevents.
 * Terraform creates the new pool, moves the streams that are in its state, and deletes the old pool, **with every stream that
 * is still in it**: topics that Kafka clients created, and streams of other stacks. Whether messages and offsets survive a move
 * is not documented. If you need them, create a second pool next to this one, and switch the producers first.
 *
 * Removing a private endpoint from the code does not make a pool public either: Terraform plans no change, and a postcondition
 * fails.
 *
 * @see https://github.com/oracle/terraform-provider-oci/issues/2054
 */
export class PoolAccess {
  /** Access from the internet; every request is still authenticated and encrypted. */
  public static public(): PoolAccess {
    return new PoolAccess(undefined);
  }

  /**
   * Access from a subnet and from networks with a route to it. The network security group allows only the named clients: TCP
   * 443 for the native API and TCP 9092 for Kafka.
   *
   * Another subnet, another address or other groups replace the pool; other clients do not. The VCN needs DNS. The user who
   * deploys needs the permissions `use vnics`, `use subnets` and `use network-security-groups` in their compartments, and
   * permission to create the new group.
   *
   * @throws ConfigurationError for a public subnet, an address that is not in the subnet or is reserved by Oracle, groups of
   * another VCN, the whole internet as a client, and a subnet whose VCN is not known if a group must be created
   */
  public static privateEndpoint(subnet: ISubnet, options?: PrivateEndpointOptions): PoolAccess {
    return new PoolAccess(new PrivateEndpoint(subnet, options ?? {}));
  }

  private constructor(private readonly endpoint: PrivateEndpoint | undefined) {}

  /** Whether the endpoint is a private endpoint in a subnet. */
  public get isPrivate(): boolean {
    return this.endpoint !== undefined;
  }

  /** @internal */
  public _plan(pool: Construct, owner: EndpointOwner): EndpointPart {
    const postconditions = [this.postcondition()];
    if (this.endpoint === undefined) return { postconditions, connections: () => undefined };
    return { ...this.endpoint.plan(pool, owner), postconditions };
  }

  /** The provider plans no change when `private_endpoint_settings` is removed: the pool would stay private without any message. */
  private postcondition(): Condition {
    const [declared, other] = this.isPrivate ? ["private", "public"] : ["public", "private"];
    const wayOut = `declare it ${other}, or create a ${declared} pool next to it and move its streams there`;
    return {
      // The condition holds for a pool for which the service does not report this.
      condition: `\${self.is_private != ${!this.isPrivate}}`,
      errorMessage: `This stream pool is declared ${declared} but is ${other}: ${wayOut}.`,
    };
  }
}
