// Listeners and forwarders of the resolver of a VCN.

import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { DataOciCoreVcnDnsResolverAssociation } from "@cdktf/provider-oci/lib/data-oci-core-vcn-dns-resolver-association";
import { DnsResolver } from "@cdktf/provider-oci/lib/dns-resolver";
import { DnsResolverEndpoint } from "@cdktf/provider-oci/lib/dns-resolver-endpoint";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  DnsForwarder,
  type DnsForwarderProps,
  DnsListener,
  type DnsListenerProps,
  Duration,
  type ISubnet,
  NetworkPeer,
  Subnet,
  Tags,
} from "../../lib";
import { isCoveredBy } from "../../lib/network/domain-name";
import { COMPARTMENT_ID } from "../support/ocids";
import { dataSource, newStack, outputs, resource, resources, synthesize } from "../support/synthesis";
import { SUBNET_ID, VCN_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const elsewhere = Compartment.fromCompartmentId("ocid1.compartment.oc1..other");
const tags = Tags.of({ freeform: { team: "network" } });
const timeouts = { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) };
const peers = NetworkPeer.cidr("10.1.3.0/28");

function subnetIn(stack: TerraformStack, cidrBlock = "10.0.3.0/28"): ISubnet {
  return Subnet.fromSubnetAttributes(stack, "dns", { subnetId: SUBNET_ID, vcnId: VCN_ID, cidrBlock, compartment });
}

const RESOLVER = "${data.oci_core_vcn_dns_resolver_association.names_Resolver_007AB7F0.dns_resolver_id}";
const OWN_GROUP = expect.stringMatching(
  /^\$\{oci_core_network_security_group\.names_PrivateEndpoint_.*\.id}$/,
) as string;

function rulesOf(stack: TerraformStack): object[] {
  return resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule).map((rule) => ({
    ...rule,
    network_security_group_id: undefined,
    description: undefined,
  }));
}

const PORT = { destination_port_range: { min: 53, max: 53 } };

test("a listener has an address of its subnet in the resolver of the VCN, and accepts its clients on UDP and TCP 53", () => {
  const stack = newStack();
  const listener = new DnsListener(stack, "names", { subnet: subnetIn(stack), clients: [peers] });
  new TerraformOutput(stack, "address", { value: listener.listeningAddress });
  const document = synthesize(stack);
  expect(resource(document, DnsResolverEndpoint)).toEqual({
    resolver_id: RESOLVER,
    name: "names",
    scope: "PRIVATE",
    is_listening: true,
    is_forwarding: false,
    subnet_id: SUBNET_ID,
    nsg_ids: [OWN_GROUP],
  });
  expect(dataSource(document, DataOciCoreVcnDnsResolverAssociation)).toEqual({ vcn_id: VCN_ID });
  const from = { direction: "INGRESS", source: "10.1.3.0/28", source_type: "CIDR_BLOCK" };
  expect(rulesOf(stack)).toEqual([
    { ...from, protocol: "6", tcp_options: PORT },
    { ...from, protocol: "17", udp_options: PORT },
  ]);
  expect(Object.values(outputs(document))).toEqual([
    expect.objectContaining({
      value: expect.stringMatching(/^\$\{oci_dns_resolver_endpoint\.names_.*\.listening_address}$/) as string,
    }),
  ]);
  expect(listener.networkSecurityGroup.node.path).toContain("names/PrivateEndpoint");
});

