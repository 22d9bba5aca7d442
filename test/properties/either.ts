// The claim of every property here: all values that the types allow either become a document that the provider's schema allows, the
// same one each time, or are refused with a ConfigurationError, and then leave nothing in the tree. Otherwise fast-check prints a seed.

import { type TerraformStack, TerraformVariable } from "cdktf";
import { ConfigurationError } from "../../lib";
import { leftovers } from "../support/leftovers";
import { newStack, synthesize } from "../support/synthesis";

/** The inputs of the stack of a configuration. */
export interface Inputs {
  readonly text: string;
  readonly number: number;
}

/** Writes a configuration to a stack. */
export type Build = (stack: TerraformStack, inputs: Inputs) => void;

/** More runs find more: `PROPERTY_RUNS=5000 npx jest test/properties`. */
export const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 80) };

/** For whole stacks. */
export const FEW_RUNS = { numRuns: Math.ceil(RUNS.numRuns / 8) };

/** For values that do not need a synthesis. */
export const MANY_RUNS = { numRuns: 4 * RUNS.numRuns };

/**
 * @returns the document as a string, or the messages of the refusal
 * @throws any other error
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

/** The same result twice, as the property requires. */
export function expectOutcome(build: Build): void {
  const outcome = outcomeOf(build);
  expect(outcomeOf(build)).toBe(outcome);
}

/**
 * The messages of a refusal that left nothing in the tree.
 *
 * @throws any error that is not a refusal
 */
export function sentencesOf(error: unknown, left = leftovers(error as Error)): string {
  const message = error instanceof Error ? error.message : "";
  const found = error instanceof ConfigurationError ? [message] : validationsIn(message);
  if (found.length === 0) throw error;
  expect(left).toEqual([]);
  for (const sentence of found) expect(sentence).not.toMatch(/[\n\r\u2028\u2029]|TfToken|\[object|^$/);
  return found.join("\n");
}

/** The findings of constructs at the end; cdktf puts the path in brackets before each. */
function validationsIn(message: string): string[] {
  if (!message.startsWith("Validation failed with the following errors:")) return [];
  return [...message.matchAll(/^ {2}\[[^\]]*\] (.*)$/gm)].map(([, sentence = ""]) => sentence);
}
