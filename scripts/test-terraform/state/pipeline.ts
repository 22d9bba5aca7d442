// The steps of docs/pipeline/deploy.yml that need Terraform, run as they are in the folder of a stack, without an approval.

import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { parse } from "yaml";

const ROOT = join(__dirname, "..", "..", "..");

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
  >;
}

/** What signs in and synthesizes is done by others here. */
const STEPS = ["Plan", "Check", "Encrypt the plan", "Apply"];

export interface PipelineRun {
  readonly ok: boolean;
  /** All that was printed. */
  readonly output: string;
  /** The names of the steps that were begun. */
  readonly steps: readonly string[];
}

/**
 * Runs the steps in their order up to the first that fails.
 *
 * @param shims - a folder for programs by which `terraform` and `npx` are those of this project
 */
export async function runPipeline(
  folder: string,
  shims: string,
  binary: string,
  env: NodeJS.ProcessEnv,
): Promise<PipelineRun> {
  const { jobs } = parse(readFileSync(join(ROOT, "docs", "pipeline", "deploy.yml"), "utf8")) as Workflow;
  const all = Object.values(jobs).flatMap(({ steps }) => steps);
  const begun: string[] = [];
  let output = "";
  const path = `${shimsIn(shims, binary)}${delimiter}${env.PATH ?? ""}`;
  for (const { name = "", run = "" } of all.filter((step) => STEPS.includes(step.name ?? ""))) {
    begun.push(name);
    const done = await bash(folder, run, { ...env, PATH: path, PLAN_PASSPHRASE: "of the tests" });
    output += done.output;
    if (!done.ok) return { ok: false, output, steps: begun };
  }
  return { ok: true, output, steps: begun };
}

function shimsIn(folder: string, binary: string): string {
  mkdirSync(folder, { recursive: true });
  const tsNode = join(ROOT, "node_modules", ".bin", "ts-node");
  const programs = {
    terraform: `exec "$(PATH="\${PATH#*${delimiter}}" command -v ${binary})" "$@"`,
    npx: `shift\nexec "${tsNode}" "${join(ROOT, "bin", "main.ts")}" "$@"`,
  };
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** As GitHub runs a step whose shell is bash. */
function bash(cwd: string, script: string, env: NodeJS.ProcessEnv): Promise<{ ok: boolean; output: string }> {
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], { cwd, env, stdio: "pipe" });
  child.stdin.end();
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ ok: code === 0, output });
    });
  });
}
