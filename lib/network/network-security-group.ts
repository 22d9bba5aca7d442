// A network security group: who may connect to the network interfaces in it, and where those may connect to.

import { CoreNetworkSecurityGroup } from "@cdktf/provider-oci/lib/core-network-security-group";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { type NetworkPeer } from "./network-peer";
import { type Ports } from "./ports";
import { areDifferentVcns } from "./vcn-identity";
import { type IVcn } from "./vcn";

/** A network security group, made here or elsewhere. */
export interface INetworkSecurityGroup extends IConstruct {
  /** The OCID. */
  readonly networkSecurityGroupId: string;

  /**
   * Lets a peer connect to what is in the group. The rule is stateful: answers need no rule. The same rule twice is made
   * once.
   *
   * @throws ConfigurationError if the peer is a group of another VCN, or the id is that of another rule
   */
  allowIngress(peer: NetworkPeer, ports: Ports, options?: SecurityRuleOptions): void;

  /**
   * Lets what is in the group connect to a peer. The rule is stateful: answers need no rule. The same rule twice is made
   * once.
   *
   * @throws ConfigurationError if the peer is a group of another VCN, or the id is that of another rule
   */
  allowEgress(peer: NetworkPeer, ports: Ports, options?: SecurityRuleOptions): void;

  /** Undefined where an import was not told. @internal */
  readonly _vcnId: string | undefined;
}

/** What a rule says of itself. */
export interface SecurityRuleOptions {
  /**
   * What the rule's construct is called, between its direction and its ports. A change makes another rule and deletes this one.
   *
   * @default - made of the peer: its CIDR block, its address in Terraform if it is a token, or the group's path
   */
  readonly id?: string;

  /**
   * What the rule is for, for whoever reads the group in the console.
   *
   * @default - no description
   */
  readonly description?: string;
}

/** What a network security group is made of. */
export interface NetworkSecurityGroupProps {
  /** The VCN. A change replaces the group, and with it a pool that uses it. */
  readonly vcn: IVcn;

  /** The name, which need not be unique. A change renames the group in place. */
  readonly name: string;

  /**
   * Where the group lives. A change moves it in place.
   *
   * @default - the compartment of the VCN
   */
  readonly compartment?: Compartment;

  /**
   * Tags beside those of the stack.
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

/** What is known of a network security group that exists. */
export interface NetworkSecurityGroupAttributes {
  /** The OCID. */
  readonly networkSecurityGroupId: string;

  /**
   * The OCID of its VCN: with it, groups and subnets of different VCNs are told apart.
   *
   * @default - not known
   */
  readonly vcnId?: string;
}

/** What a network security group and its import share. */
abstract class NetworkSecurityGroupBase extends Construct implements INetworkSecurityGroup {
  public abstract readonly networkSecurityGroupId: string;
  /** @internal */
  public abstract readonly _vcnId: string | undefined;
  private readonly rules = new Set<string>();

  public allowIngress(peer: NetworkPeer, ports: Ports, options: SecurityRuleOptions = {}): void {
    const config = { direction: "INGRESS", source: peer._value, sourceType: peer._type };
    this.addRule("ingress", config, peer, ports, options);
  }

  public allowEgress(peer: NetworkPeer, ports: Ports, options: SecurityRuleOptions = {}): void {
    const config = { direction: "EGRESS", destination: peer._value, destinationType: peer._type };
    this.addRule("egress", config, peer, ports, options);
  }

