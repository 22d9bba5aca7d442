import { type FunctionProcess, HASTY, startFunction } from "./support/agent";
import { batchOf, type DeadLetter, type Sample } from "./support/batches";
import { Cloud } from "./support/cloud";

// Times are scaled down, so that a busy machine can miss one; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const COMMANDS = "ocid1.stream.oc1.eu-frankfurt-1.commands";
const DLQ = "ocid1.stream.oc1.eu-frankfurt-1.dead";
const TOPIC = "ocid1.onstopic.oc1.eu-frankfurt-1.people";
const TABLE = "ocid1.nosqltable.oc1.eu-frankfurt-1.incidents";
const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 1, 12);

let cloud: Cloud;
let alone: FunctionProcess;

function settings(): Record<string, string> {
  return {
    ...cloud.environment,
    COMMANDS_OCID: COMMANDS,
    COMMANDS_ENDPOINT: cloud.endpoint,
    DLQ_OCID: DLQ,
    DLQ_ENDPOINT: cloud.endpoint,
    TOPIC_OCID: TOPIC,
    TOPIC_ENDPOINT: cloud.endpoint,
    METRICS_COMPARTMENT_OCID: "ocid1.compartment.oc1..c",
    METRICS_ENDPOINT: cloud.endpoint,
    RULES: JSON.stringify([
      { name: "smoke", when: { smoke: { above: 0.3 } } },
      { name: "heat", when: { "sensors.temperature": { atLeast: 57 } } },
    ]),
  };
}

function withTable(more: Record<string, string> = {}): Promise<FunctionProcess> {
  return startFunction("evaluate", { ...settings(), TABLE_OCID: TABLE, TABLE_ENDPOINT: cloud.endpoint, ...more });
}

beforeAll(async () => {
  cloud = await Cloud.start();
  alone = await startFunction("evaluate", settings());
});

beforeEach(() => {
  cloud.reset();
});

function reading(room: string, smoke: unknown, minute = 0, floor: unknown = room.slice(0, 1)): Sample {
  return { key: room, value: JSON.stringify({ room, floor, smoke }), timestamp: START + minute * MINUTE };
}

function commands(): Record<string, unknown>[] {
  return cloud.values(COMMANDS).map((value) => JSON.parse(value) as Record<string, unknown>);
}

test("an alarm becomes a command with the room as its key, people are told, and each floor has its heartbeat", async () => {
  const body = batchOf([reading("1a", 0.1), reading("1b", 0.9), reading("2a", 0.2), reading("1b", 0.95)]);
  const answer = await alone.call({ body });
  expect(answer.json).toEqual({ received: 4, alarms: 2, tests: 0, commands: 1, untold: 0, dead: 0 });
  expect(commands()).toEqual([
    {
      command: "open-sprinklers",
      incident: `1b/${START / 15 / MINUTE}`,
      room: "1b",
      floor: "1",
      rule: "smoke",
      at: "2026-01-01T12:00:00.000Z",
      partition: "0",
      offset: "1",
    },
  ]);
  expect(cloud.streams.get(COMMANDS)?.[0]?.key).toBe(Buffer.from("1b").toString("base64"));
  expect(cloud.published).toEqual([
    { topic: TOPIC, title: "Alarm: room 1b", body: "Room 1b, floor 1: smoke, 2026-01-01T12:00:00.000Z" },
  ]);
  expect(cloud.metrics).toMatchObject([
    { namespace: "fire_alarm", name: "readings", dimensions: { floor: "1" }, datapoints: [{ value: 3 }] },
    { namespace: "fire_alarm", name: "readings", dimensions: { floor: "2" }, datapoints: [{ value: 1 }] },
  ]);
});

test("a number in a string counts, and a rule may have a deeper path", async () => {
  const deep = { key: "3a", value: '{"room":"3a","floor":3,"sensors":{"temperature":"61.5"}}' };
  expect((await alone.call({ body: batchOf([reading("3b", "0.9"), deep]) })).json).toMatchObject({
    alarms: 2,
    dead: 0,
  });
});

test("an invalid reading goes to the dead letters, does not count as a heartbeat, and delays nothing", async () => {
  const samples = [
    { value: "no JSON" },
    { value: '{"floor":1,"smoke":0.1}' },
    reading("4a", "thick"),
    { value: '{"room":"4b","floor":4}' },
    reading("4c", 0.9),
    // Another sensor of it says fire.
    { value: '{"room":"4d","floor":4,"smoke":"thick","sensors":{"temperature":80}}' },
  ];
  expect((await alone.call({ body: batchOf(samples) })).json).toMatchObject({ alarms: 2, dead: 4 });
  expect(cloud.values(DLQ).map((value) => (JSON.parse(value) as DeadLetter).reason)).toEqual([
    "it is not a JSON object",
    "no room at room",
    "no number at smoke",
    "it has nothing that a rule looks at",
  ]);
  expect(cloud.metrics).toMatchObject([{ dimensions: { floor: "4" }, datapoints: [{ value: 2 }] }]);
});

