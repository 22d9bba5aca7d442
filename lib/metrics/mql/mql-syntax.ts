// Internal: MQL as plain data. Metrics, conditions and the parser build it; only the printer writes it. Grammar: Oracle,
// "Monitoring Query Language (MQL) Reference" (2026-09), and "Nesting Queries in an MQL Expression".

import { type Statistic } from "../statistic";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";
export type ThresholdOperator = ">" | ">=" | "<" | "<=" | "==" | "!=" | "in" | "not in";
export type JoinOperator = "&&" | "||";
/**
 * Oracle lists `!=` without its context, and uses `!~` only in one of its dashboards: both are accepted, but never created
 * here.
 */
export type FilterOperator = "=" | "=~" | "!=" | "!~";

/** Undocumented syntax is kept as it was written, and causes a warning where the query is used. */
interface Doubtful {
  readonly doubts?: readonly string[];
}

export interface FilterSyntax {
  readonly name: string;
  /** `=~` accepts `|` between values and `*` for any characters. */
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

/** A whole query in parentheses, whose results are aggregated again. */
export interface NestedSyntax {
  readonly kind: "nested";
  readonly inner: QuerySyntax;
}

export interface AggregateSyntax extends Doubtful {
  readonly kind: "aggregate";
  /** An aggregate can be aggregated again without parentheses, `.max().grouping().sum()`; it then has a grouping. */
  readonly of: SelectionSyntax | NestedSyntax | AggregateSyntax;
  /** Empty means `grouping()`: everything in one group. Undefined keeps the series separate. */
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
  /** A comparison can be compared again without parentheses: `a > 1 > 0`. */
  readonly left: OperandSyntax | ComparisonSyntax;
  readonly operator: ThresholdOperator;
  /** Two for `in` and `not in`, otherwise one. */
  readonly bounds: readonly string[];
}

interface JoinedSyntax extends Doubtful {
  readonly kind: "join";
  /** The operators between the parts. They differ only in a query that was written without parentheses. */
  readonly operators: readonly JoinOperator[];
}

/** Conditions. */
export interface TriggerJoinSyntax extends JoinedSyntax {
  readonly isTrigger: true;
  readonly parts: readonly TriggerSyntax[];
}

/** Queries of which at least one is a metric without a threshold. */
export interface SeriesJoinSyntax extends JoinedSyntax {
  readonly isTrigger: false;
  readonly parts: readonly QuerySyntax[];
}

/** A condition or a join in parentheses that is used in a calculation or compared again. */
export interface GroupSyntax extends Doubtful {
  readonly kind: "group";
  readonly inner: ComparisonSyntax | TriggerJoinSyntax | SeriesJoinSyntax;
}

/** The possible operands of an operator. */
export type OperandSyntax = AggregateSyntax | ConstantSyntax | ArithmeticSyntax | AbsenceSyntax | GroupSyntax;
/** A query with numbers as its result. */
export type SeriesSyntax = AggregateSyntax | ConstantSyntax | ArithmeticSyntax | SeriesJoinSyntax;
/** A query with true or false as its result, so that an alarm can fire. */
export type TriggerSyntax = AbsenceSyntax | ComparisonSyntax | TriggerJoinSyntax;
export type QuerySyntax = SeriesSyntax | TriggerSyntax;
/** Any syntax with parts. */
export type NodeSyntax = QuerySyntax | GroupSyntax;

export function isTrigger(query: QuerySyntax): query is TriggerSyntax {
  return query.kind === "absence" || query.kind === "comparison" || (query.kind === "join" && query.isTrigger);
}

/** The operator that joins all conditions of a join; undefined if there are two operators, or metrics among the parts. */
export function onlyOperator({
  isTrigger: isCondition,
  operators,
}: TriggerJoinSyntax | SeriesJoinSyntax): JoinOperator | undefined {
  const [first] = operators;
  return isCondition && operators.every((operator) => operator === first) ? first : undefined;
}

const CALCULATED = "calculates with a condition or a join, or compares it again, which Oracle does not document";

/** The operand of an operator: conditions and joins are put in parentheses. */
export function operandOf(query: QuerySyntax): OperandSyntax {
  return query.kind === "comparison" || query.kind === "join"
    ? { kind: "group", inner: query, doubts: [CALCULATED] }
    : query;
}
