// Internal: finds files that must not be in a package, and code that Resource Manager cannot run in a module that is packaged
// as files, in JSON or in Terraform's own syntax.

import { type Refusal } from "../core/checks";
import { DOCUMENT_FILE } from "./configuration";
import { ABSOLUTE_FILE, moduleConfigurationFindings, PATH_RULE } from "./configuration-checks";
import { asList, isObject, type Json, type JsonObject } from "./json";
import { filesIn, type PackageFile } from "./package-file";
import { secretFindings } from "./secrets";

/** All findings about the files of a package. */
export function fileFindings(files: readonly PackageFile[], notSecret: readonly string[] = []): Refusal[] {
  return files.flatMap((file) => [...nameFindings(file), ...contentFindings(file, notSecret)]);
}

function nameFindings({ path }: PackageFile): Refusal[] {
  const steps = path.split("/");
  const remedy = "keep it out of the folder that is packaged";
  if (steps.includes(".terraform")) {
    return [{ what: path, rule: "must not be in a package, because Resource Manager rejects .terraform", remedy }];
  }
  if (/\.tfstate(?:\.|$)/.test(steps.at(-1) ?? "")) {
    return [{ what: path, rule: "must not be in a package, because Resource Manager stores the state itself", remedy }];
  }
  return [];
}

function contentFindings(file: PackageFile, notSecret: readonly string[]): Refusal[] {
  // All search patterns are ASCII, so they match in files of any encoding, and in binary files.
  const text = Buffer.from(file.content).toString("latin1");
  const secrets = secretFindings(file.path, text, notSecret);
  if (file.path.endsWith(".zip")) return [...secrets, ...fileFindings(filesIn(file), notSecret)];
  // The document itself was checked before it was written.
  return file.path === DOCUMENT_FILE ? secrets : [...secrets, ...moduleFindings(file.path, text)];
}

/** 11 MB for the zip of a stack; whether a megabyte is 1,000,000 or 1,048,576 bytes is not documented. */
const MAX_BYTES = 11_000_000;

export function sizeFindings(zip: Uint8Array): Refusal[] {
  if (zip.byteLength <= MAX_BYTES) return [];
  const remedy = "leave out assets, and load them from a bucket";
  return [{ what: "the package", rule: `must be at most ${MAX_BYTES} bytes`, got: zip.byteLength, remedy }];
}

/** All findings about a file of a module; none about a file of another kind. */
export function moduleFindings(path: string, text: string): Refusal[] {
  const document = path.endsWith(".tf") ? hclOutline(text) : path.endsWith(".tf.json") ? jsonOf(text) : undefined;
  if (document === undefined) return [];
  const findings = moduleConfigurationFindings(document).map((one) => ({ ...one, what: `${one.what} of ${path}` }));
  return [...findings, ...(ABSOLUTE_FILE.test(text) ? [{ what: path, ...PATH_RULE }] : [])];
}

/** Terraform itself reports the error in a file that is not JSON. */
function jsonOf(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The blocks of a file in the layout of `terraform fmt` (a block ends at a brace at the beginning of a line), in the form of
 * Terraform's JSON: each has its arguments of any depth at the same level, and values that are not literals as expressions.
 */
function hclOutline(text: string): JsonObject {
  const code = text.replaceAll(/^\s*(?:#|\/\/).*$/gm, "").replaceAll(/^\s*\/\*[^]*?\*\//gm, "");
  return [...code.matchAll(BLOCK)].reduce<JsonObject>(
    (outline, [, kind = "", labels = "", body = "", short = ""]) => {
      const path = [...labels.matchAll(/[\w-]+/g)].map(([label]) => label);
      const block = argumentsOf(`${body}\n${short}`);
      if (path.length > 0) return withMember(outline, [kind, ...path], block);
      return kind === "locals" ? outline : { ...outline, [kind]: [...asList(outline[kind]), block] };
    },
    // The whole file, because functions may be called anywhere.
    { locals: { file: `\${${code}}` } },
  );
}

const BLOCK = /^[ \t]*(\w+)((?:[ \t]+(?:"[^"\n]*"|[\w-]+))*)[ \t]*\{(?:[ \t]*\n([^]*?)^\}|([^\n]*)\}[ \t]*$)/gm;

function withMember(outline: JsonObject, [name = "", ...rest]: readonly string[], block: JsonObject): JsonObject {
  const found = Object.hasOwn(outline, name) ? outline[name] : undefined;
  const old = isObject(found) ? found : {};
  return { ...outline, [name]: rest.length === 0 ? { ...old, ...block } : withMember(old, rest, block) };
}

function argumentsOf(body: string): JsonObject {
  const blocks = [...body.matchAll(/^[ \t]*(\w+)(?:[ \t]+"[^"\n]*")?[ \t]*\{/gm)];
  const given = [...body.matchAll(/(?:^|[{,])[ \t]*"?([\w-]+)"?[ \t]*=(?!=)[ \t]*([^\n]*)/gm)];
  const conditions = given.filter(([, name]) => name === "condition");
  return Object.fromEntries<Json>([
    ...blocks.map(([, name = ""]) => [name, {}] as const),
    ...given.map(([, name = "", value = ""]) => [name, valueOf(value.trim())] as const),
    ["validation", conditions.map(([, , value = ""]) => ({ condition: `\${${value}}` }))],
  ]);
}

function valueOf(value: string): Json {
  if (value === "true" || value === "false") return value === "true";
  return /^"(?:[^"\\]|\\.)*"$/.test(value) ? value.slice(1, -1) : `\${${value}}`;
}
