// Private streams: the rules that give a connector access, which must not close a cycle.

import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { CoreSecurityList } from "@cdktf/provider-oci/lib/core-security-list";
import { type TerraformStack } from "cdktf";
import {
  ConnectorSource,
  ConnectorTarget,
  Duration,
  ServiceConnector,
  NetworkPeer,
  Partitions,
  PoolAccess,
  Ports,
  type PolicyStatement,
  type Stream,
  StreamPool,
  Subject,
  Subnet,
  type SubnetEgress,
  Vcn,
} from "../../lib";
import { newStack, resource, resources, synthesize, testApp, warnings } from "../support/synthesis";
import { bucket, CONNECTOR, SOURCE, TARGET, targetStream } from "./ends";

const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
const VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn";
const group = Subject.group({ name: "operators" });

function privatePool(stack: TerraformStack, id = "pool"): StreamPool {
  const subnet = Subnet.fromSubnetAttributes(stack, `${id}-subnet`, { subnetId: SUBNET_ID, vcnId: VCN_ID });
  const access = PoolAccess.privateEndpoint(subnet, { clients: [NetworkPeer.cidr("10.0.0.0/16")] });
  return new StreamPool(stack, id, { compartment: SOURCE, name: id, access });
}

function add(pool: StreamPool, id: string): Stream {
  return pool.addStream(id, { partitions: Partitions.of(1) });
}

/** The rules of the connectors: those that are not for the clients of the pool. */
function ruleSources(stack: TerraformStack): unknown[] {
  const rules = resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule);
  return rules.filter(({ source }) => source !== "10.0.0.0/16");
}

test("a private source and a private target each allow the connector's address on port 443, without a cycle", () => {
  const stack = newStack();
  const [from, to] = [add(privatePool(stack, "one"), "in"), add(privatePool(stack, "two"), "out")];
  ServiceConnector.forward(stack, "copy", { from, to });
  const address = (end: string): string =>
    `\${oci_sch_service_connector.copy_DD9954EA.${end}[0].private_endpoint_metadata[0].rce_traffic_ip_address}/32`;
  const common = {
    direction: "INGRESS",
    source_type: "CIDR_BLOCK",
    protocol: "6",
    tcp_options: { destination_port_range: { min: 443, max: 443 } },
    description: "Service connector test/copy",
  };
  expect(ruleSources(stack)).toEqual([
    { ...common, source: address("source"), network_security_group_id: groupOf("one") },
    { ...common, source: address("target"), network_security_group_id: groupOf("two") },
  ]);
  function groupOf(pool: string): unknown {
    return expect.stringMatching(
      new RegExp(`^\\$\\{oci_core_network_security_group\\.${pool}_PrivateEndpoint_NetworkSecurityGroup_\\w+\\.id\\}$`),
    );
  }
});

test("does not warn about a private pool whose only client is a connector", () => {
  const stack = newStack();
  const subnet = Subnet.fromSubnetAttributes(stack, "subnet", { subnetId: SUBNET_ID, vcnId: VCN_ID });
  const access = PoolAccess.privateEndpoint(subnet);
  const pool = new StreamPool(stack, "pool", { compartment: SOURCE, name: "pool", access });
  ServiceConnector.archive(stack, "archive", { stream: add(pool, "orders"), bucket: bucket(stack) });
  synthesize(stack);
  expect(warnings(stack).filter((warning) => warning.includes("no client is allowed"))).toEqual([]);
});

test("a refused connector does not leave a rule, and does not count as a client of the pool", () => {
  const stack = newStack();
  const subnet = Subnet.fromSubnetAttributes(stack, "subnet", { subnetId: SUBNET_ID, vcnId: VCN_ID });
  const access = PoolAccess.privateEndpoint(subnet);
  const pool = new StreamPool(stack, "pool", { compartment: SOURCE, name: "pool", access });
  const [stream, timeouts] = [add(pool, "orders"), { create: Duration.seconds(0) }];
  const before = stack.node.findAll().length;
  expect(() => ServiceConnector.archive(stack, "archive", { stream, bucket: bucket(stack), timeouts })).toThrow(
    "test/archive: timeouts.create must be at least a millisecond",
  );
  // The import of the bucket, and the connector itself, which cdktf adds before the refusal.
  expect(stack.node.findAll()).toHaveLength(before + 2);
  expect(pool.connections._allowsSomebody).toBe(false);
});

interface Subnets {
  readonly reverseConnections?: boolean;
  readonly egress?: SubnetEgress[];
}

/** A private stream in a subnet created here, and connectors that read it. */
function withSubnet(options: Subnets, connectors: number): TerraformStack {
  const stack = newStack();
  const vcn = new Vcn(stack, "vcn", { compartment: SOURCE, name: "vcn", cidrBlocks: ["10.0.0.0/16"] });
  const subnet = vcn.addSubnet("streams", { name: "streams", cidrBlock: "10.0.1.0/24", ...options });
  const access = PoolAccess.privateEndpoint(subnet, { clients: [NetworkPeer.cidr("10.0.0.0/16")] });
  const stream = add(new StreamPool(stack, "pool", { compartment: SOURCE, name: "pool", access }), "in");
  const archive = bucket(stack);
  for (let count = 0; count < connectors; count++) {
    ServiceConnector.archive(stack, `archive-${count}`, { stream, bucket: archive });
  }
  return stack;
}

