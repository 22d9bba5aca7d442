// A target outside of OCI, with faults injected: what went in was accepted there, or is a dead letter.

import { appendFileSync } from "node:fs";
import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { type FunctionProcess, HASTY, startFunction } from "./support/agent";
import { batchOf, type DeadLetter, type Sample } from "./support/batches";
import { Cloud } from "./support/cloud";

// Times are scaled down, so that a busy machine can miss one; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const DLQ = "ocid1.stream.oc1.eu-frankfurt-1.dead";
const SECRET = "ocid1.vaultsecret.oc1.eu-frankfurt-1.key";

interface Received {
  readonly id: string;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
}

/** What the target does with a request: a status, or nothing; `cut` cuts the connection, `lost` after it has accepted. */
type Act = number | "timeout" | "cut" | "lost";

let cloud: Cloud;
let server: Server;
let fn: FunctionProcess;
let secret = "key";
let count = 0;
let act: (count: number, body: string) => Act = () => 200;
let retryAfter: string | undefined;
const accepted: Received[] = [];

function receive(request: IncomingMessage, response: ServerResponse): void {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const body = Buffer.concat(parts).toString();
    const { "x-signature": signature, "x-timestamp": time, "idempotency-key": id } = request.headers;
    const wanted = createHmac("sha256", secret)
      .update(`${String(time)}.${body}`)
      .digest("hex");
    const done = signature === wanted ? act(count++, body) : 401;
    if (done === "timeout") return;
    if (done === "cut") return void request.socket.destroy();
    if (done === "lost" || (done >= 200 && done < 300))
      accepted.push({ id: String(id), body, headers: request.headers });
    if (done === "lost") request.socket.destroy();
    else
      response
        .writeHead(done, { location: "/elsewhere", ...(retryAfter && { "retry-after": retryAfter }) })
        .end("an answer");
  });
}

