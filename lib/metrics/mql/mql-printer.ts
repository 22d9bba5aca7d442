// Internal: writes MQL, always in the one canonical form.

import {
  type ArithmeticOperator,
  type ArithmeticSyntax,
  type ComparisonSyntax,
  type FilterSyntax,
  type NestedSyntax,
  type QuerySyntax,
  type SelectionSyntax,
  type SeriesSyntax,
} from "./mql-syntax";
import { quoted } from "./mql-values";

export function printMql(query: QuerySyntax): string {
  switch (query.kind) {
    case "constant":
      return query.text;
    case "aggregate":
      return `${printSource(query.of)}${printGrouping(query.grouping)}.${query.statistic.toString()}`;
    case "absence":
      return `${printSource(query.of)}${printGrouping(query.grouping)}.absent(${query.period ?? ""})`;
    case "arithmetic":
      return printArithmetic(query);
    case "comparison":
      return `${printMql(query.left)} ${query.operator} ${printBounds(query)}`;
    case "join":
      // No order between && and || is documented, so a join inside a join is always in parentheses.
      return query.parts
        .map((part) => (part.kind === "join" ? `(${printMql(part)})` : printMql(part)))
        .join(` ${query.operator} `);
  }
}

function printSource(source: SelectionSyntax | NestedSyntax): string {
  if (source.kind === "nested") return `(${printMql(source.inner)})`;
  const filters = source.filters.length === 0 ? "" : `{${source.filters.map(printFilter).join(", ")}}`;
  return `${source.metric}[${source.interval}]${filters}`;
}

function printFilter({ name, operator, value }: FilterSyntax): string {
  return `${name} ${operator} ${quoted(value)}`;
}

function printGrouping(grouping: readonly string[] | undefined): string {
  if (grouping === undefined) return "";
  return grouping.length === 0 ? ".grouping()" : `.groupBy(${grouping.join(", ")})`;
}

function printBounds({ bounds }: ComparisonSyntax): string {
  return bounds.length === 1 ? bounds.join("") : `(${bounds.join(", ")})`;
}

function printArithmetic({ operator, left, right }: ArithmeticSyntax): string {
  const strength = strengthOf(operator);
  return `${printOperand(left, strength)} ${operator} ${printOperand(right, strength + 1)}`;
}

/** An operand stands in parentheses where it would otherwise be read as part of its neighbour. */
function printOperand(operand: SeriesSyntax, needed: number): string {
  const isWeaker = operand.kind === "arithmetic" && strengthOf(operand.operator) < needed;
  return isWeaker ? `(${printMql(operand)})` : printMql(operand);
}

function strengthOf(operator: ArithmeticOperator): number {
  return operator === "+" || operator === "-" ? 1 : 2;
}
