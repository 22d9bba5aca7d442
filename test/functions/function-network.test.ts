// What functions can reach from their subnet: a subnet created here does not allow outgoing traffic by default.

import { CoreNetworkSecurityGroup } from "@cdktf/provider-oci/lib/core-network-security-group";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { FunctionsApplication } from "@cdktf/provider-oci/lib/functions-application";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  FunctionApplication,
  type FunctionApplicationProps,
  NetworkPeer,
  NetworkSecurityGroup,
  OciFunction,
  OciStack,
  Partitions,
  PoolAccess,
  Ports,
  Stream,
  StreamPlacement,
  StreamPool,
  type SubnetEgress,
  type SubnetOptions,
  SubnetAccess,
  Tags,
  Vcn,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { resource, resources, synthesize, testApp, warnings } from "../support/synthesis";
import { NSG_ID, ROUTE_TABLE_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

interface Site {
  readonly stack: TerraformStack;
  readonly vcn: Vcn;
  readonly application: FunctionApplication;
}

/** An application in a subnet created here. */
function site(
  subnet: Partial<SubnetOptions> = {},
  props: (vcn: Vcn) => Partial<FunctionApplicationProps> = () => ({}),
  app = testApp(),
): Site {
  const stack = new OciStack(app, "shop");
  const vcn = new Vcn(stack, "vcn", { compartment, name: "shop", cidrBlocks: ["10.0.0.0/16"] });
  const subnets = [vcn.addSubnet("functions", { cidrBlock: "10.0.0.0/24", ...subnet })];
  const application = new FunctionApplication(stack, "app", { compartment, name: "orders", subnets, ...props(vcn) });
  return { stack, vcn, application };
}

/** The egress rules. */
function egress(stack: TerraformStack): object[] {
  return resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule).filter(
    ({ direction }) => direction === "EGRESS",
  );
}

const OWN_GROUP = expect.stringMatching(
  /^\$\{oci_core_network_security_group\.app_Network_NetworkSecurityGroup_\w+\.id\}$/,
) as unknown;

test("in a private subnet created here, functions reach Oracle's services, through their own group", () => {
  const { stack, application } = site({}, () => ({ tags: Tags.of({ freeform: { team: "booking" } }) }));
  const document = synthesize(stack);
  expect(resource(document, FunctionsApplication)).toMatchObject({ network_security_group_ids: [OWN_GROUP] });
  expect(resource(document, CoreNetworkSecurityGroup)).toMatchObject({
    compartment_id: COMPARTMENT_ID,
    display_name: "orders",
    freeform_tags: { team: "booking" },
  });
  expect(egress(stack)).toEqual([
    {
      network_security_group_id: OWN_GROUP,
      direction: "EGRESS",
      destination: expect.stringContaining("oci_core_services") as unknown,
      destination_type: "SERVICE_CIDR_BLOCK",
      protocol: "6",
      tcp_options: { destination_port_range: { min: 443, max: 443 } },
      description: "Oracle services",
    },
  ]);
  expect(application.networkSecurityGroups).toHaveLength(1);
  expect(warnings(stack)).toEqual([]);
});

test("in a public subnet, functions reach Oracle's services through the internet gateway", () => {
  const { stack } = site({ access: SubnetAccess.public() });
  expect(egress(stack)).toMatchObject([
    { destination: "0.0.0.0/0", tcp_options: { destination_port_range: { min: 443 } } },
  ]);
});

test("if the subnet has egress rules, or groups are given, no group is created", () => {
  const open = site({ egress: [{ to: NetworkPeer.anyIpv4(), ports: Ports.tcp(443) }] });
  const given = site({}, ({ node }) => ({
    networkSecurityGroups: [NetworkSecurityGroup.fromNetworkSecurityGroupId(node.scope as Vcn, "group", NSG_ID)],
  }));
  for (const { stack } of [open, given]) {
    expect(resources(synthesize(stack), CoreNetworkSecurityGroup)).toEqual([]);
    expect(warnings(stack)).toEqual([]);
  }
});

const NOTHING =
  "shop/app: the functions do not reach any service, because shop/vcn/functions and their network security groups do not allow outgoing traffic; " +
  "call allowEgress of one of networkSecurityGroups, or give the subnet egress";

test("warns about functions that reach nothing: a subnet with an existing route table, whose route to the services is unknown", () => {
  const { stack, application } = site({ access: SubnetAccess.privateFromRouteTableId(ROUTE_TABLE_ID) });
  synthesize(stack);
  expect(warnings(stack)).toEqual([NOTHING]);
  const other = site({ access: SubnetAccess.privateFromRouteTableId(ROUTE_TABLE_ID) });
  other.application.networkSecurityGroups[0]?.allowEgress(NetworkPeer.cidr("134.70.0.0/16"), Ports.tcp(443));
  synthesize(other.stack);
  expect(warnings(other.stack)).toEqual([]);
  expect(application.networkSecurityGroups).toHaveLength(1);
});

