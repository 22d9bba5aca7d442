// The addresses of protected resources, pinned in a file. The refusals of unreadable files are in test/refusals/testing.ts.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { type App, Aspects, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { Compartment, OciStack, Partitions, Stream, StreamPlacement, StreamPool } from "../../lib";
import { ProtectedAddresses } from "../../lib/testing";
import { mainResource } from "../support/main-resource";
import { testApp } from "../support/synthesis";

const folder = mkdtempSync(join(tmpdir(), "addresses-test-"));
const compartment = Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaacompartment");
const { CI: ci } = process.env;

let file = "";
let count = 0;

beforeEach(() => {
  file = join(folder, `addresses-${++count}.json`);
  delete process.env.CI;
  delete process.env.UPDATE_ADDRESSES;
});

afterAll(() => {
  if (ci === undefined) delete process.env.CI;
  else process.env.CI = ci;
  rmSync(folder, { recursive: true });
});

function streamIn(scope: Construct, id: string): Stream {
  return new Stream(scope, id, { placement: StreamPlacement.inDefaultPool(compartment), partitions: Partitions.of(1) });
}

function poolIn(scope: Construct, id: string, streams: readonly string[]): StreamPool {
  const pool = new StreamPool(scope, id, { compartment, name: "orders" });
  for (const stream of streams) pool.addStream(stream, { partitions: Partitions.of(1) });
  return pool;
}

/** An app with a stack called shop. */
function app(make: (stack: OciStack) => unknown, id = "shop"): App {
  const made = testApp();
  make(new OciStack(made, id));
  return made;
}

function check(make: (stack: OciStack) => unknown): void {
  ProtectedAddresses.check(app(make), file);
}

/** The thrown message, without the path of the file. */
function refused(make: (stack: OciStack) => unknown): string[] {
  try {
    check(make);
  } catch (error) {
    return (error as Error).message.replaceAll(file, "<file>").split("\n");
  }
  return [];
}

const HEAD = "the protected addresses are not those in <file>:";
const FOOT = "If all of this is what you want, run the test with UPDATE_ADDRESSES=1 and commit the file.";

test("the first run writes the sorted file, and the second run does not change it", () => {
  check((stack) => [streamIn(stack, "b"), poolIn(stack, "a", ["orders"])]);
  expect(readFileSync(file, "utf8")).toBe(`{
  "shop": {
    "oci_streaming_stream.a_orders_BCE004F6": "a/orders",
    "oci_streaming_stream.b_C3BBCC65": "b",
    "oci_streaming_stream_pool.a_1524EB34": "a"
  }
}
`);
  const text = readFileSync(file, "utf8");
  check((stack) => [poolIn(stack, "a", ["orders"]), streamIn(stack, "b")]);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("resources without protection are not pinned, according to overrides and aspects as well", () => {
  check((stack) => {
    new Stream(stack, "free", {
      placement: StreamPlacement.inDefaultPool(compartment),
      partitions: Partitions.of(1),
      deletionProtection: false,
    });
    const resource = mainResource(streamIn(stack, "kept"));
    resource.addOverride("lifecycle.prevent_destroy", false);
    const { compartmentId } = compartment;
    new StreamingStream(stack, "raw", { compartmentId, name: "raw", partitions: 1 });
    Aspects.of(stack).add({
      visit: (node) => {
        if (TerraformResource.isTerraformResource(node) && node.node.id === "raw")
          node.lifecycle = { preventDestroy: true };
      },
    });
  });
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ shop: { "oci_streaming_stream.raw": "raw" } });
});

test("a missing address is reported with the line that fixes it, and the line works", () => {
  check((stack) => streamIn(stack, "orders"));
  expect(refused((stack) => streamIn(stack, "hotel-orders"))).toEqual([
    HEAD,
    "- shop: oci_streaming_stream.orders_46FA7C19 at orders is gone, and Terraform would destroy it",
    "  If you renamed a construct, write",
    '    stack.renamed(hotelOrders, "orders"); // hotelOrders is the construct at hotel-orders',
    "- shop: oci_streaming_stream.hotel-orders_E56077E5 at hotel-orders is new",
    FOOT,
  ]);
  const mended = (stack: OciStack): void => {
    stack.renamed(streamIn(stack, "hotel-orders"), "orders");
  };
  check(mended);
  process.env.UPDATE_ADDRESSES = "1";
  check(mended);
  delete process.env.UPDATE_ADDRESSES;
  check((stack) => streamIn(stack, "hotel-orders"));
});

