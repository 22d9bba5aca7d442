// The files whose prose is read.

import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** Generated from prose that is checked at its source, or a list of what to avoid. */
const SKIPPED = new Set(["node_modules", "dist", "coverage", "cdktf.out", "__snapshots__", "fixtures"]);
const GENERATED =
  /^(?:bindings\/lib\/|docs\/(?:api\.txt|changes\.md|expressed\.md)|lib\/core\/resource\/shapes\.ts|scripts\/prose\/rules\.ts|test\/scripts\/prose\.test\.ts)|(?:^|\/)callees\.ts$/u;

/** The files below a folder, or the file itself: paths below the root, with slashes. */
export function proseFiles(path: string): string[] {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) return isProse(full) ? [slashed(full)] : [];
  return readdirSync(full, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name) && !name.startsWith("."))
    .flatMap(({ name }) => proseFiles(slashed(join(full, name))))
    .sort();
}

function isProse(full: string): boolean {
  return /\.(?:ts|js|mjs|md)$/u.test(full) && !GENERATED.test(slashed(full));
}

function slashed(full: string): string {
  return relative(ROOT, full).split(sep).join("/");
}
