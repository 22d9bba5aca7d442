import { type FunctionProcess, HASTY, startFunction } from "./support/agent";
import { batchOf, type DeadLetter, type Sample } from "./support/batches";
import { Cloud } from "./support/cloud";

// Times are scaled down, so that a busy machine can miss one; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const DECISIONS = "ocid1.stream.oc1.eu-frankfurt-1.decisions";
const DLQ = "ocid1.stream.oc1.eu-frankfurt-1.dead";
const TOPIC = "ocid1.onstopic.oc1.eu-frankfurt-1.fraud";

let cloud: Cloud;
let fn: FunctionProcess;
let measuring: FunctionProcess;

function settings(): Record<string, string> {
  return {
    ...cloud.environment,
    MODEL_URL: `${cloud.endpoint}/ocid1.datasciencemodeldeployment.oc1.eu-frankfurt-1.m/predict`,
    DECISIONS_OCID: DECISIONS,
    DECISIONS_ENDPOINT: cloud.endpoint,
    DLQ_OCID: DLQ,
    DLQ_ENDPOINT: cloud.endpoint,
    TOPIC_OCID: TOPIC,
    TOPIC_ENDPOINT: cloud.endpoint,
    ALERT_ABOVE: "0.8",
  };
}

const BURYING = { UNDECIDED: "dead-letter" };

function metrics(): Record<string, string> {
  return {
    METRICS_COMPARTMENT_OCID: "ocid1.compartment.oc1..c",
    METRICS_ENDPOINT: cloud.endpoint,
    METRICS_NAMESPACE: "fraud",
  };
}

function start(more: Record<string, string>): Promise<FunctionProcess> {
  return startFunction("score", { ...settings(), ...more });
}

beforeAll(async () => {
  cloud = await Cloud.start();
  [fn, measuring] = await Promise.all([
    start({ FEATURES: "amount,card.country", REQUEST_MESSAGES: "10" }),
    start({ ...BURYING, ...metrics() }),
  ]);
});

beforeEach(() => {
  cloud.reset();
  cloud.model = (body) => ({ prediction: (body as { amount: number }[]).map(({ amount }) => amount / 1_000) });
});

function payment(amount: unknown): Sample {
  return { key: `card-${String(amount)}`, value: JSON.stringify({ amount, card: { country: "CH", number: "4111" } }) };
}

function payments(count: number): Sample[] {
  return Array.from({ length: count }, (_, index) => payment(index));
}

function decisions(): Record<string, unknown>[] {
  return cloud.values(DECISIONS).map((value) => JSON.parse(value) as Record<string, unknown>);
}

function reasons(): string[] {
  return cloud.values(DLQ).map((value) => (JSON.parse(value) as DeadLetter).reason);
}

test("a message gets a decision with its latency, and people are notified of those above the threshold", async () => {
  const timestamp = Date.now() - 5_000;
  const body = batchOf([{ ...payment(900), timestamp }, payment(100)], 7);
  expect((await fn.call({ body })).json).toEqual({ received: 2, decided: 2, alerts: 1, dead: 0 });
  expect(decisions()).toMatchObject([
    { id: "0/7", partition: "0", offset: "7", score: 0.9, alert: true },
    { id: "0/8", score: 0.1, alert: false },
  ]);
  expect(decisions()[0]?.latencyMs).toBeGreaterThanOrEqual(5_000);
  expect(decisions()[0]?.modelMs).toBeGreaterThanOrEqual(0);
  expect(cloud.streams.get(DECISIONS)?.[0]?.key).toBe(Buffer.from("card-900").toString("base64"));
  expect(cloud.published).toEqual([
    { topic: TOPIC, title: "1 above the threshold", body: "Partition 0, offset 7: 0.9" },
  ]);
  // Only the features, by a request that the service has found well signed.
  const asked = cloud.requests.find(({ operation }) => operation === "Predict");
  expect(asked?.body.toString()).toBe('[{"amount":900,"card.country":"CH"},{"amount":100,"card.country":"CH"}]');
});

test("1,000 messages are asked about in requests of so many, and decided in their order", async () => {
  expect((await fn.call({ body: batchOf(payments(1_000)) })).json).toMatchObject({ decided: 1_000, dead: 0 });
  expect(cloud.requests.filter(({ operation }) => operation === "Predict")).toHaveLength(100);
  expect(decisions().map(({ score }) => score)).toEqual(Array.from({ length: 1_000 }, (_, index) => index / 1_000));
});

test("a message that the model refuses is found among the others, and is a dead letter", async () => {
  cloud.modelStatus = (body) => ((body as { amount: number }[]).some(({ amount }) => amount === 13) ? 400 : 200);
  expect((await fn.call({ body: batchOf(payments(100)) })).json).toMatchObject({ decided: 99, dead: 1 });
  expect(reasons()).toEqual(["the model rejects it"]);
});

