// Internal: whether a subnet, groups, an address and clients go together, as far as that is known; the rest Terraform checks.

import { Fn, Op } from "cdktf";
import { refusal } from "../core/checks";
import { type Condition } from "../core/resource/part";
import { operand } from "../core/token/tokens";
import { checkAddress, hostRange, isUsableIn } from "../network/cidr";
import { type NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { areDifferentVcns, mayBeDifferentVcns } from "../network/vcn-identity";
import { type PrivateEndpointOptions } from "./pool-access";
import { checkClient } from "./pool-connections";

export function checkEndpoint(subnet: ISubnet, options: PrivateEndpointOptions): void {
  checkSubnet(subnet, options);
  checkPrivateIp(subnet, options.privateIp);
  checkGroups(subnet, "networkSecurityGroups", options.networkSecurityGroups);
  checkClients(subnet, options.clients);
}

/** What could not be checked here because it is known only to Terraform. */
export function endpointConditions(subnet: ISubnet, options: PrivateEndpointOptions): Condition[] {
  const { networkSecurityGroups: groups = [], privateIp } = options;
  return [...addressConditions(subnet, privateIp), ...groups.flatMap((group) => vcnConditions(subnet, group))];
}

function checkSubnet(subnet: ISubnet, { networkSecurityGroups = [] }: PrivateEndpointOptions): void {
  const path = subnet.node.path;
  if (subnet._known.find("isPublic") === true) {
    const remedy = "choose one with SubnetAccess.private()";
    throw refusal(undefined, {
      what: `the subnet ${path}`,
      rule: "must be private to hold a private endpoint",
      remedy,
    });
  }
  if (subnet._known.find("vcnId") !== undefined || networkSecurityGroups.length > 0) return;
  throw refusal(undefined, {
    what: "a private endpoint with a network security group of its own",
    rule: `needs the VCN of its subnet, which is not known of the import ${path}`,
    remedy: "use Subnet.fromSubnetAttributes or Subnet.fromLookup, or give it networkSecurityGroups",
  });
}

function checkPrivateIp(subnet: ISubnet, privateIp: string | undefined): void {
  if (privateIp === undefined) return;
  const what = "privateIp";
  checkAddress(undefined, what, privateIp);
  const network = subnet._known.find("cidrBlock");
  if (network === undefined || isUsableIn(privateIp, network) !== false) return;
  const rule = `must be ${hostRange(network)}, the addresses for hosts in the subnet ${subnet.node.path}`;
  throw refusal(undefined, { what, rule, got: privateIp, remedy: "leave it out to get any free one" });
}

function checkClients(subnet: ISubnet, clients: readonly NetworkPeer[] = []): void {
  for (const [index, client] of clients.entries()) checkClient(undefined, `clients[${index}]`, client);
  const groups = clients.flatMap(({ _group: group }) => (group === undefined ? [] : [group]));
  checkGroups(subnet, "clients", groups);
}

function checkGroups(subnet: ISubnet, what: string, groups: readonly INetworkSecurityGroup[] = []): void {
  const own = subnet._known.find("vcnId");
  for (const { node, _known } of groups) {
    const vcnId = _known.find("vcnId");
    if (vcnId === undefined || own === undefined || !areDifferentVcns(subnet, vcnId, own)) continue;
    const rule = `must be in the VCN of the subnet ${subnet.node.path}`;
    const remedy = "choose a group and a subnet of one VCN";
    throw refusal(undefined, { what: `${node.path} of ${what}`, rule, remedy });
  }
}

/** Terraform has no function that says whether an address is in a network: both are cut to the network's prefix. */
function addressConditions({ _known }: ISubnet, privateIp: string | undefined): Condition[] {
  const network = _known.find("cidrBlock");
  if (privateIp === undefined || network === undefined || isUsableIn(privateIp, network) !== undefined) return [];
  const prefix = Fn.element(Fn.split("/", operand(network)), 1) as string;
  const around = Fn.cidrsubnet(Fn.join("/", [operand(privateIp), prefix]), 0, 0);
  const condition = Op.eq(around, Fn.cidrsubnet(operand(network), 0, 0));
  const errorMessage = "The private IP address of this stream pool must be in its subnet.";
  return [{ condition, errorMessage }];
}

function vcnConditions(subnet: ISubnet, group: INetworkSecurityGroup): Condition[] {
  const [vcnId, own] = [group._known.find("vcnId"), subnet._known.find("vcnId")];
  if (vcnId === undefined || own === undefined || !mayBeDifferentVcns(subnet, vcnId, own)) return [];
  const errorMessage = "The network security groups of this stream pool must be in the VCN of its subnet.";
  return [{ condition: Op.eq(operand(vcnId), operand(own)), errorMessage }];
}
