import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

import { Refusal } from "./refusal";

/** Files by their path below some folder, with `/` on every system. */
export type Files = ReadonlyMap<string, string>;

export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Refusal(`${file} cannot be read; give the path of an existing file`);
  }
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    throw error instanceof SyntaxError ? new Refusal(`${file} is not JSON: ${error.message}`) : error;
  }
}

export function readFolder(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")]));
}

/** Makes the folder hold these files and nothing else. */
export function writeFolder(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** One line per file that is not the same on both sides. */
export function differences(expected: Files, actual: Files): string[] {
  const paths = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return paths.flatMap((path) => {
    if (!actual.has(path)) return [`missing: ${path}`];
    if (!expected.has(path)) return [`extra: ${path}`];
    return actual.get(path) === expected.get(path) ? [] : [`differs: ${path}`];
  });
}
