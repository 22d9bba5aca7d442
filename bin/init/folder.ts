// The folder of a new project: what it must be, and how it gets all of its files or none.

import { lstatSync, mkdirSync, readdirSync, rmSync, type Stats, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "cdktf-oci-streaming";
import { quoted } from "./words";

/** @throws ConfigurationError unless the folder does not exist, or is empty except for `.git` */
export function checkFolder(folder: string): void {
  const found = statsOf(folder);
  if (found === undefined) return;
  if (found.isSymbolicLink()) throw refusal("must not be a symbolic link", folder, "name the folder that it leads to");
  if (!found.isDirectory()) throw refusal("must not be a file", folder, OTHER);
  const [first] = attempt(folder, () => readdirSync(folder)).filter((name) => name !== ".git");
  if (first !== undefined) throw refusal(`must be empty, and has ${quoted(first)}`, folder, OTHER);
}

const OTHER = "name another one";

/** `stat` itself follows links, also those that lead nowhere. */
function statsOf(folder: string): Stats | undefined {
  // A slash at the end would follow the link.
  return attempt(folder, () => lstatSync(folder.replace(/(?<=.)[\\/]+$/, ""), { throwIfNoEntry: false }));
}

/** Writes files by their names. If one cannot be written, those before it go again, and the folders that were made for them. */
export function writeFiles(folder: string, files: { readonly [name: string]: string }): void {
  const undo: (() => void)[] = [];
  try {
    attempt(folder, () => {
      const made = mkdirSync(folder, { recursive: true });
      if (made !== undefined)
        undo.push(() => {
          rmSync(made, { recursive: true, force: true });
        });
      for (const [name, text] of Object.entries(files)) {
        const path = join(folder, name);
        // What is there by now belongs to another program, and stays.
        writeFileSync(path, "", { flag: "wx" });
        undo.push(() => {
          rmSync(path, { force: true });
        });
        writeFileSync(path, text);
      }
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function attempt<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw refusal(`must be one that can be read and written (${codeOf(error)})`, folder, OTHER);
  }
}

function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

function refusal(rule: string, folder: string, remedy: string): ConfigurationError {
  return new ConfigurationError(`the folder ${rule}, got ${quoted(folder)}; ${remedy}`);
}
