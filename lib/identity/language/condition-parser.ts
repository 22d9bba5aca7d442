// Internal: reads the conditions of a statement.

import { beginsLikeOcid } from "../../core/ocid";
import { atomEnd } from "../../core/token/atoms";
import { comparison } from "./comparison";
import {
  checkDepth,
  type ComparisonSyntax,
  conditionGroup,
  type ConditionSyntax,
  type Operator,
  type ValueSyntax,
} from "./condition-syntax";
import { type GrantSyntax } from "./statement-syntax";
import { type TextCursor } from "./text-cursor";

/** What follows `where`: a condition, or one comparison in braces. */
export function parseWhere(cursor: TextCursor): Pick<GrantSyntax, "condition" | "isBraced"> {
  if (!cursor.accept("{")) return { condition: parseCondition(cursor, 1) };
  const condition = parseComparison(cursor);
  cursor.expect("}", "after the condition", cursor.isNext(",") ? JOIN : undefined);
  return { condition, isBraced: true };
}

/** The remedy for two conditions in a row. */
export const JOIN = "write all {a, b} or any {a, b}";

function parseCondition(cursor: TextCursor, depth: number): ConditionSyntax {
  const kind = cursor.acceptOneOf(["all", "any"]);
  if (kind === undefined) return parseComparison(cursor);
  checkDepth(depth);
  cursor.expect("{", `after '${kind}'`);
  const members = cursor.listOf(() => parseCondition(cursor, depth + 1));
  cursor.expect("}", "after the conditions");
  return conditionGroup(kind, members);
}

function parseComparison(cursor: TextCursor): ComparisonSyntax {
  if (cursor.acceptOneOf(["!", "not"]) !== undefined) {
    return comparison(cursor.takeWord("a variable after '!'"), "absent", []);
  }
  const sets = cursor.acceptOneOf(["sets-intersect", "sets-equal"]);
  if (sets !== undefined) return parseSets(cursor, sets);
  const variable = cursor.takeWord("a condition's variable");
  const operator = cursor.acceptOneOf(["=", "!=", "before", "after", "between", "in", "not"]);
  switch (operator) {
    case undefined:
      // A lone variable asks whether the request has it.
      if (cursor.next.kind === "end" || cursor.isNext(",", "}")) return comparison(variable, "present", []);
      throw cursor.missing(
        `=, !=, in, not in, before, after or between after '${variable}'`,
        cursor.isNext("like", "contains") ? "write a pattern between slashes: = /prod-*/" : undefined,
      );
    case "in":
      return comparison(variable, "in", parseValues(cursor));
    case "not":
      cursor.expect("in", "after 'not'");
      return comparison(variable, "not in", parseValues(cursor));
    case "between": {
      const from = parseValue(cursor, operator);
      cursor.expect("and", "after the first time");
      return comparison(variable, operator, [from, parseValue(cursor, "and")]);
    }
    default:
      return comparison(variable, operator, [parseValue(cursor, operator, variable)]);
  }
}

/** `sets-intersect(variable, ('a', 'b'))` */
function parseSets(cursor: TextCursor, operator: Operator): ComparisonSyntax {
  cursor.expect("(", `after '${operator}'`);
  const variable = cursor.takeWord("a variable");
  cursor.expect(",", "after the variable");
  const isBare = !cursor.isNext("(");
  const values = isBare ? [parseValue(cursor, ",")] : parseValues(cursor);
  cursor.expect(")", `at the end of '${operator}'`);
  return comparison(variable, operator, values, isBare);
}

/** One Oracle page has square brackets. */
function parseValues(cursor: TextCursor): readonly ValueSyntax[] {
  const isSquare = cursor.accept("[");
  if (!isSquare) cursor.expect("(", "after 'in'");
  const values = cursor.listOf(() => parseValue(cursor, "in"));
  cursor.expect(isSquare ? "]" : ")", "after the values");
  return values;
}

function parseValue(cursor: TextCursor, after: string, variable = ""): ValueSyntax {
  const { kind, text } = cursor.next;
  const isVariable = kind === "word" && /^(?:request|target)\./i.test(text);
  // Oracle's landing zones write OCIDs without quotes, in Terraform as `target.key.id = ${...}`.
  const isOcid = beginsLikeOcid(text) || (/\.id$/i.test(variable) && atomEnd(text, 0) === text.length);
  const isText = kind === "quoted" || (kind === "word" && isOcid);
  // The service reads any other unquoted word as a variable, and reports "empty list of varnames" (terraform-provider-oci#1335).
  if (!isText && kind !== "pattern" && !isVariable) {
    const remedy = cursor.isNext("=") ? "write one equals sign" : undefined;
    throw cursor.missing(`a value in single quotes after '${after}'`, kind === "word" ? `write '${text}'` : remedy);
  }
  cursor.take();
  return { kind: isText ? "text" : kind === "pattern" ? "pattern" : "variable", text };
}
