// Who may connect to whom. Nothing is open to the internet but the API and the web page.

import { Construct } from "constructs";
import {
  type Compartment,
  DatabaseConnections,
  type INetworkSecurityGroup,
  type IVcn,
  NetworkPeer,
  NetworkSecurityGroup,
  Ports,
  type StreamPool,
  type Tags,
} from "cdktf-oci-streaming";

export interface SecurityGroupsProps {
  readonly compartment: Compartment;
  readonly vcn: IVcn;
  /** What the groups' names begin with. */
  readonly name: string;
  /** Oracle's services, as rules name them. */
  readonly services: NetworkPeer;
  readonly tags?: Tags;
}

/** From where the web server can be reached. */
export interface WebRules {
  readonly source: string;
  readonly port: number;
  /** The network of whoever may log in by SSH; nobody otherwise. */
  readonly sshSource?: string;
}

const HTTPS = Ports.tcp(443);

/**
 * The network security groups: one for each part, made when the part is there. Each lists what it sends too, so that it
 * works where the subnet's security lists let nothing through.
 */
export class SecurityGroups extends Construct {
  private readonly made = new Map<string, NetworkSecurityGroup>();

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: SecurityGroupsProps,
  ) {
    super(scope, id);
  }

  /** The gateway: devices reach it, and it reaches functions and an issuer's public keys. */
  public api(source: string): INetworkSecurityGroup {
    const group = this.group("api");
    group.allowIngress(NetworkPeer.cidr(source), HTTPS, { description: "Devices" });
    group.allowEgress(NetworkPeer.anyIpv4(), HTTPS, { description: "Functions, and public keys of an issuer" });
    return group;
  }

  /** The functions that devices call. */
  public ingest(): INetworkSecurityGroup {
    return this.functions("ingest");
  }

  /** The functions that connectors call. */
  public processing(): INetworkSecurityGroup {
    return this.functions("processing");
  }

  /** The web server: users reach it; it reaches Vault, and the package indexes when it is set up. */
  public web({ source, port, sshSource }: WebRules): INetworkSecurityGroup {
    const group = this.group("web");
    group.allowIngress(NetworkPeer.cidr(source), Ports.tcp(port), { description: "Users" });
    group.allowEgress(NetworkPeer.anyIpv4(), HTTPS, { description: "Vault, and packages" });
    if (sshSource === undefined) return group;
    group.allowIngress(NetworkPeer.cidr(sshSource), Ports.tcp(22), { id: "ssh", description: "Operators" });
    return group;
  }

  /** The database, which begins with nobody. */
  public database(): INetworkSecurityGroup {
    return this.group("database");
  }

  /** Lets a client connect to the database; where its group is not known, out to wherever it is. */
  public letIntoDatabase(database: INetworkSecurityGroup | undefined, client: INetworkSecurityGroup): void {
    if (database !== undefined) DatabaseConnections.through(database).allowFromGroup(client);
    else client.allowEgress(NetworkPeer.anyIpv4(), DatabaseConnections.PORTS, { description: "Database" });
  }

  /** Lets functions out to a private pool, which lets them in by its own group. */
  public letOutToPool(pool: StreamPool, client: INetworkSecurityGroup): void {
    const { networkSecurityGroup } = pool.connections;
    client.allowEgress(NetworkPeer.group(networkSecurityGroup), HTTPS, { description: "Stream pool" });
  }

  private functions(id: string): INetworkSecurityGroup {
    const group = this.group(id);
    group.allowEgress(this.props.services, HTTPS, { description: "Oracle's services" });
    return group;
  }

  private group(id: string): NetworkSecurityGroup {
    const { vcn, compartment, name, tags } = this.props;
    const group =
      this.made.get(id) ?? new NetworkSecurityGroup(this, id, { vcn, compartment, name: `${name}-${id}`, tags });
    this.made.set(id, group);
    return group;
  }
}
