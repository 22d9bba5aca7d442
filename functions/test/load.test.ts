import { impatient } from "../load/connect-string";
import { contract } from "../load/contract";
import { type LoadConfig, loadWith } from "../load/load";
import { readConfig } from "../shared/config";
import { type FunctionAnswer, type FunctionProcess, startFunction, startProgram } from "./support/agent";
import { batchOf, type DeadLetter, type Sample } from "./support/batches";
import { Cloud } from "./support/cloud";
import { FakeDatabase } from "./support/database";
import { driver } from "./support/database-driver";
import { bundleProgram } from "./support/program";

// Times are scaled down, so that a busy machine can miss one; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const STREAM = "ocid1.stream.oc1.eu-frankfurt-1.telemetry";
const DLQ = "ocid1.stream.oc1.eu-frankfurt-1.dead";
const EVENTS = "ocid1.stream.oc1.eu-frankfurt-1.events";
const SECRET = "ocid1.vaultsecret.oc1.eu-frankfurt-1.password";
const ADDRESS = "(address=(protocol=tcps)(port=1521)(host=adb.example))(connect_data=(service_name=x_low.example))";
const SERVICE_STRING = `(description= (retry_count=20)(retry_delay=3)${ADDRESS})`;

const ORDERS = {
  DB_TABLE: "shop.orders",
  DB_UNIQUE: "orders_once",
  DB_COLUMNS: JSON.stringify({
    order_id: { from: "order.id", type: "text", bytes: 64 },
    amount: { from: "order.amount", type: "number" },
    version: { from: "order.version", type: "number" },
    note: { from: "note", type: "text", bytes: 40, optional: true },
    placed_at: { from: "order.at", type: "timestamp", optional: true },
  }),
};

let cloud: Cloud;
let database: FakeDatabase;
let program: string;
let iot: FunctionProcess;
let orders: FunctionProcess;
let versions: FunctionProcess;
let outcomes: FunctionProcess;

function settings(): Record<string, string> {
  return {
    ...cloud.environment,
    FUNCTIONS_TEST_DATABASE: database.socket,
    STREAM_OCID: STREAM,
    DLQ_OCID: DLQ,
    DLQ_ENDPOINT: cloud.endpoint,
    DB_CONNECT_STRING: SERVICE_STRING,
    DB_USER: "iotuser",
    DB_SECRET_OCID: SECRET,
    SECRETS_ENDPOINT: cloud.endpoint,
  };
}

/** Orders with a version, and a stream of outcomes. */
function withOutbox(): Record<string, string> {
  const events = { DB_OUTBOX: "shop.outbox", EVENTS_OCID: EVENTS, EVENTS_ENDPOINT: cloud.endpoint };
  return { ...ORDERS, DB_KEY: "order_id", DB_VERSION: "version", ...events };
}

async function fresh(more: Record<string, string> = {}): Promise<FunctionProcess> {
  return startProgram(program, { ...settings(), ...more });
}

beforeAll(async () => {
  [cloud, database, program] = await Promise.all([
    Cloud.start(),
    FakeDatabase.start(),
    bundleProgram("load-program.ts"),
  ]);
  database.create("iot_data", {
    columns: {
      iot_key: { type: "text", bytes: 256 },
      iot_data: { type: "text", bytes: 1_048_576 },
      received_at: { type: "timestamp" },
      stream_ocid: { type: "text", bytes: 255 },
      stream_partition: { type: "number", digits: 10 },
      stream_offset: { type: "number", digits: 19 },
    },
    unique: { iot_data_once: ["stream_ocid", "stream_partition", "stream_offset"] },
  });
  database.create("orders", {
    columns: {
      order_id: { type: "text", bytes: 64 },
      amount: { type: "number", digits: 8 },
      version: { type: "number" },
      note: { type: "text", bytes: 40, nullable: true },
      placed_at: { type: "timestamp", nullable: true },
    },
    unique: { orders_once: ["order_id"], orders_note: ["note", "order_id"] },
  });
  database.create("outbox", {
    columns: {
      event_number: { type: "number", identity: true },
      event_id: { type: "text", bytes: 100 },
      event_key: { type: "text", bytes: 256, nullable: true },
      event: { type: "text", bytes: 4_000 },
      outcome: { type: "text", bytes: 8 },
    },
    unique: { outbox_once: ["event_id"] },
  });
  [iot, orders, versions, outcomes] = await Promise.all([
    fresh(),
    fresh(ORDERS),
    fresh({ ...ORDERS, DB_KEY: "order_id", DB_VERSION: "version" }),
    fresh(withOutbox()),
  ]);
});

