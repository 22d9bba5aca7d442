// Internal: the rules of network security groups: each is made once, with a stable id.

import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { type Construct, type IConstruct } from "constructs";
import { type Refusal, refusal } from "../core/checks";
import { isInTree, remembered } from "../core/resource/memory";
import { make } from "../core/resource/part";
import { type NetworkPeer } from "./network-peer";
import { type INetworkSecurityGroup, type SecurityRuleOptions } from "./network-security-group";
import { type Ports } from "./ports";
import { areDifferentVcns } from "./vcn-identity";

/** A requested rule. */
export interface Rule {
  readonly direction: "INGRESS" | "EGRESS";
  readonly peer: NetworkPeer;
  readonly ports: Ports;
  readonly options?: SecurityRuleOptions;
}

/**
 * Checks rules now, and makes them when the result is called: so a construct can plan rules of a group that is not its own before
 * anything is made. The same rule is made only once.
 *
 * @param place - the construct below which they are made: a rule that names something in another stack belongs there, if that
 * stack needs this one
 */
export function planRules(
  group: INetworkSecurityGroup,
  rules: readonly Rule[],
  place: Construct = group._known.construct,
): () => void {
  const made = rulesOf(group);
  const isMade = (text: string): boolean => {
    const known = made.get(text);
    return known !== undefined && isInTree(known.resource);
  };
  const planned = new Map<string, Rule>();
  const texts = new Set<string>();
  for (const rule of rules) {
    const text = textOf(group, rule);
    if (texts.has(text) || isMade(text)) continue;
    texts.add(text);
    checkVcn(group, rule.peer);
    const id = idOf(group, rule);
    if (planned.has(id) || place.node.tryFindChild(id) !== undefined) throw refusal(group.node.path, twin(id));
    planned.set(id, rule);
  }
  checkCount(group, planned.size);
  return () => {
    for (const [id, rule] of planned) {
      const text = textOf(group, rule);
      if (!isMade(text)) made.set(text, { rule, resource: makeRule(place, group, id, rule) });
    }
  };
}

interface MadeRule {
  readonly rule: Rule;
  readonly resource: IConstruct;
}

function rulesOf(group: INetworkSecurityGroup): Map<string, MadeRule> {
  return remembered(group, "rules", () => new Map<string, MadeRule>());
}

/** Oracle's service limits for Networking: ingress and egress together. */
const MAX_RULES = 120;

/** Rules that were added elsewhere are not known here. */
function checkCount(group: INetworkSecurityGroup, added: number): void {
  const there = [...rulesOf(group).values()].filter(({ resource }) => isInTree(resource)).length;
  if (added === 0 || there + added <= MAX_RULES) return;
  const what = "the rules of a network security group";
  const remedy = "name larger networks or groups as peers, or spread them over several groups";
  throw refusal(group.node.path, { what, rule: `must be at most ${MAX_RULES}`, got: there + added, remedy });
}

/** The rules of a group so far; undefined for a group that exists already, whose rules are not known here. */
export function rulesIn(group: INetworkSecurityGroup, direction: Rule["direction"]): Rule[] | undefined {
  if (group._known.find("isMadeHere") !== true) return undefined;
  return [...rulesOf(group).values()]
    .filter(({ rule, resource }) => rule.direction === direction && isInTree(resource))
    .map(({ rule }) => rule);
}

function makeRule(place: Construct, group: INetworkSecurityGroup, id: string, rule: Rule): IConstruct {
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
    description,
  };
  const part = { config, preconditions: peer._precondition && [peer._precondition] };
  return make(CoreNetworkSecurityGroupSecurityRule, place, {}, [part], id);
}

function checkVcn(group: INetworkSecurityGroup, { _group: other }: NetworkPeer): void {
  const [own, others] = [group._known.find("vcnId"), other?._known.find("vcnId")];
  if (own === undefined || others === undefined || !areDifferentVcns(group, own, others)) return;
  const remedy = "name the peer by the CIDR block of its subnet";
  const what = `the peer ${other?.node.path ?? ""}`;
  throw refusal(group.node.path, { what, rule: "must be in the VCN of the group", remedy });
}

function twin(id: string): Refusal {
  return { what: `the id '${id}'`, rule: "must not be that of another rule", remedy: "give each rule its own id" };
}

function textOf(group: INetworkSecurityGroup, { direction, peer, ports }: Rule): string {
  return [direction.toLowerCase(), peer._text(group), ports._text(group)].join(" ");
}

/** Letters and digits, with a hyphen for each run of other characters. */
function idOf(group: INetworkSecurityGroup, { direction, peer, ports, options }: Rule): string {
  const name = [direction.toLowerCase(), options?.id ?? peer._id(group), ports._text(group)].join("-");
  return (name.match(/[A-Za-z0-9]+/g) ?? []).join("-");
}
