// npm run functions:bench: messages per second of `load` into the tests' database, compared with a plain Node
// server that reads the batch and makes the same driver calls. Counts only the processor time of the function's process.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type FunctionProcess, startProgram, stopFunctions } from "../test/support/agent";
import { batchOf } from "../test/support/batches";
import { Cloud } from "../test/support/cloud";
import { FakeDatabase } from "../test/support/database";
import { bundleProgram, removePrograms } from "../test/support/program";

const SECRET = "ocid1.vaultsecret.oc1.eu-frankfurt-1.password";

/** The number of messages in a batch, and of batches. */
const SIZES: readonly (readonly [number, number])[] = [
  [100, 300],
  [1_000, 60],
  [4_000, 20],
];

/** The size of a message in bytes. */
const MESSAGE = 300;

/** Ticks of /proc/<pid>/stat per second. */
const TICKS = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** The processor time of a process in seconds. */
function processorTime({ pid = 0 }: FunctionProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

async function measure(fn: FunctionProcess, database: FakeDatabase, size: number, batches: number): Promise<number> {
  let offset = 0;
  const send = async (): Promise<void> => {
    const samples = Array.from({ length: size }, (_, at) => ({ key: `room-${at % 50}`, value: "x".repeat(MESSAGE) }));
    const { status, text } = await fn.call({ body: batchOf(samples, offset) });
    if (status !== 200) throw new Error(`unexpected answer: ${text}`);
    offset += size;
  };
  // Later compilation would distort the shorter run.
  for (let warm = 0; warm < batches / 4; warm++) await send();
  const before = processorTime(fn);
  for (let sent = 0; sent < batches; sent++) await send();
  const rate = (size * batches) / (processorTime(fn) - before);
  const written = database.rows("iot_data").length;
  if (written !== offset) throw new Error(`${written} rows of ${offset} messages`);
  database.reset();
  return rate;
}

function environment(cloud: Cloud, database: FakeDatabase): Record<string, string> {
  return {
    ...cloud.environment,
    FUNCTIONS_TEST_DATABASE: database.socket,
    FUNCTIONS_TIME_SCALE: "1",
    STREAM_OCID: "ocid1.stream.oc1.eu-frankfurt-1.in",
    DLQ_OCID: "ocid1.stream.oc1.eu-frankfurt-1.dead",
    DLQ_ENDPOINT: cloud.endpoint,
    DB_CONNECT_STRING: "(description=(retry_count=20))",
    DB_USER: "iotuser",
    DB_SECRET_OCID: SECRET,
    SECRETS_ENDPOINT: cloud.endpoint,
  };
}

async function main(): Promise<void> {
  const [cloud, database] = await Promise.all([Cloud.start(), FakeDatabase.start()]);
  cloud.secrets.set(SECRET, "first");
  const text = { type: "text", bytes: 1_048_576 } as const;
  const number = { type: "number" } as const;
  database.create("iot_data", {
    columns: {
      iot_key: text,
      iot_data: text,
      received_at: { type: "timestamp" },
      stream_ocid: text,
      stream_partition: number,
      stream_offset: number,
    },
    unique: { iot_data_once: ["stream_ocid", "stream_partition", "stream_offset"] },
  });
  const [ours, plain] = await Promise.all([bundleProgram("load-program.ts"), bundleProgram("plain-load-program.ts")]);
  const rows = [];
  for (const [size, batches] of SIZES) {
    const load = await startProgram(ours, environment(cloud, database));
    const least = await startProgram(plain, environment(cloud, database));
    const rate = await measure(load, database, size, batches);
    const limit = await measure(least, database, size, batches);
    rows.push({
      "messages a batch": size,
      "load, messages/s": Math.round(rate),
      "plain server, messages/s": Math.round(limit),
      share: `${Math.round((rate / limit) * 100)} %`,
    });
  }
  console.log(`Messages of ${MESSAGE} bytes a second of processor time, Node.js ${process.version}`);
  console.table(rows);
  await Promise.all([cloud.stop(), database.stop(), stopFunctions()]);
  removePrograms();
}

void main();
