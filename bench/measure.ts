// Runs measurements, each in a separate process, and keeps the fastest: the slower ones were disturbed by other programs.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Measured } from "./child";

/** How often each is run. */
export const RUNS = 7;

/** Calls `look` with the folder that the last run wrote to, while it is there. */
export function best(task: readonly [string, ...string[]], look: (outdir: string) => void = () => undefined): Measured {
  const [measured] = bestOfEach([task], ([outdir = ""]) => {
    look(outdir);
  });
  if (measured === undefined) throw new Error(`${task[0]} was not measured`);
  return measured;
}

/** The same for several measurements that are compared: they take turns, so that other load affects all of them. */
export function bestOfEach(
  tasks: readonly (readonly [string, ...string[]])[],
  look: (outdirs: readonly string[]) => void = () => undefined,
): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), "cdktf-oci-streaming-bench-"));
  try {
    const outdirs = tasks.map((_, index) => join(folder, String(index)));
    const rounds = Array.from({ length: RUNS }, () => tasks.map((task, index) => measure(task, outdirs[index] ?? "")));
    look(outdirs);
    return tasks.map((_, index) => bestOf(rounds.flatMap((round) => round[index] ?? [])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure([task, ...words]: readonly [string, ...string[]], outdir: string): Measured {
  const child = [join(__dirname, "child.js"), task, outdir, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, child, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${task} ${words.join(" ")} failed: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function bestOf(measured: readonly Measured[]): Measured {
  const least = (what: keyof Measured): number => Math.min(...measured.map((one) => one[what]));
  return { ms: rounded(least("ms")), cpuMs: rounded(least("cpuMs")), peakMiB: rounded(least("peakMiB")) };
}

export function rounded(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
