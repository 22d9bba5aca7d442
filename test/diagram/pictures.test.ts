import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TerraformStack } from "cdktf";
import {
  Alarm,
  AlarmDestination,
  AlarmSeverity,
  AgentSource,
  AuditLogs,
  Bucket,
  type Compartment,
  ConnectHarness,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  Duration,
  DynamicGroup,
  EventAction,
  EventCondition,
  EventRule,
  FunctionApplication,
  FunctionDestination,
  LogFilter,
  LogGroup,
  LogSelection,
  LogSource,
  MatchingRule,
  NetworkPeer,
  NetworkSecurityGroup,
  OcidKind,
  OciFunction,
  OciStack,
  Partitions,
  Policy,
  PoolAccess,
  Queue,
  Secret,
  ServiceConnector,
  Statistic,
  type Stream,
  StreamMetric,
  StreamPool,
  Subject,
  Subnet,
  Subscription,
  Topic,
  UnifiedAgentConfiguration,
  Vcn,
} from "../../lib";
import { DiagramView, StackDiagram } from "../../lib/diagram";
import { escaped } from "../../lib/diagram/mermaid";
import { main } from "../../scripts/diagram";
import { readmeOf, updateReadme } from "../../scripts/diagram/diagrams";
import { between } from "../../scripts/diagram/readme";
import { type ReferenceStack } from "../../stacks/variants";
import { mermaidFindings } from "../support/mermaid";
import { testApp } from "../support/synthesis";

const FUNCTION_ID = "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction";
const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
const QUEUE_ID = "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue";

/** A stack with a pool of one stream. */
function newStack(): { stack: OciStack; compartment: Compartment; pool: StreamPool; orders: Stream } {
  const stack = new OciStack(testApp(), "shop");
  const { compartment } = stack;
  const pool = new StreamPool(stack, "pool", { compartment, name: "shop" });
  return { stack, compartment, pool, orders: pool.addStream("orders", { partitions: Partitions.of(1) }) };
}

/** The labels of a picture's nodes and groups by id, with a slash between lines. */
function labelsOf(picture: string): Map<string, string> {
  const lines = picture.split("\n").map((line) => /^ *(?:subgraph )?(\w+)\W+?"(.*)"\W*$/.exec(line));
  return new Map(lines.flatMap((match) => (match === null ? [] : [[match[1] ?? "", plain(match[2] ?? "")] as const])));
}

function plain(label: string): string {
  const decoded = label.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return decoded.replaceAll("<br/>", " / ");
}

/** The arrows of a picture, with labels in place of ids. */
function arrowsOf(picture: string): string[] {
  const labels = labelsOf(picture);
  const arrow = /^ *(\w+) (<?-\.?->)(?:\|"(.*)"\|)? (\w+)$/gm;
  return [...picture.matchAll(arrow)].map(([, from = "", sign = "", label, to = ""]) =>
    [labels.get(from), label === undefined ? sign : `${sign} (${plain(label)})`, labels.get(to)].join(" "),
  );
}

/** The groups around a node, the outermost first. */
function groupsAround(picture: string, label: string): string[] {
  const open: string[] = [];
  for (const line of picture.split("\n")) {
    const group = /^ *subgraph \w+\["(.*)"\]$/.exec(line)?.[1];
    if (group !== undefined) open.push(plain(group));
    else if (line.trim() === "end") open.pop();
    else if (plain(line).includes(`"${label}"`)) return open;
  }
  throw new Error(`no node ${label}`);
}

function flowOf(stack: TerraformStack): string {
  return checked(StackDiagram.of(stack).mermaid());
}

function accessOf(stack: TerraformStack): string {
  return checked(StackDiagram.of(stack).mermaid(DiagramView.PERMISSIONS));
}

const drawn: string[] = [];

/** Remembers a picture for the last test. */
function checked(picture: string): string {
  drawn.push(picture);
  return picture;
}

