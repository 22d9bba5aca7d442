// Internal: the network of a host, and the systems that it reaches.

import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";
import { letInto } from "../functions/function-network";
import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, NetworkSecurityGroup } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { planRules, type Rule } from "../network/security-rules";
import { Vcn } from "../network/vcn";
import { type ISubnet } from "../network/subnet";
import { areDifferentVcns, checkOneVcn } from "../network/vcn-identity";
import { type IStreamPool, StreamPool } from "../streaming/stream-pool";
import { type HostPlan } from "./host-scripts";
import { type KafkaHostOptions } from "./kafka-host";

/** The group of a pool with a private endpoint; undefined for a public pool, or if it is not known. */
function groupOf({ _known }: IStreamPool): INetworkSecurityGroup | undefined {
  return _known.find("connections")?.networkSecurityGroup;
}

/** Whether a pool is known to be in another VCN, in which case a rule cannot name its group. */
function isElsewhere(host: Construct, { subnet }: KafkaHostOptions, pool: IStreamPool): boolean {
  const [own, other] = [subnet._known.find("vcnId"), groupOf(pool)?._known.find("vcnId")];
  return own !== undefined && other !== undefined && areDifferentVcns(host, own, other);
}

/** The network of a pool's endpoint, if it is known. It replaces the pool's group in another VCN. */
function networkOf({ _known }: IStreamPool): NetworkPeer | undefined {
  const network = _known.find("connections")?._subnet?._known.find("cidrBlock");
  return network === undefined ? undefined : NetworkPeer.cidr(network);
}

/** @throws ConfigurationError for a public subnet, and for a private pool of another VCN */
export function checkNetwork(host: Construct, props: KafkaHostOptions, pools: readonly IStreamPool[]): void {
  const { subnet, resolvesOtherVcns = false } = props;
  const at = host.node.path;
  if (subnet._known.find("isPublic") === true) {
    const rule = "must be private, because a host does not accept connections from outside";
    throw refusal(at, {
      what: "subnet",
      rule,
      got: subnet.node.path,
      remedy: "use a subnet with SubnetAccess.private()",
    });
  }
  for (const pool of pools) {
    if (resolvesOtherVcns || !isElsewhere(host, props, pool)) continue;
    const rule = `must be in the VCN of ${pool.node.path}, whose name resolves only there`;
    const remedy = "use a subnet of that VCN, or peer the two, forward the names and set resolvesOtherVcns";
    throw refusal(at, { what: "subnet", rule, got: subnet.node.path, remedy });
  }
}

/** Checks the groups. If none are given, calling the result makes one. */
export function planHostNetwork(
  host: Construct,
  name: string,
  props: KafkaHostOptions,
  plan: HostPlan,
): () => readonly INetworkSecurityGroup[] {
  const { subnet, compartment, tags, securityGroups: given } = props;
  if (given?.length === 0) {
    const remedy = "leave it out so that the host makes its own group";
    throw refusal(host.node.path, { what: "securityGroups", rule: "must not be empty", remedy });
  }
  checkOneVcn(host, "securityGroups", given ?? [], subnet._known.find("vcnId"));
  checkOutside(host, props, plan);
  const vcnId = given === undefined ? subnet._known.need("vcnId", "a host with its own group") : undefined;
  return () => {
    if (vcnId === undefined) return given ?? [];
    const vcn = Vcn.fromVcnId(host, "Vcn", vcnId);
    const group = new NetworkSecurityGroup(host, "SecurityGroup", { vcn, name, compartment, tags });
    planRules(group, rulesOf(host, props, plan, group))();
    for (const pool of plan.pools) {
      if (groupOf(pool) === undefined) continue;
      if (isElsewhere(host, props, pool)) letIn(subnet, pool);
      else letInto(host, NetworkPeer.group(group), pool);
    }
    return [group];
  };
}

function checkOutside(host: Construct, props: KafkaHostOptions, { pools }: HostPlan): void {
  const { outside = [], securityGroups } = props;
  const at = host.node.path;
  if (securityGroups !== undefined) {
    if (outside.length === 0) return;
    const rule = "is only for the host's own group";
    throw refusal(at, { what: "outside", rule, remedy: "leave it out, and give the rules to the groups" });
  }
  const far = pools.find((pool) => isElsewhere(host, props, pool) && networkOf(pool) === undefined);
  if (far === undefined || outside.length > 0) return;
  const rule = `must name the network of ${far.node.path}, whose group a rule in another VCN cannot name`;
  throw refusal(at, { what: "outside", rule, remedy: 'give outside: [NetworkPeer.cidr("10.1.1.0/24")], for example' });
}

/**
 * Uses the range of the subnet. The rule is in the pool's stack, which can be another one, and does not depend on this stack.
 */
function letIn({ _known }: ISubnet, { connections, _known: { construct } }: IStreamPool): void {
  const range = _known.find("cidrBlock");
  if (range !== undefined && isKnown(range) && construct instanceof StreamPool) {
    connections.allowFrom(NetworkPeer.cidr(range));
  }
}

function rulesOf(host: Construct, props: KafkaHostOptions, plan: HostPlan, own: INetworkSecurityGroup): Rule[] {
  const { subnet, kafka, libraries = [], outside = [] } = props;
  const archives = [kafka, ...libraries, ...plan.plugins.flatMap((plugin) => plugin.archives)];
  const services = subnet._known.find("services") ?? NetworkPeer.anyIpv4();
  const isDownloaded = archives.some((archive) => archive._render().bucket === undefined);
  const web = isDownloaded ? NetworkPeer.anyIpv4() : services;
  const out = (peer: NetworkPeer, port: number, description: string): Rule => ({
    direction: "EGRESS",
    peer,
    ports: Ports.tcp(port),
    options: { description },
  });
  const pools = plan.pools.flatMap((pool) => {
    const group = groupOf(pool);
    const near = group === undefined ? services : NetworkPeer.group(group);
    const peer = isElsewhere(host, props, pool) ? networkOf(pool) : near;
    return peer === undefined ? [] : [out(peer, 9092, "Kafka")];
  });
  const ports = new Set([...(plan.pools.length > 0 ? [9092] : []), ...plan.ports]);
  const beyond = outside.flatMap((peer) => [...ports].map((port) => out(peer, port, "Kafka elsewhere")));
  const among: Rule = {
    direction: "INGRESS",
    peer: NetworkPeer.group(own),
    ports: Ports.tcp(8083),
    options: { description: "The other machines" },
  };
  const shared = plan.shared !== undefined ? [among, out(NetworkPeer.group(own), 8083, "The other machines")] : [];
  return [
    out(web, 443, isDownloaded ? "Oracle services, downloads" : "Oracle services"),
    ...pools,
    ...beyond,
    ...shared,
  ];
}
