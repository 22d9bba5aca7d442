// Internal: reads a statement that somebody already has. Grammar: Oracle, "Policy Syntax", "Cross-Tenancy Access Policies" and
// "Deny Policies"; `service <name>` as Oracle's own examples use it, and permissions in braces as the console writes them.

import { checkNotEmpty } from "../../core/checks";
import { parseAccess, parseLocation } from "./access-parser";
import { parseCondition } from "./condition-parser";
import { LexemeCursor } from "./lexeme-cursor";
import { StatementKind } from "../statement-facts";
import { lexemesOf } from "./statement-lexer";
import { type DefinitionSyntax, type GrantSyntax, type StatementSyntax } from "./statement-syntax";
import { parseOcid, parseSubject } from "./subject-parser";

export function parseStatement(text: string): StatementSyntax {
  checkNotEmpty(undefined, "policy statement", text);
  const cursor = new LexemeCursor(lexemesOf(text), text);
  const syntax = cursor.takeKeyword("define") ? parseDefinition(cursor) : parseGrant(cursor);
  const remedy = /^(?:and|or)$/i.test(cursor.next.text) ? "write all {a, b} or any {a, b}" : undefined;
  if (cursor.next.kind !== "end") throw cursor.missing("nothing after its end", remedy);
  return syntax;
}

function parseDefinition(cursor: LexemeCursor): DefinitionSyntax {
  const what = (["tenancy", "group", "dynamic-group"] as const).find((kind) => cursor.takeKeyword(kind));
  if (what === undefined) throw cursor.missing("tenancy, group or dynamic-group after 'define'");
  const alias = cursor.takeWord("an alias");
  cursor.expectKeyword("as", "after the alias");
  return { kind: StatementKind.DEFINE, what, alias, ocid: parseOcid(cursor, what) };
}

function parseGrant(cursor: LexemeCursor): GrantSyntax {
  const kind = parseKind(cursor);
  const isAdmit = kind === StatementKind.ADMIT || kind === StatementKind.DENY_ADMIT;
  const isEndorse = kind === StatementKind.ENDORSE || kind === StatementKind.DENY_ENDORSE;
  const subject = parseSubject(cursor);
  const ofTenancy = isAdmit ? parseOrigin(cursor) : undefined;
  cursor.expectKeyword("to", "after the subject", remedyBeforeTo(cursor));
  const access = parseAccess(cursor);
  const remedy = cursor.next.text === "," ? "write one statement for each resource type" : undefined;
  cursor.expectKeyword("in", "after the access", remedy);
  const location = parseLocation(cursor, isEndorse);
  const condition = cursor.takeKeyword("where") ? parseCondition(cursor) : undefined;
  return { kind, subject, ofTenancy, access, location, condition };
}

function parseKind(cursor: LexemeCursor): GrantSyntax["kind"] {
  const isDeny = cursor.takeKeyword("deny");
  if (cursor.takeKeyword("endorse")) return isDeny ? StatementKind.DENY_ENDORSE : StatementKind.ENDORSE;
  if (cursor.takeKeyword("admit")) return isDeny ? StatementKind.DENY_ADMIT : StatementKind.ADMIT;
  if (isDeny) return StatementKind.DENY;
  if (cursor.takeKeyword("allow")) return StatementKind.ALLOW;
  throw cursor.missing("Allow, Deny, Define, Endorse or Admit at its start");
}

function parseOrigin(cursor: LexemeCursor): string {
  cursor.expectKeyword("of", "after the subject");
  cursor.expectKeyword("tenancy", "after 'of'");
  return cursor.takeWord("a tenancy's alias");
}

function remedyBeforeTo({ next }: LexemeCursor): string | undefined {
  if (next.text.toLowerCase() === "of") return "only Admit names the subject's tenancy";
  return next.kind === "word" ? "put a name with blanks in single quotes" : undefined;
}
