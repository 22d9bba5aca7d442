import { type FunctionAnswer, startFunction } from "./support/agent";
import { batchOf } from "./support/batches";
import { Cloud } from "./support/cloud";

const DLQ = "ocid1.stream.oc1.eu-frankfurt-1.dlq";

let cloud: Cloud;

beforeAll(async () => {
  cloud = await Cloud.start();
});

beforeEach(() => {
  cloud.reset();
});

async function transform(
  expression: string,
  body: string,
  more: Record<string, string> = {},
): Promise<FunctionAnswer & { readonly log: string }> {
  const fn = await startFunction("transform", { ...cloud.environment, EXPRESSION: expression, ...more });
  const answer = await fn.call({ body });
  const { isAlive, log } = fn;
  await fn.stop();
  expect(isAlive).toBe(true);
  return Object.assign(answer, { log });
}

const dlq = (): Record<string, string> => ({ DLQ_OCID: DLQ, DLQ_ENDPOINT: cloud.endpoint });

const batch = batchOf([
  { key: "a", value: '{"t":21,"items":[{"n":1},{"n":2}]}' },
  { key: null, value: '{"t":35,"items":[]}' },
]);

describe("an expression", () => {
  test.each([
    ["drops", "value.t > 30 ? value : null ~> function($x) { $x = null ? [] : $x }", [{ t: 35, items: [] }]],
    [
      "maps",
      '{"id": key, "at": partition & ":" & offset, "t": value.t}',
      [
        { id: "a", at: "0:0", t: 21 },
        { id: null, at: "0:1", t: 35 },
      ],
    ],
    ["flattens", 'value.items.{"n": n}', [{ n: 1 }, { n: 2 }]],
    ["gives nothing", "value.missing", []],
  ])("%s", async (_, expression, passed) => {
    const { status, json, headers } = await transform(expression, batch);
    expect([status, json, headers["content-type"]]).toEqual([200, passed, "application/json"]);
  });

  test("sees entries of another source as they are", async () => {
    const body = JSON.stringify([{ data: { message: "a" }, type: "x" }, { data: { message: "b" } }]);
    expect((await transform("data.message", body, { SOURCE: "entries" })).json).toEqual(["a", "b"]);
  });

  test("an empty batch becomes an empty list", async () => {
    expect((await transform("value", "[]")).json).toEqual([]);
  });

  test.each(["value.(", "1 +", "$foo("])("%s is refused before the first message", async (expression) => {
    const { status, log } = await transform(expression, batch);
    expect(status).toBe(502);
    expect(log).toMatch(/EXPRESSION is not JSONata: S0\d{3} at \d+\./);
  });
});

describe("an expression that does not end", () => {
  const one = batchOf([{ value: '{"text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"}' }, { value: '{"ok":1}' }]);

  test.each([
    ["runs without end", "value.ok ? value : ($f := function($x) { $f($x + 1) }; $f(1))"],
    ["goes too deep", "value.ok ? value : ($f := function($x) { 1 + $f($x) }; $f(1))"],
    ["makes a list without end", "value.ok ? value : $count([1..9000000].($ & 'x'))"],
    ["has a regular expression that does not end", "value.ok ? value : $match(value.text, /^(a+)+$/)"],
  ])("%s: its message is a dead letter, and the rest goes on", async (_, expression) => {
    const started = Date.now();
    const { json } = await transform(expression, one, { TIME_LIMIT: "100", ...dlq() });
    expect(json).toEqual([{ ok: 1 }]);
    expect(Date.now() - started).toBeLessThan(20_000);
    const [letter] = cloud.values(DLQ).map((value) => JSON.parse(value) as { reason: string; offset: string });
    expect(letter?.offset).toBe("0");
    expect(letter?.reason).toMatch(/^the expression fails: /);
  });
});

describe("a message that cannot be processed", () => {
  const poisoned = batchOf([
    ...Array.from({ length: 500 }, () => ({ value: '{"n":1}' })),
    { key: "k", value: "no JSON: password=hunter2" },
    { value: Buffer.from([0xff]) },
    ...Array.from({ length: 498 }, () => ({ value: '{"n":1}' })),
  ]);

  test("goes to the dead-letter stream, one among 1,000, and the rest goes on", async () => {
    const { json, log } = await transform("value", poisoned, dlq());
    expect(json).toHaveLength(998);
    const letters = cloud.values(DLQ).map((value) => JSON.parse(value) as Record<string, unknown>);
    expect(letters).toMatchObject([
      { function: "transform", reason: "the value is not JSON", partition: "0", offset: "500", key: "aw==" },
      { reason: "the value is not JSON", offset: "501", value: "/w==" },
    ]);
    expect(log).not.toContain("hunter2");
  });

  test("fails the batch without such a stream: the connector sends it again", async () => {
    const { status, text } = await transform("value", poisoned);
    expect(status).toBe(502);
    expect(text).toContain("there is no dead-letter stream: set DLQ_OCID and DLQ_ENDPOINT.");
    expect(text).not.toContain("hunter2");
  });

  test("fails the batch if its dead letter cannot be written", async () => {
    cloud.faults = () => "forbidden";
    const { status, text } = await transform("value", poisoned, dlq());
    expect([status, text.includes("2 dead letters could not be written.")]).toEqual([502, true]);
  });
});

test("what a function may not answer fails the batch, with what to do", async () => {
  const body = batchOf([{ value: `"${"x".repeat(700_000)}"` }]);
  const { status, text } = await transform(
    "[value, value, value, value, value, value, value, value, value, value]",
    body,
  );
  expect([status, text.includes("The answer has more than 6 MB: make batches smaller.")]).toEqual([502, true]);
});

test("a dead-letter stream is given whole or not at all", async () => {
  const { status, log } = await transform("value", batch, { DLQ_OCID: DLQ });
  expect(status).toBe(502);
  expect(log).toContain(
    "The configuration of transform is rejected: DLQ_ENDPOINT is missing; give the messages endpoint",
  );
});
