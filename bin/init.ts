// npx cdktf-oci-streaming init <folder>: starts a project with one stack.

import { type Command } from "commander";
import { type Terminal } from "./command-line";
import { ENGINE } from "./engine";
import { checkFolder, writeFiles } from "./init/folder";
import { checkNodeVersion } from "./init/node-version";
import { install } from "./init/npm";
import { packageSpec } from "./init/package-spec";
import { currentPlatform, type Platform } from "./init/platform";
import { projectFiles } from "./init/project-files";
import { projectName } from "./init/project-name";
import { inFolder } from "./init/words";
import { packageManifest } from "./manifest";

interface Options {
  readonly name?: string;
  readonly package?: string;
  readonly install: boolean;
}

const MORE = `
The folder must not exist, or must be empty except for .git. The project has a stack, its tests, and npm scripts to synthesize, check, deploy and package it.
  npx ${ENGINE.packageName} init bookings`;

/** Adds the command to a program. */
export function initCommand(program: Command, terminal: Terminal): void {
  program
    .command("init")
    .description("start a project with one stack")
    .argument("<folder>", "the folder to write the project to")
    .option("--name <name>", "the name of the project and of its stack (default: the name of the folder)")
    .option("--package <spec>", "the version of this package for the project, or the path of its tarball")
    .option("--no-install", "do not run npm install")
    .addHelpText("after", MORE)
    .action((folder: string, options: Options) => {
      init(folder, options, terminal);
    });
}

/** Checks everything, then writes the project, then installs its packages. */
function init(folder: string, options: Options, terminal: Terminal): void {
  checkNodeVersion(process.versions.node, ENGINE);
  const platform = currentPlatform();
  const name = projectName(folder, options.name, platform);
  checkFolder(folder);
  const { version, peerDependencies } = packageManifest();
  const spec = packageSpec(folder, options.package ?? `^${version}`, platform);
  const files = projectFiles({ engine: ENGINE, name, spec, constructs: peerDependencies.constructs ?? "*" });
  writeFiles(folder, files);
  terminal.print(`Wrote to ${folder}:\n${listed(Object.keys(files))}`);
  if (options.install) install(folder, platform);
  terminal.print(`Next:\n${listed(nextCommands(folder, options.install, platform))}`);
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join("");
}

/** The first three commands that the README of the project lists. */
function nextCommands(folder: string, isInstalled: boolean, platform: Platform): string[] {
  const commands = [
    ...inFolder(folder, platform),
    ...(isInstalled ? [] : ["npm install"]),
    "npm test",
    "npm run synth",
    "npm run package",
  ];
  return commands.slice(0, 3);
}
