// Internal: what listeners and forwarders of a VCN's resolver have in common: an address in a subnet, a name, and their own
// network security group.

import { DataOciCoreVcnDnsResolverAssociation } from "@cdktf/provider-oci/lib/data-oci-core-vcn-dns-resolver-association";
import { type DnsResolverEndpointConfig } from "@cdktf/provider-oci/lib/dns-resolver-endpoint";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { madeFor } from "../core/complaint";
import { type ResourceOptions } from "../core/resource/options";
import { create, type Part } from "../core/resource/part";
import { meaningOf, taken } from "../core/resource/taken";
import { isKnown } from "../core/token/tokens";
import { type NetworkPeer } from "./network-peer";
import { type INetworkSecurityGroup } from "./network-security-group";
import { Ports } from "./ports";
import { checkEndpoint, endpointConditions, type EndpointOwner, makeGroup, planAddress } from "./private-endpoints";
import { planRules, type Rule } from "./security-rules";
import { type ISubnet } from "./subnet";

/** The settings of both. */
export interface ResolverEndpointSettings extends ResourceOptions {
  readonly subnet: ISubnet;
  readonly name?: string;
  readonly privateIp?: string;
  readonly compartment?: Compartment;
}

/** An endpoint that is checked but not yet made. */
export interface PlannedEndpoint {
  readonly vcnId: string;
  readonly parts: readonly Part<DnsResolverEndpointConfig>[];
  /** Available once the parts are built. */
  readonly made: () => MadeEndpoint;
}

export interface MadeEndpoint {
  readonly group: INetworkSecurityGroup;
  readonly resolverId: string;
}

/** @param noun - "DNS listener" */
export function planResolverEndpoint(
  owner: Construct,
  noun: string,
  props: ResolverEndpointSettings,
  { clients = [], rules }: { readonly clients?: readonly NetworkPeer[]; readonly rules: readonly Rule[] },
): PlannedEndpoint {
  const { subnet, privateIp, tags } = props;
  const settings = { clients, privateIp };
  madeFor(owner, () => {
    checkEndpoint(subnet, settings);
  });
  const name = nameOf(owner, noun, props.name);
  const vcnId = subnet._known.need("vcnId", `a ${noun}`, "the VCN");
  const compartment = props.compartment ?? subnet._known.need("compartment", `a ${noun}`);
  let once: MadeEndpoint | undefined;
  const made = (): MadeEndpoint => (once ??= makeAround(owner, subnet, vcnId, { compartment, name, tags }));
  const build = (): { config: Partial<DnsResolverEndpointConfig> } => {
    const { group, resolverId } = made();
    planRules(group, rules)();
    return { config: { resolverId, nsgIds: [group.networkSecurityGroupId] } };
  };
  const config = { name, scope: "PRIVATE", subnetId: subnet.subnetId };
  const parts = [
    { config, preconditions: endpointConditions(noun, subnet, settings), build },
    planAddress(owner, subnet, privateIp),
    planName(owner, vcnId, name),
  ];
  return { vcnId, parts, made };
}

/** The resolver comes with the VCN, and can be neither created nor deleted. */
function makeAround(owner: Construct, subnet: ISubnet, vcnId: string, group: EndpointOwner): MadeEndpoint {
  const { dnsResolverId } = create(DataOciCoreVcnDnsResolverAssociation, owner, { vcnId }, "Resolver");
  return { group: makeGroup(owner, subnet, group), resolverId: dnsResolverId };
}

/** DNS uses UDP, and TCP for long answers. */
export function dnsRules(direction: Rule["direction"], peers: readonly NetworkPeer[]): Rule[] {
  const ports = [Ports.udp(53), Ports.tcp(53)];
  return peers.flatMap((peer) =>
    ports.map((one) => ({ direction, peer, ports: one, options: { description: "DNS" } })),
  );
}

/** "Creating a Resolver Endpoint": letters and numbers; the only special character is an underscore. */
const NAME = /^\w+$/;

function nameOf({ node: { id, path } }: Construct, noun: string, given: string | undefined): string {
  if (given === undefined) return id.replaceAll(/\W/g, "_");
  if (!isKnown(given) || NAME.test(given)) return given;
  const rule = "must be letters, digits and underscores";
  throw refusal(path, {
    what: `the name of a ${noun}`,
    rule,
    got: given,
    remedy: "use underscores instead of hyphens",
  });
}

function planName(owner: Construct, vcnId: string, value: string): Part<object> {
  const holder = meaningOf(vcnId, owner);
  const what = "the name of a resolver endpoint";
  return taken(owner, { what, value, within: "the resolver of its VCN", holder, key: [vcnId], anyCase: true });
}
