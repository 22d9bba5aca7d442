// The examples of the documentation, and what they synthesize.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import * as ts from "typescript";

export interface ReadmeBlock {
  /** `README.md, block 2`. */
  readonly title: string;
  readonly code: string;
}

/** Every ts block of every Markdown file of the project. */
export function readmeBlocks(root: string): ReadmeBlock[] {
  const skipped = /(^|\/)(node_modules|dist|cdktf\.out|\.git)\//;
  return readdirSync(root, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isFile()) return [entry.name];
      if (!["docs", "lib", "stacks", "bindings"].includes(entry.name)) return [];
      return readdirSync(join(root, entry.name), { recursive: true, encoding: "utf8" }).map((f) => join(entry.name, f));
    })
    .filter((file) => file.endsWith(".md") && !skipped.test(file))
    .sort()
    .flatMap((file) => blocksOf(file, readFileSync(join(root, file), "utf8")));
}

function blocksOf(file: string, text: string): ReadmeBlock[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match, index) => ({
    title: `${file}, block ${index + 1}`,
    code: match[1] ?? "",
  }));
}

/** Runs a block as a module of its own. What it imports is asked of `load`. */
export function runBlock({ code }: ReadmeBlock, load: (module: string) => unknown): void {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
  });
  const evaluate = compileFunction(outputText, ["require", "exports"]) as (require: unknown, exports: object) => void;
  evaluate(load, {});
}
