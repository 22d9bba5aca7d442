// What Mermaid's own parser says of flowcharts.

import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** For each text what is wrong with it, null for nothing. */
export function mermaidFindings(texts: readonly string[]): (string | null)[] {
  const script = join(__dirname, "parse-mermaid.mjs");
  const output = execFileSync(process.execPath, [script], { input: JSON.stringify(texts), encoding: "utf8" });
  return JSON.parse(output) as (string | null)[];
}
