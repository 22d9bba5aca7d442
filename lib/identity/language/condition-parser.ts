// Internal: reads what follows `where`.

import { comparison, type ConditionSyntax, type ValueSyntax } from "./condition-syntax";
import { type LexemeCursor } from "./lexeme-cursor";

export function parseCondition(cursor: LexemeCursor): ConditionSyntax {
  if (cursor.takeKeyword("all")) return { kind: "all", members: parseMembers(cursor, "all") };
  if (cursor.takeKeyword("any")) return { kind: "any", members: parseMembers(cursor, "any") };
  return parseComparison(cursor);
}

function parseMembers(cursor: LexemeCursor, kind: string): readonly ConditionSyntax[] {
  cursor.expectPunctuation("{", `after '${kind}'`);
  const members: ConditionSyntax[] = [];
  do members.push(parseCondition(cursor));
  while (cursor.takePunctuation(","));
  cursor.expectPunctuation("}", "after the conditions");
  return members;
}

function parseComparison(cursor: LexemeCursor): ConditionSyntax {
  const variable = cursor.takeWord("a condition's variable");
  if (cursor.takePunctuation("=")) return comparison(variable, "=", [parseValue(cursor, "=")]);
  if (cursor.takePunctuation("!=")) return comparison(variable, "!=", [parseValue(cursor, "!=")]);
  if (cursor.takeKeyword("in")) return comparison(variable, "in", parseList(cursor));
  if (cursor.takeKeyword("before")) return comparison(variable, "before", [parseValue(cursor, "before")]);
  if (cursor.takeKeyword("after")) return comparison(variable, "after", [parseValue(cursor, "after")]);
  if (cursor.takeKeyword("not")) {
    cursor.expectKeyword("in", "after 'not'");
    return comparison(variable, "not in", parseList(cursor));
  }
  if (cursor.takeKeyword("between")) {
    const from = parseValue(cursor, "between");
    cursor.expectKeyword("and", "after the first time");
    return comparison(variable, "between", [from, parseValue(cursor, "and")]);
  }
  throw cursor.missing(`=, !=, in, not in, before, after or between after '${variable}'`);
}

function parseList(cursor: LexemeCursor): readonly ValueSyntax[] {
  cursor.expectPunctuation("(", "after 'in'");
  const values: ValueSyntax[] = [];
  do values.push(parseValue(cursor, "in"));
  while (cursor.takePunctuation(","));
  cursor.expectPunctuation(")", "after the values");
  return values;
}

function parseValue(cursor: LexemeCursor, after: string): ValueSyntax {
  const { kind, text } = cursor.next;
  const isVariable = kind === "word" && /^(?:request|target)\./i.test(text);
  // The service takes an unquoted word for a variable, and says "empty list of varnames" (terraform-provider-oci#1335).
  if (kind !== "quoted" && kind !== "pattern" && !isVariable) {
    throw cursor.missing(`a value in single quotes after '${after}'`);
  }
  cursor.take();
  return { kind: kind === "quoted" ? "text" : kind === "pattern" ? "pattern" : "variable", text };
}
