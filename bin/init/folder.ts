// The folder of a new project: its checks, and writing either all of its files or none.

import { lstatSync, mkdirSync, readdirSync, rmSync, type Stats, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "cdktf-oci-streaming";
import { quoted } from "./words";

/** @throws ConfigurationError unless the folder does not exist, or is empty except for `.git` */
export function checkFolder(folder: string): void {
  const found = statsOf(folder);
  if (found === undefined) return;
  if (found.isSymbolicLink()) throw refusal("must not be a symbolic link", folder, "name the folder that it points to");
  if (!found.isDirectory()) throw refusal("must not be a file", folder, OTHER);
  const [first] = attempt(folder, () => readdirSync(folder)).filter((name) => name !== ".git");
  if (first !== undefined) throw refusal(`must be empty, but has ${quoted(first)}`, folder, OTHER);
}

const OTHER = "name another folder";

function statsOf(folder: string): Stats | undefined {
  // The system follows a link if the path ends with a slash.
  return attempt(folder, () => lstatSync(folder.replace(/(?<=.)[\\/]+$/, ""), { throwIfNoEntry: false }));
}

/**
 * Writes files by their names. If one cannot be written, removes the files and folders that it created.
 *
 * @throws ConfigurationError if one cannot be written
 */
export function writeFiles(folder: string, files: { readonly [name: string]: string }): void {
  const written: string[] = [];
  try {
    attempt(folder, () => {
      const made = mkdirSync(folder, { recursive: true });
      if (made !== undefined) written.push(made);
      for (const [name, text] of Object.entries(files)) {
        const path = join(folder, name);
        // Does not overwrite a file that another program wrote in the meantime.
        writeFileSync(path, "", { flag: "wx" });
        written.push(path);
        writeFileSync(path, text);
      }
    });
  } catch (error) {
    for (const path of written) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

function attempt<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw refusal(`must be readable and writable (${codeOf(error)})`, folder, OTHER);
  }
}

function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

function refusal(rule: string, folder: string, remedy: string): ConfigurationError {
  return new ConfigurationError(`the folder ${rule}, got ${quoted(folder)}; ${remedy}`);
}
