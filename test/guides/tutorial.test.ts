// The program of the tutorial synthesizes what the tutorial shows. That it compiles is tested with the examples, in test/readme.test.ts.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type * as cdktf from "cdktf";
import { RuleLevel, Rules, SynthWarnings } from "../../lib/testing";
import { tutorialProgram } from "../support/examples";
import { outputs, synthesize, testApp } from "../support/synthesis";

const ROOT = join(__dirname, "..", "..");
const page = readFileSync(join(ROOT, "docs", "tutorial.md"), "utf8");
const code = tutorialProgram();

const folder = mkdtempSync(join(ROOT, "test", ".tutorial-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Program {
  readonly EventStack: new (app: cdktf.App, id: string) => cdktf.TerraformStack;
}

function stackOf(name: string, text: string): cdktf.TerraformStack {
  writeFileSync(join(folder, name), text);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { EventStack } = require(join(folder, name)) as Program;
  return new EventStack(testApp(), "test");
}

test("the program has neither findings of the level error nor warnings, and has the outputs that the commands read", () => {
  const stack = stackOf("stack.ts", code);
  Rules.of(stack, { level: RuleLevel.ERROR }).expectNone();
  expect(SynthWarnings.of(stack)).toEqual([]);
  const read = [...page.matchAll(/\$\(output (\w+)\)/g)].map(([, name = ""]) => name);
  expect(Object.keys(outputs(synthesize(stack))).sort()).toEqual([...new Set(read)].sort());
});

test("fails for a retention of 30 days, with the error message that the tutorial shows", () => {
  const [, message = ""] = /^```text\n(.*)\n```$/m.exec(page) ?? [];
  expect(() => stackOf("wrong.ts", code.replace("oci.Duration.days(7)", "oci.Duration.days(30)"))).toThrow(message);
  expect(message).toContain("retention must be 24 to 168 whole hours");
});
