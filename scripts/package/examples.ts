// The stacks of examples, as `npm run package` packages them.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, type TerraformStack } from "cdktf";
import { newApp } from "../../stacks/main";
import { type ReferenceStack } from "../../stacks/variants";
import { chosenExamples, type Example, stacksOf } from "../examples";

/**
 * The stacks of `examples/kappa`, or with `examples` of all of them: title and description are those of its README.
 *
 * @throws ConfigurationError for an example that does not exist
 */
export function stacksOfExamples(root: string, named: string): ReferenceStack[] {
  return chosenExamples(root, named).flatMap((example) => {
    const { title, description } = aboutOf(readFileSync(join(root, example.title, "README.md"), "utf8"));
    const ids = idsOf(example);
    return ids.map((id) => ({
      id: ids.length === 1 ? nameOf(example) : `${nameOf(example)}-${id}`,
      title: ids.length === 1 ? title : `${title} (${id})`,
      description,
      variants: { default: (app: App): TerraformStack => stackOf(example, app, id) },
    }));
  });
}

/** The ids of an example's stacks. An example synthesizes as soon as it runs, here into a folder that goes again. */
function idsOf(example: Example): string[] {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  try {
    return stacksOf(example, () => newApp({}, folder)).map(({ node }) => node.id);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function nameOf({ title }: Example): string {
  return title.replace("examples/", "");
}

function stackOf(example: Example, app: App, id: string): TerraformStack {
  const stack = stacksOf(example, () => app).find(({ node }) => node.id === id);
  if (stack === undefined) throw new Error(`${example.title} has no stack ${id}`);
  return stack;
}

/** The heading of a README, and the first sentence below it. */
function aboutOf(readme: string): { readonly title: string; readonly description: string } {
  const [heading = "", first = ""] = readme.split(/\n\n+/);
  const text = first
    .replaceAll("\n", " ")
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replaceAll("`", "");
  return {
    title: heading.replace(/^# /, ""),
    description: /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, ".") ?? text,
  };
}