beforeEach(() => {
  cloud.reset();
  cloud.secrets.set(SECRET, "first");
  database.reset();
});

function readings(count: number): Sample[] {
  return Array.from({ length: count }, (_, index) => ({ key: `room-${index % 50}`, value: `{"t":${index}}` }));
}

function order(id: number | string, more: object = {}): Sample {
  return { key: String(id), value: JSON.stringify({ order: { id, amount: 1.5, version: 1 }, ...more }) };
}

function deadLetters(): DeadLetter[] {
  return cloud.values(DLQ).map((value) => JSON.parse(value) as DeadLetter);
}

function counts({ status, json }: FunctionAnswer): unknown {
  return status === 200 ? json : status;
}

describe("a batch", () => {
  test("becomes rows, each message one", async () => {
    const answer = await iot.call({ body: batchOf(readings(1_000)) });
    expect(counts(answer)).toEqual({ received: 1_000, inserted: 1_000, updated: 0, dead: 0 });
    expect(database.rows("iot_data")).toHaveLength(1_000);
    expect(database.rows("iot_data")[7]).toEqual({
      iot_key: "room-7",
      iot_data: '{"t":7}',
      received_at: "2026-01-01T00:00:00.007Z",
      stream_ocid: STREAM,
      stream_partition: 0,
      stream_offset: 7,
    });
  });

  test("that comes again changes nothing, in part or out of order as well", async () => {
    const sent = readings(300).map((reading, offset) => ({ ...reading, offset }));
    await iot.call({ body: batchOf(sent) });
    expect(counts(await iot.call({ body: batchOf(sent) }))).toMatchObject({ inserted: 0, dead: 0 });
    expect(counts(await iot.call({ body: batchOf([...sent].reverse()) }))).toMatchObject({ inserted: 0 });
    expect(database.rows("iot_data")).toHaveLength(300);
  });

  test("that comes again changes nothing on a database that does not follow the hint", async () => {
    database.followsHints = false;
    const body = batchOf(readings(5).map((reading, offset) => ({ ...reading, offset })));
    expect(counts(await iot.call({ body }))).toMatchObject({ inserted: 5, dead: 0 });
    expect(counts(await iot.call({ body }))).toMatchObject({ inserted: 0, dead: 0 });
    expect(database.rows("iot_data")).toHaveLength(5);
  });

  test("with one poison message among 1,000 is written except for that message, which is kept whole", async () => {
    const samples = readings(1_000);
    samples[500] = { key: "room-9", value: Buffer.from([0x7b, 0xff, 0x7d]) };
    expect(counts(await iot.call({ body: batchOf(samples) }))).toMatchObject({ inserted: 999, dead: 1 });
    const [letter] = deadLetters();
    expect(letter).toMatchObject({ function: "load", reason: "the value is not UTF-8", partition: "0", offset: "500" });
    expect(Buffer.from(letter?.value ?? "", "base64")).toEqual(Buffer.from([0x7b, 0xff, 0x7d]));
    expect(cloud.streams.get(DLQ)?.[0]?.key).toBe(Buffer.from("room-9").toString("base64"));
  });

  test("that is empty does nothing, and does not ask for a connection", async () => {
    for (const body of ["[]", ""]) expect(counts(await iot.call({ body }))).toMatchObject({ received: 0, inserted: 0 });
    expect(database.connects).toBe(0);
  });

  test("of 6 MB is written", async () => {
    const samples = readings(4_250).map((reading) => ({ ...reading, value: "x".repeat(1_000) }));
    const body = batchOf(samples);
    expect(body.length).toBeGreaterThan(5_900_000);
    expect(counts(await iot.call({ body }))).toMatchObject({ inserted: 4_250, dead: 0 });
  });

  test("whose characters fall on chunk borders is read as it was sent", async () => {
    const value = JSON.stringify({ name: "Zürich €" });
    await iot.call({ body: batchOf([{ key: "ü", value }]), chunk: 1 });
    expect(database.rows("iot_data")[0]).toMatchObject({ iot_key: "ü", iot_data: value });
  });

  test("with offsets beyond 2^53 keeps their digits", async () => {
    const body = batchOf([{ key: "a", value: "1", offset: 0 }]).replace('"offset":0', '"offset":9007199254740993');
    await iot.call({ body });
    expect(database.rows("iot_data")[0]).toMatchObject({ stream_offset: 9007199254740993n });
  });

  test("that is not JSON fails, without a word of it in the log or the answer", async () => {
    const answer = await iot.call({ body: "GEHEIM{" });
    expect(answer.status).toBe(502);
    expect(answer.text + iot.log).not.toContain("GEHEIM");
  });
});

