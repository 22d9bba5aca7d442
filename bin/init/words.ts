// How what the user gave is shown: in a sentence, and in a command to copy.

import { resolve } from "node:path";

const MAX_SHOWN = 80;

/** `'bookings'`, on one line and not longer than a sentence can bear. */
export function quoted(given: string): string {
  const text = given.length > MAX_SHOWN ? `${given.slice(0, MAX_SHOWN)}...` : given;
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("\\\\", "\\")}'`;
}

/** The command that goes to a folder; none for the current one. */
export function inFolder(folder: string): string[] {
  return resolve(folder) === process.cwd() ? [] : [`cd ${shellWord(folder)}`];
}

function shellWord(text: string): string {
  if (/^[\w./:\\@+-]+$/.test(text) && !text.startsWith("-")) return text;
  if (process.platform === "win32") return `"${text}"`;
  const safe = text.startsWith("-") ? `./${text}` : text;
  return `'${safe.replaceAll("'", `'\\''`)}'`;
}