test("a message without a feature, or that is not an object, is a dead letter", async () => {
  const samples = [{ value: '{"amount":1}' }, { value: "1" }, payment(2)];
  expect((await fn.call({ body: batchOf(samples) })).json).toMatchObject({ decided: 1, dead: 2 });
  expect(reasons()).toEqual(["no feature at card.country", "it is not a JSON object"]);
});

test("an empty batch does not call the model", async () => {
  expect((await fn.call({ body: "" })).json).toMatchObject({ received: 0 });
  expect(cloud.requests).toEqual([]);
});

/** Milliseconds: more than HASTY gives a model. */
const TOO_LATE = 1_500;

test("a model that answers too late is given up before the call ends, and the batch comes again", async () => {
  const hasty = await start(HASTY);
  cloud.modelDelay = TOO_LATE;
  const before = Date.now();
  const answer = await hasty.call({ body: batchOf(payments(5)), deadline: 2_500 });
  expect(answer.text).toContain("The model has not decided 5 of 5; the connector must send the batch again.");
  expect(Date.now() - before).toBeLessThan(2_500);
  expect([decisions(), reasons()]).toEqual([[], []]);
  cloud.modelDelay = 0;
  expect((await hasty.call({ body: batchOf(payments(5)) })).json).toMatchObject({ decided: 5 });
});

test("or its messages are dead letters, if the configuration sets that", async () => {
  const hasty = await start({ ...BURYING, ...HASTY });
  cloud.modelDelay = TOO_LATE;
  const answer = await hasty.call({ body: batchOf(payments(5)), deadline: 2_500 });
  expect(answer.json).toEqual({ received: 5, decided: 0, alerts: 0, dead: 5 });
  expect(reasons()[0]).toBe("the model did not decide in time");
});

test("or every message gets a decision, the ones without a score with a label and a reason, if the configuration sets that", async () => {
  const words = { UNDECIDED: "review", UNDECIDED_LABEL: "UNJUDGED", FEATURES: "amount", COPY: '{"txId":"id"}' };
  const reviewing = await start({ ...words, REQUEST_MESSAGES: "1", ...metrics() });
  const statuses = new Map([
    [950, 200],
    [2, 400],
  ]);
  cloud.modelStatus = (body) => statuses.get((body as { amount: number }[])[0]?.amount ?? 0) ?? 404;
  const values = ['{"id":"t1","amount":950}', '{"id":"t2","amount":2}', "1", '{"id":"t4"}'];
  const samples = [...values.map((value) => ({ key: "a", value })), ...payments(2)];
  const answer = await reviewing.call({ body: batchOf(samples) });
  expect(answer.json).toEqual({ received: 6, decided: 6, alerts: 1, dead: 3 });
  const byId = new Map(decisions().map((decision) => [decision.id, decision]));
  expect([...byId.keys()]).toEqual(["0/0", "0/1", "0/2", "0/3", "0/4", "0/5"]);
  expect(byId.get("0/0")).toMatchObject({ txId: "t1", score: 0.95, alert: true });
  expect(byId.get("0/0")).not.toHaveProperty("label");
  const rejected = { score: null, modelMs: null, alert: false, label: "UNJUDGED", reason: "MESSAGE_REJECTED" };
  expect(byId.get("0/1")).toMatchObject({ txId: "t2", ...rejected });
  expect(byId.get("0/2")).toMatchObject({ txId: null, ...rejected });
  expect(byId.get("0/3")).toMatchObject({ txId: "t4", ...rejected });
  expect(byId.get("0/5")).toMatchObject({ ...rejected, reason: "MODEL_UNAVAILABLE" });
  expect(cloud.metrics).toMatchObject([
    { name: "latency" },
    { name: "alertShare", datapoints: [{ value: 1 }] },
    { name: "undecided", datapoints: [{ value: 2 }] },
  ]);
  expect(reasons().sort()).toEqual(["it is not a JSON object", "no feature at amount", "the model rejects it"]);
});

test("a decision names its model, when it was made, and the fields that the configuration copies", async () => {
  const COPY = JSON.stringify({
    txId: "id",
    account: "$key",
    country: "card.country",
    long: "long",
    card: "card",
    none: "x",
  });
  const named = { COPY, ALERT_FIELDS: "txId,account", MODEL: "ocid1.datasciencemodel.oc1..m", MODEL_VERSION: "7" };
  const copying = await start({ FEATURES: "amount", ...named });
  const rest = `"card":{"country":"C\\nH"},"long":"${"x".repeat(255)}"`;
  const samples = [900, 100].map((amount) => ({
    key: "a\n1",
    value: `{"id":9007199254740993,"amount":${amount},${rest}}`,
  }));
  await copying.call({ body: batchOf(samples, 7) });
  expect(cloud.values(DECISIONS)[0]).toContain('"txId":9007199254740993,');
  const [{ decidedAt, ...decision } = {}] = decisions();
  expect(decision).toMatchObject({ id: "0/7", model: "ocid1.datasciencemodel.oc1..m", modelVersion: "7" });
  expect(decision).toMatchObject({ account: "a\n1", country: "C\nH", long: null, card: null, none: null });
  expect(Math.abs(Date.now() - Date.parse(String(decidedAt)))).toBeLessThan(60_000);
  // A value cannot look like another line.
  expect(cloud.published[0]?.body).toBe('Partition 0, offset 7: 0.9, txId 9007199254740993, account "a\\n1"');
  expect(copying.log).not.toContain("9007199254740993");
});

