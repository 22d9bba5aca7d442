// Checks that two forms of a benchmark write the same document, so that their times can be compared.

import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Named {
  readonly [address: string]: { readonly name?: string; readonly display_name?: string };
}

interface Document {
  readonly "//"?: unknown;
  readonly resource: { readonly [type: string]: Named };
  readonly data?: { readonly [type: string]: Named };
}

/**
 * All that a stack holds, sorted: a line for each resource. Names of blocks come from the construct tree, which the two forms
 * build differently; here a block is called by the name of its resource.
 */
export function contents(outdir: string): string[] {
  const text = readFileSync(join(outdir, "stacks", "bench", "cdk.tf.json"), "utf8");
  const { resource, data = {}, ...settings } = JSON.parse(text) as Document;
  const names = new Map([...callNames(resource, ""), ...callNames(data, "data.")]);
  const lineOf = (kind: string, body: unknown): string =>
    `${kind} ${JSON.stringify(body, sortedAndPlain).replace(ADDRESS, (address) => names.get(address) ?? address)}`;
  const blocks = [resource, data].flatMap((types) =>
    Object.entries(types).flatMap(([type, named]) => Object.values(named).map((body) => lineOf(type, body))),
  );
  return [...blocks, lineOf("settings", settings)].sort();
}

const ADDRESS = /\b(?:data\.)?oci_\w+\.[\w-]+/g;

function callNames(types: { readonly [type: string]: Named }, prefix: string): [string, string][] {
  return Object.entries(types).flatMap(([type, named]) =>
    Object.entries(named).map(([address, { name, display_name }]): [string, string] => [
      `${prefix}${type}.${address}`,
      `${prefix}${type}(${display_name ?? name ?? ""})`,
    ]),
  );
}

/** Drops metadata (`//`), and sorts members. */
function sortedAndPlain(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).filter(([key]) => key !== "//");
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
