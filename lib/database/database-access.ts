// From where a database can be reached, and whether its clients need a wallet.

import { type DatabaseAutonomousDatabaseConfig } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Part } from "../core/resource/part";
import { checkOwnRegion } from "../core/stack/region-of";
import { isKnown } from "../core/token/tokens";
import { type NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import {
  checkEndpoint,
  endpointConditions,
  type EndpointOwner,
  makeGroup,
  planAddress,
} from "../network/private-endpoints";
import { type ISubnet } from "../network/subnet";
import { checkAccessList } from "./access-list";
import { type DatabaseClient } from "./database-client";
import { DatabaseConnections, planClients } from "./database-connections";

/** What can be said of a database that not everybody reaches. */
export interface DatabaseAccessOptions {
  /**
   * Whether clients must show a certificate of their own (mutual TLS), out of the wallet of the database, which is a secret that must be
   * handed out. A change is made in place.
   *
   * @default false
   */
  readonly requireWallet?: boolean;
}

/** What can be said of a private endpoint in addition to its subnet. */
export interface DatabaseEndpointOptions extends DatabaseAccessOptions {
  /**
   * Who may connect: networks, addresses, and network security groups of the same VCN. A change does not touch the database.
   *
   * @default - nobody; clients can be let in later with the database's `connections`
   */
  readonly clients?: NetworkPeer[];

  /**
   * The network security groups that guard the endpoint, at most 5, instead of one of its own. Rules for clients go into the first, and so
   * hold for whatever else is in it. A change is made in place.
   *
   * @default - a group of its own, with the display name and the tags of the database
   */
  readonly networkSecurityGroups?: INetworkSecurityGroup[];

  /**
   * The IPv4 address of the endpoint, in the subnet. Clients must use the host name all the same. A change is made in place.
   *
   * @default - any free address of the subnet
   */
  readonly privateIp?: string;

  /**
   * What the host name of the endpoint begins with. A change is made in place: connect strings change with it.
   *
   * @default - chosen by the service; what was there stays when it is left out later
   */
  readonly hostLabel?: string;

  /**
   * Where the endpoint's own network security group lives.
   *
   * @default - the compartment of the database
   */
  readonly compartment?: Compartment;
}

/** The part of a database that says from where it can be reached. @internal */
export interface DatabaseAccessPart extends Part<DatabaseAutonomousDatabaseConfig> {
  /** Who may connect to the private endpoint, once it is built. */
  connections(): DatabaseConnections | undefined;
}

type Plan = (database: Construct, owner: EndpointOwner) => DatabaseAccessPart;

/**
 * From where a database can be reached, and whether its clients need a wallet.
 *
 * The service lets clients connect without a wallet only where there is a private endpoint or an access list.
 *
 * A change is made in place, but for one: when the private endpoint is taken out of the code, Terraform plans nothing, and a
 * postcondition says so. With another subnet the provider tells the service only if the groups or the host label change too.
 *
 * @see https://github.com/oracle/terraform-provider-oci/blob/master/internal/service/database/database_autonomous_database_resource.go
 */
export class DatabaseAccess {
  /**
   * From a private subnet, and from networks with a route to it, as far as its network security group lets them in.
   *
   * Whoever deploys needs to `use vnics`, `use subnets` and `use network-security-groups` where those are, in addition to the right to
   * make the group of the database's own.
   *
   * @throws ConfigurationError from the database, for a public subnet, an address that is not in the subnet or is Oracle's, groups of
   * another VCN, more than 5 of them, one of them twice, the whole internet as a client or as several, a host label that DNS does not have, and a subnet of unknown VCN if a group must be made
   */
  public static privateEndpoint(subnet: ISubnet, options?: DatabaseEndpointOptions): DatabaseAccess {
    const settings = options ?? {};
    checkEndpoint(subnet, settings);
    if (settings.hostLabel !== undefined) checkHostLabel(settings.hostLabel);
    return new DatabaseAccess(settings.requireWallet === true, endpoint(subnet, settings));
  }

  /**
   * From the internet, by the clients on a list and nobody else. A change of the list is made in place.
   *
   * @throws ConfigurationError from the database, for an empty list: then everybody could connect; for networks that together are the whole internet; and
   * for a client that is there already, or in another one
   */
  public static accessList(clients: DatabaseClient[], options?: DatabaseAccessOptions): DatabaseAccess {
    checkAccessList(clients);
    const whitelistedIps = clients.map((client) => client._render());
    return new DatabaseAccess(options?.requireWallet === true, () => onTheInternet({ whitelistedIps }));
  }

  /** From everywhere, by whoever has the wallet of the database and a password. */
  public static anywhere(): DatabaseAccess {
    return new DatabaseAccess(true, () => onTheInternet({}));
  }

  private constructor(
    /** Whether clients need a wallet. @internal */
    public readonly _needsWallet: boolean,
    private readonly plan: Plan,
  ) {}

  /** @internal */
  public _plan(database: Construct, owner: EndpointOwner): DatabaseAccessPart {
    const part = this.plan(database, owner);
    return { ...part, config: { ...part.config, isMtlsConnectionRequired: this._needsWallet } };
  }
}

/** RFC 1123: a label of a host name. */
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

function checkHostLabel(hostLabel: string): void {
  checkNotEmpty(undefined, "hostLabel", hostLabel, "leave it out for the service's own");
  if (!isKnown(hostLabel) || LABEL.test(hostLabel)) return;
  const rule = "must be letters, digits and hyphens, at most 63, without a hyphen at either end";
  throw refusal(undefined, { what: "hostLabel", rule, got: hostLabel, remedy: "leave out dots and underscores" });
}

/** The provider plans nothing when the subnet is taken out of the code: the database stays private, with nobody told. */
function onTheInternet(config: Partial<DatabaseAutonomousDatabaseConfig>): DatabaseAccessPart {
  const errorMessage =
    "This database is declared without a private endpoint and has one: declare it, or take it off in the console and apply again.";
  const condition = '${self.subnet_id == null || self.subnet_id == ""}';
  return { config, postconditions: [{ condition, errorMessage }], connections: () => undefined };
}

/** Makes the group unless one is given, and lets the clients in. The database needs the group, never its rules. */
function endpoint(subnet: ISubnet, options: DatabaseEndpointOptions): Plan {
  const { clients = [], networkSecurityGroups: given = [], privateIp, hostLabel } = options;
  return (database, { compartment, ...owner }) => {
    checkOwnRegion(database, "database", [{ what: "the subnet of the endpoint", ocid: subnet.subnetId }]);
    const address = planAddress(database, subnet, privateIp);
    const letIn = given[0] && planClients(given[0], clients);
    let connections: DatabaseConnections | undefined;
    const build = (): { config: Partial<DatabaseAutonomousDatabaseConfig> } => {
      const own = { ...owner, compartment: options.compartment ?? compartment };
      const group = given[0] ?? makeGroup(database, subnet, own);
      (letIn ?? planClients(group, clients))();
      address.build?.();
      connections = DatabaseConnections.through(group);
      if (given.length === 0 && clients.length === 0) warnWithoutClients(database, connections);
      const groups = given.length === 0 ? [group] : given;
      return { config: { nsgIds: groups.map(({ networkSecurityGroupId }) => networkSecurityGroupId) } };
    };
    const config = { subnetId: subnet.subnetId, privateEndpointIp: privateIp, privateEndpointLabel: hostLabel };
    const preconditions = endpointConditions("database", subnet, options);
    return { config, preconditions, build, connections: () => connections };
  };
}

const WITHOUT_CLIENTS =
  "no client is allowed into the private endpoint of this database, so that nobody can connect; give " +
  "DatabaseAccess.privateEndpoint its clients, or call connections.allowFrom on the database";

/** At the end only is it known who was let in. */
function warnWithoutClients(database: Construct, connections: DatabaseConnections): void {
  const validate = (): string[] => {
    const warned = database.node.metadata.some(({ data }) => data === WITHOUT_CLIENTS);
    if (!connections._allowsSomebody && !warned) Annotations.of(database).addWarning(WITHOUT_CLIENTS);
    return [];
  };
  database.node.addValidation({ validate });
}
