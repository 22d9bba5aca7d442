import { CoreNetworkSecurityGroup } from "@cdktf/provider-oci/lib/core-network-security-group";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  type INetworkSecurityGroup,
  type ISubnet,
  NetworkPeer,
  NetworkSecurityGroup,
  Partitions,
  PoolAccess,
  type PrivateEndpointOptions,
  SecurityAttribute,
  StreamPool,
  type StreamPoolProps,
  Subnet,
  Tags,
  Vcn,
} from "../../lib";
import { GROUP_ID, OTHER_VCN_ID, SUBNET_ID, VCN_ID } from "../network/ocids";
import { COMPARTMENT_ID, STREAM_POOL_ID } from "../support/ocids";
import { addresses, newStack, resource, resources, synthesize, testApp, warnings } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

function subnetIn(stack: TerraformStack): ISubnet {
  const attributes = { subnetId: SUBNET_ID, vcnId: VCN_ID, cidrBlock: "10.0.1.0/24" };
  return Subnet.fromSubnetAttributes(stack, "subnet", attributes);
}

function groupIn(stack: TerraformStack, id: string, vcnId = VCN_ID): INetworkSecurityGroup {
  const attributes = { networkSecurityGroupId: `${GROUP_ID}${id}`, vcnId };
  return NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, id, attributes);
}

function networks(...cidrBlocks: string[]): NetworkPeer[] {
  return cidrBlocks.map((cidrBlock) => NetworkPeer.cidr(cidrBlock));
}

function poolIn(stack: TerraformStack, options?: PrivateEndpointOptions, subnet = subnetIn(stack)): StreamPool {
  return new StreamPool(stack, "pool", {
    compartment,
    name: "bookings",
    access: PoolAccess.privateEndpoint(subnet, options),
  });
}

const OWN_GROUP = "${oci_core_network_security_group.pool_PrivateEndpoint_NetworkSecurityGroup_4489A026.id}";

/** A pool with Oracle's key is checked for this as well. */
const ORACLE_KEY = {
  condition: expect.stringContaining("self.custom_encryption_key[0].kms_key_id") as string,
  error_message: expect.any(String) as string,
};

const PRIVATE = {
  condition: "${self.is_private != false}",
  error_message:
    "This stream pool is declared private but is public: declare it public, or create a private pool next to it and move its streams there.",
};

test("minimal: the pool has its own group, with its name and compartment, and is checked to be private", () => {
  const stack = newStack();
  poolIn(stack, { clients: networks("10.0.0.0/16") });
  const document = synthesize(stack);
  expect(resource(document, CoreNetworkSecurityGroup)).toEqual({
    compartment_id: COMPARTMENT_ID,
    vcn_id: VCN_ID,
    display_name: "bookings",
  });
  expect(resource(document, StreamingStreamPool)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "bookings",
    private_endpoint_settings: { subnet_id: SUBNET_ID, nsg_ids: [OWN_GROUP] },
    lifecycle: { prevent_destroy: true, create_before_destroy: true, postcondition: [PRIVATE, ORACLE_KEY] },
  });
});

const ruleFor = (source: string, sourceType: string, port: number, description: string, group = OWN_GROUP): object => ({
  network_security_group_id: group,
  direction: "INGRESS",
  protocol: "6",
  source,
  source_type: sourceType,
  tcp_options: { destination_port_range: { min: port, max: port } },
  description,
});

const rulesFor = (source: string, sourceType = "CIDR_BLOCK", group = OWN_GROUP): object[] => [
  ruleFor(source, sourceType, 443, "Streaming API", group),
  ruleFor(source, sourceType, 9092, "Kafka", group),
];