test("the guide shows the thrown message", () => {
  check((stack) => poolIn(stack, "pool", ["bookings"]));
  const lines = refused((stack) => poolIn(stack, "events", ["bookings"]));
  const guide = readFileSync(join(__dirname, "..", "..", "docs", "guides", "addresses.md"), "utf8");
  const text = lines.join("\n").replace("<file>", "test/addresses.json").replaceAll("shop:", "bookings:");
  expect(guide).toContain(`\`\`\`text\n${text}\n\`\`\``);
});

test("one line fixes addresses that moved together", () => {
  check((stack) => poolIn(stack, "pool", ["a", "b"]));
  const lines = refused((stack) => poolIn(new Construct(stack, "events"), "pool-2", ["a", "b"]));
  expect(lines.filter((line) => line.includes("stack.renamed"))).toEqual([
    '    stack.renamed(pool2, "pool"); // pool2 is the construct at events/pool-2',
  ]);
  check((stack) => {
    stack.renamed(poolIn(new Construct(stack, "events"), "pool-2", ["a", "b"]), "pool");
  });
});

test("a stream that changed its pool is fixed by its own path while the old pool exists", () => {
  check((stack) => [poolIn(stack, "first", ["a", "b"]), poolIn(stack, "second", [])]);
  const lines = refused((stack) => [poolIn(stack, "first", ["a"]), poolIn(stack, "second", ["b"])]);
  expect(lines.filter((line) => line.includes("stack.renamed"))).toEqual([
    '    stack.renamed(b, "first/b"); // b is the construct at second/b',
  ]);
  check((stack) => {
    poolIn(stack, "first", ["a"]);
    stack.renamed(poolIn(stack, "second", ["b"]).node.findChild("b"), "first/b");
  });
});

test("the candidate with the most in common is named, each one once", () => {
  check((stack) => [streamIn(stack, "orders-old"), streamIn(new Construct(stack, "eu"), "clicks")]);
  const lines = refused((stack) => [streamIn(stack, "orders"), streamIn(new Construct(stack, "emea"), "clicks")]);
  expect(lines.filter((line) => line.includes("stack.renamed")).sort()).toEqual([
    '    stack.renamed(emea, "eu"); // emea is the construct at emea',
    '    stack.renamed(orders, "orders-old"); // orders is the construct at orders',
  ]);
});

test("an overridden address is fixed by the address", () => {
  const named = (stack: OciStack, id: string): Stream => {
    const stream = streamIn(stack, id);
    mainResource(stream).overrideLogicalId(`my_${id}`);
    return stream;
  };
  check((stack) => named(stack, "orders"));
  expect(refused((stack) => named(stack, "_1st"))).toContain(
    '    stack.renamed(construct, "oci_streaming_stream.my_orders"); // construct is the construct at _1st',
  );
  check((stack) => {
    stack.renamed(named(stack, "_1st"), "oci_streaming_stream.my_orders");
  });
});

test("a construct with the id of its stack is fixed by a path that begins with ./", () => {
  check((stack) => streamIn(new Construct(stack, "shop"), "orders"));
  const renamed = (stack: OciStack): Stream => streamIn(stack, "orders");
  expect(refused(renamed)).toContain(
    '    stack.renamed(orders, "./shop/orders"); // orders is the construct at orders',
  );
  check((stack) => {
    stack.renamed(renamed(stack), "./shop/orders");
  });
});

test("a missing address without a candidate is reported without a line", () => {
  check((stack) => poolIn(stack, "pool", []));
  expect(refused((stack) => streamIn(stack, "orders"))).toEqual([
    HEAD,
    "- shop: oci_streaming_stream_pool.pool_056F3F7E at pool is gone, and Terraform would destroy it",
    "- shop: oci_streaming_stream.orders_46FA7C19 at orders is new",
    FOOT,
  ]);
});

test("a move to a resource without protection does not count, and the end of a chain of moves does", () => {
  check((stack) => streamIn(stack, "orders"));
  const lines = refused((stack) => {
    const placement = StreamPlacement.inDefaultPool(compartment);
    const free = new Stream(stack, "free", { placement, partitions: Partitions.of(1), deletionProtection: false });
    stack.renamed(free, "orders");
  });
  expect(lines[1]).toContain("is gone");
  check((stack) => {
    const now = streamIn(stack, "now");
    stack.renamed(now, "orders");
    stack.renamed(now, "between");
  });
  // Terraform refuses such moves; they must not be followed forever.
  const circle = [
    { from: "oci_streaming_stream.orders_46FA7C19", to: "oci_streaming_stream.x" },
    { from: "oci_streaming_stream.x", to: "oci_streaming_stream.orders_46FA7C19" },
  ];
  expect(
    refused((stack) => {
      stack.addOverride("moved", circle);
    })[1],
  ).toContain("is gone");
});

