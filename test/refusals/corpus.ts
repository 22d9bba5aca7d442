// All rows, by file of this folder.

import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type Row } from "./row";

const WITHOUT_ROWS = ["corpus.ts", "row.ts", "refusals.test.ts"];

export const CORPUS: { readonly [file: string]: readonly Row[] } = Object.fromEntries(
  readdirSync(__dirname)
    .filter((file) => file.endsWith(".ts") && !WITHOUT_ROWS.includes(file))
    .map((file) => [basename(file, ".ts"), rowsOf(file)]),
);

function rowsOf(file: string): readonly Row[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever is in the folder, in one process with the tests
  const exported: unknown[] = Object.values(require(join(__dirname, file)) as object);
  if (exported.length !== 1 || !Array.isArray(exported[0])) {
    throw new Error(`test/refusals/${file} exports something else than one array of rows`);
  }
  return exported[0] as readonly Row[];
}
