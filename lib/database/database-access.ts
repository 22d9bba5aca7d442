// The networks from which a database can be reached, and whether its clients need a wallet.

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

/** The options of a database with limited network access. */
export interface DatabaseAccessOptions {
  /**
   * Whether clients must present a certificate (mutual TLS) from the wallet of the database, which is a secret that you must
   * distribute. A change is made in place.
   *
   * @default false
   */
  readonly requireWallet?: boolean;
}

/** The options of a private endpoint. */
export interface DatabaseEndpointOptions extends DatabaseAccessOptions {
  /**
   * Who may connect: networks, addresses, and network security groups of the same VCN. A change does not touch the database.
   *
   * @default - none; clients can be allowed later with the database's `connections`
   */
  readonly clients?: NetworkPeer[];

  /**
   * Existing network security groups for the endpoint, at most 5, instead of a new one. Rules for clients are added to the
   * first group, so they also apply to its other members. A change is made in place.
   *
   * @default - a new group with the display name and the tags of the database
   */
  readonly networkSecurityGroups?: INetworkSecurityGroup[];

  /**
   * The IPv4 address of the endpoint, in the subnet. Clients must still use the host name. A change is made in place.
   *
   * @default - any free address of the subnet
   */
  readonly privateIp?: string;

  /**
   * The first label of the endpoint's host name. A change is made in place: the connect strings change with it.
   *
   * @default - chosen by the service; an existing value stays when this is left out later
   */
  readonly hostLabel?: string;

  /**
   * Where the new network security group of the endpoint lives.
   *
   * @default - the compartment of the database
   */
  readonly compartment?: Compartment;
}

/** The part of a database's configuration that determines from where it can be reached. @internal */
export interface DatabaseAccessPart extends Part<DatabaseAutonomousDatabaseConfig> {
  /** The clients of the private endpoint, once it is built. */
  connections(): DatabaseConnections | undefined;
}

type Plan = (database: Construct, owner: EndpointOwner) => DatabaseAccessPart;

/**
 * The networks from which a database can be reached, and whether its clients need a wallet.
 *
 * Clients can connect without a wallet only if there is a private endpoint or an access list.
 *
 * Changes are made in place, with two exceptions. When the private endpoint is removed from the code, Terraform plans no
 * change, and a postcondition fails. The provider sends a change of the subnet to the service only if the groups or the host
 * label change too.
 *
 * @see https://github.com/oracle/terraform-provider-oci/blob/master/internal/service/database/database_autonomous_database_resource.go
 */
export class DatabaseAccess {
  /**
   * Access from a private subnet and from networks with a route to it, for the clients that its network security group allows.
   *
   * The user who deploys needs the permissions `use vnics`, `use subnets` and `use network-security-groups` in their
   * compartments, and permission to create the new group.
   *
   * @throws ConfigurationError from the database, for a public subnet, an address that is not in the subnet or is reserved by
   * Oracle, groups of another VCN, more than 5 groups, the same group twice, clients that are or add up to the whole internet,
   * a host label that is not valid in DNS, and a subnet whose VCN is not known if a group must be created
   */
  public static privateEndpoint(subnet: ISubnet, options?: DatabaseEndpointOptions): DatabaseAccess {
    const settings = options ?? {};
    checkEndpoint(subnet, settings);
    if (settings.hostLabel !== undefined) checkHostLabel(settings.hostLabel);
    return new DatabaseAccess(settings.requireWallet === true, endpoint(subnet, settings));
  }

  /**
   * Access from the internet, only for the clients on a list. A change of the list is made in place.
   *
   * @throws ConfigurationError from the database, for an empty list, which would allow all clients; for networks that add up to
   * the whole internet; and for a client that is in the list already, or is part of another one
   */
  public static accessList(clients: DatabaseClient[], options?: DatabaseAccessOptions): DatabaseAccess {
    checkAccessList(clients);
    const whitelistedIps = clients.map((client) => client._render());
    return new DatabaseAccess(options?.requireWallet === true, () => onTheInternet({ whitelistedIps }));
  }

  /** Access from everywhere, for clients with the wallet of the database and a password. */
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
  checkNotEmpty(undefined, "hostLabel", hostLabel, "leave it out to use the service's default");
  if (!isKnown(hostLabel) || LABEL.test(hostLabel)) return;
  const rule = "must be letters, digits and hyphens, at most 63, without a hyphen at either end";
  throw refusal(undefined, { what: "hostLabel", rule, got: hostLabel, remedy: "leave out dots and underscores" });
}

/** The provider plans no change when the subnet is removed from the code: the database would stay private without any message. */
function onTheInternet(config: Partial<DatabaseAutonomousDatabaseConfig>): DatabaseAccessPart {
  const errorMessage =
    "This database is declared without a private endpoint but has one: declare it, or remove it in the console and apply again.";
  const condition = '${self.subnet_id == null || self.subnet_id == ""}';
  return { config, postconditions: [{ condition, errorMessage }], connections: () => undefined };
}

/** Creates the group unless one is given, and allows the clients. The database depends on the group, never on its rules. */
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
  "no client is allowed into the private endpoint of this database, so it cannot be reached; give " +
  "DatabaseAccess.privateEndpoint its clients, or call connections.allowFrom on the database";

/** Only at the end of synthesis are all allowed clients known. */
function warnWithoutClients(database: Construct, connections: DatabaseConnections): void {
  const validate = (): string[] => {
    const warned = database.node.metadata.some(({ data }) => data === WITHOUT_CLIENTS);
    if (!connections._allowsSomebody && !warned) Annotations.of(database).addWarning(WITHOUT_CLIENTS);
    return [];
  };
  database.node.addValidation({ validate });
}
