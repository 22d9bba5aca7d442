// The examples of the documentation and of `examples/`, and their documents.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Example, examplesIn } from "../examples";

/** Every ts block of every Markdown file of the project, and every program of `examples/`. */
export function readmeBlocks(root: string): Example[] {
  return [...blocksOfDocuments(root), ...examplesIn(root)];
}

function blocksOfDocuments(root: string): Example[] {
  const skipped = /(^|\/)(node_modules|dist|cdktf\.out|\.git)\//;
  return readdirSync(root, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isFile()) return [entry.name];
      if (!["docs", "lib", "stacks", "examples", "bindings"].includes(entry.name)) return [];
      return readdirSync(join(root, entry.name), { recursive: true, encoding: "utf8" }).map((f) => join(entry.name, f));
    })
    .filter((file) => file.endsWith(".md") && !skipped.test(file))
    .sort()
    .flatMap((file) => blocksOf(file, readFileSync(join(root, file), "utf8")));
}

function blocksOf(file: string, text: string): Example[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match, index) => ({
    title: `${file}, block ${index + 1}`,
    code: inTermsOfCdktf(match[1] ?? ""),
  }));
}

/** The README imports the package of CDK Terrain; what runs here is that of cdktf, which has the same names. */
function inTermsOfCdktf(code: string): string {
  return code.replaceAll(/(from ")cdktn("|-oci-streaming)/g, "$1cdktf$2");
}
