// Internal: the network of functions, and the systems that they reach: a subnet made here does not allow outgoing traffic by default.

import { type FunctionsApplicationConfig } from "@cdktf/provider-oci/lib/functions-application";
import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Built, type Part } from "../core/resource/part";
import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, NetworkSecurityGroup } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { planRules } from "../network/security-rules";
import { type ISubnet } from "../network/subnet";
import { Vcn } from "../network/vcn";
import { checkOneVcn } from "../network/vcn-identity";
import { SecurityAttribute } from "../streaming/security-attribute";
import { planClients } from "../streaming/pool-connections";
import { type IStreamPool } from "../streaming/stream-pool";
import { type FunctionApplicationProps } from "./function-application";
import { watchReach } from "./function-reach";

type Application = FunctionsApplicationConfig;

/** The network settings of an application. */
export interface NetworkPart extends Part<Application> {
  /** The groups of its functions, after the application is made. */
  groups(): readonly INetworkSecurityGroup[];
}

/** Oracle, "Creating an Application": up to a maximum of three. */
const MAX_SUBNETS = 3;

/**
 * If no group is given and a subnet does not allow outgoing traffic, a group is made. Without it the functions could not reach
 * any service.
 */
export function planNetwork(application: Construct, name: string, props: FunctionApplicationProps): NetworkPart {
  const { subnets, networkSecurityGroups: given, securityAttributes: attributes } = props;
  const at = application.node.path;
  if (subnets.length === 0 || subnets.length > MAX_SUBNETS) {
    const remedy = "one regional subnet is enough";
    throw refusal(at, { what: "subnets", rule: `must be 1 to ${MAX_SUBNETS}`, got: subnets.length, remedy });
  }
  const vcnId = subnets.map(({ _known }) => _known.find("vcnId")).find((id) => id !== undefined);
  checkOneVcn(application, "subnets", subnets, vcnId);
  checkOneVcn(application, "networkSecurityGroups", given ?? [], vcnId);
  const securityAttributes = attributes && { securityAttributes: SecurityAttribute._merge(at, attributes) };
  const closed = subnets.filter(isClosed);
  const wantsGroup = given === undefined && vcnId !== undefined && closed.length > 0;
  let groups = given;
  const build = (): Built<Application> => {
    if (wantsGroup) groups = [makeGroup(application, vcnId, name, props, closed)];
    const madeHere = subnets.filter(({ _known }) => _known.find("list") !== undefined);
    watchReach({ application, subnets: madeHere, groups: groups ?? [] });
    const networkSecurityGroupIds = groups?.map((group) => group.networkSecurityGroupId);
    return { config: networkSecurityGroupIds && { networkSecurityGroupIds } };
  };
  const config = { subnetIds: subnets.map(({ subnetId }) => subnetId), ...securityAttributes };
  return { config, build, groups: () => groups ?? [] };
}

const NETWORK = "Network";

/** A group that allows traffic to Oracle's services, as far as their addresses are known. */
function makeGroup(
  application: Construct,
  vcnId: string,
  name: string,
  { compartment, tags }: FunctionApplicationProps,
  closed: readonly ISubnet[],
): INetworkSecurityGroup {
  const parts = new Construct(application, NETWORK);
  const vcn = Vcn.fromVcnId(parts, "Vcn", vcnId);
  const group = new NetworkSecurityGroup(parts, "NetworkSecurityGroup", { vcn, name, compartment, tags });
  const services = closed.flatMap(({ _known }) => _known.find("services") ?? []);
  for (const peer of services) group.allowEgress(peer, HTTPS, { description: "Oracle services" });
  return group;
}

const HTTPS = Ports.tcp(443);

function isClosed({ _known }: ISubnet): boolean {
  return _known.find("list")?.isClosed === true;
}

/**
 * Allows traffic from functions to a private pool, out of their group and into the pool's.
 *
 * @throws ConfigurationError without a group, and for a pool without a private endpoint
 */
export function connect(application: Construct, [group]: readonly INetworkSecurityGroup[], pool: IStreamPool): void {
  if (group === undefined) {
    const rule = "needs a network security group of the application";
    const remedy =
      "give it networkSecurityGroups, or call connections.allowFrom of the pool with the network of its subnets";
    throw refusal(application.node.path, { what: "allowTo", rule, remedy });
  }
  const to = NetworkPeer.group(pool.connections.networkSecurityGroup);
  const rules = [
    { ports: HTTPS, description: "Streaming API" },
    { ports: Ports.tcp(9092), description: "Kafka" },
  ].map(({ ports, description }) => ({ direction: "EGRESS" as const, peer: to, ports, options: { description } }));
  const letOut = planRules(group, rules);
  letInto(application, NetworkPeer.group(group), pool);
  letOut();
}

/** The stack of the clients depends on that of the pool, so the rules of both are in the stack of the clients. */
export function letInto(application: Construct, from: NetworkPeer, { node, connections }: IStreamPool): void {
  const { networkSecurityGroup: group } = connections;
  if (TerraformStack.of(group) === TerraformStack.of(application)) {
    connections.allowFrom(from);
    return;
  }
  const id = `Into-${node.path.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;
  if (application.node.tryFindChild(id) === undefined) planClients(group, [from], {}, new Construct(application, id))();
}
