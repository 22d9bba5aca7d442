// Internal: reads MQL that somebody has, and refuses what the grammar does not allow.
// Recursive descent, loosest binding first: join > comparison > sum > product > metric, number or parentheses.

import { hasAtom, withoutAtoms } from "../../core/token/atoms";
import { type Lexeme, MqlCursor } from "./mql-cursor";
import {
  type AbsenceSyntax,
  type AggregateSyntax,
  type ArithmeticOperator,
  type FilterSyntax,
  isTrigger,
  join,
  type NestedSyntax,
  type QuerySyntax,
  type SelectionSyntax,
  type ThresholdOperator,
  type TriggerSyntax,
} from "./mql-syntax";
import {
  checkDimensionName,
  checkMetricName,
  checkRange,
  decimalText,
  filter,
  parseInterval,
  parsePeriod,
} from "./mql-values";
import { Statistic } from "../statistic";

export function parseMql(mql: string): QuerySyntax {
  const cursor = new MqlCursor(mql);
  const query = parseQuery(cursor);
  if (cursor.next.kind === "end") return query;
  if (cursor.isAt("=")) throw cursor.wrong("must compare with ==");
  throw cursor.wrong("must end after the statistic and its threshold");
}

function parseQuery(cursor: MqlCursor): QuerySyntax {
  const first = parseComparison(cursor);
  const operator = cursor.takeSymbol("&&", "||");
  if (operator === undefined) return first;
  const parts = [asTrigger(cursor, first)];
  do parts.push(asTrigger(cursor, parseComparison(cursor)));
  while (cursor.takeSymbol(operator) !== undefined);
  // Oracle documents no order between the two.
  if (!cursor.isAt("&&", "||")) return join(operator, parts);
  throw cursor.wrong("must not mix && and ||", "put the part that belongs together in parentheses");
}

function asTrigger(cursor: MqlCursor, query: QuerySyntax): TriggerSyntax {
  if (isTrigger(query)) return query;
  throw cursor.wrongAsWhole("must have a threshold or absent() on each side of && and ||");
}

function parseComparison(cursor: MqlCursor): QuerySyntax {
  const left = parseSum(cursor);
  const operator = takeThresholdOperator(cursor);
  if (operator === undefined) return left;
  if (isTrigger(left) && left.kind !== "absence") throw cursor.wrong("must be compared once");
  const isRange = operator === "in" || operator === "not in";
  return { kind: "comparison", left, operator, bounds: isRange ? parseRange(cursor) : [parseNumber(cursor)] };
}

function takeThresholdOperator(cursor: MqlCursor): ThresholdOperator | undefined {
  if (cursor.takeWord("in")) return "in";
  if (!cursor.takeWord("not")) return cursor.takeSymbol(">", ">=", "<", "<=", "==", "!=");
  if (cursor.takeWord("in")) return "not in";
  throw cursor.wrong("must go on with 'in' after 'not'");
}

function parseRange(cursor: MqlCursor): readonly string[] {
  const rule = "must give two numbers in parentheses after 'in'";
  cursor.expectSymbol("(", rule, "write in (60, 80)");
  const low = parseNumber(cursor);
  cursor.expectSymbol(",", rule, "write in (60, 80)");
  const high = parseNumber(cursor);
  cursor.expectSymbol(")", rule, "write in (60, 80)");
  checkRange(low, high);
  return [low, high];
}

function parseNumber(cursor: MqlCursor): string {
  const isNegative = cursor.takeSymbol("-") !== undefined;
  const { next } = cursor;
  const isNumber = next.kind === "number" && /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(next.text);
  if (!isNumber && (isNegative || !isExpression(next))) {
    throw cursor.wrong("must have a plain number here", "to compare two metrics, compare their difference with 0");
  }
  cursor.take();
  if (!isNumber) return next.text;
  return decimalText("threshold", isNegative ? -Number(next.text) : Number(next.text));
}

/** True for what Terraform fills in: it can be a number as well as a name. */
function isExpression({ kind, text }: Lexeme): boolean {
  return kind === "word" && hasAtom(text) && withoutAtoms(text) === "";
}

function parseSum(cursor: MqlCursor): QuerySyntax {
  return parseArithmetic(cursor, ["+", "-"], parseProduct);
}

function parseProduct(cursor: MqlCursor): QuerySyntax {
  return parseArithmetic(cursor, ["*", "/", "%"], parsePrimary);
}

function parseArithmetic(
  cursor: MqlCursor,
  operators: readonly ArithmeticOperator[],
  parseOperand: (cursor: MqlCursor) => QuerySyntax,
): QuerySyntax {
  let left = parseOperand(cursor);
  for (let operator; (operator = cursor.takeSymbol(...operators)) !== undefined;) {
    const right = parseOperand(cursor);
    if (isTrigger(left) || isTrigger(right)) throw cursor.wrongAsWhole("must calculate with metrics and numbers only");
    left = { kind: "arithmetic", operator, left, right };
  }
  return left;
}

