// The resources of a document in Terraform's JSON syntax.

import { type Block, schemasOf } from "../schema";
import { shaped } from "../shape";
import { isList, type ObjectValue, type Value } from "../values";
import { evaluated, referencesIn } from "./expressions";

export interface Configured {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly block: Block;
  readonly preventDestroy: boolean;
  readonly createBeforeDestroy: boolean;
  /** Addresses of what it refers to. */
  readonly references: readonly string[];
}

/** The parts of a document that the model reads. */
export interface ModelDocument {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
}

/** The resources, each after those it refers to. */
export function configuredIn({ resource = {} }: ModelDocument): Configured[] {
  const all = Object.entries(resource).flatMap(([type, named]) =>
    Object.entries(named).map(([name, value]) => configured(type, name, value as Readonly<Record<string, unknown>>)),
  );
  return inOrder(all);
}

function configured(type: string, name: string, value: Readonly<Record<string, unknown>>): Configured {
  const { lifecycle = {}, ...args } = value;
  const block = schemasOf("oracle/oci").resource_schemas[type]?.block;
  if (block === undefined) throw new Error(`there is no type ${type}`);
  const { prevent_destroy = false, create_before_destroy = false } = lifecycle as Readonly<Record<string, boolean>>;
  return {
    address: `${type}.${name}`,
    type,
    name,
    args,
    block,
    preventDestroy: prevent_destroy,
    createBeforeDestroy: create_before_destroy,
    references: referencesIn(args),
  };
}

function inOrder(all: readonly Configured[]): Configured[] {
  const byAddress = new Map(all.map((one) => [one.address, one]));
  const ordered = new Set<Configured>();
  const add = (one: Configured): void => {
    if (ordered.has(one)) return;
    for (const address of one.references) {
      const other = byAddress.get(address);
      if (other !== undefined && other !== one) add(other);
    }
    ordered.add(one);
  };
  for (const one of [...all].sort((a, b) => (a.address < b.address ? -1 : 1))) add(one);
  return [...ordered];
}

/** The arguments as the provider gets them. */
export function configOf(one: Configured, attributesOf: (address: string) => ObjectValue | undefined): ObjectValue {
  return shaped(one.block, asLists(one.block, evaluated(one.args, attributesOf) as ObjectValue));
}

/** A single block does not need to be in a list. */
function asLists(block: Block, value: ObjectValue): ObjectValue {
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]) => {
    const given = value[name] ?? null;
    if (given === null || nested.nesting_mode === "single") return [name, given] as const;
    const items: readonly Value[] = isList(given) ? given : [given];
    return [name, items.map((item) => asLists(nested.block, item as ObjectValue))] as const;
  });
  return { ...value, ...Object.fromEntries(blocks.filter(([, nested]) => nested !== null)) };
}

/** The addresses of all that a resource refers to, directly or by others. */
export function dependenciesOf(one: Configured, all: readonly Configured[]): string[] {
  const byAddress = new Map(all.map((other) => [other.address, other]));
  const found = new Set<string>();
  const open = [...one.references];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(byAddress.get(next)?.references ?? []));
  }
  return [...found];
}
