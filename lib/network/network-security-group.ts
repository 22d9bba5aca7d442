// A network security group: the connections that its network interfaces accept, and those that they may open.

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
   * Allows a peer to connect to the members of the group. The rule is stateful: answers need no rule. The same rule is created
   * only once.
   *
   * @throws ConfigurationError if the peer is a group of another VCN, or if the id belongs to another rule
   */
  allowIngress(peer: NetworkPeer, ports: Ports, options?: SecurityRuleOptions): void;

  /**
   * Allows the members of the group to connect to a peer. The rule is stateful: answers need no rule. The same rule is created
   * only once.
   *
   * @throws ConfigurationError if the peer is a group of another VCN, or if the id belongs to another rule
   */
  allowEgress(peer: NetworkPeer, ports: Ports, options?: SecurityRuleOptions): void;

  /** @internal */
  readonly _known: Known<NetworkSecurityGroupFacts>;
}

/** The id and the description of a rule. */
export interface SecurityRuleOptions {
  /**
   * The name of the rule's construct, between its direction and its ports. A change creates another rule and deletes this one.
   *
   * @default - from the peer: its CIDR block, its address in Terraform if it is a token, or the group's path
   */
  readonly id?: string;

  /**
   * The purpose of the rule, which the console shows.
   *
   * @default - no description
   */
  readonly description?: string;
}

/** The properties of a network security group. */
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

/** The attributes of an existing network security group. */
export interface NetworkSecurityGroupAttributes {
  /** The OCID. */
  readonly networkSecurityGroupId: string;

  /**
   * The OCID of its VCN, by which groups and subnets of different VCNs are distinguished.
   *
   * @default - not known
   */
  readonly vcnId?: string;
}

/** The facts about a network security group, as far as they are known. @internal */
export interface NetworkSecurityGroupFacts extends Required<NetworkSecurityGroupAttributes>, Located {
  /** If it is true, all its rules are known, except for those that were added elsewhere. */
  readonly isMadeHere: boolean;
}

/** A network security group, with the facts that are known about it. */
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
 * A network security group. It begins without rules, so it does not allow connections in or out.
 *
 * A network interface can be in at most 5 groups, and traffic is allowed if any of them or the subnet's security list allows it
 * (https://docs.oracle.com/en-us/iaas/Content/Network/Concepts/securityrules.htm).
 */
export class NetworkSecurityGroup extends NetworkSecurityGroupBase {
  /**
   * An existing group of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a network security group OCID
   */
  public static fromNetworkSecurityGroupId(
    scope: Construct,
    id: string,
    networkSecurityGroupId: string,
  ): INetworkSecurityGroup {
    return new NetworkSecurityGroupBase(scope, id, { networkSecurityGroupId });
  }

  /**
   * A group that exists already.
   *
   * @throws ConfigurationError if a string is the OCID of something else
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

  /** @throws ConfigurationError for an empty name, or if no compartment is given and that of the VCN is not known */
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
