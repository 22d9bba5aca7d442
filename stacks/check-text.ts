// A check that several parts of the reference stacks have in common.

import { Token } from "cdktf";
import { ConfigurationError, type ConfigurationFault } from "cdktf-oci-streaming";
import { type IConstruct } from "constructs";

/** Refuses a text that does not match; what only Terraform knows passes. */
export function checkText(
  scope: IConstruct,
  text: string,
  pattern: RegExp,
  about: Omit<ConfigurationFault, "got">,
): void {
  if (Token.isUnresolved(text) || text.includes("${") || pattern.test(text)) return;
  throw ConfigurationError.of(scope, { ...about, got: text });
}