test("a connector is between its source and its target, with the function that transforms", () => {
  const { stack, compartment, orders } = newStack();
  const bucket = new Bucket(stack, "archive", { compartment, name: "orders" });
  const functionId = stack.input.ocid("function_ocid", { kind: OcidKind.FUNCTION, title: "Function" });
  const toCsv = OciFunction.fromFunctionAttributes(stack, "to-csv", { functionId, compartment });
  ServiceConnector.archive(stack, "to-archive", { stream: orders, bucket, tasks: [ConnectorTask.function(toCsv)] });
  const picture = flowOf(stack);
  expect(arrowsOf(picture)).toEqual([
    "Stream / orders --> Connector / to-archive",
    "Connector / to-archive <--> (transforms) Function / input: function_ocid",
    "Connector / to-archive --> Bucket / orders",
  ]);
  expect(picture).toMatch(/^ {2}class node_Function_var_function_ocid given$/m);
  expect(groupsAround(picture, "Stream / orders")).toEqual(["Pool shop"]);
});

test("logs come from their resources or from agents, and audit logs have no origin", () => {
  const { stack, compartment, orders } = newStack();
  const group = new LogGroup(stack, "logs", { compartment, name: "logs" });
  const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
  const application = new FunctionApplication(stack, "app", { compartment, name: "app", subnets: [subnet] });
  new OciFunction(stack, "loader", { application, image: "fra.ocir.io/acme/loader:1" });
  const invocations = group.addLog("invocations", {
    source: LogSource.fromFunctionApplicationId(application.functionApplicationId),
  });
  const flow = group.addLog("flow", { source: LogSource.subnetFlowLogs(subnet) });
  const custom = group.addCustomLog("custom");
  const hosts = new DynamicGroup(stack, "hosts", { rule: MatchingRule.instancesIn(compartment) });
  const sources = [AgentSource.files({ name: "nginx", paths: ["/var/log/nginx/*"] })];
  new UnifiedAgentConfiguration(stack, "agents", {
    compartment,
    name: "agents",
    sources,
    destination: custom,
    dynamicGroups: [hosts],
  });
  const selections = [invocations, flow, custom].map((log) => LogSelection.log(log));
  new ServiceConnector(stack, "collect", {
    compartment,
    source: ConnectorSource.logs([
      ...selections,
      LogSelection.audit(AuditLogs.of(compartment, { includeSubcompartments: true })),
    ]),
    tasks: [ConnectorTask.logFilter(LogFilter.field("data.action").isEqual("REJECT"))],
    target: ConnectorTarget.stream(orders),
  });
  const picture = flowOf(stack);
  expect(arrowsOf(picture).sort()).toEqual([
    "Agents / agents --> Log / custom",
    "Audit log with subcompartments / compartment, input: compartment_ocid --> (filtered) Connector / collect",
    "Connector / collect --> Stream / orders",
    "Dynamic group / [name_prefix]-hosts --> Agents / agents",
    "Function / loader --> (invoke) Log / invocations",
    "Log / custom --> (filtered) Connector / collect",
    "Log / flow --> (filtered) Connector / collect",
    "Log / invocations --> (filtered) Connector / collect",
    "Service flowlogs / ...subnet --> (all) Log / flow",
  ]);
  expect(groupsAround(picture, "Function / loader")).toEqual(["Subnet"]);
});

test("a queue and the metrics of a compartment are sources of connectors, and Log Analytics and metrics are targets", () => {
  const { stack, compartment, orders } = newStack();
  const queue = Queue.fromQueueAttributes(stack, "queue", { queueId: QUEUE_ID, compartment });
  const forward = (id: string, source: ConnectorSource): ServiceConnector =>
    new ServiceConnector(stack, id, { compartment, source, target: ConnectorTarget.stream(orders) });
  forward("from-queue", ConnectorSource.queue(queue));
  forward("from-metrics", ConnectorSource.metrics([{ compartment, namespaces: ["oci_streaming"] }]));
  expect(arrowsOf(flowOf(stack)).sort()).toEqual([
    "Connector / from-metrics --> Stream / orders",
    "Connector / from-queue --> Stream / orders",
    "Metrics / compartment, input: compartment_ocid --> Connector / from-metrics",
    "Queue / ...aqueue --> Connector / from-queue",
  ]);
});

