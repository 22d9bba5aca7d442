// Internal: parses a quota statement. Grammar: Oracle, "Quota Policy Syntax".

import { checkNotEmpty } from "../../core/checks";
import { checkOcid, OcidKind } from "../../core/ocid";
import { withoutAtoms } from "../../core/token/atoms";
import { TextCursor } from "../../identity/language/text-cursor";
import {
  checkFamily,
  checkName,
  checkValue,
  type QuotaAction,
  type QuotaConditionSyntax,
  type QuotaNameSyntax,
  type QuotaPlaceSyntax,
  type QuotaSyntax,
  quotaPath,
  quotaTest,
} from "./quota-syntax";

/** No real statement is nested this deep; the limit keeps the parser from overflowing the call stack. */
const MAX_DEPTH = 20;

const ACTIONS: readonly QuotaAction[] = ["set", "unset", "zero"];

export interface ParsedQuota {
  readonly syntax: QuotaSyntax;
  readonly warnings: readonly string[];
}

export function parseQuota(text: string): ParsedQuota {
  checkNotEmpty(undefined, "quota statement", text);
  const cursor = new TextCursor("quota statement", text);
  const warnings: string[] = [];
  const actionWord = cursor.next.text;
  const action = cursor.acceptOneOf(ACTIONS);
  if (action === undefined) throw cursor.missing("set, unset or zero at its start");
  const family = cursor.takeWord(`a service's family after '${action}'`);
  warnings.push(...checkFamily(family));
  const quota = parseQuotaWord(cursor, family);
  const names = parseNames(cursor, family, warnings);
  const value = action === "set" ? parseValue(cursor) : undefined;
  const remedy = action !== "set" && cursor.isNext("to") ? "only 'set' has a value" : undefined;
  cursor.expect("in", "before 'tenancy' or 'compartment'", remedy);
  const place = parsePlace(cursor, warnings);
  const condition = cursor.accept("where") ? parseCondition(cursor, warnings, 0) : undefined;
  cursor.expectEnd(remedyAtEnd(cursor, place));
  const syntax = {
    action,
    written: { action: actionWord, quota },
    family,
    names,
    ...(value !== undefined && { value }),
    place,
    ...(condition !== undefined && { condition }),
  };
  return { syntax, warnings: [...new Set(warnings)] };
}

function remedyAtEnd({ next }: TextCursor, { kind }: QuotaPlaceSyntax): string {
  const isName =
    kind === "compartment" && next.kind === "word" && !ACTIONS.some((word) => word === next.text.toLowerCase());
  return isName
    ? "write the compartment's name, which has no blanks, as the console shows it"
    : "write one statement at a time";
}

function parseQuotaWord(cursor: TextCursor, family: string): string {
  if (!cursor.isNext("quota", "quotas")) {
    const remedy = /^quotas?$/i.test(family) ? "write the family first: set streaming quota" : undefined;
    throw cursor.missing(`'quota' after '${family}'`, remedy);
  }
  return cursor.take().text;
}

function parseNames(cursor: TextCursor, family: string, warnings: string[]): readonly QuotaNameSyntax[] {
  if (cursor.isNext("to", "in")) return [];
  const names = cursor.listOf(() => parseName(cursor));
  if (names.length > 1)
    warnings.push("a list of names in a quota statement is not documented; write one for each name");
  for (const name of names) warnings.push(...checkName(family, name));
  return names;
}

function parseName(cursor: TextCursor): QuotaNameSyntax {
  const { kind, text } = cursor.next;
  if (kind !== "word" && kind !== "pattern") throw cursor.missing("the name of a quota, or a pattern between slashes");
  cursor.take();
  return { kind, text };
}

function parseValue(cursor: TextCursor): string {
  cursor.expect(
    "to",
    "and a number after the quota",
    cursor.isNext("=") ? "write 'to'" : "write 'zero' to forbid, or 'unset' to return to the service limit",
  );
  const value = cursor.takeWord("a number after 'to'");
  checkValue(value);
  return value;
}

function parsePlace(cursor: TextCursor, warnings: string[]): QuotaPlaceSyntax {
  if (cursor.accept("tenancy")) return { kind: "tenancy" };
  const { kind, text } = cursor.next;
  cursor.expect("compartment", "or 'tenancy' after 'in'", kind === "word" ? `write 'compartment ${text}'` : undefined);
  if (cursor.isNext("id") && cursor.second.kind === "word" && cursor.second.text.toLowerCase() !== "where") {
    cursor.take();
    const ocid = cursor.take().text;
    checkOcid(undefined, "compartment id", ocid, OcidKind.COMPARTMENT, OcidKind.TENANCY);
    warnings.push(
      "a compartment by its OCID is not documented in a quota statement; write its name after the names of those above it: shop:data",
    );
    return { kind: "compartment-id", ocid };
  }
  const path = cursor.takeWord("a compartment's name without quotes");
  return { kind: "compartment", parts: quotaPath(path) };
}

function parseCondition(cursor: TextCursor, warnings: string[], depth: number): QuotaConditionSyntax {
  return cursor.isNext("all", "any") ? parseGroup(cursor, warnings, depth) : parseTest(cursor);
}

function parseGroup(cursor: TextCursor, warnings: string[], depth: number): QuotaConditionSyntax {
  if (depth === MAX_DEPTH) throw cursor.refused(`must not nest groups more than ${MAX_DEPTH} deep`);
  const keyword = cursor.take().text;
  warnings.push("all and any in the condition of a quota are not documented; write a statement for each test");
  cursor.expect("{", `after '${keyword}'`);
  const members = cursor.listOf(() => parseCondition(cursor, warnings, depth + 1));
  cursor.expect("}", "after the tests");
  return { kind: "group", keyword, members };
}

function parseTest(cursor: TextCursor): QuotaConditionSyntax {
  const variable = cursor.takeWord("request.region or request.ad");
  const operator = cursor.acceptOneOf(["=", "!="]);
  if (operator === undefined) {
    const remedy = cursor.isNext("in", "not") ? "write a statement for each value" : undefined;
    throw cursor.missing(`= or != after '${variable}'`, remedy);
  }
  const { kind, text } = cursor.next;
  // Public configurations have regions without quotes; quotes are added.
  const isRegion = kind === "word" && /^[a-z]+(?:-[a-z]+)+-\d+$/.test(withoutAtoms(text, "us-x-1"));
  if (kind !== "quoted" && !isRegion) {
    throw cursor.missing(
      `a value in single quotes after '${operator}'`,
      kind === "word" ? `write '${text}'` : undefined,
    );
  }
  cursor.take();
  return quotaTest(variable, operator, text);
}
