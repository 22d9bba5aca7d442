// npm run try, with services on loopback.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { App, Testing } from "cdktf";
import { Cloud } from "../../functions/test/support/cloud";
import { MINUTES } from "../../scripts/try/hops";
import { regionOf } from "../../scripts/try/oci";
import { STACKS } from "../../scripts/try/outputs";
import { main } from "../../scripts/try";
import { referenceStacks } from "../../stacks/variants";

let cloud: Cloud;
let gateway: Server;
let folder: string;
let env: NodeJS.ProcessEnv;
/** The answer of the gateway to a request. */
let arrive: (request: IncomingMessage, body: string) => number;

beforeAll(async () => {
  // The SDK logs each failed request.
  jest.spyOn(console, "info").mockReturnValue(undefined);
  jest.spyOn(console, "warn").mockReturnValue(undefined);
  cloud = await Cloud.start();
  gateway = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => response.writeHead(arrive(request, Buffer.concat(parts).toString("utf8"))).end());
  });
  await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
  folder = mkdtempSync(join(tmpdir(), "try-test-"));
  const { OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM: key = "", OCI_RESOURCE_PRINCIPAL_RPST: token = "" } = cloud.environment;
  writeFileSync(join(folder, "key.pem"), key);
  writeFileSync(join(folder, "token"), token);
  const session = ["tenancy=ocid1.tenancy.oc1..t", "fingerprint=aa:bb", `key_file=${join(folder, "key.pem")}`];
  const profile = [...session, "region=eu-frankfurt-1"];
  writeFileSync(
    join(folder, "config"),
    [
      ...["[DEFAULT]", ...profile, "user=ocid1.user.oc1..u"],
      ...["[session]", ...profile, `security_token_file=${join(folder, "token")}`],
      ...["[garbage]", ...profile.map((line) => line.replace("key.pem", "token")), "user=u"],
      ...["[broken]", "tenancy=ocid1.tenancy.oc1..t", "user=u", "fingerprint=f", "key_file=/nowhere", "region=x"],
    ].join("\n"),
  );
  env = { PATH: process.env.PATH, OCI_CONFIG_FILE: join(folder, "config"), OCI_CONFIG_FILE_PROFILE: "session" };
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  gateway.closeAllConnections();
  await new Promise((resolve) => gateway.close(resolve));
});

const STREAM = "ocid1.stream.oc1.eu-frankfurt-1.out-stream_id";
const POOL = "ocid1.streampool.oc1.eu-frankfurt-1.out-stream_pool_id";

beforeEach(() => {
  cloud.reset();
  arrive = (request, body) => {
    if (request.headers.authorization !== "Bearer right") return 401;
    const { iot_data } = JSON.parse(body) as { iot_data: unknown };
    put(STREAM, JSON.stringify(iot_data));
    return 202;
  };
});

function put(stream: string, text: string, timestamp = new Date().toISOString()): void {
  const held = cloud.streams.get(stream) ?? [];
  cloud.streams.set(stream, held);
  const value = Buffer.from(text).toString("base64");
  held.push({ stream, partition: "0", offset: 1_000 + held.length, key: null, value, timestamp });
}

const documents = new Map<string, Record<string, { value: unknown }>>();

/** The outputs in the document of a stack. */
function synthesized(stack: string, variant: string): Record<string, { value: unknown }> {
  const kept = documents.get(`${stack} ${variant}`);
  if (kept !== undefined) return kept;
  const made = referenceStacks.find(({ id }) => id === stack)!.variants[variant]!(new App({ stackTraces: false }));
  const { output } = JSON.parse(Testing.synth(made)) as { output: Record<string, { value: unknown }> };
  documents.set(`${stack} ${variant}`, output);
  return output;
}

/** The outputs of a stack as they would be after its deployment; unknown values are replaced by values of the test. */
function deployed(stack: string, variant = "default"): Record<string, { value: unknown; sensitive: boolean }> {
  const output = synthesized(stack, variant);
  return Object.fromEntries(
    Object.entries(output).map(([name, { value }]) => [name, { value: known(name, value), sensitive: false }]),
  );
}

const KINDS: Readonly<Record<string, string>> = {
  stream_id: "stream",
  stream_ids: "stream",
  dead_letter_stream_id: "stream",
  command_stream_id: "stream",
  stream_pool_id: "streampool",
  connector_ids: "serviceconnector",
  function_ids: "fnfunc",
  topic_id: "onstopic",
  people_topic_id: "onstopic",
  incident_table_id: "nosqltable",
  autonomous_database_id: "autonomousdatabase",
};

