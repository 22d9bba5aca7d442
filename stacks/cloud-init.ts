// A file in a `#cloud-config` document.

import { TextLanguage, Texts } from "cdktf-oci-streaming";

/** What YAML reads otherwise than as it is: a line break that is none of its own, a tab or a blank at the beginning, more lines at the end. */
const UNFAITHFUL = /[^\t\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]|^[ \t\n]|\n\n$|[^\n]$/;

/** An entry of `write_files`, line by line. What YAML would not read as it is stands there as base64. */
export function cloudInitFile(path: string, permissions: string, content: string): string[] {
  const head = [`  - path: ${path}`, `    permissions: ${Texts.encoded(permissions, TextLanguage.YAML)}`];
  if (UNFAITHFUL.test(content)) {
    return [...head, "    encoding: b64", `    content: ${Texts.encoded(content, TextLanguage.BASE64)}`];
  }
  // A reference stands for one line, which Terraform makes sure of; so a line stays one.
  const lines = Texts.encoded(content, TextLanguage.LINES).slice(0, -1).split("\n");
  return [...head, "    content: |", ...lines.map((line) => (line === "" ? "" : `      ${line}`))];
}

/** A word of a shell. */
export function word(text: string): string {
  return Texts.encoded(text, TextLanguage.SHELL);
}
