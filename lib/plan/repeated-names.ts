// Internal: finds a name that an object in JSON has twice. JSON.parse silently keeps the last value.

import type * as Yaml from "yaml";

/** @returns undefined if no object has a name twice */
export function repeatedName(json: string): string | undefined {
  // Loaded on first use: a program that does not read such a file does not wait for it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { parseDocument } = require("yaml") as typeof Yaml;
  const { errors } = parseDocument(json, { schema: "json" });
  const repeated = errors.find(({ code }) => code === "DUPLICATE_KEY");
  const [, name] = /^("(?:[^"\\]|\\.)*")/.exec(json.slice(repeated?.pos[0])) ?? [];
  return repeated === undefined || name === undefined ? undefined : (JSON.parse(name) as string);
}