test("an empty batch does nothing at all", async () => {
  expect((await alone.call({ body: "[]" })).json).toMatchObject({ received: 0, alarms: 0 });
  expect(cloud.requests).toEqual([]);
});

test("a batch of 5,000 readings of 60 floors has heartbeats of all, in requests of at most 50", async () => {
  const samples = Array.from({ length: 5_000 }, (_, index) => reading(`room-${index}`, 0.1, 0, index % 60));
  expect((await alone.call({ body: batchOf(samples) })).status).toBe(200);
  expect(cloud.requests.map(({ operation }) => operation)).toEqual(["PostMetricData", "PostMetricData"]);
  expect(cloud.metrics).toHaveLength(60);
});

test("with DETECTOR_PATH, each detector has its heartbeat next to that of its floor, and a reading without a name counts for its floor", async () => {
  const fn = await startFunction("evaluate", { ...settings(), DETECTOR_PATH: "sensor.id" });
  const from = (id: unknown, smoke = 0.1): Sample => ({
    value: JSON.stringify({ room: "1a", floor: 1, smoke, sensor: { id } }),
  });
  const answer = await fn.call({ body: batchOf([from("d-1"), from("d-1"), from(17), from(" "), from("d-2", 0.9)]) });
  expect(answer.json).toMatchObject({ received: 5, alarms: 1, dead: 0 });
  expect(cloud.metrics).toMatchObject([
    { name: "readings", dimensions: { floor: "1" }, datapoints: [{ value: 5 }] },
    { name: "detector_readings", dimensions: { detector: "d-1" }, datapoints: [{ value: 2 }] },
    { name: "detector_readings", dimensions: { detector: "17" }, datapoints: [{ value: 1 }] },
    { name: "detector_readings", dimensions: { detector: "d-2" }, datapoints: [{ value: 1 }] },
  ]);
  expect(commands()[0]).not.toHaveProperty("detector");
});

test("a reading of kind TEST writes the test command and a marked notification, and a fire in the room is still reported", async () => {
  const fn = await withTable({ KIND_PATH: "kind", TEST_KIND: "TEST" });
  const of = (kind: string, smoke: number | undefined): Sample => ({
    value: JSON.stringify({ room: "9a", floor: 9, kind, smoke }),
    timestamp: START,
  });
  const test = await fn.call({ body: batchOf([of("TEST", 0.9), of("TEST", undefined)]) });
  expect(test.json).toEqual({ received: 2, alarms: 0, tests: 2, commands: 1, untold: 0, dead: 0 });
  const stretch = START / 15 / MINUTE;
  expect(commands()).toMatchObject([
    { command: "test-sprinklers", incident: `9a/${stretch}/test`, room: "9a", rule: "smoke" },
  ]);
  expect(commands()[0]).not.toHaveProperty("isTest");
  const line = "Room 9a, floor 9: smoke, 2026-01-01T12:00:00.000Z";
  const ofTest = { topic: TOPIC, title: "Test, no danger: room 9a", body: `Test, no danger. ${line}` };
  expect(cloud.published).toEqual([ofTest]);
  const mixed = await fn.call({ body: batchOf([of("TEST", undefined), of("SMOKE", 0.9)]) });
  expect(mixed.json).toEqual({ received: 2, alarms: 1, tests: 1, commands: 2, untold: 0, dead: 0 });
  expect(commands().slice(1)).toMatchObject([
    { command: "test-sprinklers", rule: "test" },
    { command: "open-sprinklers", incident: `9a/${stretch}`, rule: "smoke" },
  ]);
  expect(cloud.published).toEqual([ofTest, { topic: TOPIC, title: "Alarm: room 9a", body: line }]);
});

test("without KIND_PATH, and with another kind, a reading that meets a rule opens the sprinklers", async () => {
  const fn = await startFunction("evaluate", { ...settings(), KIND_PATH: "kind", TEST_KIND: "TEST" });
  const sample = (kind: unknown): Sample => ({ value: JSON.stringify({ room: "9b", floor: 9, kind, smoke: 0.9 }) });
  await alone.call({ body: batchOf([sample("TEST")]) });
  for (const kind of ["test", ["TEST"], undefined]) await fn.call({ body: batchOf([sample(kind)]) });
  expect(commands().map(({ command }) => command)).toEqual(Array(4).fill("open-sprinklers"));
});

test("people are told once per incident by the table, by whichever process, however often and in whatever order", async () => {
  const [one, other] = await Promise.all([withTable(), withTable()]);
  const batch = batchOf([reading("5a", 0.9, 1), reading("5a", 0.9, 0)]);
  for (const fn of [one, one, other]) {
    expect((await fn.call({ body: batch })).json).toMatchObject({ commands: 1 });
    expect(cloud.published).toHaveLength(1);
  }
  // The fire goes on.
  await other.call({ body: batchOf([reading("5a", 0.9, 16)]) });
  expect(cloud.published).toHaveLength(2);
});

