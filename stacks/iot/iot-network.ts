// The network, made here or there already, and who may connect to whom in it.

import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";
import { Construct } from "constructs";
import * as inputs from "./inputs";

/** The addresses of a network that is made here; the subnets lie in the VCN and do not overlap. */
export interface NewNetworkOptions {
  /**
   * The addresses of the VCN, /16 to /30.
   *
   * @default "10.0.0.0/16"
   */
  readonly vcnCidr?: string;

  /**
   * The addresses of the subnet with the API gateway and the web server.
   *
   * @default "10.0.1.0/24"
   */
  readonly publicCidr?: string;

  /**
   * The addresses of the subnet with the functions and the database.
   *
   * @default "10.0.2.0/24"
   */
  readonly privateCidr?: string;

  /**
   * The addresses of the subnet with the endpoint of private streams; there is none where streams are public.
   *
   * @default "10.0.3.0/24"
   */
  readonly streamCidr?: string;
}

/** What is to be known of what will be in it. */
export interface NetworkUse {
  /** Whether the API is reached from inside only. */
  readonly isPrivateApi: boolean;
}

/** The places in it. A subnet is made, or asked for, when something needs it. */
export interface BoundNetwork {
  readonly vcn: oci.IVcn;
  /** Where the API gateway and the web server are; they can have public addresses there. */
  readonly api: () => oci.ISubnet;
  readonly web: () => oci.ISubnet;
  readonly functions: () => oci.ISubnet;
  readonly database: () => oci.ISubnet;
  /** Where the endpoint of private streams is. */
  readonly streams: () => oci.ISubnet;
  /** Oracle's services, as rules name them. */
  readonly services: oci.NetworkPeer;
}

/**
 * In which network everything lies.
 */
export class IotNetwork {
  /**
   * A VCN of the stack's own, with a public and a private subnet. The private one reaches Oracle's services through a
   * service gateway, and nothing else outside unless the API is private.
   */
  public static create(options: NewNetworkOptions = {}): IotNetwork {
    return new IotNetwork(true, (stack, use) => create(stack, use, options));
  }

  /**
   * A VCN that exists, in the stack's compartment; inputs `vcn_ocid`, `api_subnet_ocid`, `function_subnet_ocid`, and where
   * they are needed `stream_subnet_ocid`, `database_subnet_ocid` and `web_subnet_ocid`. Network security groups are made in
   * it.
   */
  public static existing(): IotNetwork {
    return new IotNetwork(false, existing);
  }

  private constructor(
    /** Whether the network is made here. */
    public readonly isNew: boolean,
    private readonly bind: (stack: oci.OciStack, use: NetworkUse) => BoundNetwork,
  ) {}

  /** @internal */
  public _bind(stack: oci.OciStack, use: NetworkUse): BoundNetwork {
    return this.bind(stack, use);
  }
}

function create(stack: oci.OciStack, { isPrivateApi }: NetworkUse, options: NewNetworkOptions): BoundNetwork {
  const { vcnCidr = "10.0.0.0/16", publicCidr = "10.0.1.0/24", privateCidr = "10.0.2.0/24" } = options;
  const { streamCidr = "10.0.3.0/24" } = options;
  const { compartment, namePrefix: name } = stack;
  const vcn = new oci.Vcn(stack, "network", { compartment, name, cidrBlocks: [vcnCidr], dnsLabel: "iot" });
  const reason = "Who collects flow logs does so for all networks of a tenancy, as the log analytics stack shows.";
  Rules.accept(vcn, { id: "OCI-NET-003", reason });
  // A private gateway reaches the public keys of an issuer on the internet through it.
  const access = isPrivateApi ? oci.SubnetAccess.privateWithNat() : oci.SubnetAccess.private();
  const inner = once(() => vcn.addSubnet("private", { name: `${name}-private`, cidrBlock: privateCidr, access }));
  const outer = once(() =>
    vcn.addSubnet("public", { name: `${name}-public`, cidrBlock: publicCidr, access: oci.SubnetAccess.public() }),
  );
  return {
    vcn,
    api: isPrivateApi ? inner : outer,
    web: outer,
    functions: inner,
    database: inner,
    streams: once(() =>
      vcn.addSubnet("streams", { name: `${name}-streams`, cidrBlock: streamCidr, reverseConnections: true }),
    ),
    services: vcn.oracleServices(),
  };
}

function existing(stack: oci.OciStack): BoundNetwork {
  const { input, compartment } = stack;
  const vcnId = input.vcn("vcn_ocid", inputs.VCN);
  const subnet = (id: string, options: oci.SubnetInputOptions): (() => oci.ISubnet) =>
    once(() => {
      const subnetId = input.subnet(`${id}_subnet_ocid`, options);
      return oci.Subnet.fromSubnetAttributes(stack, `${id}-subnet`, { subnetId, vcnId, compartment });
    });
  return {
    vcn: oci.Vcn.fromVcnAttributes(stack, "network", { vcnId, compartment }),
    api: subnet("api", inputs.API_SUBNET),
    web: subnet("web", inputs.WEB_SUBNET),
    functions: subnet("function", inputs.FUNCTION_SUBNET),
    database: subnet("database", inputs.DATABASE_SUBNET),
    streams: subnet("stream", inputs.STREAM_SUBNET),
    // Which of them a service gateway of that VCN leads to is not known.
    services: oci.NetworkPeer.anyIpv4(),
  };
}

/** What is made when it is first asked for, and then is the same. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

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
