// Who may connect to whom. Nothing is open to the internet but the API and the web page.

import { Construct } from "constructs";
import * as oci from "cdktf-oci-streaming";

export interface SecurityGroupsProps {
  readonly compartment: oci.Compartment;
  readonly vcn: oci.IVcn;
  /** What the groups' names begin with. */
  readonly name: string;
  /** Oracle's services, as rules name them. */
  readonly services: oci.NetworkPeer;
  readonly tags?: oci.Tags;
}

/** From where the web server can be reached. */
export interface WebRules {
  readonly source: string;
  readonly port: number;
  /** The network of whoever may log in by SSH; nobody otherwise. */
  readonly sshSource?: string;
}

const HTTPS = oci.Ports.tcp(443);

/**
 * The network security groups: one for each part, made when the part is there. Each lists what it sends too, so that it
 * works where the subnet's security lists let nothing through.
 */
export class SecurityGroups extends Construct {
  private readonly made = new Map<string, oci.NetworkSecurityGroup>();

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: SecurityGroupsProps,
  ) {
    super(scope, id);
  }

  /** The gateway: devices reach it, and it reaches functions and an issuer's public keys. */
  public api(source: string): oci.INetworkSecurityGroup {
    const group = this.group("api");
    group.allowIngress(oci.NetworkPeer.cidr(source), HTTPS, { description: "Devices" });
    group.allowEgress(oci.NetworkPeer.anyIpv4(), HTTPS, { description: "Functions, and public keys of an issuer" });
    return group;
  }

  /** Functions: those that devices call, or those that connectors call. */
  public functions(id: "ingest" | "processing"): oci.INetworkSecurityGroup {
    const group = this.group(id);
    group.allowEgress(this.props.services, HTTPS, { description: "Oracle's services" });
    return group;
  }

  /** The web server: users reach it; it reaches Vault, and the package indexes when it is set up. */
  public web({ source, port, sshSource }: WebRules): oci.INetworkSecurityGroup {
    const group = this.group("web");
    group.allowIngress(oci.NetworkPeer.cidr(source), oci.Ports.tcp(port), { description: "Users" });
    group.allowEgress(oci.NetworkPeer.anyIpv4(), HTTPS, { description: "Vault, and packages" });
    if (sshSource === undefined) return group;
    group.allowIngress(oci.NetworkPeer.cidr(sshSource), oci.Ports.tcp(22), { id: "ssh", description: "Operators" });
    return group;
  }

  /** The database, which begins with nobody. */
  public database(): oci.INetworkSecurityGroup {
    return this.group("database");
  }

  /** Lets a client connect to the database; where its group is not known, out to wherever it is. */
  public letIntoDatabase(database: oci.INetworkSecurityGroup | undefined, client: oci.INetworkSecurityGroup): void {
    if (database !== undefined) oci.DatabaseConnections.through(database).allowFromGroup(client);
    else client.allowEgress(oci.NetworkPeer.anyIpv4(), oci.DatabaseConnections.PORTS, { description: "Database" });
  }

  /** Lets functions out to a private pool, which lets them in by its own group. */
  public letOutToPool(pool: oci.StreamPool, client: oci.INetworkSecurityGroup): void {
    const { networkSecurityGroup } = pool.connections;
    client.allowEgress(oci.NetworkPeer.group(networkSecurityGroup), HTTPS, { description: "Stream pool" });
  }

  private group(id: string): oci.NetworkSecurityGroup {
    const { vcn, compartment, name, tags } = this.props;
    const group =
      this.made.get(id) ?? new oci.NetworkSecurityGroup(this, id, { vcn, compartment, name: `${name}-${id}`, tags });
    this.made.set(id, group);
    return group;
  }
}
