import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { StreamingConnectHarness } from "@cdktf/provider-oci/lib/streaming-connect-harness";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type App, S3Backend, TerraformOutput, Testing } from "cdktf";
import { Compartment, ConnectHarness, HomeRegion, OciStack, StreamPool, Topic } from "../../../lib";
import { COMPARTMENT_ID } from "../../support/ocids";
import { newStack, resource, synthesize, testApp, variables, warnings } from "../../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

function pathOf(app: App, stack: OciStack): string {
  return join(app.outdir, app.manifest.forStack(stack).synthesizedStackPath);
}

test("declares the inputs that Resource Manager fills in, by exactly their names, and does not require any other", () => {
  const declared = variables(synthesize(new OciStack(testApp(), "bookings")));
  expect(Object.keys(declared).sort()).toEqual([
    "compartment_ocid",
    "home_region",
    "name_prefix",
    "region",
    "tenancy_ocid",
  ]);
  expect(declared).toMatchObject({ name_prefix: { default: "bookings" }, home_region: { default: "" } });
});

test("the providers have a region and no secrets, and the second is for the home region", () => {
  expect(synthesize(new OciStack(testApp(), "bookings"))).toMatchObject({
    provider: {
      oci: [{ region: "${var.region}" }, { alias: "home", region: "${coalesce(var.home_region, var.region)}" }],
    },
  });
});

test("requires Terraform 1.5, the newest version that Resource Manager runs", () => {
  expect(synthesize(new OciStack(testApp(), "bookings"))).toMatchObject({
    terraform: { required_version: ">= 1.5.0" },
  });
});

test("keeps its state in the project folder, outside the folder that cdktf synth empties", () => {
  const app = testApp();
  const stack = new OciStack(app, "bookings");
  const { terraform } = synthesize(stack) as { terraform: { backend: { local: { path: string } } } };
  expect(terraform.backend.local.path).toBe("../../../terraform.bookings.tfstate");
  const state = resolve(dirname(pathOf(app, stack)), terraform.backend.local.path);
  expect(state).toBe(join(dirname(app.outdir), "terraform.bookings.tfstate"));
});

test("a stack's own backend replaces the local one", () => {
  const stack = new OciStack(testApp(), "bookings");
  new S3Backend(stack, { bucket: "state", key: "bookings" });
  expect(synthesize(stack)).toMatchObject({ terraform: { backend: { s3: { bucket: "state" } } } });
  expect(synthesize(stack)).not.toHaveProperty("terraform.backend.local");
});

test("a stack that reads an output of another stack uses the path of that stack's state", () => {
  const app = testApp();
  const producer = new OciStack(app, "producer");
  const pool = new StreamPool(producer, "pool", { compartment, name: "pool" });
  const consumer = new OciStack(app, "consumer");
  new TerraformOutput(consumer, "pool", { value: pool.streamPoolId });
  const path = "../../../terraform.producer.tfstate";
  expect(synthesize(producer)).toMatchObject({ terraform: { backend: { local: { path } } } });
  expect(synthesize(consumer)).toMatchObject({
    data: { terraform_remote_state: { "cross-stack-reference-input-producer": { config: { path } } } },
  });
});

test("renaming a stack and synthesizing again does not delete its state", () => {
  const outdir = join(testApp().outdir, "cdktf.out");
  const first = Testing.app({ outdir });
  const stack = new OciStack(first, "old-name");
  first.synth();
  const state = resolve(dirname(pathOf(first, stack)), "../../../terraform.old-name.tfstate");
  writeFileSync(state, "{}");
  const second = Testing.app({ outdir });
  new OciStack(second, "new-name");
  second.synth();
  expect(existsSync(state)).toBe(true);
});

test("two syntheses in two folders are byte-identical", () => {
  const texts = [testApp(), testApp()].map((app) => {
    const stack = new OciStack(app, "bookings");
    new StreamPool(stack, "pool", { compartment: stack.compartment, name: "pool" });
    app.synth();
    return readFileSync(pathOf(app, stack), "utf8");
  });
  expect(texts[0]).toBe(texts[1]);
});

test("fails for a second default OCI provider", () => {
  const stack = new OciStack(testApp(), "bookings");
  new OciProvider(stack, "another", { region: "eu-frankfurt-1" });
  expect(() => synthesize(stack)).toThrow(
    "bookings/another: an OciStack has a default OCI provider already; give this one an alias",
  );
});

test("accepts an aliased provider in addition to its own", () => {
  const stack = new OciStack(testApp(), "bookings");
  new OciProvider(stack, "another", { region: "eu-frankfurt-1", alias: "frankfurt" });
  expect(() => synthesize(stack)).not.toThrow();
});

const context = (deletionProtection: unknown): App => Testing.app({ context: { deletionProtection } });

