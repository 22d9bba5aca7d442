// A virtual cloud network (VCN).

import { CoreVcn } from "@cdktf/provider-oci/lib/core-vcn";
import { DataOciCoreVcn } from "@cdktf/provider-oci/lib/data-oci-core-vcn";
import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { checkCidr } from "../core/ipv4";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { create, make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { areOverlapping, checkBlock } from "./cidr";
import { checkDnsLabel, dnsLabelFrom } from "./dns-label";
import { NetworkPeer } from "./network-peer";
import { Subnet, type SubnetOptions } from "./subnet";
import { VcnGateways } from "./vcn-gateways";

/** A VCN, made here or elsewhere. */
export interface IVcn extends IConstruct {
  /** The OCID. */
  readonly vcnId: string;

  /**
   * Adds a subnet.
   *
   * @param id - the construct's id, from which the DNS label is made unless the options give one
   */
  addSubnet(id: string, options: SubnetOptions): Subnet;

  /** @internal */
  readonly _known: Known<VcnFacts>;
}

/** The properties of a VCN. Its gateways get the same tags. */
export interface VcnProps extends ResourceOptions {
  /** Where the VCN and its gateways live. A change moves them in place. */
  readonly compartment: Compartment;

  /**
   * Its IPv4 networks: 1 to 5, each of /16 to /30 and none overlapping another. Link-local (169.254.0.0/16), loopback and
   * multicast addresses, and those of class E, are rejected. Networks that will be connected must not overlap either. A change is
   * made in place, one network at a time.
   */
  readonly cidrBlocks: string[];

  /**
   * The name, which need not be unique; the names of the gateways begin with it. A change renames them in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The VCN's label in DNS, `<label>.oraclevcn.com`: a letter and at most 14 more letters and digits. A change replaces the VCN
   * and all that is in it.
   *
   * @default - from the construct's id, unless the VCN has no DNS
   */
  readonly dnsLabel?: string;

  /**
   * Whether the VCN has DNS: a label, and one for each of its subnets. Host names need it, and so do private stream pools. A change
   * replaces the VCN and all that is in it.
   *
   * @default true
   */
  readonly dns?: boolean;
}

/** The attributes of an existing VCN. */
export interface VcnAttributes {
  /** The OCID. */
  readonly vcnId: string;

  /**
   * Where the VCN lives: the default for subnets and groups in it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * Its IPv4 networks, against which subnets are checked.
   *
   * @default - not known
   */
  readonly cidrBlocks?: string[];
}

/** The VCN to look up. */
export interface VcnLookup {
  /** The OCID. */
  readonly vcnId: string;
}

/** The facts about a VCN, as far as they are known. The networks may be a token, or contain tokens. @internal */
interface VcnFacts extends Required<VcnAttributes> {
  /** The gateways; undefined for an import, which may have its own. */
  readonly gateways: VcnGateways;
  /** Whether it has DNS; undefined for an import. */
  readonly hasDns: boolean;
}

/** A VCN, with the facts that are known about it. */
class VcnBase extends Construct implements IVcn {
  /** @internal */
  public readonly _known: Known<VcnFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: VcnAttributes) {
    super(scope, id);
    if (facts !== undefined) checkAttributes(this.node.path, facts);
    this._known = new Known(this, "Vcn.fromVcnAttributes or Vcn.fromLookup", facts);
  }

  public get vcnId(): string {
    return this._known.need("vcnId");
  }

  public addSubnet(id: string, options: SubnetOptions): Subnet {
    return new Subnet(this, id, { ...options, vcn: this });
  }
}

/**
 * A VCN. Gateways and route tables are created when the first subnet needs them.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Network/Tasks/Overview_of_VCNs_and_Subnets.htm
 */
export class Vcn extends VcnBase {
  /**
   * An existing VCN of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a VCN OCID
   */
  public static fromVcnId(scope: Construct, id: string, vcnId: string): IVcn {
    return new VcnBase(scope, id, { vcnId });
  }