describe("a message that cannot become a row", () => {
  test("goes to the dead letters with the reason, whatever it is", async () => {
    const samples = [
      order(1),
      { key: "a", value: "[]" },
      { key: "b", value: "no JSON" },
      { key: "c", value: "{}" },
      order("x".repeat(65)),
      { key: "e", value: '{"order":{"id":5,"amount":"ten","version":1}}' },
      { key: "f", value: '{"order":{"id":6,"amount":1e200,"version":1}}' },
      order(7, { order: { id: 7, amount: 123456789, version: 1 } }),
      order(8, { note: "y".repeat(41) }),
      { key: "i", value: '{"order":{"id":9,"amount":1,"version":1,"at":"yesterday"}}' },
      { key: "j", value: '{"order":{"id":"","amount":1,"version":1}}' },
    ];
    expect(counts(await orders.call({ body: batchOf(samples) }))).toMatchObject({ inserted: 1, dead: 10 });
    expect(new Map(deadLetters().map(({ offset, reason }) => [offset, reason]))).toEqual(
      new Map([
        ["1", "order_id: nothing at order.id"],
        ["2", "the value is not a JSON object"],
        ["3", "order_id: nothing at order.id"],
        ["4", "order_id: over 64 bytes"],
        ["5", "amount: not a number"],
        ["6", "amount: a number that does not fit"],
        ["7", "a number has too many digits for its column (ORA-01438)"],
        ["8", "note: over 40 bytes"],
        ["9", "placed_at: not a time"],
        ["10", "order_id: nothing at order.id"],
      ]),
    );
  });

  test("is not lost if the dead-letter stream takes nothing: the call fails, and the next time all is well", async () => {
    cloud.faults = (operation) => (operation === "PutMessages" ? "unavailable" : undefined);
    const body = batchOf([order(1), { key: "b", value: "no JSON" }]);
    expect((await orders.call({ body, deadline: 400 })).status).toBe(502);
    cloud.faults = () => undefined;
    expect(counts(await orders.call({ body }))).toMatchObject({ inserted: 0, dead: 1 });
    expect(database.rows("orders")).toHaveLength(1);
  });

  test("is kept while the dead-letter stream throttles", async () => {
    // A minute of it, in the time of tests.
    const until = Date.now() + 600;
    cloud.faults = (operation) => (operation === "PutMessages" && Date.now() < until ? "throttle" : undefined);
    expect(counts(await orders.call({ body: batchOf([{ key: "b", value: "no JSON" }]) }))).toMatchObject({ dead: 1 });
    expect(deadLetters()).toHaveLength(1);
  });

  test("is not even a message, and is kept as well", async () => {
    const body = JSON.stringify([7, { partition: "0", offset: 1, value: "%" }]);
    expect(counts(await orders.call({ body }))).toMatchObject({ received: 2, dead: 2 });
    expect(deadLetters().map(({ reason }) => reason)).toEqual(["it is not an object", "value is not base64"]);
  });
});