test.each([
  ["nothing is said", () => new OciStack(testApp(), "s"), undefined, true],
  ["the stack says no", () => new OciStack(testApp(), "s", { deletionProtection: false }), undefined, undefined],
  ["the context says no", () => new OciStack(context(false), "s"), undefined, undefined],
  ["the context says no in text", () => new OciStack(context("false"), "s"), undefined, undefined],
  [
    "the stack says yes over the context",
    () => new OciStack(context(false), "s", { deletionProtection: true }),
    undefined,
    true,
  ],
  ["the resource says no over the stack", () => new OciStack(testApp(), "s"), false, undefined],
  [
    "the resource says yes over the stack",
    () => new OciStack(testApp(), "s", { deletionProtection: false }),
    true,
    true,
  ],
  ["a plain stack's context says no", () => newStack("s", context(false)), undefined, undefined],
])("deletion protection when %s", (_, make, deletionProtection, expected) => {
  const stack = make();
  new StreamPool(stack, "pool", { compartment, name: "pool", deletionProtection });
  expect(resource(synthesize(stack), StreamingStreamPool)).toHaveProperty("lifecycle.postcondition");
  const { lifecycle } = resource(synthesize(stack), StreamingStreamPool) as {
    lifecycle: { prevent_destroy?: boolean };
  };
  expect(lifecycle.prevent_destroy).toBe(expected);
});

test.each([
  ["2027-bookings", /^s-2027-bookings-[0-9a-f]{8}$/],
  ["bookings.prod", /^bookings-prod-[0-9a-f]{8}$/],
  ["b".repeat(42), /^b{32}-[0-9a-f]{8}$/],
])("the stack %s, whose id is not a valid prefix, has a default that its input accepts", (id, expected) => {
  const { name_prefix: input } = variables(synthesize(new OciStack(testApp(), id))) as {
    name_prefix: { default: string; validation: unknown };
  };
  expect(input.default).toMatch(expected);
  expect(input.default).toMatch(/^[A-Za-z][A-Za-z0-9_-]{0,40}$/);
  expect(JSON.stringify(input.validation)).toContain("^[A-Za-z][A-Za-z0-9_-]{0,40}$");
});

test("a given prefix replaces the input, and can be empty", () => {
  const given = new OciStack(testApp(), "given", { namePrefix: "shop" });
  expect(given.namePrefix).toBe("shop");
  expect(variables(synthesize(given))).not.toHaveProperty("name_prefix");
  const none = new OciStack(testApp(), "none", { namePrefix: "" });
  expect(none.namePrefix).toBe("");
  new Topic(none, "alerts", { compartment });
  const document = synthesize(none);
  expect(variables(document)).not.toHaveProperty("name_prefix");
  expect(resource(document, OnsNotificationTopic).name).toBe("alerts");
});

test.each(["2shop", "shop.eu", "s".repeat(42), " "])(
  "fails for the prefix '%s', without declaring anything",
  (namePrefix) => {
    const app = testApp();
    expect(() => new OciStack(app, "shop", { namePrefix })).toThrow(
      `shop: namePrefix must be up to 41 letters, digits, hyphens and underscores, a letter first, got '${namePrefix}'; ` +
        'write "" for no prefix',
    );
    expect(app.node.findChild("shop").node.children).toEqual([]);
  },
);

test("a stack protects its resources according to its prop, then the context, and by default", () => {
  const app = testApp();
  expect(new OciStack(app, "usual").deletionProtection).toBe(true);
  expect(new OciStack(app, "own", { deletionProtection: false }).deletionProtection).toBe(false);
  const unprotected = testApp();
  unprotected.node.setContext("deletionProtection", "false");
  expect(new OciStack(unprotected, "unprotected").deletionProtection).toBe(false);
  expect(new OciStack(unprotected, "protected", { deletionProtection: true }).deletionProtection).toBe(true);
});

test("fails for a context value that is not a boolean", () => {
  const stack = new OciStack(context("off"), "s");
  expect(() => new ConnectHarness(stack, "h", { compartment, name: "h" })).toThrow(
    "s/h: the context key deletionProtection must be true or false, got 'off'; " +
      "set a literal, because Terraform does not accept an expression for prevent_destroy",
  );
});

test("constructs work in a plain TerraformStack", () => {
  const stack = newStack();
  new ConnectHarness(stack, "h", { compartment, name: "h" });
  expect(resource(synthesize(stack), StreamingConnectHarness)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "h",
    lifecycle: { prevent_destroy: true },
  });
});

test("a plain stack can name its home region, and warns once without one", () => {
  const named = newStack();
  const home = new OciProvider(named, "home", { region: "us-ashburn-1", alias: "home" });
  HomeRegion.use(named, home);
  expect(HomeRegion._of(named)).toBe(home);
  expect(warnings(named)).toEqual([]);
  const unnamed = newStack();
  expect(HomeRegion._of(unnamed)).toBeUndefined();
  expect(HomeRegion._of(unnamed)).toBeUndefined();
  expect(warnings(unnamed)).toHaveLength(1);
});
