// Every ts block of every README compiles in strict mode, and runs: what it puts into its app is schema-checked.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type App, TerraformStack } from "cdktf";
import * as ts from "typescript";
import { type ReadmeBlock, readmeBlocks, runBlock } from "../scripts/test-terraform/readme-blocks";
import { PrivilegeReport } from "../lib/testing";
import { synthesize, testApp } from "./support/synthesis";

const ROOT = join(__dirname, "..");

const blocks = readmeBlocks(ROOT);

/** Compiles all blocks in one program, as somebody would who installed the package. */
function compile(files: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    skipLibCheck: true,
    types: ["node"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    esModuleInterop: true,
    noEmit: true,
    baseUrl: ROOT,
    paths: {
      "cdktf-oci-streaming": ["lib"],
      "cdktf-oci-streaming/testing": ["lib/testing"],
      "cdktf-oci-streaming/plan": ["lib/plan"],
      "cdktf-oci-streaming/stacks": ["stacks"],
      "cdktf-oci-streaming/provider-oci/*": ["bindings/lib/*"],
    },
  };
  const program = ts.createProgram([...files.keys()], options);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const where =
      diagnostic.file === undefined ? "" : (files.get(diagnostic.file.fileName) ?? diagnostic.file.fileName);
    return `${where}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
  });
}

/** Runs a block; every App that it makes is one of the tests. */
function run(block: ReadmeBlock): App[] {
  const apps: App[] = [];
  // A block says new App(); it must not write into the working directory here.
  const makeApp = function (): App {
    const app = testApp();
    apps.push(app);
    return app;
  };
  runBlock(block, (name) => {
    if (name === "cdktf") return { ...jest.requireActual<object>("cdktf"), App: makeApp };
    return jest.requireActual(name);
  });
  return apps;
}

test("the READMEs have examples", () => {
  expect(blocks.length).toBeGreaterThan(0);
});

test("every ts block compiles in strict mode", () => {
  const folder = mkdtempSync(join(ROOT, "test", ".readme-"));
  try {
    const files = new Map(blocks.map(({ title, code }, index) => [join(folder, `block-${index}.ts`), { title, code }]));
    for (const [file, { code }] of files) writeFileSync(file, `${code}\nexport {};\n`);
    expect(compile(new Map([...files].map(([file, { title }]) => [file, title])))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test.each(blocks)(
  "$title synthesizes what the provider's schema allows, and gives nobody more than needed",
  (block) => {
    const apps = run(block);
    expect(apps.length).toBeGreaterThan(0);
    for (const app of apps) {
      const stacks = app.node.children.filter((child) => TerraformStack.isStack(child));
      expect(stacks.map((stack) => Object.keys(synthesize(stack)).includes("resource"))).not.toContain(false);
      expect(stacks.flatMap((stack) => PrivilegeReport.ofStack(stack).findings)).toEqual([]);
    }
  },
);
