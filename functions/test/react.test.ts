import { type FunctionProcess, startFunction } from "./support/agent";
import { batchOf, type DeadLetter, type Sample } from "./support/batches";
import { Cloud } from "./support/cloud";

const EVENTS = "ocid1.stream.oc1.eu-frankfurt-1.events";
const DLQ = "ocid1.stream.oc1.eu-frankfurt-1.dead";

let cloud: Cloud;
let fn: FunctionProcess;
let byPath: FunctionProcess;
let settings: Record<string, string>;

beforeAll(async () => {
  cloud = await Cloud.start();
  settings = {
    ...cloud.environment,
    EVENTS_OCID: EVENTS,
    EVENTS_ENDPOINT: cloud.endpoint,
    DLQ_OCID: DLQ,
    DLQ_ENDPOINT: cloud.endpoint,
    RULES: JSON.stringify([
      { name: "large basket", when: { type: "basket", total: { atLeast: 500 } } },
      { name: "money", when: { type: { oneOf: ["basket", "order"] } } },
    ]),
  };
  fn = await startFunction("react", settings);
  byPath = await startFunction("react", { ...settings, SESSION_PATH: "visit.session" });
});

beforeEach(() => {
  cloud.reset();
});

function events(): Record<string, unknown>[] {
  return cloud.values(EVENTS).map((value) => JSON.parse(value) as Record<string, unknown>);
}

function click(session: string | null, body: object): Sample {
  return { key: session, value: JSON.stringify(body), timestamp: "2026-01-01T12:00:00Z" };
}

test("a click is an event for each rule that it meets, with its session as the key, and other clicks are none", async () => {
  const samples = [
    click("s1", { type: "view" }),
    click("s1", { type: "basket", total: 900 }),
    click("s2", { type: "order" }),
  ];
  expect((await fn.call({ body: batchOf(samples, 40) })).json).toEqual({ received: 3, events: 3, dead: 0 });
  expect(events()).toEqual([
    {
      id: "large basket/0/41",
      name: "large basket",
      session: "s1",
      at: "2026-01-01T12:00:00.000Z",
      click: { type: "basket", total: 900 },
    },
    expect.objectContaining({ id: "money/0/41", session: "s1" }),
    expect.objectContaining({ id: "money/0/42", session: "s2" }),
  ]);
  expect(cloud.streams.get(EVENTS)?.[0]?.key).toBe(Buffer.from("s1").toString("base64"));
});

test("a batch that comes again makes the same ids, and digits of a click stay as they are", async () => {
  const body = batchOf([{ key: "s", value: '\ufeff{"type":"order","id":12345678901234567890}' }]);
  await fn.call({ body });
  await fn.call({ body });
  const [first, second] = cloud.values(EVENTS);
  expect(first).toBe(second);
  expect(first).toContain("12345678901234567890");
});

test("a click without a session, or that is not an object, is a dead letter among 1,000", async () => {
  const samples = Array.from({ length: 1_000 }, () => click("s", { type: "order" }));
  samples[3] = click(null, { type: "order" });
  samples[4] = { key: "s", value: "[" };
  samples[5] = click("s".repeat(257), { type: "order" });
  samples[6] = { key: "s", value: JSON.stringify({ type: "order", page: "x".repeat(1_048_300) }) };
  expect((await fn.call({ body: batchOf(samples) })).json).toEqual({ received: 1_000, events: 996, dead: 4 });
  expect(cloud.values(DLQ).map((value) => (JSON.parse(value) as DeadLetter).reason)).toEqual([
    "no session in the key",
    "it is not a JSON object",
    "a session's id of over 256 bytes",
    "too large for an event",
    "too large for an event",
  ]);
});

test("the session may be in the click", async () => {
  const samples = [click("other", { type: "order", visit: { session: "s9" } }), click("s9", { type: "order" })];
  expect((await byPath.call({ body: batchOf(samples) })).json).toEqual({ received: 2, events: 1, dead: 1 });
  expect(events()).toMatchObject([{ session: "s9" }]);
});

test("with the path of an id, a click that is in the stream twice makes the same id, with all the digits of a number", async () => {
  const byId = await startFunction("react", { ...settings, ID_PATH: "visit.id" });
  const samples = ["d-1", "d-1", 9007199254740993n, null, "x".repeat(257)].map((id) => {
    const text = typeof id === "bigint" ? String(id) : JSON.stringify(id);
    return { key: "s", value: `{"type":"order","visit":{"id":${text}}}` };
  });
  expect((await byId.call({ body: batchOf(samples, 40) })).json).toEqual({ received: 5, events: 3, dead: 2 });
  expect(events().map(({ id }) => id)).toEqual(["money/d-1", "money/d-1", "money/9007199254740993"]);
  expect(cloud.values(DLQ).map((value) => (JSON.parse(value) as DeadLetter).reason)).toEqual([
    "no id at visit.id",
    "an id of over 256 bytes",
  ]);
});

test("an empty batch writes nothing", async () => {
  expect((await fn.call({ body: "[]" })).json).toEqual({ received: 0, events: 0, dead: 0 });
  expect(cloud.requests).toEqual([]);
});

test("a stream that throttles for a minute is waited for, and one that never takes events fails the call", async () => {
  const until = Date.now() + 600;
  cloud.faults = (operation) => (operation === "PutMessages" && Date.now() < until ? "throttle" : undefined);
  const body = batchOf([click("s", { type: "order" })]);
  expect((await fn.call({ body })).json).toMatchObject({ events: 1 });
  cloud.faults = () => "throttle";
  expect((await fn.call({ body, deadline: 300 })).text).toContain("1 events could not be written");
});

test("fails every call if a variable of the configuration is unknown", async () => {
  const wrong = await startFunction("react", { ...cloud.environment, EVENT_OCID: EVENTS });
  expect((await wrong.call({ body: "[]" })).status).toBe(502);
  expect(wrong.log).toContain(
    "The configuration of react is rejected: EVENT_OCID is unknown; did you mean EVENTS_OCID.",
  );
});
