// JSON with references in it, which Terraform encodes.

import { TextLanguage, Texts } from "cdktf-oci-streaming";

/** What a file of JSON holds here. */
export type JsonText = string | readonly string[] | { readonly [name: string]: JsonText };

/** The value as JSON, a member or an element on each line. */
export function jsonText(value: JsonText, indent = ""): string {
  if (typeof value === "string") return Texts.encoded(value, TextLanguage.JSON);
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