test("an event rule is between events and its targets", () => {
  const { stack, compartment, orders } = newStack();
  const topic = new Topic(stack, "alerts", { compartment, name: "alerts" });
  const fn = OciFunction.fromFunctionAttributes(stack, "fn", { functionId: FUNCTION_ID, compartment });
  new EventRule(stack, "uploads", {
    compartment,
    name: "uploads",
    condition: EventCondition.eventTypes(["com.oraclecloud.objectstorage.createobject"]),
    actions: [EventAction.stream(orders), EventAction.topic(topic), EventAction.function(fn)],
  });
  expect(arrowsOf(flowOf(stack)).sort()).toEqual([
    "Event rule / uploads --> Function / ...nction",
    "Event rule / uploads --> Stream / orders",
    "Event rule / uploads --> Topic / alerts",
    "Events / com.oraclecloud.objectstorage.createobject --> Event rule / uploads",
  ]);
});

test("alarms of one set are one node, with arrows to topics and streams; a topic has arrows to its subscribers", () => {
  const { stack, compartment, pool, orders } = newStack();
  const topic = new Topic(stack, "alerts", { compartment, name: "alerts" });
  topic.addSubscription("mail", Subscription.email("ops@example.com"));
  topic.addSubscription("fn", Subscription.function(OciFunction.fromFunctionId(stack, "fn", FUNCTION_ID)));
  const alarms = pool.addStream("alarms", { partitions: Partitions.of(1) });
  for (const id of ["busy", "idle"]) {
    new Alarm(stack, id, {
      compartment,
      fires: orders
        .metric(StreamMetric.PUT_BYTES, { statistic: Statistic.SUM, interval: Duration.minutes(1) })
        .above(1),
      severity: AlarmSeverity.WARNING,
      notify: [AlarmDestination.topic(topic), AlarmDestination.stream(alarms)],
    });
  }
  expect(arrowsOf(flowOf(stack)).sort()).toEqual([
    "2 alarms / busy / idle --> Stream / alarms",
    "2 alarms / busy / idle --> Topic / alerts",
    "Stream / orders -.-> (metrics) 2 alarms / busy / idle",
    "Topic / alerts --> Email / ops@example.com",
    "Topic / alerts --> Function / ...nction",
  ]);
});

test("producers and consumers are the subjects of policies; a group that contains one function is that function", () => {
  const { stack, compartment, pool, orders } = newStack();
  const subnets = [Subnet.fromSubnetId(stack, "subnet", SUBNET_ID)];
  const application = new FunctionApplication(stack, "app", { compartment, name: "app", subnets });
  const deadLetters = pool.addStream("dead-letters", { partitions: Partitions.of(1) });
  const ingest = new OciFunction(stack, "ingest", {
    application,
    image: "fra.ocir.io/acme/ingest:1",
    failureDestination: FunctionDestination.stream(deadLetters),
  });
  const identity = new DynamicGroup(stack, "identity", { rule: MatchingRule.resource(ingest.functionId) });
  const harness = new ConnectHarness(stack, "harness", { compartment, name: "connect" });
  const pods = { clusterId: "ocid1.cluster.oc1.eu-frankfurt-1.aaaacluster", namespace: "shop" };
  new Policy(stack, "access", {
    compartment,
    statements: [
      orders.allowProduce(Subject.dynamicGroup(identity)),
      orders.allowConsume(Subject.okeWorkload({ ...pods, serviceAccount: "billing" })),
      ...pool.allowKafka(Subject.group({ name: "connect" })),
      harness.allowUse(Subject.group({ name: "connect" })),
    ],
  });
  const picture = flowOf(stack);
  expect(arrowsOf(picture).sort()).toEqual([
    "Function / ingest --> (failures) Stream / dead-letters",
    "Function / ingest --> Stream / orders",
    "Group / connect --> Stream / dead-letters",
    "Group / connect --> Stream / orders",
    "Group / connect <--> (Kafka Connect) Connect harness / connect",
    "Stream / dead-letters --> Group / connect",
    "Stream / orders --> Group / connect",
    "Stream / orders --> OKE workload / billing / namespace shop",
  ]);
});

