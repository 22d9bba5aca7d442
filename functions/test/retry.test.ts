// Dead letters that are sent again, and the circle of load and retry with faults injected: what went in is a row, or stays dead.

import { appendFileSync } from "node:fs";
import { deadLetters } from "../shared/dead-letters";
import { type FunctionProcess, startFunction, startProgram } from "./support/agent";
import { batchOf, type DeadLetter } from "./support/batches";
import { Cloud, type Fault, type Operation } from "./support/cloud";
import { type DatabaseFault, FakeDatabase, type FakeRow } from "./support/database";
import { bundleProgram } from "./support/program";

// Times are scaled down, so that a busy machine can miss one; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const ORDERS = "ocid1.stream.oc1.eu-frankfurt-1.orders";
const DLQ = "ocid1.stream.oc1.eu-frankfurt-1.dead";
const EVENTS = "ocid1.stream.oc1.eu-frankfurt-1.events";
const SECRET = "ocid1.vaultsecret.oc1.eu-frankfurt-1.password";

let cloud: Cloud;
let database: FakeDatabase;
let load: FunctionProcess;
let retry: FunctionProcess;
let program: string;

const settings = (): Record<string, string> => ({
  ...cloud.environment,
  SOURCE_OCID: DLQ,
  SOURCE_ENDPOINT: cloud.endpoint,
  STREAM_OCID: ORDERS,
  STREAM_ENDPOINT: cloud.endpoint,
});

const columns = {
  order_id: { from: "orderId", type: "text" },
  version: { from: "version", type: "number" },
};

beforeAll(async () => {
  const [started, fake, bundled] = await Promise.all([
    Cloud.start(),
    FakeDatabase.start(),
    bundleProgram("load-program.ts"),
  ]);
  [cloud, database] = [started, fake];
  database.create("orders", {
    columns: { order_id: { type: "text" }, version: { type: "number" } },
    unique: { orders_once: ["order_id"] },
  });
  database.create("outbox", {
    columns: {
      event_number: { type: "number", identity: true },
      event_id: { type: "text" },
      event_key: { type: "text", nullable: true },
      event: { type: "text" },
      outcome: { type: "text" },
    },
    unique: { outbox_once: ["event_id"] },
  });
  retry = await startFunction("retry", settings());
  program = bundled;
  load = await startLoad();
});

function startLoad(): Promise<FunctionProcess> {
  return startProgram(program, {
    ...cloud.environment,
    FUNCTIONS_TEST_DATABASE: database.socket,
    STREAM_OCID: ORDERS,
    DLQ_OCID: DLQ,
    DLQ_ENDPOINT: cloud.endpoint,
    EVENTS_OCID: EVENTS,
    EVENTS_ENDPOINT: cloud.endpoint,
    SECRETS_ENDPOINT: cloud.endpoint,
    DB_CONNECT_STRING: "(description=(retry_count=20)(retry_delay=3))",
    DB_USER: "iotuser",
    DB_SECRET_OCID: SECRET,
    DB_TABLE: "orders",
    DB_UNIQUE: "orders_once",
    DB_KEY: "order_id",
    DB_VERSION: "version",
    DB_COLUMNS: JSON.stringify(columns),
    DB_OUTBOX: "outbox",
  });
}

beforeEach(() => {
  cloud.reset();
  cloud.partitionRate = Number.MAX_SAFE_INTEGER;
  cloud.secrets.set(SECRET, "first");
  database.reset();
});

/** Puts a dead letter about a message into the stream of dead letters, in one partition. */
function bury(offset: number, text: string, more: { class?: "REJECT" | "RETRY"; function?: string } = {}): void {
  const message = {
    ...{ index: 0, stream: "orders", partition: "0", offset: String(offset), timestamp: "2026-01-01T00:00:00.000Z" },
    ...{ key: Buffer.from("k"), value: Buffer.from(text) },
  };
  const letters = deadLetters(more.function ?? "load", { message, reason: "why", class: more.class ?? "RETRY" });
  const held = cloud.streams.get(DLQ) ?? [];
  cloud.streams.set(DLQ, held);
  for (const { key, value } of letters) {
    const sent = { key: Buffer.from(key ?? "").toString("base64"), value: value.toString("base64") };
    held.push({ stream: DLQ, partition: "0", offset: held.length, ...sent, timestamp: new Date().toISOString() });
  }
}

