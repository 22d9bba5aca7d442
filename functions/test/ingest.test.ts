import { createHmac } from "node:crypto";
import Ajv from "ajv/dist/2019";
import { contract } from "../ingest/contract";
import { type FunctionAnswer, type FunctionCall, type FunctionProcess, HASTY, startFunction } from "./support/agent";
import { Cloud, type Fault } from "./support/cloud";

// Times are scaled down, so that a busy machine can miss one; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const STREAM = "ocid1.stream.oc1.eu-frankfurt-1.s";
const MAX = 1_048_576;

let cloud: Cloud;
let keyed: FunctionProcess;
let plain: FunctionProcess;

const start = (more: Record<string, string>): Promise<FunctionProcess> =>
  startFunction("ingest", {
    ...cloud.environment,
    STREAM_OCID: STREAM,
    STREAM_ENDPOINT: `${cloud.endpoint}/`,
    ...more,
  });

beforeAll(async () => {
  cloud = await Cloud.start();
  keyed = await start({ KEY_PATH: "device.id" });
  plain = await start({});
});

beforeEach(() => {
  cloud.reset();
});

const agrees = new Ajv().compile(contract.output);

/** Sends a body; every answer is as the contract says. */
async function post(
  fn: FunctionProcess,
  body: string | Buffer,
  contentType = "application/json",
  more: FunctionCall = {},
): Promise<FunctionAnswer> {
  const answer = await fn.call({ body, contentType, gateway: {}, ...more });
  expect([agrees(answer.json), answer.status]).toEqual([true, 200]);
  return answer;
}

/** Status, answer, and the stream. */
async function result(sent: Promise<FunctionAnswer>): Promise<readonly [number | undefined, unknown, string[]]> {
  const { httpStatus, json } = await sent;
  return [httpStatus, json, cloud.values(STREAM)];
}

const keys = (): (string | null)[] =>
  (cloud.streams.get(STREAM) ?? []).map(({ key }) => (key === null ? null : Buffer.from(key, "base64").toString()));

const device = (id: unknown, more = ""): string => `{"device":{"id":${JSON.stringify(id)}}${more}}`;

