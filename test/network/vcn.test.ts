import { CoreInternetGateway } from "@cdktf/provider-oci/lib/core-internet-gateway";
import { CoreNatGateway } from "@cdktf/provider-oci/lib/core-nat-gateway";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { CoreRouteTable } from "@cdktf/provider-oci/lib/core-route-table";
import { CoreServiceGateway } from "@cdktf/provider-oci/lib/core-service-gateway";
import { CoreSubnet } from "@cdktf/provider-oci/lib/core-subnet";
import { CoreVcn } from "@cdktf/provider-oci/lib/core-vcn";
import { DataOciCoreServices } from "@cdktf/provider-oci/lib/data-oci-core-services";
import { DataOciCoreVcn } from "@cdktf/provider-oci/lib/data-oci-core-vcn";
import { TerraformOutput, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  Compartment,
  Duration,
  type IVcn,
  NetworkSecurityGroup,
  Ports,
  SubnetAccess,
  Tags,
  Vcn,
  type VcnAttributes,
  type VcnProps,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { addresses, dataSource, newStack, outputs, resource, resources, synthesize } from "../support/synthesis";
import { ROUTE_TABLE_ID, VCN_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const minimal: VcnProps = { compartment, cidrBlocks: ["10.0.0.0/16"] };
const VCN = "${oci_core_vcn.network_39EEAA36.id}";

test("minimal: named after its id, with DNS and without gateways", () => {
  const stack = newStack();
  new Vcn(stack, "network", minimal);
  const document = synthesize(stack);
  expect(resource(document, CoreVcn)).toEqual({
    compartment_id: COMPARTMENT_ID,
    cidr_blocks: ["10.0.0.0/16"],
    display_name: "network",
    dns_label: "network",
  });
  expect(addresses(document)).toEqual(["oci_core_vcn.network_39EEAA36"]);
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<VcnProps> = {
    compartment,
    cidrBlocks: ["10.0.0.0/16", "172.16.0.0/30"],
    name: "bookings",
    dnsLabel: "vs",
    dns: true,
    tags: Tags.of({ defined: { "Cost.Center": "1" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  new Vcn(stack, "network", all);
  expect(resource(synthesize(stack), CoreVcn)).toEqual({
    compartment_id: COMPARTMENT_ID,
    cidr_blocks: ["10.0.0.0/16", "172.16.0.0/30"],
    display_name: "bookings",
    dns_label: "vs",
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test.each([
  ["my-streaming_network", "mystreamingnetw"],
  ["2nd-network", "ndnetwork"],
  ["Network", "network"],
  ["42", "vcn"],
])("the DNS label of '%s' is made of the id: %s", (id, label) => {
  const stack = newStack();
  new Vcn(new Construct(stack, "networks"), id, minimal);
  expect(resource(synthesize(stack), CoreVcn)).toMatchObject({ dns_label: label });
});

test("gateways and route tables are created once, with the VCN's name and tags, if subnets need them", () => {
  const stack = newStack();
  const vcn = new Vcn(stack, "network", {
    ...minimal,
    name: "bookings",
    tags: Tags.of({ freeform: { team: "booking" } }),
  });
  for (const [index, access] of [
    SubnetAccess.private(),
    SubnetAccess.private(),
    SubnetAccess.privateWithNat(),
    SubnetAccess.public(),
  ].entries()) {
    vcn.addSubnet(`subnet${index}`, { cidrBlock: `10.0.${index}.0/24`, name: `${index}`, access });
  }
  const document = synthesize(stack);
  const common = { compartment_id: COMPARTMENT_ID, vcn_id: VCN, freeform_tags: { team: "booking" } };
  const services = "data.oci_core_services.network_Gateways_OracleServices_585B6F3A.services[0]";
  expect(dataSource(document, DataOciCoreServices)).toEqual({
    filter: [{ name: "name", values: ["All .* Services In Oracle Services Network"], regex: true }],
  });
  expect(resource(document, CoreServiceGateway)).toEqual({
    ...common,
    display_name: "bookings-service-gateway",
    services: [{ service_id: `\${${services}.id}` }],
  });
  expect(resource(document, CoreNatGateway)).toEqual({ ...common, display_name: "bookings-nat-gateway" });
  expect(resource(document, CoreInternetGateway)).toEqual({ ...common, display_name: "bookings-internet-gateway" });
  const toServices = {
    destination: `\${${services}.cidr_block}`,
    destination_type: "SERVICE_CIDR_BLOCK",
    network_entity_id: "${oci_core_service_gateway.network_Gateways_ServiceGateway_C3DF23D9.id}",
  };
  const anywhere = { destination: "0.0.0.0/0", destination_type: "CIDR_BLOCK" };
  const toNat = {
    ...anywhere,
    network_entity_id: "${oci_core_nat_gateway.network_Gateways_NatGateway_8406598E.id}",
  };
  const toInternet = {
    ...anywhere,
    network_entity_id: "${oci_core_internet_gateway.network_Gateways_InternetGateway_39B13E7A.id}",
  };
  expect(resources(document, CoreRouteTable)).toEqual([
    { ...common, display_name: "bookings-routes-internet", route_rules: [toInternet] },
    { ...common, display_name: "bookings-routes-nat", route_rules: [toServices, toNat] },
    { ...common, display_name: "bookings-routes-services", route_rules: [toServices] },
  ]);
});

test("a VCN of private subnets does not have a route to the internet", () => {
  const stack = newStack();
  new Vcn(stack, "network", minimal).addSubnet("streams", { cidrBlock: "10.0.1.0/24", name: "streams" });
  const types = addresses(synthesize(stack)).map((address) => address.replace(/\.[^.]+$/, ""));
  expect(types).toEqual([
    "data.oci_core_services",
    "oci_core_route_table",
    "oci_core_security_list",
    "oci_core_service_gateway",
    "oci_core_subnet",
    "oci_core_vcn",
  ]);
});

test("Oracle's services can be named as the peer of a rule", () => {
  const stack = newStack();
  const vcn = new Vcn(stack, "network", minimal);
  const group = new NetworkSecurityGroup(stack, "functions", { vcn, name: "functions" });
  group.allowEgress(vcn.oracleServices(), Ports.tcp(443));
  group.allowEgress(vcn.oracleServices(), Ports.tcp(443));
  const document = synthesize(stack);
  expect(resource(document, CoreNetworkSecurityGroupSecurityRule)).toMatchObject({
    direction: "EGRESS",
    destination: "${data.oci_core_services.network_Gateways_OracleServices_585B6F3A.services[0].cidr_block}",
    destination_type: "SERVICE_CIDR_BLOCK",
  });
  expect(addresses(document)).toContainEqual(expect.stringMatching(/functions_egress-oracle-services-tcp-443_\w+$/));
});

test("tokens are rendered as references, even a token for all networks", () => {
  const stack = newStack();
  const text = (name: string): string => new TerraformVariable(stack, name, { type: "string" }).stringValue;
  const list = new TerraformVariable(stack, "networks", { type: "list(string)" }).listValue;
  new Vcn(stack, "a", { compartment, cidrBlocks: [text("network"), "10.0.0.0/16"], name: text("called") });
  const vcn = new Vcn(stack, "b", { compartment, cidrBlocks: list, name: "b", dnsLabel: text("label") });
  vcn.addSubnet("any", { cidrBlock: "192.168.0.0/24", name: "any" });
  expect(resources(synthesize(stack), CoreVcn)).toMatchObject([
    { cidr_blocks: ["${var.network}", "10.0.0.0/16"], display_name: "${var.called}", dns_label: "a" },
    { cidr_blocks: "${var.networks}", dns_label: "${var.label}" },
  ]);
});

test("its OCID is a reference", () => {
  const stack = newStack();
  new TerraformOutput(stack, "id", { value: new Vcn(stack, "network", minimal).vcnId });
  expect(outputs(synthesize(stack))).toEqual({ id: { value: VCN } });
});

test("an import knows only what it was given", () => {
  const stack = newStack();
  const all: Required<VcnAttributes> = { vcnId: VCN_ID, compartment, cidrBlocks: ["10.0.0.0/8"] };
  const vcn = Vcn.fromVcnAttributes(stack, "known", all);
  expect(factsOf(vcn)).toEqual([VCN_ID, compartment, ["10.0.0.0/8"], undefined]);
  expect(factsOf(Vcn.fromVcnId(stack, "id", VCN_ID))).toEqual([VCN_ID, undefined, undefined, undefined]);
});

function factsOf({ vcnId, _known }: IVcn): unknown[] {
  return [vcnId, _known.find("compartment"), _known.find("cidrBlocks"), _known.find("gateways")];
}

test("a VCN that is looked up knows its compartment and its addresses as references", () => {
  const stack = newStack();
  const vcn = Vcn.fromLookup(stack, "vcn", { vcnId: VCN_ID });
  const access = SubnetAccess.privateFromRouteTableId(ROUTE_TABLE_ID);
  vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24", access });
  new TerraformOutput(stack, "networks", { value: vcn._known.find("cidrBlocks") });
  const document = synthesize(stack);
  expect(dataSource(document, DataOciCoreVcn)).toEqual({ vcn_id: VCN_ID });
  expect(resource(document, CoreSubnet)).toMatchObject({
    compartment_id: "${data.oci_core_vcn.vcn_B52336D4.compartment_id}",
    vcn_id: VCN_ID,
  });
  expect(outputs(document)).toEqual({ networks: { value: "${data.oci_core_vcn.vcn_B52336D4.cidr_blocks}" } });
});

test("a VCN can have 5 networks, which can be next to reserved addresses", () => {
  const stack = newStack();
  const edges = [
    ["1.0.0.0/16", "126.255.0.0/16", "128.0.0.0/16", "169.253.0.0/16", "169.255.0.0/16"],
    ["100.64.0.0/16", "223.255.0.0/16", "192.0.2.0/24", "172.32.0.0/30", "11.0.0.0/24"],
  ];
  for (const [index, cidrBlocks] of edges.entries()) new Vcn(stack, `network-${index}`, { compartment, cidrBlocks });
  expect(resources(synthesize(stack), CoreVcn).map(({ cidr_blocks: blocks }) => blocks)).toEqual(edges);
});

test("without DNS, neither the VCN nor its subnets have a label", () => {
  const stack = newStack();
  const vcn = new Vcn(stack, "network", { ...minimal, dns: false });
  const subnet = vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24" });
  const document = synthesize(stack);
  expect(resource(document, CoreVcn)).toEqual({
    compartment_id: COMPARTMENT_ID,
    cidr_blocks: ["10.0.0.0/16"],
    display_name: "network",
  });
  expect(resource(document, CoreSubnet)).not.toHaveProperty("dns_label");
  expect(subnet._known.find("hasDns")).toBe(false);
});
