// The addresses of the protected resources of the reference stacks, in each variant: a changed address destroys the resource at
// the old one.

import { join } from "node:path";
import { ProtectedAddresses } from "../../lib/testing";
import { referenceStacks } from "../../stacks/variants";
import { testApp } from "../support/synthesis";

const forms = referenceStacks.flatMap(({ id, variants }) =>
  Object.entries(variants).map(([name, make]) => ({ id, name, make })),
);

test.each(forms)("no protected resource moves in variant $name of $id", ({ name, make }) => {
  ProtectedAddresses.check(make(testApp()), join(__dirname, "addresses", `${name}.json`));
});
