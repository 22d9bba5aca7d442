// Internal: files as a zip, the same bytes each time and everywhere.

import type * as Fflate from "fflate";
import { byPath, type PackageFile } from "./package-file";

/** The first noon that a zip can name, in local time: the format has no time zone, and fflate asks for local hours. */
const MODIFIED = new Date(1980, 0, 1, 12);

export function zipOf(files: readonly PackageFile[]): Uint8Array {
  // Loaded when it is wanted: a program that packages nothing does not wait for it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { zipSync } = require("fflate") as typeof Fflate;
  const sorted: Fflate.Zippable = Object.fromEntries(
    [...files].sort(byPath).map(({ path, content }) => [path, content]),
  );
  return zipSync(sorted, { level: 9, mtime: MODIFIED });
}
