// Constructs, apps, stacks and references of cdktf and of CDK Terrain (cdktn) in one program, in both directions.

import { App } from "cdktf";
import type * as Engine from "cdktf";
import { Construct } from "constructs";
import { Partitions, Stream, StreamPlacement, Topic } from "../../lib";
import { Rules } from "../../lib/testing";
import { compartment, type Row, rows } from "./row";

/** The engine that this run of the suite does not use. jest.cdktn.config.js replaces `cdktf` only if that is the whole path. */
const isTerrain = nameOf(App).startsWith("cdktn.");
// eslint-disable-next-line @typescript-eslint/no-require-imports -- which one, only the run knows
const other = require(isTerrain ? "cdktf/lib" : "cdktn") as typeof Engine;
const [own, foreign] = isTerrain ? ["cdktn", "cdktf"] : ["cdktf", "cdktn"];

function nameOf(made: object): string {
  return (Reflect.get(made, Symbol.for("jsii.rtti")) as { readonly fqn: string }).fqn;
}

const install = `install ${foreign}-oci-streaming, which has the same constructs for ${foreign}`;
const whole = `import the class from ${own} or from bindings made for it, or use ${foreign} and ${foreign}-oci-streaming for the whole app`;

export const engines: readonly Row[] = rows([
  {
    title: "a construct in a stack of the other engine",
    make: () => {
      const placement = StreamPlacement.inDefaultPool(compartment);
      const scope = new Construct(new other.TerraformStack(new other.App(), "shop"), "team");
      return new Stream(scope, "orders", { placement, partitions: Partitions.of(1) });
    },
    message: `shop/team/orders: scope must be in a stack of ${own}, got one of ${foreign}; ${install}, or import the stack from ${own}`,
  },
  {
    title: "an import in a stack of the other engine",
    make: () =>
      Stream.fromStreamId(new other.TerraformStack(new App(), "shop"), "orders", "ocid1.stream.oc1..aaaaorders"),
    message: `shop/orders: scope must be in a stack of ${own}, got one of ${foreign}; ${install}, or import the stack from ${own}`,
  },
  {
    title: "a variable of the other engine in a stack of the library",
    make: (stack) => new other.TerraformVariable(stack, "team", { type: "string", default: "a" }),
    message: `shop/team: the construct must be of ${own}, as its stack is, got one of ${foreign}; ${whole}`,
  },
  {
    title: "a reference to what is in a stack of the other engine",
    make: (stack) => {
      const elsewhere = new other.TerraformStack(App.of(stack), "elsewhere");
      const { stringValue } = new other.TerraformVariable(elsewhere, "name", { type: "string" });
      const placement = StreamPlacement.inDefaultPool(compartment);
      return new Stream(stack, "orders", { name: stringValue, placement, partitions: Partitions.of(1) });
    },
    message: `shop/orders: a reference must not lead to the stack 'elsewhere', which is of ${foreign}; ${whole}`,
  },
  {
    title: "a function of the other engine",
    make: (stack) => new Topic(stack, "on-call", { compartment, name: other.Fn.upper("on-call") }),
    message: `shop/on-call: a reference must be made with ${own}, got one made with ${foreign}; import Fn and Op from ${own}, or use ${foreign} and ${foreign}-oci-streaming for the whole app`,
  },
  {
    title: "a report about a stack of the other engine",
    make: () => Rules.of(new other.TerraformStack(new other.App(), "theirs")),
    message: `theirs: the stack 'theirs' must be of ${own}, got one of ${foreign}; ${whole}`,
  },
]);
