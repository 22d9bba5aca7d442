// Forwards DNS queries of a VCN to another network.

import { DnsResolver, type DnsResolverRules } from "@cdktf/provider-oci/lib/dns-resolver";
import { DnsResolverEndpoint } from "@cdktf/provider-oci/lib/dns-resolver-endpoint";
import { Construct } from "constructs";
import { checkSome, checkWrittenOut, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkAddress } from "../core/ipv4";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { meaningOf, taken } from "../core/resource/taken";
import { resolvedText } from "../core/token/tokens";
import { checkDomainName, isCoveredBy } from "./domain-name";
import { NetworkPeer } from "./network-peer";
import { type INetworkSecurityGroup } from "./network-security-group";
import { dnsRules, planResolverEndpoint } from "./resolver-endpoint";
import { type ISubnet } from "./subnet";

/** Names, and the DNS server that answers for them. */
export interface DnsForwardingRule {
  /**
   * Domain names, at least one: each covers the name and all names below it. The `endpointFqdn` of a private stream pool is one.
   * Write the list out; single names may be references.
   */
  readonly names: string[];

  /**
   * The address to forward to, by UDP and TCP 53: the `listeningAddress` of a `DnsListener`, or a DNS server in a data center.
   */
  readonly address: string;
}

/** The properties of a forwarder. */
export interface DnsForwarderProps extends ResourceOptions {
  /**
   * The private subnet that queries are sent from. It needs two free addresses and a route to the DNS servers. Its VCN, whose
   * resolver forwards the queries, must be known. A change replaces the endpoint: change `name` with it.
   */
  readonly subnet: ISubnet;

  /**
   * The rules, in order, at least one: the first match applies. They are **all the rules of the VCN's resolver**: rules that were
   * added elsewhere are removed. A change is made in place.
   */
  readonly rules: DnsForwardingRule[];

  /**
   * The name of the endpoint: letters, digits and underscores, unique in the VCN's resolver regardless of case. A change replaces
   * the endpoint: the new one is created first.
   *
   * @default - the id of the construct, with underscores for other characters
   */
  readonly name?: string;

  /**
   * The address in the subnet that queries come from. A change replaces the endpoint: change `name` with it.
   *
   * @default - any free address of the subnet
   */
  readonly privateIp?: string;

  /**
   * Where the endpoint's network security group lives. The endpoint itself lives where the VCN's resolver does.
   *
   * @default - the compartment of the subnet
   */
  readonly compartment?: Compartment;
}

/**
 * Forwards queries for names of another network, such as that of a private stream pool in another VCN or region, from the
 * resolver of a VCN to a DNS server that knows them. Everything in the VCN that uses the resolver can then resolve these names.
 *
 * The resolver belongs to the VCN: deploying this construct changes it, and destroying the construct removes the resolver's
 * rules, attached views and tags. A private view with a domain that covers the name takes precedence over any rule, even if its
 * answer is that the name does not exist.
 */
export class DnsForwarder extends Construct {
  /** The network security group of the endpoint. */
  public readonly networkSecurityGroup: INetworkSecurityGroup;

  /**
   * @throws ConfigurationError if there are no rules or a rule has no names, for an invalid domain name or address, a name that
   * an earlier rule covers, a second forwarder of the VCN, a name that the service does not accept or that another endpoint of
   * the VCN has, and for a subnet that is public or whose VCN is not known
   */
  public constructor(scope: Construct, id: string, props: DnsForwarderProps) {
    super(scope, id);
    checkProps(this, "DnsForwarderProps", props);
    const { rules, privateIp: forwardingAddress } = props;
    checkRules(this, rules);
    const asked = [...new Set(rules.map(({ address }) => address))].map((one) => NetworkPeer.address(one));
    const planned = planResolverEndpoint(this, "DNS forwarder", props, { rules: dnsRules("EGRESS", asked) });
    const only = planOnly(this, planned.vcnId);
    const config = {
      isListening: false,
      isForwarding: true,
      ...(forwardingAddress !== undefined && { forwardingAddress }),
    };
    // The endpoint cannot be deleted while a rule names it.
    const replaced = { config, createBeforeDestroy: true };
    const endpoint = make(DnsResolverEndpoint, this, props, [replaced, ...planned.parts, only], "Endpoint");
    const { group, resolverId } = planned.made();
    const rendered = rules.map((rule) => render(rule, endpoint.name));
    make(DnsResolver, this, props, [{ config: { resolverId, scope: "PRIVATE", rules: rendered } }]);
    this.networkSecurityGroup = group;
  }
}

function render({ names, address }: DnsForwardingRule, sourceEndpointName: string): DnsResolverRules {
  return { action: "FORWARD", qnameCoverConditions: [...names], destinationAddresses: [address], sourceEndpointName };
}

function checkRules(forwarder: Construct, rules: readonly DnsForwardingRule[]): void {
  const at = forwarder.node.path;
  checkSome(at, rules, {
    what: "rules",
    member: "rule",
    remedy: "give each rule its names and the address of a DNS server",
  });
  const before: { readonly name: string; readonly rule: number }[] = [];
  for (const [index, { names, address }] of rules.entries()) {
    const what = `rules[${index}]`;
    checkWrittenOut(at, `the names of ${what}`, names);
    checkSome(at, names, {
      what: `the names of ${what}`,
      member: "name",
      remedy: "without names, all queries would be forwarded",
    });
    checkAddress(at, `the address of ${what}`, address);
    for (const name of names) {
      checkDomainName(at, `a name of ${what}`, name);
      checkReached(forwarder, what, name, before);
    }
    before.push(...names.map((name) => ({ name: resolvedText(forwarder, name), rule: index })));
  }
}

/** The first matching rule applies. */
function checkReached(
  forwarder: Construct,
  what: string,
  name: string,
  before: readonly { readonly name: string; readonly rule: number }[],
): void {
  const got = resolvedText(forwarder, name);
  const earlier = before.find((one) => isCoveredBy(got, one.name));
  if (earlier === undefined) return;
  const rule = `must not be covered by '${earlier.name}' of rules[${earlier.rule}], which comes first`;
  throw refusal(forwarder.node.path, { what: `a name of ${what}`, rule, got, remedy: "put the rule for it first" });
}

/** A second list of rules would replace the first, again in every deployment. */
function planOnly(forwarder: Construct, vcnId: string): Part<object> {
  return taken(forwarder, {
    what: "the VCN of a DNS forwarder",
    value: vcnId,
    within: "the app",
    holder: meaningOf(vcnId, forwarder),
    remedy: "give all rules to one of them, because they are one list",
  });
}
