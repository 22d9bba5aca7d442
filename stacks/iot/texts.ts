// Texts: checks of what somebody wrote, and JSON with references in it, which Terraform encodes.

import { Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { type IConstruct } from "constructs";

/** Refuses a text that does not match; what only Terraform knows passes. */
export function checkText(
  scope: IConstruct,
  text: string,
  pattern: RegExp,
  about: Omit<oci.ConfigurationFault, "got">,
): void {
  // What Terraform fills in is a token then; `${topic}` is none, nor is a brace that stays open.
  if (Token.isUnresolved(oci.Texts.encoded(`${text}}`, oci.TextLanguage.TERRAFORM)) || pattern.test(text)) return;
  throw oci.ConfigurationError.of(scope, { ...about, got: text });
}

/** What a file of JSON holds here. */
export type JsonText = string | readonly string[] | { readonly [name: string]: JsonText };

/** The value as JSON, a member or an element on each line. */
export function jsonText(value: JsonText, indent = ""): string {
  if (typeof value === "string") return oci.Texts.encoded(value, oci.TextLanguage.JSON);
  const inner = `${indent}  `;
  if (isList(value)) return `[\n${value.map((text) => `${inner}${jsonText(text)}`).join(",\n")}\n${indent}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${jsonText(name)}: ${jsonText(member, inner)}`,
  );
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function isList(value: JsonText): value is readonly string[] {
  return Array.isArray(value);
}
