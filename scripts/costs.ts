// npm run costs: writes the cost of each reference stack in its example into its README.

import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { ConfigurationError, Instant } from "cdktf-oci-streaming";
import { CostEstimate, Load, PriceList } from "cdktf-oci-streaming/cost";
import { type ExampleLoad, exampleLoads } from "./example-loads";
import { newApp } from "../stacks/main";
import { type ReferenceStack, referenceStacks } from "../stacks/variants";
import { readmeOf } from "./diagram/diagrams";
import { between } from "./diagram/readme";

/** The estimated cost of a stack with the loads of an example. */
export function estimateOf({ id, variant, variables, load }: ExampleLoad): CostEstimate {
  const make = referenceStacks.find((stack) => stack.id === id)?.variants[variant];
  if (make === undefined)
    throw new ConfigurationError(`the example '${id} ${variant}' must be of a variant of a reference stack`);
  const prices = PriceList.oracle();
  return CostEstimate.of(make(newApp()), {
    load: Load.fromJson(JSON.stringify(load)),
    variables,
    prices,
    // The README must not depend on the current date.
    today: Instant.fromIso(`${prices.asOf}T00:00:00Z`),
  });
}

/** The section between the marks of a README: the table of the default variant, and the totals of the others. */
export function costsOf({ id }: Pick<ReferenceStack, "id">): string {
  const examples = exampleLoads.filter((one) => one.id === id);
  const [first, ...others] = examples.map((example) => ({ example, estimate: estimateOf(example) }));
  if (first === undefined) throw new ConfigurationError(`scripts/example-loads.ts must have an example of ${id}`);
  return [
    `An example: ${uncapitalized(first.example.about)} The loads are in [example-loads.ts](../../scripts/example-loads.ts); [What a stack costs](../../docs/guides/costs.md) explains how each item is calculated, and how to estimate your own costs.`,
    first.estimate.markdown().trimEnd(),
    ...others.map(
      ({ example: { variant, about }, estimate: { total, prices } }) =>
        `The variant \`${variant}\`, ${total.toFixed(2)} ${prices.currency}: ${uncapitalized(about)}`,
    ),
  ].join("\n\n");
}

function uncapitalized(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A README with the costs of the stack between the marks. */
export function withCosts(readme: string, stack: Pick<ReferenceStack, "id">, file: string): string {
  return between("costs", readme, costsOf(stack), file);
}

function update(stack: ReferenceStack): void {
  const file = readmeOf(stack.id);
  const readme = readFileSync(file, "utf8");
  const updated = withCosts(readme, stack, file);
  if (updated !== readme) writeFileSync(file, updated);
  console.log(`${updated === readme ? "as it was" : "written"}: ${relative(process.cwd(), file)}`);
}

if (require.main === module) referenceStacks.forEach(update);
