// Internal: the part of the table of held.ts for networks, functions and gateways: they hold nothing, but what runs through them stops.

import { PlanLevel } from "./plan-finding";
import { type Held } from "./held";

const { INTERRUPTION } = PlanLevel;

function stops(noun: string, loses: string, uniqueIn?: string): Held {
  return { noun, level: INTERRUPTION, loses, ...(uniqueIn === undefined ? {} : { uniqueIn }) };
}

export const HELD_BY_NETWORK: { readonly [type: string]: Held } = {
  oci_apigateway_certificate: stops(
    "certificate of an API gateway",
    "would be deleted, and the gateway that has it must have another before",
  ),
  oci_apigateway_deployment: stops("API deployment", "would not answer any call until there is another one"),
  oci_apigateway_gateway: stops("API gateway", "would lose its host name"),
  // Inferred: its tokens are how a caller is known, and a usage plan only counts subscribers.
  oci_apigateway_subscriber: stops(
    "subscriber of an API gateway",
    "would be deleted, and calls with its tokens would be those of a stranger",
  ),
  oci_apigateway_usage_plan: stops(
    "usage plan of an API gateway",
    "would be deleted, and nothing would limit the calls of its subscribers",
  ),
  oci_core_cpe: stops("customer-premises equipment", "would be deleted, and the VPN with it"),
  oci_core_drg: stops(
    "dynamic routing gateway",
    "would be deleted, and what is attached to it would lose its connections",
  ),
  oci_core_drg_attachment: stops("gateway attachment", "would cut the connections of its VCN"),
  oci_core_internet_gateway: stops("internet gateway", "would cut the connections to the internet"),
  oci_core_ipsec: stops("VPN", "would cut its connections, and lose the addresses and shared secrets of its tunnels"),
  oci_core_nat_gateway: stops("NAT gateway", "would cut the connections to the internet, and may lose its address"),
  oci_core_network_security_group: stops("network security group", "would be deleted with its rules"),
  oci_core_network_security_group_security_rule: stops("security rule", "would no longer let through what it allows"),
  oci_core_remote_peering_connection: stops("remote peering connection", "would cut the connection of the two regions"),
  oci_core_route_table: stops("route table", "would be deleted with its routes"),
  oci_core_security_list: stops("security list", "would no longer let through what it allows"),
  oci_core_service_gateway: stops("service gateway", "would cut the connections to Oracle's services"),
  oci_core_subnet: stops("subnet", "would be deleted, and what has an address in it must be gone before"),
  oci_core_vcn: stops("VCN", "would be deleted, and everything in it must be gone before"),
  // Documented: it goes with its VCN only, and a destruction clears what the code may set.
  oci_dns_resolver: stops(
    "resolver",
    "would stay, since it belongs to its VCN, and lose its rules and attached views, by which names of other networks are found",
  ),
  oci_dns_resolver_endpoint: stops("resolver endpoint", "would lose its address, and would no longer resolve names"),
  oci_functions_application: stops("function application", "would be deleted; its functions must be gone before"),
  oci_functions_function: stops(
    "function",
    "would lose its OCID and its invoke endpoint, and whatever calls it by them fails",
    "its application",
  ),
};
