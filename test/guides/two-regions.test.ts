// The example of docs/recipes/two-regions.md: one command deploys both stacks, each to its own region.

import { App } from "cdktf";
import { CoreRemotePeeringConnection } from "@cdktf/provider-oci/lib/core-remote-peering-connection";
import { resource, synthesize, variables } from "../support/synthesis";
import { stacksOf, textOf } from "./example";

const PAGE = "docs/recipes/two-regions.md";

test.each([
  ["primary", "eu-frankfurt-1"],
  ["standby", "eu-zurich-1"],
])("%s names its region and has no input of the place", (id, region) => {
  const document = synthesize(stacksOf(PAGE).get(id)!);
  expect(document).toMatchObject({ provider: { oci: [{ region }, { alias: "home", region: "eu-frankfurt-1" }] } });
  const place = ["region", "compartment_ocid", "tenancy_ocid", "home_region", "name_prefix", "peer_region"];
  expect(Object.keys(variables(document)).filter((name) => place.includes(name))).toEqual([]);
});

test("the standby comes after the primary, reads its state, and peers with its region", () => {
  const stack = stacksOf(PAGE).get("standby")!;
  const document = synthesize(stack);
  expect(App.of(stack).manifest.forStack(stack).dependencies).toEqual(["primary"]);
  expect(resource(document, CoreRemotePeeringConnection)).toMatchObject({ peer_region_name: "eu-frankfurt-1" });
  expect(document).toMatchObject({
    data: {
      terraform_remote_state: {
        "cross-stack-reference-input-primary": { config: { path: "../../../terraform.primary.tfstate" } },
      },
    },
  });
});

test("a change of the standby alone leaves the primary's document byte-identical", () => {
  const before = stacksOf(PAGE);
  const after = stacksOf(PAGE, 'name: "mirror" });\nconst from', 'name: "mirrored" });\nconst from');
  for (const stacks of [before, after]) synthesize(stacks.get("standby")!);
  expect(textOf(after.get("standby")!)).not.toBe(textOf(before.get("standby")!));
  expect(textOf(after.get("primary")!)).toBe(textOf(before.get("primary")!));
});
