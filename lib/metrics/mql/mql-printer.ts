// Internal: writes MQL, always in one canonical form. It does not use recursion: the pieces of a part are pushed onto a stack.

import {
  type ArithmeticOperator,
  type ArithmeticSyntax,
  type ComparisonSyntax,
  type FilterSyntax,
  type NestedSyntax,
  type NodeSyntax,
  onlyOperator,
  type OperandSyntax,
  type SelectionSyntax,
  type SeriesJoinSyntax,
  type TriggerJoinSyntax,
} from "./mql-syntax";
import { quoted } from "./mql-values";

/** A string, or a part that is still to be written. */
type Piece = string | NodeSyntax | SelectionSyntax | NestedSyntax;

type IntervalOf = (selection: SelectionSyntax) => string;

/** @param intervalOf - the interval to write for a metric; by default, the interval of the query */
export function printMql(query: NodeSyntax, intervalOf: IntervalOf = ({ interval }) => interval): string {
  let text = "";
  const rest: Piece[] = [query];
  for (let piece; (piece = rest.pop()) !== undefined;) {
    if (typeof piece === "string") text += piece;
    else for (const part of piecesOf(piece, intervalOf).reverse()) rest.push(part);
  }
  return text;
}

function piecesOf(part: Exclude<Piece, string>, intervalOf: IntervalOf): Piece[] {
  switch (part.kind) {
    case "constant":
      return [part.text];
    case "selection":
      return [printSelection(part, intervalOf(part))];
    case "nested":
    case "group":
      return ["(", part.inner, ")"];
    case "aggregate":
      return [part.of, `${printGrouping(part.grouping)}.${part.statistic.toString()}`];
    case "absence":
      return [part.of, `${printGrouping(part.grouping)}.absent(${part.period ?? ""})`];
    case "arithmetic":
      return arithmeticPieces(part);
    case "comparison":
      return [part.left, ` ${part.operator} ${printBounds(part)}`];
    case "join":
      return joinPieces(part);
  }
}

/** The order of && and || is not documented, so a join inside another join is in parentheses. */
function joinPieces(join: TriggerJoinSyntax | SeriesJoinSyntax): Piece[] {
  const only = onlyOperator(join);
  return join.parts.flatMap((part, index) => {
    const isApart = part.kind === "join" && (only === undefined || onlyOperator(part) !== only);
    const pieces = isApart ? ["(", part, ")"] : [part];
    return index === 0 ? pieces : [` ${join.operators[index - 1] ?? ""} `, ...pieces];
  });
}

function printSelection({ metric, filters }: SelectionSyntax, interval: string): string {
  return `${metric}[${interval}]${filters.length === 0 ? "" : `{${filters.map(printFilter).join(", ")}}`}`;
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

function arithmeticPieces({ operator, left, right }: ArithmeticSyntax): Piece[] {
  const strength = strengthOf(operator);
  return [...operandPieces(left, strength), ` ${operator} `, ...operandPieces(right, strength + 1)];
}

/** An operand is in parentheses if it would otherwise be read as part of its neighbor. */
function operandPieces(operand: OperandSyntax, needed: number): Piece[] {
  const isWeaker = operand.kind === "arithmetic" && strengthOf(operand.operator) < needed;
  return isWeaker ? ["(", operand, ")"] : [operand];
}

function strengthOf(operator: ArithmeticOperator): number {
  return operator === "+" || operator === "-" ? 1 : 2;
}
