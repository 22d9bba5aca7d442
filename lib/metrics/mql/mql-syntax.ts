// Internal: MQL as plain data. Metrics, conditions and the parser build it; only the printer knows how it is written.
// Grammar: Oracle, "Monitoring Query Language (MQL) Reference" (2026-09), and "Nesting Queries in an MQL Expression".

import { type Statistic } from "../statistic";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";
export type ThresholdOperator = ">" | ">=" | "<" | "<=" | "==" | "!=" | "in" | "not in";
export type JoinOperator = "&&" | "||";
/** Oracle lists `!=` without saying where, and `!~` stands in one of its dashboards only: both are read, and never made here. */
export type FilterOperator = "=" | "=~" | "!=" | "!~";

/** What is not documented is kept as it was written, and said where the query is used. */
interface Doubtful {
  readonly doubts?: readonly string[];
}

export interface FilterSyntax {
  readonly name: string;
  /** `=~` takes `|` between values and `*` for any text. */
  readonly operator: FilterOperator;
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

export interface AggregateSyntax extends Doubtful {
  readonly kind: "aggregate";
  /** An aggregate is aggregated once more without parentheses, `.max().grouping().sum()`; it then has a grouping. */
  readonly of: SelectionSyntax | NestedSyntax | AggregateSyntax;
  /** Empty means `grouping()`: everything in one group. Undefined leaves the metric streams apart. */
  readonly grouping: readonly string[] | undefined;
  readonly statistic: Statistic;
}

/** A number as it is written, or an expression that Terraform fills in. */
export interface ConstantSyntax extends Doubtful {
  readonly kind: "constant";
  readonly text: string;
}

export interface ArithmeticSyntax extends Doubtful {
  readonly kind: "arithmetic";
  readonly operator: ArithmeticOperator;
  readonly left: OperandSyntax;
  readonly right: OperandSyntax;
}

export interface AbsenceSyntax extends Doubtful {
  readonly kind: "absence";
  readonly of: SelectionSyntax;
  readonly grouping: readonly string[] | undefined;
  readonly period: string | undefined;
}

export interface ComparisonSyntax extends Doubtful {
  readonly kind: "comparison";
  /** A comparison is compared again without parentheses: `a > 1 > 0`. */
  readonly left: OperandSyntax | ComparisonSyntax;
  readonly operator: ThresholdOperator;
  /** Two for `in` and `not in`, else one. */
  readonly bounds: readonly string[];
}

interface JoinedSyntax extends Doubtful {
  readonly kind: "join";
  /** Between the parts. They differ only in a text that somebody wrote without parentheses. */
  readonly operators: readonly JoinOperator[];
}

/** Conditions. */
export interface TriggerJoinSyntax extends JoinedSyntax {
  readonly isTrigger: true;
  readonly parts: readonly TriggerSyntax[];
}

/** Queries of which one at least is a metric without a threshold. */
export interface SeriesJoinSyntax extends JoinedSyntax {
  readonly isTrigger: false;
  readonly parts: readonly QuerySyntax[];
}

/** A condition or a join in parentheses, with which somebody calculates or which is compared again. */
export interface GroupSyntax extends Doubtful {
  readonly kind: "group";
  readonly inner: ComparisonSyntax | TriggerJoinSyntax | SeriesJoinSyntax;
}

/** What can stand next to an operator. */
export type OperandSyntax = AggregateSyntax | ConstantSyntax | ArithmeticSyntax | AbsenceSyntax | GroupSyntax;
/** What gives numbers. */
export type SeriesSyntax = AggregateSyntax | ConstantSyntax | ArithmeticSyntax | SeriesJoinSyntax;
/** What is true or false, so that an alarm can fire on it. */
export type TriggerSyntax = AbsenceSyntax | ComparisonSyntax | TriggerJoinSyntax;
export type QuerySyntax = SeriesSyntax | TriggerSyntax;
/** Whatever has parts. */
export type NodeSyntax = QuerySyntax | GroupSyntax;

export function isTrigger(query: QuerySyntax): query is TriggerSyntax {
  return query.kind === "absence" || query.kind === "comparison" || (query.kind === "join" && query.isTrigger);
}

/** The operator that joins all conditions of a join; undefined where there are two, or metrics among the parts. */
export function onlyOperator({
  isTrigger: isCondition,
  operators,
}: TriggerJoinSyntax | SeriesJoinSyntax): JoinOperator | undefined {
  const [first] = operators;
  return isCondition && operators.every((operator) => operator === first) ? first : undefined;
}

const CALCULATED =
  "calculates with a condition or compares it again, or does so with a join, which Oracle does not document";

/** What stands next to an operator: a condition or a join in parentheses. */
export function operandOf(query: QuerySyntax): OperandSyntax {
  return query.kind === "comparison" || query.kind === "join"
    ? { kind: "group", inner: query, doubts: [CALCULATED] }
    : query;
}
