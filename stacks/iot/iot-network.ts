// In which network everything lies: one of the stack's own, or one that exists.

import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";
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