function known(name: string, value: unknown, key?: string): unknown {
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([at, one]) => [at, known(name, one, at)]));
  const text = String(value);
  if (name.startsWith("messages_endpoint")) return cloud.endpoint;
  const kind = KINDS[name];
  if (kind !== undefined) {
    const ocid = `ocid1.${kind}.oc1.eu-frankfurt-1.out-${key ?? name}`;
    resource(ocid, kind === "autonomousdatabase" ? "AVAILABLE" : "ACTIVE");
    return ocid;
  }
  if (name === "archive_bucket") {
    cloud.buckets.set("archive", []);
    return "archive";
  }
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  return text.replace(/\$\{[^}]*oci_apigateway_deployment[^}]*\}/g, url);
}

function resource(ocid: string, lifecycleState: string): void {
  const about = { partitions: 3, streamPoolId: POOL, isPrivate: false };
  cloud.resources.set(ocid, { lifecycleState, compartmentId: "ocid1.compartment.oc1..c", ...about });
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** The line of a hop. */
  readonly row: (hop: string) => string;
}

async function run(args: string[], more: NodeJS.ProcessEnv = {}, root = folder): Promise<Run> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await main(args, {
    env: { ...env, ...more },
    root,
    print: (text) => out.push(text),
    printError: (text) => error.push(text),
    endpoint: cloud.endpoint,
    timeScale: 0.001,
  });
  const lines = out.join("\n").split("\n");
  const row = (hop: string): string => {
    const line = lines.find((one) => one.startsWith(`${hop}  `)) ?? `no row of ${hop}`;
    return line.replace(/ {2,}/g, " | ");
  };
  return { code, out: out.join("\n"), error: error.join("\n"), row };
}

function written(outputs: unknown, name = "outputs.json"): string {
  const file = join(folder, name);
  writeFileSync(file, typeof outputs === "string" ? outputs : JSON.stringify(outputs));
  return file;
}

async function tried(stack: string, variant?: string, more?: NodeJS.ProcessEnv): Promise<Run> {
  return run([stack, "--outputs", written(deployed(stack, variant))], more);
}

function measure(metric: string, resourceDimensions: string, values: number[]): void {
  cloud.measured.set(`${metric}[1m]{${resourceDimensions}}.sum()`.replaceAll(" ", ""), values);
}

const connectorId = (name: string): string => `ocid1.serviceconnector.oc1.eu-frankfurt-1.out-${name}`;
const functionId = (name: string): string => `ocid1.fnfunc.oc1.eu-frankfurt-1.out-${name}`;

describe("each stack in each of its forms answers", () => {
  const forms = referenceStacks.flatMap(({ id, variants }) =>
    Object.keys(variants).map((variant) => [id, variant] as const),
  );
  test.each(forms)("%s, %s", async (stack, variant) => {
    const { code, out, error } = await tried(stack, variant, { IOT_TOKEN: "right" });
    expect([code, error]).toEqual([0, ""]);
    expect(out).not.toMatch(/\bno {2}|undefined/);
    expect(out).toMatch(/^stream.* yes +written to partition \d, offset \d+, and read back$/m);
  });

  test("the scripts know every reference stack", () => {
    expect(STACKS).toEqual(referenceStacks.map(({ id }) => id));
  });
});