  /**
   * A VCN that exists already.
   *
   * @throws ConfigurationError if the string is not a VCN OCID, or if a network is not valid
   */
  public static fromVcnAttributes(scope: Construct, id: string, attributes: VcnAttributes): IVcn {
    return new VcnBase(scope, id, attributes);
  }

  /**
   * An existing VCN, whose addresses and compartment Terraform looks up.
   *
   * @throws ConfigurationError if the string is not a VCN OCID
   */
  public static fromLookup(scope: Construct, id: string, { vcnId }: VcnLookup): IVcn {
    const vcn = new VcnBase(scope, id, { vcnId });
    const found = create(DataOciCoreVcn, vcn, { vcnId });
    const compartment = Compartment.fromCompartmentId(found.compartmentId);
    vcn._known.learn({ compartment, cidrBlocks: () => found.cidrBlocks });
    return vcn;
  }

  /** Where the VCN lives. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for an empty name, networks that OCI would not accept, an invalid DNS label, or a label together
   * with `dns: false`
   */
  public constructor(scope: Construct, id: string, props: VcnProps) {
    super(scope, id);
    checkProps(this, "VcnProps", props);
    const { compartment, cidrBlocks, name = id, dns = true, tags } = props;
    checkNotEmpty(this.node.path, "the name of a VCN", name, "name it after what it connects");
    checkCidrBlocks(this.node.path, cidrBlocks);
    const dnsLabel = labelOf(this, props);
    const { compartmentId } = compartment;
    const config = { compartmentId, cidrBlocks: [...cidrBlocks], displayName: name, ...(dns && { dnsLabel }) };
    const vcn = make(CoreVcn, this, props, [{ config }]);
    this.compartment = compartment;
    const gateways = new VcnGateways(this, "Gateways", { vcnId: vcn.id, compartment, name, tags });
    this._known.learn({ vcnId: () => vcn.id, compartment, cidrBlocks: [...cidrBlocks], gateways, hasDns: dns });
  }

  /** Oracle's services in the region, as the peer of a rule: everything that a service gateway leads to. */
  public oracleServices(): NetworkPeer {
    return NetworkPeer._oracleServices(this._known.need("gateways").serviceLabel());
  }
}

function checkAttributes(at: string, { vcnId, cidrBlocks = [] }: VcnAttributes): void {
  checkOcid(at, "vcnId", vcnId, OcidKind.VCN);
  if (Token.isUnresolved(cidrBlocks)) return;
  for (const [index, cidr] of cidrBlocks.entries()) checkCidr(at, `cidrBlocks[${index}]`, cidr);
}

function labelOf({ node: { id, path } }: Construct, { dns = true, dnsLabel: given }: VcnProps): string {
  if (!dns && given !== undefined) {
    const remedy = "leave out one of the two";
    throw refusal(path, { what: "dnsLabel", rule: "must not be given with dns: false", got: given, remedy });
  }
  const label = given ?? dnsLabelFrom(id, "vcn");
  checkDnsLabel(path, label);
  return label;
}

/** Oracle's service limits for Networking. */
const MAX_NETWORKS = 5;

function checkCidrBlocks(at: string, cidrBlocks: readonly string[]): void {
  if (Token.isUnresolved(cidrBlocks)) return;
  if (cidrBlocks.length === 0) {
    const remedy = 'give it one, for example "10.0.0.0/16"';
    throw refusal(at, { what: "cidrBlocks", rule: "must name at least one network", remedy });
  }
  if (cidrBlocks.length > MAX_NETWORKS) {
    const remedy = "use larger ones, or a second VCN";
    throw refusal(at, { what: "cidrBlocks", rule: `must be at most ${MAX_NETWORKS}`, got: cidrBlocks.length, remedy });
  }
  for (const [index, cidr] of cidrBlocks.entries()) {
    const what = `cidrBlocks[${index}]`;
    checkBlock(at, what, cidr);
    const other = cidrBlocks.slice(0, index).find((earlier) => areOverlapping(cidr, earlier));
    if (other === undefined) continue;
    throw refusal(at, { what, rule: `must not overlap ${other}`, got: cidr, remedy: "leave one of them out" });
  }
}
