// A virtual cloud network (VCN).

import { CoreVcn } from "@cdktf/provider-oci/lib/core-vcn";
import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { areOverlapping, checkBlock, checkCidr } from "./cidr";
import { checkDnsLabel, dnsLabelFrom } from "./dns-label";
import { NetworkPeer } from "./network-peer";
import { Subnet } from "./subnet";
import { type SubnetOptions } from "./subnet-props";
import { SubnetLedger } from "./subnet-ledger";
import { VcnGateways } from "./vcn-gateways";

/** A VCN, made here or elsewhere. */
export interface IVcn extends IConstruct {
  /** The OCID. */
  readonly vcnId: string;

  /**
   * Adds a subnet.
   *
   * @param id - the construct's id, of which the DNS label is made unless the options say otherwise
   */
  addSubnet(id: string, options: SubnetOptions): Subnet;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;

  /** Its addresses; undefined where an import was not told. @internal */
  readonly _cidrBlocks: readonly string[] | undefined;

  /** The ways out; undefined for an import, which may have its own. @internal */
  readonly _gateways: VcnGateways | undefined;

  /** The subnets added here. @internal */
  readonly _subnets: SubnetLedger;
}

/** What a VCN is made of. */
export interface VcnProps {
  /** Where the VCN and its gateways live. A change moves them in place. */
  readonly compartment: Compartment;

  /**
   * Its IPv4 networks, each of /16 to /30 and none overlapping another. Networks that will be connected must not overlap
   * either. A change is made in place, one network at a time.
   */
  readonly cidrBlocks: string[];

  /** The name, which need not be unique; the names of the gateways begin with it. A change renames them in place. */
  readonly name: string;

  /**
   * The VCN's label in DNS, `<label>.oraclevcn.com`: a letter and at most 14 more letters and digits. A VCN made here has
   * DNS always, since private endpoints and host names need it. A change replaces the VCN and all that is in it.
   *
   * @default - made of the construct's id
   */
  readonly dnsLabel?: string;

  /**
   * Tags beside those of the stack, for the VCN and its gateways.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/** What is known of a VCN that exists. */
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
   * Its IPv4 networks: with them, subnets are checked.
   *
   * @default - not known
   */
  readonly cidrBlocks?: string[];
}

/** What a VCN and its import share. */
abstract class VcnBase extends Construct implements IVcn {
  public abstract readonly vcnId: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;
  /** @internal */
  public abstract readonly _cidrBlocks: readonly string[] | undefined;
  /** @internal */
  public abstract readonly _gateways: VcnGateways | undefined;
  /** @internal */
  public readonly _subnets = new SubnetLedger();

  public addSubnet(id: string, options: SubnetOptions): Subnet {
    return new Subnet(this, id, { ...options, vcn: this });
  }
}

/**
 * A VCN with DNS. Gateways and route tables are made when the first subnet wants them.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Network/Tasks/Overview_of_VCNs_and_Subnets.htm
 */
export class Vcn extends VcnBase {
  /**
   * A VCN that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no VCN's OCID
   */
  public static fromVcnId(scope: Construct, id: string, vcnId: string): IVcn {
    return new ImportedVcn(scope, id, { vcnId });
  }

  /**
   * A VCN that exists.
   *
   * @throws ConfigurationError if the text is no VCN's OCID, or a network is none
   */
  public static fromVcnAttributes(scope: Construct, id: string, attributes: VcnAttributes): IVcn {
    return new ImportedVcn(scope, id, attributes);
  }

  /** The OCID. */
  public readonly vcnId: string;

  /** Where the VCN lives. */
  public readonly compartment: Compartment;

  /** @internal */
  public readonly _cidrBlocks: readonly string[] | undefined;

  /** @internal */
  public readonly _gateways: VcnGateways;

  /** @throws ConfigurationError for an empty name, networks that OCI would not take, or a DNS label that is none */
  public constructor(scope: Construct, id: string, props: VcnProps) {
    super(scope, id);
    const { compartment, cidrBlocks, name, dnsLabel = dnsLabelFrom(id, "vcn") } = props;
    checkNotEmpty(this.node.path, "the name of a VCN", name, "name it after what it connects");
    checkCidrBlocks(this.node.path, cidrBlocks);
    checkDnsLabel(this.node.path, dnsLabel);
    const vcn = new CoreVcn(this, "Resource", {
      compartmentId: compartment.compartmentId,
      cidrBlocks: [...cidrBlocks],
      displayName: name,
      dnsLabel,
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
    });
    this.vcnId = vcn.id;
    this.compartment = compartment;
    this._cidrBlocks = knownList(cidrBlocks);
    this._gateways = new VcnGateways(this, "Gateways", { vcnId: vcn.id, compartment, name, tags: props.tags });
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }

  /** Oracle's services of the region, as rules of a network security group name what a service gateway leads to. */
  public oracleServices(): NetworkPeer {
    return NetworkPeer._oracleServices(this._gateways.serviceLabel());
  }
}

class ImportedVcn extends VcnBase {
  public readonly vcnId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;
  /** @internal */
  public readonly _cidrBlocks: readonly string[] | undefined;
  /** @internal */
  public readonly _gateways = undefined;

  public constructor(scope: Construct, id: string, { vcnId, compartment, cidrBlocks }: VcnAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "vcnId", vcnId, OcidKind.VCN);
    const networks = cidrBlocks && knownList(cidrBlocks);
    for (const [index, cidr] of networks?.entries() ?? []) checkCidr(this.node.path, `cidrBlocks[${index}]`, cidr);
    this.vcnId = vcnId;
    this._compartment = compartment;
    this._cidrBlocks = networks;
  }
}

/** Undefined where the whole list is a token. */
function knownList(list: readonly string[]): readonly string[] | undefined {
  return Token.isUnresolved(list) ? undefined : [...list];
}

function checkCidrBlocks(at: string, cidrBlocks: readonly string[]): void {
  if (Token.isUnresolved(cidrBlocks)) return;
  if (cidrBlocks.length === 0) {
    const remedy = 'give it one, "10.0.0.0/16" for example';
    throw refusal(at, { what: "cidrBlocks", rule: "must name at least one network", remedy });
  }
  for (const [index, cidr] of cidrBlocks.entries()) {
    const what = `cidrBlocks[${index}]`;
    checkBlock(at, what, cidr);
    const other = cidrBlocks.slice(0, index).find((earlier) => areOverlapping(cidr, earlier));
    if (other === undefined) continue;
    throw refusal(at, { what, rule: `must not overlap ${other}`, got: cidr, remedy: "leave one of them out" });
  }
}
