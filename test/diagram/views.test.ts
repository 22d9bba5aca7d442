// What the three views draw of stacks without constructs of the library, and of empty stacks.

import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { CoreInternetGateway } from "@cdktf/provider-oci/lib/core-internet-gateway";
import { CoreRouteTable } from "@cdktf/provider-oci/lib/core-route-table";
import { CoreSecurityList } from "@cdktf/provider-oci/lib/core-security-list";
import { CoreSubnet } from "@cdktf/provider-oci/lib/core-subnet";
import { CoreVcn } from "@cdktf/provider-oci/lib/core-vcn";
import { FunctionsApplication } from "@cdktf/provider-oci/lib/functions-application";
import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { KmsVault } from "@cdktf/provider-oci/lib/kms-vault";
import { NosqlTable } from "@cdktf/provider-oci/lib/nosql-table";
import { TerraformResource, TerraformStack } from "cdktf";
import { DiagramView, StackDiagram } from "../../lib/diagram";
import { newStack, testApp } from "../support/synthesis";

const compartmentId = "ocid1.compartment.oc1..aaaashop";

interface Drawn {
  readonly groups: { id: string; title: string; parent?: string }[];
  readonly nodes: { id: string; lines: string[]; group?: string; addresses: string[] }[];
  readonly arrows: { from: string; to: string; labels: string[]; dotted: boolean; both: boolean }[];
}

function drawnBy(diagram: StackDiagram, view?: DiagramView): Drawn {
  return JSON.parse(diagram.json(view)) as Drawn;
}

/** The arrows in words: `Function / a --> Subnet b (TCP 443)`. */
function arrowsOf({ arrows, groups, nodes }: Drawn): string[] {
  const names = new Map([
    ...groups.map(({ id, title }) => [id, title] as const),
    ...nodes.map(({ id, lines }) => [id, lines.join(" / ")] as const),
  ]);
  return arrows
    .map(({ both, dotted, from, labels, to }) => {
      const sign = `${both ? "<" : ""}${dotted ? "-.->" : "-->"}`;
      const label = labels.length === 0 ? "" : ` (${labels.join(", ")})`;
      return `${names.get(from) ?? from} ${sign} ${names.get(to) ?? to}${label}`;
    })
    .sort();
}

test("resources of the bindings are drawn, with the resources that their arguments name", () => {
  const stack = newStack();
  const application = new FunctionsApplication(stack, "app", {
    ...{ compartmentId, displayName: "app", subnetIds: ["ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet"] },
  });
  const ddlStatement = "CREATE TABLE seen (id STRING, PRIMARY KEY (id))";
  const table = new NosqlTable(stack, "seen", { compartmentId, name: "seen", ddlStatement });
  const config = { TABLE: table.id };
  new FunctionsFunction(stack, "react", {
    applicationId: application.id,
    displayName: "react",
    config,
    memoryInMbs: "256",
  });
  new ApigatewayDeployment(stack, "api", {
    compartmentId,
    gatewayId: "ocid1.apigateway.oc1.eu-frankfurt-1.aaaagateway",
    pathPrefix: "/v1",
    specification: {
      routes: [{ path: "/health", methods: ["GET"], backend: { type: "HTTP_BACKEND", url: "https://example.com/up" } }],
    },
  });
  expect(arrowsOf(drawnBy(StackDiagram.of(stack)))).toEqual([
    "API gateway / ...ateway --> Backend / https://example.com/up (GET /v1/health)",
    "Clients of the API --> API gateway / ...ateway (no authentication)",
    "Function / react <--> NoSQL table / seen",
  ]);
});

test("an unknown type has its type as its label, and arrows to the resources that it names", () => {
  const stack = newStack();
  const vault = new KmsVault(stack, "vault", { compartmentId, displayName: "shop", vaultType: "DEFAULT" });
  const other = new TerraformResource(stack, "cache", { terraformResourceType: "oci_redis_redis_cluster" });
  other.addOverride("display_name", "cache");
  other.addOverride("vault", vault.id);
  new TerraformResource(stack, "wait", { terraformResourceType: "time_sleep" });
  const drawn = drawnBy(StackDiagram.of(stack));
  expect(arrowsOf(drawn)).toEqual(["redis redis cluster / cache -.-> Vault / shop"]);
  expect(drawn.nodes.map(({ lines }) => lines.join(" / ")).sort()).toEqual([
    "Vault / shop",
    "redis redis cluster / cache",
  ]);
});

test("a handwritten document can be drawn: modules, locals, and no metadata", () => {
  const document = {
    locals: { stream: "${oci_streaming_stream.orders.id}" },
    module: { audit: { source: "./audit", stream_id: "${local.stream}" } },
    resource: { oci_streaming_stream: { orders: { name: "orders", partitions: 1 } } },
  };
  const diagram = StackDiagram.ofSynthesized(JSON.stringify(document));
  expect(diagram.name).toBe("");
  expect(arrowsOf(drawnBy(diagram))).toEqual(["module / audit -.-> Stream / orders"]);
  expect(diagram.svg()).toContain("<title>where data goes</title>");
});

