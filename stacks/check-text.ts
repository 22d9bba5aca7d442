// A check that several parts of the reference stacks have in common.

import { Token } from "cdktf";
import { ConfigurationError, type ConfigurationFault, TextLanguage, Texts } from "cdktf-oci-streaming";
import { type IConstruct } from "constructs";

/** Refuses a list of which only Terraform knows what is in it, where something is made of each text. */
export function checkKnown(scope: IConstruct, what: string, list: readonly string[]): void {
  // cdktf puts one text into such a list, which is none by itself.
  if (!list.some((text) => text.startsWith("#{TfToken["))) return;
  throw ConfigurationError.of(scope, {
    what,
    rule: "must be texts that are known at synth, and is a list that Terraform knows",
    remedy: "write them out",
  });
}

/** Refuses a text that does not match; what only Terraform knows passes. */
export function checkText(
  scope: IConstruct,
  text: string,
  pattern: RegExp,
  about: Omit<ConfigurationFault, "got">,
): void {
  // What Terraform fills in is a token then; `${topic}` is none, nor is a brace that stays open.
  if (Token.isUnresolved(Texts.encoded(`${text}}`, TextLanguage.TERRAFORM)) || pattern.test(text)) return;
  throw ConfigurationError.of(scope, { ...about, got: text });
}