test("warns once about functions that reach nothing: a given group without a rule, and no group", () => {
  const closed = site({}, (vcn) => ({ networkSecurityGroups: [new NetworkSecurityGroup(vcn, "group", { vcn })] }));
  const without = site({}, () => ({ networkSecurityGroups: [] }));
  for (const { stack } of [closed, without]) {
    synthesize(stack);
    synthesize(stack);
    expect(warnings(stack)).toEqual([NOTHING]);
  }
});

const NO_SERVICES =
  "shop/app: the functions do not reach Oracle's services, because shop/vcn/functions and their network security groups do not allow TCP " +
  "443 to them; allow it to vcn.oracleServices(), or from a public subnet to NetworkPeer.anyIpv4()";

test.each<[string, Partial<SubnetOptions>, (vcn: Vcn) => SubnetEgress]>([
  ["another port", {}, () => ({ to: NetworkPeer.anyIpv4(), ports: Ports.tcpRange(444, 9999) })],
  ["UDP", {}, () => ({ to: NetworkPeer.anyIpv4(), ports: Ports.udp(443) })],
  ["a private network", {}, () => ({ to: NetworkPeer.cidr("10.0.0.0/16"), ports: Ports.all() })],
  [
    "the services alone, from a public subnet",
    { access: SubnetAccess.public() },
    (vcn) => ({ to: vcn.oracleServices(), ports: Ports.tcp(443) }),
  ],
])("warns about functions that may connect to %s only, and so do not reach Oracle's services", (_, subnet, ruleOf) => {
  const byGroup = site(subnet, (vcn) => {
    const group = new NetworkSecurityGroup(vcn, "group", { vcn });
    const { to, ports } = ruleOf(vcn);
    group.allowEgress(to, ports);
    return { networkSecurityGroups: [group] };
  });
  synthesize(byGroup.stack);
  expect(warnings(byGroup.stack)).toEqual([NO_SERVICES]);
  const { stack, vcn } = site();
  const subnets = [vcn.addSubnet("others", { cidrBlock: "10.0.2.0/24", ...subnet, egress: [ruleOf(vcn)] })];
  new FunctionApplication(stack, "others", { compartment, name: "others", subnets });
  synthesize(stack);
  const bySubnet = NO_SERVICES.replace("shop/app", "shop/others").replace("vcn/functions", "vcn/others");
  expect(warnings(stack)).toEqual([bySubnet]);
});