test("the table of the IoT stack has the result of each hop", async () => {
  const outputs = deployed("iot");
  measure("ServiceConnectorHubErrors", `connectorId = "${connectorId("to-loader")}"`, [0, 0]);
  measure("MessagesWrittenToTarget", `connectorId = "${connectorId("to-loader")}"`, [2, 3]);
  measure("FunctionInvocationCount", `resourceId = "${functionId("ingest")}"`, [1]);
  cloud.buckets.set("archive", [{ name: "telemetry/1", timeCreated: "2020-01-01T00:00:00Z" }]);
  cloud.subscriptions.set("ocid1.onstopic.oc1.eu-frankfurt-1.out-topic_id", [
    { lifecycleState: "ACTIVE" },
    { lifecycleState: "PENDING" },
  ]);
  const { code, out } = await run(["iot", "--outputs", written(outputs)], { IOT_TOKEN: "right" });
  const lines = out.replace(/partition \d, offset \d+/, "partition p, offset o").replace(/http:\S+$/, "URL");
  expect(lines.replace(/ {2,}/g, " | ")).toBe(
    [
      "hop | answered | seen",
      "stream | yes | written to partition p, offset o, and read back",
      "API gateway | yes | POST answered 202, and the message is in the stream",
      `connector to-archive | yes | state ACTIVE; errors: nothing seen; written to its target: nothing seen, in the last ${MINUTES} minutes`,
      `connector to-loader | yes | state ACTIVE; errors: 0; written to its target: 5, in the last ${MINUTES} minutes`,
      `function ingest | yes | state ACTIVE; invocations: 1; errors: nothing seen, in the last ${MINUTES} minutes`,
      `function loader | yes | state ACTIVE; invocations: nothing seen; errors: nothing seen, in the last ${MINUTES} minutes`,
      "stream of dead letters | yes | readable; messages that were read from it since the one that was sent: 0",
      "archive | yes | newest of 1 objects: telemetry/1, of 2020-01-01T00:00:00.000Z, older than the message",
      "database | yes | state AVAILABLE; its rows were not looked at, because that takes a driver and a login",
      "topic | yes | state ACTIVE; subscriptions: 2, confirmed: 1; nothing was published to it",
      "web page | not looked at | because it is for a browser: URL",
    ].join("\n"),
  );
  expect(code).toBe(0);
});

