import { CoreSecurityList } from "@cdktf/provider-oci/lib/core-security-list";
import { CoreSubnet } from "@cdktf/provider-oci/lib/core-subnet";
import { DataOciCoreSubnet } from "@cdktf/provider-oci/lib/data-oci-core-subnet";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  type ISubnet,
  NetworkPeer,
  Ports,
  Subnet,
  SubnetAccess,
  type SubnetAttributes,
  type SubnetOptions,
  type SubnetProps,
  Tags,
  Vcn,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { addresses, dataSource, newStack, outputs, resource, resources, synthesize } from "../support/synthesis";
import { ROUTE_TABLE_ID, SUBNET_ID, VCN_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const minimal: SubnetOptions = { cidrBlock: "10.0.1.0/24" };

function vcnOf(stack = newStack()): Vcn {
  return new Vcn(stack, "network", { compartment, cidrBlocks: ["10.0.0.0/16", "172.16.0.0/16"], name: "bookings" });
}

const VCN = "${oci_core_vcn.network_39EEAA36.id}";

test("minimal: named after its id, private, with a DNS label, and with a route to Oracle's services only", () => {
  const stack = newStack();
  vcnOf(stack).addSubnet("streams", minimal);
  expect(resource(synthesize(stack), CoreSubnet)).toEqual({
    compartment_id: COMPARTMENT_ID,
    vcn_id: VCN,
    cidr_block: "10.0.1.0/24",
    display_name: "streams",
    dns_label: "streams",
    prohibit_public_ip_on_vnic: true,
    route_table_id: "${oci_core_route_table.network_Gateways_ServicesRoutes_DEC3401C.id}",
    security_list_ids: ["${oci_core_security_list.network_streams_SecurityList_4D70FEA6.id}"],
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<SubnetProps> = {
    vcn: vcnOf(stack),
    cidrBlock: "172.16.0.0/30",
    name: "front",
    access: SubnetAccess.public(),
    dnsLabel: "web",
    egress: [{ to: NetworkPeer.anyIpv4(), ports: Ports.tcp(443), description: "Packages" }],
    reverseConnections: true,
    compartment: Compartment.fromCompartmentId("ocid1.compartment.oc1..other"),
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  new Subnet(stack, "subnet", all);
  const synthesized = synthesize(stack);
  expect(resource(synthesized, CoreSecurityList)).toMatchObject({
    display_name: "front-reverse-connections",
    egress_security_rules: [
      { destination: "172.16.0.0/30", description: "Reverse connections of service connectors" },
      { destination: "0.0.0.0/0", description: "Packages" },
    ],
  });
  expect(resource(synthesized, CoreSubnet)).toEqual({
    compartment_id: "ocid1.compartment.oc1..other",
    vcn_id: VCN,
    cidr_block: "172.16.0.0/30",
    display_name: "front",
    dns_label: "web",
    prohibit_public_ip_on_vnic: false,
    route_table_id: "${oci_core_route_table.network_Gateways_InternetRoutes_6EBC2375.id}",
    security_list_ids: ["${oci_core_security_list.subnet_SecurityList_93427010.id}"],
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test.each([
  ["through a NAT gateway", SubnetAccess.privateWithNat(), true, /NatRoutes/],
  ["through a given table", SubnetAccess.privateFromRouteTableId(ROUTE_TABLE_ID), true, /^ocid1\.routetable/],
  ["through a given table", SubnetAccess.publicFromRouteTableId(ROUTE_TABLE_ID), false, /^ocid1\.routetable/],
])("%s: the table decides about routes, the access about public addresses (%#)", (_, access, isPrivate, table) => {
  const stack = newStack();
  vcnOf(stack).addSubnet("streams", { ...minimal, access });
  expect(resource(synthesize(stack), CoreSubnet)).toMatchObject({
    prohibit_public_ip_on_vnic: isPrivate,
    route_table_id: expect.stringMatching(table) as string,
  });
});

test("in an imported VCN it has an existing route table, and a DNS label only if one is given", () => {
  const stack = newStack();
  const vcn = Vcn.fromVcnAttributes(stack, "vcn", { vcnId: VCN_ID, compartment });
  const access = SubnetAccess.privateFromRouteTableId(ROUTE_TABLE_ID);
  vcn.addSubnet("a", { ...minimal, access });
  vcn.addSubnet("b", { cidrBlock: "10.0.2.0/24", name: "b", access, dnsLabel: "b" });
  const [a, b] = resources(synthesize(stack), CoreSubnet);
  expect(a).toEqual({
    compartment_id: COMPARTMENT_ID,
    vcn_id: VCN_ID,
    cidr_block: "10.0.1.0/24",
    display_name: "a",
    prohibit_public_ip_on_vnic: true,
    route_table_id: ROUTE_TABLE_ID,
    security_list_ids: ["${oci_core_security_list.vcn_a_SecurityList_78B7BFBB.id}"],
  });
  expect(b).toMatchObject({ dns_label: "b" });
});

test("its security list is empty, so that only network security groups allow traffic", () => {
  const stack = newStack();
  vcnOf(stack).addSubnet("streams", { ...minimal, tags: Tags.of({ freeform: { team: "booking" } }) });
  expect(resource(synthesize(stack), CoreSecurityList)).toEqual({
    compartment_id: COMPARTMENT_ID,
    vcn_id: VCN,
    display_name: "streams-closed",
    freeform_tags: { team: "booking" },
  });
});

test("for connectors of private streams, the list allows only egress on TCP 443 to the subnet itself", () => {
  const stack = newStack();
  vcnOf(stack).addSubnet("streams", { ...minimal, reverseConnections: true });
  expect(resource(synthesize(stack), CoreSecurityList)).toEqual({
    compartment_id: COMPARTMENT_ID,
    vcn_id: VCN,
    display_name: "streams-reverse-connections",
    egress_security_rules: [
      {
        description: "Reverse connections of service connectors",
        destination: "10.0.1.0/24",
        destination_type: "CIDR_BLOCK",
        protocol: "6",
        tcp_options: { min: 443, max: 443 },
      },
    ],
  });
});

test("its security list has the given egress rules, for resources that cannot be in a network security group", () => {
  const stack = newStack();
  const vcn = vcnOf(stack);
  const port = new TerraformVariable(stack, "port", { type: "number" }).numberValue;
  vcn.addSubnet("notebooks", {
    ...minimal,
    egress: [
      { to: vcn.oracleServices(), ports: Ports.tcp(443) },
      { to: NetworkPeer.cidr("10.1.0.0/16"), ports: Ports.tcp(port), description: "Database" },
      { to: NetworkPeer.address("10.2.0.53"), ports: Ports.udpRange(53, 54) },
      { to: NetworkPeer.anyIpv4(), ports: Ports.all() },
    ],
  });
  expect(resource(synthesize(stack), CoreSecurityList)).toMatchObject({
    display_name: "notebooks-egress",
    egress_security_rules: [
      {
        destination: expect.stringMatching(/^\$\{.*cidr_block\}$/) as string,
        destination_type: "SERVICE_CIDR_BLOCK",
        protocol: "6",
        tcp_options: { min: 443, max: 443 },
      },
      {
        description: "Database",
        destination: "10.1.0.0/16",
        destination_type: "CIDR_BLOCK",
        protocol: "6",
        tcp_options: { min: "${var.port}", max: "${var.port}" },
      },
      {
        destination: "10.2.0.53/32",
        destination_type: "CIDR_BLOCK",
        protocol: "17",
        udp_options: { min: 53, max: 54 },
      },
      { destination: "0.0.0.0/0", destination_type: "CIDR_BLOCK", protocol: "all" },
    ],
  });
});

test("tokens are rendered as references and accepted by the checks", () => {
  const stack = newStack();
  const text = (name: string): string => new TerraformVariable(stack, name, { type: "string" }).stringValue;
  const access = SubnetAccess.privateFromRouteTableId(text("table"));
  const vcn = vcnOf(stack);
  vcn.addSubnet("a", { cidrBlock: text("addresses"), name: text("called"), dnsLabel: text("label"), access });
  vcn.addSubnet("b", minimal);
  expect(resources(synthesize(stack), CoreSubnet)[0]).toMatchObject({
    cidr_block: "${var.addresses}",
    display_name: "${var.called}",
    dns_label: "${var.label}",
    route_table_id: "${var.table}",
  });
});

test("its OCID is a reference, and it knows its VCN, compartment and addresses", () => {
  const stack = newStack();
  const subnet = vcnOf(stack).addSubnet("streams", minimal);
  expect([subnet.cidrBlock, subnet.compartment, subnet._known.find("isPublic")]).toEqual([
    "10.0.1.0/24",
    compartment,
    false,
  ]);
  new TerraformOutput(stack, "id", { value: subnet.subnetId });
  new TerraformOutput(stack, "vcn", { value: subnet._known.find("vcnId") });
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: "${oci_core_subnet.network_streams_8CFA9362.id}" },
    vcn: { value: VCN },
  });
});

function factsOf({ subnetId, _known }: ISubnet): unknown[] {
  return [
    subnetId,
    _known.find("vcnId"),
    _known.find("cidrBlock"),
    _known.find("compartment"),
    _known.find("isPublic"),
  ];
}

test("an import knows only what it was given", () => {
  const stack = newStack();
  const all: Required<SubnetAttributes> = { subnetId: SUBNET_ID, vcnId: VCN_ID, cidrBlock: "10.0.0.0/24", compartment };
  const known = Subnet.fromSubnetAttributes(stack, "known", all);
  expect(factsOf(known)).toEqual([SUBNET_ID, VCN_ID, "10.0.0.0/24", compartment, undefined]);
  const byId = Subnet.fromSubnetId(stack, "id", SUBNET_ID);
  expect(factsOf(byId)).toEqual([SUBNET_ID, undefined, undefined, undefined, undefined]);
  expect(addresses(synthesize(stack))).toEqual([]);
});

test("a subnet that is looked up knows its VCN, addresses and compartment as references", () => {
  const stack = newStack();
  const subnet = Subnet.fromLookup(stack, "subnet", { subnetId: SUBNET_ID });
  new TerraformOutput(stack, "vcn", { value: subnet._known.find("vcnId") });
  new TerraformOutput(stack, "network", { value: subnet._known.find("cidrBlock") });
  new TerraformOutput(stack, "compartment", { value: subnet._known.find("compartment")?.compartmentId });
  const document = synthesize(stack);
  expect(dataSource(document, DataOciCoreSubnet)).toEqual({ subnet_id: SUBNET_ID });
  expect(subnet.subnetId).toBe(SUBNET_ID);
  expect(outputs(document)).toEqual({
    vcn: { value: "${data.oci_core_subnet.subnet_2AA84596.vcn_id}" },
    network: { value: "${data.oci_core_subnet.subnet_2AA84596.cidr_block}" },
    compartment: { value: "${data.oci_core_subnet.subnet_2AA84596.compartment_id}" },
  });
});

test("a private subnet with a route to an internet gateway does not compile", () => {
  // @ts-expect-error the constructor is private
  const access: unknown = () => new SubnetAccess(false, "Internet") as unknown;
  expect(access).toBeDefined();
});

function labels(stack: TerraformStack): unknown[] {
  return resources(synthesize(stack), CoreSubnet).map(({ dns_label: label }) => label);
}

test("labels of ids with the same beginning or the same letters differ by a number", () => {
  const stack = newStack();
  const vcn = vcnOf(stack);
  const ids = [
    "streaming-clients-a",
    "streaming-clients-b",
    "streaming-clients-c",
    "web-1",
    "web1",
    "Web_1",
    "42",
    "43",
  ];
  for (const [index, id] of ids.entries()) vcn.addSubnet(id, { cidrBlock: `10.0.${index}.0/24` });
  expect(labels(stack).sort()).toEqual([
    "streamingclien2",
    "streamingclien3",
    "streamingclient",
    "subnet",
    "subnet2",
    "web1",
    "web12",
    "web13",
  ]);
});

test("a given label is kept, and the label of a removed subnet is free again", () => {
  const stack = newStack();
  const vcn = vcnOf(stack);
  vcn.addSubnet("a", { cidrBlock: "10.0.1.0/24", dnsLabel: "WEB" });
  vcn.addSubnet("web", { cidrBlock: "10.0.2.0/24" });
  vcn.addSubnet("db", { cidrBlock: "10.0.3.0/24" });
  vcn.node.tryRemoveChild("db");
  vcn.addSubnet("d-b", { cidrBlock: "10.0.3.0/24" });
  new Vcn(stack, "other", { compartment, cidrBlocks: ["10.0.0.0/16"] }).addSubnet("web", minimal);
  expect(labels(stack).sort()).toEqual(["WEB", "db", "web", "web2"]);
});

test("a subnet in an import of a new VCN shares its labels and addresses", () => {
  const stack = newStack();
  const vcn = vcnOf(stack);
  vcn.addSubnet("web", minimal);
  const known = Vcn.fromVcnAttributes(stack, "known", { vcnId: vcn.vcnId, compartment });
  const access = SubnetAccess.privateFromRouteTableId(ROUTE_TABLE_ID);
  const add = (id: string, cidrBlock: string, dnsLabel: string): unknown =>
    known.addSubnet(id, { cidrBlock, dnsLabel, access });
  expect(() => add("a", "10.0.2.0/24", "web")).toThrow("test/known/a: the DNS label of a subnet must be unique");
  expect(() => add("b", "10.0.1.0/25", "b")).toThrow("must not overlap the 10.0.1.0/24 of test/network/web");
  expect(() => add("c", "10.0.2.0/24", "c")).not.toThrow();
});
