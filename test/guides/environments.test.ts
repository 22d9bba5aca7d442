// The example of docs/guides/environments.md: two independent environments of one class.

import { App, type TerraformStack } from "cdktf";
import { synthesize, variables } from "../support/synthesis";
import { stacksOf, textOf } from "./example";

const PAGE = "docs/guides/environments.md";

/** The two environments, with one string of the example replaced by another. */
function environments(from?: string, to?: string): { readonly dev: TerraformStack; readonly prod: TerraformStack } {
  const stacks = stacksOf(PAGE, from, to);
  expect([...stacks.keys()]).toEqual(["dev", "prod"]);
  return { dev: stacks.get("dev")!, prod: stacks.get("prod")! };
}

test.each([
  ["dev", "eu-frankfurt-1", "aaaadev", "states-dev"],
  ["prod", "uk-london-1", "aaaaprod", "states-prod"],
] as const)("%s has its own region, compartment and state, and asks for nothing", (id, region, compartment, bucket) => {
  const document = synthesize(environments()[id]);
  expect(variables(document)).toEqual({});
  expect(document).toMatchObject({
    provider: { oci: [{ region }, { alias: "home", region: "eu-frankfurt-1" }] },
    terraform: { backend: { oci: { bucket, region, key: `terraform.${id}.tfstate` } } },
  });
  expect(JSON.stringify(document)).toContain(compartment);
  expect(JSON.stringify(document)).not.toContain("var.");
});

test("they differ in size", () => {
  const { dev, prod } = environments();
  const sizes = [dev, prod].map((stack) => /"partitions":(\d+)/.exec(JSON.stringify(synthesize(stack)))?.[1]);
  expect(sizes).toEqual(["1", "12"]);
});

test.each([
  ["partitions: 1,", "partitions: 3,"],
  ['region: "eu-frankfurt-1",\n  tenancy', 'region: "eu-zurich-1",\n  tenancy'],
  ['bucket: "states-dev"', 'bucket: "states-test"'],
  ["deletionProtection: false,", ""],
  ['"Developers"', '"Testers"'],
])("a change of dev, from %j to %j, leaves prod's document byte-identical", (from, to) => {
  const [before, after] = [environments(), environments(from, to)];
  for (const { dev } of [before, after]) synthesize(dev);
  expect(textOf(after.dev)).not.toBe(textOf(before.dev));
  expect(textOf(after.prod)).toBe(textOf(before.prod));
});

test("neither waits for the other, so that a deployment affects only one", () => {
  const { dev, prod } = environments();
  synthesize(dev);
  expect([dev, prod].map((stack) => App.of(stack).manifest.forStack(stack).dependencies)).toEqual([[], []]);
  expect([dev, prod].map((stack) => textOf(stack).includes("terraform_remote_state"))).toEqual([false, false]);
});
