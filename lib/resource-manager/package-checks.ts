// Internal: what must not be in a package, whatever its configuration says, and what Resource Manager cannot run in a module that is
// packaged as files, in JSON or in Terraform's own syntax.

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
    return [{ what: path, rule: "must not be in a package: Resource Manager refuses .terraform", remedy }];
  }
  if (/\.tfstate(?:\.|$)/.test(steps.at(-1) ?? "")) {
    return [{ what: path, rule: "must not be in a package: Resource Manager keeps the state itself", remedy }];
  }
  return [];
}

function contentFindings(file: PackageFile, notSecret: readonly string[]): Refusal[] {
  // All that is looked for is ASCII, so that it is found in a file of any encoding, and in what is no text.
  const text = Buffer.from(file.content).toString("latin1");
  const secrets = secretFindings(file.path, text, notSecret);
  if (file.path.endsWith(".zip")) return [...secrets, ...fileFindings(filesIn(file), notSecret)];
  // The document itself was checked before it was written.
  return file.path === DOCUMENT_FILE ? secrets : [...secrets, ...moduleFindings(file.path, text)];
}

/** 11 MB for a stack's zip; whether a megabyte is 1,000,000 or 1,048,576 bytes is not said. */
const MAX_BYTES = 11_000_000;

export function sizeFindings(zip: Uint8Array): Refusal[] {
  if (zip.byteLength <= MAX_BYTES) return [];
  const remedy = "leave assets out, and fetch them from a bucket";
  return [{ what: "the package", rule: `must be at most ${MAX_BYTES} bytes`, got: zip.byteLength, remedy }];
}

/** All findings about a file of a module; none about a file of another kind. */
export function moduleFindings(path: string, text: string): Refusal[] {
  const document = path.endsWith(".tf") ? hclOutline(text) : path.endsWith(".tf.json") ? jsonOf(text) : undefined;
  if (document === undefined) return [];
  const findings = moduleConfigurationFindings(document).map((one) => ({ ...one, what: `${one.what} of ${path}` }));
  return [...findings, ...(ABSOLUTE_FILE.test(text) ? [{ what: path, ...PATH_RULE }] : [])];
}

/** Terraform says itself what is wrong with a file that is no JSON. */
function jsonOf(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The blocks of a file as `terraform fmt` lays them out (a block ends where a brace stands first in its line), in the form
 * of Terraform's JSON: each with its arguments of any depth side by side, and what is no literal as an expression.
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
    // All of it, where functions may be called anywhere.
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
