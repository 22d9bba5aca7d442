// Internal: parses a statement. Grammar: Oracle, "Policy Syntax", "Cross-Tenancy Access Policies", "Deny Policies" and the pages
// on peering and DNS across tenancies; permissions in braces as the console writes them.

import { checkNotEmpty } from "../../core/checks";
import { StatementKind } from "../statement-facts";
import { JOIN, parseWhere } from "./condition-parser";
import { parseAlias, parseOcid, parseSubject } from "./name-parser";
import { beginsGiven, isAdmit, isEndorse, parseGiven } from "./place-parser";
import { checkLength } from "./safe-text";
import { checkCondition } from "./statement-checks";
import { type DefinitionSyntax, type GrantSyntax } from "./statement-syntax";
import { TextCursor } from "./text-cursor";

const WHAT = "policy statement";

export function parseStatement(text: string): DefinitionSyntax | GrantSyntax {
  checkNotEmpty(undefined, WHAT, text);
  checkLength(text, WHAT);
  const cursor = new TextCursor(WHAT, text, true);
  const syntax = cursor.accept("define") ? parseDefinition(cursor) : parseGrant(cursor);
  const isPath = "location" in syntax && syntax.location?.kind === "compartment-path";
  cursor.expectEnd(remedyAtEnd(cursor, { hasCondition: "condition" in syntax, isPath }));
  return syntax;
}

function remedyAtEnd(
  cursor: TextCursor,
  { hasCondition, isPath }: { hasCondition: boolean; isPath: boolean },
): string | undefined {
  if (hasCondition) return cursor.isNext("and", "or", "where", ",") ? JOIN : undefined;
  if (cursor.isNext("if", "when")) return "write 'where'";
  if (cursor.isNext("allow", "deny", "define", "endorse", "admit")) return "give each statement separately";
  if (cursor.isNext("and", "or", ",")) return "write one statement for each of them";
  const isRest = cursor.next.kind === "word" && isPath;
  return isRest ? "put a name with blanks in single quotes, or write 'compartment id' and the OCID" : undefined;
}

function parseDefinition(cursor: TextCursor): DefinitionSyntax {
  const what = cursor.acceptOneOf(["tenancy", "group", "dynamic-group", "compartment"]);
  if (what === undefined) throw cursor.missing("tenancy, group, dynamic-group or compartment after 'define'");
  const alias = parseAlias(cursor, "an alias");
  cursor.expect("as", "after the alias");
  const hasId = cursor.accept("id") && what === "compartment";
  const ocid = parseOcid(cursor, what);
  return { kind: StatementKind.DEFINE, what, alias, ocid, ...(hasId ? { hasId } : {}) };
}

function parseGrant(cursor: TextCursor): GrantSyntax {
  const kind = parseKind(cursor);
  const subject = parseSubject(cursor);
  const origin = isAdmit(kind) ? parseOrigin(cursor) : {};
  if (!isEndorse(kind) || !beginsGiven(cursor)) cursor.expect("to", "after the subject", remedyBeforeTo(cursor));
  const given = parseGiven(cursor, kind);
  const syntax = { kind, subject, ...origin, ...given, ...(cursor.accept("where") ? parseWhere(cursor) : {}) };
  checkCondition(syntax);
  return syntax;
}

/** `Allow` before Endorse and Admit is implied. */
function parseKind(cursor: TextCursor): GrantSyntax["kind"] {
  const isDeny = cursor.accept("deny");
  const isAllow = !isDeny && cursor.accept("allow");
  if (cursor.accept("endorse")) return isDeny ? StatementKind.DENY_ENDORSE : StatementKind.ENDORSE;
  if (cursor.accept("admit")) return isDeny ? StatementKind.DENY_ADMIT : StatementKind.ADMIT;
  if (isDeny) return StatementKind.DENY;
  if (isAllow) return StatementKind.ALLOW;
  throw cursor.missing("Allow, Deny, Define, Endorse or Admit at its start");
}

/** One Oracle page prints an Admit without the tenancy. */
function parseOrigin(cursor: TextCursor): Pick<GrantSyntax, "ofTenancy" | "isOfAnyTenancy"> {
  if (!cursor.accept("of")) return {};
  if (cursor.accept("any-tenancy")) return { isOfAnyTenancy: true };
  cursor.expect("tenancy", "or 'any-tenancy' after 'of'");
  return { ofTenancy: parseAlias(cursor, "a tenancy's alias") };
}

function remedyBeforeTo(cursor: TextCursor): string | undefined {
  if (cursor.isNext("of")) return "only Admit names the subject's tenancy";
  return cursor.next.kind === "word" ? "put a name with blanks in single quotes" : undefined;
}
