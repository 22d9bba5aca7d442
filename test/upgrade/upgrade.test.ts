// Whoever deployed an earlier version and follows its line of CHANGELOG.md loses nothing: each resource of the reference stacks and
// of the documentation's examples is where it was, and no argument that replaces it has another value.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { subjectsOf } from "../../scripts/test-terraform/subjects";
import { isArray, isObject, type Json } from "../support/json";

/** By example and address, the arguments that replace the resource, as version 0.1.0 synthesized them. */
type Deployed = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Json>>>>>>;

const ROOT = join(__dirname, "..", "..");

const deployed = JSON.parse(readFileSync(join(__dirname, "0.1.0.json"), "utf8")) as Deployed;

let documents: ReadonlyMap<string, Json>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "upgrade-"));
  // One of the examples prints how to create a stack of its package.
  const log = jest.spyOn(console, "log").mockImplementation();
  documents = new Map(subjectsOf(ROOT, folder).map(({ name, document }) => [name, document as Json]));
  log.mockRestore();
  rmSync(folder, { recursive: true });
}, 120_000);

function valueAt(value: Json | undefined, [name, ...rest]: readonly string[]): Json | undefined {
  if (name === undefined) return value;
  if (isArray(value)) {
    const found = value.map((one) => valueAt(one, [name, ...rest])).filter((one) => one !== undefined);
    return found.length === 0 ? undefined : found;
  }
  return isObject(value) ? valueAt(value[name], rest) : undefined;
}

test.each(Object.keys(deployed))("%s of 0.1.0 is upgraded without a replacement", (name) => {
  const document = documents.get(name);
  const now = Object.entries(deployed[name]!).map(([address, before]) => {
    const resource = valueAt(document, ["resource", ...address.split(".")]);
    const replacing = Object.keys(before).map((path) => [path, valueAt(resource, path.split(".")) ?? null] as const);
    return [address, resource === undefined ? "gone" : Object.fromEntries(replacing)];
  });
  expect(Object.fromEntries(now)).toEqual(deployed[name]);
});
