import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newApp, referenceApp } from "../../stacks/main";
import { referenceStacks } from "../../stacks/variants";

const folder = mkdtempSync(join(tmpdir(), "variants-test-"));

beforeAll(() => {
  process.env.CDKTF_OUTDIR = folder;
});

afterAll(() => {
  delete process.env.CDKTF_OUTDIR;
  rmSync(folder, { recursive: true, force: true });
});

test("the app deploys the default of every reference stack", () => {
  expect(referenceApp().node.children.map(({ node }) => node.id)).toEqual(referenceStacks.map(({ id }) => id));
});

test.each(
  referenceStacks.flatMap(({ id, variants }) => Object.entries(variants).map(([name, make]) => ({ id, name, make }))),
)("variant $name of $id has the stack's id: its package can update the stack of another variant", ({ id, make }) => {
  expect(make(newApp()).node.id).toBe(id);
});

test("the context of an app wins over what cdktf.json says", () => {
  process.env.CDKTF_CONTEXT_JSON = JSON.stringify({ deletionProtection: true, other: 1 });
  const { node } = newApp({ deletionProtection: false });
  delete process.env.CDKTF_CONTEXT_JSON;
  expect([node.tryGetContext("deletionProtection"), node.tryGetContext("other")]).toEqual([false, 1]);
});
