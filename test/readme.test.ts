// Every ts block of every README compiles in strict mode, and runs: the stacks of its app are checked against the schema.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { PrivilegeReport, RuleLevel, Rules } from "../lib/testing";
import { appsOf, examples, stacksIn, tutorialProgram } from "./support/examples";
import { synthesize } from "./support/synthesis";

const ROOT = join(__dirname, "..");

/** Compiles all blocks in one program, as for a user who installed the package. */
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
    // The stacks are read as sources here.
    resolveJsonModule: true,
    noEmit: true,
    baseUrl: ROOT,
    paths: {
      "cdktf-oci-streaming": ["lib"],
      "cdktf-oci-streaming/testing": ["lib/testing"],
      "cdktf-oci-streaming/cost": ["lib/cost"],
      "cdktf-oci-streaming/diagram": ["lib/diagram"],
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

test("the READMEs have examples", () => {
  expect(examples.length).toBeGreaterThan(0);
});

test("every ts block compiles in strict mode", () => {
  const folder = mkdtempSync(join(ROOT, "test", ".readme-"));
  try {
    const files = new Map(
      [...examples, { title: "docs/tutorial.md", code: tutorialProgram() }].map(({ title, code }, index) => [
        join(folder, `block-${index}.ts`),
        { title, code },
      ]),
    );
    for (const [file, { code }] of files) writeFileSync(file, `${code}\nexport {};\n`);
    expect(compile(new Map([...files].map(([file, { title }]) => [file, title])))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test.each(examples)(
  "$title matches the provider's schema, without superfluous permissions or findings of the level error",
  (example) => {
    const apps = appsOf(example);
    expect(apps.length).toBeGreaterThan(0);
    for (const app of apps) {
      const stacks = stacksIn([app]);
      expect(stacks.map((stack) => Object.keys(synthesize(stack)).includes("resource"))).not.toContain(false);
      expect(stacks.flatMap((stack) => PrivilegeReport.ofStack(stack).findings)).toEqual([]);
      for (const stack of stacks) Rules.of(stack, { level: RuleLevel.ERROR }).expectNone();
    }
  },
);
