// An example of the documentation, which a test can change and run.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App, type TerraformStack } from "cdktf";
import { appsOf, examples, stacksIn } from "../support/examples";

/** Runs an example, or the first one of a page, with one string replaced by another, and returns its stacks by id. */
export function stacksOf(page: string, from = "", to = from): Map<string, TerraformStack> {
  const block = examples.find(({ title }) => title === page || title === `${page}, block 1`);
  if (block === undefined) throw new Error(`${page} has no example`);
  if (!block.code.includes(from)) throw new Error(`the example of ${page} has no ${from}`);
  const stacks = stacksIn(appsOf({ ...block, code: block.code.replace(from, to) }));
  return new Map(stacks.map((stack) => [stack.node.id, stack]));
}

/** The synthesized document, byte for byte. */
export function textOf(stack: TerraformStack): string {
  const app = App.of(stack);
  return readFileSync(join(app.outdir, app.manifest.forStack(stack).synthesizedStackPath), "utf8");
}
