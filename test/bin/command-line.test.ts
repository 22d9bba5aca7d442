// The command line: what it prints where, and what it ends with.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

describe("diagram", () => {
  const ofApp = (...more: string[]): Promise<Ran> => run(["diagram", "shop", "--app", join(folder, "out"), ...more]);
  const stackFolder = (): string => join(folder, "out", "stacks", "shop");

  beforeAll(() => {
    mkdirSync(stackFolder(), { recursive: true });
    const stream = { name: "orders", partitions: 1, "//": { metadata: { path: "shop/pool/orders/Resource" } } };
    const document = { resource: { oci_streaming_stream: { s: stream } }, "//": { metadata: { stackName: "shop" } } };
    writeFileSync(join(stackFolder(), "cdk.tf.json"), JSON.stringify(document));
  });

  test("a synthesized stack is drawn by its name, its folder or its file", async () => {
    const byName = await ofApp();
    expect(byName).toMatchObject({ code: 0, err: "" });
    expect(byName.out).toMatch(/^flowchart LR\n[^]*node_pool_orders\(\["Stream<br\/>orders"\]\)[^]*\n$/);
    expect(await run(["diagram", stackFolder()])).toEqual(byName);
    expect(await run(["diagram", join(stackFolder(), "cdk.tf.json")])).toEqual(byName);
  });

  test("every view is written in every format, also into a file", async () => {
    for (const view of ["data-flow", "permissions", "network"]) {
      expect((await ofApp("--view", view, "--format", "mermaid")).out).toMatch(/^flowchart LR\n/);
      expect((await ofApp("--view", view, "--format", "svg")).out).toMatch(/^<svg [^]*<title>shop: [^]*<\/svg>\n$/);
      expect(JSON.parse((await ofApp("--view", view, "--format", "json")).out)).toMatchObject({ stack: "shop", view });
    }
    const file = join(folder, "shop.svg");
    expect(await ofApp("--format", "svg", "--output", file)).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(file, "utf8")).toBe((await ofApp("--format", "svg")).out);
  });

  test.each([
    [["package.json"], /^the synthesized stack must be a configuration in Terraform's JSON syntax; .*\n$/],
    [["shop", "--view", "cost"], /^error: option '--view <view>' argument 'cost' is invalid\..*\n$/],
    [
      ["shop", "--output", "nowhere/shop.svg"],
      /^the file for the diagram must be writable, got 'nowhere\/shop\.svg'; .*\n$/,
    ],
  ])("fails for %j, with one sentence", async (args, sentence) => {
    const { code, out, err } = await run(["diagram", "--app", join(folder, "out"), ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });
});

describe("report", () => {
  const STREAM_BODY = { "//": { metadata: { path: "shop/orders/Resource" } }, partitions: 1, retention_in_hours: 168 };

  /** Writes a stack as cdktf does; returns the arguments that name it. */
  function stack(document: object): string[] {
    const at = join(folder, "out", "stacks", "shop");
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, "cdk.tf.json"), JSON.stringify(document));
    return ["report", "shop", "--app", join(folder, "out")];
  }

  const broken = { resource: { oci_streaming_stream: { orders: STREAM_BODY } } };
  const warned = { resource: { oci_streaming_stream_pool: { pool: { name: "orders" } } } };

  test("ends with 1 for an error, and for a warning where that is asked for", async () => {
    expect(await run(stack(broken))).toMatchObject({ code: 1, err: "" });
    expect(await run(stack(warned))).toMatchObject({ code: 0, err: "" });
    expect(await run([...stack(warned), "--fail-on", "warning"])).toMatchObject({ code: 1, err: "" });
    expect(await run([...stack(warned), "--fail-on", "warning", "--level", "error"])).toEqual({
      code: 1,
      out: "No rule is broken.\n",
      err: "",
    });
    expect(await run([...stack(broken), "--rule", "OCI-STR-002"])).toEqual({
      code: 0,
      out: "No rule is broken.\n",
      err: "",
    });
  });

  test("prints every format", async () => {
    const [text, json, sarif] = await Promise.all(
      ["text", "json", "sarif"].map((format) => run([...stack(broken), "--format", format, "--source", "shop.ts"])),
    );
    expect(text?.out).toMatch(/^ERROR {2}OCI-STR-001 {2}oci_streaming_stream\.orders\n/);
    expect(JSON.parse(json?.out ?? "")).toMatchObject({ hasErrors: true, suppressed: [] });
    expect(sarif?.out).toContain('"uri": "shop.ts"');
  });

  test("lists what the code accepts, and does not fail on it", async () => {
    const reason = "A stream to try things out.";
    const acceptedRules = [{ id: "OCI-STR-001", path: "shop/orders", reason }];
    const { code, out } = await run(stack({ ...broken, "//": { acceptedRules } }));
    expect([code, out.split("\n")[2]]).toEqual([0, `  accepted at shop/orders: ${reason}`]);
  });

  test.each([
    [["--rule", "OCI-STR-01"], "the id of a rule must be one that exists, got 'OCI-STR-01'; did you mean OCI-STR-001"],
    [["--level", "fatal"], "error: option '--level <level>' argument 'fatal' is invalid."],
  ])("%j cannot be understood: 2, and a sentence", async (more, sentence) => {
    const { code, out, err } = await run([...stack(broken), ...more]);
    expect([code, out, err.slice(0, sentence.length)]).toEqual([2, "", sentence]);
  });
});

