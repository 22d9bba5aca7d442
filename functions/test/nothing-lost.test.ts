// Messages in and out over 10,000, with faults injected. FUNCTIONS_TABLE=<file> writes what was counted.

import { appendFileSync } from "node:fs";
import { type FunctionProcess, startFunction, startProgram } from "./support/agent";
import { batchOf, type DeadLetter, type Sample } from "./support/batches";
import { Cloud, type Fault, type Operation } from "./support/cloud";
import { type DatabaseFault, FakeDatabase } from "./support/database";
import { bundleProgram } from "./support/program";

// Times are scaled down, so that a busy machine can miss one; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const TABLE = process.env.FUNCTIONS_TABLE;
const COUNT = 10_000;
const BATCH = 500;
const IN = "ocid1.stream.oc1.eu-frankfurt-1.in";
const OUT = "ocid1.stream.oc1.eu-frankfurt-1.out";
const DLQ = "ocid1.stream.oc1.eu-frankfurt-1.dead";
const SECRET = "ocid1.vaultsecret.oc1.eu-frankfurt-1.password";
const TOPIC = "ocid1.onstopic.oc1.eu-frankfurt-1.t";

let cloud: Cloud;
let database: FakeDatabase;
let program: string;

beforeAll(async () => {
  [cloud, database, program] = await Promise.all([
    Cloud.start(),
    FakeDatabase.start(),
    bundleProgram("load-program.ts"),
  ]);
  database.create("orders", {
    columns: { id: { type: "text" }, partition_no: { type: "number" }, offset_no: { type: "number" } },
    unique: { by_order: ["id"], by_offset: ["partition_no", "offset_no"], none: ["id", "partition_no", "offset_no"] },
  });
  database.create("positions", {
    columns: { id: { type: "text" }, partition_no: { type: "number" }, offset_no: { type: "number" } },
    unique: { by_offset: ["partition_no", "offset_no"] },
  });
});

beforeEach(() => {
  cloud.reset();
  cloud.partitionRate = Number.MAX_SAFE_INTEGER;
  cloud.secrets.set(SECRET, "first");
  database.reset();
});

/** A message of each number; every 200th is poison. */
const numbers = Array.from({ length: COUNT }, (_, index) => index);
const poison = numbers.filter((number) => number % 200 === 7);

function sample(number: number): Sample {
  const value =
    number % 200 === 7 ? `poison ${number}` : JSON.stringify({ id: `n${number}`, amount: number, room: "r" });
  return { key: `k${number % 100}`, value, partition: String(number % 3), offset: number, timestamp: Date.now() };
}

interface Counted {
  readonly calls: number;
  readonly failed: number;
}

/** Sends all as a connector does: a batch that failed comes again, and every fifth comes again all the same. */
async function deliver(fn: FunctionProcess, all: readonly number[], deadline: number): Promise<Counted> {
  let [calls, failed] = [0, 0];
  for (let first = 0; first < all.length; first += BATCH) {
    const body = batchOf(all.slice(first, first + BATCH).map(sample));
    for (let again = (first / BATCH) % 5 === 0 ? 1 : 0; again >= 0;) {
      calls++;
      if ((await fn.call({ body, deadline })).status === 200) again--;
      else failed++;
      if (calls > 400) throw new Error(`It does not end: ${fn.log.slice(-2_000)}`);
    }
  }
  return { calls, failed };
}

/** A third of the calls of these operations fails, each time by another fault. */
function faulty(operations: readonly Operation[], faults: readonly Fault[]): void {
  cloud.faults = (operation, count) =>
    operations.includes(operation) && count % 3 === 1 ? faults[Math.floor(count / 3) % faults.length] : undefined;
}

function dead(): Set<string> {
  return new Set(cloud.values(DLQ).map((value) => (JSON.parse(value) as DeadLetter).offset ?? ""));
}

const PUT_FAULTS: readonly Fault[] = ["throttle", "unavailable", "partial", "lost", "garbage", "short", "cut"];

function row(...cells: (string | number)[]): void {
  if (TABLE !== undefined) appendFileSync(TABLE, `| ${cells.join(" | ")} |\n`);
}

function tell(name: string, counted: Counted, delivered: Set<unknown>, duplicates: number | string): void {
  const lost = numbers.filter((number) => !delivered.has(number) && !dead().has(String(number))).length;
  const { calls, failed } = counted;
  row(name, COUNT, delivered.size, dead().size, `${failed} of ${calls} calls`, lost, duplicates);
  expect(lost).toBe(0);
  expect(dead()).toEqual(new Set(poison.map(String)));
  expect(delivered.size).toBe(COUNT - poison.length);
}

