// Internal: the facts about a subnet, whether it was made here or exists already.

import { Construct } from "constructs";
import { checkCidr } from "../core/ipv4";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { type NetworkPeer } from "./network-peer";
import { type ISubnet, type SubnetAttributes } from "./subnet";
import { type SubnetSecurityList } from "./subnet-security-list";

/** The facts about a subnet, as far as they are known. @internal */
export interface SubnetFacts extends Required<SubnetAttributes> {
  /** Whether it has public addresses. */
  readonly isPublic: boolean;
  /** Whether its VCN has DNS. */
  readonly hasDns: boolean;
  /** Its security list, if it was made here. */
  readonly list: SubnetSecurityList;
  /** The peer that stands for Oracle's services in rules, if it is known how the subnet reaches them. */
  readonly services: NetworkPeer;
}

/** A subnet, with the facts that are known about it. */
export class SubnetBase extends Construct implements ISubnet {
  /** @internal */
  public readonly _known: Known<SubnetFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: SubnetAttributes) {
    super(scope, id);
    if (facts !== undefined) checkAttributes(this.node.path, facts);
    this._known = new Known<SubnetFacts>(this, "Subnet.fromSubnetAttributes or Subnet.fromLookup", facts);
  }

  public get subnetId(): string {
    return this._known.need("subnetId");
  }
}

function checkAttributes(at: string, { subnetId, vcnId, cidrBlock }: SubnetAttributes): void {
  checkOcid(at, "subnetId", subnetId, OcidKind.SUBNET);
  if (vcnId !== undefined) checkOcid(at, "vcnId", vcnId, OcidKind.VCN);
  if (cidrBlock !== undefined) checkCidr(at, "cidrBlock", cidrBlock);
}
