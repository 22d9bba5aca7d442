// Internal: reads a statement that somebody already has. Grammar: Oracle, "Policy Syntax", "Cross-Tenancy Access Policies", "Deny
// Policies" and the pages on peering and DNS across tenancies; permissions in braces as the console writes them.

import { checkNotEmpty } from "../../core/checks";
import { StatementKind } from "../statement-facts";
import { parseWhere } from "./condition-parser";
import { parseAlias, parseOcid, parseSubject } from "./name-parser";
import { beginsGiven, isAdmit, isEndorse, parseGiven } from "./place-parser";
import { StatementCursor } from "./statement-cursor";
import { type DefinitionSyntax, type GrantSyntax } from "./statement-syntax";

export function parseStatement(text: string): DefinitionSyntax | GrantSyntax {
  checkNotEmpty(undefined, "policy statement", text);
  const cursor = new StatementCursor(text);
  const syntax = cursor.accept("define") ? parseDefinition(cursor) : parseGrant(cursor);
  const remedy = /^(?:and|or)$/i.test(cursor.next.text) ? "write all {a, b} or any {a, b}" : undefined;
  if (cursor.next.kind !== "end") throw cursor.missing("nothing after its end", remedy);
  return syntax;
}

function parseDefinition(cursor: StatementCursor): DefinitionSyntax {
  const what = (["tenancy", "group", "dynamic-group", "compartment"] as const).find((kind) => cursor.accept(kind));
  if (what === undefined) throw cursor.missing("tenancy, group, dynamic-group or compartment after 'define'");
  const alias = parseAlias(cursor, "an alias");
  cursor.expect("as", "after the alias");
  const hasId = cursor.accept("id") && what === "compartment";
  const ocid = parseOcid(cursor, what);
  return { kind: StatementKind.DEFINE, what, alias, ocid, ...(hasId ? { hasId } : {}) };
}

function parseGrant(cursor: StatementCursor): GrantSyntax {
  const kind = parseKind(cursor);
  const subject = parseSubject(cursor);
  const origin = isAdmit(kind) ? parseOrigin(cursor) : {};
  if (!isEndorse(kind) || !beginsGiven(cursor)) cursor.expect("to", "after the subject", remedyBeforeTo(cursor));
  const given = parseGiven(cursor, kind);
  return { kind, subject, ...origin, ...given, ...(cursor.accept("where") ? parseWhere(cursor) : {}) };
}

/** `Allow` before Endorse and Admit is implied. */
function parseKind(cursor: StatementCursor): GrantSyntax["kind"] {
  const isDeny = cursor.accept("deny");
  const isAllow = !isDeny && cursor.accept("allow");
  if (cursor.accept("endorse")) return isDeny ? StatementKind.DENY_ENDORSE : StatementKind.ENDORSE;
  if (cursor.accept("admit")) return isDeny ? StatementKind.DENY_ADMIT : StatementKind.ADMIT;
  if (isDeny) return StatementKind.DENY;
  if (isAllow) return StatementKind.ALLOW;
  throw cursor.missing("Allow, Deny, Define, Endorse or Admit at its start");
}

/** One page of Oracle's prints an Admit that leaves it out. */
function parseOrigin(cursor: StatementCursor): Pick<GrantSyntax, "ofTenancy" | "isOfAnyTenancy"> {
  if (!cursor.accept("of")) return {};
  if (cursor.accept("any-tenancy")) return { isOfAnyTenancy: true };
  cursor.expect("tenancy", "or 'any-tenancy' after 'of'");
  return { ofTenancy: parseAlias(cursor, "a tenancy's alias") };
}

function remedyBeforeTo({ next }: StatementCursor): string | undefined {
  if (next.text.toLowerCase() === "of") return "only Admit names the subject's tenancy";
  return next.kind === "word" ? "put a name with blanks in single quotes" : undefined;
}
