import { type TerraformResource } from "cdktf";
import { type IConstruct } from "constructs";
import {
  DnsListener,
  FunctionApplication,
  NetworkPeer,
  NetworkSecurityGroup,
  OciStack,
  PoolAccess,
  Ports,
  StreamPool,
  SubnetAccess,
  Vcn,
} from "../../lib";
import { NetworkHopState, NetworkPaths } from "../../lib/testing";
import { newApp } from "../../stacks/main";
import { referenceStacks } from "../../stacks/variants";
import { newStack, testApp } from "../support/synthesis";
import { raw } from "./rule-cases";

const KAFKA = 9092;

interface Net {
  readonly stack: OciStack;
  readonly vcn: Vcn;
  readonly application: FunctionApplication;
  readonly pool: StreamPool;
}

interface Opened {
  /** The ports that the application may connect to. */
  readonly out?: readonly number[];
  /** The clients that the pool accepts; the group of the application. */
  readonly clients?: (group: NetworkSecurityGroup) => NetworkPeer;
}

/** An application in a group, and a private pool in another subnet. */
function net({ out = [KAFKA], clients = (group) => NetworkPeer.group(group) }: Opened = {}): Net {
  const stack = new OciStack(testApp(), "shop");
  const { compartment } = stack;
  const vcn = new Vcn(stack, "net", { compartment, name: "net", cidrBlocks: ["10.0.0.0/16"], dnsLabel: "net" });
  const inner = vcn.addSubnet("inner", { name: "inner", cidrBlock: "10.0.1.0/24", access: SubnetAccess.private() });
  const streams = vcn.addSubnet("streams", { name: "streams", cidrBlock: "10.0.2.0/24" });
  const group = new NetworkSecurityGroup(stack, "group", { vcn, name: "group" });
  for (const port of out) group.allowEgress(NetworkPeer.anyIpv4(), Ports.tcp(port));
  const application = new FunctionApplication(stack, "loader", {
    compartment,
    name: "loader",
    subnets: [inner],
    networkSecurityGroups: [group],
  });
  const access = PoolAccess.privateEndpoint(streams, { clients: [clients(group)] });
  const pool = new StreamPool(stack, "pool", { compartment, name: "shop", kafka: { autoCreateTopics: false }, access });
  return { stack, vcn, application, pool };
}

/** The hops that close a path, without the hashes of addresses. */
function closedBy(check: () => void): string[] {
  try {
    check();
  } catch (error) {
    return (error as Error).message.replaceAll(/_[0-9A-F]{8}/g, "").split("\n");
  }
  return [];
}

function path({ stack, application, pool }: Net, port = KAFKA): string[] {
  return closedBy(() => {
    NetworkPaths.of(stack).expectOpen(application, pool, port);
  });
}

test("a path whose hops are all open is open, and lists its hops", () => {
  const open = net();
  expect(path(open)).toEqual([]);
  const hops = NetworkPaths.of(open.stack).hops(open.application, open.pool, KAFKA);
  expect(hops.map(({ name, state, why }) => [name.split(" ")[0], state, why])).toEqual([
    ["out", "open", ""],
    ["route", "open", ""],
    ["into", "open", ""],
    ["name", "open", ""],
  ]);
});

const OUT =
  "- out of oci_functions_application.loader: no rule of oci_core_network_security_group.group or the security lists of oci_core_subnet.net_inner lets TCP 9092 out to oci_streaming_stream_pool.pool";
const IN =
  "- into oci_streaming_stream_pool.pool: no rule of oci_core_network_security_group.pool_PrivateEndpoint_NetworkSecurityGroup or the security lists of oci_core_subnet.net_streams lets TCP 9092 in from oci_functions_application.loader";
const BEGIN = "shop/loader does not reach shop/pool on TCP 9092:";

test("fails with the closed hop: a client without egress, a pool that accepts other clients, or both", () => {
  const others = (): NetworkPeer => NetworkPeer.cidr("10.0.9.0/24");
  expect(path(net({ out: [443] }))).toEqual([BEGIN, OUT]);
  expect(path(net({ clients: others }))).toEqual([BEGIN, IN]);
  expect(path(net({ out: [], clients: others }))).toEqual([BEGIN, OUT, IN]);
  expect(path(net({ clients: () => NetworkPeer.cidr("10.0.0.0/16") }))).toEqual([]);
});