test("every prop of a listener has its place", () => {
  const stack = newStack();
  const subnet = subnetIn(stack);
  const all: Required<DnsListenerProps> = {
    subnet,
    clients: [peers],
    name: "from_b",
    privateIp: "10.0.3.10",
    compartment: elsewhere,
    tags,
    timeouts,
  };
  expect(new DnsListener(stack, "names", all).listeningAddress).toBe("10.0.3.10");
  const document = synthesize(stack);
  expect(resource(document, DnsResolverEndpoint)).toMatchObject({
    name: "from_b",
    listening_address: "10.0.3.10",
    freeform_tags: { team: "network" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
  expect(document).toMatchObject({
    resource: {
      oci_core_network_security_group: {
        names_PrivateEndpoint_NetworkSecurityGroup_C431C99E: {
          compartment_id: "ocid1.compartment.oc1..other",
          freeform_tags: { team: "network" },
        },
      },
    },
  });
});

test("a forwarder sends queries from its subnet, by ordered rules for its endpoint, with egress to its targets", () => {
  const stack = newStack();
  const rules = [
    { names: ["pool.a.example.com", "pool.b.example.com"], address: "10.1.3.10" },
    { names: ["example.com"], address: "192.168.0.53" },
    { names: ["other.example.org"], address: "10.1.3.10" },
  ];
  new DnsForwarder(stack, "names", { subnet: subnetIn(stack), rules });
  const document = synthesize(stack);
  expect(resource(document, DnsResolverEndpoint)).toEqual({
    resolver_id: RESOLVER,
    name: "names",
    scope: "PRIVATE",
    is_listening: false,
    is_forwarding: true,
    subnet_id: SUBNET_ID,
    nsg_ids: [OWN_GROUP],
    lifecycle: { create_before_destroy: true },
  });
  const forward = (qname_cover_conditions: string[], address: string): object => ({
    action: "FORWARD",
    qname_cover_conditions,
    destination_addresses: [address],
    source_endpoint_name: expect.stringMatching(/^\$\{oci_dns_resolver_endpoint\.names_Endpoint_.*\.name}$/) as string,
  });
  expect(resource(document, DnsResolver)).toEqual({
    resolver_id: RESOLVER,
    scope: "PRIVATE",
    rules: [
      forward(["pool.a.example.com", "pool.b.example.com"], "10.1.3.10"),
      forward(["example.com"], "192.168.0.53"),
      forward(["other.example.org"], "10.1.3.10"),
    ],
  });
  const to = (destination: string): object => ({ direction: "EGRESS", destination, destination_type: "CIDR_BLOCK" });
  expect(rulesOf(stack)).toEqual(
    expect.arrayContaining(
      ["10.1.3.10/32", "192.168.0.53/32"].flatMap((address) => [
        { ...to(address), protocol: "6", tcp_options: PORT },
        { ...to(address), protocol: "17", udp_options: PORT },
      ]),
    ),
  );
  expect(rulesOf(stack)).toHaveLength(4);
});

test("every prop of a forwarder has its place", () => {
  const stack = newStack();
  const all: Required<DnsForwarderProps> = {
    subnet: subnetIn(stack),
    rules: [{ names: ["pool.example.com"], address: "10.1.3.10" }],
    name: "to_b",
    privateIp: "10.0.3.11",
    compartment: elsewhere,
    tags,
    timeouts,
  };
  const forwarder = new DnsForwarder(stack, "names", all);
  const document = synthesize(stack);
  expect(resource(document, DnsResolverEndpoint)).toMatchObject({ name: "to_b", forwarding_address: "10.0.3.11" });
  expect(resource(document, DnsResolver)).toMatchObject({
    freeform_tags: { team: "network" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
  expect(forwarder.networkSecurityGroup.node.path).toContain("names/PrivateEndpoint");
});

test("names and addresses can be references, and Terraform checks the addresses", () => {
  const stack = newStack();
  const text = (id: string): string => new TerraformVariable(stack, id, { type: "string" }).stringValue;
  const [fqdn, address, own] = [text("fqdn"), text("address"), text("own")];
  const rules = [
    { names: [`db.${fqdn}`, "a.example.com"], address },
    { names: [fqdn], address },
  ];
  new DnsForwarder(stack, "names", { subnet: subnetIn(stack), rules, privateIp: own });
  const document = synthesize(stack);
  expect(resource(document, DnsResolver)).toMatchObject({
    rules: [
      { qname_cover_conditions: ["db.${var.fqdn}", "a.example.com"], destination_addresses: ["${var.address}"] },
      { qname_cover_conditions: ["${var.fqdn}"] },
    ],
  });
  expect(rulesOf(stack)).toHaveLength(2);
  expect(resource(document, DnsResolverEndpoint)).toMatchObject({
    lifecycle: {
      precondition: [
        { error_message: expect.stringContaining("The private IP address of this DNS forwarder must be") as string },
      ],
    },
  });
});

test("the name is the construct's id, with underscores for other characters", () => {
  const stack = newStack();
  new DnsListener(stack, "to-the.other side", { subnet: subnetIn(stack), clients: [peers] });
  expect(resource(synthesize(stack), DnsResolverEndpoint)).toMatchObject({ name: "to_the_other_side" });
});

test.each<[string, string, boolean]>([
  ["a.example.com", "example.com", true],
  ["EXAMPLE.com", "example.com.", true],
  ["example.com", "a.example.com", false],
  ["badexample.com", "example.com", false],
])("a question for %s, with a rule for %s: %s", (name, domain, isCovered) => {
  expect(isCoveredBy(name, domain)).toBe(isCovered);
});
