// The version of this package in the package.json of a new project.

import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { ConfigurationError } from "cdktf-oci-streaming";
import { quoted } from "./words";

/**
 * The path of a tarball or folder, relative to the project as npm reads it. Other values are returned unchanged.
 *
 * @throws ConfigurationError for a path that does not exist, and for an empty string
 */
export function packageSpec(folder: string, given: string): string {
  const path = given.replace(/^file:/, "");
  const isPath = path !== given || (LOOKS_LIKE_A_PATH.test(given) && !/^https?:/.test(given));
  if (given.trim() === "" || (isPath && !existsSync(path))) {
    throw new ConfigurationError(
      `the package must be a version, a tarball or a folder that exists, got ${quoted(given)}; leave --package out to use the version of this command`,
    );
  }
  return isPath ? `file:${pathFrom(folder, path)}` : given;
}

const LOOKS_LIKE_A_PATH = /^\.\.?$|^\.{0,2}[\\/]|^[A-Za-z]:[\\/]|\.tgz$/;

/** With forward slashes on every platform. */
function pathFrom(folder: string, path: string): string {
  return relative(resolve(folder), resolve(path)).replaceAll("\\", "/");
}