const EGRESS: SubnetEgress = { to: NetworkPeer.anyIpv4(), ports: Ports.all() };

const REVERSE = {
  description: "Reverse connections of service connectors",
  destination: "10.0.1.0/24",
  destination_type: "CIDR_BLOCK",
  protocol: "6",
  tcp_options: { min: 443, max: 443 },
};

test.each([
  ["is closed without a connector", {}, 0, "streams-closed", undefined],
  ["lets the reverse connections of two connectors out once", {}, 2, "streams-reverse-connections", [REVERSE]],
  [
    "does so in addition to rules of its own",
    { egress: [EGRESS] },
    1,
    "streams-reverse-connections",
    [REVERSE, { destination: "0.0.0.0/0", destination_type: "CIDR_BLOCK", protocol: "all" }],
  ],
  ["does so where it was told to", { reverseConnections: true }, 1, "streams-reverse-connections", [REVERSE]],
  ["does not where it was told not to", { reverseConnections: false }, 1, "streams-closed", undefined],
])("a subnet created here %s", (_, options, connectors, name, rules) => {
  const stack = withSubnet(options, connectors);
  const list = resource(synthesize(stack), CoreSecurityList);
  expect([list.display_name, list.egress_security_rules]).toEqual([name, rules]);
  expect(warnings(stack).filter((warning) => warning.includes("reverse"))).toHaveLength(
    name === "streams-closed" && connectors > 0 ? 1 : 0,
  );
});

test("a subnet's own rule that equals the one for reverse connections is not written twice", () => {
  const own = { to: NetworkPeer.cidr("10.0.1.0/24"), ports: Ports.tcp(443) };
  const list = resource(synthesize(withSubnet({ egress: [own] }, 1)), CoreSecurityList);
  expect(list.egress_security_rules).toEqual([{ ...REVERSE, description: undefined }]);
});

test("warns once about a subnet that does not allow reverse connections, and only if there is a connector", () => {
  const stack = withSubnet({ reverseConnections: false }, 2);
  synthesize(stack);
  expect(warnings(stack).filter((warning) => warning.includes("reverse"))).toEqual([
    "test/pool: the subnet test/vcn/streams does not allow reverse connections, so that a service connector cannot reach " +
      "the private streams in it; remove reverseConnections: false from it",
  ]);
  expect(warnings(withSubnet({ reverseConnections: false }, 0))).toEqual([]);
});

test("two streams of one private pool can be connected, and read by several connectors", () => {
  const stack = newStack();
  const pool = privatePool(stack);
  const [from, to] = [add(pool, "in"), add(pool, "out")];
  ServiceConnector.forward(stack, "copy", { from, to });
  ServiceConnector.archive(stack, "archive", { stream: from, bucket: bucket(stack) });
  expect(ruleSources(stack)).toHaveLength(3);
});

test("the rules are in the stack of the connector, so that the pool can be in another stack", () => {
  const app = testApp();
  const [pools, connectors] = [newStack("pools", app), newStack("connectors", app)];
  const stream = add(privatePool(pools), "in");
  ServiceConnector.forward(connectors, "copy", { from: stream, to: targetStream(connectors) });
  expect(ruleSources(connectors)).toHaveLength(1);
  expect(ruleSources(pools)).toEqual([]);
});

test("streams of public pools, and streams whose pool is not known, do not get a rule", () => {
  const stack = newStack();
  const pool = new StreamPool(stack, "pool", { compartment: SOURCE, name: "pool" });
  ServiceConnector.forward(stack, "copy", { from: add(pool, "in"), to: targetStream(stack) });
  expect(ruleSources(stack)).toEqual([]);
});

test("the permissions to deploy a connector of private streams include those for private endpoints in their network", () => {
  const stack = newStack();
  const connector = new ServiceConnector(stack, "copy", {
    compartment: CONNECTOR,
    source: ConnectorSource.stream(add(privatePool(stack), "in")),
    target: ConnectorTarget.stream(targetStream(stack)),
  });
  const operations =
    "request.operation = 'CreatePrivateEndpoint', request.operation = 'UpdatePrivateEndpoint', " +
    "request.operation = 'DeletePrivateEndpoint', request.operation = 'ChangePrivateEndpointCompartment', " +
    "request.operation = 'EnableReverseConnection', request.operation = 'ModifyReverseConnection', " +
    "request.operation = 'DisableReverseConnection'";
  const inNetwork = (compartmentId: string): string =>
    `Allow group operators to manage virtual-network-family in compartment id ${compartmentId} where any {${operations}}`;
  const texts = (statements: PolicyStatement[]): string[] => statements.map(({ text }) => text);
  expect(texts(connector.allowDeploy(group))).toEqual([
    `Allow group operators to manage serviceconnectors in compartment id ${CONNECTOR.compartmentId}`,
    `Allow group operators to read stream-family in compartment id ${SOURCE.compartmentId}`,
    inNetwork(SOURCE.compartmentId),
    `Allow group operators to read stream-family in compartment id ${TARGET.compartmentId}`,
  ]);
  expect(texts(connector.allowDeploy(group, { network: CONNECTOR }))[2]).toBe(inNetwork(CONNECTOR.compartmentId));
});
