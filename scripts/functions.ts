// npm run functions: a build context for each function in dist/functions, for `fn deploy --local` and `docker build`; and
// what is written from their contracts. Prints sizes and cold starts.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildContext, functionNames } from "../functions/build";
import { documents } from "../functions/documents";

const ROOT = join(__dirname, "..");

/** Starts of each function; the one in the middle counts. */
const STARTS = 5;

/** Milliseconds after which the agent gives up. */
const PATIENCE = 5_000;

/** Milliseconds from the start of the process until it listens; its modules are loaded then. */
async function coldStart(file: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "fn-"));
  const socket = join(folder, "fn.sock");
  const started = performance.now();
  const env = { PATH: process.env.PATH, FN_FORMAT: "http-stream", FN_LISTENER: `unix:${socket}` };
  const child = spawn(process.execPath, [file], { env, stdio: "ignore" });
  try {
    while (!existsSync(socket)) {
      if (child.exitCode !== null) throw new Error(`${file} ends with ${child.exitCode} before it listens.`);
      if (performance.now() - started > PATIENCE) throw new Error(`${file} does not listen after ${PATIENCE} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now() - started;
  } finally {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

async function median(file: string): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) times.push(await coldStart(file));
  return times.sort((a, b) => a - b)[Math.floor(STARTS / 2)] ?? 0;
}

async function main(): Promise<void> {
  for (const { path, text } of await documents()) {
    const file = join(ROOT, path);
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  }
  const folder = join(ROOT, "dist", "functions");
  rmSync(folder, { recursive: true, force: true });
  const rows = [];
  for (const name of functionNames()) {
    const file = await buildContext(name, join(folder, name));
    rows.push({
      function: name,
      "func.js, kB": Math.round(statSync(file).size / 1_000),
      "gzip, kB": Math.round(gzipSync(readFileSync(file)).length / 1_000),
      "cold start, ms": Math.round(await median(file)),
    });
  }
  console.log(`In dist/functions; cold start on Node.js ${process.version}`);
  console.table(rows);
}

void main();