function load(more: Record<string, string>): Promise<FunctionProcess> {
  return startProgram(program, {
    ...cloud.environment,
    FUNCTIONS_TEST_DATABASE: database.socket,
    STREAM_OCID: IN,
    DLQ_OCID: DLQ,
    DLQ_ENDPOINT: cloud.endpoint,
    DB_CONNECT_STRING: "(description=(retry_count=20)(retry_delay=3))",
    DB_USER: "iotuser",
    DB_SECRET_OCID: SECRET,
    SECRETS_ENDPOINT: cloud.endpoint,
    DB_COLUMNS: JSON.stringify({
      id: { from: "id", type: "text" },
      partition_no: { from: "$partition", type: "number" },
      offset_no: { from: "$offset", type: "number" },
    }),
    ...more,
  });
}

describe("load", () => {
  const faults: readonly DatabaseFault[] = ["refused", "broken", "lost", "timeout", "deadlock", "space"];

  const table = { DB_TABLE: "orders", DB_UNIQUE: "by_order" };
  const offsets = { DB_TABLE: "positions", DB_UNIQUE: "by_offset" };
  const cases: [string, Record<"DB_TABLE" | "DB_UNIQUE", string>, readonly DatabaseFault[], readonly Fault[]][] = [
    ["by an order's id; all of these and a secret that is rotated", table, faults, PUT_FAULTS],
    ["by partition and offset; the same", offsets, faults, PUT_FAULTS],
    // One by one only for the table: the two above have all of them.
    ...(TABLE === undefined ? [] : faults).map((fault): (typeof cases)[number] => [
      `database: ${fault}`,
      table,
      [fault],
      [],
    ]),
    ...(TABLE === undefined ? [] : PUT_FAULTS).map((fault): (typeof cases)[number] => [
      `streams: ${fault}`,
      table,
      [],
      [fault],
    ]),
  ];

  test.each(cases)("loses nothing and writes nothing twice, %s", async (name, settings, ofDatabase, ofStreams) => {
    const fn = await load(settings);
    if (ofStreams.length > 0) faulty(["PutMessages", "GetSecretBundle"], ofStreams);
    database.faults = (operation, count) => {
      if (ofDatabase === faults && operation === "connect" && count === 3) {
        database.password = "second";
        cloud.secrets.set(SECRET, "second");
      }
      return count % 4 === 2 ? ofDatabase[Math.floor(count / 4) % ofDatabase.length] : undefined;
    };
    const counted = await deliver(fn, numbers, 3_000);
    const rows = database.rows(settings.DB_TABLE);
    const delivered = new Set(rows.map(({ offset_no }) => Number(offset_no)));
    tell(`load, ${name}`, counted, delivered, rows.length - delivered.size);
    if (ofDatabase === faults) expect(counted.failed).toBeGreaterThan(5);
    expect(rows).toHaveLength(COUNT - poison.length);
  });

  test("loses nothing if the process ends in the middle of a batch", async () => {
    const settings = { DB_TABLE: "orders", DB_UNIQUE: "by_order" };
    for (let first = 0; first < 2_000; first += BATCH) {
      const fn = await load(settings);
      await fn.call({ body: batchOf(numbers.slice(first, first + 1).map(sample)) });
      const call = fn.call({ body: batchOf(numbers.slice(first, first + BATCH).map(sample)) }).catch(() => "ended");
      await new Promise((resolve) => setTimeout(resolve, first / 50));
      await fn.stop();
      await call;
    }
    const counted = await deliver(await load(settings), numbers, 3_000);
    const rows = database.rows("orders");
    const delivered = new Set(rows.map(({ offset_no }) => Number(offset_no)));
    tell("load, ended in the middle", counted, delivered, rows.length - delivered.size);
  });
});

test("react loses nothing: an event for each click, each id at least once", async () => {
  const fn = await startFunction("react", {
    ...cloud.environment,
    EVENTS_OCID: OUT,
    EVENTS_ENDPOINT: cloud.endpoint,
    DLQ_OCID: DLQ,
    DLQ_ENDPOINT: cloud.endpoint,
    RULES: JSON.stringify([{ name: "all", when: { amount: { atLeast: 0 } } }]),
  });
  faulty(["PutMessages"], PUT_FAULTS);
  const counted = await deliver(fn, numbers, 3_000);
  const ids = cloud.values(OUT).map((value) => Number((JSON.parse(value) as { id: string }).id.split("/")[2]));
  tell("react", counted, new Set(ids), `${ids.length - new Set(ids).size} by id`);
});