describe("a business key", () => {
  test("makes a row of the first of two messages", async () => {
    const samples = [order(1), order(1, { note: "again" }), order(2)];
    expect(counts(await orders.call({ body: batchOf(samples) }))).toMatchObject({ inserted: 2, dead: 0 });
    await orders.call({ body: batchOf([order(2, { note: "from another partition" })], 90) });
    expect(database.rows("orders").map(({ note }) => note)).toEqual([null, null]);
  });

  test("with a version keeps the newest, in whatever order they come, and however often", async () => {
    const at = (version: number): Sample =>
      order(1, { order: { id: 1, amount: version, version }, note: `version ${version}` });
    await versions.call({ body: batchOf([at(2), at(4), at(3)]) });
    expect(database.rows("orders")).toMatchObject([{ version: 4, amount: 4, note: "version 4" }]);
    expect(counts(await versions.call({ body: batchOf([at(1), at(4)]) }))).toMatchObject({ inserted: 0, updated: 0 });
    expect(counts(await versions.call({ body: batchOf([at(5)]) }))).toMatchObject({ inserted: 0, updated: 1 });
    expect(database.rows("orders")).toMatchObject([{ version: 5 }]);
  });

  test("that is a number beyond 2^53 is not rounded onto another", async () => {
    const ids = ["9007199254740992", "9007199254740993"];
    const samples = ids.map((id) => ({ key: id, value: `{"order":{"id":${id},"amount":1,"version":1}}` }));
    expect(counts(await orders.call({ body: batchOf(samples) }))).toMatchObject({ inserted: 2 });
    expect(database.rows("orders").map((row) => row.order_id)).toEqual(ids);
  });

  test("is the one that is configured: another constraint that is violated makes a dead letter", async () => {
    const other = await fresh({ ...ORDERS, DB_UNIQUE: "orders_note" });
    await other.call({ body: batchOf([order(1, { note: "a" })]) });
    expect(counts(await other.call({ body: batchOf([order(1, { note: "b" })]) }))).toMatchObject({
      inserted: 0,
      dead: 1,
    });
    expect(deadLetters()[0]?.reason).toBe("another row has its values (constraint ORDERS_ONCE)");
  });
});

