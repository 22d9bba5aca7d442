// npm run examples: writes a picture, and the costs for the loads in load.json, into the README of each example.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type TerraformStack } from "cdktf";
import { Instant } from "cdktf-oci-streaming";
import { CostEstimate, Load, PriceList } from "cdktf-oci-streaming/cost";
import { StackDiagram } from "cdktf-oci-streaming/diagram";
import { newApp } from "../stacks/main";
import { between } from "./diagram/readme";
import { type Example, examplesIn, stacksOf } from "./examples";

const ROOT = join(__dirname, "..");

/** The loads of an example, from its load.json: in the form of `Load.fromJson`, for all its stacks. */
interface ExampleLoad {
  /** The assumptions, in one sentence. */
  readonly about: string;
  /** Values of its inputs that are not their defaults. */
  readonly variables: Readonly<Record<string, string>>;
  readonly load: Readonly<Record<string, object>>;
}

/** The README of an example with its picture and its costs between the marks. */
export function withSections(readme: string, example: Example, folder = join(ROOT, example.title)): string {
  const outdir = mkdtempSync(join(tmpdir(), "example-"));
  try {
    const stacks = stacksOf(example, () => newApp({}, outdir));
    const load = JSON.parse(readFileSync(join(folder, "load.json"), "utf8")) as ExampleLoad;
    const drawn = between("diagram", readme, picturesOf(stacks), example.title);
    return between("costs", drawn, costsOf(stacks, load), example.title);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** A picture of the data flow of each stack. */
function picturesOf(stacks: readonly TerraformStack[]): string {
  const pictures = stacks.map((stack) => {
    const diagram = StackDiagram.of(stack);
    const caption = stacks.length === 1 ? diagram.caption() : `The stack \`${stack.node.id}\`. ${diagram.caption()}`;
    return `${caption}\n\n\`\`\`mermaid\n${diagram.mermaid()}\n\`\`\``;
  });
  return pictures.join("\n\n");
}

function costsOf(stacks: readonly TerraformStack[], { about, variables, load }: ExampleLoad): string {
  const intro = `An example: ${about.charAt(0).toLowerCase()}${about.slice(1)} The loads are in [load.json](load.json); [What a stack costs](../../docs/guides/costs.md) explains how each item is calculated.`;
  const tables = stacks.map((stack) => {
    const prices = PriceList.oracle();
    const own = Object.entries(load).filter(([path]) => path.startsWith(`${stack.node.id}/`));
    const estimate = CostEstimate.of(stack, {
      load: Load.fromJson(JSON.stringify(Object.fromEntries(own))),
      variables,
      prices,
      // The README must not depend on the current date.
      today: Instant.fromIso(`${prices.asOf}T00:00:00Z`),
    });
    return estimate.markdown().trimEnd();
  });
  return [intro, ...tables].join("\n\n");
}

function update(example: Example): void {
  const file = join(ROOT, example.title, "README.md");
  const readme = readFileSync(file, "utf8");
  const updated = withSections(readme, example);
  if (updated !== readme) writeFileSync(file, updated);
  console.log(`${updated === readme ? "as it was" : "written"}: ${relative(process.cwd(), file)}`);
}

if (require.main === module) for (const example of examplesIn(ROOT)) update(example);
