import { createHash } from "node:crypto";
import { type FunctionAnswer, type FunctionProcess, startFunction } from "./support/agent";
import { Cloud } from "./support/cloud";

const STREAM = "ocid1.stream.oc1.eu-frankfurt-1.chain";

let cloud: Cloud;
let fn: FunctionProcess;

beforeAll(async () => {
  cloud = await Cloud.start();
  fn = await startFunction("relay", { ...cloud.environment, STREAM_OCID: STREAM, STREAM_ENDPOINT: cloud.endpoint });
});

beforeEach(() => {
  cloud.reset();
});

function callBack(body: string | Buffer, more: object = {}): Promise<FunctionAnswer> {
  return fn.call({ body, gateway: { url: "/v1/events" }, ...more });
}

const SHIPPED = '{"eventMsg":{"txId":"b1c1","eventName":"shipped","block":12345678901234567890},"subid":"s"}';

test("an event is a message with its transaction as the key, and with all of it as it came", async () => {
  const answer = await callBack(SHIPPED);
  expect([answer.httpStatus, answer.json]).toEqual([200, { written: 1 }]);
  expect(cloud.values(STREAM)).toEqual([
    `{"id":"b1c1/shipped","transaction":"b1c1","name":"shipped","event":${SHIPPED}}`,
  ]);
  expect(cloud.streams.get(STREAM)?.[0]?.key).toBe(Buffer.from("b1c1").toString("base64"));
});

test("an event that is called back twice is the same byte for byte, on the same partition", async () => {
  await callBack(SHIPPED);
  await callBack(SHIPPED);
  const [first, second] = cloud.streams.get(STREAM) ?? [];
  expect([second?.value, second?.partition, second?.key]).toEqual([first?.value, first?.partition, first?.key]);
});

test("an array is a message for each event, in order", async () => {
  const body = JSON.stringify([{ txid: "a" }, { txId: "a", event: "paid" }, { transactionId: "b" }]);
  expect((await callBack(body)).json).toEqual({ written: 3 });
  expect(cloud.values(STREAM).map((value) => (JSON.parse(value) as { id: string }).id)).toEqual(["a", "a/paid", "b"]);
});

test.each([
  ["", 400, "The body is not JSON in UTF-8."],
  ["{", 400, "The body is not JSON in UTF-8."],
  [Buffer.from([0x22, 0xff, 0x22]), 400, "The body is not JSON in UTF-8."],
  ["[]", 400, "The body has no event."],
  [`{"txId":"a","x":"${"x".repeat(1_048_576)}"}`, 413, "An event has over 1048576 bytes."],
])("the body %.40j is refused with %i, and nothing of it is written", async (body, status, error) => {
  const answer = await callBack(body);
  expect([answer.status, answer.httpStatus, answer.json]).toEqual([200, status, { written: 0, error }]);
  expect(cloud.values(STREAM)).toEqual([]);
});

const keys = (): (string | undefined)[] =>
  (cloud.streams.get(STREAM) ?? []).map(({ key }) => Buffer.from(key ?? "", "base64").toString());

test.each([
  ['{"chaincode_id":"orders","tx_id":"b1","event_name":"shipped"}', "b1", "b1/shipped"],
  ['{"data":{"txid":"b1"}}', "b1", "b1"],
  ['{"data":{"event_name":"paid","transactionId":"b2"}}', "b2", "b2/paid"],
  ['{"tx_id":7}', "7", "7"],
  ['{"number":4,"filtered_transactions":[{"txid":"b3"}],"header":{"txid":"b4"}}', "b4", "b4"],
])("the event %s has the key %s and the id %s", async (body, key, id) => {
  expect((await callBack(body)).json).toEqual({ written: 1 });
  expect(keys()).toEqual([key]);
  expect(JSON.parse(cloud.values(STREAM)[0] ?? "")).toMatchObject({ id, transaction: key });
});

test("an event without a transaction is written with the hash of its text, and so are the events next to it", async () => {
  const long = `{"txId":"${"a".repeat(257)}","event":"shipped"}`;
  const body = `[{"txId":"a"},{"number": 12345678901234567890},7,${long}]`;
  expect((await callBack(body)).json).toEqual({ written: 4 });
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
  const ids = ["a", hash('{"number": 12345678901234567890}'), hash("7"), hash(long)];
  expect(keys()).toEqual(ids);
  expect(cloud.values(STREAM)).toEqual([
    '{"id":"a","transaction":"a","event":{"txId":"a"}}',
    `{"id":"${ids[1]!}","event":{"number": 12345678901234567890}}`,
    `{"id":"${ids[2]!}","event":7}`,
    `{"id":"${ids[3]!}","name":"shipped","event":${long}}`,
  ]);
});

test("an event that is too large does not keep the others of its body out of the stream", async () => {
  const answer = await callBack(`[{"txId":"a"},{"txId":"b","x":"${"x".repeat(1_048_576)}"},{"txId":"c"}]`);
  expect([answer.httpStatus, answer.json]).toEqual([413, { written: 2, error: "An event has over 1048576 bytes." }]);
  expect(keys()).toEqual(["a", "c"]);
});

