// What all functions share: configuration, the FDK, logs, secrets.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { CircuitBreaker, FetchHttpClient, utils } from "oci-common";
import { type FunctionProcess, HASTY, programFile, startFunction, startProgram } from "./support/agent";
import { Cloud } from "./support/cloud";

// Times are scaled down, so that a busy machine can miss one; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const FDK = JSON.stringify(require.resolve("@fnproject/fdk"));

let cloud: Cloud;
let probe: FunctionProcess;

beforeAll(async () => {
  cloud = await Cloud.start();
  probe = await startFunction("probe", { ...cloud.environment, PROBE_ENDPOINT: `${cloud.endpoint}/` });
});

beforeEach(() => {
  cloud.reset();
});

const command = (what: object): Parameters<FunctionProcess["call"]>[0] => ({ body: JSON.stringify(what) });

describe("the faults of FDK 0.0.76 are there, and are kept from the functions", () => {
  test("a handler that gives nothing ends the process of the FDK", async () => {
    const bare = await startProgram(programFile(`require(${FDK}).handle(() => undefined)`), {});
    await expect(bare.call({})).rejects.toThrow();
    await bare.stop();
  });

  test("here an answer without a body is one, and the process lives", async () => {
    const { status, httpStatus, body } = await probe.call(command({ do: "nothing" }));
    expect([status, httpStatus, body.length, probe.isAlive]).toEqual([200, 204, 0, true]);
  });

  const umlauts = "ä€😀".repeat(50);

  test("a character at a chunk's border breaks in the FDK's text modes", async () => {
    const bare = await startProgram(
      programFile(`require(${FDK}).handle((text) => ({ text }), { inputMode: "string" })`),
      {},
    );
    const { json } = await bare.call({ body: umlauts, chunk: 1 });
    expect(JSON.stringify(json)).toContain("\uFFFD");
  });

  test("here it does not", async () => {
    const { json } = await probe.call({ body: umlauts, chunk: 1, contentType: "text/plain" });
    expect(json).toEqual({ text: umlauts });
  });

  test("getConfig and getAllHeaderValues throw, so that nothing here calls them", async () => {
    const bare = await startProgram(
      programFile(
        `require(${FDK}).handle((body, context) => context[String(JSON.parse(body).call)]("X"), { inputMode: "string" })`,
      ),
      {},
    );
    expect((await bare.call(command({ call: "getConfig" }))).status).toBe(502);
    const handle = readFileSync(require.resolve("../shared/handle.ts"), "utf8");
    expect(handle).not.toMatch(/getConfig|getAllHeaderValues/);
  });

  test("the FDK tells the caller an error's text; here only what was meant for the caller is told", async () => {
    const thrown = await probe.call(command({ do: "throw" }));
    expect(thrown.status).toBe(502);
    expect(thrown.text).toContain("Failed; the log has the reason for call 01TESTCALL.");
    expect(`${thrown.text} ${probe.log}`).not.toMatch(/hunter2|10\.0\.0\.7/);
    expect((await probe.call(command({ do: "tell" }))).text).toContain("The batch is wrong.");
  });

  test("an answer is HTTP 200 to the agent, and the caller's status is a header", async () => {
    const { status, httpStatus } = await probe.call(command({ do: "config" }));
    expect([status, httpStatus]).toEqual([200, 200]);
  });

  test("without FN_FORMAT the process ends before it listens", async () => {
    await expect(startFunction("probe", { FN_FORMAT: "json", PROBE_ENDPOINT: "http://x" })).rejects.toThrow(/ended/);
  });
});

describe("the faults of oci-common 2.139.1 are there, and are gone around", () => {
  test("with options of fetch and a circuit breaker a good answer is not one", async () => {
    const { circuit } = new CircuitBreaker() as unknown as { circuit: { shutdown: () => void } };
    const server = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1");
    await once(server, "listening");
    const uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = new FetchHttpClient(null, circuit, { cache: "no-store" });
    const answer = await client.send({ method: "GET", uri, headers: new Headers() });
    server.close();
    expect([typeof answer.text, Object.keys(answer)]).toEqual(["undefined", ["response"]]);
    circuit.shutdown();
  });

  test("a body's characters are listed to see whether it is empty", () => {
    expect(utils.isEmpty.toString()).toContain("Object.keys(obj)");
  });
});

