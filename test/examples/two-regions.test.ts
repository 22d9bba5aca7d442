// examples/two-regions: four stacks, deployed in order; the hops of a copy and of a name, and the changes of a switch-over.

import { App, type TerraformStack } from "cdktf";
import { CoreInstance } from "@cdktf/provider-oci/lib/core-instance";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { CoreRemotePeeringConnection } from "@cdktf/provider-oci/lib/core-remote-peering-connection";
import { CoreRouteTable } from "@cdktf/provider-oci/lib/core-route-table";
import { DnsResolver } from "@cdktf/provider-oci/lib/dns-resolver";
import { DnsResolverEndpoint } from "@cdktf/provider-oci/lib/dns-resolver-endpoint";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { stacksOf, textOf } from "../guides/example";
import { type JsonObject } from "../support/json";
import { outputs, resource, resources, synthesize, variables } from "../support/synthesis";

const PAGE = "examples/two-regions";
const stacks = stacksOf(PAGE);
const documents = new Map([...stacks].map(([id, stack]) => [id, synthesize(stack)]));
const documentOf = (id: string): JsonObject => documents.get(id)!;

const WAYS = [
  { id: "to-standby", from: "primary", into: "standby", network: "10.0.1.0/24" },
  { id: "to-primary", from: "standby", into: "primary", network: "10.1.1.0/24" },
];

function output(id: string, of: string): unknown {
  return expect.stringMatching(new RegExp(`^\\$\\{data\\.terraform_remote_state\\..*-${id}\\.outputs\\..*${of}\\}$`));
}

function statementsOf(document: JsonObject): string {
  return JSON.stringify(resources(document, IdentityPolicy).map(({ statements }) => statements));
}

function rulesOf(document: JsonObject): JsonObject[] {
  return resources(document, CoreNetworkSecurityGroupSecurityRule);
}

test.each([
  ["primary", "eu-frankfurt-1"],
  ["standby", "eu-zurich-1"],
  ["to-standby", "eu-zurich-1"],
  ["to-primary", "eu-frankfurt-1"],
])("%s names its region, without inputs for its place", (id, region) => {
  expect(documentOf(id)).toMatchObject({
    provider: { oci: [{ region }, { alias: "home", region: "eu-frankfurt-1" }] },
  });
  const place = ["region", "compartment_ocid", "tenancy_ocid", "home_region", "name_prefix", "peer_region"];
  expect(Object.keys(variables(documentOf(id))).filter((name) => place.includes(name))).toEqual([]);
});

test("the two regions are deployed first, one after the other, and then the copies both ways", () => {
  const after = ({ node }: TerraformStack): readonly string[] => {
    const stack = stacks.get(node.id)!;
    return App.of(stack).manifest.forStack(stack).dependencies;
  };
  expect([...stacks.values()].map((stack) => [stack.node.id, [...after(stack)].sort()])).toEqual([
    ["primary", []],
    ["standby", ["primary"]],
    ["to-standby", ["primary", "standby"]],
    ["to-primary", ["primary", "standby"]],
  ]);
  expect(resource(documentOf("standby"), CoreRemotePeeringConnection)).toMatchObject({
    peer_region_name: "eu-frankfurt-1",
  });
});

test.each([
  ["primary", "10.1.0.0/16"],
  ["standby", "10.0.0.0/16"],
])(
  "%s has a route to the other region, lets its network into the pool, and its forwarder ask for names",
  (id, peer) => {
    const document = documentOf(id);
    expect(JSON.stringify(resource(document, CoreRouteTable))).toContain(`"destination":"${peer}"`);
    const letIn = rulesOf(document).map(({ source, tcp_options, udp_options }) => {
      const [port = ""] = /\d+/.exec(JSON.stringify(tcp_options ?? udp_options)) ?? [];
      return `${JSON.stringify(source)} ${port}`.replaceAll('"', "");
    });
    expect(letIn).toEqual(expect.arrayContaining([`${peer} 9092`, `${peer} 443`]));
    expect(letIn.filter((rule) => rule === `${peer.replace("0.0/16", "3.0/28")} 53`)).toHaveLength(2);
    expect(resource(document, DnsResolverEndpoint)).toMatchObject({ is_listening: true, is_forwarding: false });
  },
);