describe("a body becomes messages", () => {
  test("a JSON object is one, as it was written, with its key", async () => {
    const body = `{ "device": {"id": "a"}, "n": 12345678901234567890, "n2": 1.10 }`;
    expect(await result(post(keyed, body))).toEqual([202, { written: 1 }, [body]]);
    expect(keys()).toEqual(["a"]);
  });

  test("the elements of an array are one each, with all digits of their numbers", async () => {
    const body = `[{"device":{"id":12345678901234567890},"t":"],\\"{"} , {"device": {"id":"b"}}]`;
    const values = [`{"device":{"id":12345678901234567890},"t":"],\\"{"}`, `{"device": {"id":"b"}}`];
    expect(await result(post(keyed, body))).toEqual([202, { written: 2 }, values]);
    expect(keys()).toEqual(["12345678901234567890", "b"]);
  });

  test("the last of two members of one name has the key, as for every reader of JSON", async () => {
    await post(keyed, `{"device":{"id":"a"},"device":{"id":"x","id":"b"}}`);
    expect(keys()).toEqual(["b"]);
  });

  test("a line of NDJSON is one", async () => {
    const body = `${device("a")}\n\n${device("b")}\r\n`;
    expect(await result(post(keyed, body, "application/x-ndjson"))).toEqual([
      202,
      { written: 2 },
      [device("a"), device("b")],
    ]);
  });

  test("a row of CSV is one, with the names of the first", async () => {
    const fn = await start({ KEY_PATH: "id" });
    const body = '\uFEFFid,text\n1,"a, ""b"""\n2,ä\n';
    const values = ['{"id":"1","text":"a, \\"b\\""}', '{"id":"2","text":"ä"}'];
    expect(await result(post(fn, body, "text/csv; charset=utf-8"))).toEqual([202, { written: 2 }, values]);
    expect(keys()).toEqual(["1", "2"]);
    await fn.stop();
  });

  test("bytes are one as they are, with the key of a header", async () => {
    const bytes = Buffer.from([0, 255, 254, 10]);
    const gateway = { headers: { "message-key": "k" } };
    const { httpStatus } = await post(keyed, bytes, "application/octet-stream", { gateway });
    expect([httpStatus, cloud.streams.get(STREAM)?.[0]?.value, keys()]).toEqual([202, bytes.toString("base64"), ["k"]]);
    expect(await result(post(keyed, bytes, "application/octet-stream"))).toMatchObject([
      422,
      { written: 0, error: "The message has no key: header Message-Key is missing." },
      [expect.anything()],
    ]);
    expect((await post(plain, bytes, "application/octet-stream")).httpStatus).toBe(202);
  });

  test("VALUE_PATH takes a part of it, as it is written", async () => {
    const fn = await start({ KEY_PATH: "iot_key", VALUE_PATH: "iot_data" });
    const body = `{"iot_key":"room","iot_data":{"n":12345678901234567890}}`;
    expect(await result(post(fn, body))).toEqual([202, { written: 1 }, ['{"n":12345678901234567890}']]);
    expect(await result(post(fn, '{"iot_key":"room"}'))).toMatchObject([
      422,
      { refused: [{ index: 0, reason: "nothing at iot_data" }] },
      [expect.anything()],
    ]);
    await fn.stop();
  });

  test("the contract's samples are taken", async () => {
    const samples = contract.input.examples as unknown[];
    expect(samples).not.toEqual([]);
    for (const sample of samples) expect((await post(plain, JSON.stringify(sample))).httpStatus).toBe(202);
  });
});

describe("a body that is wrong is refused as a whole, and nothing of it is written", () => {
  const refusals: [string, string | Buffer, string | undefined, number, object][] = [
    ["no JSON", "{", undefined, 400, { error: "The body is not JSON." }],
    ["empty", "", undefined, 400, { error: "The body is empty." }],
    ["an empty list", "[]", undefined, 400, { error: "The body has no message." }],
    ["not UTF-8", Buffer.from([0x22, 0xff, 0x22]), undefined, 400, { error: "The body is not UTF-8." }],
    ["half a character", Buffer.from('"ä"').subarray(0, 2), undefined, 400, { error: "The body is not UTF-8." }],
    [
      "one line of NDJSON",
      `${device("a")}\n{`,
      "application/x-ndjson",
      400,
      { refused: [{ index: 1, reason: "not JSON" }] },
    ],
    ["CSV with a row too short", "a,b\n1\n", "text/csv", 400, {}],
    ["CSV with one name twice", "a,a\n1,2\n", "text/csv", 400, { error: "Two columns of the CSV have one name." }],
    ["of an unknown kind", "<a/>", "application/xml", 415, {}],
    [
      "without a key in one message",
      `[${device("a")},{"device":{}},{"device":7}]`,
      undefined,
      422,
      {
        error: "A message cannot be written; see its key.",
        refused: [
          { index: 1, reason: "no key at device.id" },
          { index: 2, reason: "no key at device.id" },
        ],
      },
    ],
    [
      "with a key that is neither string nor number",
      `[${device(null)},${device([])},${device("")},${device("ä".repeat(129))}]`,
      undefined,
      422,
      {
        refused: [
          { index: 0, reason: "the key at device.id is neither text nor number" },
          { index: 1, reason: "the key at device.id is neither text nor number" },
          { index: 2, reason: "the key is empty" },
          { index: 3, reason: "a key of over 256 bytes" },
        ],
      },
    ],
    [
      "10,001 messages",
      `[${Array.from({ length: 10_001 }, () => device("a")).join(",")}]`,
      undefined,
      413,
      { error: "The body has 10001 messages; at most 10000 are accepted." },
    ],
  ];

  test.each(refusals)("%s", async (_, body, contentType, status, answer) => {
    expect(await result(post(keyed, body, contentType))).toMatchObject([status, { written: 0, ...answer }, []]);
    expect(cloud.requests).toHaveLength(0);
  });

  test("another method than POST", async () => {
    expect((await plain.call({ gateway: { method: "GET" } })).httpStatus).toBe(405);
  });

  test("1 MB and one byte; 1 MB is written", async () => {
    const text = (bytes: number): string => JSON.stringify("x".repeat(bytes - 2));
    expect(await result(post(plain, text(MAX + 1)))).toMatchObject([
      413,
      {
        error: "A message has more than 1048576 bytes with its key.",
        refused: [{ index: 0, reason: "1048577 bytes" }],
      },
      [],
    ]);
    expect((await post(plain, text(MAX))).httpStatus).toBe(202);
    // The key counts too.
    const large = device("k", `,"x":"${"x".repeat(MAX - 28)}"`);
    expect((await post(keyed, large)).httpStatus).toBe(413);
  });

  test("a byte over MAX_MESSAGE_BYTES, which do not include the key; as many bytes are written", async () => {
    const fn = await start({ KEY_PATH: "device.id", MAX_MESSAGE_BYTES: "300" });
    const sized = (bytes: number): string => device("k", `,"x":"${"x".repeat(bytes - 28)}"`);
    expect(await result(post(fn, `[${sized(300)},${sized(301)}]`))).toEqual([
      413,
      {
        written: 0,
        error: "A message has more than 300 bytes.",
        refused: [{ index: 1, reason: "301 bytes" }],
      },
      [],
    ]);
    expect((await post(fn, sized(300))).httpStatus).toBe(202);
    await fn.stop();
  });
});

