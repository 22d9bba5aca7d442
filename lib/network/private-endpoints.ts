// Internal: what the private endpoints of all services have in common. It checks whether subnet, groups, address and clients
// match, as far as they are known here, and leaves the rest to Terraform; it makes the network security group of an endpoint.

import { Fn, Op } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkAddress } from "../core/ipv4";
import { type Condition, type Part } from "../core/resource/part";
import { meaningOf, taken } from "../core/resource/taken";
import { type Tags } from "../core/tags";
import { operand } from "../core/token/tokens";
import { areTheInternet, hostRange, isUsableIn } from "./cidr";
import { checkDistinctGroups } from "./distinct-groups";
import { type NetworkPeer } from "./network-peer";
import { type INetworkSecurityGroup, NetworkSecurityGroup } from "./network-security-group";
import { type ISubnet } from "./subnet";
import { Vcn } from "./vcn";
import { areDifferentVcns, mayBeDifferentVcns } from "./vcn-identity";

/** The settings of an endpoint in addition to its subnet. */
export interface EndpointSettings {
  readonly clients?: readonly NetworkPeer[];
  readonly networkSecurityGroups?: readonly INetworkSecurityGroup[];
  readonly privateIp?: string;
}

/** What the group of an endpoint takes over from the resource with the endpoint. */
export interface EndpointOwner {
  readonly compartment: Compartment;
  readonly name: string;
  readonly tags?: Tags;
}

const ANY_FREE = "leave it out to get any free one";

/** Rejects settings that do not match. */
export function checkEndpoint(subnet: ISubnet, settings: EndpointSettings): void {
  const { clients = [], networkSecurityGroups: groups = [], privateIp } = settings;
  checkSubnet(subnet, groups);
  checkPrivateIp(subnet, privateIp);
  checkGroupCount(groups);
  checkDistinctGroups(undefined, groups);
  checkGroups(subnet, "networkSecurityGroups", groups);
  for (const [index, client] of clients.entries()) checkClient(undefined, `clients[${index}]`, client);
  checkTogether(clients);
  const ofClients = clients.flatMap(({ _group: group }) => (group === undefined ? [] : [group]));
  checkGroups(subnet, "clients", ofClients);
}

/** Several networks together can be the whole internet, too. */
function checkTogether(clients: readonly NetworkPeer[]): void {
  const networks = clients.flatMap(({ _group: group, _value: value }) => (group === undefined ? [value] : []));
  if (!areTheInternet(networks)) return;
  const rule = "must not be the whole internet, because a private endpoint cannot be reached from there";
  const remedy = "name the networks that the clients are in";
  throw refusal(undefined, { what: "clients", rule, got: networks.join(", "), remedy });
}

/** Rejects any IPv4 address. */
export function checkClient(
  at: string | undefined,
  what: string,
  { _isAnyIpv4: isAnybody, _value: got }: NetworkPeer,
): void {
  if (!isAnybody) return;
  const rule = "must not be the whole internet, because a private endpoint cannot be reached from there";
  throw refusal(at, { what, rule, got, remedy: "name the networks that the clients are in" });
}

/** Conditions for what only Terraform knows, and could not be checked here. @param noun - "stream pool" */
export function endpointConditions(noun: string, subnet: ISubnet, settings: EndpointSettings): Condition[] {
  const { networkSecurityGroups: groups = [], privateIp } = settings;
  return [
    ...addressConditions(noun, subnet, privateIp),
    ...groups.flatMap((group) => vcnConditions(noun, subnet, group)),
  ];
}

/** The address, which is unique in the subnet. */
export function planAddress(owner: Construct, { subnetId }: ISubnet, privateIp: string | undefined): Part<object> {
  if (privateIp === undefined) return {};
  return taken(owner, {
    what: "privateIp",
    value: privateIp,
    within: "its subnet",
    holder: meaningOf(subnetId, owner),
    key: [subnetId],
    remedy: ANY_FREE,
  });
}

/** The endpoint's own group, below its owner. */
export function makeGroup(owner: Construct, subnet: ISubnet, props: EndpointOwner): INetworkSecurityGroup {
  const parts = new Construct(owner, "PrivateEndpoint");
  const vcn = Vcn.fromVcnId(parts, "Vcn", subnet._known.need("vcnId", "a private endpoint", "the VCN"));
  return new NetworkSecurityGroup(parts, "NetworkSecurityGroup", { vcn, ...props });
}

