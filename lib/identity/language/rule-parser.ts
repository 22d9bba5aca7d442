// Internal: parses a matching rule. Grammar: Oracle, "Writing Matching Rules to Define Dynamic Groups"; nested groups as Oracle's
// own code deploys them.

import { checkNotEmpty } from "../../core/checks";
import { atomEnd } from "../../core/token/atoms";
import { isTagVariable, MAX_DEPTH, opaqueRule, ruleGroup, type RuleSyntax, ruleTest, tagPresence } from "./rule-syntax";
import { TextCursor } from "./text-cursor";

const TRAILING_COMMA = "a comma before the closing brace of a matching rule is not documented; leave it out";

export function parseRule(text: string): RuleSyntax {
  checkNotEmpty(undefined, "matching rule", text);
  const cursor = new TextCursor("matching rule", text);
  const rule = parseMember(cursor, 0);
  const remedy = "write one rule: ALL {...} to match every one of several, ANY {...} to match any one of them";
  cursor.expectEnd(remedy);
  return rule;
}

function parseMember(cursor: TextCursor, depth: number): RuleSyntax {
  const { next, second } = cursor;
  if (cursor.isNext("all", "any")) return parseGroup(cursor, depth);
  if (next.kind !== "word") {
    const remedy = next.kind === "quoted" ? "repeat the variable and '=' before each value" : undefined;
    throw cursor.missing("a variable, 'all' or 'any' before each test", remedy);
  }
  const isOpaque = atomEnd(next.text, 0) === next.text.length && !["=", "!="].includes(second.text);
  if (isOpaque) return opaqueRule(cursor.take().text);
  return parseTest(cursor);
}

function parseGroup(cursor: TextCursor, depth: number): RuleSyntax {
  const keyword = cursor.take().text;
  if (depth === MAX_DEPTH) throw cursor.refused(`must not nest groups more than ${MAX_DEPTH} deep`);
  cursor.expect("{", `after '${keyword}'`);
  if (cursor.isNext("}")) throw cursor.missing(`a test in the braces after '${keyword}'`);
  const members = [parseMember(cursor, depth + 1)];
  const warnings: string[] = [];
  while (cursor.accept(",")) {
    if (cursor.isNext("}")) warnings.push(TRAILING_COMMA);
    else members.push(parseMember(cursor, depth + 1));
  }
  cursor.expect("}", "or a comma after each test", "write a comma between two tests");
  return ruleGroup(keyword, members, warnings);
}

function parseTest(cursor: TextCursor): RuleSyntax {
  const variable = cursor.take().text;
  const operator = cursor.acceptOneOf(["=", "!="]);
  if (operator !== undefined) {
    if (cursor.next.kind !== "quoted") {
      throw cursor.missing(`a value in single quotes after '${operator}'`, remedyForValue(cursor));
    }
    return ruleTest(variable, operator, cursor.take().text);
  }
  const isList = cursor.isNext("not", "in");
  if (isTagVariable(variable) && !isList) return tagPresence(variable);
  const remedy = isList ? `write ANY {${variable} = '...', ${variable} = '...'}` : undefined;
  throw cursor.missing(`= or != after '${variable}'`, remedy);
}

function remedyForValue(cursor: TextCursor): string | undefined {
  if (cursor.isNext("=")) return "write one equals sign";
  const { kind, text } = cursor.next;
  if (kind === "word") return `write '${text}'`;
  return kind === "pattern" ? "write the whole value: rules do not support patterns" : undefined;
}