test("only the clients have access, on the ports of the native API and of Kafka", () => {
  const stack = newStack();
  const options = {
    clients: [...networks("10.0.0.0/16", "172.16.1.0/24"), NetworkPeer.group(groupIn(stack, "workers"))],
  };
  poolIn(stack, options);
  expect(resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule)).toEqual([
    ...rulesFor("10.0.0.0/16"),
    ...rulesFor("172.16.1.0/24"),
    ...rulesFor(`${GROUP_ID}workers`, "NETWORK_SECURITY_GROUP"),
  ]);
});

test("maximal: every option has its place in the resource", () => {
  const stack = newStack();
  const all: Required<PrivateEndpointOptions> = {
    clients: [NetworkPeer.cidr("10.0.0.0/16"), NetworkPeer.group(groupIn(stack, "workers"))],
    networkSecurityGroups: [groupIn(stack, "a"), groupIn(stack, "b")],
    privateIp: "10.0.1.5",
    compartment,
  };
  poolIn(stack, all);
  const document = synthesize(stack);
  expect(resource(document, StreamingStreamPool)).toMatchObject({
    private_endpoint_settings: {
      subnet_id: SUBNET_ID,
      nsg_ids: [`${GROUP_ID}a`, `${GROUP_ID}b`],
      private_endpoint_ip: "10.0.1.5",
    },
  });
  expect(resources(document, CoreNetworkSecurityGroup)).toEqual([]);
  expect(resources(document, CoreNetworkSecurityGroupSecurityRule)).toEqual([
    ...rulesFor("10.0.0.0/16", "CIDR_BLOCK", `${GROUP_ID}a`),
    ...rulesFor(`${GROUP_ID}workers`, "NETWORK_SECURITY_GROUP", `${GROUP_ID}a`),
  ]);
});

test("the group of a pool has the pool's tags, and can be in another compartment", () => {
  const stack = newStack();
  const network = Compartment.fromCompartmentId("ocid1.compartment.oc1..network");
  const access = PoolAccess.privateEndpoint(subnetIn(stack), {
    clients: networks("10.0.0.0/16"),
    compartment: network,
  });
  const tags = Tags.of({ freeform: { team: "booking" } });
  new StreamPool(stack, "pool", { compartment, name: "bookings", access, tags });
  expect(resource(synthesize(stack), CoreNetworkSecurityGroup)).toMatchObject({
    compartment_id: "ocid1.compartment.oc1..network",
    freeform_tags: { team: "booking" },
  });
});

test("one access for two pools gives each its own group", () => {
  const stack = newStack();
  const access = PoolAccess.privateEndpoint(subnetIn(stack), { clients: networks("10.0.0.0/16") });
  for (const id of ["a", "b"]) new StreamPool(stack, id, { compartment, name: id, access });
  expect(resources(synthesize(stack), CoreNetworkSecurityGroup)).toHaveLength(2);
});

test("clients can be added later without a change to the pool", () => {
  const poolWith = (...clients: string[]): unknown => {
    const stack = newStack();
    const pool = poolIn(stack);
    for (const client of clients) pool.connections.allowFrom(NetworkPeer.cidr(client));
    return resource(synthesize(stack), StreamingStreamPool);
  };
  expect(poolWith("10.0.0.0/16", "10.1.0.0/16")).toEqual(poolWith());
});

test("connections are allowed by network, address or group, with an optional id and description", () => {
  const stack = newStack();
  const { connections } = poolIn(stack);
  connections.allowFrom(NetworkPeer.cidr("10.1.0.0/16"), { id: "office", description: "the office" });
  connections.allowFrom(NetworkPeer.address("10.2.0.7"));
  connections.allowFrom(NetworkPeer.group(groupIn(stack, "workers")));
  const document = synthesize(stack);
  expect(resources(document, CoreNetworkSecurityGroupSecurityRule)).toEqual([
    ...rulesFor("10.2.0.7/32"),
    ruleFor("10.1.0.0/16", "CIDR_BLOCK", 443, "the office"),
    ruleFor("10.1.0.0/16", "CIDR_BLOCK", 9092, "the office"),
    ...rulesFor(`${GROUP_ID}workers`, "NETWORK_SECURITY_GROUP"),
  ]);
  expect(addresses(document).join()).toMatch(/ingress-office-tcp-443_\w+,.*ingress-office-tcp-9092_/);
  expect(connections.networkSecurityGroup._known.find("vcnId")).toBe(VCN_ID);
});