test("score loses nothing: a decision for each message, each id at least once", async () => {
  cloud.model = (body) => ({ prediction: (body as { amount: number }[]).map(({ amount }) => amount / COUNT) });
  const fn = await startFunction("score", {
    ...cloud.environment,
    MODEL_URL: `${cloud.endpoint}/ocid1.datasciencemodeldeployment.oc1.eu-frankfurt-1.m/predict`,
    DECISIONS_OCID: OUT,
    DECISIONS_ENDPOINT: cloud.endpoint,
    DLQ_OCID: DLQ,
    DLQ_ENDPOINT: cloud.endpoint,
    TOPIC_OCID: TOPIC,
    TOPIC_ENDPOINT: cloud.endpoint,
    ALERT_ABOVE: "0.9",
  });
  faulty(["PutMessages", "Predict", "PublishMessage"], PUT_FAULTS);
  const counted = await deliver(fn, numbers, 3_000);
  const ids = cloud.values(OUT).map((value) => Number((JSON.parse(value) as { id: string }).id.split("/")[1]));
  tell("score", counted, new Set(ids), `${ids.length - new Set(ids).size} by id`);
});

test("evaluate loses no alarm: a command and a notification for each room", async () => {
  const fn = await startFunction("evaluate", {
    ...cloud.environment,
    COMMANDS_OCID: OUT,
    COMMANDS_ENDPOINT: cloud.endpoint,
    DLQ_OCID: DLQ,
    DLQ_ENDPOINT: cloud.endpoint,
    TOPIC_OCID: TOPIC,
    TOPIC_ENDPOINT: cloud.endpoint,
    TABLE_OCID: "ocid1.nosqltable.oc1.eu-frankfurt-1.i",
    TABLE_ENDPOINT: cloud.endpoint,
    METRICS_COMPARTMENT_OCID: "ocid1.compartment.oc1..c",
    METRICS_ENDPOINT: cloud.endpoint,
    ROOM_PATH: "id",
    FLOOR_PATH: "room",
    INCIDENT_MINUTES: "1440",
    RULES: JSON.stringify([{ name: "all", when: { amount: { atLeast: 0 } } }]),
  });
  faulty(["PutMessages", "PublishMessage", "GetRow", "UpdateRow", "PostMetricData"], PUT_FAULTS);
  const counted = await deliver(fn, numbers.slice(0, BATCH), 5_000);
  const offsets = cloud.values(OUT).map((value) => Number((JSON.parse(value) as { offset: string }).offset));
  const wanted = numbers.slice(0, BATCH).filter((number) => number % 200 !== 7);
  expect(new Set(offsets)).toEqual(new Set(wanted));
  expect(dead().size).toBe(3);
  expect(counted.calls).toBeGreaterThan(counted.failed);
  expect(cloud.published.length).toBeGreaterThan(0);
  const { calls, failed } = counted;
  const unique = new Set(offsets).size;
  const lost = wanted.length - unique;
  const twice = `${offsets.length - unique} by incident`;
  row("evaluate", BATCH, unique, dead().size, `${failed} of ${calls} calls`, lost, twice);
});

test("relay loses nothing: what is not in the stream was answered with 503, and comes again", async () => {
  const fn = await startFunction("relay", { ...cloud.environment, STREAM_OCID: OUT, STREAM_ENDPOINT: cloud.endpoint });
  faulty(["PutMessages"], PUT_FAULTS);
  let [calls, refused] = [0, 0];
  for (let first = 0; first < COUNT; first += BATCH) {
    const body = JSON.stringify(numbers.slice(first, first + BATCH).map((number) => ({ txId: `t${number}` })));
    for (let status = 503; status !== 200; calls++) {
      status = (await fn.call({ body, gateway: {}, deadline: 100 })).httpStatus ?? 0;
      if (status === 503) refused++;
    }
  }
  const ids = cloud.values(OUT).map((value) => (JSON.parse(value) as { id: string }).id);
  const unique = new Set(ids);
  const duplicates = `${ids.length - unique.size} by id`;
  row("relay", COUNT, unique.size, 0, `${refused} of ${calls} calls`, COUNT - unique.size, duplicates);
  expect(unique.size).toBe(COUNT);
});
