// Runs npm, which most distributions of Node.js include.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ConfigurationError } from "cdktf-oci-streaming";
import { inFolder, quoted } from "./words";

const IS_WINDOWS = process.platform === "win32";

/**
 * Runs `npm install` in a folder, with its output on the terminal.
 *
 * @throws ConfigurationError if npm is not installed, or if it fails
 */
export function install(folder: string): void {
  const later = `run ${[...inFolder(folder), "npm install"].join(" && ")}`;
  if (!isOnPath(IS_WINDOWS ? "npm.cmd" : "npm")) {
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

function isOnPath(file: string): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.some((folder) => existsSync(join(folder, file)));
}
