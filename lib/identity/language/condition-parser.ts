// Internal: reads the conditions of a statement.

import { beginsLikeOcid } from "../../core/ocid";
import { comparison } from "./comparison";
import {
  checkDepth,
  type ComparisonSyntax,
  conditionGroup,
  type ConditionSyntax,
  type Operator,
  type ValueSyntax,
} from "./condition-syntax";
import { listOf, type StatementCursor } from "./statement-cursor";
import { type GrantSyntax } from "./statement-syntax";

/** What stands after `where`: a condition, or one comparison in braces. */
export function parseWhere(cursor: StatementCursor): Pick<GrantSyntax, "condition" | "isBraced"> {
  if (!cursor.accept("{")) return { condition: parseCondition(cursor, 1) };
  const condition = parseComparison(cursor);
  const remedy = cursor.next.text === "," ? "write all {a, b} or any {a, b}" : undefined;
  cursor.expect("}", "after the condition", remedy);
  return { condition, isBraced: true };
}

function parseCondition(cursor: StatementCursor, depth: number): ConditionSyntax {
  const kind = (["all", "any"] as const).find((candidate) => cursor.accept(candidate));
  if (kind === undefined) return parseComparison(cursor);
  checkDepth(depth);
  cursor.expect("{", `after '${kind}'`);
  const members = listOf(cursor, () => parseCondition(cursor, depth + 1));
  cursor.expect("}", "after the conditions");
  return conditionGroup(kind, members);
}

function parseComparison(cursor: StatementCursor): ComparisonSyntax {
  if (cursor.accept("!") || cursor.accept("not")) {
    return comparison(cursor.takeWord("a variable after '!'"), "absent", []);
  }
  const sets = (["sets-intersect", "sets-equal"] as const).find((candidate) => cursor.accept(candidate));
  if (sets !== undefined) return parseSets(cursor, sets);
  const variable = cursor.takeWord("a condition's variable");
  if (cursor.accept("in")) return comparison(variable, "in", parseValues(cursor));
  if (cursor.accept("not")) {
    cursor.expect("in", "after 'not'");
    return comparison(variable, "not in", parseValues(cursor));
  }
  const operator = (["=", "!=", "before", "after", "between"] as const).find((candidate) => cursor.accept(candidate));
  // A lone variable asks whether the request has it.
  if (operator === undefined && endsComparison(cursor)) return comparison(variable, "present", []);
  if (operator === undefined) throw cursor.missing(`${OPERATORS} after '${variable}'`);
  const values = [parseValue(cursor, operator)];
  if (operator === "between") {
    cursor.expect("and", "after the first time");
    values.push(parseValue(cursor, "and"));
  }
  return comparison(variable, operator, values);
}

const OPERATORS = "=, !=, in, not in, before, after or between";

function endsComparison({ next }: StatementCursor): boolean {
  return next.kind === "end" || next.text === "," || next.text === "}";
}

/** `sets-intersect(variable, ('a', 'b'))` */
function parseSets(cursor: StatementCursor, operator: Operator): ComparisonSyntax {
  cursor.expect("(", `after '${operator}'`);
  const variable = cursor.takeWord("a variable");
  cursor.expect(",", "after the variable");
  const isBare = cursor.next.text !== "(" || cursor.next.kind !== "punctuation";
  const values = isBare ? [parseValue(cursor, ",")] : parseValues(cursor);
  cursor.expect(")", `at the end of '${operator}'`);
  return comparison(variable, operator, values, isBare);
}

/** One page of Oracle's has square brackets. */
function parseValues(cursor: StatementCursor): readonly ValueSyntax[] {
  const isSquare = cursor.accept("[");
  if (!isSquare) cursor.expect("(", "after 'in'");
  const values = listOf(cursor, () => parseValue(cursor, "in"));
  cursor.expect(isSquare ? "]" : ")", "after the values");
  return values;
}

function parseValue(cursor: StatementCursor, after: string): ValueSyntax {
  const { kind, text } = cursor.next;
  const isVariable = kind === "word" && /^(?:request|target)\./i.test(text);
  // Oracle's own landing zones have OCIDs without quotes.
  const isText = kind === "quoted" || (kind === "word" && beginsLikeOcid(text));
  // The service takes any other unquoted word for a variable, and says "empty list of varnames" (terraform-provider-oci#1335).
  if (!isText && kind !== "pattern" && !isVariable) throw cursor.missing(`a value in single quotes after '${after}'`);
  cursor.take();
  return { kind: isText ? "text" : kind === "pattern" ? "pattern" : "variable", text };
}
