// What every property here says: whatever the types allow either becomes a document that the provider's schema allows, the
// same one each time, or is refused with a sentence of this library, and then leaves nothing in the tree. A seed is printed by fast-check when it is not so.

import { type TerraformStack, TerraformVariable } from "cdktf";
import { ConfigurationError } from "../../lib";
import { leftovers } from "../support/leftovers";
import { newStack, synthesize } from "../support/synthesis";

/** The inputs of the stack in which a configuration is built. */
export interface Inputs {
  readonly text: string;
  readonly number: number;
}

/** Writes a configuration into a stack. */
export type Build = (stack: TerraformStack, inputs: Inputs) => void;

/** More of them find more: `PROPERTY_RUNS=5000 npx jest test/properties`. */
export const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 80) };

/** Of whole stacks. */
export const FEW_RUNS = { numRuns: Math.ceil(RUNS.numRuns / 8) };

/** Of what takes no synthesis. */
export const MANY_RUNS = { numRuns: 4 * RUNS.numRuns };

/**
 * @returns the document as text, or the sentences of the refusal
 * @throws whatever is neither
 */
export function outcomeOf(build: Build): string {
  const stack = newStack();
  const inputs = {
    text: new TerraformVariable(stack, "x", { type: "string" }).stringValue,
    number: new TerraformVariable(stack, "n", { type: "number" }).numberValue,
  };
  try {
    build(stack, inputs);
    return JSON.stringify(synthesize(stack));
  } catch (error) {
    return sentencesOf(error);
  }
}

/** The same twice, as the property demands. */
export function expectOutcome(build: Build): void {
  const outcome = outcomeOf(build);
  expect(outcomeOf(build)).toBe(outcome);
}

/**
 * The sentences of a refusal, which left nothing in the tree.
 *
 * @throws whatever is no refusal
 */
export function sentencesOf(error: unknown, left = leftovers(error as Error)): string {
  const message = error instanceof Error ? error.message : "";
  const found = error instanceof ConfigurationError ? [message] : validationsIn(message);
  if (found.length === 0) throw error;
  expect(left).toEqual([]);
  for (const sentence of found) expect(sentence).not.toMatch(/[\n\r\u2028\u2029]|TfToken|\[object|^$/);
  return found.join("\n");
}

/** What constructs found at the end; cdktf puts the path in brackets before each. */
function validationsIn(message: string): string[] {
  if (!message.startsWith("Validation failed with the following errors:")) return [];
  return [...message.matchAll(/^ {2}\[[^\]]*\] (.*)$/gm)].map(([, sentence = ""]) => sentence);
}