function parsePrimary(cursor: MqlCursor): QuerySyntax {
  if (cursor.takeSymbol("(") !== undefined) return parseParentheses(cursor);
  const isExpressionAlone = isExpression(cursor.next) && cursor.ahead(1).text !== "[";
  const isNegative = cursor.isAt("-") && cursor.ahead(1).kind === "number";
  if (isExpressionAlone || isNegative || cursor.next.kind === "number") {
    return { kind: "constant", text: parseNumber(cursor) };
  }
  const metric = cursor.expectWord("must begin with a metric", "write it as in PutMessagesFault.Count[1m].sum()");
  return parseAggregation(cursor, parseSelection(cursor, metric));
}

function parseParentheses(cursor: MqlCursor): QuerySyntax {
  const inner = parseQuery(cursor);
  cursor.expectSymbol(")", "must close ( with )");
  return cursor.isAt(".") ? parseAggregation(cursor, { kind: "nested", inner }) : inner;
}

function parseSelection(cursor: MqlCursor, metric: string): SelectionSyntax {
  checkMetricName(metric);
  const example = cursor.isAt("(") ? metric.replace(/\.(\w+)$/, "[1m].$1()") : `${metric}[1m]`;
  cursor.expectSymbol("[", "must give the interval in brackets after the metric", `write ${example}`);
  const interval = parseInterval(cursor.take().text);
  cursor.expectSymbol("]", "must close [ with ]");
  return { kind: "selection", metric, interval, filters: parseFilters(cursor) };
}

function parseFilters(cursor: MqlCursor): readonly FilterSyntax[] {
  if (cursor.takeSymbol("{") === undefined) return [];
  const filters: FilterSyntax[] = [];
  do filters.push(parseFilter(cursor));
  while (cursor.takeSymbol(",") !== undefined);
  cursor.expectSymbol("}", "must close { with }, and have commas between dimensions");
  return filters;
}

function parseFilter(cursor: MqlCursor): FilterSyntax {
  const name = cursor.expectWord("must name a dimension inside { }");
  const operator = cursor.takeSymbol("=", "=~");
  if (operator === undefined) throw cursor.wrong(`must compare dimension ${name} by = or =~`);
  if (cursor.next.kind !== "text") throw cursor.wrong(`must give dimension ${name} in double quotes`);
  return filter(name, operator, cursor.take().text);
}

function parseAggregation(cursor: MqlCursor, of: SelectionSyntax | NestedSyntax): AggregateSyntax | AbsenceSyntax {
  const grouping = parseGrouping(cursor);
  cursor.expectSymbol(".", "must have a statistic", "end it with one such as .mean()");
  const name = cursor.expectWord("must have a statistic", "end it with one such as .mean()");
  cursor.expectSymbol("(", "must give the statistic its parentheses", `write ${name}()`);
  const argument = cursor.isAt(")") ? undefined : parseArgument(cursor);
  cursor.expectSymbol(")", "must close ( with )");
  if (cursor.isAt(".")) {
    const isGrouping = ["groupBy", "grouping"].includes(cursor.ahead(1).text);
    const rule = isGrouping ? "must group before the statistic" : "must have one statistic";
    throw cursor.wrong(rule, "to aggregate a result again, put it in parentheses");
  }
  if (name !== "absent") return { kind: "aggregate", of, grouping, statistic: Statistic._parse(name, argument) };
  if (of.kind === "nested") throw cursor.wrongAsWhole("must not use absent() on a query in parentheses");
  return { kind: "absence", of, grouping, period: argument === undefined ? undefined : parsePeriod(argument) };
}

function parseArgument(cursor: MqlCursor): string {
  if (cursor.next.kind === "number" || cursor.next.kind === "word") return cursor.take().text;
  throw cursor.wrong("must give a statistic a number or nothing");
}

function parseGrouping(cursor: MqlCursor): readonly string[] | undefined {
  const name = cursor.isAt(".") ? cursor.ahead(1).text : "";
  if (name !== "groupBy" && name !== "grouping") return undefined;
  cursor.take();
  cursor.take();
  cursor.expectSymbol("(", `must give ${name} its parentheses`);
  const names: string[] = [];
  if (name === "groupBy") {
    do names.push(cursor.expectWord("must name the dimensions to group by"));
    while (cursor.takeSymbol(",") !== undefined);
  }
  names.forEach(checkDimensionName);
  cursor.expectSymbol(")", "must close ( with )");
  return names;
}
