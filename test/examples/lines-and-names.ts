// The hops to networks outside a stack: dynamic routing gateways with their lines, and the endpoints that forward names.

import { asList, block, isOn, type Json, type JsonObject, type StackDocument } from "../../lib/testing/rules/document";
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
      const leadsThere = lines.some(({ type, body: line }) => {
        return type !== "oci_core_ipsec" || asList(line.static_routes).includes(destination ?? null);
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
  return document.all("oci_dns_resolver_endpoint").flatMap(({ address, body }) => {
    const groups = asList(body.nsg_ids);
    const rules = document
      .all(RULE)
      .map((rule) => rule.body)
      .filter((rule) => groups.includes(rule.network_security_group_id ?? null));
    if (isOn(body.is_listening)) {
      const askers = new Set(rules.map(({ source }) => textOf(source)));
      if (askers.size === 0) return [`no one reaches ${address}: its groups let no network in`];
      return [...askers].flatMap((asker) =>
        missing(rules, "source", asker).map((name) => `${asker} does not reach ${address} on ${name} 53`),
      );
    }
    const servers = document
      .all("oci_dns_resolver")
      .flatMap((resolver) => blocksOf(resolver.body, "rules"))
      .filter((rule) => textOf(rule.source_endpoint_name).includes(`${address}.`))
      .flatMap((rule) => asList(rule.destination_addresses).map((server) => `${textOf(server)}/32`));
    if (servers.length === 0) return [`${address} does not reach a server: no rule of a resolver forwards names`];
    return servers.flatMap((server) =>
      missing(rules, "destination", server).map((name) => `${address} does not reach ${server} on ${name} 53`),
    );
  });
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

const PROTOCOLS: readonly (readonly [number: string, name: string])[] = [
  ["6", "TCP"],
  ["17", "UDP"],
];

/** The protocols that no rule lets through to or from a network. */
function missing(rules: readonly JsonObject[], end: "source" | "destination", network: string): string[] {
  return PROTOCOLS.filter(
    ([number]) => !rules.some((rule) => rule.protocol === number && textOf(rule[end]) === network),
  ).map(([, name]) => name);
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
