// The projects that `init` writes, for each engine: they compile, synthesize, pass their own tests and are packaged, on the
// sources of this repository.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ENGINE } from "../../bin/engine";
import { type Engine, type Project } from "../../bin/init/project";
import { projectFiles } from "../../bin/init/project-files";
import { TSCONFIG } from "../../bin/init/project-settings";
import { checkDocument } from "../support/check-document";

const ROOT = join(__dirname, "..", "..");

const CDKTN: Engine = {
  packageName: "cdktn-oci-streaming",
  engine: "cdktn",
  engineVersion: "^0.24.0",
  cli: "cdktn-cli",
  command: "cdktn",
  nodeVersion: "22.19",
};

function project(engine: Engine): Project {
  return { engine, name: "bookings", spec: "^0.1.0", constructs: ">=10.6.0 <10.8.0" };
}

interface Settings {
  readonly scripts: { readonly [name: string]: string };
  readonly dependencies: { readonly [name: string]: string };
  readonly devDependencies: { readonly [name: string]: string };
  readonly overrides?: { readonly [name: string]: string };
}

function settingsOf(engine: Engine): Settings {
  return JSON.parse(projectFiles(project(engine))["package.json"]!) as Settings;
}

// In the repository, where what the project depends on is found.
const folder = mkdtempSync(join(ROOT, "test", ".init-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The package's name leads to its sources here; that of the other engine does too, and they get that engine. */
const RESOLVE = `
require(${JSON.stringify(join(ROOT, "scripts", "own-name.js"))});
const Module = require("node:module");
const resolve = Module._resolveFilename;
if (process.env.ENGINE === "cdktn") Module._resolveFilename = function (request, ...others) {
  const name = request === "cdktf" ? "cdktn" : request.replace(/^cdktn-oci-streaming/, "cdktf-oci-streaming");
  return resolve.call(this, name, ...others);
};
`;

/** Compiled without type checks. */
const FAST = JSON.stringify({ ...(JSON.parse(TSCONFIG) as object), "ts-node": { swc: true } });

describe.each([ENGINE, CDKTN])("the project for $engine", (engine) => {
  const at = join(folder, engine.engine);
  const files = projectFiles(project(engine));
  const { scripts } = settingsOf(engine);

  beforeAll(() => {
    mkdirSync(at);
    writeFileSync(join(folder, "resolve.js"), RESOLVE);
    writeFileSync(join(folder, "fast.json"), FAST);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
  });

  /** Runs a command of package.json or cdktf.json that begins with one of the programs which run TypeScript. */
  function run(command: string): { status: number | null; output: string } {
    const [, file = ""] = /^(?:npx )?ts-node (\S+)$/.exec(command) ?? [];
    const args = file === "" ? command.split(" ").slice(1) : ["--require", "ts-node/register", file];
    const env = {
      ...process.env,
      ENGINE: engine.engine,
      TS_NODE_PROJECT: join(folder, "fast.json"),
      NODE_TEST_CONTEXT: undefined,
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", join(folder, "resolve.js"), ...args], {
      cwd: at,
      env,
      encoding: "utf8",
    });
    return { status, output: stdout + stderr };
  }

  test("it compiles", () => {
    const own = ts.readConfigFile(join(at, "tsconfig.json"), (path) => ts.sys.readFile(path)).config as {
      compilerOptions: object;
    };
    const { paths } = (JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8")) as TsConfig).compilerOptions;
    const sources = Object.entries(paths).flatMap(([name, [path = ""]]) =>
      ["cdktf", engine.engine].map((prefix): [string, string[]] => [name.replace("cdktf", prefix), [join(ROOT, path)]]),
    );
    const compilerOptions = {
      ...own.compilerOptions,
      paths: { ...Object.fromEntries(sources), cdktf: [join(ROOT, "node_modules", engine.engine)] },
    };
    const { options, fileNames, errors } = ts.parseJsonConfigFileContent({ ...own, compilerOptions }, ts.sys, at);
    const program = ts.createProgram(fileNames, options);
    const findings = fileNames.flatMap((name) => {
      const source = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    expect(fileNames).toHaveLength(4);
    expect([...errors, ...findings].map(({ messageText }) => messageText)).toEqual([]);
  });

  test("it synthesizes a document that the provider's schema accepts, and asks for what the example of values gives", () => {
    const { app } = JSON.parse(files["cdktf.json"]!) as { app: string };
    const { status, output } = run(app);
    expect([status, output]).toEqual([0, ""]);
    const document = JSON.parse(
      readFileSync(join(at, "cdktf.out", "stacks", "bookings", "cdk.tf.json"), "utf8"),
    ) as Document;
    expect(checkDocument(document)).toEqual([]);
    const asked = Object.entries(document.variable).filter(([, variable]) => !("default" in variable));
    const given = [...files["terraform.tfvars.example"]!.matchAll(/^(\w+) += ".+"$/gm)].map(([, name]) => name);
    expect(given.sort()).toEqual(asked.map(([name]) => name).sort());
  });

  test("its tests pass, and fail if the stack breaks a rule or another promise", () => {
    const passed = run(scripts.test!);
    expect([passed.status, /^(?:#|ℹ) pass 3$/m.test(passed.output)]).toEqual([0, true]);
    const broken = files["stack.ts"]!.replace(
      "oci.Duration.days(7)",
      "oci.Duration.days(1), deletionProtection: false",
    );
    writeFileSync(join(at, "stack.ts"), broken);
    const failed = run(scripts.test!);
    writeFileSync(join(at, "stack.ts"), files["stack.ts"]!);
    expect([failed.status, /^(?:#|ℹ) fail 2$/m.test(failed.output)]).toEqual([1, true]);
    expect(failed.output).toContain("OCI-STR-001");
  });

  test("it is packaged for Resource Manager", () => {
    const { status, output } = run(scripts.package!);
    expect([status, output.split("\n")[0]]).toEqual([
      0,
      "Wrote dist/bookings.zip. This command creates a Resource Manager stack from the file:",
    ]);
    expect(
      readFileSync(join(at, "dist", "bookings.zip"))
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  test("its README names scripts that exist, its engine and its package", () => {
    const named = [...files["README.md"]!.matchAll(/npm (?:run )?(\w+)/g)].map(([, name = ""]) => name);
    expect([...new Set(named)].filter((name) => name !== "install" && !(name in scripts))).toEqual([]);
    const other = engine.engine === "cdktf" ? /cdktn/ : /cdktf(?!\.json|\.out|\.log)/;
    expect(Object.values(files).filter((text) => other.test(text))).toEqual([]);
    expect(files["stack.ts"]!.split("\n").length).toBeLessThan(40);
  });

  test("Git ignores what holds secrets and what is made again", () => {
    spawnSync("git", ["init", "--quiet"], { cwd: at });
    const made = ["node_modules/a", "dist/bookings.zip", "cdktf.out/stacks/bookings/plan.tfplan", "terraform.tfvars"];
    const ignored = [...made, "terraform.bookings.tfstate", "terraform.bookings.tfstate.backup", ".terraform/a"];
    const { stdout } = spawnSync("git", ["check-ignore", ...ignored, ...Object.keys(files), "package-lock.json"], {
      cwd: at,
      encoding: "utf8",
    });
    expect(stdout.trim().split("\n")).toEqual(ignored);
  });
});

interface TsConfig {
  readonly compilerOptions: { readonly paths: { readonly [name: string]: readonly string[] } };
}

interface Document {
  readonly variable: { readonly [name: string]: object };
}

test("both engines get the same stack", () => {
  const read = (engine: string): object =>
    JSON.parse(readFileSync(join(folder, engine, "cdktf.out", "stacks", "bookings", "cdk.tf.json"), "utf8")) as object;
  const withoutEngine = (document: object): object => ({ ...document, "//": undefined });
  expect(withoutEngine(read("cdktn"))).toEqual(withoutEngine(read("cdktf")));
});

test("what a project depends on is what this repository is tested with", () => {
  const own = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Settings;
  const { dependencies, devDependencies, overrides } = settingsOf(ENGINE);
  expect(dependencies).toEqual({
    cdktf: `^${own.devDependencies.cdktf!}`,
    "cdktf-oci-streaming": "^0.1.0",
    constructs: ">=10.6.0 <10.8.0",
  });
  expect(devDependencies).toEqual({
    "@types/node": "^20",
    "cdktf-cli": `^${own.devDependencies["cdktf-cli"]!}`,
    "ts-node": own.devDependencies["ts-node"],
    typescript: own.devDependencies.typescript,
  });
  const terminal = "@cdktf/node-pty-prebuilt-multiarch";
  expect(overrides).toEqual({ [terminal]: own.devDependencies[terminal] });
  expect(settingsOf(CDKTN)).toMatchObject({
    engines: { node: ">=22.19" },
    dependencies: { cdktn: "^0.24.0", "cdktn-oci-streaming": "^0.1.0" },
    devDependencies: { "@types/node": "^22", "cdktn-cli": "^0.24.0" },
  });
  expect(settingsOf(CDKTN)).not.toHaveProperty("overrides");
});
