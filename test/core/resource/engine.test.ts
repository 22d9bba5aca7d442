// The refusals that test/refusals/engines.ts cannot have, because its rows are in an app of the engine that the library uses.

import { App, TerraformOutput, Testing } from "cdktf";
import type * as Engine from "cdktf";
import { Construct } from "constructs";
import {
  ConfigurationError,
  type IStreamPool,
  OciStack,
  Partitions,
  Stream,
  StreamPlacement,
  Topic,
} from "../../../lib";

/** jest.cdktn.config.js replaces `cdktf` only if that is the whole path. */
const isTerrain = (Reflect.get(App, Symbol.for("jsii.rtti")) as { readonly fqn: string }).fqn === "cdktn.App";
const [own, foreign] = isTerrain ? ["cdktn", "cdktf"] : ["cdktf", "cdktn"];

// eslint-disable-next-line @typescript-eslint/no-require-imports -- which one, only the run knows
const other = require(isTerrain ? "cdktf/lib" : "cdktn") as typeof Engine;
const whole = `import the class from ${own} or from bindings made for it, or use ${foreign} and ${foreign}-oci-streaming for the whole app`;

test("fails for a construct in a stack of the other engine as part of one in a stack of its own engine", () => {
  const elsewhere = new Construct(new other.TerraformStack(new other.App(), "theirs"), "pool");
  const pool = Object.assign(elsewhere, { streamPoolId: "ocid1.streampool.oc1..aaaa", _known: {} }) as unknown;
  const stack = new OciStack(new App({ stackTraces: false }), "shop");
  const placement = StreamPlacement.inPool(pool as IStreamPool);
  expect(() => new Stream(stack, "orders", { placement, partitions: Partitions.of(1) })).toThrow(
    `shop/orders: the construct 'theirs/pool' must be in a stack of ${own}, got one of ${foreign}; ${whole}`,
  );
});

// CDK Terrain notes in the stack which functions are used; a stack of cdktf cannot.
if (!isTerrain) {
  test("fails for a function of the other engine in an output, when the stack is synthesized", () => {
    const stack = new OciStack(Testing.app({ stackTraces: false }), "shop");
    const { topicId } = new Topic(stack, "on-call", { compartment: stack.compartment });
    new TerraformOutput(stack, "first", { value: topicId });
    new TerraformOutput(stack, "second", { value: other.Fn.upper(topicId) });
    expect(() => {
      stack.prepareStack();
    }).toThrow(
      new ConfigurationError(
        "shop/second: a reference must be made with cdktf, got one made with cdktn; import Fn and Op from cdktf, or use cdktn and cdktn-oci-streaming for the whole app",
      ),
    );
  });
}

test("fails for a stack of the library in an app of the other engine, without leaving a construct in the app", () => {
  const app = new other.App();
  expect(() => new OciStack(app, "shop")).toThrow(
    new ConfigurationError(
      `shop: scope must be in an app of ${own}, got one of ${foreign}; install ${foreign}-oci-streaming, which has the same constructs for ` +
        `${foreign}, or import the app from ${own}`,
    ),
  );
  expect(app.node.children).toEqual([]);
});
