// Generated edits of the seeds: the same in every run.

import fc from "fast-check";
import { Draft } from "./draft";
import { type Operation, perform } from "./operations";
import { documentWith, SEEDS } from "./seeds";

export interface Case {
  readonly seed: number;
  readonly operations: readonly Operation[];
}

const OPERATION: fc.Arbitrary<Operation> = fc.record({
  // Changes without a plan are there to be combined with others.
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("change", "remove", "moveStream", "rename", "move") },
    { weight: 1, arbitrary: fc.constantFrom("protect", "createFirst", "removeArgument") },
  ),
  pick: fc.nat(11),
  value: fc.nat(11),
});

export const CASE: fc.Arbitrary<Case> = fc.record({
  seed: fc.nat(SEEDS.length - 1),
  operations: fc.array(OPERATION, { minLength: 1, maxLength: 4 }),
});

/** As many cases as are wanted, the first ones of always the same. */
export function casesOf(count: number): Case[] {
  return fc.sample(CASE, { numRuns: count, seed: 20261128 });
}

export interface Documents {
  readonly first: object;
  readonly second: object;
}

export function documentsOf({ seed, operations }: Case): Documents {
  const resources = SEEDS[seed] ?? {};
  const draft = new Draft(resources);
  for (const operation of operations) perform(draft, operation);
  return { first: documentWith(resources), second: documentWith(draft.resources(), movesIn(draft)) };
}

/** Those that lead to something. */
function movesIn(draft: Draft): readonly object[] {
  return draft.moved.filter(({ to }) => draft.addresses().includes(to));
}

/** `seed 3: remove 4/2, protect 1/0`. */
export function describe({ seed, operations }: Case): string {
  return `seed ${seed}: ${operations.map(({ kind, pick, value }) => `${kind} ${pick}/${value}`).join(", ")}`;
}
