// One measurement in a separate process, so that it does not include what others load, compile and allocate. Prints JSON.

import { performance } from "node:perf_hooks";
import { type App } from "cdktf";
import type * as library from "cdktf-oci-streaming";
import { type Fill } from "./settings";

export interface Measured {
  /** By the clock. */
  readonly ms: number;
  /** Of the processors, garbage collection and compilation of JavaScript among it. */
  readonly cpuMs: number;
  /** The most memory that the process ever had, in MiB. */
  readonly peakMiB: number;
}

/** The timed action. The modules that it needs are loaded before, unless the load time is measured. */
type Work = () => unknown;

const FILLS: { readonly [name: string]: () => Promise<{ readonly fill: Fill }> } = {
  "plain-ours": () => import("./plain-ours"),
  "plain-bare": () => import("./plain-bare"),
  "everything-ours": () => import("./everything-ours"),
  "everything-bare": () => import("./everything-bare"),
};

async function newApp(outdir: string): Promise<App> {
  const { App } = await import("cdktf");
  return new App({ outdir, stackTraces: false });
}

/** Fills a stack with streams, and synthesizes it. */
async function streams(outdir: string, form = "", count = ""): Promise<Work> {
  const { TerraformStack } = await import("cdktf");
  const { OciProvider } = await import("@cdktf/provider-oci/lib/provider");
  const { fill } = (await FILLS[form]?.()) ?? {};
  // The package loads a file when one of its names is first used, and loading is measured separately.
  if (form.endsWith("-ours")) Object.values(await import("cdktf-oci-streaming"));
  const app = await newApp(outdir);
  return () => {
    const stack = new TerraformStack(app, "bench");
    new OciProvider(stack, "oci", { region: "eu-frankfurt-1" });
    const home = new OciProvider(stack, "home", { region: "eu-frankfurt-1", alias: "home" });
    fill?.(stack, home, Number(count));
    app.synth();
  };
}

/** Makes and synthesizes a reference stack in one of its forms. */
async function stack(outdir: string, id = "", variant = ""): Promise<Work> {
  const { referenceStacks } = await import("../stacks/variants");
  const app = await newApp(outdir);
  return () => {
    referenceStacks.find((one) => one.id === id)?.variants[variant]?.(app);
    app.synth();
  };
}

/** Makes a reference stack, and a Resource Manager package of it. */
async function bundle(outdir: string, id = "", variant = ""): Promise<Work> {
  const { referenceStacks } = await import("../stacks/variants");
  const { ResourceManagerBundle } = await import("cdktf-oci-streaming");
  const app = await newApp(outdir);
  return () => {
    const made = referenceStacks.find((one) => one.id === id)?.variants[variant]?.(app);
    if (made !== undefined) ResourceManagerBundle.of(made).write(`${outdir}/bundle.zip`);
  };
}

/** Loads packages one after the other, with all that they export. */
function load(_outdir: string, ...names: string[]): Promise<Work> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the measurement is the load time, here and now
  return Promise.resolve(() => names.map((name): unknown[] => Object.values(require(name) as object)));
}

/** The part of the package that a small stack needs: the rest is loaded on demand. */
async function loadSome(_outdir: string, name = ""): Promise<Work> {
  await import("cdktf");
  return () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- as above
    const { Duration, OciStack, Partitions, StreamPool } = require(name) as typeof library;
    return [Duration, OciStack, Partitions, StreamPool];
  };
}

const TASKS: { readonly [name: string]: (outdir: string, ...words: string[]) => Promise<Work> } = {
  streams,
  stack,
  bundle,
  load,
  loadSome,
};

async function main(task = "", outdir = "", ...words: string[]): Promise<Measured> {
  const work = await TASKS[task]?.(outdir, ...words);
  const [start, before] = [performance.now(), process.cpuUsage()];
  work?.();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpuMs: (user + system) / 1000, peakMiB: process.resourceUsage().maxRSS / 1024 };
}

void main(...process.argv.slice(2)).then((measured) => {
  console.log(JSON.stringify(measured));
});