test("a resource that lost its protection is reported as unprotected, not as missing", () => {
  check((stack) => streamIn(stack, "orders"));
  const placement = StreamPlacement.inDefaultPool(compartment);
  const options = { placement, partitions: Partitions.of(1), deletionProtection: false };
  expect(refused((stack) => new Stream(stack, "orders", options))).toEqual([
    HEAD,
    "- shop: oci_streaming_stream.orders_46FA7C19 is no longer protected; set its deletionProtection",
    FOOT,
  ]);
});

test("a stack is compared separately, without changing the others in the file; an app is compared with all", () => {
  ProtectedAddresses.check(app((stack) => streamIn(stack, "a"), "one").node.children[0]!, file);
  process.env.UPDATE_ADDRESSES = "1";
  ProtectedAddresses.check(app((stack) => streamIn(stack, "b"), "two").node.children[0]!, file);
  delete process.env.UPDATE_ADDRESSES;
  expect(Object.keys(JSON.parse(readFileSync(file, "utf8")) as object)).toEqual(["one", "two"]);
  ProtectedAddresses.check(app((stack) => streamIn(stack, "a"), "one").node.children[0]!, file);
  const message = (): void => {
    ProtectedAddresses.check(
      app((stack) => streamIn(stack, "a"), "one"),
      file,
    );
  };
  expect(message).toThrow(
    "- the stack two with 1 of them is gone, and its state with it; give the stack its old id again",
  );
});

test("resolves references between stacks, and does not change the app", () => {
  const made = testApp();
  const pool = poolIn(new OciStack(made, "a"), "pool", []);
  const placement = StreamPlacement.inPool(pool);
  new Stream(new OciStack(made, "b"), "orders", { placement, partitions: Partitions.of(1) });
  const paths = (): string[] => made.node.findAll().map(({ node }) => node.path);
  const before = paths();
  ProtectedAddresses.check(made, file);
  expect(paths()).toEqual(before);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
    a: { "oci_streaming_stream_pool.pool_056F3F7E": "pool" },
    b: { "oci_streaming_stream.orders_46FA7C19": "orders" },
  });
});

test.each(["true", "1"])("fails for a missing file if CI is %s, unless an update is requested", (value) => {
  process.env.CI = value;
  const make = (stack: OciStack): Stream => streamIn(stack, "orders");
  expect(refused(make)).toEqual(
    [
      "the file of protected addresses must exist if CI is set, or no address is pinned, got '<file>'; run the test once on your machine and commit the file".replace(
        "<file>",
        file.length > 80 ? `${file.slice(0, 80)}...` : file,
      ),
    ].map((line) => line.replaceAll(file, "<file>")),
  );
  process.env.UPDATE_ADDRESSES = "true";
  check(make);
  delete process.env.UPDATE_ADDRESSES;
  check(make);
});

test.each(["", "0", "false", "False"])("CI=%s is not a pipeline", (value) => {
  process.env.CI = value;
  check((stack) => streamIn(stack, "orders"));
  expect(statSync(file).isFile()).toBe(true);
});

test("fails for a path that cannot be written", () => {
  writeFileSync(file, "");
  const below = join(file, "addresses.json");
  const write = (): void => {
    ProtectedAddresses.check(
      app((stack) => streamIn(stack, "orders")),
      below,
    );
  };
  expect(write).toThrow(/^the file of protected addresses must be a writable path \(ENOTDIR\), got '/);
});

test.each([
  ["[]"],
  ["1"],
  ["null"],
  ["{}"],
  ['{ "shop": [] }'],
  ['{ "shop": { "a_b.c": 1 } }'],
  ['{ "shop": "a" }'],
  ['{ "scripts": { "test": "jest" } }'],
  ['{ "dependencies": { "lodash.get": "4.4.2" } }'],
])("fails for %s in the file, and never writes over it", (text) => {
  writeFileSync(file, text);
  expect(refused((stack) => streamIn(stack, "orders"))[0]).toMatch(/must hold an object of stacks/);
  process.env.UPDATE_ADDRESSES = "1";
  expect(refused((stack) => streamIn(stack, "orders"))[0]).toMatch(/must hold an object of stacks/);
  expect(readFileSync(file, "utf8")).toBe(text);
});