describe("10,000 messages in one request", () => {
  test("are all written, in requests of 1 MB", async () => {
    const values = Array.from({ length: 10_000 }, (_, at) => device(at, `,"text":"${"x".repeat(300)}"`));
    const { httpStatus, json } = await post(keyed, `[${values.join(",")}]`);
    expect([httpStatus, json]).toEqual([202, { written: 10_000 }]);
    expect(cloud.values(STREAM)).toEqual(values);
    expect(cloud.requests.length).toBe(4);
  });

  test("of which a request in the middle is refused: its indices, and no others, are named", async () => {
    cloud.faults = (_, count) => (count === 1 ? "forbidden" : undefined);
    const values = Array.from({ length: 10_000 }, (_, at) => device(at, `,"text":"${"x".repeat(300)}"`));
    const { httpStatus, json } = await post(keyed, `[${values.join(",")}]`);
    const { written, refused } = json as { written: number; refused: { index: number; reason: string }[] };
    expect([httpStatus, written + refused.length]).toEqual([207, 10_000]);
    const missing = new Set(refused.map(({ index }) => index));
    expect(cloud.values(STREAM)).toEqual(values.filter((_, at) => !missing.has(at)));
    expect(written).toBeLessThan(8_000);
  });
});

describe("a stream with faults", () => {
  const always = (fault: Fault): void => {
    cloud.faults = () => fault;
  };
  const first = (...faults: Fault[]): void => {
    cloud.faults = (_, count) => faults[count];
  };
  const three = `[${device("a")},${device("b")},${device("c")}]`;

  test.each<Fault>(["throttle", "error", "unavailable", "cut", "garbage"])(
    "%s once: it is asked again",
    async (fault) => {
      first(fault);
      expect((await result(post(keyed, three)))[0]).toBe(202);
      expect(cloud.values(STREAM)).toEqual([device("a"), device("b"), device("c")]);
    },
  );

  test("a stream that does not answer once is asked again", async () => {
    const hasty = await start({ KEY_PATH: "device.id", ...HASTY });
    first("timeout");
    expect((await result(post(hasty, three)))[0]).toBe(202);
    expect(new Set(cloud.values(STREAM))).toEqual(new Set([device("a"), device("b"), device("c")]));
  });

  test("entries that failed are sent again, and no others", async () => {
    first("partial");
    expect((await result(post(keyed, three)))[0]).toBe(202);
    expect(cloud.values(STREAM)).toEqual([device("b"), device("c"), device("a")]);
  });

  test("what stays unwritten is named by index: 207", async () => {
    always("partial");
    const { httpStatus, json, headers } = await post(keyed, three, undefined, { deadline: 200 });
    // Of a request of one message, the first of three always fails.
    expect([httpStatus, json]).toEqual([207, { written: 2, refused: [{ index: 0, reason: "failed" }] }]);
    expect(headers["fn-http-h-retry-after"]).toBe("10");
  });

  test("throttled to the end is passed on: 429 with Retry-After, nothing written", async () => {
    always("throttle");
    const { httpStatus, json, headers } = await post(keyed, device("a"), undefined, { deadline: 200 });
    expect([httpStatus, json]).toEqual([429, { written: 0, refused: [{ index: 0, reason: "throttled" }] }]);
    expect(headers["fn-http-h-retry-after"]).toBe("10");
    expect(cloud.requests.length).toBeGreaterThan(3);
  });

  test("throttled for a minute, which the deadline allows for: written", async () => {
    const until = Date.now() + 600;
    cloud.faults = () => (Date.now() < until ? "throttle" : undefined);
    expect((await post(keyed, three)).httpStatus).toBe(202);
    expect(cloud.values(STREAM)).toHaveLength(3);
  });

  test("no answer: 503, and the message may be there all the same", async () => {
    always("lost");
    const { httpStatus, json } = await post(keyed, device("a"), undefined, { deadline: 100 });
    expect([httpStatus, json]).toEqual([503, { written: 0, refused: [{ index: 0, reason: "unconfirmed" }] }]);
    expect(cloud.values(STREAM)[0]).toBe(device("a"));
  });

  test("an answer without a result for each entry confirms none", async () => {
    always("short");
    const { httpStatus, json } = await post(keyed, three, undefined, { deadline: 100 });
    const refused = [0, 1, 2].map((index) => ({ index, reason: "unconfirmed" }));
    expect([httpStatus, json]).toEqual([503, { written: 0, refused }]);
  });

  test("a stream without permission: 503 immediately, unlike a busy stream", async () => {
    always("forbidden");
    const { httpStatus, json } = await post(keyed, device("a"));
    expect([httpStatus, json]).toEqual([503, { written: 0, refused: [{ index: 0, reason: "rejected" }] }]);
    expect(cloud.requests).toHaveLength(1);
  });

  test("a call without time left writes nothing", async () => {
    const { httpStatus, json } = await post(keyed, device("a"), undefined, { deadline: 10 });
    expect([httpStatus, json]).toEqual([503, { written: 0, refused: [{ index: 0, reason: "no time" }] }]);
    expect(cloud.requests).toHaveLength(0);
  });

  test("partitions that take no more: what fits is written, the rest is named", async () => {
    cloud.partitionRate = 400_000;
    const big = (id: string): string => device(id, `,"x":"${"x".repeat(300_000)}"`);
    const { httpStatus, json } = await post(keyed, `[${big("a")},${big("a")},${big("a")}]`, undefined, {
      deadline: 150,
    });
    expect(httpStatus).toBe(207);
    const { written, refused } = json as { written: number; refused: unknown[] };
    expect([written + refused.length, cloud.values(STREAM).length]).toEqual([3, written]);
  });

  test("the log has no bodies, and is JSON to the last line", () => {
    const text = keyed.logLines.map((line) => JSON.stringify(line)).join("\n");
    expect(text).toContain('"event":"not written"');
    expect(text).not.toMatch(/device"|xxxx/);
  });
});

describe("a collector of clicks", () => {
  const ORIGIN = "https://shop.example";
  const collector = { SITE_KEYS: "site-0001,site-0002", ORIGINS: ORIGIN, KEY_PATH: "session" };
  const event = '{"session":"s1","page":"/"}';
  let fn: FunctionProcess;

  beforeAll(async () => {
    fn = await start(collector);
  });

  const send = (
    headers: Record<string, string>,
    { url = "/v1/events", method = "POST", body = event } = {},
  ): Promise<FunctionAnswer> => fn.call({ body, contentType: "text/plain", gateway: { url, method, headers } });

  test("accepts what a page sends with its site key, and confirms it to the page", async () => {
    const { httpStatus, headers } = await send({ Origin: ORIGIN, "X-Site-Key": "site-0001" });
    expect([httpStatus, headers["fn-http-h-access-control-allow-origin"]]).toEqual([202, ORIGIN]);
    expect(headers["fn-http-h-vary"]).toBe("Origin");
    expect(keys()).toEqual(["s1"]);
  });

  test("takes a beacon, whose site key is in the query", async () => {
    expect((await send({ Origin: ORIGIN }, { url: "/v1/events?site=site-0002" })).httpStatus).toBe(202);
  });

  test.each([
    ["without a site key", { Origin: ORIGIN }],
    ["with an unknown one", { Origin: ORIGIN, "X-Site-Key": "site-0003" }],
    ["from a page of another origin", { Origin: "https://other.example", "X-Site-Key": "site-0001" }],
  ])("refuses a request %s", async (_, headers) => {
    const { httpStatus } = await send(headers);
    expect([httpStatus, cloud.values(STREAM)]).toEqual([403, []]);
  });

  test("answers a browser's question for the pages of its origins only", async () => {
    const good = await send({ Origin: ORIGIN }, { method: "OPTIONS", body: "" });
    expect(good.httpStatus).toBe(204);
    expect(good.headers).toMatchObject({
      "fn-http-h-access-control-allow-origin": ORIGIN,
      "fn-http-h-access-control-allow-methods": "POST, OPTIONS",
      "fn-http-h-access-control-allow-headers": "Content-Type, X-Site-Key",
    });
    const bad = await send({ Origin: "https://other.example" }, { method: "OPTIONS", body: "" });
    expect([bad.httpStatus, bad.headers["fn-http-h-access-control-allow-origin"]]).toEqual([403, undefined]);
  });

  test("takes 64 KB and no byte more", async () => {
    const body = (bytes: number): string => `{"session":"s","x":"${"x".repeat(bytes - 22)}"}`;
    const headers = { Origin: ORIGIN, "X-Site-Key": "site-0001" };
    expect((await send(headers, { body: body(65_536) })).httpStatus).toBe(202);
    expect((await send(headers, { body: body(65_537) })).httpStatus).toBe(413);
  });

  test("says which origins when it says which sites", async () => {
    const wrong = await start({ SITE_KEYS: "site-0001" });
    await wrong.call({ body: event });
    expect(wrong.log).toContain(
      "The configuration of ingest is rejected: ORIGINS is missing; give the origins of the pages from which a collector accepts events",
    );
    await wrong.stop();
  });
});

describe("a receiver of webhooks", () => {
  const SECRET = "ocid1.vaultsecret.oc1..webhook";
  const KEY = "not-told-to-others";
  const body = '{"id":"ä"}';
  let fn: FunctionProcess;
  let timed: FunctionProcess;

  const signature = (text: string, key = KEY): string => createHmac("sha256", key).update(text).digest("hex");
  const now = (): number => Math.floor(Date.now() / 1_000);

  beforeAll(async () => {
    const least = { SIGNATURE_HEADER: "X-Signature", SIGNATURE_SECRET_OCID: SECRET, SECRETS_ENDPOINT: cloud.endpoint };
    const more = { SIGNED_TEXT: "v0:{timestamp}:{body}", TIMESTAMP_HEADER: "X-Time", SIGNATURE_ENCODING: "base64" };
    fn = await start({ ...least, SIGNATURE_PREFIX: "sha256=" });
    timed = await start({ ...least, ...more, SIGNATURE_ALGORITHM: "sha512" });
  });

  beforeEach(() => {
    cloud.secrets.set(SECRET, KEY);
  });

  const send = (to: FunctionProcess, headers: Record<string, string>, text = body): Promise<FunctionAnswer> =>
    post(to, text, "application/json", { gateway: { headers } });

  test("takes a body with its signature, over the bytes as they came", async () => {
    expect(await result(send(fn, { "x-signature": `sha256=${signature(body)}` }))).toEqual([
      202,
      { written: 1 },
      [body],
    ]);
  });

  test.each([
    ["without a signature", {}],
    ["with that of another body", { "X-Signature": `sha256=${signature('{"id":"b"}')}` }],
    ["with that of another key", { "X-Signature": `sha256=${signature(body, "guessed")}` }],
    ["with a signature without its prefix", { "X-Signature": signature(body) }],
    ["with half a signature", { "X-Signature": `sha256=${signature(body).slice(0, 32)}` }],
    ["with an empty signature", { "X-Signature": "" }],
  ])("refuses a request %s", async (_, headers) => {
    const error = "The signature is missing or wrong.";
    expect(await result(send(fn, headers as Record<string, string>))).toEqual([401, { written: 0, error }, []]);
  });

  const timedHeaders = (time: number, signedTime = time): Record<string, string> => ({
    "X-Time": String(time),
    "X-Signature": createHmac("sha512", KEY).update(`v0:${signedTime}:${body}`).digest("base64"),
  });

  test("takes a request whose time is signed, and is within five minutes", async () => {
    expect((await send(timed, timedHeaders(now() - 290))).httpStatus).toBe(202);
  });

  test.each([
    ["was sent long ago", -310],
    ["comes from the future", 310],
  ])("refuses a request that %s", async (_, seconds) => {
    const { httpStatus, json } = await send(timed, timedHeaders(now() + seconds));
    const error = "The timestamp of the signature is missing, too old, or in the future.";
    expect([httpStatus, json]).toEqual([401, { written: 0, error }]);
  });

  test("refuses an old request with another time, and one without a time", async () => {
    expect((await send(timed, timedHeaders(now(), now() - 1_000))).httpStatus).toBe(401);
    const { "X-Signature": only = "" } = timedHeaders(now());
    expect((await send(timed, { "X-Signature": only })).httpStatus).toBe(401);
  });

  test.each([
    ["SIGNED_TEXT is missing", { TIMESTAMP_HEADER: "X-Time" }],
    ["SIGNED_TEXT must match pattern", { TIMESTAMP_HEADER: "X-Time", SIGNED_TEXT: "v0.{body}" }],
    ["SIGNED_TEXT must match pattern", { SIGNED_TEXT: "{timestamp}.{body}" }],
    ["SIGNED_TEXT must match pattern", { SIGNED_TEXT: "body" }],
    [
      "must have different values in SIGNATURE_HEADER, TIMESTAMP_HEADER",
      { TIMESTAMP_HEADER: "x-signature", SIGNED_TEXT: "{timestamp}.{body}" },
    ],
    ["must have different values in SIGNATURE_HEADER, TIMESTAMP_HEADER", { KEY_HEADER: "X-SIGNATURE" }],
  ])("does not start if anyone could sign: %s", async (sentence, more) => {
    const wrong = await start({ SIGNATURE_HEADER: "X-Signature", SIGNATURE_SECRET_OCID: SECRET, ...more });
    await wrong.call({ body });
    expect(wrong.log).toContain(sentence);
    await wrong.stop();
  });
});
