// What is deployed: bundles, build contexts, contracts, and where all of it ends.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv/dist/2019";
import { parse } from "yaml";
import { buildContext, functionNames } from "../build";
import { contracts } from "../documents";
import { withKeywords } from "../shared/config";
import { type Contract } from "../shared/contract";
import { startProgram } from "./support/agent";

const ROOT = join(__dirname, "..", "..");
const NAMES = functionNames();

let folder: string;
let all: Contract[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fn-build-"));
  all = await contracts();
  for (const name of NAMES) await buildContext(name, join(folder, name));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const contractOf = (name: string): Contract => all.find((contract) => contract.name === name)!;
const source = (...path: string[]): string => readFileSync(join(ROOT, ...path), "utf8");
const manifest = JSON.parse(source("functions", "package.json")) as { dependencies: Record<string, string> };

test("the functions are those of the issue", () => {
  expect(NAMES).toEqual([
    "deliver",
    "evaluate",
    "ingest",
    "lag",
    "load",
    "mask",
    "react",
    "relay",
    "retry",
    "score",
    "transform",
  ]);
});

describe.each(NAMES)("%s", (name) => {
  test("has a handler, a contract, func.yaml, a README and tests", () => {
    const files = ["handler.ts", "contract.ts", "func.yaml", "README.md"];
    expect(files.filter((file) => !existsSync(join(ROOT, "functions", name, file)))).toEqual([]);
    expect(existsSync(join(ROOT, "functions", "test", `${name}.test.ts`))).toBe(true);
  });

  test("has a contract of valid schemas, whose settings say what they are", () => {
    const { config, input, output, needs } = contractOf(name);
    const ajv = withKeywords(new Ajv({ allowUnionTypes: true, strictRequired: false }));
    for (const schema of [config, input, output]) expect(() => ajv.compile(schema)).not.toThrow();
    expect(config.required.filter((key) => !(key in config.properties))).toEqual([]);
    for (const [key, { description, default: standard }] of Object.entries(config.properties)) {
      expect(key).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(description).toMatch(/^(?:[a-z]|JSON|OCID).*[^.]$/s);
      expect(config.required.includes(key) && standard !== undefined).toBe(false);
    }
    expect([128, 256, 512, 1024, 2048, 3072]).toContain(needs.memory);
    expect(needs.timeout).toBeLessThanOrEqual(300);
  });

  test("has a func.yaml that agrees with it, and its own image", () => {
    const { memory, timeout } = contractOf(name).needs;
    expect(parse(source("functions", name, "func.yaml"))).toEqual({
      schema_version: 20180708,
      name,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      runtime: "docker",
      memory,
      timeout,
    });
  });

  test("has a build context of whole files: nothing is installed when the image is built", () => {
    const built = readdirSync(join(folder, name)).sort();
    // The licences that the sources of its packages carry, if they do.
    const programs = built.filter((file) => file.startsWith("func.js"));
    expect(built).toEqual(["Dockerfile", ...programs, "func.yaml"]);
    expect(readFileSync(join(folder, name, "Dockerfile"), "utf8")).toBe(
      `FROM fnproject/node:22\nWORKDIR /function\nCOPY ${programs.join(" ")} ./\nENTRYPOINT ["node", "func.js"]\n`,
    );
  });

  test("is a bundle that starts without packages, and does not name a machine", async () => {
    const file = join(folder, name, "func.js");
    const fn = await startProgram(file, {});
    await fn.stop();
    const text = readFileSync(file, "utf8");
    for (const place of [ROOT, homedir(), tmpdir()].filter((path) => path.length > 1)) {
      expect([place, text.includes(`${place}/`)]).toEqual([place, false]);
    }
  });
});

test("a bundle is the same each time", async () => {
  const again = join(folder, "again");
  await buildContext("ingest", again);
  expect(readFileSync(join(again, "func.js")).equals(readFileSync(join(folder, "ingest", "func.js")))).toBe(true);
});

test("what is written from the contracts is up to date: npm run functions", () => {
  // In a separate process: Jest cannot load the formatter.
  const program = 'require("./functions/documents").documents().then((all) => console.log(JSON.stringify(all)))';
  const { stdout, stderr } = spawnSync(process.execPath, ["-r", "ts-node/register", "-e", program], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  const written = JSON.parse(stdout) as { path: string; text: string }[];
  const stale = written.filter(({ path, text }) => !existsSync(join(ROOT, path)) || source(path) !== text);
  expect(stale.map(({ path }) => path)).toEqual([]);
});

test("every part of the SDK has one version: an object of another copy would not be known", () => {
  const versions = Object.entries(manifest.dependencies).filter(([name]) => name.startsWith("oci-"));
  expect(new Set(versions.map(([, version]) => version)).size).toBe(1);
  expect(
    versions.filter(([name]) => existsSync(join(ROOT, "node_modules", name, "node_modules", "oci-common"))),
  ).toEqual([]);
});

test("the library knows nothing of the functions, nor they of it", () => {
  const { files, dependencies } = JSON.parse(source("package.json")) as {
    files: string[];
    dependencies: Record<string, string>;
  };
  expect(files.filter((path) => /^(?:dist$|dist\/functions|functions|\.|\*)/.test(path))).toEqual([]);
  const shared = Object.keys(manifest.dependencies).filter((name) => name in dependencies);
  expect(shared).toEqual([]);
  const imports = (place: string): { from: string; to: string }[] =>
    readdirSync(join(ROOT, place), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(place, file))
      .flatMap((from) =>
        [...source(from).matchAll(/from "([^"]+)"/g)].map(([, to = ""]) => ({ from, to: resolved(from, to) })),
      );
  const published = ["lib", "stacks", "bin"].flatMap(imports);
  expect(published.length).toBeGreaterThan(500);
  expect(published.filter(({ to }) => /^(?:functions\/|cdktf-oci-streaming-functions)/.test(to))).toEqual([]);
  expect(imports("functions").filter(({ to }) => /^(?:lib|stacks|cdktf|constructs|@cdktf)/.test(to))).toEqual([]);
});

function resolved(from: string, to: string): string {
  return to.startsWith(".") ? join(from, "..", to) : to;
}
