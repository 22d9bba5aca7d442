// Internal: an estimate as plain text, as JSON and as Markdown.

import { oneLine } from "../plan/values";
import { type CostEstimate } from "./cost-estimate";
import { type CostGap, type CostLine } from "./entries";
import { amountText, HOURS, numberShown } from "./numbers";

const BASIS = `a month of ${HOURS} hours, list prices without tax`;

export function textOf(estimate: CostEstimate): string {
  const { name, prices, lines, total, low, high, readings, gaps, warnings } = estimate;
  const rows = lines.map((line) => [
    oneLine(line.address),
    line.what,
    amountText(line.amount),
    line.partNumber,
    line.formula,
  ]);
  const sums = [
    [
      "total",
      "",
      amountText(total),
      "",
      `from ${amountText(low)} to ${amountText(high)} depending on how the price model is read`,
    ],
  ];
  return [
    `Cost of ${oneLine(name)} in ${prices.currency}: ${BASIS}`,
    "",
    ...table([["resource", "for", prices.currency, "part", "formula"], ...rows, ...sums]),
    ...listed(
      "Other readings of the price model",
      readings.map((one) => `${amountText(one.total)}  ${one.id}: ${one.sentence}`),
    ),
    ...listed("Not in the sum", gaps.map(gapText)),
    ...listed("Free", freeTexts(estimate)),
    ...listed("Free quantities, given once per tenancy, that may already be used up", freeParts(lines)),
    ...listed("Assumed", assumptions(lines)),
    ...listed("Warnings", warnings),
    "",
    pricesText(estimate),
    "",
  ].join("\n");
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === AMOUNT ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}

/** The column of the amounts. */
const AMOUNT = 2;

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["", `${title}:`, ...items.map((item) => `  ${oneLine(item)}`)];
}

function gapText({ address, reason }: CostGap): string {
  return `${address}: ${reason}`;
}

/** Groups the resources that are free for the same reason. */
function freeTexts({ free }: CostEstimate): string[] {
  const kinds = new Map<string, Map<string, number>>();
  for (const { address, reason } of free) {
    const type = address.split(".")[0] ?? "";
    const counts = kinds.get(reason) ?? new Map<string, number>();
    kinds.set(reason, counts.set(type, (counts.get(type) ?? 0) + 1));
  }
  return [...kinds].map(
    ([reason, counts]) =>
      `${[...counts].map(([type, count]) => (count === 1 ? type : `${count} ${type}`)).join(", ")}: ${reason}`,
  );
}

function freeParts(lines: readonly CostLine[]): string[] {
  const found = lines.filter(({ freeQuantity }) => freeQuantity > 0);
  return [
    ...new Set(
      found.map(({ partNumber, unit, freeQuantity }) => `${numberShown(freeQuantity)} x ${unit} (${partNumber})`),
    ),
  ];
}

/** Groups the lines that have the same assumption. */
function assumptions(lines: readonly CostLine[]): string[] {
  const found = new Map<string, string[]>();
  for (const { address, what, assumption } of lines) {
    if (assumption !== "") found.set(assumption, [...(found.get(assumption) ?? []), `${address}, ${what}`]);
  }
  return [...found].map(([assumption, those]) => `${assumption} (${those.join("; ")})`);
}

function pricesText({ prices }: CostEstimate): string {
  return `Prices from ${prices.asOf}: ${prices.source}.`;
}

export function jsonOf(estimate: CostEstimate): string {
  const { name, total, low, high, lines, readings, gaps, free, warnings, prices } = estimate;
  const { currency, asOf, source } = prices;
  const content = {
    name,
    currency,
    hours: HOURS,
    total,
    low,
    high,
    lines,
    readings,
    gaps,
    free,
    warnings,
    prices: { asOf, source },
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

export function markdownOf(estimate: CostEstimate): string {
  const { prices, lines, total, low, high, readings, gaps, warnings } = estimate;
  const rows = lines.map((line) => [
    code(line.address),
    line.what,
    amountText(line.amount),
    line.formula,
    line.partNumber,
  ]);
  return [
    ...markdownTable([
      ["resource", "for", prices.currency, "formula", "part"],
      ...rows,
      [
        "**total**",
        "",
        `**${amountText(total)}**`,
        `from ${amountText(low)} to ${amountText(high)} depending on how the price model is read`,
        "",
      ],
    ]),
    ...bullets(
      "Other readings of the price model:",
      readings.map((one) => `${amountText(one.total)}: ${one.sentence}`),
    ),
    ...bullets(
      "Not in the sum:",
      gaps.map(({ address, reason }) => `${code(address)}: ${reason}`),
    ),
    ...bullets("Free quantities, given once per tenancy, that may already be used up:", freeParts(lines)),
    ...bullets("Warnings:", warnings),
    "",
    `For ${BASIS}. ${pricesText(estimate)}`,
    "",
  ].join("\n");
}

function code(text: string): string {
  return /^\w+\./.test(text) ? `\`${text}\`` : text;
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => oneLine(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map((_, column) => (column === AMOUNT ? "--:" : "---")).join("|")}|`, ...rows.map(line)];
}

function bullets(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["", title, "", ...items.map((item) => `- ${oneLine(item)}`)];
}