test("locals that refer to each other in a cycle are accepted", () => {
  const locals = { a: "${local.b}", b: "${local.a}" };
  const stream = { name: "${local.a}", partitions: 1 };
  const document = JSON.stringify({ locals, resource: { oci_streaming_stream: { s: stream } } });
  expect(drawnBy(StackDiagram.ofSynthesized(document)).nodes[0]?.lines).toEqual(["Stream", "[...]"]);
});

test("a network has its subnets, even empty ones, with routes and the sources of security lists", () => {
  const stack = newStack();
  const vcn = new CoreVcn(stack, "vcn", { compartmentId, displayName: "shop", cidrBlocks: ["10.0.0.0/16"] });
  const gateway = new CoreInternetGateway(stack, "igw", { compartmentId, vcnId: vcn.id, displayName: "out" });
  const routeRules = [{ networkEntityId: gateway.id, destination: "0.0.0.0/0", destinationType: "CIDR_BLOCK" }];
  const routes = new CoreRouteTable(stack, "routes", { compartmentId, vcnId: vcn.id, routeRules });
  const list = new CoreSecurityList(stack, "list", {
    compartmentId,
    vcnId: vcn.id,
    ingressSecurityRules: [{ protocol: "6", source: "0.0.0.0/0", tcpOptions: { min: 443, max: 443 } }],
  });
  new CoreSubnet(stack, "subnet", {
    ...{ compartmentId, vcnId: vcn.id, displayName: "public", cidrBlock: "10.0.1.0/24" },
    ...{ routeTableId: routes.id, securityListIds: [list.id] },
  });
  const drawn = drawnBy(StackDiagram.of(stack), DiagramView.NETWORK);
  expect(arrowsOf(drawn)).toEqual([
    "Internet -.-> Subnet public, 10.0.1.0/24 (TCP 443)",
    "Subnet public, 10.0.1.0/24 --> Internet gateway / out (Internet)",
  ]);
  const [subnet, group] = ["Subnet", "VCN"].map((word) => drawn.groups.find(({ title }) => title.startsWith(word)));
  expect(group?.title).toBe("VCN shop, 10.0.0.0/16");
  expect(subnet?.parent).toBe(group?.id);
});

test("permissions show denied access, and statements that could not be parsed", () => {
  const stack = newStack();
  const statements = [
    `Deny group interns to manage stream-family in compartment id ${compartmentId}`,
    "Grant everybody everything",
    "Allow service objectstorage-eu-frankfurt-1 to use keys in tenancy",
  ];
  new IdentityPolicy(stack, "access", { compartmentId, name: "access", description: "Who may", statements });
  const drawn = drawnBy(StackDiagram.of(stack), DiagramView.PERMISSIONS);
  expect(arrowsOf(drawn)).toEqual([
    "Group / interns -.-> All stream-family (never manage stream-family\n(access 1))",
    "Service / objectstorage-eu-frankfurt-1 --> All keys (use keys\n(access 3))",
  ]);
  expect(drawn.nodes.map(({ lines }) => lines)).toContainEqual(["Not parsed (access 2)", "Grant everybody everything"]);
});

test.each([
  [DiagramView.DATA_FLOW, "This stack has nothing that sends, keeps or receives data."],
  [DiagramView.PERMISSIONS, "This stack has no policy."],
  [DiagramView.NETWORK, "This stack has no network."],
])("the picture of an empty stack has a sentence: %s", (view, sentence) => {
  const diagram = StackDiagram.of(new TerraformStack(testApp(), "empty"));
  expect(drawnBy(diagram, view).nodes).toEqual([expect.objectContaining({ lines: [sentence] })]);
  expect(diagram.mermaid(view)).toContain(sentence);
  expect(diagram.svg(view)).toMatch(/^<svg [^]*<title>empty: /);
});

test("the SVG has a title and a description for readers who do not see it", () => {
  const diagram = StackDiagram.of(newStack("shop"));
  const svg = diagram.svg(DiagramView.PERMISSIONS);
  expect(svg).toContain("<title>shop: who may do what</title>");
  expect(svg).toContain(`<desc>${diagram.caption(DiagramView.PERMISSIONS)}</desc>`);
  expect(svg).toContain('role="img"');
});

test("the SVG does not load other files, and follows a dark color scheme", () => {
  const svg = StackDiagram.of(newStack()).svg();
  expect(svg.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  expect(svg).not.toMatch(/@import|url\(|href/);
  expect(svg).toContain("@media (prefers-color-scheme: dark)");
});
