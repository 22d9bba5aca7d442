// Bundles each function into one file that contains everything except Node.js.

import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const FUNCTIONS = __dirname;

/** Oracle's image for functions on Node.js 22; it runs as the user `fn` and finds the program in /function. */
const IMAGE = "fnproject/node:22";

/** The folders with a handler. */
export function functionNames(): string[] {
  return readdirSync(FUNCTIONS)
    .filter((name) => existsSync(join(FUNCTIONS, name, "handler.ts")))
    .sort();
}

/** Writes `func.js` and the licenses of its contents, and returns the path. */
export async function bundle(name: string, folder: string): Promise<string> {
  return bundleProgram(`./functions/${name}/handler.ts`, folder);
}

/** @param entry - from the root of the repository */
export async function bundleProgram(entry: string, folder: string): Promise<string> {
  const outfile = join(folder, "func.js");
  await build({
    // The paths in the bundle are then relative to the repository, on every machine.
    absWorkingDir: join(FUNCTIONS, ".."),
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node22",
    format: "cjs",
    // The names stay readable in the log.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "external",
    logLevel: "error",
  });
  return outfile;
}

/** Writes the build context for `fn deploy` and `docker build`. */
export async function buildContext(name: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = await bundle(name, folder);
  copyFileSync(join(FUNCTIONS, name, "func.yaml"), join(folder, "func.yaml"));
  const files = existsSync(`${outfile}.LEGAL.txt`) ? "func.js func.js.LEGAL.txt" : "func.js";
  const docker = [`FROM ${IMAGE}`, "WORKDIR /function", `COPY ${files} ./`, 'ENTRYPOINT ["node", "func.js"]', ""];
  writeFileSync(join(folder, "Dockerfile"), docker.join("\n"));
  return outfile;
}
