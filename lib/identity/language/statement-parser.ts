// Internal: reads a statement that somebody already has. Grammar: Oracle, "Policy Syntax", "Cross-Tenancy Access Policies" and
// "Deny Policies"; `service <name>` as Oracle's own examples use it, and permissions in braces as the console writes them.

import { checkNotEmpty, refusal } from "../../core/checks";
import { beginsLikeOcid, checkOcid, OcidKind } from "../../core/ocid";
import { StatementKind, SubjectKind, Verb } from "../statement-facts";
import { comparison, type ConditionSyntax, type ValueSyntax } from "./condition-syntax";
import { checkCompartmentPath, checkSafeText } from "./safe-text";
import { checkedPermission, verbAccess } from "./statement-checks";
import { StatementCursor } from "./statement-cursor";
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
  const cursor = new StatementCursor(text);
  const syntax = cursor.accept("define") ? parseDefinition(cursor) : parseGrant(cursor);
  const remedy = /^(?:and|or)$/i.test(cursor.next.text) ? "write all {a, b} or any {a, b}" : undefined;
  if (cursor.next.kind !== "end") throw cursor.missing("nothing after its end", remedy);
  return syntax;
}

function parseDefinition(cursor: StatementCursor): DefinitionSyntax {
  const what = (["tenancy", "group", "dynamic-group"] as const).find((kind) => cursor.accept(kind));
  if (what === undefined) throw cursor.missing("tenancy, group or dynamic-group after 'define'");
  const alias = cursor.takeWord("an alias");
  cursor.expect("as", "after the alias");
  return { kind: StatementKind.DEFINE, what, alias, ocid: parseOcid(cursor, what) };
}

function parseGrant(cursor: StatementCursor): GrantSyntax {
  const kind = parseKind(cursor);
  const isAdmit = kind === StatementKind.ADMIT || kind === StatementKind.DENY_ADMIT;
  const isEndorse = kind === StatementKind.ENDORSE || kind === StatementKind.DENY_ENDORSE;
  const subject = parseSubject(cursor);
  const ofTenancy = isAdmit ? parseOrigin(cursor) : undefined;
  cursor.expect("to", "after the subject", remedyBeforeTo(cursor));
  const access = parseAccess(cursor);
  const remedy = cursor.next.text === "," ? "write one statement for each resource type" : undefined;
  cursor.expect("in", "after the access", remedy);
  const location = parseLocation(cursor, isEndorse);
  const condition = cursor.accept("where") ? parseCondition(cursor) : undefined;
  return { kind, subject, ofTenancy, access, location, condition };
}

function parseKind(cursor: StatementCursor): GrantSyntax["kind"] {
  const isDeny = cursor.accept("deny");
  if (cursor.accept("endorse")) return isDeny ? StatementKind.DENY_ENDORSE : StatementKind.ENDORSE;
  if (cursor.accept("admit")) return isDeny ? StatementKind.DENY_ADMIT : StatementKind.ADMIT;
  if (isDeny) return StatementKind.DENY;
  if (cursor.accept("allow")) return StatementKind.ALLOW;
  throw cursor.missing("Allow, Deny, Define, Endorse or Admit at its start");
}

function parseOrigin(cursor: StatementCursor): string {
  cursor.expect("of", "after the subject");
  cursor.expect("tenancy", "after 'of'");
  return cursor.takeWord("a tenancy's alias");
}

function remedyBeforeTo({ next }: StatementCursor): string | undefined {
  if (next.text.toLowerCase() === "of") return "only Admit names the subject's tenancy";
  return next.kind === "word" ? "put a name with blanks in single quotes" : undefined;
}

function parseSubject(cursor: StatementCursor): SubjectSyntax {
  const kind = Object.values(SubjectKind).find((candidate) => cursor.accept(candidate));
  if (kind === undefined) throw cursor.missing("group, dynamic-group, any-group, any-user or service as its subject");
  if (kind === SubjectKind.ANY_USER || kind === SubjectKind.ANY_GROUP) return { kind };
  if (kind !== SubjectKind.SERVICE) return { kind, groups: parseList(cursor, () => parseGroup(cursor, kind)) };
  return { kind, services: parseList(cursor, () => cursor.takeWord("a service's name")) };
}

function parseList<T>(cursor: StatementCursor, parseItem: () => T): readonly T[] {
  const items = [parseItem()];
  while (cursor.accept(",")) items.push(parseItem());
  return items;
}

