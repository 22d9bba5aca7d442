// The README of a reference stack, as sections and tables.

import { readFileSync } from "node:fs";
import { readmeOf } from "../../scripts/diagram/diagrams";

export interface Section {
  readonly heading: string;
  readonly text: string;
}

export interface Row {
  /** The names in the first column; in `<name>_ocid`, `<name>` is a placeholder for a name from a prop. */
  readonly names: string[];
  readonly cells: string[];
}

export function sectionsOf(id: string): Section[] {
  const parts = readFileSync(readmeOf(id), "utf8")
    .split(/^## (.*)$/m)
    .slice(1);
  return parts.flatMap((heading, index) => (index % 2 === 0 ? [{ heading, text: parts[index + 1] ?? "" }] : []));
}

/** The rows that begin with a name, of each table of a section. */
export function tablesOf(id: string, heading: string): Row[][] {
  const text = sectionsOf(id).find((one) => one.heading === heading)?.text ?? "";
  return text.split(/\n{2,}/).flatMap((block) => {
    const rows = block.split("\n").filter((line) => line.startsWith("| `"));
    return rows.length === 0 ? [] : [rows.map(rowOf)];
  });
}

/** The names in the first column of all tables of a section. */
export function namesIn(id: string, heading: string): string[] {
  return tablesOf(id, heading).flatMap((rows) => rows.flatMap(({ names }) => names));
}

function rowOf(line: string): Row {
  const cells = line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
  return { names: [...(cells[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name), cells };
}
