// A subnet of a VCN.

import { CoreSubnet, type CoreSubnetConfig } from "@cdktf/provider-oci/lib/core-subnet";
import { DataOciCoreSubnet } from "@cdktf/provider-oci/lib/data-oci-core-subnet";
import { Token } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty, orList, refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { type Known } from "../core/resource/known";
import { isInTree, remembered } from "../core/resource/memory";
import { type ResourceOptions } from "../core/resource/options";
import { create, make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { meaningOf } from "../core/resource/taken";
import { resolvedText } from "../core/token/tokens";
import { areOverlapping, checkBlock, liesWithin } from "./cidr";
import { planDnsLabel } from "./dns-label";
import { NetworkPeer } from "./network-peer";
import { RouteKind, SubnetAccess } from "./subnet-access";
import { SubnetBase, type SubnetFacts } from "./subnet-base";
import { type SubnetEgress, SubnetSecurityList } from "./subnet-security-list";
import { type IVcn } from "./vcn";

/** A subnet, made here or elsewhere. */
export interface ISubnet extends IConstruct {
  /** The OCID. */
  readonly subnetId: string;

  /** @internal */
  readonly _known: Known<SubnetFacts>;
}

/** The properties of a subnet other than its VCN. */
export interface SubnetOptions extends ResourceOptions {
  /**
   * Its IPv4 network, /30 or larger, inside the VCN and not overlapping another subnet. A change is made in place. Oracle
   * reserves its first two addresses and the last one.
   */
  readonly cidrBlock: string;

  /**
   * The name, which need not be unique. A change renames the subnet in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * Whether it has public addresses, and where its routes lead. A change between private and public replaces the subnet
   * and all that is in it; a change of the routes does not.
   *
   * @default SubnetAccess.private()
   */
  readonly access?: SubnetAccess;

  /**
   * The subnet's label in DNS, unique in the VCN: a letter and at most 14 more letters and digits. A change replaces the
   * subnet and all that is in it.
   *
   * @default - from the construct's id, with a number at its end if a subnet that was made before has that label; none in a VCN
   * without DNS, and none in an imported VCN, which may have no DNS. The order of two such subnets decides which one has the
   * number: write the label out before you change the order
   */
  readonly dnsLabel?: string;

  /**
   * Outbound traffic that is allowed for everything in the subnet: for resources that cannot be in a network security group, such
   * as Data Science notebooks and Data Integration workspaces. A change is made in place.
   *
   * @default - none; network security groups allow outbound traffic
   */
  readonly egress?: SubnetEgress[];

  /**
   * Whether TCP 443 is allowed to the subnet itself, for service connectors that reach private streams in it: their reverse
   * connections are not in a network security group. A change is made in place.
   *
   * @default - true as soon as a service connector of the app reaches a stream in the subnet
   * @see https://docs.oracle.com/en-us/iaas/Content/connector-hub/get-service-connector-stream-private.htm
   */
  readonly reverseConnections?: boolean;

  /**
   * Where the subnet lives. A change moves it in place.
   *
   * @default - the compartment of the VCN
   */
  readonly compartment?: Compartment;
}

/** The properties of a subnet. */
export interface SubnetProps extends SubnetOptions {
  /** The VCN. A change replaces the subnet and all that is in it. */
  readonly vcn: IVcn;
}

/** The attributes of an existing subnet. */
export interface SubnetAttributes {
  /** The OCID. */
  readonly subnetId: string;

  /**
   * The OCID of its VCN; a pool with its own network security group needs it.
   *
   * @default - not known
   */
  readonly vcnId?: string;

  /**
   * Its IPv4 network, against which addresses in the subnet are checked.
   *
   * @default - not known
   */
  readonly cidrBlock?: string;

  /**
   * Where the subnet lives.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** The subnet to look up. */
export interface SubnetLookup {
  /** The OCID. */
  readonly subnetId: string;
}

/**
 * A regional subnet. Traffic is allowed by network security groups only, so each resource in the subnet needs one: the subnet's
 * security list is empty, except for `egress` and `reverseConnections`. Without its own list, the subnet would have the VCN's
 * default list, which allows SSH in and everything out; the provider sends an empty `security_list_ids` only when the subnet is
 * changed.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Network/Tasks/Overview_of_VCNs_and_Subnets.htm
 */
export class Subnet extends SubnetBase {
  /**
   * An existing subnet of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a subnet OCID
   */
  public static fromSubnetId(scope: Construct, id: string, subnetId: string): ISubnet {
    return new SubnetBase(scope, id, { subnetId });
  }

  /**
   * A subnet that exists already.
   *
   * @throws ConfigurationError if a string is the OCID of something else, or if the network is not valid
   */
  public static fromSubnetAttributes(scope: Construct, id: string, attributes: SubnetAttributes): ISubnet {
    return new SubnetBase(scope, id, attributes);
  }

  /**
   * An existing subnet, whose VCN, addresses and compartment Terraform looks up.
   *
   * @throws ConfigurationError if the string is not a subnet OCID
   */
  public static fromLookup(scope: Construct, id: string, { subnetId }: SubnetLookup): ISubnet {
    const subnet = new SubnetBase(scope, id, { subnetId });
    const { vcnId, cidrBlock, compartmentId } = create(DataOciCoreSubnet, subnet, { subnetId });
    subnet._known.learn({ vcnId, cidrBlock, compartment: Compartment.fromCompartmentId(compartmentId) });
    return subnet;
  }

  /** Its IPv4 network. */
  public readonly cidrBlock: string;

  /** Where the subnet lives. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for an empty name, addresses that are outside the VCN or overlap another subnet, a DNS label that
   * is invalid, is taken, or is given in a VCN without DNS, and for access through gateways in an imported VCN
   */
  public constructor(scope: Construct, id: string, props: SubnetProps) {
    super(scope, id);
    checkProps(this, "SubnetProps", props);
    const { vcn, cidrBlock, name = id, access = SubnetAccess.private(), egress = [] } = props;
    const { vcnId } = vcn;
    checkNotEmpty(this.node.path, "the name of a subnet", name, "name it after what is in it");
    const compartment = props.compartment ?? vcn._known.need("compartment", "a subnet");
    const { compartmentId } = compartment;
    const { reverseConnections } = props;
    const list = new SubnetSecurityList(this.node.path, { name, cidrBlock, egress, reverseConnections });
    const subnet = make(CoreSubnet, this, props, [
      { config: { compartmentId, vcnId, displayName: name } },
      planAddresses(this, vcn, cidrBlock),
      planDnsLabel(this, vcn, props.dnsLabel),
      { build: () => ({ config: { securityListIds: [list.build(this, props, { compartmentId, vcnId })] } }) },
      planRoutes(this, vcn, access),
    ]);
    this.cidrBlock = cidrBlock;
    this.compartment = compartment;
    const { isPublic } = access;
    const services = (): NetworkPeer | undefined => servicesPeer(vcn, access);
    const hasDns = vcn._known.find("hasDns");
    this._known.learn({ subnetId: () => subnet.id, vcnId, cidrBlock, compartment, isPublic, list, services, hasDns });
  }
}

/** Its addresses must be in the VCN and must not overlap another subnet of this app. */
function planAddresses(subnet: Construct, vcn: IVcn, cidrBlock: string): Part<CoreSubnetConfig> {
  const [at, what] = [subnet.node.path, "cidrBlock"];
  checkBlock(at, what, cidrBlock);
  const networks = vcn._known.find("cidrBlocks") ?? [];
  const isWithin = Token.isUnresolved(networks) || networks.some((one) => liesWithin(cidrBlock, one) !== false);
  if (networks.length > 0 && !isWithin) {
    const rule = `must lie within ${orList(networks)}, the addresses of its VCN`;
    throw refusal(at, { what, rule, got: cidrBlock, remedy: "choose a part of them" });
  }
  const holder = meaningOf(vcn.vcnId, vcn);
  const key = `subnets of ${resolvedText(holder.node.scope === undefined ? vcn : holder, vcn.vcnId)}`;
  const others = remembered(holder, key, () => new Map<IConstruct, string>());
  for (const [other, block] of others) {
    if (areOverlapping(cidrBlock, block) !== true || !isInTree(other)) continue;
    const rule = `must not overlap the ${block} of ${other.node.path}`;
    throw refusal(at, { what, rule, got: cidrBlock, remedy: "give one of them other addresses" });
  }
  return { config: { cidrBlock }, build: () => void others.set(subnet, cidrBlock) };
}

/** The peer that stands for Oracle's services in rules, if it is known how the subnet reaches them. */
function servicesPeer(vcn: IVcn, { _routes: routes }: SubnetAccess): NetworkPeer | undefined {
  if (routes === undefined) return undefined;
  // An internet gateway leads to all addresses.
  if (routes === RouteKind.INTERNET) return NetworkPeer.anyIpv4();
  return NetworkPeer._oracleServices(vcn._known.need("gateways").serviceLabel());
}

function planRoutes(subnet: Construct, vcn: IVcn, access: SubnetAccess): Part<CoreSubnetConfig> {
  const { _routes: routes, _routeTableId: given, isPublic } = access;
  const gateways = vcn._known.find("gateways");
  if (routes !== undefined && gateways === undefined) {
    const rule = "needs gateways, which are not created in an imported VCN, because it may have them already";
    const remedy = "use SubnetAccess.privateFromRouteTableId or SubnetAccess.publicFromRouteTableId";
    throw refusal(subnet.node.path, { what: "access", rule, remedy });
  }
  const prohibitPublicIpOnVnic = !isPublic;
  return {
    config: { prohibitPublicIpOnVnic },
    build: () => ({ config: { routeTableId: routes === undefined ? given : gateways?.routeTable(routes) } }),
  };
}