test("a private pool is in its network, and a dotted arrow shows who may connect, unless a data arrow does", () => {
  const stack = new OciStack(testApp(), "shop");
  const { compartment } = stack;
  const vcn = new Vcn(stack, "network", { compartment, name: "shop", cidrBlocks: ["10.0.0.0/16"], dnsLabel: "shop" });
  const subnet = vcn.addSubnet("private", { name: "private", cidrBlock: "10.0.1.0/24" });
  const clients = new NetworkSecurityGroup(stack, "clients", { vcn, compartment, name: "clients" });
  const access = PoolAccess.privateEndpoint(subnet, { clients: [NetworkPeer.cidr("10.0.2.0/24")] });
  const pool = new StreamPool(stack, "pool", { compartment, name: "shop", access });
  const orders = pool.addStream("orders", { partitions: Partitions.of(1) });
  const application = new FunctionApplication(stack, "app", {
    compartment,
    name: "app",
    subnets: [subnet],
    networkSecurityGroups: [clients],
  });
  const ingest = new OciFunction(stack, "ingest", { application, image: "fra.ocir.io/acme/ingest:1" });
  pool.connections.allowFrom(NetworkPeer.group(clients));
  expect(arrowsOf(flowOf(stack)).sort()).toEqual([
    "10.0.2.0/24 -.-> (TCP 443 / TCP 9092) Pool shop",
    "Function / ingest -.-> (TCP 443 / TCP 9092) Pool shop",
  ]);
  const identity = new DynamicGroup(stack, "identity", { rule: MatchingRule.resource(ingest.functionId) });
  new Policy(stack, "access", { compartment, statements: [orders.allowProduce(Subject.dynamicGroup(identity))] });
  const picture = flowOf(stack);
  expect(arrowsOf(picture).sort()).toEqual([
    "10.0.2.0/24 -.-> (TCP 443 / TCP 9092) Pool shop",
    "Function / ingest --> Stream / orders",
  ]);
  expect(groupsAround(picture, "Stream / orders")).toEqual([
    "VCN shop, 10.0.0.0/16",
    "Subnet private, 10.0.1.0/24",
    "NSG shop",
    "Pool shop",
  ]);
  expect(groupsAround(picture, "Function / ingest").slice(2)).toEqual(["NSG clients"]);
});

test("an arrow of the second picture names access, policy and statement; without a condition it leads to all resources", () => {
  const { stack, compartment, orders } = newStack();
  const topic = new Topic(stack, "alerts", { compartment, name: "alerts" });
  const secretId = stack.input.secret("secret_ocid", { title: "Secret" });
  const analysts = Subject.group({ name: "analysts" });
  const hosts = new DynamicGroup(stack, "hosts", { rule: MatchingRule.instancesIn(compartment) });
  const secret = Secret.fromSecretAttributes(stack, "secret", { secretId, compartment });
  new Policy(stack, "access", {
    compartment,
    statements: [
      orders.allowConsume(analysts),
      orders.allowInspect(analysts),
      topic.allowPublish(Subject.dynamicGroup(hosts)),
      secret.allowRead(Subject.dynamicGroup(hosts)),
    ],
  });
  const bucket = new Bucket(stack, "archive", { compartment, name: "orders" });
  ServiceConnector.archive(stack, "to-archive", { stream: orders, bucket });
  const group = "Dynamic group / [name_prefix]-hosts / instance.compartment.id = '[compartment_ocid]'";
  const connectors = "Connectors / of compartment, input: compartment_ocid";
  const picture = accessOf(stack);
  expect(arrowsOf(picture).sort()).toEqual([
    `${connectors} --> (manage objects / (to-archive/Policy 2)) Bucket / orders`,
    `${connectors} --> ({STREAM_READ, STREAM_CONSUME} / (to-archive/Policy 1)) Stream / orders`,
    `${group} --> (read secret-bundles / (access 4)) Secret / input: secret_ocid`,
    `${group} --> (use ons-topics / (access 3)) All ons-topics`,
    "Group / analysts --> (use stream-pull / (access 1) / read streams / (access 2)) Stream / orders",
  ]);
  expect(groupsAround(picture, "All ons-topics")).toEqual(["Compartment, input: compartment_ocid"]);
});

