// The network of all parts of a stack: a prop of a stack.

import { type IConstruct } from "constructs";
import { isInTree } from "../core/resource/memory";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { type SubnetInputOptions } from "../core/stack/inputs/input-options";
import { NetworkPeer } from "../network/network-peer";
import { type ISubnet, Subnet, type SubnetOptions } from "../network/subnet";
import { SubnetAccess } from "../network/subnet-access";
import { Vcn } from "../network/vcn";
import { acceptNetwork } from "./accepted-choices";
import { NetworkInStack, NetworkPart } from "./network-in-stack";

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

/** How a stack uses its network. */
export interface NetworkUse {
  /**
   * Whether the API can be reached from inside only: from the network, and from networks with a route to it. The gateway is then in
   * the private subnet of a new network, which also gets a NAT gateway, because the gateway reads the public keys of an issuer on the
   * internet. A change replaces the gateway and the address that devices use.
   *
   * @default false
   */
  readonly privateApi?: boolean;

  /**
   * The DNS label of a new VCN: 1 to 15 letters and digits that begin with a letter. A change replaces the VCN.
   *
   * @default - that of a `Vcn`
   */
  readonly dnsLabel?: string;
}

/**
 * The network of all parts of a stack: a prop of a stack, which declares the inputs that it needs.
 */
export class StackNetwork {
  /**
   * A new VCN, with a public and a private subnet. The private one has access to Oracle's services through a service
   * gateway, and to other destinations only if the API is private. With its first subnet, the VCN accepts the rule OCI-NET-003.
   */
  public static create(options: NewNetworkOptions = {}): StackNetwork {
    return new StackNetwork(true, (stack, use) => create(stack, use, options));
  }

  /**
   * An existing VCN in the stack's compartment; inputs `vcn_ocid`, `api_subnet_ocid`, `function_subnet_ocid`, and if they
   * are needed `stream_subnet_ocid`, `database_subnet_ocid` and `web_subnet_ocid`. The stack creates network security
   * groups in it.
   */
  public static existing(): StackNetwork {
    return new StackNetwork(false, existing);
  }

  private constructor(
    /** Whether the stack creates the network. */
    public readonly isNew: boolean,
    private readonly bind: (stack: OciStack, use: NetworkUse) => NetworkInStack,
  ) {}

  /**
   * Makes the VCN, or declares its input, with the id `network`. Subnets and groups follow when a part needs them. Call it once in
   * a stack.
   *
   * @throws ConfigurationError for everything that a `Vcn` rejects
   */
  public addTo(stack: OciStack, use: NetworkUse = {}): NetworkInStack {
    return allOrNothing(stack, () => this.bind(stack, use));
  }
}

function create(
  stack: OciStack,
  { privateApi = false, dnsLabel }: NetworkUse,
  choice: NewNetworkOptions,
): NetworkInStack {
  const { vcnCidr = "10.0.0.0/16", publicCidr = "10.0.1.0/24", privateCidr = "10.0.2.0/24" } = choice;
  const { streamCidr = "10.0.3.0/24" } = choice;
  const { compartment, namePrefix: name } = stack;
  const vcn = new Vcn(stack, "network", { compartment, name, cidrBlocks: [vcnCidr], dnsLabel });
  // Without a subnet there is nothing to accept.
  const accept = once(() => {
    acceptNetwork(vcn);
    return vcn;
  });
  const newSubnet = (id: string, options: SubnetOptions): (() => ISubnet) =>
    once(() => {
      const subnet = vcn.addSubnet(id, options);
      accept();
      return subnet;
    });
  const access = privateApi ? SubnetAccess.privateWithNat() : SubnetAccess.private();
  const inner = newSubnet("private", { name: `${name}-private`, cidrBlock: privateCidr, access });
  const open = SubnetAccess.public();
  const outer = newSubnet("public", { name: `${name}-public`, cidrBlock: publicCidr, access: open });
  const streams = { name: `${name}-streams`, cidrBlock: streamCidr, reverseConnections: true };
  const subnets = {
    [NetworkPart.API]: privateApi ? inner : outer,
    [NetworkPart.WEB]: outer,
    [NetworkPart.FUNCTIONS]: inner,
    [NetworkPart.DATABASE]: inner,
    [NetworkPart.STREAMS]: newSubnet("streams", streams),
  };
  return NetworkInStack._of(stack, {
    vcn,
    isNew: true,
    hasPrivateApi: privateApi,
    services: vcn.oracleServices(),
    subnets,
  });
}

function existing(stack: OciStack, { privateApi = false }: NetworkUse): NetworkInStack {
  const { input, compartment } = stack;
  const vcnId = input.vcn("vcn_ocid", { title: "VCN", group: GROUP });
  const subnet = (id: string, options: SubnetInputOptions): (() => ISubnet) =>
    once(() => {
      const subnetId = input.subnet(`${id}_subnet_ocid`, { ...options, group: GROUP });
      return Subnet.fromSubnetAttributes(stack, `${id}-subnet`, { subnetId, vcnId, compartment });
    });
  const subnets = {
    [NetworkPart.API]: subnet("api", { title: "Subnet of the API gateway" }),
    [NetworkPart.WEB]: subnet("web", { title: "Public subnet of the web server" }),
    [NetworkPart.FUNCTIONS]: subnet("function", FUNCTION_SUBNET),
    [NetworkPart.DATABASE]: subnet("database", { title: "Private subnet of the database", privateOnly: true }),
    [NetworkPart.STREAMS]: subnet("stream", STREAM_SUBNET),
  };
  const vcn = Vcn.fromVcnAttributes(stack, "network", { vcnId, compartment });
  // The services that the service gateway of that VCN leads to are unknown.
  return NetworkInStack._of(stack, {
    vcn,
    isNew: false,
    hasPrivateApi: privateApi,
    services: NetworkPeer.anyIpv4(),
    subnets,
  });
}

const GROUP = "Network";

const FUNCTION_SUBNET = {
  title: "Private subnet of the functions",
  description: "It needs a route to a service gateway for all services of Oracle's network.",
  privateOnly: true,
};

const STREAM_SUBNET = {
  title: "Private subnet of the streams",
  description: "Its security lists must allow TCP 443 to the subnet itself, for the reverse connections of connectors.",
  privateOnly: true,
};

/** Calls `make` on the first call, and again if the construct was removed with a choice that failed; otherwise returns the same result. */
function once<T extends IConstruct>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made = made !== undefined && isInTree(made) ? made : make());
}
