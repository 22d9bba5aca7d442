// How the values that a user gives are shown in a message, and in a command to copy.

import { resolve } from "node:path";

const MAX_SHOWN = 80;

/** `'bookings'`, on one line, and cut to the length that an error message can show. */
export function quoted(given: string): string {
  const text = given.length > MAX_SHOWN ? `${given.slice(0, MAX_SHOWN)}...` : given;
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("\\\\", "\\")}'`;
}

/** The command that changes to a folder. Empty for the current folder. */
export function inFolder(folder: string): string[] {
  return resolve(folder) === process.cwd() ? [] : [`cd ${shellWord(folder)}`];
}

function shellWord(text: string): string {
  if (/^[\w./:\\@+-]+$/.test(text) && !text.startsWith("-")) return text;
  if (process.platform === "win32") return `"${text}"`;
  const safe = text.startsWith("-") ? `./${text}` : text;
  return `'${safe.replaceAll("'", `'\\''`)}'`;
}
