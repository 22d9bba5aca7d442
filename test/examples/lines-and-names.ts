// The hops to networks outside a stack: dynamic routing gateways with their lines, and the endpoints that forward names.

import {
  asList,
  block,
  isOn,
  type Json,
  type JsonObject,
  type Resource,
  type StackDocument,
} from "../../lib/testing/rules/document";
import { blocksOf } from "../../lib/testing/rules/storage";

/** The types of lines that connect a dynamic routing gateway to a network outside the stack. */
const LINES = ["oci_core_ipsec", "oci_core_remote_peering_connection", "oci_core_virtual_circuit"];

/** What is missing on the way through a dynamic routing gateway: the attachment of the VCN, or the line to the other network. */
export function gatewayFindings(document: StackDocument): string[] {
  return document.all("oci_core_route_table").flatMap(({ address, body }) =>
    blocksOf(body, "route_rules").flatMap(({ destination, network_entity_id: id }) => {
      const [gateway] = document.mentioned(id);
      if (gateway === undefined ? !textOf(id).includes("drg") : gateway.type !== "oci_core_drg") return [];
      const begin = `${address} does not reach ${textOf(destination)} through ${gateway?.address ?? textOf(id)}: `;
      const isAttached = document
        .all("oci_core_drg_attachment")
        .some((one) => one.body.drg_id === id && block(one.body, "network_details")?.id === body.vcn_id);
      const lines = LINES.flatMap((type) => document.all(type)).filter((one) => one.body.drg_id === id);
      const leadsThere = lines.some((line) => {
        if (line.type === "oci_core_ipsec") return asList(line.body.static_routes).includes(destination ?? null);
        // One of the two sides of a peering names the other.
        const isPeering = line.type === "oci_core_remote_peering_connection";
        return (
          !isPeering || textOf(line.body.peer_id) !== "" || document.mentioned(document.json.output).includes(line)
        );
      });
      return [
        ...(isAttached ? [] : [`${begin}its VCN is not attached`]),
        ...(gateway === undefined || leadsThere ? [] : [`${begin}no line leads there`]),
      ];
    }),
  );
}

const RULE = "oci_core_network_security_group_security_rule";

/** What is missing on the way of a name: a rule that forwards it, or a rule of a group for one of the two protocols. */
export function resolverFindings(document: StackDocument): string[] {
  const endpoints = document.all("oci_dns_resolver_endpoint");
  return endpoints.flatMap((endpoint) => [
    ...(isInResolver(document, endpoint.body)
      ? []
      : [`no one reaches ${endpoint.address}: its VCN has another resolver`]),
    ...(isOn(endpoint.body.is_listening)
      ? listenerFindings(document, endpoint)
      : forwarderFindings(document, endpoint)),
  ]);
}

function listenerFindings(document: StackDocument, { address, body }: Resource): string[] {
  const rules = rulesOf(document, body, "INGRESS");
  const askers = new Set(rules.map(({ source }) => textOf(source)));
  if (askers.size === 0) return [`no one reaches ${address}: its groups let no network in`];
  return [...askers].flatMap((asker) =>
    missing(rules, "source", asker).map((name) => `${asker} does not reach ${address} on ${name} 53`),
  );
}

function forwarderFindings(document: StackDocument, { address, body }: Resource): string[] {
  const forwarding = document
    .all("oci_dns_resolver")
    .filter((resolver) => resolver.body.resolver_id === body.resolver_id)
    .flatMap((resolver) => blocksOf(resolver.body, "rules"))
    .filter((rule) => textOf(rule.source_endpoint_name).includes(`${address}.`));
  const servers = forwarding.flatMap((rule) => asList(rule.destination_addresses).map((one) => `${textOf(one)}/32`));
  if (servers.length === 0) return [`${address} does not reach a server: no rule of a resolver forwards names`];
  const rules = rulesOf(document, body, "EGRESS");
  const unused = forwarding
    .flatMap((rule) => asList(rule.qname_cover_conditions).map(textOf))
    .filter((domain) => !isUsed(document, domain))
    .map((domain) => `${address} does not reach a server of the names that the stack uses: none is in ${domain}`);
  return [
    ...unused,
    ...servers.flatMap((server) =>
      missing(rules, "destination", server).map((name) => `${address} does not reach ${server} on ${name} 53`),
    ),
  ];
}

/** The rules of the groups of an endpoint in one direction. */
function rulesOf(document: StackDocument, { nsg_ids: groups }: JsonObject, direction: string): JsonObject[] {
  return document
    .all(RULE)
    .map((rule) => rule.body)
    .filter((rule) => rule.direction === direction && asList(groups).includes(rule.network_security_group_id ?? null));
}

const ASSOCIATION = "oci_core_vcn_dns_resolver_association";

/** Whether an endpoint is in the resolver of the VCN of its subnet. A subnet of another stack is not known. */
function isInResolver(document: StackDocument, { resolver_id: id, subnet_id: subnet }: JsonObject): boolean {
  const [, name = ""] = /^\$\{data\.\w+\.([\w-]+)\.dns_resolver_id\}$/.exec(textOf(id)) ?? [];
  const association = block(block(block(document.json, "data"), ASSOCIATION), name);
  const vcn = document.referred(subnet, "oci_core_subnet")?.body.vcn_id;
  return association !== undefined && (vcn === undefined || association.vcn_id === vcn);
}

/** Whether a part of the stack has a name of a domain. The name of a pool is also in the addresses of its brokers. */
function isUsed({ json }: StackDocument, domain: string): boolean {
  const parts = { ...json, resource: { ...block(json, "resource"), oci_dns_resolver: {} } };
  return JSON.stringify(parts).includes(domain.replace(/^\$\{(.*?)(?:endpoint_fqdn)?\}$/, "$1"));
}

/** The groups with rules that nothing is in. A group whose OCID is an output is for resources outside the stack. */
export function memberFindings(document: StackDocument): string[] {
  const handedOut = document.mentioned(document.json.output);
  const others = document.resources.filter(({ type }) => type !== RULE);
  return document
    .all("oci_core_network_security_group")
    .filter((group) => !handedOut.includes(group))
    .filter((group) => !others.some((one) => one !== group && document.mentioned(one.body).includes(group)))
    .map(({ address }) => `nothing is in ${address}`);
}

const PROTOCOLS: readonly (readonly [number: string, name: string, options: string])[] = [
  ["6", "TCP", "tcp_options"],
  ["17", "UDP", "udp_options"],
];

/** The protocols that no rule lets through to or from port 53 of a network. */
function missing(rules: readonly JsonObject[], end: "source" | "destination", network: string): string[] {
  return PROTOCOLS.filter(
    ([number, , options]) =>
      !rules.some((rule) => {
        const range = block(block(rule, options), "destination_port_range");
        const isDns = range?.min === 53 && range.max === 53 && !isOn(rule.stateless);
        return isDns && rule.protocol === number && textOf(rule[end]) === network;
      }),
  ).map(([, name]) => name);
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
