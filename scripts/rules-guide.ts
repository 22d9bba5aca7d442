// The table of docs/guides/rules.md, from the rules themselves.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Rules } from "cdktf-oci-streaming/testing";
import { ROOT } from "./api/declarations";
import { type ReferenceFile } from "./reference/files";

const MARKED = /(<!-- rules: .*? -->\n).*?(<!-- \/rules -->)/s;

/** The guide with the table that belongs there. */
export function rulesGuide(): ReferenceFile {
  const path = join(ROOT, "docs", "guides", "rules.md");
  const current = readFileSync(path, "utf8");
  return {
    path,
    current,
    wanted: current.replace(MARKED, (_, begin: string, end: string) => `${begin}\n${table()}\n\n${end}`),
  };
}

function table(): string {
  const rows = Rules.all().map(({ id, level, title, reason, remedy, sources }) =>
    [`\`${id}\``, level, title, `${capital(reason)}.`, `${capital(remedy)}.`, sources.join("; ")].map(cell).join(" | "),
  );
  return [
    "| id | level | rule | why | what to do | source |",
    "|---|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