test("a topic that fails delays nothing: the alarm is a dead letter, and the next alarm of the incident is sent", async () => {
  const [fn, other] = await Promise.all([withTable(), withTable()]);
  cloud.faults = (operation) => (operation === "PublishMessage" ? "unavailable" : undefined);
  const before = Date.now();
  const answer = await fn.call({ body: batchOf([reading("6a", 0.9)]) });
  expect(answer.json).toEqual({ received: 1, alarms: 1, tests: 0, commands: 1, untold: 1, dead: 1 });
  expect(Date.now() - before).toBeLessThan(5_000);
  expect(commands()).toHaveLength(1);
  expect((JSON.parse(cloud.values(DLQ)[0] ?? "") as DeadLetter).reason).toBe("the notification about it failed");
  cloud.faults = () => undefined;
  expect((await other.call({ body: batchOf([reading("6a", 0.9, 1)]) })).json).toMatchObject({ untold: 0 });
  expect(cloud.published).toHaveLength(1);
  expect(cloud.tables.get(TABLE)).toMatchObject([{ told: true }]);
});

test.each(["GetRow", "UpdateRow", "PostMetricData"] as const)(
  "%s that fails or never answers holds up neither commands nor people",
  async (failing) => {
    const fn = await withTable(HASTY);
    for (const fault of ["unavailable", "timeout", "garbage"] as const) {
      cloud.reset();
      cloud.tables.set(TABLE, [{ incident: `7a/${START / 15 / MINUTE}`, told: false }]);
      cloud.faults = (operation) => (operation === failing ? fault : undefined);
      const answer = await fn.call({ body: batchOf([reading("7a", 0.9), reading(`7${fault}`, 0.9)]), deadline: 1_000 });
      expect([answer.status, commands().length]).toEqual([200, 2]);
      expect(cloud.published.length).toBeLessThanOrEqual(1);
    }
    expect(fn.isAlive).toBe(true);
  },
);

test("commands that cannot be written fail the call, but people are told; and the batch that comes again writes them", async () => {
  cloud.faults = (operation) => (operation === "PutMessages" ? "unavailable" : undefined);
  const body = batchOf([reading("8a", 0.9)]);
  expect((await alone.call({ body, deadline: 400 })).text).toContain("1 commands could not be written.");
  expect(cloud.published).toHaveLength(1);
  cloud.faults = () => undefined;
  expect((await alone.call({ body })).status).toBe(200);
  expect(commands()).toHaveLength(1);
});

test("a room with a long name has a key that the table takes", async () => {
  const fn = await withTable();
  const rooms = ["a", "b"].map((end) => `${"long ".repeat(20)}${end}`);
  const body = batchOf(rooms.map((room) => reading(room, 0.9)));
  for (const told of [1, 1]) {
    expect((await fn.call({ body })).json).toMatchObject({ commands: 2, untold: 0 });
    expect(cloud.published).toHaveLength(told);
  }
  const keys = (cloud.tables.get(TABLE) ?? []).map(({ incident }) => String(incident));
  expect(new Set(keys).size).toBe(2);
  expect(keys.filter((key) => Buffer.byteLength(key) > 64)).toEqual([]);
});

test("without a table the log says that people may be told more than once", () => {
  expect(alone.logLines.map(({ event }) => event)).toContain(
    "no TABLE_OCID: only this process knows which incidents it has reported",
  );
});

test.each([
  [{ RULES: "" }, "RULES is missing; give when a reading is an alarm"],
  [{ RULES: "smoke > 1" }, "RULES, at 0, must be object; it is when a reading is an alarm"],
  [{ RULES: '[{"name":"smoke","when":{"smoke":{"over":1}}}]' }, "RULES, at 0.when.smoke,"],
  [{ TABLE_OCDI: "x" }, "TABLE_OCDI is unknown; did you mean TABLE_OCID."],
  [{ KIND_PATH: "kind" }, "TEST_KIND is missing"],
  [{ TEST_KIND: "TEST" }, "KIND_PATH is missing"],
  [{ TEST_COMMAND: "open-sprinklers" }, "must have different values in COMMAND, TEST_COMMAND"],
  [{ METRICS_NAMESPACE: "oci_streaming" }, "METRICS_NAMESPACE must match pattern"],
])("fails every call if the configuration is %j", async (more, sentence) => {
  const fn = await startFunction("evaluate", { ...settings(), ...(more as Record<string, string>) });
  expect((await fn.call({ body: batchOf([reading("9a", 0.9)]) })).status).toBe(502);
  expect(fn.log).toContain(sentence);
});
