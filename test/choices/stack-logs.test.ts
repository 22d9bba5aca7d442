import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { LoggingLogGroup } from "@cdktf/provider-oci/lib/logging-log-group";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import {
  AgentSource,
  LogFeed,
  LogSource,
  OciStack,
  Partitions,
  Policy,
  type StackLogOptions,
  StackLogs,
  type Stream,
  StreamPool,
} from "../../lib";
import { AUDIT, BALANCERS, CUSTOM, EXISTING, FEED, NETWORKS, SUBNET_ID } from "../support/feeds";
import { outputs, resource, resources, synthesize, testApp, variables } from "../support/synthesis";

const BALANCER_ID = "ocid1.loadbalancer.oc1.eu-frankfurt-1.aaaabalancer";

const OPTIONS: Required<StackLogOptions> = { grantLogRead: true, active: false };

const orders = AgentSource.files({ name: "orders", paths: ["/var/log/orders/*.log"] });
const waf = LogSource.service({ service: "waf", category: "all", resource: "ocid1.webappfirewall.oc1..aaaawaf" });

interface Collected {
  readonly stack: OciStack;
  readonly stream: Stream;
  readonly logs: StackLogs;
}

function newStack(): { readonly stack: OciStack; readonly stream: Stream } {
  const stack = new OciStack(testApp(), "shop", { namePrefix: "shop" });
  const pool = new StreamPool(stack, "pool", { compartment: stack.compartment });
  return { stack, stream: pool.addStream("logs", { partitions: Partitions.of(1) }) };
}

function collected(feeds: LogFeed[], options?: StackLogOptions): Collected {
  const { stack, stream } = newStack();
  const logs = StackLogs.of(stack, feeds, options);
  for (const feed of feeds) logs.collect(feed, stream);
  return { stack, stream, logs };
}

test("a feed of audit logs is one connector, and no log", () => {
  const { stack } = collected([LogFeed.audit()]);
  const document = synthesize(stack);
  expect(resources(document, LoggingLogGroup)).toEqual([]);
  expect(variables(document)).not.toHaveProperty("log_retention_days");
  expect(resource(document, SchServiceConnector)).toMatchObject({
    display_name: "from-audit",
    source: { kind: "logging", log_sources: [{ log_group_id: "_Audit", compartment_id: "${var.compartment_ocid}" }] },
    target: { kind: "streaming" },
  });
});

test("with every option, feeds of every kind have their logs and connectors under the names of the feeds", () => {
  const { stack, logs } = collected(
    [
      LogFeed.flowLogs(NETWORKS, FEED),
      LogFeed.loadBalancers({ shop: BALANCER_ID }, BALANCERS),
      LogFeed.audit(AUDIT),
      LogFeed.serviceLogs({ waf }),
      LogFeed.customLogs({ orders: { sources: [orders] } }, CUSTOM),
      LogFeed.existingLogs({ security: EXISTING }),
    ],
    OPTIONS,
  );
  new Policy(stack, "access", { compartment: stack.compartment, statements: logs.statements });
  logs.addOutput();
  const document = synthesize(stack);
  const made = ["balancers-shop-access", "network-subnet-web", "network-vcn-shop", "programs-orders", "svc-waf"];
  expect(Object.keys(logs.logIds).sort()).toEqual(made);
  expect(Object.keys(outputs(document).log_ids?.value as object).sort()).toEqual(made);
  expect(resources(document, LoggingLog).map(({ retention_duration: days }) => days)).toEqual(
    made.map(() => "${tonumber(var.log_retention_days)}"),
  );
  const connectors = resources(document, SchServiceConnector);
  expect(connectors.map(({ display_name: name }) => name).sort()).toEqual([
    "from-balancers",
    "from-existing",
    "from-network",
    "from-programs",
    "from-svc",
    "from-trail",
  ]);
  expect(new Set(connectors.map(({ state }) => state))).toEqual(new Set(["INACTIVE"]));
  const filtered = connectors.filter(({ tasks }) => tasks !== undefined);
  expect(filtered.map(({ display_name: name }) => name)).not.toContain("from-svc");
  expect(filtered).toHaveLength(4);
  const policies = resources(document, IdentityPolicy).flatMap(({ statements }) => statements as string[]);
  expect(policies.filter((statement) => statement.includes("UNIFIED_AGENT_CONFIG_GENERATE"))).toHaveLength(1);
  expect(policies.some((statement) => statement.includes("to read log-content"))).toBe(true);
});

