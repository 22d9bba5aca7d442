// npm run bench: what the constructs cost. Prints tables, and writes bench/results.json.

import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { referenceStacks } from "../stacks/variants";
import { type Measured } from "./child";
import { best, bestOfEach, rounded, RUNS } from "./measure";
import { contents } from "./same";

interface Comparison {
  readonly scenario: string;
  readonly streams: number;
  readonly resources: number;
  readonly ours: Measured;
  readonly bare: Measured;
  /** Ours divided by bare. */
  readonly ratio: Measured;
}

const SIZES: [scenario: string, streams: number][] = [
  ["everything", 10],
  ["everything", 100],
  ["everything", 1_000],
  ["everything", 3_000],
  ["plain", 100],
  ["plain", 1_000],
  ["plain", 10_000],
];

/** The same resources by our constructs and on the bare bindings. @throws Error if they are not the same */
function compare([scenario, streams]: [string, number]): Comparison {
  let resources = 0;
  const task = (form: string): [string, ...string[]] => ["streams", `${scenario}-${form}`, String(streams)];
  const [ours, bare] = bestOfEach([task("ours"), task("bare")], ([first = "", second = ""]) => {
    const made = contents(first);
    if (!isDeepStrictEqual(made, contents(second)))
      throw new Error(`${scenario}, ${streams}: the two are not the same`);
    resources = made.length - 1;
  }) as [Measured, Measured];
  const share = (what: keyof Measured): number => rounded(ours[what] / bare[what], 2);
  const ratio = { ms: share("ms"), cpuMs: share("cpuMs"), peakMiB: share("peakMiB") };
  return { scenario, streams, resources, ours, bare, ratio };
}

/** By its name, which resolves to the built and published files. */
const PACKAGE = "cdktf-oci-streaming";

interface Loading {
  readonly cdktf: Measured;
  /** In addition to cdktf: the part of the package that a stack with a pool and its streams needs. */
  readonly someMs: number;
  /** Over cdktf: everything that the package exports. */
  readonly allMs: number;
}

function loading(): Loading {
  const [cdktf, some, all] = bestOfEach([
    ["load", "cdktf"],
    ["loadSome", PACKAGE],
    ["load", "cdktf", PACKAGE],
  ]) as [Measured, Measured, Measured];
  return { cdktf, someMs: some.ms, allMs: all.ms - cdktf.ms };
}

interface Form extends Measured {
  readonly stack: string;
  readonly variant: string;
}

function formsOfStacks(): Form[] {
  return referenceStacks.flatMap(({ id, variants }) =>
    Object.keys(variants).map((variant) => ({ stack: id, variant, ...best(["stack", id, variant]) })),
  );
}

function packages(): (Form & { zipBytes: number })[] {
  return referenceStacks.map(({ id }) => {
    let zipBytes = 0;
    const measured = best(["bundle", id, "default"], (outdir) => {
      zipBytes = statSync(join(outdir, "bundle.zip")).size;
    });
    return { stack: id, variant: "default", ...measured, zipBytes };
  });
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as { version: string }).version;
}

function main(): void {
  const comparisons = SIZES.map(compare);
  console.table(
    comparisons.map(({ scenario, streams, resources, ours, bare, ratio }) => ({
      scenario,
      streams,
      resources,
      "ours ms": ours.ms,
      "bare ms": bare.ms,
      ratio: ratio.ms,
      "ours CPU": ours.cpuMs,
      "bare CPU": bare.cpuMs,
      "CPU ratio": ratio.cpuMs,
      "ours MiB": ours.peakMiB,
      "bare MiB": bare.peakMiB,
    })),
  );
  const load = loading();
  console.log(
    `loading: cdktf ${load.cdktf.ms} ms; over it, a stack with a pool ${load.someMs} ms, the whole package ${load.allMs} ms`,
  );
  const stacks = formsOfStacks();
  console.table(stacks);
  const bundles = packages();
  console.table(bundles);
  const versions = { node: process.versions.node, cdktf: versionOf("cdktf"), constructs: versionOf("constructs") };
  const results = { versions, bestOf: RUNS, synthesis: comparisons, load, stacks, packages: bundles };
  writeFileSync(join("bench", "results.json"), `${JSON.stringify(results, null, 2)}\n`);
}

main();
