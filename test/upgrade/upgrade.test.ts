// Upgrading an earlier version according to CHANGELOG.md does not lose anything: each resource of the reference stacks and of the
// documentation's examples keeps its address, and the arguments that replace it keep their values.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { subjectsOf } from "../../scripts/test-terraform/subjects";
import { isArray, isObject, type Json } from "../support/json";

/** By example and address, the arguments that replace the resource, as version 0.1.0 synthesized them. */
type Deployed = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Json>>>>>>;

const ROOT = join(__dirname, "..", "..");

const deployed = JSON.parse(readFileSync(join(__dirname, "0.1.0.json"), "utf8")) as Deployed;

/** What CHANGELOG.md says to take out of the state before the upgrade, so that it stays, and the input that gets its OCID. */
const FORGOTTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "examples/predictive-maintenance": { "oci_datascience_project.project": "project_ocid" },
};

/**
 * Blocks that are not written any more, because another block has the same values. They are optional and computed in the schema of
 * the provider, so Terraform keeps what the state has of them.
 */
const KEPT: readonly string[] = ["oci_datascience_notebook_session.notebook.notebook_session_config_details"];

/** What is deployed, after that. */
function left(name: string): Deployed[string] {
  const forgotten = Object.entries(FORGOTTEN[name] ?? {});
  const resources = Object.entries(deployed[name]!).filter(([address]) => !forgotten.some(([one]) => one === address));
  const text = forgotten.reduce(
    (all, [address, input]) => all.replaceAll(`\${${address}.id}`, `\${var.${input}}`),
    JSON.stringify(Object.fromEntries(resources)),
  );
  return JSON.parse(text) as Deployed[string];
}

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

/**
 * The current document, with the inputs of 0.1.0 in place of values that an example now writes in code: a prop with the value of the
 * former input does not replace anything. Each input has one value in the whole example.
 */
function withGivenInputs(now: Json, before: Json, document: Json | undefined): Json {
  const values = new Map<string, string>();
  const isGone = (input: string): boolean => valueAt(document, ["variable", input]) === undefined;
  const restored = (one: Json | undefined, was: Json | undefined): Json => {
    if (isArray(one)) return one.map((member, index) => restored(member, isArray(was) ? was[index] : undefined));
    if (isObject(one)) {
      return Object.fromEntries(
        Object.entries(one).map(([key, member]) => [key, restored(member, isObject(was) ? was[key] : undefined)]),
      );
    }
    if (typeof one !== "string" || typeof was !== "string") return one ?? null;
    const [, start = "", input, end = ""] = /^([^$]*)\$\{var\.(\w+)\}([^$]*)$/.exec(was) ?? [];
    if (input === undefined || !isGone(input) || !one.startsWith(start) || !one.endsWith(end)) return one;
    const value = one.slice(start.length, one.length - end.length);
    if (!values.has(input)) values.set(input, value);
    return values.get(input) === value ? was : one;
  };
  return restored(now, before);
}

test.each(Object.keys(deployed))("%s of 0.1.0 is upgraded without a replacement", (name) => {
  const document = documents.get(name);
  const before = left(name);
  const now = Object.entries(before).map(([address, replacing]) => {
    const resource = valueAt(document, ["resource", ...address.split(".")]);
    const values = Object.entries(replacing).map(([path, was]) => {
      const [block = "", ...rest] = path.split(".");
      const isKept = KEPT.includes(`${address}.${block}`) && valueAt(resource, [block]) === undefined;
      return [path, isKept ? was : (valueAt(resource, [block, ...rest]) ?? null)] as const;
    });
    return [address, resource === undefined ? "gone" : Object.fromEntries(values)];
  });
  expect(withGivenInputs(Object.fromEntries(now) as Json, before, document)).toEqual(before);
});

test.each(Object.entries(FORGOTTEN))(
  "CHANGELOG.md says what to do with the resources that %s forgets",
  (name, inputs) => {
    const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
    for (const [address, input] of Object.entries(inputs)) {
      expect(deployed[name]).toHaveProperty([address]);
      expect(changelog).toMatch(new RegExp(`\`${input}\`[^]{1,200}terraform state rm ${address}`));
    }
  },
);
