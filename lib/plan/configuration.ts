// Internal: reads a configuration in Terraform's JSON syntax, or reports in one sentence why it cannot.

import { refusal } from "../core/checks";
import { parseJson } from "./text-file";
import { at, isObject } from "./values";

/** The name of the document in error messages. */
export const SYNTHESIZED_STACK = "the synthesized stack";

/** The name of the document that is read, and the remedy if it is not valid. */
export interface ConfigurationText {
  readonly what: string;
  readonly remedy: string;
}

const SYNTHESIZED: ConfigurationText = {
  what: SYNTHESIZED_STACK,
  remedy: "pass the cdk.tf.json that `cdktf synth` writes",
};

/** The blocks, with the count of names above a block's body: a resource has a type and a name. */
const BLOCKS: ReadonlyMap<string, number> = new Map([
  ...["//", "terraform", "locals"].map((block) => [block, 0] as const),
  ...["provider", "variable", "module", "output"].map((block) => [block, 1] as const),
  ...["data", "resource"].map((block) => [block, 2] as const),
]);

/**
 * The blocks of a configuration. If a list of objects is written for one object, as converters from HCL do and Terraform accepts, the
 * objects are merged into one.
 *
 * @throws ConfigurationError for a document that is not a configuration, such as a plan or a state
 */
export function configurationIn(json: string, { what, remedy }: ConfigurationText = SYNTHESIZED): object {
  const found = parseJson(what, json, remedy);
  if (isObject(found) && found.format_version === undefined) {
    const blocks = Object.entries(found).map(([name, value]) => [name, inOne(value, BLOCKS.get(name))] as const);
    if (blocks.some(([name, value]) => BLOCKS.has(name) && isObject(value))) return Object.fromEntries(blocks);
  }
  throw refusal(undefined, { what, rule: "must be a configuration in Terraform's JSON syntax", remedy });
}

/** A value in which each level of names is one object. Everything below the names is unchanged. */
function inOne(value: unknown, names: number | undefined): unknown {
  if (names === undefined) return value;
  const parts = Array.isArray(value) ? (value as unknown[]) : [];
  const isSplit = parts.length > 0 && parts.every(isObject);
  const whole = isSplit ? Object.fromEntries(keysOf(parts).map((key) => [key, below(parts, key)])) : value;
  if (names === 0 || !isObject(whole)) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([key, one]) => [key, names === 1 ? one : inOne(one, names - 1)]),
  );
}

function keysOf(parts: readonly { readonly [key: string]: unknown }[]): string[] {
  return [...new Set(parts.flatMap((part) => Object.keys(part)))];
}

/** The values at a key in several objects. A single value is unchanged. */
function below(parts: readonly unknown[], key: string): unknown {
  const values = parts.map((part) => at(part, key)).filter((value) => value !== undefined);
  return values.length === 1 ? values[0] : values.flat();
}
