// How the values that a user gives are shown in a message, and in a command to copy.

import { isWindows, type Platform } from "./platform";

const MAX_SHOWN = 80;

/** `'bookings'`, on one line, and cut to the length that an error message can show. */
export function quoted(given: string): string {
  const text = given.length > MAX_SHOWN ? `${given.slice(0, MAX_SHOWN)}...` : given;
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("\\\\", "\\")}'`;
}

/** The command that changes to a folder. Empty for the current folder. */
export function inFolder(folder: string, platform: Platform): string[] {
  const { path, cwd } = platform;
  const target = path.resolve(cwd, folder);
  if (target === cwd) return [];
  // The command prompt of Windows does not change to another drive by cd; pushd does, there and in PowerShell.
  const command = path.parse(target).root.toLowerCase() === path.parse(cwd).root.toLowerCase() ? "cd" : "pushd";
  return [`${command} ${shellWord(folder, platform)}`];
}

function shellWord(text: string, platform: Platform): string {
  if (/^[\w./:\\@+-]+$/.test(text) && !text.startsWith("-")) return text;
  if (isWindows(platform)) return `"${text}"`;
  const safe = text.startsWith("-") ? `./${text}` : text;
  return `'${safe.replaceAll("'", `'\\''`)}'`;
}