describe("reports each fault with a sentence, and ends with the code 1", () => {
  const only = async (more?: NodeJS.ProcessEnv): Promise<Run> => tried("iot", "default", more);

  test("a throttled request is repeated, and succeeds", async () => {
    cloud.faults = (operation, count) => (operation === "PutMessages" && count < 2 ? "throttle" : undefined);
    const { code, row } = await only();
    expect([code, row("stream")]).toEqual([0, expect.stringContaining("| yes | written to")]);
  });

  test("a stream that continues to throttle", async () => {
    cloud.faults = (operation) => (operation === "PutMessages" ? "throttle" : undefined);
    const { code, row } = await only();
    expect(row("stream")).toBe(
      "stream | no | not written: 429 TooManyRequests (too many requests): still throttled after 4 tries",
    );
    expect(row("stream of dead letters")).toBe(
      "stream of dead letters | not looked at | because no message was written",
    );
    expect(code).toBe(1);
  });

  test("an entry that the stream refuses, although the request succeeds", async () => {
    cloud.faults = (operation) => (operation === "PutMessages" ? "partial" : undefined);
    expect((await only()).row("stream")).toBe(
      "stream | no | not written: the stream refused the message (500 internal)",
    );
  });

  test("an answer without an entry", async () => {
    cloud.faults = (operation) => (operation === "PutMessages" ? "short" : undefined);
    expect((await only()).row("stream")).toBe("stream | no | the service did not say whether it wrote the message");
  });

  test.each([
    [
      "forbidden",
      "404 NotAuthorizedOrNotFound (not authorized or not found): it does not exist, or the caller does not have the permission to read it",
    ],
    ["denied", "403 NotAllowed (not allowed): the caller does not have the permission"],
    ["unavailable", "503 ServiceUnavailable (not available)"],
    ["garbage", "127.0.0.1 answered with something that is not JSON"],
    ["lost", "127.0.0.1 cannot be reached (UND_ERR_SOCKET)"],
  ] as const)("resources that are not shown: %s", async (fault, sentence) => {
    cloud.faults = (operation) => (operation === "GetResource" ? fault : undefined);
    const { code, row } = await only();
    for (const hop of ["stream", "connector to-loader", "function ingest", "database", "topic"])
      expect(row(hop).replace(/:\d+ (answered|cannot)/, " $1")).toContain(`${hop} | no | ${sentence}`);
    expect(code).toBe(1);
  });

  test("a message that never comes back", async () => {
    cloud.faults = (operation) => {
      if (operation === "GetMessages") cloud.streams.clear();
      return undefined;
    };
    const { code, row } = await only();
    expect(row("stream")).toMatch(
      /\| no \| written to partition \d, offset \d, but not read back: 10 reads found nothing there$/,
    );
    expect(code).toBe(1);
  });

  test("another message in its place is not accepted", async () => {
    cloud.faults = (operation) => {
      const held = cloud.streams.get(STREAM) ?? [];
      if (operation === "GetMessages")
        cloud.streams.set(
          STREAM,
          held.map((one) => ({ ...one, value: "bm8=" })),
        );
      return undefined;
    };
    expect((await only()).row("stream")).toContain("but not read back");
  });

  test("forbidden reads", async () => {
    cloud.faults = (operation) => (operation === "GetMessages" ? "forbidden" : undefined);
    const { code, row } = await only();
    expect(row("stream")).toMatch(
      /\| no \| written to partition \d, offset \d, but not read back: 404 NotAuthorizedOrNotFound /,
    );
    expect(code).toBe(1);
  });

  test.each(["CREATING", "FAILED"])("a stream that is %s is not written to", async (state) => {
    const file = written(deployed("iot"));
    resource(STREAM, state);
    const { code, row } = await run(["iot", "--outputs", file]);
    expect([code, row("stream")]).toEqual([1, `stream | no | state ${state}; nothing was written`]);
    expect(cloud.values(STREAM)).toEqual([]);
  });

  test("a connector that is INACTIVE, and one with errors", async () => {
    const file = written(deployed("iot"));
    resource(connectorId("to-archive"), "INACTIVE");
    measure("ServiceConnectorHubErrors", `connectorId = "${connectorId("to-loader")}"`, [0, 4]);
    const { code, row } = await run(["iot", "--outputs", file]);
    expect(row("connector to-archive")).toBe("connector to-archive | no | state INACTIVE");
    expect(row("connector to-loader")).toContain("| no | state ACTIVE; errors: 4;");
    expect(code).toBe(1);
  });

  test("a function with errors", async () => {
    const file = written(deployed("iot"));
    measure("FunctionResponseCount", `resourceId = "${functionId("loader")}", responseType = "Error"`, [1]);
    const { code, row } = await run(["iot", "--outputs", file]);
    expect(row("function loader")).toContain("| no | state ACTIVE; invocations: nothing seen; errors: 1,");
    expect(code).toBe(1);
  });

  test("a stopped database and a topic that is being deleted", async () => {
    const file = written(deployed("iot"));
    resource("ocid1.autonomousdatabase.oc1.eu-frankfurt-1.out-autonomous_database_id", "STOPPED");
    resource("ocid1.onstopic.oc1.eu-frankfurt-1.out-topic_id", "DELETING");
    const { code, row } = await run(["iot", "--outputs", file]);
    expect([code, row("topic")]).toEqual([1, "topic | no | state DELETING"]);
    expect(row("database")).toContain("| no | state STOPPED;");
  });

  test("forbidden access to Monitoring does not count as zero", async () => {
    cloud.faults = (operation) => (operation === "SummarizeMetricsData" ? "denied" : undefined);
    expect((await only()).row("connector to-loader")).toContain("| no | 403 NotAllowed");
  });

  test("a message that a function wrote to the dead letters", async () => {
    cloud.faults = (operation) => {
      const [value] = cloud.values(STREAM);
      const dead = "ocid1.stream.oc1.eu-frankfurt-1.out-dead_letter_stream_id";
      const isFirst = (cloud.streams.get(dead) ?? []).length === 0;
      if (operation === "SummarizeMetricsData" && value !== undefined && isFirst)
        put(dead, JSON.stringify({ reason: "no room", value: Buffer.from(value).toString("base64") }));
      return undefined;
    };
    const { code, row } = await only();
    expect(row("stream of dead letters")).toContain("| no | the message is here: no room");
    expect(code).toBe(1);
  });

  test("a fire alarm writes the message to the dead letters, because it is not a reading", async () => {
    const dead = "ocid1.stream.oc1.eu-frankfurt-1.out-dead_letter_stream_id";
    cloud.faults = (operation) => {
      const [value] = cloud.values(STREAM);
      if (operation === "SummarizeMetricsData" && value !== undefined && !cloud.streams.has(dead)) put(dead, value);
      return undefined;
    };
    const { code, row } = await tried("iot", "fire-alarm");
    expect(row("stream of dead letters")).toBe(
      "stream of dead letters | yes | the message is here: a consumer could not process it",
    );
    expect(row("topic of people")).toContain("topic of people | yes | state ACTIVE; subscriptions: ");
    expect(row("table of incidents")).toBe("table of incidents | yes | state ACTIVE; no row was put into it");
    expect(code).toBe(0);
  });

  test("earlier dead letters do not count as those of the message", async () => {
    put("ocid1.stream.oc1.eu-frankfurt-1.out-dead_letter_stream_id", "{}", "2020-01-01T00:00:00.000Z");
    expect((await only()).row("stream of dead letters")).toContain(
      "| yes | readable; messages that were read from it since the one that was sent: 0",
    );
  });

  test("a missing bucket", async () => {
    const file = written(deployed("iot"));
    cloud.buckets.clear();
    const { code, row } = await run(["iot", "--outputs", file]);
    expect(row("archive")).toContain("| no | 404 BucketNotFound (no such bucket): it does not exist");
    expect(code).toBe(1);
  });

  test("the newest object is found on a later page, and a bucket that is too large is not checked", async () => {
    const object = (index: number): { name: string; timeCreated: string } => ({
      name: String(index).padStart(6, "0"),
      timeCreated: new Date(Date.UTC(2100, 0, 1, 0, 0, index === 1_500 ? 5 : 0)).toISOString(),
    });
    const file = written(deployed("iot"));
    cloud.buckets.set(
      "archive",
      Array.from({ length: 2_500 }, (_, index) => object(index)),
    );
    const { row } = await run(["iot", "--outputs", file]);
    expect(row("archive")).toContain("newest of 2500 objects: 001500, of 2100-01-01T00:00:05.000Z, after the message");
    cloud.buckets.set(
      "archive",
      Array.from({ length: 20_001 }, (_, index) => object(index)),
    );
    const { code, row: large } = await run(["iot", "--outputs", file]);
    expect(large("archive")).toBe(
      "archive | not looked at | because it has more than 20000 objects, which are listed by name and not by time",
    );
    expect(code).toBe(0);
  });
});

