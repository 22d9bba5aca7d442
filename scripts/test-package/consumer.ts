// A user's project with the package, as source: it is compiled and run where the package is installed, not here.

/** Our constructs and the project's own resources, of the same provider, in one plain stack. */
export const APP = `
import { CoreSubnet } from "cdktf-oci-streaming/provider-oci/core-subnet";
import { CoreVcn } from "cdktf-oci-streaming/provider-oci/core-vcn";
import { OciProvider } from "cdktf-oci-streaming/provider-oci/provider";
import { App, LocalBackend, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import * as oci from "cdktf-oci-streaming";
import { CostEstimate } from "cdktf-oci-streaming/cost";
import { StackDiagram } from "cdktf-oci-streaming/diagram";
import { PlanReport } from "cdktf-oci-streaming/plan";
import { VisionStaysBooking } from "cdktf-oci-streaming/stacks";
import { PrivilegeReport } from "cdktf-oci-streaming/testing";

class Orders extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new OciProvider(this, "oci", { region: "eu-frankfurt-1" });
    // Without a backend a stack has one with a path of the machine.
    new LocalBackend(this, { path: "terraform.tfstate" });
    const compartmentId = "ocid1.compartment.oc1..aaaaexample";
    const vcn = new CoreVcn(this, "vcn", { compartmentId, cidrBlocks: ["10.0.0.0/16"] });
    const own = new CoreSubnet(this, "subnet", { compartmentId, vcnId: vcn.id, cidrBlock: "10.0.1.0/24" });

    const compartment = oci.Compartment.fromCompartmentId(compartmentId);
    const subnet = oci.Subnet.fromSubnetAttributes(this, "for-the-pool", { subnetId: own.id, vcnId: vcn.id });
    const access: oci.PoolAccess = oci.PoolAccess.privateEndpoint(subnet, { clients: [oci.NetworkPeer.cidr("10.0.0.0/16")] });
    const pool: oci.IStreamPool = new oci.StreamPool(this, "pool", { compartment, name: "orders", access });
    const orders = new oci.Stream(this, "orders", {
      placement: oci.StreamPlacement.inPool(pool),
      partitions: oci.Partitions.of(2),
      retention: oci.Duration.days(2),
    });
    const statements = [orders.allowConsume(oci.Subject.group({ name: "analytics" }))];
    new oci.Policy(this, "access", { compartment, statements });
    const bucket = new oci.Bucket(this, "archive", { compartment, name: "orders" });
    oci.ServiceConnector.archive(this, "to-archive", { stream: orders, bucket });
    new TerraformOutput(this, "stream", { value: orders.streamId });
  }
}

const app = new App({ outdir: process.argv[2] ?? "out" });
const orders = new Orders(app, "orders");
const { findings } = PrivilegeReport.ofStack(orders);
if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join("; "));
const plan: PlanReport = PlanReport.ofText('{"format_version":"1.2","planned_values":{}}');
if (plan.hasLosses) throw new Error(plan.toText());
if (!StackDiagram.of(orders).svg().endsWith("</svg>\\n")) throw new Error("no picture");
const cost: CostEstimate = CostEstimate.of(orders);
if (cost.gaps.length === 0) throw new Error(cost.text());
new VisionStaysBooking(app, "visionstays-booking");
app.synth();
`;

/** What a resolver that knows \`exports\` must not find; it compiles only if it does not. */
export const DEEP_IMPORTS = `
// @ts-expect-error: not in exports
import type { checkInteger as compiled } from "cdktf-oci-streaming/dist/lib/core/checks";
// @ts-expect-error: not in exports
import type { checkInteger } from "cdktf-oci-streaming/lib/core/checks";
// @ts-expect-error: not in exports
import type { main } from "cdktf-oci-streaming/stacks/main";
// @ts-expect-error: not in exports
import type { ConnectorRules } from "cdktf-oci-streaming/lib/internal";
// @ts-expect-error: no such binding
import type { Nothing } from "cdktf-oci-streaming/provider-oci/nothing";
export type { checkInteger, compiled, ConnectorRules, main, Nothing };
`;

/** The same package in an ES module, which needs the names of its exports to be found without running it. */
export const ES_MODULE = `
import { Duration, StreamPool } from "cdktf-oci-streaming";
import { VisionStaysBooking } from "cdktf-oci-streaming/stacks";
import { CostEstimate } from "cdktf-oci-streaming/cost";
import { StackDiagram } from "cdktf-oci-streaming/diagram";
import { PlanReport } from "cdktf-oci-streaming/plan";
import { PrivilegeReport } from "cdktf-oci-streaming/testing";
import { CoreVcn } from "cdktf-oci-streaming/provider-oci/core-vcn";
if ([Duration, StreamPool, VisionStaysBooking, CostEstimate, StackDiagram, PlanReport, PrivilegeReport, CoreVcn].some((one) => typeof one !== "function")) process.exit(1);
`;

/** A project without TypeScript, whose editor checks types all the same. */
export const JAVASCRIPT = `
// @ts-check
const { App } = require("cdktf");
const oci = require("cdktf-oci-streaming");
const { Rules } = require("cdktf-oci-streaming/testing");

const app = new App({ outdir: process.argv[2] ?? "out" });
const stack = new oci.OciStack(app, "orders");
const placement = oci.StreamPlacement.inDefaultPool(stack.compartment);
const partitions = oci.Partitions.of(2);
new oci.Stream(stack, "orders", { placement, partitions, retention: oci.Duration.days(2) });
try {
  // @ts-expect-error: a number is not a Duration
  new oci.Stream(stack, "wrong", { placement, partitions, retention: 48 });
  throw new TypeError("a number was taken for a Duration");
} catch (error) {
  if (!(error instanceof oci.ConfigurationError)) throw error;
}
if (Rules.of(stack).text().includes("error")) throw new Error(Rules.of(stack).text());
`;

/** A program that ends with an error of the library. */
export const WRONG = `
const { App } = require("cdktf");
const oci = require("cdktf-oci-streaming");
const stack = new oci.OciStack(new App(), "shop");
new oci.Topic(stack, "topic", { compartment: stack.compartment, name: "" });
`;

/** A plan in JSON that loses a queue, and all messages in it. */
export const LOSING_PLAN = JSON.stringify({
  format_version: "1.2",
  resource_changes: [
    { address: "oci_queue_queue.q", type: "oci_queue_queue", change: { actions: ["delete"], before: { id: "q" } } },
  ],
});

/** What differs from one program to another. */
export interface Settings {
  readonly module: string;
  readonly moduleResolution: string;
  readonly files: readonly string[];
  readonly checkJs?: boolean;
  readonly noEmit?: boolean;
}

/** A compiler that is as strict as it can be, and checks the declarations of all that the project uses. */
export function tsconfig(settings: Settings): string {
  const { files, ...options } = settings;
  const strictest = {
    strict: true,
    skipLibCheck: false,
    noImplicitOverride: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    target: "ES2022",
    lib: ["ES2022"],
    types: ["node"],
  };
  return JSON.stringify({ compilerOptions: { ...strictest, ...options }, files });
}
