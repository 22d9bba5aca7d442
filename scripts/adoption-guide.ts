// The tables of docs/guides/adoption.md, from the data that `adopt` checks with.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { idForms, unreadArguments } from "../lib/internal";
import { ROOT } from "./api/declarations";
import { type ReferenceFile } from "./reference/files";

const MARKED = /(<!-- (ids|unread): .*? -->\n).*?(<!-- \/\2 -->)/gs;

/** The guide with the tables that belong there. */
export function adoptionGuide(): ReferenceFile {
  const path = join(ROOT, "docs", "guides", "adoption.md");
  const current = readFileSync(path, "utf8");
  return { path, current, wanted: current.replaceAll(MARKED, withTable) };
}

function withTable(_: string, begin: string, name: string, end: string): string {
  return `${begin}\n${name === "ids" ? idTable() : unreadTable()}\n${end}`;
}

function idTable(): string {
  return table(
    ["type", "id"],
    idForms().map(({ type, form }) => [code(type), code(form)]),
  );
}

function unreadTable(): string {
  const rows = unreadArguments().map(({ type, names }) => [code(type), names.map(code).join(", ")]);
  return table(["type", "ignored as long as the call of `adopt` is in the code"], rows);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function code(text: string): string {
  return `\`${text}\``;
}
