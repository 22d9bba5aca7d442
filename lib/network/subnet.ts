// A subnet of a VCN.

import { CoreSecurityList } from "@cdktf/provider-oci/lib/core-security-list";
import { CoreSubnet } from "@cdktf/provider-oci/lib/core-subnet";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { tagsOf } from "../core/stack/stack-settings";
import { renderTimeouts } from "../core/resource/options";
import { checkBlock, liesWithin } from "./cidr";
import { checkDnsLabel, dnsLabelFrom } from "./dns-label";
import { ImportedSubnet, LookedUpSubnet } from "./imported-subnet";
import { SubnetAccess } from "./subnet-access";
import { type SubnetProps } from "./subnet-props";
import { securityList } from "./subnet-security-list";
import { type IVcn } from "./vcn";

/** A subnet, made here or elsewhere. */
export interface ISubnet extends IConstruct {
  /** The OCID. */
  readonly subnetId: string;

  /** The OCID of its VCN; undefined where an import was not told. @internal */
  readonly _vcnId: string | undefined;

  /** Its addresses; undefined where an import was not told. @internal */
  readonly _cidrBlock: string | undefined;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;

  /** Whether it has public addresses; undefined where nobody can tell before Terraform runs. @internal */
  readonly _isPublic: boolean | undefined;
  /** Whether its security list lets reverse connections out; undefined where nobody can tell. @internal */
  readonly _letsReverseConnectionsOut: boolean | undefined;
}

/** What is known of a subnet that exists. */
export interface SubnetAttributes {
  /** The OCID. */
  readonly subnetId: string;

  /**
   * The OCID of its VCN; a pool with a network security group of its own needs it.
   *
   * @default - not known
   */
  readonly vcnId?: string;

  /**
   * Its IPv4 network: with it, addresses in the subnet are checked.
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

/** Which subnet to look up. */
export interface SubnetLookup {
  /** The OCID. */
  readonly subnetId: string;
}

/**
 * A subnet for a whole region. Only network security groups let anybody in or out, so what is in the subnet needs one: its
 * security list is empty, but for `egress` and `reverseConnections`. Without a list of its own it would have the VCN's default one, which lets
 * SSH in and everything out; the provider sends an empty `security_list_ids` only when the subnet is changed.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Network/Tasks/Overview_of_VCNs_and_Subnets.htm
 */
export class Subnet extends Construct implements ISubnet {
  /**
   * A subnet that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no subnet's OCID
   */
  public static fromSubnetId(scope: Construct, id: string, subnetId: string): ISubnet {
    return new ImportedSubnet(scope, id, { subnetId });
  }

  /**
   * A subnet that exists.
   *
   * @throws ConfigurationError if a text is the OCID of something else, or the network is none
   */
  public static fromSubnetAttributes(scope: Construct, id: string, attributes: SubnetAttributes): ISubnet {
    return new ImportedSubnet(scope, id, attributes);
  }

  /**
   * A subnet that exists, whose VCN, addresses and compartment Terraform looks up.
   *
   * @throws ConfigurationError if the text is no subnet's OCID
   */
  public static fromLookup(scope: Construct, id: string, { subnetId }: SubnetLookup): ISubnet {
    return new LookedUpSubnet(scope, id, subnetId);
  }

  /** The OCID. */
  public readonly subnetId: string;

  /** Its IPv4 network. */
  public readonly cidrBlock: string;

  /** Where the subnet lives. */
  public readonly compartment: Compartment;

  /** @internal */
  public readonly _vcnId: string;

  /** @internal */
  public readonly _isPublic: boolean;
  /** @internal */
  public readonly _letsReverseConnectionsOut: boolean | undefined;

  /**
   * @throws ConfigurationError for an empty name, addresses that are not the VCN's or are another subnet's, a DNS label that
   * is none or is another subnet's, and gateways in an imported VCN
   */
  public constructor(scope: Construct, id: string, props: SubnetProps) {
    super(scope, id);
    const { vcn, cidrBlock, name, access = SubnetAccess.private() } = props;
    const dnsLabel = props.dnsLabel ?? (vcn._gateways && dnsLabelFrom(id, "subnet"));
    checkSubnet(this.node.path, props, access, dnsLabel);
    const known = props.compartment ?? vcn._compartment;
    const compartment = requireCompartment(this, known, "a subnet", "Vcn.fromVcnAttributes");
    vcn._subnets.enter(this, cidrBlock, dnsLabel);
    const common = { compartmentId: compartment.compartmentId, vcnId: vcn.vcnId, ...tagsOf(this, props.tags) };
    const list = new CoreSecurityList(this, "SecurityList", { ...common, ...securityList(this.node.path, props) });
    const subnet = new CoreSubnet(this, "Resource", {
      ...common,
      cidrBlock,
      displayName: name,
      ...(dnsLabel !== undefined && { dnsLabel }),
      prohibitPublicIpOnVnic: !access.isPublic,
      routeTableId: routeTable(vcn, access),
      securityListIds: [list.id],
      timeouts: renderTimeouts(this, props.timeouts),
    });
    this.subnetId = subnet.id;
    this.cidrBlock = cidrBlock;
    this.compartment = compartment;
    this._vcnId = vcn.vcnId;
    this._isPublic = access.isPublic;
    // What rules of somebody's own come to is not worked out: it is as unknown as the lists of an imported subnet.
    this._letsReverseConnectionsOut = props.reverseConnections === true || (props.egress?.length ? undefined : false);
  }

  /** @internal */
  public get _cidrBlock(): string {
    return this.cidrBlock;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }
}

function checkSubnet(at: string, props: SubnetProps, access: SubnetAccess, dnsLabel: string | undefined): void {
  const { vcn, cidrBlock, name } = props;
  checkNotEmpty(at, "the name of a subnet", name, "name it after what is in it");
  checkBlock(at, "cidrBlock", cidrBlock);
  if (dnsLabel !== undefined) checkDnsLabel(at, dnsLabel);
  checkWithin(at, cidrBlock, vcn._cidrBlocks ?? []);
  if (access._routes === undefined || vcn._gateways !== undefined) return;
  const rule = "needs gateways, which are not made in an imported VCN, since it may have them";
  const remedy = "use SubnetAccess.privateFromRouteTableId or SubnetAccess.publicFromRouteTableId";
  throw refusal(at, { what: "access", rule, remedy });
}

function checkWithin(at: string, cidrBlock: string, networks: readonly string[]): void {
  if (networks.length === 0 || networks.some((network) => liesWithin(cidrBlock, network) !== false)) return;
  const rule = `must lie within ${networks.join(" or ")}, the addresses of its VCN`;
  throw refusal(at, { what: "cidrBlock", rule, got: cidrBlock, remedy: "choose a part of them" });
}

function routeTable(vcn: IVcn, { _routes: routes, _routeTableId: given }: SubnetAccess): string | undefined {
  return routes === undefined ? given : vcn._gateways?.routeTable(routes);
}
