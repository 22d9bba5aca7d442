import { CoreNetworkSecurityGroup } from "@cdktf/provider-oci/lib/core-network-security-group";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  NetworkPeer,
  NetworkSecurityGroup,
  type NetworkSecurityGroupProps,
  Ports,
  type SecurityRuleOptions,
  Tags,
  Vcn,
} from "../../lib";
import { planRules, type Rule } from "../../lib/network/security-rules";
import { COMPARTMENT_ID } from "../support/ocids";
import { addresses, newStack, outputs, resource, resources, synthesize } from "../support/synthesis";
import { GROUP_ID, VCN_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

function groupIn(stack: TerraformStack, id = "web"): NetworkSecurityGroup {
  const vcn = Vcn.fromVcnAttributes(stack, `vcn-of-${id}`, { vcnId: VCN_ID, compartment });
  return new NetworkSecurityGroup(stack, id, { vcn, name: id });
}

const GROUP = "${oci_core_network_security_group.web_08B6E5F3.id}";

test("minimal: named after its id, without rules, in the compartment of its VCN", () => {
  const stack = newStack();
  const vcn = Vcn.fromVcnAttributes(stack, "vcn", { vcnId: VCN_ID, compartment });
  new NetworkSecurityGroup(stack, "web", { vcn });
  const document = synthesize(stack);
  expect(resource(document, CoreNetworkSecurityGroup)).toEqual({
    compartment_id: COMPARTMENT_ID,
    vcn_id: VCN_ID,
    display_name: "web",
  });
  expect(addresses(document)).toEqual(["oci_core_network_security_group.web_08B6E5F3"]);
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<NetworkSecurityGroupProps> = {
    vcn: Vcn.fromVcnId(stack, "vcn", VCN_ID),
    name: "web servers",
    compartment,
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  new NetworkSecurityGroup(stack, "web", all);
  expect(resource(synthesize(stack), CoreNetworkSecurityGroup)).toEqual({
    compartment_id: COMPARTMENT_ID,
    vcn_id: VCN_ID,
    display_name: "web servers",
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("an ingress rule names its source, and an egress rule its destination", () => {
  const stack = newStack();
  const group = groupIn(stack);
  const all: Required<SecurityRuleOptions> = { id: "office", description: "the office" };
  group.allowIngress(NetworkPeer.cidr("10.1.0.0/16"), Ports.tcp(443), all);
  group.allowEgress(NetworkPeer.anyIpv4(), Ports.all());
  expect(synthesize(stack)).toMatchObject({
    resource: {
      oci_core_network_security_group_security_rule: {
        "web_ingress-office-tcp-443_9196E7A3": {
          network_security_group_id: GROUP,
          direction: "INGRESS",
          source: "10.1.0.0/16",
          source_type: "CIDR_BLOCK",
          protocol: "6",
          tcp_options: { destination_port_range: { min: 443, max: 443 } },
          description: "the office",
        },
        "web_egress-any-ipv4-all_378B3EF2": {
          network_security_group_id: GROUP,
          direction: "EGRESS",
          destination: "0.0.0.0/0",
          destination_type: "CIDR_BLOCK",
          protocol: "all",
        },
      },
    },
  });
});

test.each<[string, Ports, object]>([
  ["one TCP port", Ports.tcp(22), { protocol: "6", tcp_options: { destination_port_range: { min: 22, max: 22 } } }],
  [
    "a range of TCP ports",
    Ports.tcpRange(1521, 1522),
    { protocol: "6", tcp_options: { destination_port_range: { min: 1521, max: 1522 } } },
  ],
  ["one UDP port", Ports.udp(53), { protocol: "17", udp_options: { destination_port_range: { min: 53, max: 53 } } }],
  [
    "a range of UDP ports",
    Ports.udpRange(1, 65_535),
    { protocol: "17", udp_options: { destination_port_range: { min: 1, max: 65_535 } } },
  ],
  ["everything", Ports.all(), { protocol: "all" }],
])("%s is rendered as the provider takes it", (_, ports, rendered) => {
  const stack = newStack();
  groupIn(stack).allowIngress(NetworkPeer.address("10.0.0.5"), ports);
  expect(resource(synthesize(stack), CoreNetworkSecurityGroupSecurityRule)).toEqual({
    network_security_group_id: GROUP,
    direction: "INGRESS",
    source: "10.0.0.5/32",
    source_type: "CIDR_BLOCK",
    ...rendered,
  });
});

test("a peer can be a group of the same VCN, in both directions", () => {
  const stack = newStack();
  const [web, db] = [groupIn(stack), groupIn(stack, "db")];
  db.allowIngress(NetworkPeer.group(web), Ports.tcp(1522));
  web.allowEgress(NetworkPeer.group(db), Ports.tcp(1522));
  const [ingress, egress] = resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule);
  expect(ingress).toMatchObject({ source: GROUP, source_type: "NETWORK_SECURITY_GROUP" });
  expect(egress).toMatchObject({
    destination: "${oci_core_network_security_group.db_ECC37780.id}",
    destination_type: "NETWORK_SECURITY_GROUP",
  });
});

test("the address of a rule consists of peer and ports, whatever other rules the group has", () => {
  const rulesOf = (...cidrs: string[]): string[] => {
    const stack = newStack();
    const group = groupIn(stack);
    for (const cidr of cidrs) group.allowIngress(NetworkPeer.cidr(cidr), Ports.tcpRange(8000, 8080));
    return addresses(synthesize(stack)).filter((address) => address.includes("rule"));
  };
  const [first = ""] = rulesOf("10.1.0.0/16");
  expect(first).toMatch(/\.web_ingress-10-1-0-0-16-tcp-8000-8080_[0-9A-F]{8}$/);
  expect(rulesOf("10.0.0.0/16", "10.1.0.0/16", "10.2.0.0/16")).toContain(first);
});

test("the same rule twice is one rule, even if its input is read twice", () => {
  const stack = newStack();
  const group = groupIn(stack);
  const input = new TerraformVariable(stack, "clients", { type: "string" });
  for (const peer of [() => NetworkPeer.cidr("10.0.0.0/16"), () => NetworkPeer.cidr(input.stringValue)]) {
    group.allowIngress(peer(), Ports.tcp(443));
    group.allowIngress(peer(), Ports.tcp(443));
    group.allowIngress(peer(), Ports.tcp(443), { id: "another" });
  }
  expect(resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule)).toHaveLength(2);
});

test("tokens are rendered as references, and rules with tokens are named after them", () => {
  const stack = newStack();
  const text = (name: string): string => new TerraformVariable(stack, name, { type: "string" }).stringValue;
  const port = new TerraformVariable(stack, "port", { type: "number" }).numberValue;
  const vcn = Vcn.fromVcnId(stack, "vcn", text("vcn_ocid"));
  const own = Compartment.fromCompartmentId(text("compartment"));
  const group = new NetworkSecurityGroup(stack, "web", { vcn, name: text("called"), compartment: own });
  group.allowIngress(NetworkPeer.cidr(text("clients")), Ports.tcp(port));
  group.allowIngress(NetworkPeer.address("${var.clients}"), Ports.tcpRange(port, 9000));
  const document = synthesize(stack);
  expect(resource(document, CoreNetworkSecurityGroup)).toMatchObject({
    compartment_id: "${var.compartment}",
    vcn_id: "${var.vcn_ocid}",
    display_name: "${var.called}",
  });
  expect(addresses(document)).toEqual([
    "oci_core_network_security_group.web_08B6E5F3",
    expect.stringMatching(/rule\.web_ingress-var-clients-32-tcp-var-port-9000_\w+$/),
    expect.stringMatching(/rule\.web_ingress-var-clients-tcp-var-port_\w+$/),
  ]);
  expect(resources(document, CoreNetworkSecurityGroupSecurityRule)).toMatchObject([
    { source: "${var.clients}/32", tcp_options: { destination_port_range: { min: "${var.port}", max: 9000 } } },
    { source: "${var.clients}", tcp_options: { destination_port_range: { min: "${var.port}", max: "${var.port}" } } },
  ]);
});

test("its OCID is a reference", () => {
  const stack = newStack();
  new TerraformOutput(stack, "id", { value: groupIn(stack).networkSecurityGroupId });
  expect(outputs(synthesize(stack))).toEqual({ id: { value: GROUP } });
});

test("an import accepts rules, and knows its VCN if it is given", () => {
  const stack = newStack();
  const byId = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "group", GROUP_ID);
  byId.allowIngress(NetworkPeer.cidr("10.0.0.0/16"), Ports.tcp(443));
  expect(resource(synthesize(stack), CoreNetworkSecurityGroupSecurityRule)).toMatchObject({
    network_security_group_id: GROUP_ID,
  });
  expect(byId._known.find("vcnId")).toBeUndefined();
  const attributes = { networkSecurityGroupId: GROUP_ID, vcnId: VCN_ID };
  const known = NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "known", attributes);
  expect(known._known.find("vcnId")).toBe(VCN_ID);
});

test("the rules of a group are planned before any is created, and created once", () => {
  const stack = newStack();
  const group = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "group", GROUP_ID);
  const rule = { direction: "INGRESS", peer: NetworkPeer.cidr("10.0.0.0/16"), ports: Ports.tcp(443) } as const;
  const makes = [planRules(group, [rule, rule]), planRules(group, [rule])];
  expect(group.node.children).toEqual([]);
  for (const make of makes) make();
  expect(resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule)).toHaveLength(1);
});

