// Internal: MQL as plain data. Metrics, conditions and the parser build it; only the printer knows how it is written.
// Grammar: Oracle, "Monitoring Query Language (MQL) Reference" (2026-09), and "Nesting Queries in an MQL Expression".

import { type Statistic } from "../statistic";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";
export type ThresholdOperator = ">" | ">=" | "<" | "<=" | "==" | "!=" | "in" | "not in";
export type JoinOperator = "&&" | "||";

export interface FilterSyntax {
  readonly name: string;
  /** `=~` takes `|` between values and `*` for any text. */
  readonly operator: "=" | "=~";
  readonly value: string;
}

/** The raw data points: `metric[interval]{filters}`. */
export interface SelectionSyntax {
  readonly kind: "selection";
  readonly metric: string;
  readonly interval: string;
  readonly filters: readonly FilterSyntax[];
}

/** A whole query in parentheses, whose results are aggregated once more. */
export interface NestedSyntax {
  readonly kind: "nested";
  readonly inner: QuerySyntax;
}

export interface AggregateSyntax {
  readonly kind: "aggregate";
  readonly of: SelectionSyntax | NestedSyntax;
  /** Empty means `grouping()`: everything in one group. Undefined leaves the metric streams apart. */
  readonly grouping: readonly string[] | undefined;
  readonly statistic: Statistic;
}

/** A number as it is written, or an expression that Terraform fills in. */
export interface ConstantSyntax {
  readonly kind: "constant";
  readonly text: string;
}

export interface ArithmeticSyntax {
  readonly kind: "arithmetic";
  readonly operator: ArithmeticOperator;
  readonly left: SeriesSyntax;
  readonly right: SeriesSyntax;
}

export interface AbsenceSyntax {
  readonly kind: "absence";
  readonly of: SelectionSyntax;
  readonly grouping: readonly string[] | undefined;
  readonly period: string | undefined;
}

export interface ComparisonSyntax {
  readonly kind: "comparison";
  readonly left: SeriesSyntax | AbsenceSyntax;
  readonly operator: ThresholdOperator;
  /** Two for `in` and `not in`, else one. */
  readonly bounds: readonly string[];
}

export interface JoinSyntax {
  readonly kind: "join";
  readonly operator: JoinOperator;
  readonly parts: readonly TriggerSyntax[];
}

/** What gives numbers. */
export type SeriesSyntax = AggregateSyntax | ConstantSyntax | ArithmeticSyntax;
/** What is true or false, so that an alarm can fire on it. */
export type TriggerSyntax = AbsenceSyntax | ComparisonSyntax | JoinSyntax;
export type QuerySyntax = SeriesSyntax | TriggerSyntax;

export function isTrigger(query: QuerySyntax): query is TriggerSyntax {
  return query.kind === "absence" || query.kind === "comparison" || query.kind === "join";
}

/** False for arithmetic on constants alone. */
export function measures(series: SeriesSyntax): boolean {
  if (series.kind === "arithmetic") return measures(series.left) || measures(series.right);
  return series.kind === "aggregate";
}

/** Parts joined by the same operator become one list, however they were put together. */
export function join(operator: JoinOperator, parts: readonly TriggerSyntax[]): JoinSyntax {
  const flat = parts.flatMap((part) => (part.kind === "join" && part.operator === operator ? part.parts : [part]));
  return { kind: "join", operator, parts: flat };
}
