// A program of the tests' own, bundled as the functions are.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const folders: string[] = [];

/** Bundles a file of this folder; the file that was written. */
export async function bundleProgram(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "fn-"));
  folders.push(folder);
  const outfile = join(folder, "func.js");
  await build({
    entryPoints: [join(__dirname, name)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "error",
  });
  return outfile;
}

/** Removes what was bundled. */
export function removePrograms(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

// The measurements are not tests.
if (typeof afterAll === "function") afterAll(removePrograms);
