// The name of a new project, which is the name of its package and the id of its stack.

import { builtinModules } from "node:module";
import { ConfigurationError } from "cdktf-oci-streaming";
import { isWindows, type Platform } from "./platform";
import { quoted } from "./words";

/** The stack ids that can serve as the name prefix of their resources. npm accepts each of them as a package name too. */
const STACK_ID = /^[a-z][a-z0-9_-]{0,40}$/;

/**
 * The given name, or the name of the folder.
 *
 * @throws ConfigurationError for a name that npm or a stack cannot have, and for a Windows path on another system
 */
export function projectName(folder: string, given: string | undefined, platform: Platform): string {
  checkPath(folder, platform);
  const { path, cwd } = platform;
  const name = given ?? path.basename(path.resolve(cwd, folder));
  if (isTaken(name)) throw refusal("must not be the name of a Node.js module or node_modules", name);
  if (STACK_ID.test(name)) return name;
  throw refusal("must be up to 41 lowercase letters, digits, hyphens and underscores, and begin with a letter", name);
}

function checkPath(folder: string, platform: Platform): void {
  if (folder.trim() === "") {
    throw new ConfigurationError(`the folder must have a name, got ${quoted(folder)}; write . for the current one`);
  }
  if (!isWindows(platform) && folder.includes("\\")) {
    const remedy = `write ${quoted(folder.replaceAll("\\", "/"))}`;
    throw new ConfigurationError(
      `the path of the folder must be written with slashes, got ${quoted(folder)}; ${remedy}`,
    );
  }
}

function refusal(rule: string, name: string): ConfigurationError {
  const remedy = "choose another folder, or another name with --name";
  return new ConfigurationError(`the name of the project ${rule}, got ${quoted(name)}; ${remedy}`);
}

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name and the names that npm's own check rejects. */
function isTaken(name: string): boolean {
  return ["node_modules", ...builtinModules].includes(name);
}
