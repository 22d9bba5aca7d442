// The form in which the parts of the reference stacks refuse something.

import { Token } from "cdktf";
import { ConfigurationError } from "../lib";

export interface Refusal {
  /** The argument, in the words of the one who wrote it. */
  readonly what: string;
  /** What is allowed, beginning with a verb. */
  readonly rule: string;
  /** What was given; left out when the rule says it already. */
  readonly got?: string;
  /** The way out, as an imperative. */
  readonly remedy: string;
}

/** One sentence: where, what, what is allowed, what was given, and what to do instead. */
export function refusal(at: string, { what, rule, got, remedy }: Refusal): ConfigurationError {
  const given = got === undefined ? "" : `, got '${got}'`;
  return new ConfigurationError(`${at}: ${what} ${rule}${given}; ${remedy}`);
}

/** Refuses a text that does not match; what only Terraform knows passes. */
export function checkText(at: string, text: string, pattern: RegExp, about: Omit<Refusal, "got">): void {
  if (Token.isUnresolved(text) || text.includes("${") || pattern.test(text)) return;
  throw refusal(at, { ...about, got: text });
}
