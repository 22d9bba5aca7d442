// Two configurations, block by block: what this library adds, lacks and changes.

import { isObject, type Json, type JsonObject } from "../support/json";
import { type Block, SOME_TEXT } from "./normal-form";

export type Verdict = "same" | "extra" | "missing" | "differs";

/** An argument in which two blocks differ. */
export interface Difference {
  /** `private_endpoint_settings.nsg_ids`; empty for the whole block. */
  readonly argument: string;
  readonly verdict: Exclude<Verdict, "same">;
  readonly original?: Json;
  readonly ours?: Json;
}

export interface BlockVerdict {
  /** The type, with a number if a configuration has several: `oci_identity_policy 2`. */
  readonly block: string;
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
}

/**
 * Pairs the blocks of each type, beginning with those that differ least.
 *
 * The verdict of a block is `extra` if that of the library has everything of the original and more, or if the original does not have it.
 */
export function compare(original: readonly Block[], ours: readonly Block[]): BlockVerdict[] {
  const types = [...new Set([...original, ...ours].map(({ type }) => type))];
  return types.flatMap((type) => {
    const of = (blocks: readonly Block[]): Block[] => blocks.filter((block) => block.type === type);
    const pairs = paired(of(original), of(ours));
    return pairs.map((differences, index) => ({
      block: pairs.length === 1 ? type : `${type} ${index + 1}`,
      verdict: verdictOf(differences),
      differences,
    }));
  });
}

/** The differences of each pair: first those of the original's blocks in their order, then the blocks that only this library has. */
function paired(original: readonly Block[], ours: readonly Block[]): Difference[][] {
  const left = new Set(ours);
  const candidates = original
    .flatMap((theirs, index) => ours.map((own) => ({ index, own, differences: differencesOf(theirs.body, own.body) })))
    .sort((a, b) => a.differences.length - b.differences.length);
  const found = new Map<number, Difference[]>();
  for (const { index, own, differences } of candidates) {
    if (found.has(index) || !left.delete(own)) continue;
    found.set(index, differences);
  }
  const missing: Difference[] = [{ argument: "", verdict: "missing" }];
  const extra: Difference[] = [{ argument: "", verdict: "extra" }];
  return [...original.map((_, index) => found.get(index) ?? missing), ...[...left].map(() => extra)];
}

function differencesOf(original: JsonObject, ours: JsonObject, path = ""): Difference[] {
  const keys = [...new Set([...Object.keys(original), ...Object.keys(ours)])];
  return keys.flatMap((key) => {
    const argument = path === "" ? key : `${path}.${key}`;
    const [theirs, own] = [original[key], ours[key]];
    if (isObject(theirs) && isObject(own)) return differencesOf(theirs, own, argument);
    if (theirs === undefined) return [{ argument, verdict: "extra" as const, ours: own }];
    if (own === undefined) return [{ argument, verdict: "missing" as const, original: theirs }];
    if (JSON.stringify(theirs) === JSON.stringify(own)) return [];
    if (theirs === SOME_TEXT && typeof own === "string") return [];
    return [{ argument, verdict: "differs" as const, original: theirs, ours: own }];
  });
}

function verdictOf(differences: readonly Difference[]): Verdict {
  const [first] = differences;
  if (first === undefined) return "same";
  if (first.argument === "") return first.verdict;
  return differences.every(({ verdict }) => verdict === "extra") ? "extra" : "differs";
}
