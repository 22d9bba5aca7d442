// The form in which this stack's own parts refuse something.

import { ConfigurationError, type OciStack } from "../../lib";

export interface Refusal {
  /** What is wrong, in the words of the one who wrote it: "the feed 'audit'". */
  readonly what: string;
  /** What is allowed, beginning with a verb. */
  readonly rule: string;
  /** What was given; left out when the rule says it already. */
  readonly got?: string;
  /** The way out, as an imperative. */
  readonly remedy: string;
}

/** One sentence: where, what, what is allowed, what was given, and what to do instead. */
export function refusal(stack: OciStack, { what, rule, got, remedy }: Refusal): ConfigurationError {
  const given = got === undefined ? "" : `, got '${got}'`;
  return new ConfigurationError(`${stack.node.path}: ${what} ${rule}${given}; ${remedy}`);
}
