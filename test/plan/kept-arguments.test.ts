// The table of what the service keeps, and the provider's schema.

import { readFileSync } from "node:fs";
import { HELD_TYPES } from "../../lib/plan/held";
import { keptArguments } from "../../lib/plan/kept-arguments";
import { argumentsWithDefault, LISTED, wayBack } from "../../lib/plan/ways-back";
import { type BlockSchema, typeSchema } from "../support/terraform-schema";

function blockOf(type: string): BlockSchema {
  const { block } = typeSchema("resource", type)!;
  return block;
}

/** Whether the schema has an argument, and lets it be left out and the service fill it in; of a block it does not say the latter. */
function isOptional(block: BlockSchema, [step = "", ...rest]: readonly string[]): boolean {
  const nested = block.block_types?.[step];
  if (rest.length > 0) return nested !== undefined && isOptional(nested.block, rest);
  const attribute = block.attributes?.[step];
  return nested !== undefined || (attribute?.optional === true && attribute.computed === true);
}

function exists(block: BlockSchema, [step = "", ...rest]: readonly string[]): boolean {
  const nested = block.block_types?.[step];
  if (rest.length > 0) return nested !== undefined && exists(nested.block, rest);
  return nested !== undefined || block.attributes?.[step] !== undefined;
}

test.each(HELD_TYPES)("the table of %s is that of the provider", (type) => {
  const block = blockOf(type);
  const listed = keptArguments(type);
  expect(listed.filter((path) => !isOptional(block, path.split(".")))).toEqual([]);
  const optional = Object.entries(block.attributes ?? {}).filter(([, one]) => one.optional && one.computed);
  const ids = ["id"]; // of every resource
  expect(optional.map(([name]) => name).filter((name) => ![...listed, ...ids].includes(name))).toEqual([]);
});

test("every way back is of an argument that is kept, or in a block that is", () => {
  const unknown = LISTED.filter((key) => {
    const [type = "", ...path] = key.split(".");
    const isKept = keptArguments(type).some((one) => `${path.join(".")}.`.startsWith(`${one}.`));
    return !isKept || !exists(blockOf(type), path);
  });
  expect(unknown).toEqual([]);
});

test("a way back is found for a block by what is in it, and there is one for everything else", () => {
  expect(wayBack("oci_functions_function", "success_destination")).toBe('write a block with kind = "NONE"');
  expect(wayBack("oci_streaming_stream_pool", "security_attributes")).toBe(
    "write the value that you want, or put it back",
  );
  expect(argumentsWithDefault("oci_streaming_stream")).toEqual([]);
});

test("the bindings' schema is the one that is compared", () => {
  expect(readFileSync("bindings/schema.json", "utf8")).toContain("oci_streaming_stream_pool");
});
