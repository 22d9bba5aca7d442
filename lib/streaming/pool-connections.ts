// Who may connect to the private endpoint of a pool.

import { Annotations } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { checkCidr, networkOf } from "../network/cidr";
import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, type SecurityRuleOptions } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { type ISubnet } from "../network/subnet";

/** Kafka's port is documented; that of the native API is inferred from the `https` of its endpoint. */
const PORTS = [
  { ports: Ports.tcp(443), description: "Streaming API" },
  { ports: Ports.tcp(9092), description: "Kafka" },
];

const NOT_ANYBODY =
  "A client of a private stream pool must not be the whole internet: name the networks that the clients are in.";

/**
 * Who may connect to the private endpoint of a pool: TCP 443 for the native API, TCP 9092 for Kafka.
 *
 * Clients may be added at any time: rules change without the pool. They need a route to the subnet, must use the host name
 * of the endpoint and not its IP address, which TLS would refuse, and their own groups must let them out.
 */
export class PoolConnections {
  private allowed = false;
  private warned = false;

  /** @internal */
  public constructor(
    private readonly pool: IConstruct,
    /** The group that holds the rules. */
    public readonly networkSecurityGroup: INetworkSecurityGroup,
    private readonly subnet?: ISubnet,
  ) {}

  /**
   * Lets a network, an address or the members of a group connect.
   *
   * @throws ConfigurationError for everybody, for a group of another VCN, or for an id that another rule has
   */
  public allowFrom(peer: NetworkPeer, options: SecurityRuleOptions = {}): void {
    if (peer._isAnyIpv4) throw wholeInternet(this.pool.node.path, "a client", peer._value);
    const client = peer._exceptAnybody(NOT_ANYBODY);
    for (const { ports, description } of PORTS) {
      this.networkSecurityGroup.allowIngress(client, ports, { description, ...options });
    }
    this.allowed = true;
  }

  /**
   * Lets an IPv4 network connect, given in CIDR notation.
   *
   * @throws ConfigurationError if the text is no network, or is the whole internet
   */
  public allowFromCidr(cidrBlock: string, options: SecurityRuleOptions = {}): void {
    checkClient(this.pool.node.path, "a client", cidrBlock);
    this.allowFrom(NetworkPeer.cidr(cidrBlock), options);
  }

  /** The group, for a connector that writes the rule for itself. @internal */
  public _admit(): INetworkSecurityGroup {
    this.allowed = true;
    this.warnOfClosedSubnet();
    return this.networkSecurityGroup;
  }

  private warnOfClosedSubnet(): void {
    if (this.subnet?._letsReverseConnectionsOut !== false || this.warned) return;
    this.warned = true;
    Annotations.of(this.pool).addWarning(
      `the subnet ${this.subnet.node.path} lets no reverse connection out, so that a service connector does not reach the ` +
        "private streams in it; give it reverseConnections: true, or a security list of yours",
    );
  }

  /** Whether somebody was let in here. @internal */
  public get _allowsSomebody(): boolean {
    return this.allowed;
  }
}

/** Refuses what is no network, and the whole internet. A token passes. @internal */
export function checkClient(at: string | undefined, what: string, cidrBlock: string): void {
  checkCidr(at, what, cidrBlock);
  if (networkOf(cidrBlock)?.prefix === 0) throw wholeInternet(at, what, cidrBlock);
}

function wholeInternet(at: string | undefined, what: string, got: string): Error {
  const remedy = "name the networks that the clients are in";
  return refusal(at, {
    what,
    rule: "must not be the whole internet, which no private endpoint is reached from",
    got,
    remedy,
  });
}
