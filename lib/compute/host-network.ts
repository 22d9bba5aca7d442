// Internal: where a host is in the network, and what it reaches from there.

import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { letInto } from "../functions/function-network";
import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, NetworkSecurityGroup } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { planRules, type Rule } from "../network/security-rules";
import { Vcn } from "../network/vcn";
import { areDifferentVcns } from "../network/vcn-identity";
import { type IStreamPool } from "../streaming/stream-pool";
import { type HostPlan } from "./host-scripts";
import { type KafkaHostOptions } from "./kafka-host";

/** The group of a pool that has a private endpoint; undefined of a public one, and where nobody knows. */
function groupOf({ _known }: IStreamPool): INetworkSecurityGroup | undefined {
  return _known.find("connections")?.networkSecurityGroup;
}

/** @throws ConfigurationError for a public subnet, and for a private pool of another VCN */
export function checkNetwork(host: Construct, props: KafkaHostOptions, pools: readonly IStreamPool[]): void {
  const { subnet, resolvesOtherVcns = false } = props;
  const at = host.node.path;
  if (subnet._known.find("isPublic") === true) {
    const rule = "must be private, since nobody connects to a host from outside";
    throw refusal(at, {
      what: "subnet",
      rule,
      got: subnet.node.path,
      remedy: "use a subnet with SubnetAccess.private()",
    });
  }
  const own = subnet._known.find("vcnId");
  for (const pool of pools) {
    const other = groupOf(pool)?._known.find("vcnId");
    if (own === undefined || other === undefined || resolvesOtherVcns || !areDifferentVcns(host, own, other)) continue;
    const rule = `must be in the VCN of ${pool.node.path}, whose name resolves there only`;
    const remedy = "use a subnet of that VCN, or peer the two, forward the names and set resolvesOtherVcns";
    throw refusal(at, { what: "subnet", rule, got: subnet.node.path, remedy });
  }
}

/** Checks, and makes the group, when the result is called, where none is given. */
export function planHostNetwork(
  host: Construct,
  name: string,
  props: KafkaHostOptions,
  plan: HostPlan,
): () => readonly INetworkSecurityGroup[] {
  const { subnet, compartment, tags, securityGroups: given } = props;
  if (given?.length === 0) {
    const remedy = "leave it out for a group of the host's own";
    throw refusal(host.node.path, { what: "securityGroups", rule: "must not be empty", remedy });
  }
  const vcnId = given === undefined ? subnet._known.need("vcnId", "a host with a group of its own") : undefined;
  return () => {
    if (vcnId === undefined) return given ?? [];
    const vcn = Vcn.fromVcnId(host, "Vcn", vcnId);
    const group = new NetworkSecurityGroup(host, "SecurityGroup", { vcn, name, compartment, tags });
    planRules(group, rulesOf(props, plan, group))();
    for (const pool of plan.pools) {
      if (groupOf(pool) !== undefined) letInto(host, NetworkPeer.group(group), pool);
    }
    return [group];
  };
}

function rulesOf(
  { subnet, kafka, libraries = [] }: KafkaHostOptions,
  plan: HostPlan,
  own: INetworkSecurityGroup,
): Rule[] {
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
  const pools = plan.pools.map((pool) => {
    const group = groupOf(pool);
    return out(group === undefined ? services : NetworkPeer.group(group), 9092, "Kafka");
  });
  const among: Rule = {
    direction: "INGRESS",
    peer: NetworkPeer.group(own),
    ports: Ports.tcp(8083),
    options: { description: "The other machines" },
  };
  const shared = plan.shared !== undefined ? [among, out(NetworkPeer.group(own), 8083, "The other machines")] : [];
  return [out(web, 443, isDownloaded ? "Oracle services, downloads" : "Oracle services"), ...pools, ...shared];
}