/** An address without a listener. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

describe("an unreachable messages endpoint", () => {
  const unreached = async (isPrivate: boolean): Promise<Run> => {
    const closed = await closedAddress();
    const outputs = deployed("iot", "private");
    outputs.messages_endpoint = { value: closed, sensitive: false };
    cloud.resources.set(POOL, { lifecycleState: "ACTIVE", isPrivate });
    return run(["iot", "--outputs", written(outputs)]);
  };

  test("of a private pool: names the hosts that can reach it", async () => {
    const { code, row } = await unreached(true);
    expect(row("stream")).toMatch(
      /^stream \| no \| not written: 127\.0\.0\.1:\d+ cannot be reached from here \(ECONNREFUSED\): the pool is on a private endpoint; run this on a host of its VCN that it lets in$/,
    );
    expect(code).toBe(1);
  });

  test("of a public pool: does not say that it is private", async () => {
    expect((await unreached(false)).row("stream")).toContain("though the pool is public");
  });
});

describe("the API", () => {
  test("is not checked without a token", async () => {
    const { code, row } = await tried("iot");
    expect(row("API gateway")).toBe(
      "API gateway | not looked at | because there is no device's token in the variable IOT_TOKEN",
    );
    expect(code).toBe(0);
  });

  test("refuses a token", async () => {
    const { code, row, out } = await tried("iot", "default", { IOT_TOKEN: "secret-of-a-device" });
    expect(row("API gateway")).toBe("API gateway | no | POST answered 401: the token is refused");
    expect([code, out.includes("secret-of-a-device")]).toEqual([1, false]);
  });

  test("does not show a token that a header cannot contain", async () => {
    const { row } = await tried("iot", "default", { IOT_TOKEN: "secret\nof-a-device" });
    expect(row("API gateway")).toBe(
      "API gateway | no | the token cannot be sent: it has characters that no header takes",
    );
  });

  test("is reported if it answers with success but does not write the message", async () => {
    arrive = () => 202;
    const { code, row } = await tried("iot", "default", { IOT_TOKEN: "right" });
    expect(row("API gateway")).toMatch(
      /\| no \| POST answered 202, but the message is not among the 1 that were read from the stream since$/,
    );
    expect(code).toBe(1);
  });

  test("can write a message that is readable a little later", async () => {
    let message = "";
    arrive = (_, body) => {
      message = JSON.stringify((JSON.parse(body) as { iot_data: unknown }).iot_data);
      return 202;
    };
    let reads = 0;
    cloud.faults = (operation) => {
      if (operation === "GetMessages" && message !== "" && ++reads === 9) put(STREAM, message);
      return undefined;
    };
    const { code, row } = await tried("iot", "default", { IOT_TOKEN: "right" });
    expect([code, row("API gateway")]).toEqual([
      0,
      "API gateway | yes | POST answered 202, and the message is in the stream",
    ]);
  });

  test("is reported if it could not write the message", async () => {
    arrive = () => 207;
    const { row } = await tried("iot", "default", { IOT_TOKEN: "right" });
    expect(row("API gateway")).toBe("API gateway | no | POST answered 207: the function could not write the message");
  });

  test("is not checked if it requires certificates", async () => {
    const outputs = deployed("iot");
    const contract = { request: { url: "https://a.example", authentication: "mutual-tls", headers: {} } };
    outputs.device_contract_json = { value: JSON.stringify(contract), sensitive: false };
    const { row } = await run(["iot", "--outputs", written(outputs)]);
    expect(row("API gateway")).toBe("API gateway | not looked at | because it takes the certificate of a device");
  });

  /** The received request, of an API without authentication whose contract has this body. */
  const sent = async (body: unknown): Promise<{ row: string; arrived: string }> => {
    let arrived = "";
    arrive = (_, text) => {
      arrived = text;
      return 202;
    };
    const { port } = gateway.address() as AddressInfo;
    const contract = { request: { url: `http://127.0.0.1:${port}/x`, authentication: "none", headers: {}, body } };
    const outputs = { ...deployed("iot"), device_contract_json: { value: JSON.stringify(contract), sensitive: false } };
    const { row } = await run(["iot", "--outputs", written(outputs)]);
    return { row: row("API gateway"), arrived };
  };

  test("gets the body of its contract", async () => {
    const message = "<message, any JSON value>";
    expect((await sent(message)).arrived).toMatch(/^\{"try":"try-[0-9a-f-]{36}","at":"[^"]+"\}$/);
    expect((await sent({ id: "<id of the device>", data: message })).arrived).toMatch(
      /^\{"id":"try","data":\{"try":"try-[0-9a-f-]{36}","at":"[^"]+"\}\}$/,
    );
  });

  test("is not checked if its contract describes the body only in words", async () => {
    const { row, arrived } = await sent("JSON with <message, any JSON value> at a.b");
    expect([arrived, row]).toEqual([
      "",
      "API gateway | not looked at | because the contract says in words what a body must be",
    ]);
  });

  test("is reported if it is unreachable", async () => {
    const outputs = deployed("iot");
    const of = (url: string): string =>
      JSON.stringify({ request: { url, authentication: "none", headers: {}, body: "<message, any JSON value>" } });
    outputs.device_contract_json = { value: of(await closedAddress()), sensitive: false };
    const { row } = await run(["iot", "--outputs", written(outputs)]);
    expect(row("API gateway")).toMatch(
      /\| no \| 127\.0\.0\.1:\d+ cannot be reached from here \(ECONNREFUSED\): a private API is reached from its VCN$/,
    );
  });
});