test("without networks and load balancers, a subnet and a load balancer are inputs", () => {
  const { stack } = collected([LogFeed.flowLogs(), LogFeed.loadBalancers()]);
  const names = Object.keys(variables(synthesize(stack)));
  expect(names).toEqual(
    expect.arrayContaining(["flow_log_subnet_ocid", "load_balancer_ocid", "log_retention_days", "compartment_ocid"]),
  );
});

test("the OCID of a network can be an input", () => {
  const { stack, stream } = newStack();
  const web = stack.input.text("web_subnet", { title: "Subnet" });
  const feed = LogFeed.flowLogs({ subnets: { web } });
  StackLogs.of(stack, [feed]).collect(feed, stream);
  expect(resource(synthesize(stack), LoggingLog)).toMatchObject({
    configuration: { source: { resource: "${var.web_subnet}" } },
  });
});

test("a feed that fails leaves neither its logs nor the log group, and the next one makes them", () => {
  const { stack, stream } = newStack();
  const [bad, good] = [LogFeed.loadBalancers({ shop: SUBNET_ID }), LogFeed.serviceLogs({ waf })];
  const logs = StackLogs.of(stack, [bad, good]);
  expect(() => logs.collect(bad, stream)).toThrow("loadBalancerId must be");
  expect(stack.node.tryFindChild("logs")).toBeUndefined();
  logs.collect(good, stream);
  expect(resources(synthesize(stack), LoggingLog)).toHaveLength(1);
});

test("a feed that fails later keeps the logs of the others, and leaves nothing itself", () => {
  const { stack, stream } = newStack();
  const good = LogFeed.serviceLogs({ waf });
  const bad = LogFeed.loadBalancers({ a: BALANCER_ID, b: SUBNET_ID });
  const logs = StackLogs.of(stack, [good, bad]);
  logs.collect(good, stream);
  expect(() => logs.collect(bad, stream)).toThrow("loadBalancerId must be");
  expect(logs.logIds).toEqual({ "svc-waf": expect.anything() as string });
  expect(resources(synthesize(stack), LoggingLog)).toHaveLength(1);
});

test("a feed that fails does not take its name, and the home region is looked up by the next IAM resource", () => {
  const { stack, stream } = newStack();
  const logs = StackLogs.of(stack, [LogFeed.audit()]);
  const pathsIn = (): string[] => stack.node.findAll().map(({ node }) => node.path);
  const before = pathsIn();
  expect(() => logs.collect(LogFeed.customLogs({ orders: { sources: [] } }), stream)).toThrow(
    "sources must not be empty",
  );
  expect(pathsIn()).toEqual(before);
  synthesize(stack);
  logs.collect(LogFeed.customLogs({ orders: { sources: [orders] } }), stream);
  expect(Object.keys(synthesize(stack).data ?? {})).toContain("oci_identity_region_subscriptions");
});

test("the audit logs of the tenancy include those of each compartment, however the feed is written", () => {
  const { stack, stream } = newStack();
  const all = LogFeed.audit({ compartments: [stack.tenancy], includeSubcompartments: true });
  const one = LogFeed.audit({ name: "one" });
  const logs = StackLogs.of(stack, [one, all]);
  logs.collect(one, stream);
  expect(() => logs.collect(all, stream)).toThrow("what the feed 'one' reads is already read by the feed 'audit'");
});

test("the root compartment alone does not include the audit logs of the others", () => {
  const { stack, stream } = newStack();
  const [root, one] = [LogFeed.audit({ compartments: [stack.tenancy] }), LogFeed.audit({ name: "one" })];
  const logs = StackLogs.of(stack, [root, one]);
  expect([logs.collect(root, stream), logs.collect(one, stream)]).toHaveLength(2);
});
