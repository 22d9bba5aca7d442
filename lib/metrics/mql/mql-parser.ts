// Internal: reads MQL, and rejects queries that the grammar does not allow. Syntax that Oracle neither documents nor excludes
// is accepted with a warning. Recursive descent, loosest binding first: join > comparison > sum > product > metric, number or
// parentheses.

import { hasAtom, withoutAtoms } from "../../core/token/atoms";
import { MqlCursor } from "./mql-cursor";
import { type Lexeme } from "./mql-lexer";
import { parseAggregation, parseSelection } from "./mql-selection";
import {
  type ArithmeticOperator,
  type ComparisonSyntax,
  isTrigger,
  type JoinOperator,
  type OperandSyntax,
  operandOf,
  type QuerySyntax,
  type ThresholdOperator,
} from "./mql-syntax";
import { checkRange, decimalText } from "./mql-values";

export function parseMql(mql: string): QuerySyntax {
  const cursor = new MqlCursor(mql);
  const query = parseQuery(cursor);
  if (cursor.next.kind !== "end") {
    if (cursor.isAt("=")) throw cursor.wrong(equalsFault(cursor));
    throw cursor.wrong("must end after the statistic and its threshold", remedyAtEnd(cursor.next.text));
  }
  const doubts = [...(query.doubts ?? []), ...cursor.doubts];
  return doubts.length === 0 ? query : { ...query, doubts };
}

/** A single `=`, or `=` before the sign instead of after it. */
function equalsFault(cursor: MqlCursor): string {
  const { text } = cursor.ahead(1);
  return text === ">" || text === "<" ? `must compare with ${text}=` : "must compare with ==";
}

function remedyAtEnd(word: string): string | undefined {
  if (/^for$/i.test(word)) return "set in lasting of the alarm how long it must hold";
  return /^(?:and|or)$/i.test(word) ? "join conditions with && or ||" : undefined;
}

const MIXED = "joins by && and by || without parentheses, but Oracle does not document their order; use parentheses";

function parseQuery(cursor: MqlCursor): QuerySyntax {
  const first = parseComparisons(cursor);
  const [parts, operators]: [QuerySyntax[], JoinOperator[]] = [[first], []];
  for (let operator; (operator = cursor.takeSymbol("&&", "||")) !== undefined;) {
    operators.push(operator);
    parts.push(parseComparisons(cursor));
  }
  if (new Set(operators).size > 1) cursor.doubt(MIXED);
  if (operators.length === 0) return first;
  return parts.every(isTrigger)
    ? { kind: "join", isTrigger: true, operators, parts }
    : { kind: "join", isTrigger: false, operators, parts };
}

const CHAINED = "compares the result of a comparison, which Oracle does not document; write in (60, 80) for a range";

function parseComparisons(cursor: MqlCursor): QuerySyntax {
  const left = parseSum(cursor);
  const operator = takeThresholdOperator(cursor);
  if (operator === undefined) return left;
  const isNumberFirst = left.kind === "constant" && !hasAtom(left.text);
  let comparison = parseComparison(cursor, operandOf(left), operator);
  for (let again; (again = takeThresholdOperator(cursor)) !== undefined;) {
    const remedy = "write in (60, 80) for a range";
    if (isNumberFirst) throw cursor.wrong("must not compare a number, a metric and a number", remedy);
    cursor.doubt(CHAINED);
    comparison = { kind: "comparison", left: comparison, operator: again, bounds: parseBounds(cursor, again) };
  }
  return comparison;
}

function takeThresholdOperator(cursor: MqlCursor): ThresholdOperator | undefined {
  if (cursor.takeWord("in")) return "in";
  if (!cursor.takeWord("not")) return cursor.takeSymbol(">", ">=", "<", "<=", "==", "!=");
  if (cursor.takeWord("in")) return "not in";
  throw cursor.wrong("must continue with 'in' after 'not'");
}

const FLIPPED: { readonly [operator: string]: ThresholdOperator } = { ">": "<", ">=": "<=", "<": ">", "<=": ">=" };
const NUMBER_FIRST = "has the number before the metric, which Oracle does not document; it is written after the metric";
const TWO_METRICS =
  "compares two metrics, which Oracle does not document; it is written as their difference compared with 0";

