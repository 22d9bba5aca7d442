// A small document in which all parts reach their endpoints, and the findings after a part of it is removed.

import { type JsonObject } from "./json";
import { pathFindings } from "./network-paths";

const idOf = (address: string): string => `\${${address}.id}`;

const SERVICES = "${data.oci_core_services.all.services[0].cidr_block}";
const VCN = idOf("oci_core_vcn.net");
const APPLICATION_GROUP = idOf("oci_core_network_security_group.application");
const POOL_GROUP = idOf("oci_core_network_security_group.pool");

const tcp = (port: number): JsonObject => ({
  protocol: "6",
  tcp_options: { destination_port_range: { min: port, max: port } },
});

const out = (group: string, destination: string, type: string, port: number): JsonObject => ({
  network_security_group_id: group,
  direction: "EGRESS",
  destination,
  destination_type: type,
  ...tcp(port),
});

const into = (source: string, type: string, port: number): JsonObject => ({
  network_security_group_id: POOL_GROUP,
  direction: "INGRESS",
  source,
  source_type: type,
  ...tcp(port),
});

const subnet = (name: string, cidrBlock: string): JsonObject => ({
  cidr_block: cidrBlock,
  prohibit_public_ip_on_vnic: true,
  route_table_id: idOf("oci_core_route_table.services"),
  security_list_ids: [idOf(`oci_core_security_list.${name}`)],
  vcn_id: VCN,
});

/** Addresses and bodies. */
const SOUND: { readonly [address: string]: JsonObject } = {
  "oci_core_vcn.net": { cidr_blocks: ["10.0.0.0/16"] },
  "oci_core_route_table.services": {
    route_rules: [
      {
        destination: SERVICES,
        destination_type: "SERVICE_CIDR_BLOCK",
        network_entity_id: idOf("oci_core_service_gateway.gateway"),
      },
    ],
  },
  "oci_core_security_list.closed": {},
  "oci_core_security_list.streams": {
    egress_security_rules: [
      {
        destination: "10.0.2.0/24",
        destination_type: "CIDR_BLOCK",
        protocol: "6",
        tcp_options: { min: 443, max: 443 },
      },
    ],
  },
  "oci_core_subnet.functions": subnet("closed", "10.0.1.0/24"),
  "oci_core_subnet.streams": subnet("streams", "10.0.2.0/24"),
  "oci_core_network_security_group.application": { vcn_id: VCN },
  "oci_core_network_security_group.pool": { vcn_id: VCN },
  "oci_core_network_security_group_security_rule.services": out(APPLICATION_GROUP, SERVICES, "SERVICE_CIDR_BLOCK", 443),
  "oci_core_network_security_group_security_rule.out": out(
    APPLICATION_GROUP,
    POOL_GROUP,
    "NETWORK_SECURITY_GROUP",
    443,
  ),
  "oci_core_network_security_group_security_rule.kafka-out": out(APPLICATION_GROUP, "10.0.0.0/16", "CIDR_BLOCK", 9092),
  "oci_core_network_security_group_security_rule.in": into(APPLICATION_GROUP, "NETWORK_SECURITY_GROUP", 443),
  "oci_core_network_security_group_security_rule.kafka-in": into("10.0.0.0/16", "CIDR_BLOCK", 9092),
  "oci_core_network_security_group_security_rule.connector": into(
    "${oci_sch_service_connector.archive.source[0].private_endpoint_metadata[0].rce_traffic_ip_address}/32",
    "CIDR_BLOCK",
    443,
  ),
  "oci_streaming_stream_pool.pool": {
    private_endpoint_settings: { subnet_id: idOf("oci_core_subnet.streams"), nsg_ids: [POOL_GROUP] },
  },
  "oci_streaming_stream.orders": { stream_pool_id: idOf("oci_streaming_stream_pool.pool") },
  "oci_functions_application.orders": {
    subnet_ids: [idOf("oci_core_subnet.functions")],
    network_security_group_ids: [APPLICATION_GROUP],
  },
  "oci_functions_function.load": {
    application_id: idOf("oci_functions_application.orders"),
    config: { ENDPOINT: "${oci_streaming_stream.orders.messages_endpoint}/20180418" },
  },
  "oci_sch_service_connector.archive": {
    source: { kind: "streaming", stream_id: idOf("oci_streaming_stream.orders") },
    target: { kind: "objectStorage" },
  },
  "oci_core_instance.worker": {
    create_vnic_details: { subnet_id: idOf("oci_core_subnet.functions"), nsg_ids: [APPLICATION_GROUP] },
    metadata: { user_data: "${base64encode(local.init)}" },
  },
};