describe("a dead letter", () => {
  test("of class RETRY goes back to its stream with its key, and no other does", async () => {
    bury(1, "one");
    bury(2, "two", { class: "REJECT" });
    bury(3, "three", { function: "transform" });
    bury(4, "x".repeat(800_000));
    cloud.streams.get(DLQ)?.push({ ...cloud.streams.get(DLQ)![0]!, offset: 5, value: "bm8ganNvbg==" });
    expect((await retry.call({})).json).toEqual({ read: 6, retried: 1, exhausted: 0, left: 5 });
    expect(cloud.values(ORDERS)).toEqual(["one"]);
    expect(cloud.streams.get(ORDERS)?.[0]?.key).toBe(Buffer.from("k").toString("base64"));
  });

  test("is sent once: the group keeps its position between calls and processes", async () => {
    bury(1, "one");
    await retry.call({});
    expect((await retry.call({})).json).toMatchObject({ read: 0 });
    const other = await startFunction("retry", settings());
    bury(2, "two");
    expect((await other.call({})).json).toEqual({ read: 1, retried: 1, exhausted: 0, left: 0 });
    expect(cloud.values(ORDERS)).toEqual(["one", "two"]);
  });

  test("that comes back stays dead after three tries, with its reason in the log", async () => {
    for (const [offset, retried] of [1, 1, 1, 0, 0].entries()) {
      bury(offset, "always wrong");
      expect((await retry.call({})).json).toMatchObject({ read: 1, retried, exhausted: 1 - retried });
    }
    expect(cloud.values(ORDERS)).toHaveLength(3);
    expect(retry.logLines).toContainEqual(
      expect.objectContaining({ event: "a message stays dead", offset: 4, tries: 3, reason: "why" }),
    );
  });

  test("that was written twice counts once, and is sent once", async () => {
    for (const offset of [1, 1, 1]) bury(offset, "one");
    expect((await retry.call({})).json).toEqual({ read: 3, retried: 1, exhausted: 0, left: 2 });
  });

  test("is not passed over if it cannot be written, and comes with the next call", async () => {
    bury(1, "one");
    cloud.faults = (operation) => (operation === "PutMessages" ? "denied" : undefined);
    const answer = await retry.call({});
    expect(answer.status).toBe(502);
    expect(answer.text).toContain("1 messages could not be written; the next call sends them again.");
    cloud.faults = () => undefined;
    expect((await retry.call({})).json).toMatchObject({ read: 1, retried: 1 });
  });

  test("is read in pages, each committed after it was written", async () => {
    cloud.pageOfGroup = 10;
    for (let offset = 0; offset < 35; offset++) bury(offset, `message ${offset}`);
    expect((await retry.call({})).json).toEqual({ read: 35, retried: 35, exhausted: 0, left: 0 });
    const kinds = cloud.requests.map(({ operation }) => operation).filter((one) => /Put|Commit/.test(one ?? ""));
    expect(kinds).toEqual(Array.from({ length: 4 }, () => ["PutMessages", "ConsumerCommit"]).flat());
  });
});

