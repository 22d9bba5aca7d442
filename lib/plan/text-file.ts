// Internal: reads a file of text, and says in one sentence why it cannot.

import { readFileSync } from "node:fs";
import { refusal } from "../core/checks";

const REMEDIES: { readonly [code: string]: string } = {
  ENOENT: "check the path: nothing is there",
  EISDIR: "name a file in that folder",
  EACCES: "make it readable for you",
  EPERM: "make it readable for you",
};

/** @param what - what the file is, to begin the sentence with: `the plan` */
export function readText(what: string, path: string): string {
  if (path === "") {
    throw refusal(undefined, { what, rule: "must be a file that can be read", remedy: "name its path" });
  }
  try {
    return decoded(readFileSync(path));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const remedy = REMEDIES[code] ?? (code === "ERR_STRING_TOO_LONG" ? "it is too large" : "it cannot be read");
    throw refusal(undefined, { what, rule: "must be a file that can be read", got: path, remedy });
  }
}

/** PowerShell writes what it redirects as UTF-16. */
function decoded(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? "utf16le" : "utf8");
}

/** What a text says; what it is is never repeated, since it may hold secrets. */
export function parseJson(what: string, text: string, remedy: string): unknown {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (json.trim() === "") throw refusal(undefined, { what, rule: "must not be empty", remedy });
  try {
    return JSON.parse(json);
  } catch {
    throw refusal(undefined, { what, rule: "must be whole and in JSON", remedy: hintOf(json) ?? remedy });
  }
}

/** What was probably given instead. */
function hintOf(text: string): string | undefined {
  if (text.startsWith("PK")) return "this is Terraform's binary plan; give the output of `terraform show -json` on it";
  if (/^\s*\{.*\}\s*\n\s*\{/.test(text.slice(0, 10_000))) {
    return "these are messages of `terraform plan -json`; give the output of `terraform show -json <plan file>`";
  }
  return /^\s*\{/.test(text) ? "it begins like JSON and breaks off or is damaged; write it again" : undefined;
}
