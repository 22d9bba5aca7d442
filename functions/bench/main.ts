// npm run functions:bench: messages per second of `ingest`, compared with a plain Node server that makes only the same calls.
//
// Each runs in its own process against the service of the tests. The measure is processor time: it is independent of the
// machine's other work, and shows the throughput of one core.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FunctionProcess, startFunction, startProgram, stopFunctions } from "../test/support/agent";
import { Cloud } from "../test/support/cloud";

const STREAM = "ocid1.stream.oc1.eu-frankfurt-1.bench";

/** The number of messages in a request, and of requests. */
const SIZES: readonly (readonly [number, number])[] = [
  [1, 2_000],
  [100, 400],
  [1_000, 60],
];

/** The size of a message in bytes. */
const MESSAGE = 300;

/** Ticks of /proc/<pid>/stat per second. */
const TICKS = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** The processor time of a process in seconds. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

async function measure(fn: FunctionProcess, cloud: Cloud, size: number, requests: number): Promise<number> {
  const one = (at: number): object => ({ id: `device-${at % 50}`, text: "x".repeat(MESSAGE - 40) });
  const body = JSON.stringify(Array.from({ length: size }, (_, at) => one(at)));
  const send = async (): Promise<void> => {
    const { text } = await fn.call({ body, contentType: "application/json", gateway: {} });
    if (text !== `{"written":${size}}`) throw new Error(`unexpected answer: ${text}`);
  };
  // Later compilation would distort the shorter run.
  for (let warm = 0; warm < requests / 4; warm++) await send();
  cloud.reset();
  const before = processorTime(fn.pid ?? 0);
  for (let sent = 0; sent < requests; sent++) await send();
  const rate = (size * requests) / (processorTime(fn.pid ?? 0) - before);
  cloud.reset();
  return rate;
}

async function main(): Promise<void> {
  const cloud = await Cloud.start();
  cloud.partitionRate = Infinity;
  const place = { ...cloud.environment, STREAM_OCID: STREAM, STREAM_ENDPOINT: cloud.endpoint };
  const rows = [];
  for (const [size, requests] of SIZES) {
    const ingest = await startFunction("ingest", { ...place, KEY_PATH: "id", FUNCTIONS_TIME_SCALE: "1" });
    const plain = await startProgram(join(__dirname, "plain.js"), place);
    const [ours, theirs] = [await measure(ingest, cloud, size, requests), await measure(plain, cloud, size, requests)];
    rows.push({
      "messages a request": size,
      "ingest, messages/s": Math.round(ours),
      "plain server, messages/s": Math.round(theirs),
      share: `${Math.round((ours / theirs) * 100)} %`,
    });
    await Promise.all([ingest.stop(), plain.stop()]);
  }
  console.log(`Messages of ${MESSAGE} bytes a second of processor time, Node.js ${process.version}`);
  console.table(rows);
  await cloud.stop();
  await stopFunctions();
}

void main();
