// The planned values of a resource: those of the configuration, and those that the service computes or keeps.

import { defaultOf, staysWhenRemoved } from "./removed-for-real";
import { type Attribute, type AttributeType, type Block, type Marks, type NestedBlock, nestedType } from "./schema";
import { isList, isObject, isUnknown, itemsOf, type ObjectValue, Unknown, type Value } from "./values";

/** A type of resource, as far as planning needs to know it. */
export interface ResourceType {
  readonly name: string;
  readonly block: Block;
  readonly marks: Marks;
}

/** @param prior - undefined for a resource that is created */
export function planned(type: ResourceType, config: ObjectValue, prior: ObjectValue | undefined): ObjectValue {
  return plannedBlock(type, type.block, "", config, prior);
}

function plannedBlock(
  type: ResourceType,
  block: Block,
  path: string,
  config: ObjectValue,
  prior: ObjectValue | undefined,
): ObjectValue {
  const attributes = Object.entries(block.attributes ?? {}).map(([name, attribute]) => {
    const fallback = defaultOf(type.name, `${path}${name}`);
    return [name, plannedAttribute(attribute, config[name] ?? null, prior?.[name], fallback)] as const;
  });
  const blocks = Object.entries(block.block_types ?? {}).map(
    ([name, nested]) =>
      [name, plannedNested(type, nested, `${path}${name}`, config[name] ?? null, prior?.[name])] as const,
  );
  return Object.fromEntries([...attributes, ...blocks]);
}

function plannedAttribute(
  { computed }: Attribute,
  config: Value,
  prior: Value | undefined,
  fallback: boolean | number | string | null,
): Value {
  if (config === null) {
    if (!computed) return prior === "" && fallback === null ? prior : fallback;
    return prior === undefined ? Unknown.VALUE : prior;
  }
  // An empty text asks for nothing, although some services would take it for a removal.
  if (config === "" && prior !== undefined && (computed || prior === null)) return prior;
  return config;
}

function plannedNested(
  type: ResourceType,
  nested: NestedBlock,
  path: string,
  config: Value,
  prior: Value | undefined,
): Value {
  if (isUnknown(config)) return config;
  if (nested.nesting_mode === "single" || nested.nesting_mode === "group") return config;
  const items = itemsOf(config);
  if (items.length === 0) {
    if (!staysWhenRemoved(type.name, path)) return [];
    return prior === undefined ? Unknown.VALUE : prior;
  }
  const before = itemsOf(prior);
  return items.map((item, at) => {
    // Nothing says which element of a set was which; the one that has all that is written is the same.
    const same = nested.nesting_mode === "set" ? before.find((candidate) => includes(candidate, item)) : before[at];
    return plannedBlock(type, nested.block, `${path}.`, item, same);
  });
}

/** Whether a value has everything that is written in another. */
function includes(value: Value | undefined, written: Value): boolean {
  if (written === null || written === "") return true;
  if (isList(written)) {
    if (written.length === 0) return true;
    return isList(value) && value.length === written.length && written.every((item, at) => includes(value[at], item));
  }
  if (isObject(written)) {
    return isObject(value) && Object.entries(written).every(([name, item]) => includes(value[name], item));
  }
  return value === written;
}

/** A step of a path as the protocol writes it. */
export type Step = { readonly attribute_name: string } | { readonly element_key_int: number };

export interface Path {
  readonly steps: readonly Step[];
}

/** The states between which something is replaced, and what was written. */
interface Change {
  readonly config: ObjectValue;
  readonly prior: ObjectValue;
  readonly next: ObjectValue;
}

/** The paths of what replaces the resource. */
export function replacing(type: ResourceType, change: Change): Path[] {
  return replacingIn(type, type.block, { name: "", steps: [] }, change).map((steps) => ({ steps }));
}

interface Place {
  /** `source.` */
  readonly name: string;
  readonly steps: readonly Step[];
}

function replacingIn(type: ResourceType, block: Block, place: Place, change: Change): (readonly Step[])[] {
  const { config, prior, next } = change;
  const attributes = Object.entries(block.attributes ?? {}).flatMap(([name, { type: of }]) => {
    if (!isMarked(type, `${place.name}${name}`) || isSame(of, prior[name] ?? null, next[name] ?? null)) return [];
    // A value that is not written and that the service will fill in is not a reason.
    const isReason = !isUnknown(next[name]) || (config[name] ?? null) !== null;
    return isReason ? [[...place.steps, { attribute_name: name }]] : [];
  });
  const blocks = Object.entries(block.block_types ?? {}).flatMap(([name, nested]) =>
    replacingBlock(
      type,
      nested,
      { name: `${place.name}${name}`, steps: [...place.steps, { attribute_name: name }] },
      {
        config: config[name] ?? null,
        prior: prior[name] ?? null,
        next: next[name] ?? null,
      },
    ),
  );
  return [...attributes, ...blocks];
}

function replacingBlock(
  type: ResourceType,
  nested: NestedBlock,
  { name, steps }: Place,
  { config, prior, next }: { readonly [of in keyof Change]: Value },
): (readonly Step[])[] {
  if (isSame(nestedType(nested), prior, next)) return [];
  const below = Object.keys(type.marks).some((path) => path.startsWith(`${name}.`) && isMarked(type, path));
  // An element of a set has no place that could be named.
  if (nested.nesting_mode === "set") return isMarked(type, name) || below ? [steps] : [];
  const items = itemsOf(next);
  const inside = items.flatMap((item, at) => {
    const place = { name: `${name}.`, steps: [...steps, { element_key_int: at }] };
    const change = { config: itemsOf(config)[at] ?? {}, prior: itemsOf(prior)[at] ?? {}, next: item };
    return replacingIn(type, nested.block, place, change);
  });
  return isMarked(type, name) && itemsOf(prior).length !== items.length ? [steps, ...inside] : inside;
}

function isMarked({ marks }: ResourceType, path: string): boolean {
  return marks[path]?.forcesReplacement ?? false;
}

/** Whether two values are the same to the service: the order in a set is not. */
export function isSame(type: AttributeType, a: Value, b: Value): boolean {
  return JSON.stringify(ordered(type, a)) === JSON.stringify(ordered(type, b));
}

/** A value in a canonical order: names and elements of sets sorted. */
function ordered(type: AttributeType, value: Value): unknown {
  if (value === null) return null;
  if (isUnknown(value)) return { unknown: true };
  if (typeof type === "string") return value;
  const [container, element] = type;
  if (isList(value)) {
    const items = value.map((item) => ordered(element as AttributeType, item));
    return container === "set" ? items.map((item) => JSON.stringify(item)).sort() : items;
  }
  if (!isObject(value)) return value;
  const inner = (name: string): AttributeType =>
    container === "object"
      ? ((element as Readonly<Record<string, AttributeType>>)[name] ?? "string")
      : (element as AttributeType);
  return Object.keys(value)
    .sort()
    .map((name) => [name, ordered(inner(name), value[name] ?? null)]);
}
