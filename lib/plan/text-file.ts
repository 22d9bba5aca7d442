// Internal: reads a file as UTF-8 or UTF-16, or reports in one sentence why it cannot.

import { readFileSync } from "node:fs";
import { refusal } from "../core/checks";

const REMEDIES: { readonly [code: string]: string } = {
  ENOENT: "check the path: the file does not exist",
  EISDIR: "name a file in that folder",
  EACCES: "give your user read permission",
  EPERM: "give your user read permission",
};

/** @param what - the name of the file at the beginning of the error message: `the plan` */
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

/** PowerShell redirects output as UTF-16. */
function decoded(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? "utf16le" : "utf8");
}

/** Parses JSON. An error never repeats the contents, because they may hold secrets. */
export function parseJson(what: string, text: string, remedy: string): unknown {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (json.trim() === "") throw refusal(undefined, { what, rule: "must not be empty", remedy });
  try {
    return JSON.parse(json);
  } catch {
    throw refusal(undefined, { what, rule: "must be complete JSON", remedy: hintOf(json) ?? remedy });
  }
}

/** A hint about the file that was probably passed instead. */
function hintOf(text: string): string | undefined {
  if (text.startsWith("PK")) return "this is Terraform's binary plan; pass the output of `terraform show -json` for it";
  if (/^\s*\{.*\}\s*\n\s*\{/.test(text.slice(0, 10_000))) {
    return "these are messages of `terraform plan -json`; pass the output of `terraform show -json <plan file>`";
  }
  return /^\s*\{/.test(text) ? "it begins like JSON, but it is cut off or damaged; create it again" : undefined;
}
