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
  ["7", 422, "An event has no transaction: subscribe to events of type chaincode or transaction."],
  [
    '[{"txId":"a"},{"blockNumber":4}]',
    422,
    "An event has no transaction: subscribe to events of type chaincode or transaction.",
  ],
  [
    `{"txId":"${"a".repeat(257)}"}`,
    422,
    "An event has no transaction: subscribe to events of type chaincode or transaction.",
  ],
  [`{"txId":"a","x":"${"x".repeat(1_048_576)}"}`, 413, "An event has over 1048576 bytes."],
])("the body %.40j is refused with %i, and nothing of it is written", async (body, status, error) => {
  const answer = await callBack(body);
  expect([answer.status, answer.httpStatus, answer.json]).toEqual([200, status, { written: 0, error }]);
  expect(cloud.values(STREAM)).toEqual([]);
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