/** A connector that reads a stream through the private endpoint. */
function readerOf(stack: TerraformStack, pool: StreamPool): SchServiceConnector {
  const stream = pool.addStream("bookings", { partitions: Partitions.of(1) });
  return new SchServiceConnector(stack, "reader", {
    compartmentId: COMPARTMENT_ID,
    displayName: "reader",
    source: { kind: "streaming", streamId: stream.streamId, cursor: { kind: "LATEST" } },
    target: { kind: "objectStorage", bucket: "archive", namespace: "acme" },
  });
}

test("a resource that depends on a stream of the pool can be allowed by its own address, without a cycle", () => {
  const stack = newStack();
  const pool = poolIn(stack);
  const reader = readerOf(stack, pool);
  const address = reader.source.privateEndpointMetadata.get(0).rceTrafficIpAddress;
  pool.connections.allowFrom(NetworkPeer.address(address), { id: "reader" });
  pool.connections.allowFrom(NetworkPeer.cidr(`${address}/32`), { id: "the same again" });
  const document = synthesize(stack);
  const source = "${oci_sch_service_connector.reader.source[0].private_endpoint_metadata[0].rce_traffic_ip_address}/32";
  expect(resources(document, CoreNetworkSecurityGroupSecurityRule)).toEqual(rulesFor(source));
  expect(addresses(document).filter((one) => one.includes("security_rule"))).toEqual([
    expect.stringMatching(/_ingress-reader-tcp-443_\w+$/),
    expect.stringMatching(/_ingress-reader-tcp-9092_\w+$/),
  ]);
});

test("fails for the cycle that a pool would close if it waited for its rules", () => {
  const stack = newStack();
  const pool = poolIn(stack);
  const address = readerOf(stack, pool).source.privateEndpointMetadata.get(0).rceTrafficIpAddress;
  pool.connections.allowFrom(NetworkPeer.address(address));
  const rules = stack.node.findAll().filter((one) => one instanceof CoreNetworkSecurityGroupSecurityRule);
  const waiting = pool.node.children.find((one) => one instanceof StreamingStreamPool);
  waiting!.dependsOn = rules.map((rule) => rule.fqn);
  expect(() => synthesize(stack)).toThrow("a dependency cycle: ");
});

const WARNING =
  "test/pool: no client is allowed into the private endpoint of this stream pool, so it cannot be reached; give " +
  "PoolAccess.privateEndpoint its clients, or call connections.allowFrom on the pool";

test("warns once if the pool has no clients, however often it is synthesized", () => {
  const stack = newStack();
  poolIn(stack);
  synthesize(stack);
  synthesize(stack);
  expect(warnings(stack)).toEqual([WARNING]);
});

test("does not warn if clients are added later, or if the group exists already, because it may have rules", () => {
  const later = newStack();
  poolIn(later).connections.allowFrom(NetworkPeer.cidr("10.0.0.0/16"));
  const taken = newStack();
  poolIn(taken, { networkSecurityGroups: [groupIn(taken, "a")] });
  for (const stack of [later, taken]) {
    synthesize(stack);
    expect(warnings(stack)).toEqual([]);
  }
});