function parseGroup(cursor: StatementCursor, kind: SubjectKind.GROUP | SubjectKind.DYNAMIC_GROUP): GroupSyntax {
  if (cursor.accept("id")) return { by: "ocid", ocid: parseOcid(cursor, kind) };
  const name = parseName(cursor, kind);
  return cursor.accept("/") ? { by: "name", domain: name, name: parseName(cursor, kind) } : { by: "name", name };
}

function parseName(cursor: StatementCursor, kind: string): NameSyntax {
  const isQuoted = cursor.next.kind === "quoted";
  if (!isQuoted && cursor.next.text.toLowerCase() === "to") throw cursor.missing(`a name after '${kind}'`);
  const text = isQuoted ? cursor.take().text : cursor.takeWord(`a name after '${kind}'`);
  if (beginsLikeOcid(text)) {
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

function parseOcid(cursor: StatementCursor, kind: keyof typeof KINDS): string {
  const ocid = cursor.takeWord(`the OCID of a ${kind}`);
  checkOcid(undefined, `${kind} id`, ocid, ...KINDS[kind]);
  return ocid;
}

function parseAccess(cursor: StatementCursor): AccessSyntax {
  if (cursor.accept("{")) {
    const permissions = parseList(cursor, () => checkedPermission(cursor.takeWord("a permission").toUpperCase()));
    cursor.expect("}", "after the permissions");
    return { kind: "permissions", permissions };
  }
  const verb = Object.values(Verb).find((candidate) => cursor.accept(candidate));
  if (verb === undefined) throw cursor.missing("inspect, read, use, manage or permissions in braces after 'to'");
  return verbAccess(verb, cursor.takeWord(`a resource type after '${verb}'`));
}

function parseLocation(cursor: StatementCursor, isEndorse: boolean): LocationSyntax {
  if (isEndorse) {
    if (cursor.accept("any-tenancy")) return { kind: "any-tenancy" };
    cursor.expect("tenancy", "or 'any-tenancy' after 'in'");
    return { kind: "tenancy", alias: cursor.takeWord("a tenancy's alias") };
  }
  if (cursor.accept("tenancy")) return { kind: "tenancy" };
  cursor.expect("compartment", "or 'tenancy' after 'in'");
  if (cursor.accept("id")) return { kind: "compartment-id", ocid: parseOcid(cursor, "compartment") };
  const path = cursor.takeWord("a compartment's name without quotes, or 'id' and its OCID,");
  return { kind: "compartment-path", parts: checkCompartmentPath(path) };
}

function parseCondition(cursor: StatementCursor): ConditionSyntax {
  const kind = (["all", "any"] as const).find((candidate) => cursor.accept(candidate));
  if (kind === undefined) return parseComparison(cursor);
  cursor.expect("{", `after '${kind}'`);
  const members = parseList(cursor, () => parseCondition(cursor));
  cursor.expect("}", "after the conditions");
  return { kind, members };
}

function parseComparison(cursor: StatementCursor): ConditionSyntax {
  const variable = cursor.takeWord("a condition's variable");
  if (cursor.accept("in")) return comparison(variable, "in", parseValues(cursor));
  if (cursor.accept("not")) {
    cursor.expect("in", "after 'not'");
    return comparison(variable, "not in", parseValues(cursor));
  }
  const operator = (["=", "!=", "before", "after", "between"] as const).find((candidate) => cursor.accept(candidate));
  if (operator === undefined) throw cursor.missing(`=, !=, in, not in, before, after or between after '${variable}'`);
  const values = [parseValue(cursor, operator)];
  if (operator === "between") {
    cursor.expect("and", "after the first time");
    values.push(parseValue(cursor, "and"));
  }
  return comparison(variable, operator, values);
}

function parseValues(cursor: StatementCursor): readonly ValueSyntax[] {
  cursor.expect("(", "after 'in'");
  const values = parseList(cursor, () => parseValue(cursor, "in"));
  cursor.expect(")", "after the values");
  return values;
}

function parseValue(cursor: StatementCursor, after: string): ValueSyntax {
  const { kind, text } = cursor.next;
  const isVariable = kind === "word" && /^(?:request|target)\./i.test(text);
  // The service takes an unquoted word for a variable, and says "empty list of varnames" (terraform-provider-oci#1335).
  if (kind !== "quoted" && kind !== "pattern" && !isVariable) {
    throw cursor.missing(`a value in single quotes after '${after}'`);
  }
  cursor.take();
  return { kind: kind === "quoted" ? "text" : kind === "pattern" ? "pattern" : "variable", text };
}
