// Internal: reads what a statement gives, and where.

import { checkCompartmentPath } from "./compartment-path";
import { type LexemeCursor } from "./lexeme-cursor";
import { resourceTypeName } from "./resource-type-lookup";
import { checkAccess, checkPermission } from "./statement-checks";
import { Verb } from "../statement-facts";
import { type AccessSyntax, type LocationSyntax } from "./statement-syntax";
import { parseOcid } from "./subject-parser";

export function parseAccess(cursor: LexemeCursor): AccessSyntax {
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

export function parseLocation(cursor: LexemeCursor, isEndorse: boolean): LocationSyntax {
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