test("fails for a port that no rule opens", () => {
  expect(path(net(), 22)[0]).toBe("shop/loader does not reach shop/pool on TCP 22:");
});

/** Two VCNs of the bindings with an instance in one and a pool in the other. */
interface Two {
  readonly route?: boolean;
  readonly back?: boolean;
  readonly attached?: boolean;
  readonly forwarded?: boolean;
  readonly stateless?: boolean;
  readonly answers?: boolean;
}

function ref(resource: TerraformResource): string {
  return `\${${resource.terraformResourceType}.${resource.friendlyUniqueId}.id}`;
}

function two(parts: Two): string[] {
  const { route = true, back = true, attached = true, forwarded = true, stateless = false, answers = false } = parts;
  const stack = newStack("shop");
  const drg = ref(raw(stack, "oci_core_drg", "drg", {}));
  const make = (id: string, cidr: string, other: string, hasRoute: boolean): string => {
    const vcn_id = ref(raw(stack, "oci_core_vcn", `${id}-vcn`, { cidr_blocks: [cidr] }));
    if (attached)
      raw(stack, "oci_core_drg_attachment", `${id}-joined`, { drg_id: drg, network_details: { id: vcn_id } });
    const rules = hasRoute ? [{ destination: other, destination_type: "CIDR_BLOCK", network_entity_id: drg }] : [];
    const route_table_id = ref(raw(stack, "oci_core_route_table", `${id}-routes`, { vcn_id, route_rules: rules }));
    const ingress = [{ protocol: "6", source: "0.0.0.0/0", tcp_options: { min: KAFKA, max: KAFKA } }];
    const answer = answers ? [{ protocol: "6", source: other, stateless: true }] : [];
    const list = ref(
      raw(stack, "oci_core_security_list", `${id}-list`, {
        vcn_id,
        ingress_security_rules: id === "near" ? answer : ingress,
        egress_security_rules: [{ protocol: "all", destination: "0.0.0.0/0", stateless: id === "near" && stateless }],
      }),
    );
    const body = { vcn_id, cidr_block: cidr, route_table_id, security_list_ids: [list] };
    return ref(raw(stack, "oci_core_subnet", id, body));
  };
  const near = make("near", "10.0.0.0/24", "10.1.0.0/24", route);
  const far = make("far", "10.1.0.0/24", "10.0.0.0/16", back);
  if (forwarded) raw(stack, "oci_dns_resolver", "resolver", { rules: [{ action: "FORWARD" }] });
  const from = raw(stack, "oci_core_instance", "host", { create_vnic_details: { subnet_id: near } });
  const to = raw(stack, "oci_streaming_stream_pool", "pool", { private_endpoint_settings: { subnet_id: far } });
  return closedBy(() => {
    NetworkPaths.of(stack).expectOpen(from, to, KAFKA);
  }).slice(1);
}

test.each<[string, Two, string[]]>([
  ["is open with routes both ways and a name that is forwarded", {}, []],
  [
    "fails without a route",
    { route: false },
    ["- route from oci_core_subnet.near to oci_core_subnet.far: no route leads to 10.1.0.0/24"],
  ],
  [
    "fails without a route for the answers",
    { back: false },
    ["- route from oci_core_subnet.far to oci_core_subnet.near: no route leads to 10.0.0.0/24"],
  ],
  ["is not known by a gateway that is attached elsewhere", { attached: false }, []],
  [
    "fails without a name",
    { forwarded: false },
    ["- name of oci_streaming_stream_pool.pool: no rule of a resolver of oci_core_subnet.near forwards it"],
  ],
  [
    "fails by a stateless rule without one for the answers",
    { stateless: true },
    [
      "- out of oci_core_instance.host: no rule of the security lists of oci_core_subnet.near lets TCP 9092 out to oci_streaming_stream_pool.pool",
    ],
  ],
  ["is open by stateless rules both ways", { stateless: true, answers: true }, []],
])("a path between two networks of the bindings %s", (_, parts, closed) => {
  expect(two(parts)).toEqual(closed);
});

