// How long it takes to load the package, over loading cdktf.

import { type Project, run } from "./project";

const RUNS = 9;

/** What may be added to loading cdktf, where that itself takes as long as it did on the machine of the first measurements. */
const MAX_MS = 100;
const USUAL_CDKTF_MS = 160;

const NAMES = "{ Duration, OciStack, Partitions, StreamPool }";

/** Each prints how long it took; what comes after cdktf is what the package adds. */
const CODE = {
  cdktf: 'require("cdktf")',
  some: `require("cdktf"); start = performance.now(); { const ${NAMES} = require("cdktf-oci-streaming"); }`,
  all: 'require("cdktf"); start = performance.now(); Object.values(require("cdktf-oci-streaming"))',
};

export interface Loading {
  readonly cdktf: number;
  /** Over cdktf: what a stack with a pool and its streams needs. */
  readonly some: number;
  /** Over cdktf: all that the package exports. */
  readonly all: number;
}

/** The shortest times: the others were disturbed by other programs. The three take turns, so that a busy moment affects all of them. */
export function loadingTimes({ folder }: Project): Loading {
  const measured = Array.from({ length: RUNS }, () => ({
    cdktf: timeOf(folder, CODE.cdktf),
    some: timeOf(folder, CODE.some),
    all: timeOf(folder, CODE.all),
  }));
  const least = (what: keyof Loading): number => Math.min(...measured.map((one) => one[what]));
  return { cdktf: least("cdktf"), some: least("some"), all: least("all") };
}

function timeOf(folder: string, code: string): number {
  const timed = `let start = performance.now(); ${code}; console.log(performance.now() - start);`;
  const { succeeded, stdout, output } = run(folder, process.execPath, "-e", timed);
  if (!succeeded) throw new Error(output);
  return Number(stdout);
}

/** A machine that loads cdktf slowly may load the package slowly; loading the whole package, which users rarely need, may take twice as long. */
export function findingsInLoading({ cdktf, some, all }: Loading): string[] {
  const limit = MAX_MS * Math.max(1, cdktf / USUAL_CDKTF_MS);
  const finding = (what: string, ms: number, allowed: number): string[] =>
    ms <= allowed ? [] : [`${what}: ${ms.toFixed(0)} ms over cdktf, allowed are ${allowed.toFixed(0)}`];
  return [...finding("a stack with a pool", some, limit), ...finding("everything", all, 2 * limit)];
}
