// Writes docs/expressed.md from the comparison that test/expressed makes: ts-node scripts/expressed.ts

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Testing } from "cdktf";
import { reportOf } from "../test/expressed/report";
import { type JsonObject } from "../test/support/json";

const PAGE = join(__dirname, "..", "docs", "expressed.md");

function main(): void {
  const outdir = mkdtempSync(join(tmpdir(), "expressed-"));
  try {
    const app = (name: string): ReturnType<typeof Testing.app> =>
      Testing.app({ outdir: join(outdir, name), fakeCdktfJsonPath: true });
    writeFileSync(
      PAGE,
      reportOf(({ name, make }) => JSON.parse(Testing.synth(make(app(name)), true)) as JsonObject),
    );
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

main();
