// npm run build: compiles lib and stacks to dist/, with declarations, and gives each binding its way in.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const OUTPUTS = ["lib", "stacks", "provider-oci"].map((folder) => join("dist", folder));

/** Files of an earlier build would be packed, though their sources are gone. */
function clean(): void {
  for (const folder of OUTPUTS) rmSync(folder, { recursive: true, force: true });
}

function compile(): boolean {
  const { status } = spawnSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
  return status === 0;
}

/**
 * Writes `dist/provider-oci/<type>`, which leads to the bundled bindings: `exports` of a package cannot lead into
 * node_modules, and a copy would be a second provider, which is no instance of the first.
 */
function forward(): void {
  for (const type of readdirSync(join("bindings", "lib"))) {
    const folder = join("dist", "provider-oci", type);
    const target = JSON.stringify(`@cdktf/provider-oci/lib/${type}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.js"), `"use strict";\nmodule.exports = require(${target});\n`);
    writeFileSync(join(folder, "index.d.ts"), `export * from ${target};\n`);
  }
}

clean();
if (compile()) forward();
else process.exitCode = 1;