test("the longest latency of a batch and the number of undecided messages are metrics of the stream of decisions", async () => {
  const timestamp = Date.now() - 5_000;
  await measuring.call({ body: batchOf([payment(900), { ...payment(100), timestamp }]) });
  expect(cloud.metrics).toMatchObject([
    { namespace: "fraud", name: "latency", dimensions: { resourceId: DECISIONS } },
    { namespace: "fraud", name: "alertShare", datapoints: [{ value: 0.5 }], dimensions: { resourceId: DECISIONS } },
    { namespace: "fraud", name: "undecided", datapoints: [{ value: 0 }] },
  ]);
  const [{ datapoints }] = cloud.metrics as unknown as [{ datapoints: [{ value: number }] }];
  expect(datapoints[0].value).toBeGreaterThanOrEqual(5_000);
});

test("without a decision there is no latency, and what the model left is counted", async () => {
  const hasty = await start({ ...BURYING, ...metrics(), ...HASTY });
  cloud.modelDelay = TOO_LATE;
  await hasty.call({ body: batchOf(payments(5)), deadline: 2_500 });
  expect(cloud.metrics).toMatchObject([{ name: "undecided", datapoints: [{ value: 5 }] }]);
});

test("decisions do not wait for a metric that cannot be written", async () => {
  cloud.faults = (operation) => (operation === "PostMetricData" ? "error" : undefined);
  expect((await measuring.call({ body: batchOf(payments(2)) })).json).toMatchObject({ decided: 2 });
  expect(measuring.log).toContain("no metrics");
});

test("what was decided of a batch is written, even if not all was", async () => {
  cloud.faults = (operation, count) => (operation === "Predict" && count > 0 ? "unavailable" : undefined);
  const answer = await fn.call({ body: batchOf(payments(20)), deadline: 600 });
  expect(answer.text).toContain("The model has not decided 10 of 20");
  expect(decisions()).toHaveLength(10);
});

test.each(["throttle", "unavailable", "error", "lost", "cut"] as const)(
  "a model that fails once (%s) is asked again",
  async (fault) => {
    cloud.faults = (operation, count) => (operation === "Predict" && count === 0 ? fault : undefined);
    expect((await fn.call({ body: batchOf(payments(10)) })).json).toMatchObject({ decided: 10, dead: 0 });
  },
);

test("a model that does not answer once is asked again", async () => {
  const hasty = await start(HASTY);
  cloud.faults = (operation, count) => (operation === "Predict" && count === 0 ? "timeout" : undefined);
  expect((await hasty.call({ body: batchOf(payments(10)) })).json).toMatchObject({ decided: 10, dead: 0 });
});

test.each([{ prediction: [1] }, { prediction: ["1", "2"] }, { prediction: [1, null] }, [], null, {}])(
  "an answer of %j for two messages decides neither",
  async (answer) => {
    cloud.model = () => answer;
    const response = await fn.call({ body: batchOf(payments(2)), deadline: 200 });
    expect(response.text).toContain("The model has not decided 2 of 2");
    expect(fn.log).toContain("the model's answer is not");
  },
);

test("nothing of a message is in the log", () => {
  expect(fn.log).not.toContain("4111");
});

test.each([
  [{ MODEL_URL: "https://model.example" }, "MODEL_URL must match pattern"],
  [{ ALERT_ABOVE: "high" }, "ALERT_ABOVE must be number; it is the score above which people are notified"],
  [{ UNDECIDED: "drop" }, "UNDECIDED must be equal to one of the allowed values"],
  [{ COPY: '{"modelMs":"ms"}' }, "COPY must not be one of id, partition, offset, score, alert, label, reason, model,"],
  [{ COPY: '{"tx id":"id"}' }, "COPY must match pattern"],
  [{ COPY: '{"txId":"a..b"}' }, "COPY, at txId, must match pattern"],
  [{ ALERT_FIELDS: "txId" }, "COPY is missing"],
  [{ COPY: '{"txId":"id"}', ALERT_FIELDS: "txID" }, "ALERT_FIELDS txID is not in COPY; add it there with its path."],
  [{ UNDECIDED_LABEL: "no one" }, "UNDECIDED_LABEL must match pattern"],
  [{ MODEL: "a b" }, "MODEL must match pattern"],
  [{ MODEL_SECOND: "3" }, "MODEL_SECOND is unknown; did you mean MODEL_SECONDS."],
])("fails every call if the configuration is %j", async (more, sentence) => {
  const wrong = await startFunction("score", { ...settings(), ...(more as Record<string, string>) });
  expect((await wrong.call({ body: "[]" })).status).toBe(502);
  expect(wrong.log).toContain(sentence);
});
