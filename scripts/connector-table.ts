// Writes the table in docs/connectors.md from the rules that the constructs check: ts-node scripts/connector-table.ts

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConnectorRules, ConnectorSourceKind, ConnectorTargetKind } from "../lib/internal";

const PAGE = join(__dirname, "..", "docs", "connectors.md");

const MARKED = /(<!-- connector-table: .*? -->\n).*?(<!-- \/connector-table -->)/s;

/** The page with the table that belongs there. */
export function withTable(page: string): string {
  return page.replace(MARKED, (_, begin: string, end: string) => `${begin}\n${connectorTable()}\n${end}`);
}

function connectorTable(): string {
  const targets = Object.values(ConnectorTargetKind);
  const rows = Object.values(ConnectorSourceKind).map((source) => [source, ...targets.map((to) => cell(source, to))]);
  return [["Source", ...targets], ["Source", ...targets].map(() => "---"), ...rows].map(line).join("");
}

function cell(source: ConnectorSourceKind, target: ConnectorTargetKind): string {
  const rule = ConnectorRules.find(source, target);
  if (rule === undefined) return "no";
  return ["yes", ...rule.features.map((feature) => feature.replace(/^a /, ""))].join(", ");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

if (require.main === module) writeFileSync(PAGE, withTable(readFileSync(PAGE, "utf8")));
