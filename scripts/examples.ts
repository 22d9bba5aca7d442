// The programs of `examples/`, and how scripts run them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import * as cdktf from "cdktf";
import * as library from "cdktf-oci-streaming";
import { ConfigurationError } from "cdktf-oci-streaming";
import * as cost from "cdktf-oci-streaming/cost";
import * as diagram from "cdktf-oci-streaming/diagram";
import * as plan from "cdktf-oci-streaming/plan";
import * as stacks from "cdktf-oci-streaming/stacks";
import * as testing from "cdktf-oci-streaming/testing";
import * as ts from "typescript";

/** A program that makes an app: a folder of `examples/`, or a block of the documentation. */
export interface Example {
  /** `examples/kappa`, or `README.md, block 2`. */
  readonly title: string;
  readonly code: string;
}

/** The examples of `examples/`, a folder each; none where there is no such folder. */
export function examplesIn(root: string): Example[] {
  const folder = join(root, "examples");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "main.ts")));
  return names.sort().map((name) => ({
    title: `examples/${name}`,
    code: readFileSync(join(folder, name, "main.ts"), "utf8"),
  }));
}

/**
 * The examples that a command line names: `examples` for all of them, `examples/kappa` for one.
 *
 * @throws ConfigurationError for another name
 */
export function chosenExamples(root: string, named: string): Example[] {
  const all = examplesIn(root);
  const chosen = named === "examples" ? all : all.filter(({ title }) => title === named);
  if (chosen.length > 0) return chosen;
  const titles = all.map(({ title }) => title).join(", ");
  throw new ConfigurationError(`the example must be one of ${titles}, got '${named}'; write examples for all of them`);
}

/** Runs an example as a separate module. `load` resolves its imports. */
export function runExample({ code }: Example, load: (module: string) => unknown): void {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
  });
  const evaluate = compileFunction(outputText, ["require", "exports"]) as (require: unknown, exports: object) => void;
  evaluate(load, {});
}

/** Runs an example, and returns the apps that it made: each is one of `newApp`. */
export function appsOf(example: Example, newApp: () => cdktf.App): cdktf.App[] {
  const apps: cdktf.App[] = [];
  const App = function (): cdktf.App {
    const app = newApp();
    apps.push(app);
    return app;
  };
  const known = new Map<string, unknown>([
    ["cdktf", { ...cdktf, App }],
    ["cdktf-oci-streaming", library],
    ["cdktf-oci-streaming/testing", testing],
    ["cdktf-oci-streaming/plan", plan],
    ["cdktf-oci-streaming/cost", cost],
    ["cdktf-oci-streaming/diagram", diagram],
    ["cdktf-oci-streaming/stacks", stacks],
  ]);
  runExample(example, (module) => known.get(module) ?? (load(bindingOf(module)) as unknown));
  return apps;
}

/** Runs an example, and gives its stacks. */
export function stacksOf(example: Example, newApp: () => cdktf.App): cdktf.TerraformStack[] {
  return appsOf(example, newApp).flatMap((app) =>
    app.node.children.filter((child) => cdktf.TerraformStack.isStack(child)),
  );
}

const load = createRequire(__filename);

/** The package offers its bindings under its own name. */
function bindingOf(module: string): string {
  return module.replace(/^cdktf-oci-streaming\/provider-oci\//, "@cdktf/provider-oci/lib/");
}