describe("reports bad input with a sentence, and does not send anything", () => {
  afterEach(() => {
    expect(cloud.requests).toEqual([]);
  });

  const NAMES = "visionstays-booking, log-analytics, iot";
  const refused = async (args: string[], sentence: string, more?: NodeJS.ProcessEnv): Promise<void> => {
    const { code, out, error } = await run(args, more);
    expect([code, out, error.replaceAll(folder, "FOLDER")]).toEqual([1, "", sentence]);
  };

  test("arguments", async () => {
    await refused([], `Name one stack of ${NAMES}, got ''`);
    await refused(["iott"], `Name one stack of ${NAMES}, got 'iott'`);
    await refused(["iot", "log-analytics"], `Name one stack of ${NAMES}, got 'iot log-analytics'`);
    await refused(["iot", "--wait", "soon"], "--wait must be seconds, 0 to 9999, got 'soon'");
    expect((await run(["iot", "--what"])).error).toContain("--what");
  });

  test("a file that is missing, empty, or not a JSON object", async () => {
    const file = join(folder, "none.json");
    const there = (text: string): string[] => ["iot", "--outputs", written(text)];
    await refused(
      ["iot", "--outputs", file],
      "There is no file FOLDER/none.json; write it with terraform output -json > FOLDER/none.json",
    );
    await refused(
      there("stream_id = x"),
      "FOLDER/outputs.json is not JSON; it must be what terraform output -json writes",
    );
    await refused(there("[]"), "FOLDER/outputs.json is not a JSON object of outputs");
    await refused(there("{}"), "FOLDER/outputs.json has no outputs: the stack is not deployed");
  });

  test("outputs of another stack, in both forms, and of a stack that is half deployed", async () => {
    const logs = deployed("log-analytics");
    const sentence = "FOLDER/outputs.json has the outputs of log-analytics, not of iot";
    await refused(["iot", "--outputs", written(logs)], sentence);
    await refused(["iot", "--outputs", written({ "log-analytics": {} })], sentence);
    await refused(
      ["log-analytics", "--outputs", written(deployed("iot"))],
      "FOLDER/outputs.json has the outputs of iot, not of log-analytics",
    );
    await refused(
      ["iot", "--outputs", written({ iot: { stream_id: STREAM } })],
      "FOLDER/outputs.json has no output messages_endpoint, which every iot has: is it deployed to the end?",
    );
  });

  test("values that are not strings", async () => {
    const outputs = deployed("iot");
    outputs.stream_id = { value: 5, sensitive: false };
    await refused(["iot", "--outputs", written(outputs)], "The output stream_id must be a string that is not empty");
    const endpoint = deployed("iot");
    endpoint.messages_endpoint = { value: "streaming.example", sensitive: false };
    await refused(
      ["iot", "--outputs", written(endpoint)],
      "The messages endpoint of a stream must be an address as https://host, got 'streaming.example'",
    );
    const contract = deployed("iot");
    contract.device_contract_json = { value: '{"request": {"url": "nowhere"}}', sensitive: false };
    await refused(
      ["iot", "--outputs", written(contract)],
      "The output device_contract_json does not say where and how a device sends",
    );
    const topic = deployed("iot");
    topic.topic_id = { value: "", sensitive: false };
    await refused(["iot", "--outputs", written(topic)], "The output topic_id must be a string that is not empty");
    const map = deployed("log-analytics");
    map.stream_ids = { value: ["a"], sensitive: false };
    await refused(
      ["log-analytics", "--outputs", written(map)],
      "The output stream_ids must be a map of strings that are not empty",
    );
  });

  test("no credentials", async () => {
    const args = ["iot", "--outputs", written(deployed("iot"))];
    await refused(
      args,
      "No credentials: there is no file FOLDER/nothing; write it with oci setup config, or set OCI_CONFIG_FILE",
      { OCI_CONFIG_FILE: join(folder, "nothing") },
    );
    await refused(
      args,
      "No credentials: profile other of FOLDER/config cannot be used: No profile named other exists in the configuration file",
      { OCI_CONFIG_FILE_PROFILE: "other" },
    );
    await refused(
      args,
      "No credentials: profile broken of FOLDER/config cannot be used: Failed to read private key from file path",
      { OCI_CONFIG_FILE_PROFILE: "broken" },
    );
    const { code, error } = await run(args, { OCI_CONFIG_FILE_PROFILE: "garbage" });
    expect([code, error]).toEqual([
      1,
      expect.stringMatching(/^No credentials: profile garbage of .* cannot be used: /),
    ]);
  });
});