test.each(WAYS)("$id: the name of the pool of $from is resolved there", ({ id, from }) => {
  expect(resource(documentOf(id), DnsResolver)).toMatchObject({
    rules: [
      {
        action: "FORWARD",
        qname_cover_conditions: [output(from, "endpoint_fqdn")],
        destination_addresses: [output(from, "listening_address")],
      },
    ],
  });
  const out = rulesOf(documentOf(id)).filter(({ direction, udp_options }) => direction === "EGRESS" && udp_options);
  expect(out).toHaveLength(1);
});

test.each(WAYS)(
  "$id: the machine reaches both pools, and may read $from and write to $into",
  ({ id, from, into, network }) => {
    const document = documentOf(id);
    const kafka = rulesOf(document).filter(({ tcp_options }) => JSON.stringify(tcp_options ?? "").includes("9092"));
    expect(kafka.map(({ direction, destination }) => [direction, destination])).toEqual(
      expect.arrayContaining([
        ["EGRESS", network],
        ["EGRESS", output(into, "id")],
        ["INGRESS", undefined],
      ]),
    );
    const statements = statementsOf(document);
    const pool = (region: string): string => `target.streampool.id = '[^']*input-${region}\\.outputs[^']*'`;
    expect(statements).toMatch(new RegExp(`use stream-pull in [^"]*${pool(from)}`));
    expect(statements).not.toMatch(new RegExp(`use stream-push in [^"]*${pool(from)}`));
    expect(statements).toMatch(new RegExp(`use stream-push in [^"]*${pool(into)}`));
    expect(statements).toContain("use connect-harness");
  },
);

function states(all: ReadonlyMap<string, TerraformStack>): unknown[] {
  return WAYS.map(({ id }) => resource(synthesize(all.get(id)!), CoreInstance).state);
}

test("one machine runs, the one for the active region, and the stacks of the regions stay byte-identical", () => {
  const switched = stacksOf(PAGE, 'ACTIVE = "primary"', 'ACTIVE = "standby"');
  expect(states(stacks)).toEqual(["RUNNING", "STOPPED"]);
  expect(states(switched)).toEqual(["STOPPED", "RUNNING"]);
  for (const region of ["primary", "standby"]) {
    synthesize(switched.get(region)!);
    synthesize(stacks.get(region)!);
    expect(textOf(switched.get(region)!)).toBe(textOf(stacks.get(region)!));
  }
});

test("the running machine has an alarm, and each region has alarms on its streams with its own topic", () => {
  const count = (id: string): number => resources(documentOf(id), MonitoringAlarm).length;
  expect(["to-standby", "to-primary"].map(count)).toEqual([3, 0]);
  for (const id of ["primary", "standby"]) {
    expect(JSON.stringify(resources(documentOf(id), MonitoringAlarm))).not.toContain("terraform_remote_state");
    expect(count(id)).toBe(9);
    const drops = resources(documentOf(id), MonitoringAlarm).filter(({ query }) =>
      (query as string).includes("PacketDrops"),
    );
    expect(drops).toMatchObject([{ namespace: "oci_dynamic_routing_gateway" }]);
    expect(drops[0]?.query).toContain("${oci_core_drg.drg.id}");
  }
});

test.each(WAYS)("$id: the machine that an emergency stops is an output", ({ id }) => {
  expect(outputs(documentOf(id)).machine_id?.value).toMatch(/^\$\{oci_core_instance\.host_\w+\.id\}$/);
});

test("fails for a bootstrap server with its port in place of a name", () => {
  expect(() => stacksOf(PAGE, "[from.pool.endpointFqdn]", '["pool.example.com:9092"]')).toThrow(
    "to-standby/forwarder: a name of rules[0] must be a domain name of at most 253 characters, got 'pool.example.com:9092'; leave out https://, ports and paths, as in pool.example.com",
  );
});

test("fails for a machine that does not declare that the names of the other region resolve", () => {
  expect(() => stacksOf(PAGE, "resolvesOtherVcns: true", "resolvesOtherVcns: false")).toThrow(
    "to-standby/host: subnet must be in the VCN of primary/pool, whose name resolves only there, got 'standby/net/mirror'; use a subnet of that VCN, or peer the two, forward the names and set resolvesOtherVcns",
  );
});

test("fails for a login as a principal without Oracle's library", () => {
  expect(() => stacksOf(PAGE, 'libraries: [archive("oci-java-sdk-addons-sasl.zip")],', "")).toThrow(
    "add the archive of oci-java-sdk-addons-sasl and its dependencies to libraries",
  );
});
