// The addresses of all that is protected in the reference stacks, in each variant: another one destroys what is at the old one.

import { join } from "node:path";
import { ProtectedAddresses } from "../../lib/testing";
import { referenceStacks } from "../../stacks/variants";
import { testApp } from "../support/synthesis";

const forms = referenceStacks.flatMap(({ id, variants }) =>
  Object.entries(variants).map(([name, make]) => ({ id, name, make })),
);

test.each(forms)("nothing that is protected moves in variant $name of $id", ({ name, make }) => {
  ProtectedAddresses.check(make(testApp()), join(__dirname, "addresses", `${name}.json`));
});