test("in a VCN created here, everything is known and nothing is left for Terraform to check", () => {
  const stack = newStack();
  const vcn = new Vcn(stack, "network", { compartment, cidrBlocks: ["10.0.0.0/16"], name: "bookings" });
  const subnet = vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24", name: "streams" });
  const group = new NetworkSecurityGroup(stack, "group", { vcn, name: "streams" });
  poolIn(stack, { clients: networks("10.0.0.0/16"), networkSecurityGroups: [group], privateIp: "10.0.1.254" }, subnet);
  const pool = resource(synthesize(stack), StreamingStreamPool);
  expect(pool.private_endpoint_settings).toMatchObject({
    subnet_id: "${oci_core_subnet.network_streams_8CFA9362.id}",
  });
  expect(pool.lifecycle).toEqual({
    prevent_destroy: true,
    create_before_destroy: true,
    postcondition: [PRIVATE, ORACLE_KEY],
  });
});

test("Terraform checks the values that only Terraform knows", () => {
  const stack = newStack();
  const text = (name: string): string => new TerraformVariable(stack, name, { type: "string" }).stringValue;
  const subnet = Subnet.fromLookup(stack, "subnet", { subnetId: text("subnet_ocid") });
  const options = {
    clients: networks(text("client_cidr")),
    networkSecurityGroups: [groupIn(stack, "a")],
    privateIp: text("ip"),
  };
  poolIn(stack, options, subnet);
  const document = synthesize(stack);
  const found = "data.oci_core_subnet.subnet_2AA84596";
  expect(resource(document, StreamingStreamPool)).toMatchObject({
    private_endpoint_settings: { subnet_id: "${var.subnet_ocid}", private_endpoint_ip: "${var.ip}" },
    lifecycle: {
      precondition: [
        {
          condition:
            `\${(cidrsubnet(join("/", [var.ip, element(split("/", ${found}.cidr_block), 1)]), 0, 0) == ` +
            `cidrsubnet(${found}.cidr_block, 0, 0))}`,
          error_message:
            "The private IP address of this stream pool must be in its subnet: leave it out to get any free one.",
        },
        {
          condition: `\${("${VCN_ID}" == ${found}.vcn_id)}`,
          error_message:
            "The network security groups of this stream pool must be in the VCN of its subnet: choose groups and a subnet of one VCN.",
        },
      ],
      postcondition: [PRIVATE, ORACLE_KEY],
    },
  });
  const precondition = {
    condition: '${!endswith(var.client_cidr, "/0")}',
    error_message:
      "A client of a private stream pool must not be the whole internet: name the networks of the clients.",
  };
  const rules = rulesFor("${var.client_cidr}", "CIDR_BLOCK", `${GROUP_ID}a`);
  expect(resources(document, CoreNetworkSecurityGroupSecurityRule)).toEqual(
    rules.map((rule) => ({ ...rule, lifecycle: { precondition: [precondition] } })),
  );
});

test("Terraform also checks expressions that are written as strings", () => {
  const stack = newStack();
  new TerraformVariable(stack, "clients", { type: "string" });
  poolIn(stack, { clients: networks("${var.clients}"), privateIp: "${var.clients}" });
  const document = synthesize(stack);
  expect(resource(document, StreamingStreamPool)).toMatchObject({
    lifecycle: { precondition: [{ condition: expect.stringContaining('join("/", ["${var.clients}", ') as string }] },
  });
  expect(resources(document, CoreNetworkSecurityGroupSecurityRule)[0]).toMatchObject({
    source: "${var.clients}",
    lifecycle: { precondition: [{ condition: '${!endswith("${var.clients}", "/0")}' }] },
  });
});

