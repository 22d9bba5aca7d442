// The command line: what it prints where, and what it ends with.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../bin/command-line";
import { planText, POOL, poolDestroyed, PRIOR, STREAM, streamKept } from "../plan/plan-text";

const LOST = planText({ changes: [poolDestroyed(), streamKept()], prior: PRIOR });
const NOTHING = planText({});
const ERRORED = planText({ more: { errored: true } });
const LOST_AND_ERRORED = planText({ changes: [poolDestroyed()], more: { errored: true, complete: false } });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(text: string | Buffer): string {
  const path = join(folder, "plan.json");
  writeFileSync(path, text);
  return path;
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], input = ""): Promise<Ran> {
  const texts = { out: "", err: "" };
  const code = await runCommandLine(args, {
    print: (text) => (texts.out += text),
    printError: (text) => (texts.err += text),
    readInput: () => Promise.resolve(input),
  });
  return { code, ...texts };
}

test.each([
  ["of nothing", NOTHING, 0],
  ["that loses something", LOST, 1],
  ["with errors that loses something", LOST_AND_ERRORED, 1],
  ["with errors that loses nothing as far as it goes", ERRORED, 2],
])("a plan %s ends with the exit code that it should", async (_, plan, code) => {
  const ofFile = await run(["plan", file(plan)]);
  const ofInput = await run(["plan", "-"], plan);
  expect(ofFile).toMatchObject({ code, err: "" });
  expect(ofInput).toEqual(ofFile);
});

test("every format is printed", async () => {
  const [text, json, github] = await Promise.all(
    ["text", "json", "github"].map((format) => run(["plan", "-", "--format", format], LOST)),
  );
  expect(text?.out).toMatch(/^LOSS {2}oci_streaming_stream_pool\.pool\n/);
  expect(JSON.parse(json?.out ?? "")).toMatchObject({ hasLosses: true, hasErrors: false });
  expect(github?.out).toMatch(/^::error title=loss%3A destroyed::oci_streaming_stream_pool\.pool: /);
  expect([text, json, github].map((one) => one?.code)).toEqual([1, 1, 1]);
});

test("what is accepted does not count, and an acceptance that is not needed is said", async () => {
  const accepted = ["--accept", `${POOL}=empty`, `--accept=${STREAM}=nobody reads it`];
  expect(await run(["plan", "-", ...accepted], LOST)).toMatchObject({ code: 0, err: "" });
  const { code, out } = await run(["plan", "-", "--accept", "a.b=c"], NOTHING);
  expect([code, out.split("\n")[0]]).toEqual([0, "NOTICE  a.b"]);
});

test("the last deployment is read from its file", async () => {
  const before = join(folder, "cdk.tf.json");
  const pool = { name: "shop", freeform_tags: { team: "shop" } };
  writeFileSync(before, JSON.stringify({ resource: { oci_streaming_stream_pool: { pool } } }));
  const values = { id: "p", ...pool };
  const plan = planText({
    changes: [{ address: POOL, actions: ["no-op"], before: values, after: values }],
    configuration: { [POOL]: { name: {} } },
  });
  const { code, out } = await run(["plan", "-", "--before", before], plan);
  expect(code).toBe(0);
  expect(out).toContain("would keep its freeform_tags");
  expect((await run(["plan", "-"], plan)).out).not.toContain("freeform_tags");
});

test("help and version end with 0", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  expect(await run(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("plan ") as string });
  const { code, out } = await run(["plan", "--help"]);
  expect([code, out.includes("Exit codes: 0 nothing would be lost")]).toEqual([0, true]);
});

test.each([
  [["plan"], "error: missing required argument 'plan'"],
  [["plan", "a", "b"], "error: too many arguments for 'plan'. Expected 1 argument but got 2."],
  [["plan", "-", "--format", "xml"], "error: option '--format <format>' argument 'xml' is invalid."],
  [["plan", "-", "--frob"], "error: unknown option '--frob'"],
  [["frobnicate"], "error: unknown command 'frobnicate'"],
  [[], "Usage: cdktf-oci-streaming"],
  [["plan", "-", "--accept", "a"], "an accepted finding must be ADDRESS=REASON, got 'a'"],
  [
    ["plan", "-", "--before", "nowhere"],
    "the document of the last deployment must be a file that can be read, got 'nowhere'",
  ],
  [["plan", "nowhere"], "the plan must be a file that can be read, got 'nowhere'"],
  [["plan", "test"], "the plan must be a file that can be read, got 'test'"],
  [["plan", "-"], "the plan must not be empty"],
])("%j cannot be understood or read: 2, and a sentence", async (args, sentence) => {
  const { code, out, err } = await run(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err.startsWith(sentence)).toBe(true);
  expect(err).not.toMatch(/\n\s+at /);
});

test.each([
  ["cut off", Buffer.from(LOST.slice(0, -20))],
  ["binary", Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 1])],
  ["a state", Buffer.from('{"format_version":"1.0","values":{"root_module":{}}}')],
  ["of a later format", Buffer.from('{"format_version":"2.0","planned_values":{}}')],
  ["nested more deeply than anybody reads", Buffer.from("[".repeat(200_000))],
])("a plan that is %s ends with 2 and one line", async (_, bytes) => {
  const { code, out, err } = await run(["plan", file(bytes)]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^the plan[^\n]+\n$/);
});

test("what PowerShell writes is read", async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LOST, "utf16le")]);
  expect((await run(["plan", file(utf16)])).code).toBe(1);
  expect((await run(["plan", file(Buffer.from(`\uFEFF${LOST}`))])).code).toBe(1);
});

test("values that are nested deeply are read", async () => {
  const depth = 5_000;
  const deep = `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
  const change = `{"address":"oci_kms_key.k","type":"oci_kms_key","change":{"actions":["delete"],"before":{"id":"k","b":${deep}},"before_sensitive":${deep}}}`;
  const plan = `{"format_version":"1.2","resource_changes":[${change}]}`;
  expect((await run(["plan", "-"], plan)).code).toBe(1);
});

describe("as a program", () => {
  const main = [require.resolve("ts-node/dist/bin"), "bin/main.ts"];
  const start = (args: readonly string[], input: string | Buffer = ""): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...main, ...args], { input, encoding: "utf8" });
    return { code: status ?? -1, out: stdout, err: stderr };
  };

  test("it reads from a pipe, and writes nothing", () => {
    const files = readdirSync(".").sort();
    expect(start(["plan", "-"], LOST)).toMatchObject({ code: 1, err: "" });
    expect(start(["plan", "-"], Buffer.from(`\uFEFF${LOST}`, "utf16le"))).toMatchObject({ code: 1, err: "" });
    expect(start(["plan", "-"])).toEqual({
      code: 2,
      out: "",
      err: "the plan must not be empty; give the output of `terraform show -json <plan file>`\n",
    });
    expect(readdirSync(".").sort()).toEqual(files);
  });
});
