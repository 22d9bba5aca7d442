// What the READMEs of the reference stacks say of costs is what the library estimates.

import { readFileSync } from "node:fs";
import { costsOf, withCosts } from "../../scripts/costs";
import { readmeOf } from "../../scripts/diagram/diagrams";
import { costOf } from "../../scripts/synth/cost";
import { exampleLoads } from "../../scripts/example-loads";
import { referenceStacks } from "../../stacks/variants";

test.each(referenceStacks)("the README of $id has its costs; `npm run costs` writes them", ({ id }) => {
  const file = readmeOf(id);
  const readme = readFileSync(file, "utf8");
  expect(readme.split("\n")).toEqual(withCosts(readme, { id }, file).split("\n"));
});

test.each(referenceStacks)(
  "$id has an example of its default variant, and all are of variants that exist",
  ({ id, variants }) => {
    const examples = exampleLoads.filter((one) => one.id === id).map(({ variant }) => variant);
    expect(examples[0]).toBe("default");
    expect(examples.filter((variant) => !Object.keys(variants).includes(variant))).toEqual([]);
  },
);

test("fails for a README without the marks", () => {
  expect(() => withCosts("# Orders", { id: "iot" }, "README.md")).toThrow(
    "README.md must have a place for its costs; write <!-- costs --> on a separate line",
  );
});

test("fails for a stack without an example, which has no cost in the table of npm run synth", () => {
  expect(() => costsOf({ id: "orders" })).toThrow("scripts/example-loads.ts must have an example of orders");
  expect(costOf("orders", "{}")).toBe("-");
});