test("the subnet and the groups can be in another stack", () => {
  const app = testApp();
  const network = newStack("network", app);
  const vcn = new Vcn(network, "vcn", { compartment, cidrBlocks: ["10.0.0.0/16"], name: "bookings" });
  const subnet = vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24", name: "streams" });
  const workers = new NetworkSecurityGroup(network, "workers", { vcn, name: "workers" });
  const stack = newStack("test", app);
  poolIn(stack, { clients: [NetworkPeer.group(workers)], privateIp: "10.0.1.5" }, subnet);
  expect(resource(synthesize(stack), CoreNetworkSecurityGroup)).toMatchObject({
    vcn_id: expect.stringMatching(/^\$\{data\.terraform_remote_state\./) as string,
  });
});

test("the OCID of the subnet is enough if groups are given", () => {
  const stack = newStack();
  const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
  poolIn(stack, { networkSecurityGroups: [groupIn(stack, "a")], privateIp: "192.168.0.1" }, subnet);
  expect(resource(synthesize(stack), StreamingStreamPool)).toMatchObject({
    private_endpoint_settings: { subnet_id: SUBNET_ID, private_endpoint_ip: "192.168.0.1" },
  });
});

test("an imported pool accepts clients if its group is given", () => {
  const stack = newStack();
  const attributes = { streamPoolId: STREAM_POOL_ID, networkSecurityGroup: groupIn(stack, "a") };
  const pool = StreamPool.fromStreamPoolAttributes(stack, "pool", attributes);
  pool.connections.allowFrom(NetworkPeer.cidr("10.0.0.0/16"));
  expect(resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule)).toEqual(
    rulesFor("10.0.0.0/16", "CIDR_BLOCK", `${GROUP_ID}a`),
  );
  expect(pool._known.find("connections")).toBe(pool.connections);
});

test("fails for the connections of a public pool, or of an import without a group", () => {
  const stack = newStack();
  const pools = [
    new StreamPool(stack, "public", { compartment, name: "public" }),
    StreamPool.fromStreamPoolId(stack, "import", STREAM_POOL_ID),
  ];
  for (const pool of pools) {
    expect(pool._known.find("connections")).toBeUndefined();
    expect(() => pool.connections).toThrow(
      `${pool.node.path}: connections are those of a private endpoint, and none is known for this pool; ` +
        "give the pool PoolAccess.privateEndpoint, or the import its networkSecurityGroup",
    );
  }
});

test("an access is public or in a subnet, never both", () => {
  // @ts-expect-error a public endpoint is not in a subnet
  const both: unknown = () => PoolAccess.public(subnetIn(newStack()));
  // @ts-expect-error only the factories create accesses
  const third: unknown = () => new PoolAccess(undefined) as unknown;
  expect([both, third]).toHaveLength(2);
  expect([PoolAccess.public().isPrivate, PoolAccess.privateEndpoint(subnetIn(newStack())).isPrivate]).toEqual([
    false,
    true,
  ]);
});

/** Every construct of the app except the refused pool. */
function pathsIn(stack: TerraformStack): string[] {
  const all = stack.node.root.node.findAll().map(({ node }) => node.path);
  return all.filter((path) => path !== "test/refused");
}