type Bodies = typeof SOUND;

/** Other bodies, or none. */
interface Changes {
  readonly [address: string]: JsonObject | undefined;
}

function documentOf(bodies: Bodies): JsonObject {
  const resource: Record<string, Record<string, JsonObject>> = {};
  for (const [address, body] of Object.entries(bodies)) {
    const [type = "", name = ""] = address.split(".");
    (resource[type] ??= {})[name] = body;
  }
  const init = "bootstrap.servers=${oci_streaming_stream_pool.pool.kafka_settings[0].bootstrap_servers}";
  return { resource, locals: { init }, variable: { block: { default: "10.0.1.0/24" } } };
}

/** The findings after bodies are changed or removed. */
function found(changes: Changes = {}): string[] {
  const changed = Object.entries({ ...SOUND, ...changes }).filter(([, body]) => body !== undefined);
  return pathFindings(documentOf(Object.fromEntries(changed) as Bodies));
}

const RULE = "oci_core_network_security_group_security_rule";

const noServices = (client: string): string =>
  `${client} does not reach Oracle's services: neither oci_core_subnet.functions nor its groups let TCP 443 out to them`;
const noRoute = (client: string): string =>
  `${client} does not reach Oracle's services: the routes of oci_core_subnet.functions lead to no service gateway, NAT gateway or ` +
  "internet gateway";
const BOTH = ["oci_functions_application.orders", "oci_core_instance.worker"];
const told = (client: string, port: number): string =>
  `${client} is told of oci_streaming_stream_pool.pool and does not reach it on TCP ${port}: `;
const LOADER = told("oci_functions_function.load", 443);
const WORKER = told("oci_core_instance.worker", 9092);
const NOT_OUT = "neither oci_core_subnet.functions nor its groups let it out";
const NOT_IN = `nothing lets it into ${POOL_GROUP}`;
const REVERSE =
  "the reverse connection of oci_sch_service_connector.archive to oci_streaming_stream_pool.pool is not let";
const REVERSE_OUT = `${REVERSE} out: the security lists of oci_core_subnet.streams do not let TCP 443 out to it`;
const REVERSE_IN = `${REVERSE} in: no rule of ${POOL_GROUP} has its address`;

const functions = SOUND["oci_core_subnet.functions"]!;
const routes = (destination: string, gateway: string): Changes => ({
  "oci_core_route_table.services": { route_rules: [{ destination, network_entity_id: gateway }] },
});
const NAT = routes("0.0.0.0/0", idOf("oci_core_nat_gateway.nat"));
const INTERNET = routes("0.0.0.0/0", idOf("oci_core_internet_gateway.internet"));
const OUT_TO_ALL = out(APPLICATION_GROUP, "0.0.0.0/0", "CIDR_BLOCK", 443);

test("a correct document has no findings", () => {
  expect(found()).toEqual([]);
});

