// npm run synth: synthesizes every reference stack, and prints a row for each.

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { type App, TerraformStack } from "cdktf";
import { ConfigurationError } from "cdktf-oci-streaming";
import { leaveTracesUnmapped, referenceApp } from "../stacks/main";
import { count, type Row, type Synthesized, table } from "./synth/table";
import { warnings } from "./synth/warnings";

/** Synthesizes the app; each stack's time is that of its own synthesizer. */
function synthesize(app: App): Row[] {
  const rows: Row[] = [];
  for (const stack of app.node.children.filter((child) => TerraformStack.isStack(child))) {
    const { synthesizer } = stack;
    stack.synthesizer = {
      synthesize(session) {
        const start = performance.now();
        synthesizer.synthesize(session);
        const ms = Math.round(performance.now() - start);
        const file = relative(process.cwd(), join(app.outdir, app.manifest.forStack(stack).synthesizedStackPath));
        rows.push({ stack: stack.node.id, file, ms, ...count(JSON.parse(readFileSync(file, "utf8")) as Synthesized) });
      },
    };
  }
  app.synth();
  return rows;
}

/** The context of cdktf.json, which `cdktf synth` would pass on. */
function passContextOn(): void {
  const { context = {} } = JSON.parse(readFileSync("cdktf.json", "utf8")) as { context?: object };
  process.env.CDKTF_CONTEXT_JSON ??= JSON.stringify(context);
}

leaveTracesUnmapped();
try {
  passContextOn();
  const app = referenceApp();
  console.log(table(synthesize(app)));
  for (const warning of warnings(app)) console.error(warning);
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
