// Internal: reads a statement that somebody already has. Grammar: Oracle, "Policy Syntax", "Cross-Tenancy Access Policies" and
// "Deny Policies"; `service <name>` as Oracle's own examples use it, and permissions in braces as the console writes them.

import { checkNotEmpty, refusal } from "../../core/checks";
import { checkOcid, OcidKind } from "../../core/ocid";
import { StatementKind, SubjectKind, Verb } from "../statement-facts";
import { comparison, type ConditionSyntax, type ValueSyntax } from "./condition-syntax";
import { LexemeCursor } from "./lexeme-cursor";
import { resourceTypeName } from "./resource-types";
import { checkCompartmentPath, checkSafeText } from "./safe-text";
import { checkAccess, checkPermission } from "./statement-checks";
import { lexemesOf } from "./statement-lexer";
import {
  type AccessSyntax,
  type DefinitionSyntax,
  type GrantSyntax,
  type GroupSyntax,
  type LocationSyntax,
  type NameSyntax,
  type StatementSyntax,
  type SubjectSyntax,
} from "./statement-syntax";

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

function parseSubject(cursor: LexemeCursor): SubjectSyntax {
  if (cursor.takeKeyword("any-user")) return { kind: SubjectKind.ANY_USER };
  if (cursor.takeKeyword("any-group")) return { kind: SubjectKind.ANY_GROUP };
  if (cursor.takeKeyword("service")) {
    return { kind: SubjectKind.SERVICE, services: parseList(cursor, () => cursor.takeWord("a service's name")) };
  }
  const kind = cursor.takeKeyword("group")
    ? SubjectKind.GROUP
    : cursor.takeKeyword("dynamic-group")
      ? SubjectKind.DYNAMIC_GROUP
      : undefined;
  if (kind === undefined) throw cursor.missing("group, dynamic-group, any-group, any-user or service as its subject");
  return { kind, groups: parseList(cursor, () => parseGroup(cursor, kind)) };
}

function parseList<T>(cursor: LexemeCursor, parseItem: () => T): readonly T[] {
  const items = [parseItem()];
  while (cursor.takePunctuation(",")) items.push(parseItem());
  return items;
}

function parseGroup(cursor: LexemeCursor, kind: SubjectKind.GROUP | SubjectKind.DYNAMIC_GROUP): GroupSyntax {
  if (cursor.takeKeyword("id")) return { by: "ocid", ocid: parseOcid(cursor, kind) };
  const name = parseName(cursor, kind);
  return cursor.takePunctuation("/")
    ? { by: "name", domain: name, name: parseName(cursor, kind) }
    : { by: "name", name };
}

function parseName(cursor: LexemeCursor, kind: string): NameSyntax {
  const isQuoted = cursor.next.kind === "quoted";
  if (!isQuoted && cursor.next.text.toLowerCase() === "to") throw cursor.missing(`a name after '${kind}'`);
  const text = isQuoted ? cursor.take().text : cursor.takeWord(`a name after '${kind}'`);
  if (/^ocid1\./i.test(text)) {
    const rule = "must not be an OCID without 'id'";
    throw refusal(undefined, { what: `${kind} name`, rule, got: text, remedy: `write '${kind} id ${text}'` });
  }
  checkSafeText(`${kind} name`, text);
  return { text, isQuoted };
}

const KINDS = {
  tenancy: [OcidKind.TENANCY],
  group: [OcidKind.GROUP],
  "dynamic-group": [OcidKind.DYNAMIC_GROUP],
  compartment: [OcidKind.COMPARTMENT, OcidKind.TENANCY],
} as const;

function parseOcid(cursor: LexemeCursor, kind: keyof typeof KINDS): string {
  const ocid = cursor.takeWord(`the OCID of a ${kind}`);
  checkOcid(undefined, `${kind} id`, ocid, ...KINDS[kind]);
  return ocid;
}

function parseAccess(cursor: LexemeCursor): AccessSyntax {
  if (cursor.takePunctuation("{")) return { kind: "permissions", permissions: parsePermissions(cursor) };
  const verb = Object.values(Verb).find((candidate) => cursor.takeKeyword(candidate));
  if (verb === undefined) throw cursor.missing("inspect, read, use, manage or permissions in braces after 'to'");
  const resourceType = cursor.takeWord(`a resource type after '${verb}'`);
  const access = { kind: "verb", verb, resourceType: resourceTypeName(resourceType) } as const;
  checkAccess(access);
  return access;
}

function parsePermissions(cursor: LexemeCursor): readonly string[] {
  const permissions: string[] = [];
  do {
    const permission = cursor.takeWord("a permission").toUpperCase();
    checkPermission(permission);
    permissions.push(permission);
  } while (cursor.takePunctuation(","));
  cursor.expectPunctuation("}", "after the permissions");
  return permissions;
}

function parseLocation(cursor: LexemeCursor, isEndorse: boolean): LocationSyntax {
  if (isEndorse) {
    if (cursor.takeKeyword("any-tenancy")) return { kind: "any-tenancy" };
    cursor.expectKeyword("tenancy", "or 'any-tenancy' after 'in'");
    return { kind: "tenancy", alias: cursor.takeWord("a tenancy's alias") };
  }
  if (cursor.takeKeyword("tenancy")) return { kind: "tenancy" };
  cursor.expectKeyword("compartment", "or 'tenancy' after 'in'");
  if (cursor.takeKeyword("id")) return { kind: "compartment-id", ocid: parseOcid(cursor, "compartment") };
  const path = cursor.takeWord("a compartment's name without quotes, or 'id' and its OCID,");
  return { kind: "compartment-path", parts: checkCompartmentPath(path) };
}

function parseCondition(cursor: LexemeCursor): ConditionSyntax {
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
  if (cursor.takeKeyword("in")) return comparison(variable, "in", parseValues(cursor));
  if (cursor.takeKeyword("before")) return comparison(variable, "before", [parseValue(cursor, "before")]);
  if (cursor.takeKeyword("after")) return comparison(variable, "after", [parseValue(cursor, "after")]);
  if (cursor.takeKeyword("not")) {
    cursor.expectKeyword("in", "after 'not'");
    return comparison(variable, "not in", parseValues(cursor));
  }
  if (cursor.takeKeyword("between")) {
    const from = parseValue(cursor, "between");
    cursor.expectKeyword("and", "after the first time");
    return comparison(variable, "between", [from, parseValue(cursor, "and")]);
  }
  throw cursor.missing(`=, !=, in, not in, before, after or between after '${variable}'`);
}

function parseValues(cursor: LexemeCursor): readonly ValueSyntax[] {
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
