// Internal: the private endpoint of a pool: the group that guards it, and whether its subnet, groups, address and clients go together,
// as far as that is known here; the rest Terraform checks.

import {
  type StreamingStreamPoolConfig,
  type StreamingStreamPoolPrivateEndpointSettings,
} from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { Annotations, Fn, Op } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Condition, type Part } from "../core/resource/part";
import { meaningOf, taken } from "../core/resource/taken";
import { type Tags } from "../core/tags";
import { operand } from "../core/token/tokens";
import { checkAddress, hostRange, isUsableIn } from "../network/cidr";
import { type NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, NetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { Vcn } from "../network/vcn";
import { areDifferentVcns, mayBeDifferentVcns } from "../network/vcn-identity";
import { type PrivateEndpointOptions } from "./pool-access";
import { checkClient, planClients, PoolConnections } from "./pool-connections";

/** What the group of an endpoint takes over from its pool. */
export interface EndpointOwner {
  readonly compartment: Compartment;
  readonly name: string;
  readonly tags?: Tags;
}

/** The part of a pool that says from where it can be reached. */
export interface EndpointPart extends Part<StreamingStreamPoolConfig> {
  /** Who may connect to the private endpoint, once it is built. */
  connections(): PoolConnections | undefined;
}

export class PrivateEndpoint {
  public constructor(
    private readonly subnet: ISubnet,
    private readonly options: PrivateEndpointOptions,
  ) {
    checkEndpoint(subnet, options);
  }

  /** Makes the group unless one is given, and lets the clients in. The pool needs the group, never its rules. */
  public plan(pool: Construct, owner: EndpointOwner): EndpointPart {
    const { clients = [], networkSecurityGroups: given = [] } = this.options;
    const address = this.planAddress(pool);
    // A group of its own has no rules yet: only two clients could be in each other's way, and then `build` takes all away again.
    const letIn = given[0] && planClients(given[0], clients);
    let connections: PoolConnections | undefined;
    const build = (): { config: Pick<StreamingStreamPoolConfig, "privateEndpointSettings"> } => {
      const group = given[0] ?? this.makeGroup(pool, owner);
      (letIn ?? planClients(group, clients))();
      address?.build?.();
      connections = new PoolConnections(pool, group, this.subnet);
      // A group that exists may have rules that nobody here knows of.
      if (given.length === 0 && clients.length === 0) warnWithoutClients(pool, connections);
      return { config: { privateEndpointSettings: this.settings(given.length === 0 ? [group] : given) } };
    };
    const preconditions = endpointConditions(this.subnet, this.options);
    return { preconditions, build, connections: () => connections };
  }

  private settings(groups: readonly INetworkSecurityGroup[]): StreamingStreamPoolPrivateEndpointSettings {
    const { privateIp } = this.options;
    const nsgIds = groups.map(({ networkSecurityGroupId }) => networkSecurityGroupId);
    const { subnetId } = this.subnet;
    return { subnetId, nsgIds, ...(privateIp !== undefined && { privateEndpointIp: privateIp }) };
  }

  private makeGroup(pool: Construct, { compartment, name, tags }: EndpointOwner): INetworkSecurityGroup {
    const parts = new Construct(pool, "PrivateEndpoint");
    const vcn = Vcn.fromVcnId(parts, "Vcn", this.subnet._known.need("vcnId", "a private endpoint", "the VCN"));
    const own = { vcn, name, compartment: this.options.compartment ?? compartment, tags };
    return new NetworkSecurityGroup(parts, "NetworkSecurityGroup", own);
  }

  private planAddress(pool: Construct): Part<object> | undefined {
    const { privateIp } = this.options;
    if (privateIp === undefined) return undefined;
    const { subnetId } = this.subnet;
    return taken(pool, {
      what: "privateIp",
      value: privateIp,
      within: "its subnet",
      holder: meaningOf(subnetId, pool),
      key: [subnetId],
      remedy: ANY_FREE,
    });
  }
}

const ANY_FREE = "leave it out to get any free one";

const WITHOUT_CLIENTS =
  "no client is allowed into the private endpoint of this stream pool, so that nobody can connect; give " +
  "PoolAccess.privateEndpoint its clients, or call connections.allowFrom on the pool";

/** At the end only is it known who was let in. */
function warnWithoutClients(pool: Construct, connections: PoolConnections): void {
  const validate = (): string[] => {
    const warned = pool.node.metadata.some(({ data }) => data === WITHOUT_CLIENTS);
    if (!connections._allowsSomebody && !warned) Annotations.of(pool).addWarning(WITHOUT_CLIENTS);
    return [];
  };
  pool.node.addValidation({ validate });
}

function checkEndpoint(subnet: ISubnet, options: PrivateEndpointOptions): void {
  checkSubnet(subnet, options);
  checkPrivateIp(subnet, options.privateIp);
  checkGroups(subnet, "networkSecurityGroups", options.networkSecurityGroups);
  checkClients(subnet, options.clients);
}

/** What could not be checked here because it is known only to Terraform. */
function endpointConditions(subnet: ISubnet, options: PrivateEndpointOptions): Condition[] {
  const { networkSecurityGroups: groups = [], privateIp } = options;
  return [...addressConditions(subnet, privateIp), ...groups.flatMap((group) => vcnConditions(subnet, group))];
}

function checkSubnet(subnet: ISubnet, { networkSecurityGroups = [] }: PrivateEndpointOptions): void {
  const path = subnet.node.path;
  if (subnet._known.find("isPublic") === true) {
    const [rule, remedy] = ["must be private to hold a private endpoint", "choose one with SubnetAccess.private()"];
    throw refusal(undefined, { what: `the subnet ${path}`, rule, remedy });
  }
  if (subnet._known.find("vcnId") !== undefined || networkSecurityGroups.length > 0) return;
  throw refusal(undefined, {
    what: "a private endpoint with a network security group of its own",
    rule: `needs the VCN of its subnet, which is not known of the import ${path}`,
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
  const errorMessage = `The private IP address of this stream pool must be in its subnet: ${ANY_FREE}.`;
  return [{ condition, errorMessage }];
}

function vcnConditions(subnet: ISubnet, group: INetworkSecurityGroup): Condition[] {
  const [vcnId, own] = [group._known.find("vcnId"), subnet._known.find("vcnId")];
  if (vcnId === undefined || own === undefined || !mayBeDifferentVcns(subnet, vcnId, own)) return [];
  const errorMessage =
    "The network security groups of this stream pool must be in the VCN of its subnet: choose groups and a subnet of one VCN.";
  return [{ condition: Op.eq(operand(vcnId), operand(own)), errorMessage }];
}