describe("an outcome", () => {
  const at = (id: number, version: number, more: object = {}): Sample =>
    order(id, { order: { id, amount: 1, version, ...more } });
  const events = (): unknown[] => cloud.values(EVENTS).map((value) => JSON.parse(value) as unknown);

  test("says for each message whether the table has its version, a newer one, or none", async () => {
    const samples = [at(1, 2), at(1, 1), { key: "3", value: '{"order":{"id":3}}' }, at(4, 1, { amount: 123456789 })];
    const { json } = await outcomes.call({ body: batchOf([...samples, { key: "5", value: "no JSON" }]) });
    expect(json).toEqual({ received: 5, inserted: 1, updated: 0, dead: 3, published: 5 });
    expect(events()).toEqual([
      { message: "0/0", id: "1", version: 2, outcome: "APPLIED" },
      { message: "0/1", id: "1", version: 1, outcome: "STALE" },
      { message: "0/2", id: "3", version: null, outcome: "REJECTED" },
      { message: "0/4", id: null, version: null, outcome: "REJECTED" },
      { message: "0/3", id: "4", version: 1, outcome: "REJECTED" },
    ]);
    expect(cloud.streams.get(EVENTS)?.map(({ key }) => key)).toEqual(
      ["1", "1", "3", null, "4"].map((key) => (key === null ? null : Buffer.from(key).toString("base64"))),
    );
    expect(database.rows("outbox")).toEqual([]);
  });

  test("of a repeated message is the same, and of an older one than the table has is STALE", async () => {
    await outcomes.call({ body: batchOf([at(1, 2)]) });
    await outcomes.call({ body: batchOf([at(1, 2)]) });
    await outcomes.call({ body: batchOf([at(1, 1)], 9) });
    expect(events()).toMatchObject([{ outcome: "APPLIED" }, { outcome: "APPLIED" }, { outcome: "STALE" }]);
  });

  test("that cannot be published stays in the outbox once, however often the batch comes", async () => {
    cloud.faults = (operation) => (operation === "PutMessages" ? "unavailable" : undefined);
    for (let again = 0; again < 3; again++) {
      const answer = await outcomes.call({ body: batchOf([at(1, 1), at(2, 1)]), deadline: 400 });
      expect(answer.status).toBe(502);
      expect(answer.text).toContain("2 outcomes could not be written.");
    }
    expect(database.rows("outbox")).toHaveLength(2);
    cloud.faults = () => undefined;
    expect((await outcomes.call({ body: batchOf([at(3, 1)], 7) })).json).toMatchObject({ published: 3 });
    expect(events()).toMatchObject([{ id: "1" }, { id: "2" }, { id: "3" }]);
  });

  test("is that of the last try, if neither an outcome nor a dead letter of an earlier one was written", async () => {
    database.refused = (row) => (row.order_id === "1" ? "ORA-20001: the shop is closed" : undefined);
    cloud.faults = (operation) => (operation === "PutMessages" ? "unavailable" : undefined);
    expect((await outcomes.call({ body: batchOf([at(1, 1)]), deadline: 400 })).status).toBe(502);
    database.refused = () => undefined;
    cloud.faults = () => undefined;
    expect((await outcomes.call({ body: batchOf([at(1, 1)]) })).json).toMatchObject({ inserted: 1, dead: 0 });
    expect(events()).toMatchObject([{ id: "1", outcome: "APPLIED" }]);
  });

  test("is not lost if the stream is replaced, whose offsets start again", async () => {
    cloud.faults = (operation) => (operation === "PutMessages" ? "unavailable" : undefined);
    await outcomes.call({ body: batchOf([at(1, 1)]), deadline: 400 });
    cloud.faults = () => undefined;
    const replaced = await fresh({ ...withOutbox(), STREAM_OCID: `${STREAM}2` });
    expect((await replaced.call({ body: batchOf([at(2, 1)]) })).json).toMatchObject({ inserted: 1, published: 2 });
    expect(events()).toMatchObject([
      { message: "0/0", id: "1" },
      { message: "0/0", id: "2" },
    ]);
  });

  test("is published in pages, oldest first", async () => {
    const body = batchOf(Array.from({ length: 1_100 }, (_, index) => at(index, 1)));
    expect((await outcomes.call({ body })).json).toMatchObject({ inserted: 1_100, published: 1_100 });
    expect((events() as { id: string }[]).map(({ id }) => Number(id))).toEqual([...Array(1_100).keys()]);
  });

  test("whose key is too long for the outbox has no key, and the message is a dead letter", async () => {
    const { json } = await outcomes.call({ body: batchOf([order("x".repeat(5_000))]) });
    expect(json).toMatchObject({ dead: 1, published: 1 });
    expect(events()).toEqual([{ message: "0/0", id: null, version: 1, outcome: "REJECTED" }]);
  });

  test("that the outbox refuses fails the call, and no row stays", async () => {
    const fn = await fresh({ ...withOutbox(), DB_OUTBOX: "orders" });
    const answer = await fn.call({ body: batchOf([at(1, 1)]) });
    expect(answer.status).toBe(502);
    expect(database.rows("orders")).toEqual([]);
  });

  test("has the columns' names if those of the message are not distinct", async () => {
    const columns = {
      shop: { from: "shop.id", type: "text" },
      order_id: { from: "order.id", type: "text" },
      version: { from: "order.version", type: "number" },
    };
    database.create("shops", {
      columns: { shop: { type: "text" }, order_id: { type: "text" }, version: { type: "number" } },
      unique: { both: ["shop", "order_id"] },
    });
    const fn = await fresh({
      ...withOutbox(),
      DB_TABLE: "shops",
      DB_UNIQUE: "both",
      DB_COLUMNS: JSON.stringify(columns),
      DB_KEY: "shop,order_id",
    });
    await fn.call({ body: batchOf([{ value: '{"shop":{"id":"s"},"order":{"id":"7","version":1}}' }]) });
    expect(events()).toEqual([{ message: "0/0", shop: "s", order_id: "7", version: 1, outcome: "APPLIED" }]);
    expect(cloud.streams.get(EVENTS)?.[0]?.key).toBe(Buffer.from("s/7").toString("base64"));
  });
});

