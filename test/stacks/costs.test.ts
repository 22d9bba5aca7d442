// The costs in the READMEs of the reference stacks are those that the library estimates.

import { readFileSync } from "node:fs";
import { costsOf, withCosts } from "../../scripts/costs";
import { readmeOf } from "../../scripts/diagram/diagrams";
import { costOf } from "../../scripts/synth/cost";
import { exampleLoads } from "../../scripts/example-loads";
import { referenceStacks } from "../../stacks/variants";

test.each(referenceStacks)("the README of $id has the estimated costs, as `npm run costs` writes them", ({ id }) => {
  const file = readmeOf(id);
  const readme = readFileSync(file, "utf8");
  expect(readme.split("\n")).toEqual(withCosts(readme, { id }, file).split("\n"));
});

test.each(referenceStacks)(
  "the first example of $id is of its default variant, and every example is of an existing variant",
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

test("fails for a stack without an example, whose cost is a hyphen in the table of npm run synth", () => {
  expect(() => costsOf({ id: "orders" })).toThrow("scripts/example-loads.ts must have an example of orders");
  expect(costOf("orders", "{}")).toBe("-");
});
