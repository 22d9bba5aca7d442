// The clients that may connect to the private endpoint of a pool.

import { Annotations } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { type NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, type SecurityRuleOptions } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { checkClient } from "../network/private-endpoints";
import { planRules, rulesIn } from "../network/security-rules";
import { type ISubnet } from "../network/subnet";

/** Kafka's port is documented; that of the native API is inferred from the `https` of its endpoint. */
const PORTS = [
  { ports: Ports.tcp(443), description: "Streaming API" },
  { ports: Ports.tcp(9092), description: "Kafka" },
];

const NOT_ANYBODY =
  "A client of a private stream pool must not be the whole internet: name the networks of the clients.";

/**
 * The clients that may connect to the private endpoint of a pool: TCP 443 for the native API, TCP 9092 for Kafka.
 *
 * Clients may be added at any time: the pool does not change with the rules. Clients need a route to the subnet, and their own
 * groups must allow the outgoing traffic. They must use the host name of the endpoint, because TLS rejects its IP address.
 */
export class PoolConnections {
  private allowed = false;
  private warned = false;

  /** @internal */
  public constructor(
    private readonly pool: IConstruct,
    /** The group that contains the rules. */
    public readonly networkSecurityGroup: INetworkSecurityGroup,
    /** The subnet of the endpoint. @internal */
    public readonly _subnet?: ISubnet,
  ) {}

  /**
   * Allows a network, an address or the members of a group to connect.
   *
   * @throws ConfigurationError for the whole internet, for a group of another VCN, or for an id that another rule has
   */
  public allowFrom(peer: NetworkPeer, options: SecurityRuleOptions = {}): void {
    checkClient(this.pool.node.path, "a client", peer);
    planClients(this.networkSecurityGroup, [peer], options)();
    this.allowed = true;
  }

  /** The group, for a connector that writes its own rule. @internal */
  public _admit(): INetworkSecurityGroup {
    this.allowed = true;
    this.openSubnet();
    return this.networkSecurityGroup;
  }

  private openSubnet(): void {
    const list = this._subnet?._known.find("list");
    if (list === undefined || list.letReverseConnectionsOut() || this.warned) return;
    this.warned = true;
    Annotations.of(this.pool).addWarning(
      `the subnet ${this._subnet?.node.path ?? ""} does not allow reverse connections, so that a service connector cannot reach the ` +
        "private streams in it; remove reverseConnections: false from it",
    );
  }

  /** Whether a client was allowed here. @internal */
  public get _allowsSomebody(): boolean {
    return this.allowed || (rulesIn(this.networkSecurityGroup, "INGRESS") ?? []).length > 0;
  }
}

/**
 * The rules that allow clients: checked now, and created below `place` or the group when the returned function is called.
 *
 * @internal
 */
export function planClients(
  group: INetworkSecurityGroup,
  clients: readonly NetworkPeer[],
  options: SecurityRuleOptions = {},
  place?: Construct,
): () => void {
  const rules = clients
    .map((client) => client._exceptAnybody(NOT_ANYBODY))
    .flatMap((peer) => PORTS.map(({ ports, description }) => ({ peer, ports, options: { description, ...options } })));
  return planRules(
    group,
    rules.map((rule) => ({ direction: "INGRESS", ...rule })),
    place,
  );
}
