// Checks that this version of Node.js runs the engine of the package.

import { ConfigurationError } from "cdktf-oci-streaming";

/** @throws ConfigurationError if Node.js is too old */
export function checkNodeVersion(
  version: string,
  engine: { readonly engine: string; readonly nodeVersion: string },
): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = engine.nodeVersion.split(".").map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new ConfigurationError(
    `Node.js must be ${engine.nodeVersion} or newer for ${engine.engine}, got ${version}; install a newer version`,
  );
}