test("does not warn about a range of ports that only Terraform knows", () => {
  const { stack, application } = site({ access: SubnetAccess.privateFromRouteTableId(ROUTE_TABLE_ID) });
  const port = new TerraformVariable(stack, "port", { type: "number" }).numberValue;
  application.networkSecurityGroups[0]?.allowEgress(NetworkPeer.anyIpv4(), Ports.tcp(port));
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

/** The same with a private pool and a stream in it, whose endpoint is in the config of a function. */
function withPool(subnet: Partial<SubnetOptions> = {}): Site & { readonly pool: StreamPool } {
  const { stack, vcn, application } = site(subnet);
  const access = PoolAccess.privateEndpoint(vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24" }));
  const pool = new StreamPool(stack, "pool", { compartment, name: "pool", access });
  const { messagesEndpoint } = pool.addStream("orders", { partitions: Partitions.of(1) });
  const config = { ENDPOINT: `${messagesEndpoint}/20180418` };
  new OciFunction(stack, "load", { application, image: "fra.ocir.io/acme/load:1.0.0", config });
  return { stack, vcn, application, pool };
}

test("a private pool is reached on both ports after allowTo, which also adds the rules of the pool", () => {
  const { stack, application, pool } = withPool();
  application.allowTo(pool);
  application.allowTo(pool);
  const rules = resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule);
  const poolGroup = expect.stringContaining("pool_PrivateEndpoint_NetworkSecurityGroup") as unknown;
  const port = (min: number): object => ({ tcp_options: { destination_port_range: { min, max: min } } });
  const out = { network_security_group_id: OWN_GROUP, direction: "EGRESS", destination: poolGroup };
  const inwards = { network_security_group_id: poolGroup, direction: "INGRESS", source: OWN_GROUP };
  expect(rules).toHaveLength(5);
  for (const rule of [out, inwards].flatMap((end) => [
    { ...end, ...port(443) },
    { ...end, ...port(9092) },
  ])) {
    expect(rules).toContainEqual(expect.objectContaining(rule));
  }
  expect(warnings(stack)).toEqual([]);
});

test("a private pool of another stack is reached, and its stack does not depend on this one", () => {
  const app = testApp();
  const made = site({}, undefined, app);
  const access = PoolAccess.privateEndpoint(made.vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24" }));
  const pool = new StreamPool(made.stack, "pool", { compartment, name: "pool", access });
  const other = new OciStack(app, "blog");
  const subnets = [made.vcn.addSubnet("blog", { cidrBlock: "10.0.2.0/24" })];
  const application = new FunctionApplication(other, "app", { compartment, name: "blog", subnets });
  const config = { SERVERS: pool.bootstrapServers };
  new OciFunction(application, "load", { application, image: "fra.ocir.io/acme/load:1.0.0", config });
  application.allowTo(pool);
  application.allowTo(pool);
  const inwards = resources(synthesize(other), CoreNetworkSecurityGroupSecurityRule).filter(
    ({ direction }) => direction === "INGRESS",
  );
  expect(inwards.map(({ source, tcp_options: ports }) => [source, ports])).toEqual(
    [443, 9092].map((min) => [OWN_GROUP, { destination_port_range: { min, max: min } }]),
  );
  expect([...warnings(other), ...warnings(made.stack)]).toEqual([]);
});

test("warns about a function that has the endpoint of a private pool and does not reach it", () => {
  const { stack } = withPool();
  synthesize(stack);
  expect(warnings(stack)).toContain(
    "shop/app: shop/load has a variable with the endpoint of the private pool shop/pool, which it does not reach; call allowTo of the " +
      "application with the pool",
  );
});

const TO_VCN = { egress: [{ to: NetworkPeer.cidr("10.0.0.0/16"), ports: Ports.all() }] };

test("does not warn if the subnet of the functions allows egress, and the pool accepts the subnet", () => {
  const { stack, pool } = withPool(TO_VCN);
  pool.connections.allowFrom(NetworkPeer.cidr("10.0.0.0/24"));
  synthesize(stack);
  expect(warnings(stack).filter((warning) => warning.includes("is told"))).toEqual([]);
});

test("warns if the pool accepts only other clients, with another remedy if there is no group", () => {
  const { stack, pool } = withPool(TO_VCN);
  pool.connections.allowFrom(NetworkPeer.cidr("10.0.9.0/24"));
  synthesize(stack);
  expect(warnings(stack)).toContain(
    "shop/app: shop/load has a variable with the endpoint of the private pool shop/pool, which it does not reach; call connections.allowFrom of the " +
      "pool with the network of the functions, whose subnet must allow traffic to it",
  );
});

test.each<[string, (pool: StreamPool) => string]>([
  ["its servers", (pool) => pool.bootstrapServers],
  ["its host with Kafka's port", (pool) => `${pool.endpointFqdn}:9092`],
  ["its host", (pool) => `https://${pool.endpointFqdn}`],
])("warns about a function that has %s of a pool without a stream, in another stack as well", (_, textOf) => {
  const app = testApp();
  const made = site({}, undefined, app);
  const subnet = made.vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24" });
  const clients = [NetworkPeer.cidr("10.0.9.0/24")];
  const access = PoolAccess.privateEndpoint(subnet, { clients });
  const pool = new StreamPool(made.stack, "pool", { compartment, name: "pool", access });
  const other = new OciStack(app, "blog");
  const subnets = [made.vcn.addSubnet("blog", { cidrBlock: "10.0.2.0/24" })];
  const application = new FunctionApplication(other, "app", { compartment, name: "blog", subnets });
  for (const one of [made.application, application]) {
    const config = { ENDPOINT: textOf(pool) };
    new OciFunction(one, "load", { application: one, image: "fra.ocir.io/acme/load:1.0.0", config });
  }
  for (const stack of [made.stack, other]) {
    synthesize(stack);
    const at = `${stack.node.path}/app`;
    expect(warnings(stack)).toContain(
      `${at}: ${at}/load has a variable with the endpoint of the private pool shop/pool, which it does not reach; call allowTo of the application with the pool`,
    );
  }
});

test("does not warn if the pool is public", () => {
  const { stack, application } = site();
  const placement = StreamPlacement.inDefaultPool(compartment);
  const { messagesEndpoint } = new Stream(stack, "orders", { placement, partitions: Partitions.of(1) });
  new OciFunction(stack, "load", {
    application,
    image: "fra.ocir.io/acme/load:1.0.0",
    config: { ENDPOINT: messagesEndpoint },
  });
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

test("a refused application does not leave a group", () => {
  const stack = new OciStack(testApp(), "shop");
  const vcn = new Vcn(stack, "vcn", { compartment, cidrBlocks: ["10.0.0.0/16"] });
  const subnets = [vcn.addSubnet("functions", { cidrBlock: "10.0.0.0/24" })];
  const syslogUrl = "http://logs";
  expect(() => new FunctionApplication(stack, "app", { compartment, subnets, syslogUrl })).toThrow("syslogUrl");
  expect(stack.node.findChild("app").node.children).toEqual([]);
});