describe("the configuration", () => {
  const sentenceOf = async (environment: Record<string, string>): Promise<string> => {
    const fn = await startFunction("probe", { ...cloud.environment, ...environment });
    const answer = await fn.call(command({ do: "config" }));
    const text = fn.logLines.find(({ event }) => event === "does not start")?.text as string | undefined;
    await fn.stop();
    expect(answer.status === 502).toBe(text !== undefined);
    return text ?? answer.text;
  };

  test.each([
    [{}, "The configuration of probe is rejected: PROBE_ENDPOINT is missing; give where the services are."],
    [
      { PROBE_ENDPOINT: "http://x", PROBE_CUONT: "3" },
      "The configuration of probe is rejected: PROBE_CUONT is unknown; did you mean PROBE_COUNT.",
    ],
    [
      { PROBE_ENDPOINT: "http://x", PROBE_SPEED: "3" },
      "The configuration of probe is rejected: PROBE_SPEED is unknown; did you mean PROBE_ENDPOINT.",
    ],
    [
      { PROBE_ENDPOINT: "http://x", PROBE_COUNT: "10" },
      "The configuration of probe is rejected: PROBE_COUNT must be <= 9; it is a number.",
    ],
    [
      { PROBE_ENDPOINT: "http://x", PROBE_COUNT: "many" },
      "The configuration of probe is rejected: PROBE_COUNT must be integer; it is a number.",
    ],
    [
      { PROBE_ENDPOINT: "http://x", PROBE_LIST: "ab,c" },
      "The configuration of probe is rejected: PROBE_LIST, at 1, must NOT have fewer than 2 characters; it is some strings.",
    ],
    [
      { PROBE_ENDPOINT: "http://x", PROBE_MAP: "{" },
      "The configuration of probe is rejected: PROBE_MAP is not JSON; it is a map.",
    ],
  ])("%j is rejected in one sentence", async (environment, sentence) => {
    expect(await sentenceOf(environment)).toBe(sentence);
  });

  test("strings become numbers, lists and maps; an empty one counts as none; others' variables are left alone", async () => {
    const text = await sentenceOf({
      PROBE_ENDPOINT: "http://x",
      PROBE_COUNT: "",
      PROBE_LIST: "ab, cd",
      PROBE_MAP: '{"a":1}',
      LOG_LEVEL: "debug",
      FN_MEMORY: "128",
    });
    expect(JSON.parse(text)).toEqual({
      PROBE_ENDPOINT: "http://x",
      PROBE_COUNT: 3,
      PROBE_LIST: ["ab", "cd"],
      PROBE_MAP: { a: 1 },
    });
  });
});

describe("the log", () => {
  test("is lines of JSON with the function and the call, with long strings cut and foreign objects left out", async () => {
    await probe.call(command({ do: "console" }));
    await probe.call(command({ do: "log" }));
    const lines = probe.logLines;
    expect(lines.every((line) => line.function === "probe" && typeof line.time === "string")).toBe(true);
    // Node.js itself may warn of a module of the SDK, outside of any call.
    const ofCall = lines.find(({ event, call }) => event === "console" && call !== undefined);
    expect(ofCall).toMatchObject({ call: "01TESTCALL", text: "a text ..." });
    expect(String(lines.find(({ event }) => event === "long")?.text)).toHaveLength(303);
  });
});

describe("a secret", () => {
  const SECRET = "ocid1.vaultsecret.oc1..s";
  const get = async (): Promise<unknown> => (await probe.call(command({ do: "secret", secret: SECRET }))).json;
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  beforeEach(async () => {
    await probe.call(command({ do: "forget", secret: SECRET }));
  });

  test("is read once, and again after five minutes: a rotated one is known then", async () => {
    // Five minutes take 600 ms.
    const environment = { PROBE_ENDPOINT: cloud.endpoint, FUNCTIONS_TIME_SCALE: "0.002" };
    const fast = await startFunction("probe", { ...cloud.environment, ...environment });
    const read = async (): Promise<unknown> => (await fast.call(command({ do: "secret", secret: SECRET }))).json;
    cloud.secrets.set(SECRET, "one");
    expect(await read()).toEqual({ value: "one" });
    cloud.secrets.set(SECRET, "two");
    expect(await read()).toEqual({ value: "one" });
    expect(cloud.requests).toHaveLength(1);
    await wait(650);
    expect(await read()).toEqual({ value: "two" });
    await fast.stop();
  });

  test("is read again immediately after it was forgotten", async () => {
    cloud.secrets.set(SECRET, "one");
    await get();
    cloud.secrets.set(SECRET, "two");
    await probe.call(command({ do: "forget", secret: SECRET }));
    expect(await get()).toEqual({ value: "two" });
  });

  test("is asked for again while Vault is busy, and not after it refused", async () => {
    cloud.secrets.set(SECRET, "one");
    cloud.faults = (_, count) => (["throttle", "unavailable", "cut"] as const)[count];
    expect(await get()).toEqual({ value: "one" });
    expect(cloud.requests).toHaveLength(4);
    cloud.reset();
    await probe.call(command({ do: "forget", secret: SECRET }));
    expect(await get()).toMatchObject({ message: expect.any(String) as string });
    expect(cloud.requests).toHaveLength(1);
    expect(probe.logLines.at(-1)).toMatchObject({ status: 404, serviceCode: "NotAuthorizedOrNotFound" });
  });

  test("is asked for again after Vault has not answered within the limit", async () => {
    const hasty = await startFunction("probe", { ...cloud.environment, PROBE_ENDPOINT: cloud.endpoint, ...HASTY });
    cloud.secrets.set(SECRET, "one");
    cloud.faults = (_, count) => (count === 0 ? "timeout" : undefined);
    expect((await hasty.call(command({ do: "secret", secret: SECRET }))).json).toEqual({ value: "one" });
    await hasty.stop();
  });
});