const settings = (): Record<string, string> => ({
  ...cloud.environment,
  TARGET_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`,
  SIGNATURE_SECRET_OCID: SECRET,
  SECRETS_ENDPOINT: cloud.endpoint,
  DLQ_OCID: DLQ,
  DLQ_ENDPOINT: cloud.endpoint,
});

beforeAll(async () => {
  cloud = await Cloud.start();
  server = createServer({ keepAliveTimeout: 0 }, receive);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  fn = await startFunction("deliver", settings());
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  cloud.reset();
  cloud.partitionRate = Number.MAX_SAFE_INTEGER;
  secret = "key";
  cloud.secrets.set(SECRET, secret);
  accepted.splice(0);
  count = 0;
  act = () => 200;
  retryAfter = undefined;
});

const sample = (number: number): Sample => ({ key: `k${number % 10}`, value: JSON.stringify({ number }) });
const numberOf = ({ body }: Received): number => (JSON.parse(body) as { number: number }).number;

function letters(): DeadLetter[] {
  return cloud.values(DLQ).map((value) => JSON.parse(value) as DeadLetter);
}

test("each message is a signed request with its value, in the order of its key", async () => {
  const body = batchOf(Array.from({ length: 100 }, (_, number) => sample(number)));
  expect((await fn.call({ body })).json).toEqual({ received: 100, delivered: 100, dead: 0 });
  expect(accepted).toHaveLength(100);
  expect(accepted[0]?.headers["content-type"]).toBe("application/json");
  expect(new Set(accepted.map(({ id }) => id)).size).toBe(100);
  for (let key = 0; key < 10; key++) {
    const ofKey = accepted.map(numberOf).filter((number) => number % 10 === key);
    expect(ofKey).toEqual([...ofKey].sort((a, b) => a - b));
  }
});

test("a message that the target does not accept is a dead letter, and the others are delivered", async () => {
  act = (_, body) => (body.includes(":3}") ? 422 : 200);
  const all = [...Array.from({ length: 5 }, (_, number) => sample(number))];
  const body = JSON.stringify([...(JSON.parse(batchOf(all)) as object[]), 7]);
  expect((await fn.call({ body })).json).toEqual({ received: 6, delivered: 4, dead: 2 });
  expect(letters().map(({ reason, class: kind }) => [reason, kind])).toEqual([
    ["it is not an object", "REJECT"],
    ["the target answers 422", "REJECT"],
  ]);
});

test("409 means that the target has seen the idempotency key: delivered, without another try or a dead letter", async () => {
  act = (_, body) => (body.includes(":1}") ? 409 : 200);
  const body = batchOf([sample(0), sample(1), sample(11)]);
  expect((await fn.call({ body })).json).toEqual({ received: 3, delivered: 3, dead: 0 });
  expect([count, accepted.map(numberOf).sort(), letters()]).toEqual([3, [0, 11], []]);
});

test.each([429, 503, "cut", "lost"] as const)("after %s it tries again", async (fault) => {
  act = (number) => (number < 2 ? fault : 200);
  expect((await fn.call({ body: batchOf([sample(1)]) })).json).toMatchObject({ delivered: 1 });
  expect(count).toBe(3);
  expect(new Set(accepted.map(({ id }) => id)).size).toBe(1);
});

test("after no answer within the limit it tries again", async () => {
  const hasty = await startFunction("deliver", { ...settings(), ...HASTY });
  act = (number) => (number < 1 ? "timeout" : 200);
  expect((await hasty.call({ body: batchOf([sample(1)]) })).json).toMatchObject({ delivered: 1 });
  expect(new Set(accepted.map(({ id }) => id)).size).toBe(1);
});

test.each(["1", "Thu, 01 Jan 2026 00:00:00 GMT", "soon"])(
  "after 429 with Retry-After: %s it tries again",
  async (text) => {
    [act, retryAfter] = [(number) => (number < 2 ? 429 : 200), text];
    expect((await fn.call({ body: batchOf([sample(1)]) })).json).toMatchObject({ delivered: 1 });
    expect(count).toBe(3);
  },
);

test.each(["1000000", "Fri, 01 Jan 2100 00:00:00 GMT"])(
  "a target that asks to wait longer than the call lasts, Retry-After: %s, fails the call immediately",
  async (text) => {
    [act, retryAfter] = [() => 429, text];
    expect((await fn.call({ body: batchOf([sample(1)]) })).status).toBe(502);
    expect([count, letters()]).toEqual([1, []]);
  },
);

test("a target that is down fails the call after five tries, and leaves no dead letters", async () => {
  act = () => 503;
  const answer = await fn.call({ body: batchOf([sample(1)]) });
  expect(answer.status).toBe(502);
  expect(answer.text).toContain("The target answers 503; the connector must send the batch again.");
  expect([count, letters()]).toEqual([5, []]);
});

test.each([301, 403, 404, 405, 415])(
  "answer %i is not about the message: the call fails at the first one",
  async (status) => {
    act = () => status;
    const answer = await fn.call({ body: batchOf([sample(1)]) });
    expect(answer.status).toBe(502);
    expect(answer.text).toContain(`The target answers ${status}: check its address, CONTENT_TYPE and the secret.`);
    expect([count, accepted.length, letters()]).toEqual([1, 0, []]);
  },
);

test("a secret that was rotated is read again", async () => {
  await fn.call({ body: batchOf([sample(1)]) });
  secret = "other";
  cloud.secrets.set(SECRET, secret);
  expect((await fn.call({ body: batchOf([sample(2)]) })).status).toBe(502);
  expect((await fn.call({ body: batchOf([sample(2)]) })).json).toMatchObject({ delivered: 1 });
});

const FAULTS: readonly Act[] = [429, 500, 503, 408, "lost", "cut"];

test.each<[string, readonly Act[]]>([
  ["none", []],
  ...(process.env.FUNCTIONS_TABLE === undefined ? [] : FAULTS).map((fault): [string, Act[]] => [
    String(fault),
    [fault],
  ]),
  ["all of them", FAULTS],
])("loses nothing over 2,000 messages: %s", async (name, faults) => {
  const COUNT = 2_000;
  let [calls, failed] = [0, 0];
  // Runs of faults, so that the tries of a call are used up now and then.
  act = (number, body) => {
    if ((JSON.parse(body) as { number: number }).number % 100 === 7) return 422;
    const fault = faults[Math.floor(number / 40) % faults.length] ?? 200;
    return number % 40 < 20 ? fault : 200;
  };
  for (let first = 0; first < COUNT; first += 100) {
    const body = batchOf(
      Array.from({ length: 100 }, (_, index) => sample(first + index)),
      first,
    );
    for (let status = 502; status !== 200; calls++) {
      status = (await fn.call({ body, deadline: 5_000 })).status;
      if (status !== 200 && ++failed > 500) throw new Error(fn.log.slice(-2_000));
    }
  }
  const delivered = new Set(accepted.map(numberOf));
  const dead = new Set(letters().map(({ offset }) => Number(offset)));
  const lost = Array.from({ length: COUNT }, (_, number) => number).filter(
    (number) => !delivered.has(number) && !dead.has(number),
  ).length;
  const table = process.env.FUNCTIONS_TABLE;
  const twice = accepted.length - new Set(accepted.map(({ id }) => id)).size;
  const cells = ["deliver", name, COUNT, delivered.size, dead.size, `${failed} of ${calls} calls`, lost, twice];
  if (table !== undefined) appendFileSync(table, `| ${cells.join(" | ")} |\n`);
  expect([lost, delivered.size, dead.size]).toEqual([0, 1_980, 20]);
  expect(new Set(accepted.map(({ id }) => id)).size).toBe(1_980);
});

test.each([
  ["TARGET_URL", "http://saas.example.com/in"],
  ["TARGET_URL", "https://"],
  ["TARGET_URL", "https://user:password@saas.example.com/in"],
  ["TARGET_URL", "https://saas.example.com/a b"],
  ["CONTENT_TYPE", "application/json\nX-Other: 1"],
])("fails every call for %s %j, with which no request is possible", async (name, value) => {
  expect(await reasonFor({ [name]: value })).toContain(`${name} must match pattern`);
});

test.each([
  ["SIGNATURE_HEADER", "Content-Type"],
  ["SIGNATURE_HEADER", "host"],
  ["TIMESTAMP_HEADER", "IDEMPOTENCY-KEY"],
  ["TIMESTAMP_HEADER", "Transfer-Encoding"],
])("fails every call for %s %j, a header that the program sends itself", async (name, value) => {
  expect(await reasonFor({ [name]: value })).toContain(`${name} must not be one of connection, content-length,`);
});

test.each<Record<string, string>>([
  { TIMESTAMP_HEADER: "x-signature" },
  { SIGNATURE_HEADER: "X-Timestamp" },
  { SIGNATURE_HEADER: "X-Seal", TIMESTAMP_HEADER: "x-seal" },
])("fails every call for one header with the signature and the time, whatever the case: %j", async (headers) => {
  expect(await reasonFor(headers)).toContain("must have different values in SIGNATURE_HEADER, TIMESTAMP_HEADER");
});

/** Why a program with other settings fails its calls. */
async function reasonFor(other: Record<string, string>): Promise<string> {
  const wrong = await startFunction("deliver", { ...settings(), ...other });
  expect((await wrong.call({ body: "[]" })).status).toBe(502);
  await wrong.stop();
  return wrong.log;
}
