// Tags that a tenancy adds to resources automatically, and the providers that ignore them.

import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { StreamingConnectHarness } from "@cdktf/provider-oci/lib/streaming-connect-harness";
import { TerraformStack, TerraformVariable } from "cdktf";
import { Compartment, ConnectHarness, OciStack, Providers, Tags } from "../../../../lib";
import { COMPARTMENT_ID } from "../../../support/ocids";
import { synthesize, testApp, warnings } from "../../../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const ORACLES = ["Oracle-Tags.CreatedBy", "Oracle-Tags.CreatedOn"];
const tags = Tags.of({ defined: { "Operations.Stage": "live" } });

function ignoredIn(stack: TerraformStack): unknown[] {
  const { provider } = synthesize(stack) as { provider: { oci: { ignore_defined_tags?: unknown }[] } };
  return provider.oci.map(({ ignore_defined_tags: ignored }) => ignored);
}

test("every provider of the library ignores Oracle's tags", () => {
  const stack = new OciStack(testApp(), "shop");
  Providers.region(stack, "us-ashburn-1");
  expect(ignoredIn(stack)).toEqual([ORACLES, ORACLES, ORACLES]);
});

test("given tags follow Oracle's tags, each once, whatever its case", () => {
  const ignoredTags = ["oracle-tags.createdby", "Ops.Owner", "ops.owner", "Ops.Team"];
  const stack = new OciStack(testApp(), "shop", { ignoredTags });
  const all = [...ORACLES, "Ops.Owner", "Ops.Team"];
  expect(ignoredIn(stack)).toEqual([all, all]);
});

test("a stack can ignore 98 tags in addition to Oracle's", () => {
  const ignoredTags = Array.from({ length: 98 }, (_, index) => `Ops.Tag${index}`);
  const stack = new OciStack(testApp(), "shop", { ignoredTags });
  expect(ignoredIn(stack)[0]).toHaveLength(100);
});

function plainStack(ignoreDefinedTags?: string[]): TerraformStack {
  const stack = new TerraformStack(testApp(), "plain");
  new OciProvider(stack, "oci", { region: "eu-frankfurt-1", ...(ignoreDefinedTags && { ignoreDefinedTags }) });
  return stack;
}

const WARNING =
  'plain/oci: defined tags are written through this provider, which would remove Oracle\'s own tags at every plan in a tenancy that sets them automatically; give it ignoreDefinedTags: ["Oracle-Tags.CreatedBy", "Oracle-Tags.CreatedOn"]';

test("warns once about another provider that does not ignore tags, if it writes defined tags", () => {
  const stack = plainStack();
  new ConnectHarness(stack, "a", { compartment, tags });
  new ConnectHarness(stack, "b", { compartment, tags });
  synthesize(stack);
  synthesize(stack);
  expect(warnings(stack)).toEqual([WARNING]);
});

test.each<[string, (stack: TerraformStack) => unknown, string[] | undefined]>([
  ["with freeform tags only", (stack) => harness(stack, Tags.of({ freeform: { a: "b" } })), undefined],
  [
    "that ignores Oracle's own, in whatever case",
    (stack) => harness(stack, tags),
    ORACLES.map((key) => key.toLowerCase()),
  ],
  ["whose list is an input", (stack) => harness(stack, tags), ["${var.ignored}"]],
])("does not warn about a provider %s", (_, make, ignored) => {
  const stack = plainStack(ignored);
  new TerraformVariable(stack, "ignored", { type: "string" });
  make(stack);
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

function harness(stack: TerraformStack, own: Tags): ConnectHarness {
  return new ConnectHarness(stack, "harness", { compartment, tags: own });
}

test("in an OciStack, warns about another provider for a resource of the bindings too", () => {
  const stack = new OciStack(testApp(), "shop");
  const provider = new OciProvider(stack, "other", { region: "eu-zurich-1", alias: "zurich" });
  const definedTags = { "Operations.Stage": "live" };
  new StreamingConnectHarness(stack, "h", { provider, compartmentId: COMPARTMENT_ID, name: "h", definedTags });
  synthesize(stack);
  expect(warnings(stack)).toEqual([expect.stringMatching(/^shop\/other: defined tags are written/)]);
});
