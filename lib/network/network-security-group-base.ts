// Internal: what every network security group can do, whether it was made here or exists already: take rules.

import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { Construct, type IConstruct } from "constructs";
import { type Refusal, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { isInTree, remembered } from "../core/resource/memory";
import { make } from "../core/resource/part";
import { type NetworkPeer } from "./network-peer";
import {
  type INetworkSecurityGroup,
  type NetworkSecurityGroupAttributes,
  type SecurityRuleOptions,
} from "./network-security-group";
import { type Ports } from "./ports";
import { areDifferentVcns } from "./vcn-identity";

/** What can be known of a network security group. @internal */
export interface NetworkSecurityGroupFacts {
  readonly networkSecurityGroupId: string;
  readonly vcnId: string;
  readonly compartment: Compartment;
}

/** A network security group of which some facts are known. */
export class NetworkSecurityGroupBase extends Construct implements INetworkSecurityGroup {
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

function checkAttributes(at: string, { networkSecurityGroupId, vcnId }: NetworkSecurityGroupAttributes): void {
  checkOcid(at, "networkSecurityGroupId", networkSecurityGroupId, OcidKind.NETWORK_SECURITY_GROUP);
  if (vcnId !== undefined) checkOcid(at, "vcnId", vcnId, OcidKind.VCN);
}

/** A rule that somebody wants. */
export interface Rule {
  readonly direction: "INGRESS" | "EGRESS";
  readonly peer: NetworkPeer;
  readonly ports: Ports;
  readonly options?: SecurityRuleOptions;
}

/**
 * Checks rules now, and makes them when the result is called: so a construct can plan rules of a group that is not its own, before
 * anything is made. The same rule twice is made once.
 */
export function planRules(group: INetworkSecurityGroup, rules: readonly Rule[]): () => void {
  const made = remembered(group, "rules", () => new Map<string, IConstruct>());
  const isMade = (text: string): boolean => {
    const rule = made.get(text);
    return rule !== undefined && isInTree(rule);
  };
  const planned = new Map<string, Rule>();
  const texts = new Set<string>();
  for (const rule of rules) {
    const text = textOf(group, rule);
    if (texts.has(text) || isMade(text)) continue;
    texts.add(text);
    checkVcn(group, rule.peer);
    const id = idOf(group, rule);
    if (planned.has(id) || group.node.tryFindChild(id) !== undefined) throw refusal(group.node.path, twin(id));
    planned.set(id, rule);
  }
  return () => {
    for (const [id, rule] of planned) {
      const text = textOf(group, rule);
      if (!isMade(text)) made.set(text, makeRule(group, id, rule));
    }
  };
}

function makeRule(group: INetworkSecurityGroup, id: string, rule: Rule): IConstruct {
  const { direction, peer, ports, options: { description } = {} } = rule;
  const [type, value] = [peer._type, peer._value];
  const end =
    direction === "INGRESS" ? { source: value, sourceType: type } : { destination: value, destinationType: type };
  const { networkSecurityGroupId } = group;
  const config = {
    networkSecurityGroupId,
    direction,
    ...end,
    ...ports._render(),
    ...(description !== undefined && { description }),
  };
  const part = { config, preconditions: peer._precondition && [peer._precondition] };
  return make(CoreNetworkSecurityGroupSecurityRule, group._known.construct, {}, [part], id);
}

function checkVcn(group: INetworkSecurityGroup, { _group: other }: NetworkPeer): void {
  const [own, others] = [group._known.find("vcnId"), other?._known.find("vcnId")];
  if (own === undefined || others === undefined || !areDifferentVcns(group, own, others)) return;
  const remedy = "name the peer by the CIDR block of its subnet";
  const what = `the peer ${other?.node.path ?? ""}`;
  throw refusal(group.node.path, { what, rule: "must be in the group's own VCN", remedy });
}

function twin(id: string): Refusal {
  return { what: `the id '${id}'`, rule: "is that of another rule already", remedy: "give each rule an id of its own" };
}

function textOf(group: INetworkSecurityGroup, { direction, peer, ports }: Rule): string {
  return [direction.toLowerCase(), peer._text(group), ports._text(group)].join(" ");
}

/** Letters and digits, with a hyphen for all that stands between them. */
function idOf(group: INetworkSecurityGroup, { direction, peer, ports, options }: Rule): string {
  const name = [direction.toLowerCase(), options?.id ?? peer._id(group), ports._text(group)].join("-");
  return (name.match(/[A-Za-z0-9]+/g) ?? []).join("-");
}