  private addRule(word: string, end: RuleEnd, peer: NetworkPeer, ports: Ports, options: SecurityRuleOptions): void {
    const text = [word, peer._text(this), ports._text(this)].join(" ");
    if (this.rules.has(text)) return;
    const name = [word, options.id ?? peer._id(this), ports._text(this)].join("-");
    const id = words(name);
    checkRule(this, id, peer);
    this.rules.add(text);
    const { description } = options;
    const { _precondition: precondition } = peer;
    new CoreNetworkSecurityGroupSecurityRule(this, id, {
      networkSecurityGroupId: this.networkSecurityGroupId,
      ...end,
      ...ports._render(),
      ...(description !== undefined && { description }),
      ...(precondition && { lifecycle: { precondition: [precondition] } }),
    });
  }
}

interface RuleEnd {
  readonly direction: string;
  readonly source?: string;
  readonly sourceType?: string;
  readonly destination?: string;
  readonly destinationType?: string;
}

/**
 * A network security group. It begins without rules: it lets nobody in or out.
 *
 * A network interface can be in at most 5 groups, and what any of them or the subnet's security list allows is allowed
 * (https://docs.oracle.com/en-us/iaas/Content/Network/Concepts/securityrules.htm).
 */
export class NetworkSecurityGroup extends NetworkSecurityGroupBase {
  /**
   * A group that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no network security group's OCID
   */
  public static fromNetworkSecurityGroupId(
    scope: Construct,
    id: string,
    networkSecurityGroupId: string,
  ): INetworkSecurityGroup {
    return new ImportedNetworkSecurityGroup(scope, id, { networkSecurityGroupId });
  }

  /**
   * A group that exists.
   *
   * @throws ConfigurationError if a text is the OCID of something else
   */
  public static fromNetworkSecurityGroupAttributes(
    scope: Construct,
    id: string,
    attributes: NetworkSecurityGroupAttributes,
  ): INetworkSecurityGroup {
    return new ImportedNetworkSecurityGroup(scope, id, attributes);
  }

  /** The OCID. */
  public readonly networkSecurityGroupId: string;

  /** Where the group lives. */
  public readonly compartment: Compartment;

  /** @internal */
  public readonly _vcnId: string;

  /** @throws ConfigurationError for an empty name, or where no compartment is given and the VCN's is not known */
  public constructor(scope: Construct, id: string, props: NetworkSecurityGroupProps) {
    super(scope, id);
    const { vcn, name } = props;
    checkNotEmpty(this.node.path, "the name of a network security group", name, "name it after what is in it");
    const known = props.compartment ?? vcn._compartment;
    const compartment = requireCompartment(this, known, "a network security group", "Vcn.fromVcnAttributes");
    const group = new CoreNetworkSecurityGroup(this, "Resource", {
      compartmentId: compartment.compartmentId,
      vcnId: vcn.vcnId,
      displayName: name,
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
    });
    this.networkSecurityGroupId = group.id;
    this.compartment = compartment;
    this._vcnId = vcn.vcnId;
  }
}

class ImportedNetworkSecurityGroup extends NetworkSecurityGroupBase {
  public readonly networkSecurityGroupId: string;
  /** @internal */
  public readonly _vcnId: string | undefined;

  public constructor(scope: Construct, id: string, attributes: NetworkSecurityGroupAttributes) {
    super(scope, id);
    const { networkSecurityGroupId, vcnId } = attributes;
    checkOcid(this.node.path, "networkSecurityGroupId", networkSecurityGroupId, OcidKind.NETWORK_SECURITY_GROUP);
    if (vcnId !== undefined) checkOcid(this.node.path, "vcnId", vcnId, OcidKind.VCN);
    this.networkSecurityGroupId = networkSecurityGroupId;
    this._vcnId = vcnId;
  }
}

/** Letters and digits, with a hyphen for all that stands between them. */
function words(text: string): string {
  return (text.match(/[A-Za-z0-9]+/g) ?? []).join("-");
}

function checkRule(group: NetworkSecurityGroupBase, id: string, peer: NetworkPeer): void {
  const at = group.node.path;
  const [own, other] = [group._vcnId, peer._group?._vcnId];
  if (own !== undefined && other !== undefined && areDifferentVcns(group, own, other)) {
    const remedy = "name the peer by the CIDR block of its subnet";
    throw refusal(at, { what: `the peer ${peer._group?.node.path}`, rule: "must be in the group's own VCN", remedy });
  }
  if (group.node.tryFindChild(id) === undefined) return;
  const remedy = "give each rule an id of its own";
  throw refusal(at, { what: `the id '${id}'`, rule: "is the one of another rule already", remedy });
}