/** Undocumented comparisons are written in an equivalent documented form: `5 < X` as `X > 5`, `X > Y` as `X - Y > 0`. */
function parseComparison(cursor: MqlCursor, left: OperandSyntax, operator: ThresholdOperator): ComparisonSyntax {
  const { text } = cursor.next;
  if (left.kind === "absence" && /^\d+[mhd]$/.test(text)) {
    throw cursor.wrong("must compare absent() with a plain number", `write absent(${text}) for the period`);
  }
  if (isAtNumber(cursor) || operator === "in" || operator === "not in") {
    return { kind: "comparison", left, operator, bounds: parseBounds(cursor, operator) };
  }
  const isMetric = cursor.next.kind === "word" || cursor.isAt("(");
  const right = isMetric ? operandOf(parseSum(cursor)) : undefined;
  if (right === undefined) throw cursor.wrong("must have a plain number here", DIFFERENCE);
  if (left.kind === "constant") {
    cursor.doubt(NUMBER_FIRST);
    return { kind: "comparison", left: right, operator: FLIPPED[operator] ?? operator, bounds: [left.text] };
  }
  cursor.doubt(TWO_METRICS);
  return { kind: "comparison", left: { kind: "arithmetic", operator: "-", left, right }, operator, bounds: ["0"] };
}

const DIFFERENCE = "to compare two metrics, compare their difference with 0";

function parseBounds(cursor: MqlCursor, operator: ThresholdOperator): readonly string[] {
  return operator === "in" || operator === "not in" ? parseRange(cursor) : [parseNumber(cursor)];
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

const EXPONENT = "has a number with an exponent, which Oracle does not document; it is written without an exponent";

function parseNumber(cursor: MqlCursor): string {
  const isNegative = cursor.takeSymbol("-") !== undefined;
  const { next } = cursor;
  const isNumber = next.kind === "number" && /^(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(next.text);
  if (!isNumber && (isNegative || !isExpression(next))) throw cursor.wrong("must have a plain number here", DIFFERENCE);
  cursor.take();
  if (!isNumber) return next.text;
  if (/e/i.test(next.text)) cursor.doubt(EXPONENT);
  return decimalText("threshold", isNegative ? -Number(next.text) : Number(next.text));
}

/** A number, with or without its sign, or an expression that can be one. */
function isAtNumber(cursor: MqlCursor): boolean {
  if (isExpression(cursor.next)) return cursor.ahead(1).text !== "[";
  return cursor.isAt("-") || cursor.next.kind === "number";
}

/** True for a value that Terraform fills in: it can be a number or a name. */
function isExpression({ kind, text }: Lexeme): boolean {
  return kind === "word" && hasAtom(text) && withoutAtoms(text) === "";
}

function parseSum(cursor: MqlCursor): QuerySyntax {
  return parseArithmetic(cursor, ["+", "-"], parseProduct);
}

function parseProduct(cursor: MqlCursor): QuerySyntax {
  return parseArithmetic(cursor, ["*", "/", "%"], parsePrimary);
}

const ABSENCE = "calculates with absent(), which Oracle does not document";

function parseArithmetic(
  cursor: MqlCursor,
  operators: readonly ArithmeticOperator[],
  parseOperand: (cursor: MqlCursor) => QuerySyntax,
): QuerySyntax {
  let left = parseOperand(cursor);
  for (let operator; (operator = cursor.takeSymbol(...operators)) !== undefined;) {
    const right = parseOperand(cursor);
    if (left.kind === "absence" || right.kind === "absence") cursor.doubt(ABSENCE);
    left = { kind: "arithmetic", operator, left: operandOf(left), right: operandOf(right) };
  }
  return left;
}

function parsePrimary(cursor: MqlCursor): QuerySyntax {
  if (cursor.takeSymbol("(") !== undefined) return cursor.nested(() => parseParentheses(cursor));
  const isNegative = cursor.isAt("-") && cursor.ahead(1).kind === "number";
  if (isNegative || (isAtNumber(cursor) && !cursor.isAt("-"))) return { kind: "constant", text: parseNumber(cursor) };
  const metric = cursor.expectWord("must begin with a metric", "write it as in PutMessagesFault.Count[1m].sum()");
  return parseAggregation(cursor, parseSelection(cursor, metric));
}

function parseParentheses(cursor: MqlCursor): QuerySyntax {
  const inner = parseQuery(cursor);
  cursor.expectSymbol(")", "must close ( with )");
  return cursor.isAt(".") ? parseAggregation(cursor, { kind: "nested", inner }) : inner;
}