describe("a dead letter", () => {
  test("has the class REJECT if the message is wrong, and RETRY for an error that is not known", async () => {
    database.refused = (row) => (row.order_id === "2" ? "ORA-20001: the shop is closed" : undefined);
    await orders.call({ body: batchOf([order(1, { note: "y".repeat(41) }), order(2), order(3)]) });
    expect(deadLetters().map(({ class: kind, reason }) => [kind, reason])).toEqual([
      ["REJECT", "note: over 40 bytes"],
      ["RETRY", "the database rejects it (ORA-20001)"],
    ]);
    expect(database.rows("orders")).toHaveLength(1);
  });
});

describe("the database", () => {
  test("that is down fails the call soon, so that the batch comes again", async () => {
    const fn = await fresh();
    database.faults = (operation) => (operation === "connect" ? "refused" : undefined);
    const answer = await fn.call({ body: batchOf(readings(10)) });
    expect(answer.status).toBe(502);
    expect(answer.text).toContain("The database cannot be reached (NJS-503); the connector must send the batch again.");
    // Not the 21 tries of the service's string.
    expect(database.connects).toBe(2);
    database.faults = () => undefined;
    expect(counts(await fn.call({ body: batchOf(readings(10)) }))).toMatchObject({ inserted: 10 });
  });

  test("that is down leaves no dead letters of a batch that comes again and again", async () => {
    const fn = await fresh();
    database.faults = (operation) => (operation === "connect" ? "refused" : undefined);
    const body = batchOf([...readings(3), { key: "a", value: Buffer.from([0xff]) }]);
    for (let again = 0; again < 3; again++) expect((await fn.call({ body })).status).toBe(502);
    database.faults = () => undefined;
    await fn.call({ body });
    expect(deadLetters()).toHaveLength(1);
  });

  test.each(["broken", "lost", "timeout", "deadlock", "space"] as const)(
    "that fails (%s) at the statement or the commit gets the batch again, and each row once",
    async (fault) => {
      for (const failing of ["executeMany", "commit"] as const) {
        database.reset();
        database.faults = (operation, count) => (operation === failing && count === 0 ? fault : undefined);
        const body = batchOf([...readings(20), { key: "a", value: Buffer.from([0xff]) }]);
        const isFine = failing === "commit" && fault === "space";
        expect((await iot.call({ body })).status).toBe(isFine ? 200 : 502);
        await iot.call({ body });
        expect(database.rows("iot_data")).toHaveLength(20);
      }
    },
  );

  test("is logged in to once for many batches", async () => {
    const fn = await fresh();
    for (const first of [0, 100, 200]) await fn.call({ body: batchOf(readings(10), first) });
    expect(database.connects).toBe(1);
    expect(cloud.requests.filter(({ operation }) => operation === "GetSecretBundle")).toHaveLength(1);
  });

  test("of the real driver, which does not run, fails the call within seconds", async () => {
    const real = await startFunction("load", {
      ...settings(),
      // The driver's waits are not those of tests.
      FUNCTIONS_TIME_SCALE: "1",
      DB_CONNECT_STRING: `(description= (retry_count=20)(retry_delay=3)(address=(protocol=tcp)(port=9)(host=127.0.0.1))(connect_data=(service_name=x)))`,
    });
    const before = Date.now();
    const answer = await real.call({ body: batchOf(readings(1)) });
    expect(answer.text).toContain("The database cannot be reached (NJS-503)");
    expect(Date.now() - before).toBeLessThan(5_000);
    expect(real.isAlive).toBe(true);
  });
});