test("the path to Oracle's services needs a rule and a route", () => {
  const services = ({ stack, application }: Net): string[] =>
    closedBy(() => {
      NetworkPaths.of(stack).expectServicesOpen(application);
    });
  expect(services(net({ out: [443] }))).toEqual([]);
  expect(services(net())[1]).toMatch(
    /^- out of oci_functions_application\.loader: no rule of .* lets TCP 443 out to Oracle's services$/,
  );
  const stack = newStack("shop");
  const subnet = raw(stack, "oci_core_subnet", "subnet", { cidr_block: "10.0.0.0/24", vcn_id: "${var.vcn}" });
  expect(
    closedBy(() => {
      NetworkPaths.of(stack).expectServicesOpen(subnet);
    }),
  ).toEqual([
    "shop/subnet does not reach Oracle's services on TCP 443:",
    "- route from oci_core_subnet.subnet: no route leads to a service gateway, a NAT gateway or, for public addresses, an internet gateway",
  ]);
});

test.each([
  ["oci_core_internet_gateway", { enabled: false }, { enabled: true }],
  ["oci_core_nat_gateway", { block_traffic: true }, { block_traffic: false }],
])("no route leads through an %s that is switched off", (type, off, on) => {
  const closedWith = (gateway: object): string[] => {
    const stack = newStack("shop");
    raw(stack, type, "gateway", { vcn_id: "${var.vcn}", ...gateway });
    const rule = { destination: "0.0.0.0/0", network_entity_id: `\${${type}.gateway.id}` };
    raw(stack, "oci_core_route_table", "routes", { vcn_id: "${var.vcn}", route_rules: [rule] });
    const place = {
      cidr_block: "10.0.0.0/24",
      vcn_id: "${var.vcn}",
      route_table_id: "${oci_core_route_table.routes.id}",
    };
    const subnet = raw(stack, "oci_core_subnet", "subnet", place);
    return closedBy(() => {
      NetworkPaths.of(stack).expectServicesOpen(subnet);
    });
  };
  expect(closedWith(on)).toEqual([]);
  expect(closedWith(off)[1]).toMatch(/^- route from oci_core_subnet\.subnet: no route leads to /);
});

test("a public pool is reached like Oracle's services", () => {
  const { stack, application } = net({ out: [443] });
  const open = new StreamPool(stack, "open", {
    compartment: stack.compartment,
    name: "open",
    kafka: { autoCreateTopics: false },
  });
  const paths = NetworkPaths.of(stack);
  paths.expectOpen(application, open, 443);
  expect(paths.hops(application, open, KAFKA).map(({ state }) => state)).toEqual([
    NetworkHopState.CLOSED,
    NetworkHopState.OPEN,
  ]);
});

test("an address for DNS admits its clients on port 53", () => {
  const { stack, vcn, application } = net({ out: [53] });
  const subnet = vcn.addSubnet("dns", { name: "dns", cidrBlock: "10.0.3.0/28" });
  const admitting = (id: string, cidr: string): DnsListener =>
    new DnsListener(stack, id, { subnet, clients: [NetworkPeer.cidr(cidr)] });
  const [open, closed] = [admitting("open", "10.0.1.0/24"), admitting("closed", "10.0.9.0/24")];
  const into = (listener: DnsListener): NetworkHopState[] =>
    NetworkPaths.of(stack)
      .hops(application, listener, 53)
      .filter(({ name }) => name.startsWith("into "))
      .map(({ state }) => state);
  expect([into(open), into(closed)]).toEqual([[NetworkHopState.OPEN], [NetworkHopState.CLOSED]]);
});

test("resources outside the stack are unknown, and do not fail the check", () => {
  const stack = newStack("shop");
  const from = raw(stack, "oci_core_instance", "host", { create_vnic_details: { subnet_id: "${var.subnet}" } });
  const to = raw(stack, "oci_streaming_stream_pool", "pool", {
    private_endpoint_settings: { subnet_id: "${var.other}" },
  });
  const paths = NetworkPaths.of(stack);
  paths.expectOpen(from, to, KAFKA);
  expect(new Set(paths.hops(from, to, KAFKA).map(({ state }) => state))).toEqual(new Set([NetworkHopState.UNKNOWN]));
});

test("the programs of the private IoT stack reach its pool", () => {
  const stack = referenceStacks.find(({ id }) => id === "iot")!.variants.private!(newApp());
  const find = (id: string): IConstruct => stack.node.findChild(id);
  const paths = NetworkPaths.of(stack);
  for (const id of ["ingest", "loader"]) {
    paths.expectOpen(find(id), find("pool"), 443);
    paths.expectServicesOpen(find(id));
  }
  paths.expectOpen(find("loader"), find("database"), 1522);
});
