// The name of a new project, which is the name of its package and the id of its stack.

import { builtinModules } from "node:module";
import { basename, resolve, sep } from "node:path";
import { ConfigurationError } from "cdktf-oci-streaming";
import { quoted } from "./words";

/** What an id must be so that it can begin the names of what the stack makes. */
const STACK_ID = /^[a-z][a-z0-9_-]{0,40}$/;

/**
 * The name that is given, or that of the folder.
 *
 * @throws ConfigurationError for a name that npm or a stack cannot have, and for a path of Windows on another system
 */
export function projectName(folder: string, given: string | undefined): string {
  if (folder.trim() === "")
    throw new ConfigurationError(`the folder must have a name, got ${quoted(folder)}; write . for this one`);
  if (sep === "/" && folder.includes("\\")) {
    throw new ConfigurationError(
      `the folder must be written with slashes, got ${quoted(folder)}; write ${folder.replaceAll("\\", "/")}`,
    );
  }
  const name = given ?? basename(resolve(folder));
  if (isTaken(name)) {
    throw new ConfigurationError(
      `the name of the project must not be that of a module of Node.js or of something npm keeps, got ${quoted(name)}; ${REMEDY}`,
    );
  }
  if (STACK_ID.test(name)) return name;
  throw new ConfigurationError(
    `the name of the project must be up to 41 lowercase letters, digits, hyphens and underscores, a letter first, got ${quoted(name)}; ${REMEDY}`,
  );
}

const REMEDY = "choose another folder, or another name with --name";

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name and the names that npm's own check knows. */
function isTaken(name: string): boolean {
  return ["node_modules", ...builtinModules].includes(name);
}
