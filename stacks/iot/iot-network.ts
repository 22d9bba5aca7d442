// The network, new or existing, and the connections that it allows.

import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";
import { Construct } from "constructs";
import * as inputs from "./inputs";

/** The addresses of a new network. The subnets must be in the VCN and must not overlap. */
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
   * The addresses of the subnet with the endpoint of private streams; public streams do not need this subnet.
   *
   * @default "10.0.3.0/24"
   */
  readonly streamCidr?: string;
}

/** How the network is used. */
export interface NetworkUse {
  /** Whether the API can be reached from inside only. */
  readonly isPrivateApi: boolean;
}

/** The subnets. A subnet is created, or its input added, when a part needs it. */
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
 * The network of all parts.
 */
export class IotNetwork {
  /**
   * A new VCN, with a public and a private subnet. The private one has access to Oracle's services through a service
   * gateway, and to other destinations only if the API is private.
   */
  public static create(options: NewNetworkOptions = {}): IotNetwork {
    return new IotNetwork(true, (stack, use) => create(stack, use, options));
  }

  /**
   * An existing VCN in the stack's compartment; inputs `vcn_ocid`, `api_subnet_ocid`, `function_subnet_ocid`, and if they
   * are needed `stream_subnet_ocid`, `database_subnet_ocid` and `web_subnet_ocid`. The stack creates network security
   * groups in it.
   */
  public static existing(): IotNetwork {
    return new IotNetwork(false, existing);
  }

  private constructor(
    /** Whether the stack creates the network. */
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
  const reason = "Flow logs are collected for all networks of a tenancy together, as in the log analytics stack.";
  Rules.accept(vcn, { id: "OCI-NET-003", reason });
  // A private gateway needs the NAT gateway to read the public keys of an issuer on the internet.
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
    // The services that the service gateway of that VCN leads to are unknown.
    services: oci.NetworkPeer.anyIpv4(),
  };
}

/** Calls `make` once, on the first call, and returns the same result afterwards. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export interface SecurityGroupsProps {
  readonly compartment: oci.Compartment;
  readonly vcn: oci.IVcn;
  /** The prefix of the groups' names. */
  readonly name: string;
  /** Oracle's services, as rules name them. */
  readonly services: oci.NetworkPeer;
  readonly tags?: oci.Tags;
}

/** Where the web server can be reached from. */
export interface WebRules {
  readonly source: string;
  readonly port: number;
  /** The network of operators who may log in with SSH; undefined for no SSH. */
  readonly sshSource?: string;
}

const HTTPS = oci.Ports.tcp(443);

/**
 * The network security groups: one for each existing part. Each also has egress rules, so that it works if the subnet's
 * security lists do not allow any traffic.
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

  /** The database, at first without clients. */
  public database(): oci.INetworkSecurityGroup {
    return this.group("database");
  }

  /** Allows a client to connect to the database; if its group is unknown, to any address on the database's ports. */
  public letIntoDatabase(database: oci.INetworkSecurityGroup | undefined, client: oci.INetworkSecurityGroup): void {
    if (database !== undefined) oci.DatabaseConnections.through(database).allowFromGroup(client);
    else client.allowEgress(oci.NetworkPeer.anyIpv4(), oci.DatabaseConnections.PORTS, { description: "Database" });
  }

  /** Allows functions to connect to a private pool, whose group accepts them. */
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
