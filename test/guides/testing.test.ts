// The examples of docs/guides/testing.md, run by their test runners; and the table of docs/guides/rules.md.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesGuide } from "../../scripts/rules-guide";

const ROOT = join(__dirname, "..", "..");
const [STACK = "", JEST = "", NODE = ""] = [
  ...readFileSync(join(ROOT, "docs", "guides", "testing.md"), "utf8").matchAll(/^```typescript\n(.*?)^```$/gms),
].map(([, code]) => code);

// In the repository, where the name of the package resolves to its sources.
const folder = mkdtempSync(join(ROOT, "test", ".testing-guide-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

writeFileSync(join(folder, "orders.ts"), STACK);
writeFileSync(join(folder, "orders.example.ts"), JEST);
writeFileSync(join(folder, "orders.node.ts"), NODE);

describe("the example for jest passes", () => {
  // Its tests are those of this block.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require(join(folder, "orders.example.ts"));
});

function runNode(stack: string): { status: number | null; output: string } {
  writeFileSync(join(folder, "orders.ts"), stack);
  const args = ["--require", "ts-node/register", join(folder, "orders.node.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

test("the example for node:test passes", () => {
  const { status, output } = runNode(STACK);
  expect([status, /^# pass 5$|^ℹ pass 5$/m.test(output), output.includes("not ok")]).toEqual([0, true, false]);
});

test.each([
  [
    "the statement is missing",
    "this.orders.allowProduce(this.service)",
    "this.orders.allowConsume(this.service)",
    "gives STREAM_PRODUCE as this statement does",
  ],
  ["a rule is missing", "oci.Ports.tcp(9092)", "oci.Ports.tcp(9093)", "out of oci_functions_application.loaders"],
  [
    "a stream is not protected",
    "partitions: oci.Partitions.of(2)",
    "deletionProtection: false, partitions: oci.Partitions.of(2)",
    "OCI-STR-001",
  ],
])("the example for node:test fails with a message if %s", (_, from, to, message) => {
  expect(STACK).toContain(from);
  const { status, output } = runNode(STACK.replace(from, to));
  expect([status, output.includes(message)]).toEqual([1, true]);
});

test("docs/guides/rules.md has every rule of the code, as `npm run api` writes them", () => {
  const { current, wanted } = rulesGuide();
  expect(current.split("\n")).toEqual(wanted.split("\n"));
  expect(wanted).toContain("\n| `OCI-STR-001` | error | A plan cannot destroy a stream | ");
});
