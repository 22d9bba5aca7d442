// The refusals that test/refusals/engines.ts cannot have, because its rows are in an app of the engine that the library uses.

import { App } from "cdktf";
import type * as Engine from "cdktf";
import { ConfigurationError, OciStack } from "../../../lib";

/** jest.cdktn.config.js replaces `cdktf` only if that is the whole path. */
const isTerrain = (Reflect.get(App, Symbol.for("jsii.rtti")) as { readonly fqn: string }).fqn === "cdktn.App";
const [own, foreign] = isTerrain ? ["cdktn", "cdktf"] : ["cdktf", "cdktn"];

test("fails for a stack of the library in an app of the other engine, without leaving a construct in the app", () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only the run knows which one
  const app = new (require(isTerrain ? "cdktf/lib" : "cdktn") as typeof Engine).App();
  expect(() => new OciStack(app, "shop")).toThrow(
    new ConfigurationError(
      `shop: scope must be in an app of ${own}, got one of ${foreign}; install ${foreign}-oci-streaming, which has the same constructs for ` +
        `${foreign}, or import the app from ${own}`,
    ),
  );
  expect(app.node.children).toEqual([]);
});
