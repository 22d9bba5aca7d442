// The findings of Mermaid's own parser about flowcharts.

import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The error in each flowchart, or null. */
export function mermaidFindings(texts: readonly string[]): (string | null)[] {
  const script = join(__dirname, "parse-mermaid.mjs");
  const output = execFileSync(process.execPath, [script], { input: JSON.stringify(texts), encoding: "utf8" });
  return JSON.parse(output) as (string | null)[];
}
