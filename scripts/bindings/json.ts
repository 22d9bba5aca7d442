/** What JSON.parse returns, without `any`. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

interface JsonObject {
  readonly [key: string]: Json;
}

const LINE_WIDTH = 110;

/**
 * JSON with sorted keys in which everything that fits on a line stays on one line.
 *
 * The order of keys in the output of Terraform is not ours to rely on, and a provider update should show as one
 * changed line per changed argument, in a file half the size of the usual one-key-per-line form.
 */
export function stableJson(value: unknown): string {
  return `${print(value as Json, "")}\n`;
}

function print(value: Json, indent: string): string {
  const line = oneLine(value);
  if (typeof value !== "object" || value === null || indent.length + line.length <= LINE_WIDTH) {
    return line;
  }
  const inner = `${indent} `;
  const entries = Array.isArray(value)
    ? value.map((item) => `${inner}${print(item, inner)}`)
    : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open ?? ""}\n${entries.join(",\n")}\n${indent}${close ?? ""}`;
}

function oneLine(value: Json): string {
  if (Array.isArray(value)) {
    return `[${value.map(oneLine).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return JSON.stringify(value);
}

function sortedEntries(value: JsonObject): [string, Json][] {
  // By code unit, not by locale: the file must not depend on the machine.
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