test.each<[string, (stack: TerraformStack) => Partial<StreamPoolProps>, string]>([
  [
    "Kafka settings out of range",
    (stack) => ({
      access: PoolAccess.privateEndpoint(subnetIn(stack), { clients: networks("10.0.0.0/16"), privateIp: "10.0.1.6" }),
      kafka: { retention: Duration.hours(200) },
    }),
    "kafka.retention (log_retention_hours) must be 24 to 168 whole hours, got 200 hours; " +
      "archive to a bucket with a ServiceConnector to keep messages longer",
  ],
  [
    "Kafka settings out of range, with a group that exists",
    (stack) => ({
      access: PoolAccess.privateEndpoint(subnetIn(stack), {
        clients: networks("10.0.0.0/16"),
        networkSecurityGroups: [groupIn(stack, "a")],
      }),
      kafka: { retention: Duration.hours(200) },
    }),
    "kafka.retention (log_retention_hours) must be 24 to 168 whole hours, got 200 hours; " +
      "archive to a bucket with a ServiceConnector to keep messages longer",
  ],
  [
    "an address that is taken",
    (stack) => ({
      access: PoolAccess.privateEndpoint(subnetIn(stack), { clients: networks("10.0.0.0/16"), privateIp: "10.0.1.5" }),
    }),
    "privateIp must be unique in its subnet, but test/first has it already, got '10.0.1.5'; " +
      "leave it out to get any free one",
  ],
  [
    "a wait of no length",
    (stack) => ({
      access: PoolAccess.privateEndpoint(subnetIn(stack), { clients: networks("10.0.0.0/16") }),
      timeouts: { create: Duration.minutes(0) },
    }),
    "timeouts.create must be at least a millisecond, got 0 minutes; leave it out to use the provider's default",
  ],
  [
    "an attribute with two values",
    (stack) => ({
      access: PoolAccess.privateEndpoint(subnetIn(stack)),
      securityAttributes: ["a", "b"].map((value) => SecurityAttribute.of({ namespace: "shop", key: "tier", value })),
    }),
    "securityAttributes must have different keys, got 'shop.tier'; keep one, because a resource has one value for each key",
  ],
])("fails for %s, without leaving a construct in the tree or reserving an address", (_, refused, message) => {
  const stack = newStack();
  const subnet = Subnet.fromSubnetAttributes(stack, "same", { subnetId: SUBNET_ID, vcnId: VCN_ID });
  const access = PoolAccess.privateEndpoint(subnet, { privateIp: "10.0.1.5" });
  new StreamPool(stack, "first", { compartment, access });
  const props = { compartment, ...refused(stack) };
  const before = pathsIn(stack);
  expect(() => new StreamPool(stack, "refused", props)).toThrow(new Error(`test/refused: ${message}`));
  expect(pathsIn(stack)).toEqual(before);
  const free = PoolAccess.privateEndpoint(subnet, { privateIp: "10.0.1.6" });
  expect(() => new StreamPool(stack, "last", { compartment, access: free })).not.toThrow();
});

test("fails for a client in another VCN than an existing group, without leaving a rule in the group", () => {
  const stack = newStack();
  const [group, stranger] = [groupIn(stack, "a"), groupIn(stack, "b", OTHER_VCN_ID)];
  const clients = [NetworkPeer.cidr("10.0.0.0/16"), NetworkPeer.group(stranger)];
  const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
  expect(() => poolIn(stack, { clients, networkSecurityGroups: [group] }, subnet)).toThrow(
    new Error("test/a: the peer test/b must be in the VCN of the group; name the peer by the CIDR block of its subnet"),
  );
  expect(group.node.children).toEqual([]);
});

test("fails for two clients whose rules would have the same id, without leaving a part of the group", () => {
  const stack = newStack();
  const clients = [groupIn(stack, "a-b"), groupIn(stack, "a.b")].map((group) => NetworkPeer.group(group));
  expect(() => poolIn(stack, { clients, privateIp: "10.0.1.5" })).toThrow(
    new Error(
      "test/pool/PrivateEndpoint/NetworkSecurityGroup: the id 'ingress-a-b-tcp-443' must not be that of another rule; " +
        "give each rule its own id",
    ),
  );
  expect(stack.node.findChild("pool").node.children).toEqual([]);
});

test("60 clients, with two rules each, fill the group of a pool, and 5 groups fill its endpoint", () => {
  const stack = newStack();
  const subnet = subnetIn(stack);
  poolIn(stack, { clients: networks(...Array.from({ length: 60 }, (_, index) => `10.${index}.0.0/16`)) }, subnet);
  const networkSecurityGroups = ["a", "b", "c", "d", "e"].map((id) => groupIn(stack, id));
  const access = PoolAccess.privateEndpoint(subnet, { networkSecurityGroups });
  new StreamPool(stack, "other", { compartment, access });
  const document = synthesize(stack);
  expect(resources(document, CoreNetworkSecurityGroupSecurityRule)).toHaveLength(120);
  expect(resources(document, StreamingStreamPool)[0]).toMatchObject({
    private_endpoint_settings: { nsg_ids: ["a", "b", "c", "d", "e"].map((id) => `${GROUP_ID}${id}`) },
  });
});
