// What the service keeps when it is removed from the code, for every argument of every type, according to the provider's schema.

import { DeployedDocument, PlanReport } from "../../lib/plan";
import { HELD_TYPES } from "../../lib/plan/held";
import { hasDefault } from "../../lib/plan/kept-arguments";
import { argumentsWithDefault, LISTED, wayBack } from "../../lib/plan/ways-back";
import { defaultOf, staysWhenRemoved } from "../../scripts/test-provider/removed-for-real";
import { type BlockSchema, typeSchema } from "../support/terraform-schema";
import { planText, reportOf } from "./plan-text";

interface Argument {
  readonly path: readonly string[];
  /** Whether the service fills it in or keeps it. */
  readonly isComputed: boolean;
}

/** All optional arguments, at any depth; the schema does not show which blocks are Optional only. */
function* optionalIn(type: string, block: BlockSchema, outer: readonly string[] = []): Generator<Argument> {
  for (const [name, { optional, computed }] of Object.entries(block.attributes ?? {})) {
    // The id is not written in code.
    if (optional === true && name !== "id") yield { path: [...outer, name], isComputed: computed === true };
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    if (name === "timeouts") continue;
    const path = [...outer, name];
    yield { path, isComputed: staysWhenRemoved(type, path.join(".")) };
    yield* optionalIn(type, nested.block, path);
  }
}

const ALL = HELD_TYPES.flatMap((type) => [...optionalIn(type, blockOf(type))].map((one) => ({ type, ...one })));
const COMPUTED = ALL.filter(({ isComputed }) => isComputed);

function blockOf(type: string): BlockSchema {
  return typeSchema("resource", type)!.block;
}

/** A value at a path, with `other` next to it in each block of the path. */
function nested(path: readonly string[], value: unknown, wrap: (block: object) => unknown): object {
  const [name = "", ...rest] = path;
  return { [name]: rest.length === 0 ? value : wrap({ ...nested(rest, value, wrap), other: 1 }) };
}

const inList = (block: object): unknown => [block];

/** The findings about an argument that is no longer in the code, and is the same before and after the plan, or removed by it. */
function saidOf(type: string, path: readonly string[], isGone = false): string[] {
  const address = `${type}.x`;
  const state = nested(path, "set", inList);
  const before = DeployedDocument.ofText(
    JSON.stringify({ resource: { [type]: { x: nested(path, "set", (block) => block) } } }),
  );
  const configuration = path.length === 1 ? {} : nested(path.slice(0, -1), [{ other: {} }], inList);
  const after = isGone ? nested(path, "", inList) : state;
  const changes = [{ address, actions: [isGone ? "update" : "no-op"], before: state, after }];
  return reportOf({ changes, configuration: { [address]: configuration } }, { before }).findings.map(
    ({ what }) => what,
  );
}

test("every type has arguments to check, including nested ones", () => {
  expect(new Set(COMPUTED.map(({ type }) => type)).size).toBeGreaterThanOrEqual(HELD_TYPES.length - 1);
  expect(COMPUTED.filter(({ path }) => path.length > 2).length).toBeGreaterThan(500);
});

test("every Optional and Computed argument, at any depth, is named if it is removed from the code and kept by the service", () => {
  const unnamed = COMPUTED.filter(
    ({ type, path }) =>
      !saidOf(type, path)
        .join()
        .includes(`its ${path.join(".")}, `),
  );
  expect(unnamed.map(({ type, path }) => [type, ...path].join("."))).toEqual([]);
});

test("arguments that the plan removes are not named", () => {
  const kept = (lines: readonly string[]): boolean => lines.some((line) => line.includes("would keep its"));
  expect(ALL.filter(({ type, path }) => kept(saidOf(type, path, true)))).toEqual([]);
});

test("arguments that return to a default of the provider are not named, and those are in the schema", () => {
  const defaults = ALL.filter(({ type, path }) => hasDefault(type, path.join(".")));
  expect(defaults.length).toBe(21);
  expect(defaults.filter(({ isComputed }) => isComputed)).toEqual([]);
  expect(defaults.filter(({ type, path }) => saidOf(type, path).length > 0)).toEqual([]);
  const known = ALL.filter(({ type, path }) => defaultOf(type, path.join(".")) !== null);
  expect(known.length).toBeGreaterThan(5);
  expect(known.filter(({ type, path }) => !hasDefault(type, path.join(".")))).toEqual([]);
});

test("keys of maps are not named, and types that are not listed do not cause findings", () => {
  const before = DeployedDocument.ofText(
    JSON.stringify({
      resource: {
        oci_functions_function: { f: { config: { "a.b": "1", token: "2" } } },
        oci_core_volume: { v: { display_name: "v" } },
        oci_kms_key: { k: { "No name": "v" } },
      },
    }),
  );
  const odd = { "No name": "v" };
  const values = { config: { "a.b": "1", token: "2" } };
  const changes = [
    { address: "oci_kms_key.k", actions: ["no-op"], before: odd, after: odd },
    { address: "oci_functions_function.f", actions: ["no-op"], before: values, after: values },
    { address: "oci_core_volume.v", actions: ["no-op"], before: { display_name: "v" }, after: { display_name: "v" } },
  ];
  const configuration = {
    "oci_kms_key.k": {},
    "oci_functions_function.f": { config: { constant_value: { "a.b": "1" } } },
    "oci_core_volume.v": {},
  };
  expect(reportOf({ changes, configuration }, { before }).findings).toEqual([]);
});

test("endlessly nested blocks are read", () => {
  const deep = (open: string, close: string): string => open.repeat(5_000) + "1" + close.repeat(5_000);
  const document = `{"resource": {"oci_kms_key": {"k": ${deep('{"a": ', "}")}}}}`;
  const before = DeployedDocument.ofText(document);
  const changes = [{ address: "oci_kms_key.k", actions: ["no-op"], before: {}, after: {} }];
  const plan = planText({ changes, configuration: { "oci_kms_key.k": "deep" } });
  const { findings } = PlanReport.ofText(plan.replace('"deep"', deep('{"a": [', "]}")), { before });
  expect(findings).toEqual([]);
});

test("every remedy is for an argument that is kept, or in a block that is kept", () => {
  const kept = new Set(COMPUTED.map(({ type, path }) => [type, ...path].join(".")));
  const required = (type: string, path: readonly string[]): boolean => {
    const [name = "", ...rest] = path;
    const { attributes, block_types } = blockOf(type);
    const inner = rest.length === 0 ? attributes : block_types?.[name]?.block.attributes;
    return inner?.[rest[0] ?? name]?.required === true;
  };
  const unknown = LISTED.filter((key) => {
    const [type = "", ...path] = key.split(".");
    return !kept.has(key) && !(kept.has([type, ...path.slice(0, -1)].join(".")) && required(type, path));
  });
  expect(unknown).toEqual([]);
});

test("the remedy for a block depends on its content, and every other argument has a remedy", () => {
  expect(wayBack("oci_functions_function", "success_destination")).toBe('write a block with kind = "NONE"');
  expect(wayBack("oci_streaming_stream_pool", "security_attributes")).toBe(
    "write the value that you need, or put it back",
  );
  expect(argumentsWithDefault("oci_streaming_stream")).toEqual([]);
});
