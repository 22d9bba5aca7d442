import { Mask } from "../mask/mask";
import { contract } from "../mask/contract";
import { type FunctionProcess, startFunction } from "./support/agent";
import { batchOf } from "./support/batches";

const DEFAULTS = Object.fromEntries(
  Object.entries(contract.config.properties).map(([name, setting]) => [name, setting.default]),
) as unknown as ConstructorParameters<typeof Mask>[0];

const mask = new Mask(DEFAULTS);

const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl";

describe("what is removed", () => {
  test.each<[string, unknown, unknown]>([
    ["a field", { password: "x", a: 1 }, { password: "***", a: 1 }],
    ["a field at any depth", { a: [{ b: { clientSecret: "x" } }] }, { a: [{ b: { clientSecret: "***" } }] }],
    ["whatever case, hyphens, underscores", { "API-Key": "x", ApiKey: 7 }, { "API-Key": "***", ApiKey: "***" }],
    ["a field with an object", { credentials: { a: 1 } }, { credentials: "***" }],
    ["a field as name and value", { name: "password", value: "x" }, { name: "password", value: "***" }],
    [
      "headers, except for those that stay",
      { headers: { Authorization: ["Bearer abcdefgh"], "X-Custom": "1", "User-Agent": ["curl"] } },
      { headers: { Authorization: "***", "X-Custom": "***", "User-Agent": ["curl"] } },
    ],
    ["headers of a response", { responseHeaders: { "Set-Cookie": "a" } }, { responseHeaders: { "Set-Cookie": "***" } }],
    ["headers that are a list", { headers: [{ name: "a" }] }, { headers: "***" }],
    ["a web token in a string", `user ${JWT} logged in`, "user *** logged in"],
    ["what follows Bearer", "curl -H 'authorization: Bearer abc.def-123'", "curl -H 'authorization: ***'"],
    ["a signature of OCI", 'Authorization: Signature version="1",keyId="ST$x",signature="y"', "Authorization: ***"],
    ["a private key", "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----.", "***."],
    [
      "the secret of a pre-authenticated request",
      "GET /p/AbCdEfGhIjKlMnOpQrStUvWxYz/n/ns/b/bucket/o/file",
      "GET /p/***/n/ns/b/bucket/o/file",
    ],
    ["a password in a URL", "https://user:hunter2@host/x", "https://user:***@host/x"],
    ["a query parameter of a field", "/x?a=1&access_token=abc&b=2", "/x?a=1&access_token=***&b=2"],
    ["JSON in a string", { message: '{"token":"x","a":1}' }, { message: '{"token":"***","a":1}' }],
    ["a token in a member's name", { [JWT]: 1 }, { "***": 1 }],
  ])("%s", (_, entry, masked) => {
    expect(mask.of(entry)).toEqual(masked);
  });

  test("what is nested too deep goes whole, and does not end the function", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}"secret"${"}".repeat(50_000)}`) as unknown;
    expect(JSON.stringify(mask.of(deep))).not.toContain("secret");
  });

  test("the replacement is a plain string, whatever is in it", () => {
    expect(new Mask({ ...DEFAULTS, REPLACEMENT: "$&$1" }).of(`a ${JWT}`)).toBe("a $&$1");
  });

  test("a name may have characters of regular expressions", () => {
    expect(new Mask({ ...DEFAULTS, FIELDS: ["a.b(c"] }).of("?a.b(c=1&axb(c=2")).toBe("?a.b(c=***&axb(c=2");
  });

  test("no pattern takes more than linear time", () => {
    const texts = ["eyJ", "a.", "Bearer ", "-----BEGIN ", "//a:", "/p/a", "?token="].map((part) => part.repeat(30_000));
    const started = Date.now();
    for (const text of texts) mask.of(text);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

test("what is not a secret stays", () => {
  const entry = {
    eventType: "com.oraclecloud.ComputeApi.GetInstance",
    data: { request: { path: "/20160918/instances/ocid1.instance.oc1..x", parameters: { limit: ["10"] } }, n: null },
    time: "2026-11-29T10:00:00Z",
    tokens: 3,
    password: "",
  };
  expect(mask.of(entry)).toEqual(entry);
});

describe("the function", () => {
  const started = new Set<FunctionProcess>();
  const start = async (environment: Record<string, string>): Promise<FunctionProcess> => {
    const fn = await startFunction("mask", environment);
    started.add(fn);
    return fn;
  };

  test("masks log entries, and needs no configuration", async () => {
    const fn = await start({});
    const { status, json } = await fn.call({ body: JSON.stringify([{ data: { headers: { a: 1 } } }, { token: JWT }]) });
    expect([status, json]).toEqual([200, [{ data: { headers: { a: "***" } } }, { token: "***" }]]);
    expect((await fn.call({ body: "[]" })).json).toEqual([]);
  });

  test("masks the values of a stream; a string stays a string, bytes are left out", async () => {
    const fn = await start({ SOURCE: "stream", FIELDS: "pin", REPLACEMENT: "-" });
    const body = batchOf([
      { value: '{"pin":1,"password":"x"}' },
      { value: `text ${JWT}` },
      { value: Buffer.from([255]) },
    ]);
    expect((await fn.call({ body })).json).toEqual([
      { pin: "-", password: "x" },
      "text -",
      { removed: "not UTF-8", partition: "0", offset: "2" },
    ]);
  });

  test("fails a batch of a stream if it was told to expect log entries: base64 would hide what to mask", async () => {
    const fn = await start({});
    const { status, text } = await fn.call({ body: batchOf([{ value: '{"password":"x"}' }]) });
    expect([status, text]).toEqual([502, expect.stringContaining("set SOURCE to stream")]);
  });

  test("fails a batch that it cannot read", async () => {
    const fn = await start({});
    const { status, text } = await fn.call({ body: `{"token":"${JWT}"` });
    expect(status).toBe(502);
    expect(`${text}${fn.log}`).not.toContain("eyJ");
  });
});