describe("with a stream of dead letters, a route and the path of a key", () => {
  const DLQ = "ocid1.stream.oc1.eu-frankfurt-1.dead";
  let full: FunctionProcess;

  beforeAll(async () => {
    full = await startFunction("relay", {
      ...cloud.environment,
      STREAM_OCID: STREAM,
      STREAM_ENDPOINT: cloud.endpoint,
      DLQ_OCID: DLQ,
      DLQ_ENDPOINT: cloud.endpoint,
      ROUTE: "/events/{channel}/{chaincode}",
      KEY_PATHS: "order.id,*.order_id",
    });
  });

  const send = (
    body: string | Buffer,
    url = "/v1/events/shipments/orders",
    more: object = {},
  ): Promise<FunctionAnswer> => full.call({ body, gateway: { url }, ...more });

  /** The bytes that the dead letters have kept, and their reasons. */
  function kept(): [string, string] {
    const letters = cloud.values(DLQ).map((value) => JSON.parse(value) as { reason: string; value: string });
    const bytes = Buffer.concat(letters.map(({ value }) => Buffer.from(value, "base64")));
    return [bytes.toString("latin1"), [...new Set(letters.map(({ reason }) => reason))].join()];
  }

  test.each([
    ["{", 400, "The body is not JSON in UTF-8."],
    [Buffer.from([0x22, 0xff, 0x22]), 400, "The body is not JSON in UTF-8."],
    [`{"txId":"a","x":"${"x".repeat(1_048_576)}"}`, 413, "An event has over 1048576 bytes."],
  ])("body %# is refused, and kept whole as a dead letter", async (body, status, error) => {
    expect((await send(body)).httpStatus).toBe(status);
    expect(kept()).toEqual([Buffer.from(body).toString("latin1"), error]);
  });

  test("nothing is kept of a body without content", async () => {
    for (const body of ["", "[]"]) expect((await send(body)).httpStatus).toBe(400);
    expect(cloud.values(DLQ)).toEqual([]);
  });

  test("if the dead letter cannot be written, the platform calls again", async () => {
    cloud.faults = (operation) => (operation === "PutMessages" ? "forbidden" : undefined);
    const answer = await send("{");
    expect([answer.httpStatus, answer.json]).toEqual([503, { written: 0, error: "A dead letter is not written." }]);
  });

  test.each([
    ["/v1/events/shipments/orders?x=/a/b", { channel: "shipments", chaincode: "orders" }],
    ["/events/my%20channel/%", { channel: "my channel", chaincode: "%" }],
    ["/v1/events//orders", {}],
    ["/v1/blocks/shipments/orders", {}],
    ["/", {}],
  ])("the address %s says of an event %j", async (url, origin) => {
    await send('{"txId":"a"}', url);
    expect(JSON.parse(cloud.values(STREAM)[0] ?? "")).toEqual({
      id: "a",
      transaction: "a",
      ...origin,
      event: { txId: "a" },
    });
  });

  test.each([
    ['{"txId":"a","order":{"id":"A-1"}}', "A-1"],
    ['{"txId":"a","order":{"id":17}}', "17"],
    ['{"txId":"a","body":{"order_id":"A-2"}}', "A-2"],
    [`{"txId":"a","order":{"id":"${"x".repeat(257)}"}}`, "a"],
    ['{"txId":"a","order":{"id":""}}', "a"],
  ])(
    "the key of event %# is the text or number at the first path that fits, otherwise its transaction, which is its id",
    async (body, key) => {
      await send(body);
      expect(keys()).toEqual([key]);
      expect(JSON.parse(cloud.values(STREAM)[0] ?? "")).toMatchObject({ id: "a" });
    },
  );
});

test("another method is refused", async () => {
  expect((await callBack("", { gateway: { method: "GET" } })).httpStatus).toBe(405);
});

test("a stream that does not take all makes the platform call again, and then all is there", async () => {
  cloud.faults = (operation) => (operation === "PutMessages" ? "throttle" : undefined);
  const failed = await callBack(SHIPPED, { deadline: 300 });
  expect([failed.httpStatus, failed.headers["fn-http-h-retry-after"]]).toEqual([503, "10"]);
  cloud.faults = (operation, count) => (operation === "PutMessages" && count % 2 === 0 ? "partial" : undefined);
  expect((await callBack(JSON.stringify([{ txId: "a" }, { txId: "b" }]))).httpStatus).toBe(200);
  expect(cloud.values(STREAM)).toHaveLength(2);
});

test("fails every call if a variable of the configuration is unknown", async () => {
  const wrong = await startFunction("relay", { ...cloud.environment, TRANSACTION_PATH: "x" });
  expect((await wrong.call({ body: SHIPPED })).status).toBe(502);
  expect(wrong.log).toContain("TRANSACTION_PATH is unknown; did you mean TRANSACTION_PATHS.");
});