describe("the stack of a command", () => {
  const COMMANDS = ["cost", "diagram", "report"];
  const EMPTY = JSON.stringify({ terraform: {}, "//": { metadata: { stackName: "orders" } } });
  const before = process.cwd();

  /** In a folder with an app of two stacks, one of one stack, and one of none. */
  beforeAll(() => {
    for (const stack of [
      join("two", "stacks", "orders"),
      join("two", "stacks", "shops"),
      join("one", "stacks", "orders"),
    ]) {
      mkdirSync(join(folder, stack), { recursive: true });
      writeFileSync(join(folder, stack, "cdk.tf.json"), EMPTY);
    }
    mkdirSync(join(folder, "none"));
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(before);
  });

  describe.each(COMMANDS)("%s", (command) => {
    test("is named by its id in an app, by its file, by its folder, or by the app that has no other", async () => {
      const byId = await run([command, "orders", "--app", "two"]);
      expect(byId).toMatchObject({ code: 0, err: "" });
      for (const path of [
        "two/stacks/orders/cdk.tf.json",
        "./two/stacks/orders",
        "two/stacks/orders/",
        "./one",
        "one",
      ]) {
        expect(await run([command, path])).toEqual(byId);
      }
      process.chdir("one/stacks/orders");
      const [ofHere, ofFile] = [await run([command, "."]), await run([command, "cdk.tf.json"])];
      process.chdir(folder);
      expect([ofHere, ofFile]).toEqual([byId, byId]);
    });

    test.each([
      [
        ["shop", "--app", "two"],
        "the stack must be orders or shops, which two has, got 'shop'; run `cdktf synth` if the stack is new, or name its app with --app",
      ],
      [
        ["", "--app", "one"],
        "the stack must be orders, which one has, got ''; run `cdktf synth` if the stack is new, or name its app with --app",
      ],
      [
        ["orders"],
        "the stack must be in a folder with synthesized stacks, got 'cdktf.out'; run `cdktf synth`, or name the folder with --app",
      ],
      [
        ["./none"],
        "the stack must be in a folder with synthesized stacks, got './none'; run `cdktf synth`, or name the folder with --app",
      ],
      [["two/"], "the path must lead to a single stack, got 'two/' with orders, shops; write orders --app two/"],
      [
        ["nowhere.json"],
        "the synthesized stack must be a file that can be read, got 'nowhere.json'; check the path: the file does not exist",
      ],
    ])("fails for %j, with the same sentence", async (args, sentence) => {
      expect(await run([command, ...args])).toEqual({ code: 2, out: "", err: `${sentence}\n` });
    });
  });
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
      err: "the plan must not be empty; pass the output of `terraform show -json <plan file>`\n",
    });
    expect(readdirSync(".").sort()).toEqual(files);
  });
});
