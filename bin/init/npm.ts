// Runs npm, which most distributions of Node.js include.

import { spawnSync } from "node:child_process";
import { ConfigurationError } from "cdktf-oci-streaming";
import { isWindows, type Platform } from "./platform";
import { inFolder, quoted } from "./words";

/**
 * Runs `npm install` in a folder, with its output on the terminal.
 *
 * @throws ConfigurationError if npm is not installed, or if it fails
 */
export function install(folder: string, platform: Platform): void {
  const later = `run ${[...inFolder(folder, platform), "npm install"].join(" && ")}`;
  if (!hasNpm(platform)) {
    throw new ConfigurationError(
      `npm must be on the PATH to install what the project in ${quoted(folder)} needs; its files are written, so install npm, then ${later}`,
    );
  }
  // On Windows, npm is a batch file, which only a shell can run.
  const { status } = spawnSync("npm install", {
    cwd: folder,
    env: process.env,
    stdio: ["ignore", "inherit", "inherit"],
    shell: true,
  });
  if (status === 0) return;
  throw new ConfigurationError(
    `npm install failed in ${quoted(folder)}, whose files are written; correct what npm reports, then ${later}`,
  );
}

function hasNpm(platform: Platform): boolean {
  const { path, exists } = platform;
  const file = isWindows(platform) ? "npm.cmd" : "npm";
  return foldersOf(platform).some((folder) => folder !== "" && exists(path.join(folder, file)));
}

/** Windows accepts a folder in quotes, in which a semicolon does not separate. */
function foldersOf(platform: Platform): string[] {
  const { path, programs } = platform;
  if (!isWindows(platform)) return programs.split(path.delimiter);
  return (programs.match(/(?:"[^"]*"|[^;"])+/g) ?? []).map((folder) => folder.replaceAll('"', ""));
}
