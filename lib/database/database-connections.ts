// Who may connect to the private endpoint of a database.

import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, type SecurityRuleOptions } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { checkClient } from "../network/private-endpoints";
import { planRules, rulesIn } from "../network/security-rules";

/**
 * Who may connect to the private endpoint of a database: TCP 1521 without a wallet, 1522 with one.
 *
 * Clients may be added at any time: rules change without the database. They need a route to the subnet, and must use the host name of the
 * connect string.
 */
export class DatabaseConnections {
  /** The ports of the listener: 1521 without a wallet, 1522 with one. */
  public static readonly PORTS = Ports.tcpRange(1521, 1522);

  /** Those of a database that exists, through the group that guards its endpoint. */
  public static through(networkSecurityGroup: INetworkSecurityGroup): DatabaseConnections {
    return new DatabaseConnections(networkSecurityGroup);
  }

  private constructor(
    /** The group that holds the rules. */
    public readonly networkSecurityGroup: INetworkSecurityGroup,
  ) {}

  /**
   * Lets a network, an address or the members of a group connect. Their own groups must let them out.
   *
   * @throws ConfigurationError for everybody, for a group of another VCN, or for an id that another rule has
   */
  public allowFrom(peer: NetworkPeer, options: SecurityRuleOptions = {}): void {
    checkClient(this.networkSecurityGroup.node.path, "a client", peer);
    planClients(this.networkSecurityGroup, [peer], options)();
  }

  /**
   * Lets the members of a group connect, and lets them out to the database: a rule in each of the two groups.
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

  /** Whether somebody was let in here. @internal */
  public get _allowsSomebody(): boolean {
    return (rulesIn(this.networkSecurityGroup, "INGRESS") ?? []).length > 0;
  }
}

const { PORTS } = DatabaseConnections;

/** The rules that let clients in: checked now, made below the group when the result is called. @internal */
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

const NOT_ANYBODY =
  "A client of a private database must not be the whole internet: name the networks that the clients are in.";
