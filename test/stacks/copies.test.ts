// What a README says to copy is enough: the files make the same document in a separate project.

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { DeviceAuthentication } from "../../lib";
import { referenceStacks } from "../../stacks/variants";
import { synthesize, testApp } from "../support/synthesis";

const ROOT = join(__dirname, "..", "..");
const FOLDER = mkdtempSync(join(tmpdir(), "copies-"));

beforeAll(() => {
  symlinkSync(join(ROOT, "node_modules"), join(FOLDER, "node_modules"));
});

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

type Copied = Readonly<Record<string, new (scope: Construct, id: string, props: object) => TerraformStack>>;

/** The files that a README names. */
function filesOf(id: string): string[] {
  const text = readFileSync(join(ROOT, "stacks", id, "README.md"), "utf8");
  const sentence = /copy\s+these\s+files\s[^:]*:([^.]*(?:\.ts`[^.]*)*)\./.exec(text)?.[1] ?? "";
  return [...sentence.matchAll(/`([\w-]+\.ts)`/g)].map(([, file = ""]) => file);
}

function copyOf(id: string): Copied {
  const folder = mkdtempSync(join(FOLDER, "project-"));
  for (const file of filesOf(id)) copyFileSync(join(ROOT, "stacks", id, file), join(folder, file));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- its path is known only now
  return require(join(folder, "stack.ts")) as Copied;
}

const CLASSES: readonly { readonly id: string; readonly name: string; readonly props: object }[] = [
  { id: "visionstays-booking", name: "VisionStaysBooking", props: {} },
  { id: "log-analytics", name: "LogAnalytics", props: {} },
  { id: "iot", name: "Iot", props: { authentication: DeviceAuthentication.jwt() } },
];

test.each(CLASSES)("the files of $id that its README names make the same document", ({ id, name, props }) => {
  const copied = copyOf(id)[name]!;
  const own = referenceStacks.find((one) => one.id === id)!;
  expect(synthesize(new copied(testApp(), id, props))).toEqual(synthesize(own.variants.default(testApp())));
});

test.each([
  ["visionstays-booking", ["parties.ts", "stack.ts"]],
  ["log-analytics", ["stack.ts", "streams.ts"]],
  ["iot", ["parts.ts", "stack.ts"]],
])("two files are all of %s", (id, files) => {
  expect(filesOf(id)).toEqual(files);
  expect(readdirSync(join(ROOT, "stacks", id)).filter((file) => file.endsWith(".ts"))).toEqual(files);
});
