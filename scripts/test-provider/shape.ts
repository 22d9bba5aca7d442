// An object as the protocol requires it: with all members of its block, and only those.

import { type AttributeType, type Block } from "./schema";
import { isList, isObject, isUnknown, itemsOf, type ObjectValue, type Value } from "./values";

/** @param value - with any of the members; what is missing is null, or no block */
export function shaped(block: Block, value: Value): ObjectValue {
  const given = isObject(value) ? value : {};
  const attributes = Object.entries(block.attributes ?? {}).map(
    ([name, { type }]) => [name, ofType(type, given[name] ?? null)] as const,
  );
  const blocks = Object.entries(block.block_types ?? {}).map(([name, { nesting_mode, block: inner }]) => {
    const nested = given[name] ?? null;
    if (isUnknown(nested)) return [name, nested] as const;
    if (nesting_mode === "list" || nesting_mode === "set") {
      return [name, itemsOf(nested).map((item) => shaped(inner, item))] as const;
    }
    return [name, nested === null ? null : shaped(inner, nested)] as const;
  });
  return Object.fromEntries([...attributes, ...blocks]);
}

/** Objects inside of attributes have all members of their type, too. */
function ofType(type: AttributeType, value: Value): Value {
  if (typeof type === "string" || value === null || isUnknown(value)) return value;
  const [container, inner] = type;
  if (container !== "object") {
    return isList(value) ? value.map((item) => ofType(inner as AttributeType, item)) : value;
  }
  const given = isObject(value) ? value : {};
  const members = Object.entries(inner as Readonly<Record<string, AttributeType>>);
  return Object.fromEntries(members.map(([name, member]) => [name, ofType(member, given[name] ?? null)]));
}
