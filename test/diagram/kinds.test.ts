// The table of kinds: which types of resources are drawn, how, and from which arguments.

import { readFileSync } from "node:fs";
import { DiagramView } from "../../lib/diagram";
import { type Arrow } from "../../lib/diagram/kind";
import { kindOf, ROWS, undrawnBecause } from "../../lib/diagram/kinds";

interface Block {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly block_types?: Readonly<Record<string, { readonly block: Block }>>;
}

const { resources } = JSON.parse(readFileSync("bindings/resources.json", "utf8")) as { resources: object };
const schemas = resourceSchemas(JSON.parse(readFileSync("bindings/schema.json", "utf8")) as object);

function resourceSchemas(schema: object): Readonly<Record<string, { readonly block: Block }>> {
  const { provider_schemas: providers = {} } = schema as { provider_schemas?: Record<string, object> };
  return Object.assign(
    {},
    ...Object.values(providers).map((one) => (one as { resource_schemas: object }).resource_schemas),
  ) as Record<string, { block: Block }>;
}

/** Whether a type has an argument at the end of a path of blocks; a JSON string can contain anything. */
function has({ attributes = {}, block_types: blocks = {} }: Block, path: string): boolean {
  const [first = "", ...rest] = path.split(".");
  if (first === "") return true;
  if (rest.length === 0) return first in attributes || first in blocks;
  const next = blocks[first];
  return next !== undefined && has(next.block, rest.join("."));
}

const types = ROWS.map(([type]) => type);

test("each type of the bindings is drawn, or has a reason why not", () => {
  const unknown = Object.keys(resources).filter((type) => !types.includes(type) && undrawnBecause(type) === undefined);
  expect(unknown).toEqual([]);
});

test("types with a row do not have a reason as well", () => {
  expect(types.filter((type) => undrawnBecause(type) !== undefined)).toEqual([]);
});

test("the schema of the provider has each type of the table, and each argument that an arrow comes from", () => {
  expect(types.filter((type) => !(type in schemas))).toEqual([]);
  const missing = ROWS.flatMap(([type, { arrows = [], as, network = [], together, within }]) => {
    const paths = [...arrows, ...network].flatMap(({ at, near }: Arrow) => [at, near?.at ?? ""]);
    const all = [...paths, as?.at ?? "", within?.at ?? "", together ?? ""];
    return all.filter((path) => !has(schemas[type]!.block, path)).map((path) => `${type}: ${path}`);
  });
  expect(missing).toEqual([]);
});

test("the other end of each arrow has a type with a row", () => {
  const ends = ROWS.flatMap(([, { arrows = [], as, network = [], parts, within }]) => [
    ...[...arrows, ...network].flatMap(({ near, types: of = [] }) => [...of, near?.type ?? []].flat()),
    ...[as?.type ?? [], within?.type ?? [], parts ?? []].flat(),
  ]);
  expect([...new Set(ends)].filter((type) => !types.includes(type))).toEqual([]);
});

test("a type without a row has its type as its label, and arrows to the resources that it names", () => {
  expect(kindOf("oci_redis_redis_cluster")).toMatchObject({ word: "redis redis cluster", always: true });
  expect(kindOf("constructor")).toMatchObject({ word: "constructor" });
  expect(kindOf("data.oci_streaming_stream")).toBe(kindOf("oci_streaming_stream"));
  expect(kindOf("oci_streaming_stream_pool").group).toEqual([DiagramView.DATA_FLOW]);
});