test("a key that the service does not know: 401", async () => {
  const { code, row } = await tried("iot", "default", { OCI_CONFIG_FILE_PROFILE: "DEFAULT" });
  expect(row("stream")).toBe(
    "stream | no | 401 NotAuthenticated (another key id): the service does not know who asks; look at the profile, its key or session token, and the clock",
  );
  expect(code).toBe(1);
});

describe("without a file", () => {
  /** A program of this name that prints a file, or fails. */
  function program(name: string, script: string): string {
    const bin = mkdtempSync(join(folder, "bin-"));
    const file = join(bin, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return bin;
  }

  const withPath = async (folders: string[], root: string): Promise<Run> =>
    run(["iot"], { PATH: [...folders, "/usr/bin", "/bin"].join(delimiter) }, root);

  function root(): string {
    const made = mkdtempSync(join(folder, "root-"));
    mkdirSync(join(made, "cdktf.out", "stacks", "iot"), { recursive: true });
    return made;
  }

  test("Terraform runs in the folder of the stack", async () => {
    const file = written(deployed("iot"), "terraform.json");
    const bin = program(
      "terraform",
      `case "$PWD $*" in */cdktf.out/stacks/iot\\ output\\ -json) cat '${file}';; *) exit 9;; esac`,
    );
    expect((await withPath([bin], root())).code).toBe(0);
  });

  test("OpenTofu runs instead if the variable of CDKTF names it", async () => {
    const bin = program("tofu", `cat '${written(deployed("iot"), "tofu.json")}'`);
    const path = [bin, "/usr/bin", "/bin"].join(delimiter);
    expect((await run(["iot"], { PATH: path, TERRAFORM_BINARY_NAME: "tofu" }, root())).code).toBe(0);
  });

  test("the command line of CDKTF runs if Terraform does not have the outputs", async () => {
    const { stream_id: id, messages_endpoint: endpoint, ingest_endpoint: ingest } = deployed("iot");
    const outputs = {
      iot: { stream_id: id?.value, messages_endpoint: endpoint?.value, ingest_endpoint: ingest?.value },
    };
    const file = written(outputs, "cdktf.json");
    const empty = program("terraform", "echo '{}'");
    const bin = program("npx", `test "$1 $2 $3 $4" = "cdktf output iot --outputs-file" && cp '${file}' "$5"`);
    const { code, row } = await withPath([bin, empty], root());
    expect([code, row("stream")]).toEqual([0, expect.stringContaining("and read back")]);
  });

  test("the errors of both are reported", async () => {
    const bins = [
      program("terraform", "echo 'Error: Backend initialization required' >&2; exit 1"),
      program("npx", "exit 3"),
    ];
    const { code, error } = await withPath(bins, root());
    expect(error).toBe(
      "No outputs of iot: terraform ended with 1: Error: Backend initialization required; npx ended with 3: ; deploy it, or give --outputs FILE",
    );
    expect(code).toBe(1);
  });
});

describe("the addresses of the services", () => {
  test("are the endpoints of Oracle's SDK for the stack's region, whatever region the profile has", async () => {
    const outputs = deployed("iot");
    const stream = "ocid1.stream.oc1.iad.x";
    outputs.stream_id = { value: stream, sensitive: false };
    outputs.messages_endpoint = { value: "https://messages.example", sensitive: false };
    const asked = new Set<string>();
    const real = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const { host, pathname } = new URL(input);
      asked.add(`${init?.method ?? ""} ${host}${pathname.replace(/ocid1[^/]*/, "OCID")}`);
      const body = pathname === "/n" ? "ns" : { lifecycleState: "ACTIVE", compartmentId: "c" };
      return Promise.resolve(new Response(JSON.stringify(pathname.endsWith("Data") ? [] : body)));
    };
    try {
      await main(["iot", "--outputs", written(outputs)], { env, print: () => undefined, timeScale: 0.001 });
    } finally {
      globalThis.fetch = real;
    }
    expect([...asked].sort()).toEqual([
      "GET database.us-ashburn-1.oraclecloud.com/20160918/autonomousDatabases/OCID",
      "GET functions.us-ashburn-1.oci.oraclecloud.com/20181201/functions/OCID",
      "GET notification.us-ashburn-1.oraclecloud.com/20181201/subscriptions",
      "GET notification.us-ashburn-1.oraclecloud.com/20181201/topics/OCID",
      "GET objectstorage.us-ashburn-1.oraclecloud.com/n",
      "GET objectstorage.us-ashburn-1.oraclecloud.com/n/ns/b/archive/o",
      "GET service-connector-hub.us-ashburn-1.oci.oraclecloud.com/20200909/serviceConnectors/OCID",
      "GET streaming.us-ashburn-1.oci.oraclecloud.com/20180418/streams/OCID",
      "POST messages.example/20180418/streams/OCID/messages",
      "POST telemetry.us-ashburn-1.oraclecloud.com/20180401/metrics/actions/summarizeMetricsData",
    ]);
  });

  test("are found by the name or the code of a region", () => {
    const of = (part: string): string | undefined => regionOf(`ocid1.stream.oc1.${part}.x`)?.regionId;
    expect(["phx", "eu-frankfurt-1", "EU-FRANKFURT-1", "", "nowhere"].map(of)).toEqual([
      "us-phoenix-1",
      "eu-frankfurt-1",
      "eu-frankfurt-1",
      undefined,
      undefined,
    ]);
  });
});