function checkSubnet(subnet: ISubnet, groups: readonly INetworkSecurityGroup[]): void {
  const path = subnet.node.path;
  if (subnet._known.find("isPublic") === true) {
    const [rule, remedy] = ["must be private to have a private endpoint", "choose one with SubnetAccess.private()"];
    throw refusal(undefined, { what: `the subnet ${path}`, rule, remedy });
  }
  if (subnet._known.find("hasDns") === false) {
    const [rule, remedy] = ["must be in a VCN with DNS to have a private endpoint", "leave dns: false out of the VCN"];
    throw refusal(undefined, { what: `the subnet ${path}`, rule, remedy });
  }
  if (subnet._known.find("vcnId") !== undefined || groups.length > 0) return;
  throw refusal(undefined, {
    what: "a private endpoint with its own network security group",
    rule: `needs the VCN of its subnet, which is not known for the import ${path}`,
    remedy:
      "give vcnId to Subnet.fromSubnetAttributes, use Subnet.fromLookup, or give the endpoint networkSecurityGroups",
  });
}

function checkPrivateIp(subnet: ISubnet, privateIp: string | undefined): void {
  if (privateIp === undefined) return;
  const what = "privateIp";
  checkAddress(undefined, what, privateIp);
  const network = subnet._known.find("cidrBlock");
  if (network === undefined || isUsableIn(privateIp, network) !== false) return;
  const rule = `must be ${hostRange(network)}, the addresses for hosts in the subnet ${subnet.node.path}`;
  throw refusal(undefined, { what, rule, got: privateIp, remedy: ANY_FREE });
}

/** Oracle, "Security Rules": the most groups that a network interface can be in. */
const MAX_GROUPS = 5;

function checkGroupCount(groups: readonly INetworkSecurityGroup[]): void {
  if (groups.length <= MAX_GROUPS) return;
  const rule = `must be at most ${MAX_GROUPS}`;
  const remedy = "put the clients into fewer groups";
  throw refusal(undefined, { what: "networkSecurityGroups", rule, got: groups.length, remedy });
}

function checkGroups(subnet: ISubnet, what: string, groups: readonly INetworkSecurityGroup[]): void {
  const own = subnet._known.find("vcnId");
  for (const { node, _known } of groups) {
    const vcnId = _known.find("vcnId");
    if (vcnId === undefined || own === undefined || !areDifferentVcns(subnet, vcnId, own)) continue;
    const rule = `must be in the VCN of the subnet ${subnet.node.path}`;
    const remedy = "choose a group and a subnet of one VCN";
    throw refusal(undefined, { what: `${node.path} of ${what}`, rule, remedy });
  }
}

/** Terraform has no function to test whether an address is in a network, so both are cut to the network's prefix and compared. */
function addressConditions(noun: string, { _known }: ISubnet, privateIp: string | undefined): Condition[] {
  const network = _known.find("cidrBlock");
  if (privateIp === undefined || network === undefined || isUsableIn(privateIp, network) !== undefined) return [];
  const prefix = Fn.element(Fn.split("/", operand(network)), 1) as string;
  const around = Fn.cidrsubnet(Fn.join("/", [operand(privateIp), prefix]), 0, 0);
  const condition = Op.eq(around, Fn.cidrsubnet(operand(network), 0, 0));
  const errorMessage = `The private IP address of this ${noun} must be in its subnet: ${ANY_FREE}.`;
  return [{ condition, errorMessage }];
}

function vcnConditions(noun: string, subnet: ISubnet, group: INetworkSecurityGroup): Condition[] {
  const [vcnId, own] = [group._known.find("vcnId"), subnet._known.find("vcnId")];
  if (vcnId === undefined || own === undefined || !mayBeDifferentVcns(subnet, vcnId, own)) return [];
  const errorMessage = `The network security groups of this ${noun} must be in the VCN of its subnet: choose groups and a subnet of one VCN.`;
  return [{ condition: Op.eq(operand(vcnId), operand(own)), errorMessage }];
}
