// The clients that may connect to the private endpoint of a database.

import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, type SecurityRuleOptions } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { checkClient } from "../network/private-endpoints";
import { planRules, rulesIn } from "../network/security-rules";

/**
 * The clients that may connect to the private endpoint of a database: TCP 1521 without a wallet, 1522 with one.
 *
 * Clients may be added at any time: the database does not change with the rules. Clients need a route to the subnet, and must
 * use the host name of the connect string.
 */
export class DatabaseConnections {
  /** The ports of the listener: 1521 without a wallet, 1522 with one. */
  public static readonly PORTS = Ports.tcpRange(1521, 1522);

  /** The connections of an existing database, through the network security group of its endpoint. */
  public static through(networkSecurityGroup: INetworkSecurityGroup): DatabaseConnections {
    return new DatabaseConnections(networkSecurityGroup);
  }

  private constructor(
    /** The group that contains the rules. */
    public readonly networkSecurityGroup: INetworkSecurityGroup,
  ) {}

  /**
   * Allows a network, an address or the members of a group to connect. Their own groups must allow the outgoing traffic.
   *
   * @throws ConfigurationError for the whole internet, for a group of another VCN, or for an id that another rule has
   */
  public allowFrom(peer: NetworkPeer, options: SecurityRuleOptions = {}): void {
    checkClient(this.networkSecurityGroup.node.path, "a client", peer);
    planClients(this.networkSecurityGroup, [peer], options)();
  }

  /**
   * Allows the members of a group to connect, and their outgoing traffic to the database: one rule in each of the two groups.
   *
   * @throws ConfigurationError for a group of another VCN
   */
  public allowFromGroup(client: INetworkSecurityGroup): void {
    const out = {
      peer: NetworkPeer.group(this.networkSecurityGroup),
      ports: PORTS,
      options: { description: "Database" },
    };
    const letOut = planRules(client, [{ direction: "EGRESS", ...out }]);
    const letIn = planClients(this.networkSecurityGroup, [NetworkPeer.group(client)], {
      description: `From ${client.node.id}`,
    });
    letOut();
    letIn();
  }

  /** Whether a client was allowed here. @internal */
  public get _allowsSomebody(): boolean {
    return (rulesIn(this.networkSecurityGroup, "INGRESS") ?? []).length > 0;
  }
}

const { PORTS } = DatabaseConnections;

/** The rules that allow clients: checked now, and created below the group when the returned function is called. @internal */
export function planClients(
  group: INetworkSecurityGroup,
  clients: readonly NetworkPeer[],
  options: SecurityRuleOptions = {},
): () => void {
  const rules = clients
    .map((client) => client._exceptAnybody(NOT_ANYBODY))
    .map((peer) => ({
      direction: "INGRESS" as const,
      peer,
      ports: PORTS,
      options: { description: "Database", ...options },
    }));
  return planRules(group, rules);
}

const NOT_ANYBODY = "A client of a private database must not be the whole internet: name the networks of the clients.";
