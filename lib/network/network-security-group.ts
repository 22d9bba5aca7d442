// A network security group: who may connect to the network interfaces in it, and where those may connect to.

import { CoreNetworkSecurityGroup } from "@cdktf/provider-oci/lib/core-network-security-group";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known, type Located } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { type NetworkPeer } from "./network-peer";
import { type Ports } from "./ports";
import { planRules } from "./security-rules";
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

  /** @internal */
  readonly _known: Known<NetworkSecurityGroupFacts>;
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
export interface NetworkSecurityGroupProps extends ResourceOptions {
  /** The VCN. A change replaces the group, and with it a pool that uses it. */
  readonly vcn: IVcn;

  /**
   * The name, which need not be unique. A change renames the group in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * Where the group lives. A change moves it in place.
   *
   * @default - the compartment of the VCN
   */
  readonly compartment?: Compartment;
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

/** What can be known of a network security group. @internal */
export interface NetworkSecurityGroupFacts extends Required<NetworkSecurityGroupAttributes>, Located {
  /** Then all its rules are known, but for those of somebody else. */
  readonly isMadeHere: boolean;
}

/** A network security group of which some facts are known. */
class NetworkSecurityGroupBase extends Construct implements INetworkSecurityGroup {
  /** @internal */
  public readonly _known: Known<NetworkSecurityGroupFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: NetworkSecurityGroupAttributes) {
    super(scope, id);
    if (facts !== undefined) checkAttributes(this.node.path, facts);
    this._known = new Known(this, "NetworkSecurityGroup.fromNetworkSecurityGroupAttributes", facts);
  }

  public get networkSecurityGroupId(): string {
    return this._known.need("networkSecurityGroupId");
  }

  public allowIngress(peer: NetworkPeer, ports: Ports, options: SecurityRuleOptions = {}): void {
    planRules(this, [{ direction: "INGRESS", peer, ports, options }])();
  }

  public allowEgress(peer: NetworkPeer, ports: Ports, options: SecurityRuleOptions = {}): void {
    planRules(this, [{ direction: "EGRESS", peer, ports, options }])();
  }
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
   * @throws ConfigurationError if the text is not a network security group OCID
   */
  public static fromNetworkSecurityGroupId(
    scope: Construct,
    id: string,
    networkSecurityGroupId: string,
  ): INetworkSecurityGroup {
    return new NetworkSecurityGroupBase(scope, id, { networkSecurityGroupId });
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
    return new NetworkSecurityGroupBase(scope, id, attributes);
  }

  /** Where the group lives. */
  public readonly compartment: Compartment;

  /** @throws ConfigurationError for an empty name, or where no compartment is given and the VCN's is not known */
  public constructor(scope: Construct, id: string, props: NetworkSecurityGroupProps) {
    super(scope, id);
    checkProps(this, "NetworkSecurityGroupProps", props);
    const { vcn, name = id } = props;
    checkNotEmpty(this.node.path, "the name of a network security group", name, "name it after what is in it");
    const compartment = props.compartment ?? vcn._known.need("compartment", "a network security group");
    const { compartmentId } = compartment;
    const config = { compartmentId, vcnId: vcn.vcnId, displayName: name };
    const group = make(CoreNetworkSecurityGroup, this, props, [{ config }]);
    this.compartment = compartment;
    this._known.learn({
      networkSecurityGroupId: () => group.id,
      vcnId: () => vcn.vcnId,
      compartment,
      isMadeHere: true,
    });
  }
}

function checkAttributes(at: string, { networkSecurityGroupId, vcnId }: NetworkSecurityGroupAttributes): void {
  checkOcid(at, "networkSecurityGroupId", networkSecurityGroupId, OcidKind.NETWORK_SECURITY_GROUP);
  if (vcnId !== undefined) checkOcid(at, "vcnId", vcnId, OcidKind.VCN);
}
