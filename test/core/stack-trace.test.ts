// The lines that follow the sentence of an error where a program ends with it.

import { App } from "cdktf";
import { inspect } from "node:util";
import { Duration, OciStack, Partitions, PoolAccess, StreamPool, Subnet } from "../../lib";
import { shortenTrace, takeTrace } from "../../lib/core/stack-trace";

const FRAMES = [
  "    at refusal (/srv/shop/node_modules/cdktf-oci-streaming/dist/lib/core/checks.js:24:19)",
  "    at new Stream (C:\\work\\shop\\node_modules\\cdktf-oci-streaming\\dist\\lib\\streaming\\stream.js:44:43)",
  "    at new Shop (/srv/shop/stack.ts:12:10)",
  "    at Object.<anonymous> (/srv/shop/main.ts:7:6)",
  "    at Module._compile (node:internal/modules/cjs/loader:1521:14)",
  "    at Module.m._compile (/srv/shop/node_modules/ts-node/src/index.ts:1618:23)",
  "    at node:internal/main/run_main_module:36:49",
];

function errorWith(frames: readonly string[]): Error {
  const error = new Error("shop/s: retention must be shorter\nthan that");
  error.name = "ConfigurationError";
  error.stack = [`Error: ${error.message}`, ...frames].join("\n");
  return error;
}

test("in a project, the lines of the project follow the sentence", () => {
  const error = errorWith(FRAMES);
  shortenTrace(error, "/srv/shop/node_modules/cdktf-oci-streaming/dist/lib/core");
  expect(error.stack).toBe(
    "ConfigurationError: shop/s: retention must be shorter\nthan that\n" +
      "    at new Shop (/srv/shop/stack.ts:12:10)\n    at Object.<anonymous> (/srv/shop/main.ts:7:6)",
  );
  expect(Object.keys(error)).toEqual(["name"]);
});

test("a trace without any line of the project stays, and so does every trace in the repository", () => {
  const installed = FRAMES.slice(0, 2);
  const inPackages = errorWith(installed);
  shortenTrace(inPackages, "C:\\work\\node_modules\\cdktf-oci-streaming");
  expect(inPackages.stack?.split("\n").slice(2)).toEqual(installed);
  const here = errorWith(FRAMES);
  shortenTrace(here);
  expect(here.stack?.split("\n").slice(2)).toEqual(FRAMES);
});

test("a trace of another form, which a program has chosen, is left alone", () => {
  const error = Object.assign(new Error("a"), { stack: [1] as unknown as string });
  shortenTrace(error, "/srv/node_modules/cdktf-oci-streaming");
  takeTrace(new Error("b"), error, "/srv/node_modules/cdktf-oci-streaming");
  expect(error.stack).toEqual([1]);
});

test("an error takes the lines of the one that it repeats", () => {
  const error = new Error("shop/s: b");
  takeTrace(error, errorWith(FRAMES.slice(2, 3)), "/srv/node_modules/cdktf-oci-streaming");
  expect(error.stack).toBe(`Error: shop/s: b\n${FRAMES[2] ?? ""}`);
});

test("the error of a part of a construct is printed once", () => {
  const stack = new OciStack(new App({ stackTraces: false }), "shop");
  const attributes = { subnetId: "ocid1.subnet.oc1.eu-frankfurt-1.aaaa", vcnId: "ocid1.vcn.oc1.eu-frankfurt-1.aaaa" };
  const subnet = Subnet.fromSubnetAttributes(stack, "subnet", attributes);
  const makePart = (): PoolAccess => PoolAccess.privateEndpoint(subnet, { clients: [1 as never] });
  let caught: unknown;
  try {
    new StreamPool(stack, "pool", { compartment: stack.compartment, access: makePart() });
  } catch (error) {
    caught = error;
  }
  const printed = inspect(caught);
  expect(printed).toMatch(
    /^ConfigurationError: shop\/pool: clients\[0\] of PoolAccess.privateEndpoint must be a NetworkPeer, got 1; /,
  );
  expect(printed).not.toContain("cause");
  expect(printed.match(/must be a NetworkPeer/g)).toHaveLength(1);
});

test("the error of an argument leads to the call", () => {
  const stack = new OciStack(new App({ stackTraces: false }), "shop");
  const pool = new StreamPool(stack, "pool", { compartment: stack.compartment });
  const add = (): unknown => pool.addStream("s", { partitions: Partitions.of(1), retention: Duration.hours(200) });
  expect(() => add()).toThrow(
    expect.objectContaining({ stack: expect.stringMatching(/\n +at (?:Object\.)?add /) as string }) as Error,
  );
});