test.each([
  ['a "quoted" name; end', "a #34;quoted#34; name#59; end"],
  ["<script>alert(1)</script>", "#60;script#62;alert(1)#60;/script#62;"],
  ["${var.x} #35; `code` *bold*", "#36;#123;var.x#125; #35;35#59; #96;code#96; #42;bold#42;"],
  ["https://example.com", "https#58;//example.com"],
  ["www.example.com", "#119;#119;#119;.example.com"],
  ["1. first", "1#46; first"],
  ["- item", "#45; item"],
  ["[name_prefix]-pool, 10.0.0.0/16", "[name_prefix]-pool, 10.0.0.0/16"],
  ["größe 🚀", "gr#246;#223;e #128640;"],
])("the string %s appears unchanged in a picture", (text, expected) => {
  expect(escaped(text)).toBe(expected);
});

test("names that have a meaning in Mermaid, or differ only in punctuation, do not change a picture", () => {
  const { stack, compartment, pool } = newStack();
  for (const id of ["end", "graph", "a-b", "a_b", "subgraph", "x --> y"]) {
    const name = /^[a-z_-]+$/i.test(id) ? id : "other";
    pool.addStream(id, { name, partitions: Partitions.of(1) });
  }
  new Topic(stack, "default", { compartment, name: "end" });
  const picture = flowOf(stack);
  expect(groupsAround(picture, "Stream / end")).toEqual(["Pool shop"]);
  expect(picture).toContain('node_pool_a_b(["Stream<br/>a-b"])');
  expect(picture).toContain('node_pool_a_b_2(["Stream<br/>a_b"])');
});

test("Mermaid reads every picture of these tests as a flowchart", () => {
  expect(drawn.length).toBeGreaterThan(0);
  expect(mermaidFindings(drawn).filter((finding) => finding !== null)).toEqual([]);
});

const STACKS: ReferenceStack[] = [
  {
    id: "orders",
    title: "Orders",
    description: "All orders.",
    variants: {
      default: (app) => {
        const stack = new OciStack(app, "orders");
        new StreamPool(stack, "pool", { compartment: stack.compartment, name: "orders" });
        return stack;
      },
    },
  },
];

function run(...args: string[]): { code: number; printed: string; errors: string } {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = main(
    args,
    STACKS,
    (text) => printed.push(text),
    (text) => errors.push(text),
  );
  return { code, printed: printed.join("\n"), errors: errors.join("\n") };
}

test("prints the pictures of a named variant", () => {
  const { code, printed } = run("orders", "--variant", "default");
  expect(code).toBe(0);
  expect(printed.match(/^flowchart LR$/gm)).toHaveLength(2);
  expect(printed).toContain('subgraph group_pool_pool["Pool orders"]');
});

test.each([
  [["shops"], "one stack of orders can be named, got 'shops'; leave the name out for all"],
  [["orders", "iot"], "one stack of orders can be named, got 'orders iot'; leave the name out for all"],
  [["--variant", "best"], "the variant of orders must be one of default, got 'best'"],
])("fails for %j", (args, message) => {
  expect(run(...args)).toEqual({ code: 1, printed: "", errors: message });
});

test("fails for an unknown option", () => {
  expect(run("--all")).toMatchObject({ code: 1, errors: expect.stringContaining("Unknown option '--all'") as string });
});

describe("a README", () => {
  const folder = mkdtempSync(join(tmpdir(), "diagram-test-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("is in the folder of its stack", () => {
    expect(readmeOf("orders", "stacks")).toBe(join("stacks", "orders", "README.md"));
  });

  test("gets its pictures at the marks, and does not change if they are drawn again", () => {
    const file = join(folder, "README.md");
    writeFileSync(file, "# Orders\n\n## Picture\n\n<!-- diagram -->\n\n## Inputs\n");
    expect(updateReadme(STACKS[0]!, file)).toBe(true);
    const first = readFileSync(file, "utf8");
    expect(first).toMatch(
      /^# Orders\n\n## Picture\n\n<!-- diagram:start -->\n[^]*\n<!-- diagram:end -->\n\n## Inputs\n$/,
    );
    expect(updateReadme(STACKS[0]!, file)).toBe(false);
    writeFileSync(file, first.replace("Pool orders", "Pool of orders"));
    expect(updateReadme(STACKS[0]!, file)).toBe(true);
    expect(readFileSync(file, "utf8")).toBe(first);
  });

  test("fails without a mark", () => {
    expect(() => between("diagram", "# Orders\n", "", "stacks/orders/README.md")).toThrow(
      "stacks/orders/README.md must have a place for its diagram; write <!-- diagram --> on a separate line",
    );
  });
});
