// Internal: which name of an object a text in JSON has twice. JSON.parse keeps the last of them, and says nothing.

import type * as Yaml from "yaml";

/** @returns undefined where each object has each of its names once */
export function repeatedName(json: string): string | undefined {
  // Loaded when it is wanted: a program that reads no such file does not wait for it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { parseDocument } = require("yaml") as typeof Yaml;
  const { errors } = parseDocument(json, { schema: "json" });
  const repeated = errors.find(({ code }) => code === "DUPLICATE_KEY");
  const [, name] = /^("(?:[^"\\]|\\.)*")/.exec(json.slice(repeated?.pos[0])) ?? [];
  return repeated === undefined || name === undefined ? undefined : (JSON.parse(name) as string);
}