describe("a secret", () => {
  test("that was rotated is read again after a login was refused", async () => {
    const fn = await fresh();
    await fn.call({ body: batchOf(readings(1)) });
    // The session that is open would live on.
    database.faults = (operation, count) => (operation === "commit" && count === 1 ? "broken" : undefined);
    await fn.call({ body: batchOf(readings(1), 5) });
    database.password = "second";
    cloud.secrets.set(SECRET, "second");
    expect(counts(await fn.call({ body: batchOf(readings(10), 10) }))).toMatchObject({ inserted: 10 });
  });

  test("that is wrong is not tried so often that the account is locked", async () => {
    const fn = await fresh();
    cloud.secrets.set(SECRET, "wrong");
    for (let again = 0; again < 5; again++) {
      const answer = await fn.call({ body: batchOf(readings(1)) });
      expect(answer.text).toContain("The database rejects the login with the current content of the secret.");
    }
    expect(database.connects).toBe(1);
    cloud.secrets.set(SECRET, "first");
    expect(counts(await fn.call({ body: batchOf(readings(1)) }))).toMatchObject({ inserted: 1 });
  });

  test("that may not be read fails the call", async () => {
    const fn = await fresh();
    cloud.secrets.clear();
    expect((await fn.call({ body: batchOf(readings(1)) })).status).toBe(502);
    expect(fn.log).toContain('"status":404');
  });
});

test.each<[Record<string, string>, string]>([
  [{ DB_TABEL: "x" }, "The configuration of load is rejected: DB_TABEL is unknown; did you mean DB_TABLE."],
  [
    { DLQ_OCID: "" },
    "The configuration of load is rejected: DLQ_OCID is missing; give the OCID of the stream of dead letters.",
  ],
  [{ DB_VERSION: "version" }, "The configuration of load is rejected: DB_KEY is missing; give"],
  [{ ...ORDERS, DB_VERSION: "v", DB_KEY: "order_id" }, "rejected: v is not in DB_COLUMNS; add it with its source."],
  [{ ...ORDERS, DB_VERSION: "version", DB_KEY: "version" }, "rejected: DB_VERSION version is in DB_KEY as well"],
  [{ ...ORDERS, DB_VERSION: "note", DB_KEY: "order_id" }, "rejected: DB_VERSION note must be a number or a timestamp"],
  [
    { ...ORDERS, DB_VERSION: "version", DB_KEY: "order_id,note" },
    "rejected: DB_KEY note must be a column that every message has; leave out its optional.",
  ],
  [{ ...ORDERS, DB_OUTBOX: "outbox" }, "rejected: DB_VERSION is missing; give the column that determines the newer"],
  [{ EVENTS_OCID: EVENTS }, "rejected: DB_OUTBOX is missing; give the outbox table"],
  [{ DB_TABLE: "t; DROP TABLE t" }, "The configuration of load is rejected: DB_TABLE must match pattern"],
  [{ DB_COLUMNS: '{"a\\" b":{"from":"$key","type":"text"}}' }, "The configuration of load is rejected: DB_COLUMNS"],
  [
    { DB_COLUMNS: '{"a":{"from":"$ky","type":"text"}}' },
    "The configuration of load is rejected: DB_COLUMNS, at a.from, must match",
  ],
])("fails if the configuration is %j", (more, sentence) => {
  const start = (): unknown => loadWith(driver)(readConfig<LoadConfig>(contract, { ...settings(), ...more }));
  expect(start).toThrow(sentence);
});

test("fails every call with a configuration that is refused, and says why in the log", async () => {
  const fn = await fresh({ DB_TABEL: "x" });
  expect((await fn.call({ body: batchOf(readings(1)) })).status).toBe(502);
  expect(fn.logLines.map(({ text }) => text)).toContain(
    "The configuration of load is rejected: DB_TABEL is unknown; did you mean DB_TABLE.",
  );
});

test.each([
  [SERVICE_STRING, `(description=(transport_connect_timeout=5) (retry_count=1)(retry_delay=1)${ADDRESS})`],
  ["adb.example:1521/x?retry_count=20&retry_delay=3", "adb.example:1521/x?retry_count=1&retry_delay=1"],
  [
    "(DESCRIPTION=(TRANSPORT_CONNECT_TIMEOUT=20)(RETRY_COUNT = 20))",
    "(DESCRIPTION=(transport_connect_timeout=5)(retry_count=1))",
  ],
])("the connect string %s is made impatient", (given, made) => {
  expect(impatient(given)).toBe(made);
});