test("fails for one wrong rule of several, without creating any", () => {
  const stack = newStack();
  const group = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "group", GROUP_ID);
  const ruleFor = (network: string): Rule => ({
    direction: "INGRESS",
    peer: NetworkPeer.cidr(network),
    ports: Ports.tcp(443),
    options: { id: "clients" },
  });
  expect(() => planRules(group, [ruleFor("10.0.0.0/16"), ruleFor("10.1.0.0/16")])).toThrow(
    "test/group: the id 'ingress-clients-tcp-443' must not be that of another rule; give each rule its own id",
  );
  expect(group.node.children).toEqual([]);
});

test("a peer whose VCN only Terraform knows is accepted", () => {
  const stack = newStack();
  const vcnId = new TerraformVariable(stack, "vcn_ocid", { type: "string" }).stringValue;
  const attributes = { networkSecurityGroupId: GROUP_ID, vcnId };
  const other = NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "other", attributes);
  groupIn(stack).allowIngress(NetworkPeer.group(other), Ports.tcp(443));
  expect(resource(synthesize(stack), CoreNetworkSecurityGroupSecurityRule)).toMatchObject({ source: GROUP_ID });
});

test("only the factories create peers and ports", () => {
  // @ts-expect-error the constructor is private
  const peer: unknown = () => new NetworkPeer("CIDR_BLOCK", "0.0.0.0/0") as unknown;
  // @ts-expect-error the constructor is private
  const ports: unknown = () => new Ports("icmp", undefined) as unknown;
  expect([peer, ports]).toHaveLength(2);
});

test("a group can have 120 rules, and a repeated rule counts once", () => {
  const stack = newStack();
  const group = groupIn(stack);
  for (let index = 0; index < 60; index++) {
    const peer = NetworkPeer.cidr(`10.${index}.0.0/16`);
    group.allowIngress(peer, Ports.tcp(443));
    group.allowEgress(peer, Ports.tcp(443));
  }
  group.allowIngress(NetworkPeer.cidr("10.0.0.0/16"), Ports.tcp(443));
  groupIn(stack, "other").allowIngress(NetworkPeer.cidr("10.0.0.0/16"), Ports.tcp(443));
  expect(resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule)).toHaveLength(121);
});
