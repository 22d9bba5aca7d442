// Runs Terraform, and makes one line of what it complains about.

import { spawn } from "node:child_process";

export interface Run {
  readonly ok: boolean;
  /** The exit code; undefined if it did not come so far. */
  readonly code?: number;
  readonly stdout: string;
  /** Why it failed, in one line. */
  readonly reason: string;
}

export type Terraform = (folder: string, ...args: readonly string[]) => Promise<Run>;

const MINUTES = 60_000;

/** Terraform as it is found by `name`, with a separate environment. */
export function terraformOf(name: string, env: NodeJS.ProcessEnv): Terraform {
  // A data directory or arguments of the user's own would make it another project's run.
  const kept = Object.entries(env).filter(([variable]) => !/^TF_(DATA_DIR|CLI_ARGS|VAR_|WORKSPACE)/.test(variable));
  const own = { ...Object.fromEntries(kept), TF_IN_AUTOMATION: "1", CHECKPOINT_DISABLE: "1" };
  return (folder, ...args) => {
    // A timeout of `spawn` would keep this process alive where there is nothing to spawn.
    const signal = AbortSignal.timeout(10 * MINUTES);
    const child = spawn(name, args, { cwd: folder, env: own, signal, stdio: ["ignore", "pipe", "pipe"] });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => (output[stream] += text));
    }
    return new Promise((resolve) => {
      child.on("error", (error) => {
        resolve({ ok: false, stdout: "", reason: spawnReason(name, error) });
      });
      child.on("close", (code) => {
        resolve(runOf(code, output.stdout, output.stderr));
      });
    });
  };
}

function runOf(code: number | null, stdout: string, stderr: string): Run {
  const ended = { ok: code === 0, stdout, reason: code === 0 ? "" : reasonOf(`${stderr}\n${stdout}`) };
  return code === null ? ended : { ...ended, code };
}

function spawnReason(name: string, error: Error): string {
  if ("code" in error && error.code === "ENOENT") return `there is no ${name} on the PATH`;
  return error.name === "AbortError" ? `${name} did not come to an end in 10 minutes` : error.message;
}

/** The first error of Terraform's framed output as one line, and the number of further errors. */
export function reasonOf(output: string): string {
  const text = output
    .split("\n")
    .map((line) => line.replace(/^[\s│╷╵|]+/, "").trim())
    .join(" ");
  const [before = "", ...errors] = text.split(/\bError: /).map((part) => part.replaceAll(/\s+/g, " ").trim());
  const [first, ...others] = errors.filter((error) => !PREAMBLE.test(error));
  if (first === undefined) return before === "" ? "it gave no reason" : before.slice(0, LONGEST);
  return `${first.slice(0, LONGEST)}${others.length === 0 ? "" : ` (and ${others.length} more)`}`;
}

/** What Terraform says before it says what is wrong. */
const PREAMBLE = /^Terraform encountered problems during initiali[sz]ation/;

const LONGEST = 800;
