// Internal: the part of the table of held.ts for networks, functions and gateways: they do not hold data, but the traffic
// through them stops.

import { PlanLevel } from "./plan-finding";
import { type Held } from "./held";

const { INTERRUPTION } = PlanLevel;

function stops(noun: string, loses: string, uniqueIn?: string): Held {
  return { noun, level: INTERRUPTION, loses, ...(uniqueIn === undefined ? {} : { uniqueIn }) };
}

export const HELD_BY_NETWORK: { readonly [type: string]: Held } = {
  oci_apigateway_certificate: stops(
    "certificate of an API gateway",
    "would be deleted; its gateway must have another one first",
  ),
  oci_apigateway_deployment: stops("API deployment", "would not answer calls until a new deployment exists"),
  oci_apigateway_gateway: stops("API gateway", "would lose its host name"),
  // Inferred: its tokens identify a caller, and a usage plan counts only subscribers.
  oci_apigateway_subscriber: stops(
    "subscriber of an API gateway",
    "would be deleted, and calls with its tokens would count as calls of an unknown client",
  ),
  oci_apigateway_usage_plan: stops(
    "usage plan of an API gateway",
    "would be deleted, and nothing would limit the calls of its subscribers",
  ),
  oci_core_cpe: stops("customer-premises equipment", "would be deleted, and the VPN with it"),
  oci_core_drg: stops(
    "dynamic routing gateway",
    "would be deleted, and the networks attached to it would lose their connections",
  ),
  oci_core_drg_attachment: stops("gateway attachment", "would cut the connections of its VCN"),
  oci_core_internet_gateway: stops("internet gateway", "would cut the connections to the internet"),
  oci_core_ipsec: stops("VPN", "would cut its connections, and lose the addresses and shared secrets of its tunnels"),
  oci_core_nat_gateway: stops("NAT gateway", "would cut the connections to the internet, and may lose its address"),
  oci_core_network_security_group: stops("network security group", "would be deleted with its rules"),
  oci_core_network_security_group_security_rule: stops("security rule", "would no longer allow its traffic"),
  oci_core_remote_peering_connection: stops(
    "remote peering connection",
    "would cut the connection between the two regions",
  ),
  oci_core_route_table: stops("route table", "would be deleted with its routes"),
  oci_core_security_list: stops("security list", "would no longer allow its traffic"),
  oci_core_service_gateway: stops("service gateway", "would cut the connections to Oracle's services"),
  oci_core_subnet: stops("subnet", "would be deleted; resources with an address in it must be deleted first"),
  oci_core_vcn: stops("VCN", "would be deleted; everything in it must be deleted first"),
  // Documented: it is deleted only with its VCN, and destroying it clears the settings that the code may set.
  oci_dns_resolver: stops(
    "resolver",
    "would stay because it belongs to its VCN, but lose its rules and attached views, which resolve names of other networks",
  ),
  oci_dns_resolver_endpoint: stops("resolver endpoint", "would lose its address, and would no longer resolve names"),
  oci_functions_application: stops("function application", "would be deleted; its functions must be deleted first"),
  oci_functions_function: stops(
    "function",
    "would lose its OCID and its invoke endpoint, and callers that use them fail",
    "its application",
  ),
};
