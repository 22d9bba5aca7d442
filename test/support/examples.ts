// The examples of the documentation and of `examples/`, run by tests.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type App, TerraformStack } from "cdktf";
import { type Example, runExample } from "../../scripts/examples";
import { readmeBlocks } from "../../scripts/test-terraform/readme-blocks";
import { separateApp } from "./synthesis";

export const examples: readonly Example[] = readmeBlocks(join(__dirname, "..", ".."));

/** The stack of the tutorial, which is written for CDK Terrain, with the cdktf of this repository: the API is the same. */
export function tutorialProgram(): string {
  const page = readFileSync(join(__dirname, "..", "..", "docs", "tutorial.md"), "utf8");
  return (/^```typescript\n(.*?)^```$/ms.exec(page)?.[1] ?? "").replaceAll("cdktn", "cdktf");
}

/** Runs an example; every App that it creates is a test app, which does not write to the working directory. */
export function appsOf(example: Example): App[] {
  const apps: App[] = [];
  const makeApp = function (): App {
    const app = separateApp();
    apps.push(app);
    return app;
  };
  runExample(example, (name) => {
    if (name === "cdktf") return { ...jest.requireActual<object>("cdktf"), App: makeApp };
    return jest.requireActual(name);
  });
  return apps;
}

export function stacksIn(apps: readonly App[]): TerraformStack[] {
  return apps.flatMap((app) => app.node.children.filter((child) => TerraformStack.isStack(child)));
}
