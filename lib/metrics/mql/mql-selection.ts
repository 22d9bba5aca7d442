// Internal: reads a metric with its interval, its filters, and the statistics that are applied to it one after another.

import {
  type AbsenceSyntax,
  type AggregateSyntax,
  type FilterSyntax,
  type NestedSyntax,
  type SelectionSyntax,
} from "./mql-syntax";
import { type MqlCursor } from "./mql-cursor";
import { checkDimensionName, checkMetricName, filter, parseInterval, parsePeriod } from "./mql-values";
import { Statistic } from "../statistic";

export function parseSelection(cursor: MqlCursor, metric: string): SelectionSyntax {
  checkMetricName(metric);
  if (cursor.isAt("(") && STATISTIC.test(metric)) {
    throw cursor.wrong("must have the statistic after the metric", `write Name[1m].${metric}()`);
  }
  const isCall = cursor.isAt("(") && metric.includes(".");
  const example = isCall ? metric.replace(/\.(\w+)$/, "[1m].$1()") : `${metric}[1m]`;
  cursor.expectSymbol("[", "must have the interval in brackets after the metric", `write ${example}`);
  const interval = parseInterval(cursor.take().text);
  cursor.expectSymbol("]", "must close [ with ]");
  return { kind: "selection", metric, interval, filters: parseFilters(cursor) };
}

const STATISTIC = /^(?:mean|avg|sum|count|min|max|first|last|rate|increment|percentile|absent)$/i;

function parseFilters(cursor: MqlCursor): readonly FilterSyntax[] {
  if (cursor.takeSymbol("{") === undefined) return [];
  const filters: FilterSyntax[] = [];
  do filters.push(parseFilter(cursor));
  while (cursor.takeSymbol(",") !== undefined);
  cursor.expectSymbol("}", "must close { with }, and have commas between dimensions");
  return filters;
}

const SINGLE = "has a value in single quotes, which Oracle does not document; it is written in double quotes";

function parseFilter(cursor: MqlCursor): FilterSyntax {
  const name = cursor.expectWord("must name a dimension inside { }");
  const isList = cursor.next.kind === "word" && cursor.next.text === "in";
  const operator = cursor.takeSymbol("=", "=~", "!=", "!~");
  if (operator === undefined) {
    throw cursor.wrong(`must compare dimension ${name} by = or =~`, isList ? `write ${name} =~ "a|b"` : undefined);
  }
  const { kind, isSingleQuoted = false } = cursor.next;
  const isPattern = operator === "=~" || operator === "!~";
  if (kind !== "text" && (kind !== "bare" || isPattern)) {
    throw cursor.wrong(`must have the value of dimension ${name} in double quotes`);
  }
  if (isSingleQuoted) cursor.doubt(SINGLE);
  return filter(name, operator, cursor.take().text);
}

/** The first aggregation, and those that aggregate its results again. */
export function parseAggregation(
  cursor: MqlCursor,
  of: SelectionSyntax | NestedSyntax,
): AggregateSyntax | AbsenceSyntax {
  let result = parseStep(cursor, of);
  while (cursor.isAt(".")) {
    if (!isGrouping(cursor)) {
      throw cursor.wrong("must have one statistic", "to aggregate a result again, put it in parentheses");
    }
    if (result.kind === "absence") throw cursor.wrong("must end after absent()");
    result = parseStep(cursor, result);
  }
  return result;
}

function parseStep(
  cursor: MqlCursor,
  of: SelectionSyntax | NestedSyntax | AggregateSyntax,
): AggregateSyntax | AbsenceSyntax {
  const grouping = parseGrouping(cursor);
  cursor.expectSymbol(".", "must have a statistic", "end it with one such as .mean()");
  const name = cursor.expectWord("must have a statistic", "end it with one such as .mean()");
  cursor.expectSymbol("(", "must have parentheses after the statistic", `write ${name}()`);
  const argument = cursor.isAt(")") ? undefined : parseArgument(cursor);
  cursor.expectSymbol(")", "must close ( with )");
  if (name !== "absent") return { kind: "aggregate", of, grouping, statistic: Statistic._parse(name, argument) };
  if (of.kind === "nested") throw cursor.wrongAsWhole("must not use absent() on a query in parentheses", ABSENT);
  if (of.kind === "aggregate") throw cursor.wrongAsWhole("must not use absent() on a statistic", ABSENT);
  if (argument !== undefined && /^\d+$/.test(argument)) cursor.doubt(UNITLESS);
  return { kind: "absence", of, grouping, period: argument === undefined ? undefined : parsePeriod(argument) };
}

const ABSENT = "write it right after the metric: Name[1m].absent()";

const UNITLESS =
  "has a number without a unit in absent(), which Oracle's pages read as minutes and as hours; write absent(20m) or absent(20h)";

function parseArgument(cursor: MqlCursor): string {
  if (cursor.next.kind === "number" || cursor.next.kind === "word") return cursor.take().text;
  throw cursor.wrong("must have a number or nothing as the argument of a statistic");
}

function isGrouping(cursor: MqlCursor): boolean {
  return ["groupBy", "grouping"].includes(cursor.ahead(1).text);
}

function parseGrouping(cursor: MqlCursor): readonly string[] | undefined {
  if (!cursor.isAt(".") || !isGrouping(cursor)) return undefined;
  cursor.take();
  const { text: name } = cursor.take();
  cursor.expectSymbol("(", `must have parentheses after ${name}`);
  const names: string[] = [];
  if (name === "groupBy") {
    do names.push(cursor.expectWord("must name the dimensions to group by"));
    while (cursor.takeSymbol(",") !== undefined);
  }
  names.forEach(checkDimensionName);
  cursor.expectSymbol(")", "must close ( with )");
  return names;
}