test.each<[string, Changes, string[]]>([
  ["no rule lets the services be reached", { [`${RULE}.services`]: undefined }, BOTH.map(noServices)],
  [
    "the rule is for another port",
    { [`${RULE}.services`]: out(APPLICATION_GROUP, SERVICES, "SERVICE_CIDR_BLOCK", 80) },
    BOTH.map(noServices),
  ],
  ["the rule is stateless", { [`${RULE}.services`]: { ...OUT_TO_ALL, stateless: true } }, BOTH.map(noServices)],
  ["the rule is for UDP", { [`${RULE}.services`]: { ...OUT_TO_ALL, protocol: "17" } }, BOTH.map(noServices)],
  ["the subnet has no route", { ...routes("10.1.0.0/16", idOf("oci_core_drg.drg")) }, BOTH.map(noRoute)],
  [
    "the subnet has the routes of its VCN",
    { "oci_core_subnet.functions": { ...functions, route_table_id: null } },
    BOTH.map(noRoute),
  ],
  ["a private subnet has an internet gateway", INTERNET, BOTH.map(noRoute)],
  ["a rule for the services alone meets a NAT gateway", NAT, BOTH.map(noServices)],
  ["a function is not let out to the pool", { [`${RULE}.out`]: undefined }, [LOADER + NOT_OUT]],
  ["a function is not let into the pool", { [`${RULE}.in`]: undefined }, [LOADER + NOT_IN]],
  [
    "a function is let out to another network",
    { [`${RULE}.out`]: out(APPLICATION_GROUP, "10.0.3.0/24", "CIDR_BLOCK", 443) },
    [LOADER + NOT_OUT],
  ],
  [
    "a function is told of Kafka, and let in for the API",
    {
      "oci_functions_application.orders": {
        ...SOUND["oci_functions_application.orders"],
        config: { KAFKA: "${oci_streaming_stream_pool.pool.endpoint_fqdn}:9092" },
      },
      [`${RULE}.kafka-in`]: undefined,
    },
    [told("oci_functions_function.load", 9092) + NOT_IN, WORKER + NOT_IN],
  ],
  ["an instance is not let out", { [`${RULE}.kafka-out`]: undefined }, [WORKER + NOT_OUT]],
  [
    "a client in an existing subnet has groups that let nothing out",
    {
      [`${RULE}.out`]: undefined,
      "oci_functions_application.orders": {
        subnet_ids: ["${var.subnet}"],
        network_security_group_ids: [APPLICATION_GROUP],
      },
    },
    [`${LOADER}its groups do not let it out`],
  ],
  [
    "the pool is in another VCN",
    { "oci_core_subnet.streams": { ...SOUND["oci_core_subnet.streams"], vcn_id: "${var.vcn}" } },
    [LOADER, WORKER].map((begin) => `${begin}no route leads from oci_core_subnet.functions to its network`),
  ],
  ["the pool's subnet lets nothing out", { "oci_core_security_list.streams": {} }, [REVERSE_OUT]],
  ["the pool has no rule for the connector", { [`${RULE}.connector`]: undefined }, [REVERSE_IN]],
  [
    "the connector's address is that of its other end",
    {
      "oci_sch_service_connector.archive": {
        target: { kind: "streaming", stream_id: idOf("oci_streaming_stream.orders") },
      },
    },
    [REVERSE_IN],
  ],
])("it is found that %s", (_, changes, findings) => {
  expect(found(changes)).toEqual(findings);
});

test.each<[string, Changes]>([
  ["a NAT gateway and a rule for all addresses", { ...NAT, [`${RULE}.services`]: OUT_TO_ALL }],
  [
    "an internet gateway, in a public subnet",
    {
      ...INTERNET,
      [`${RULE}.services`]: OUT_TO_ALL,
      "oci_core_subnet.functions": { ...functions, prohibit_public_ip_on_vnic: false },
    },
  ],
  [
    "the VCN's own security list, which lets everything out",
    {
      "oci_core_subnet.functions": { ...functions, security_list_ids: null },
      [`${RULE}.services`]: undefined,
      [`${RULE}.out`]: undefined,
    },
  ],
  [
    "rules of the subnets instead of groups",
    {
      "oci_core_security_list.closed": { egress_security_rules: [{ destination: "0.0.0.0/0", protocol: "all" }] },
      "oci_core_security_list.streams": {
        egress_security_rules: [{ destination: "10.0.0.0/16", protocol: "6" }],
        ingress_security_rules: [{ source: "10.0.0.0/16", protocol: "6", tcp_options: { min: 1, max: 10_000 } }],
      },
      ...Object.fromEntries(Object.keys(SOUND).flatMap((key) => (key.startsWith(RULE) ? [[key, undefined]] : []))),
    },
  ],
  ["a variable's network", { [`${RULE}.in`]: into("${var.block}", "CIDR_BLOCK", 443) }],
  [
    "groups that are not in the document",
    {
      "oci_core_network_security_group.application": undefined,
      "oci_core_network_security_group.pool": undefined,
      ...Object.fromEntries(Object.keys(SOUND).flatMap((key) => (key.startsWith(RULE) ? [[key, undefined]] : []))),
    },
  ],
  [
    "lists and routes that are not in the document",
    {
      "oci_core_subnet.functions": {
        ...functions,
        route_table_id: "${var.routes}",
        security_list_ids: ["${var.list}"],
      },
      [`${RULE}.services`]: undefined,
      [`${RULE}.out`]: undefined,
      [`${RULE}.kafka-out`]: undefined,
    },
  ],
  [
    "another VCN to which a route leads",
    {
      "oci_core_subnet.streams": { ...SOUND["oci_core_subnet.streams"], vcn_id: "${var.vcn}" },
      "oci_core_route_table.services": {
        route_rules: [
          ...(SOUND["oci_core_route_table.services"]!.route_rules as JsonObject[]),
          { destination: "10.0.0.0/16", network_entity_id: "${oci_core_drg.drg.id}" },
        ],
      },
    },
  ],
])("nothing is found with %s", (_, changes) => {
  expect(found(changes)).toEqual([]);
});