describe("load and retry together", () => {
  const COUNT = 2_000;
  const BATCH = 100;

  /** Every 50th row is refused twice, every 100th always; every 20th message is wrong. */
  const isUnlucky = (number: number): boolean => number % 50 === 3;
  const isHopeless = (number: number): boolean => number % 100 === 5;
  const isWrong = (number: number): boolean => number % 20 === 7;

  const faults: readonly Fault[] = ["throttle", "unavailable", "partial", "lost", "garbage", "short", "cut"];
  const ofDatabase: readonly DatabaseFault[] = ["refused", "broken", "lost", "timeout", "deadlock"];

  /** Calls as a connector does: each message of the stream from the position on, and a failed batch again. */
  async function connect(from: number): Promise<number> {
    let failed = 0;
    const all = cloud.streams.get(ORDERS) ?? [];
    for (let at = from; at < all.length; at += BATCH) {
      const body = batchOf(
        all.slice(at, at + BATCH).map(({ key, value, partition, offset }) => ({
          ...{ key: Buffer.from(key ?? "", "base64").toString(), value: Buffer.from(value, "base64") },
          ...{ partition, offset },
        })),
      );
      while ((await load.call({ body, deadline: 3_000 })).status !== 200)
        if (++failed > 300) throw new Error(load.log.slice(-2_000));
    }
    return failed;
  }

  const cases: [string, readonly Operation[], readonly Fault[], readonly DatabaseFault[]][] = [
    ["without a fault", [], [], []],
    // One by one only for the table: the last case has all of them.
    ...(process.env.FUNCTIONS_TABLE === undefined ? [] : faults).map(
      (fault): [string, readonly Operation[], readonly Fault[], readonly DatabaseFault[]] => [
        fault,
        ["PutMessages", "CreateGroupCursor", "GetMessages", "CreateCursor", "ConsumerCommit"],
        [fault],
        [],
      ],
    ),
    ["all faults of streams and database", ["PutMessages", "GetMessages", "ConsumerCommit"], faults, ofDatabase],
  ];

  test.each(cases)("lose nothing and do not go in circles: %s", async (name, operations, ofStreams, inDatabase) => {
    const refusals = new Map<string, number>();
    database.refused = ({ order_id: id }: FakeRow) => {
      const number = Number(id);
      const before = refusals.get(String(id)) ?? 0;
      if (!isHopeless(number) && !(isUnlucky(number) && before < 2)) return undefined;
      refusals.set(String(id), before + 1);
      return "ORA-20001: not now";
    };
    cloud.streams.set(
      ORDERS,
      Array.from({ length: COUNT }, (_, offset) => ({
        ...{ stream: ORDERS, partition: "a", offset, timestamp: new Date().toISOString() },
        key: Buffer.from(`${offset}`).toString("base64"),
        value: Buffer.from(JSON.stringify(isWrong(offset) ? {} : { orderId: String(offset), version: 1 })).toString(
          "base64",
        ),
      })),
    );
    cloud.faults = (operation, count) =>
      operations.includes(operation) && count % 4 === 1
        ? ofStreams[Math.floor(count / 4) % ofStreams.length]
        : undefined;
    database.faults = (_, count) =>
      count % 9 === 4 ? inDatabase[Math.floor(count / 9) % inDatabase.length] : undefined;
    let [failed, exhausted] = [await connect(0), 0];
    // The schedule: more often than tries are allowed.
    for (let call = 0; call < 8; call++) {
      const from = cloud.streams.get(ORDERS)?.length ?? 0;
      const answer = await retry.call({ deadline: 5_000 });
      if (answer.status !== 200) failed++;
      exhausted += (answer.json as { exhausted?: number }).exhausted ?? 0;
      failed += await connect(from);
    }
    const numbers = Array.from({ length: COUNT }, (_, number) => number);
    const rows = new Set(database.rows("orders").map((row) => Number(row.order_id)));
    const letters = cloud.values(DLQ).map((value) => JSON.parse(value) as DeadLetter);
    const isDead = new Set(letters.map(({ key }) => Number(Buffer.from(key ?? "", "base64").toString())));
    const lost = numbers.filter((number) => !rows.has(number) && !isDead.has(number)).length;
    const events = cloud.values(EVENTS).map((value) => JSON.parse(value) as { orderId: string; outcome: string });
    const applied = new Set(
      events.filter(({ outcome }) => outcome === "APPLIED").map(({ orderId }) => Number(orderId)),
    );
    const retried = (cloud.streams.get(ORDERS)?.length ?? 0) - COUNT;
    const table = process.env.FUNCTIONS_TABLE;
    const cells = [name, COUNT, rows.size, letters.length, retried, exhausted, failed, lost, events.length];
    if (table !== undefined) appendFileSync(table, `| ${cells.join(" | ")} |\n`);
    expect(lost).toBe(0);
    expect(numbers.filter((number) => !rows.has(number))).toEqual(
      numbers.filter((number) => isWrong(number) || isHopeless(number)),
    );
    // Every row has its outcome in the stream, and nothing is left in the outbox.
    expect(applied).toEqual(rows);
    expect(database.rows("outbox")).toEqual([]);
    expect(exhausted).toBeGreaterThanOrEqual(COUNT / 100);
    // Each hopeless message: refused at first, and at most three times more, without faults.
    for (const [, count] of refusals) expect(count).toBeLessThanOrEqual(name === "without a fault" ? 4 : 40);
  });
});

test("a process that ends before it has published loses no outcome", async () => {
  const order = (number: number): { key: string; value: string; offset: number } => ({
    ...{ key: String(number), offset: number },
    value: JSON.stringify({ orderId: String(number), version: 1 }),
  });
  const numbers = Array.from({ length: 600 }, (_, number) => number);
  const batch = (first: number): string => batchOf(numbers.slice(first, first + 100).map(order));
  for (let first = 0; first < numbers.length; first += 100) {
    const fn = await startLoad();
    cloud.faults = (operation) => (operation === "PutMessages" ? "throttle" : undefined);
    const call = fn.call({ body: batch(first) }).catch(() => "ended");
    while (database.rows("outbox").length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    // In the transaction, in the commit, or while the stream does not accept the outcomes.
    await new Promise((resolve) => setTimeout(resolve, first / 10));
    await fn.stop();
    await call;
    cloud.faults = () => undefined;
  }
  expect(cloud.values(EVENTS)).toEqual([]);
  expect(database.rows("outbox").length).toBeGreaterThan(0);
  // The connector repeats what failed.
  for (let first = 0; first < numbers.length; first += 100) await load.call({ body: batch(first) });
  const events = cloud.values(EVENTS).map((value) => JSON.parse(value) as { orderId: string; outcome: string });
  expect(database.rows("outbox")).toEqual([]);
  expect(new Set(events.map(({ orderId }) => Number(orderId)))).toEqual(new Set(numbers));
  expect(events.filter(({ outcome }) => outcome !== "APPLIED")).toEqual([]);
});

test("fails every call without the stream of dead letters", async () => {
  const fn = await startFunction("retry", { ...settings(), SOURCE_OCID: "" });
  expect((await fn.call({})).status).toBe(502);
  expect(fn.log).toContain("SOURCE_OCID is missing; give the OCID of the stream of dead letters.");
});
