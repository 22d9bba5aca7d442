// npm run synth [-- examples | examples/<name>]: synthesizes every reference stack, or the examples, and prints a row for each.

import { mkdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { type App, TerraformStack } from "cdktf";
import { ConfigurationError } from "cdktf-oci-streaming";
import { leaveTracesUnmapped, newApp, referenceApp } from "../stacks/main";
import { costOf, loadOfExample } from "./synth/cost";
import { count, type Row, type Synthesized, table } from "./synth/table";
import { warnings } from "./synth/warnings";

const ROOT = join(__dirname, "..");

function stacksOf(app: App): TerraformStack[] {
  return app.node.children.filter((child) => TerraformStack.isStack(child));
}

/** The row of a synthesized stack. */
function rowOf(
  app: App,
  stack: TerraformStack,
  title: string,
  ms: number,
  load?: ReturnType<typeof loadOfExample>,
): Row {
  const file = relative(process.cwd(), join(app.outdir, app.manifest.forStack(stack).synthesizedStackPath));
  const document = readFileSync(file, "utf8");
  return {
    stack: title,
    file,
    ms,
    cost: costOf(stack.node.id, document, load),
    ...count(JSON.parse(document) as Synthesized),
  };
}

/** Synthesizes the reference stacks; each stack's time is that of its own synthesizer. */
function synthesizeReferences(): void {
  const app = referenceApp();
  const rows: Row[] = [];
  for (const stack of stacksOf(app)) {
    const { synthesizer } = stack;
    stack.synthesizer = {
      synthesize(session) {
        const start = performance.now();
        synthesizer.synthesize(session);
        rows.push(rowOf(app, stack, stack.node.id, Math.round(performance.now() - start)));
      },
    };
  }
  app.synth();
  report(rows, [app]);
  console.log("\nnpm run synth -- examples synthesizes the architectures of examples/ as well.");
}

/** Synthesizes examples, each into a separate folder; the time is that of the whole program. */
async function synthesizeExamples(named: string): Promise<void> {
  // The compiler, which runs them, is loaded for them only.
  const { appsOf, chosenExamples } = await import("./examples");
  const done = chosenExamples(ROOT, named).map((example) => {
    const outdir = join("cdktf.out", example.title);
    mkdirSync(outdir, { recursive: true });
    const start = performance.now();
    const apps = appsOf(example, () => newApp({}, outdir));
    const ms = Math.round(performance.now() - start);
    return { apps, rows: apps.flatMap((app) => rowsOf(app, example.title, ms)) };
  });
  report(
    done.flatMap(({ rows }) => rows),
    done.flatMap(({ apps }) => apps),
  );
}

/** A row for each stack of an example; one of several is named. */
function rowsOf(app: App, title: string, ms: number): Row[] {
  const stacks = stacksOf(app);
  const load = loadOfExample(title);
  const titleOf = ({ node }: TerraformStack): string => (stacks.length === 1 ? title : `${title} ${node.id}`);
  return stacks.map((stack) => rowOf(app, stack, titleOf(stack), ms, load));
}

function report(rows: readonly Row[], apps: readonly App[]): void {
  console.log(table(rows));
  for (const warning of apps.flatMap((app) => warnings(app))) console.error(warning);
}

/** The context of cdktf.json, which `cdktf synth` would pass on. */
function passContextOn(): void {
  const { context = {} } = JSON.parse(readFileSync("cdktf.json", "utf8")) as { context?: object };
  process.env.CDKTF_CONTEXT_JSON ??= JSON.stringify(context);
}

async function main(args: readonly string[]): Promise<void> {
  try {
    passContextOn();
    const [named, ...more] = args;
    if (more.length > 0) throw new ConfigurationError(`one example can be named, got '${args.join(" ")}'`);
    if (named === undefined) synthesizeReferences();
    else await synthesizeExamples(named);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

leaveTracesUnmapped();
void main(process.argv.slice(2));
