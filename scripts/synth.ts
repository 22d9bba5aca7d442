// npm run synth: synthesizes every reference stack, and prints a row for each.

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { type App, TerraformStack } from "cdktf";
import { ConfigurationError } from "../lib";
import { referenceApp } from "../stacks/main";

interface Row {
  readonly stack: string;
  readonly resources: number;
  readonly file: string;
  readonly ms: number;
}

/** Synthesizes the app; each stack's time is that of its own synthesizer. */
function synthesize(app: App): Row[] {
  const rows: Row[] = [];
  for (const stack of app.node.children.filter((child) => TerraformStack.isStack(child))) {
    const { synthesizer } = stack;
    stack.synthesizer = {
      synthesize(session) {
        const start = performance.now();
        synthesizer.synthesize(session);
        rows.push(row(stack, app, performance.now() - start));
      },
    };
  }
  app.synth();
  return rows;
}

function row(stack: TerraformStack, app: App, ms: number): Row {
  const file = relative(process.cwd(), join(app.outdir, app.manifest.forStack(stack).synthesizedStackPath));
  const { resource = {} } = JSON.parse(readFileSync(file, "utf8")) as { resource?: Record<string, object> };
  const resources = Object.values(resource).reduce((sum, ofType) => sum + Object.keys(ofType).length, 0);
  return { stack: stack.node.id, resources, file, ms: Math.round(ms) };
}

function table(rows: readonly Row[]): string {
  const cells = [
    ["stack", "resources", "file", "ms"],
    ...rows.map((r) => [r.stack, `${r.resources}`, r.file, `${r.ms}`]),
  ];
  const width = (column: number): number => Math.max(...cells.map((line) => line[column]?.length ?? 0));
  const numeric = new Set([1, 3]);
  const pad = (text: string, column: number): string =>
    numeric.has(column) ? text.padStart(width(column)) : text.padEnd(width(column));
  return cells.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

/** The context of cdktf.json, which `cdktf synth` would pass on. */
function passContextOn(): void {
  const { context = {} } = JSON.parse(readFileSync("cdktf.json", "utf8")) as { context?: object };
  process.env.CDKTF_CONTEXT_JSON ??= JSON.stringify(context);
}

try {
  passContextOn();
  console.log(table(synthesize(referenceApp())));
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
