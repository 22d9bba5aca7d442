// The version of this package in the package.json of a new project.

import { ConfigurationError } from "cdktf-oci-streaming";
import { type Platform } from "./platform";
import { quoted } from "./words";

/**
 * The path of a tarball or folder, relative to the project as npm reads it. Other values are returned unchanged.
 *
 * @throws ConfigurationError for a path that does not exist, and for an empty string
 */
export function packageSpec(folder: string, given: string, platform: Platform): string {
  const path = given.replace(/^file:/, "");
  const isPath = path !== given || (LOOKS_LIKE_A_PATH.test(given) && !/^https?:/.test(given));
  if (given.trim() === "" || (isPath && !platform.exists(path))) {
    throw new ConfigurationError(
      `the package must be a version, a tarball or a folder that exists, got ${quoted(given)}; leave --package out to use the version of this command`,
    );
  }
  return isPath ? `file:${pathFrom(folder, path, platform)}` : given;
}

const LOOKS_LIKE_A_PATH = /^\.\.?$|^\.{0,2}[\\/]|^[A-Za-z]:[\\/]|\.tgz$/;

/** With forward slashes on every platform; on another drive of Windows, the whole path. */
function pathFrom(folder: string, file: string, { path, cwd }: Platform): string {
  return path.relative(path.resolve(cwd, folder), path.resolve(cwd, file)).replaceAll("\\", "/");
}
