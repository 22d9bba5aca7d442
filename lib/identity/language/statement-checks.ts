// Internal: rejects what the grammar allows, but IAM would reject, or accept and never apply.

import { orList, refusal } from "../../core/checks";
import { hasAtom, withoutAtoms } from "../../core/token/atoms";
import { type ComparisonSyntax, comparisonsIn } from "./condition-syntax";
import { checkCanHold } from "./contradiction";
import { refusedFor, resourceTypeName } from "./resource-type-names";
import {
  givesNothing,
  hasLooseVariables,
  isOutsideItsTable,
  isKnownPermission,
  isStrict,
  meantPermission,
  typesOfPermission,
  union,
  variablesOf,
  variablesOfPermission,
} from "./resource-types";
import { Verb } from "../statement-facts";
import { isOpenToAnyone } from "./statement-reader";
import { printAccess } from "./statement-printer";
import { type AccessSyntax, type GrantSyntax, type VerbSyntax } from "./statement-syntax";

/** The official spelling of a resource type. The factories and the parser both come here, so both are checked. */
export function checkedType(writtenType: string, isRead: boolean): string {
  const resourceType = resourceTypeName(writtenType);
  if (!/^[a-z][a-z0-9-]*$/i.test(withoutAtoms(resourceType, "x"))) {
    const rule = "must be letters, digits and hyphens";
    const meant = resourceType.trim().replaceAll(/[\s_]+/g, "-");
    const remedy = refusedFor(meant, isRead) === undefined && meant !== resourceType ? `write '${meant}'` : undefined;
    throw refusal(undefined, { what: "resource type", rule, got: resourceType, remedy });
  }
  const rightName = refusedFor(resourceType, isRead);
  if (rightName === undefined) return resourceType;
  const remedy = `write '${rightName}'`;
  throw refusal(undefined, { what: "resource type", rule: "must be one that IAM has", got: resourceType, remedy });
}

/** Access by a verb. @param isRead - whether it is in a statement that exists already */
export function verbAccess(verb: Verb, writtenType: string, isRead = false): VerbSyntax {
  const resourceType = checkedType(writtenType, isRead);
  const access = { kind: "verb", verb, resourceType } as const;
  const enough = isStrict(resourceType) ? enoughFor(access) : undefined;
  if (enough === undefined) return access;
  throw refusal(undefined, {
    what: "access",
    rule: "must give a permission",
    got: printAccess(access),
    remedy: `write '${enough} ${resourceType}'`,
  });
}

/** The lowest verb that gives a permission, if the verb of the access gives none. */
export function enoughFor({ verb, resourceType }: VerbSyntax): Verb | undefined {
  if (!givesNothing(verb, resourceType)) return undefined;
  return Object.values(Verb).find((higher) => !givesNothing(higher, resourceType)) ?? Verb.MANAGE;
}

export function checkedPermission(permission: string): string {
  if (!/^[A-Z][A-Z0-9_]*$/.test(permission)) {
    const rule = "must be a name like STREAM_READ";
    const meant = permission.toUpperCase().replaceAll(/[\s-]+/g, "_");
    const remedy = isKnownPermission(meant) ? `write '${meant}'` : undefined;
    throw refusal(undefined, { what: "permission", rule, got: permission, remedy });
  }
  if (isKnownPermission(permission)) return permission;
  const remedy = meantPermission(permission);
  if (remedy === undefined) return permission;
  throw refusal(undefined, { what: "permission", rule: "must be one that IAM has", got: permission, remedy });
}

/** The variables that every resource type has: Oracle, "General Variables for All Requests". */
const GENERAL = /^(?:request|target\.(?:compartment|tenant|resource|tag-namespace|workrequest))\./i;

export function checkCondition({ access, condition }: GrantSyntax): void {
  if (condition === undefined) return;
  checkCanHold(condition);
  const [other] = isLoose(access) ? [] : foreignVariables(access, comparisonsIn(condition));
  if (other !== undefined) throw refusal(undefined, other);
}

/** Rejects statements that allow everyone to do more than inspect, which is as far as Oracle's own examples go. */
export function checkNotOpen(syntax: GrantSyntax): void {
  const { subject, access } = syntax;
  const verb = access.kind === "verb" ? access.verb : undefined;
  if (!isOpenToAnyone(syntax) || verb === Verb.INSPECT) return;
  throw refusal(undefined, {
    what: subject.kind,
    rule: "must have a condition that says which principals, if it may do more than inspect",
    remedy: "compare request.principal.type, name a group, or write PolicyStatement.raw with the reason",
  });
}

/** The errors for variables that an access does not have. */
export function foreignVariables(
  access: GrantSyntax["access"],
  comparisons: readonly ComparisonSyntax[],
): readonly { readonly what: string; readonly rule: string; readonly got: string }[] {
  const special = comparisons.filter(({ variable }) => !GENERAL.test(variable) && !hasAtom(variable));
  const known = access.kind === "link" || special.length === 0 ? undefined : variablesFor(access);
  if (known === undefined || access.kind === "link") return [];
  const what = `condition on ${access.kind === "verb" ? access.resourceType : printAccess(access)}`;
  return special
    .filter(({ variable }) => !known.some((name) => isVariable(variable, name)))
    .map(({ variable }) => ({ what, rule: `must use ${orList([...known, "a general variable"])}`, got: variable }));
}

function variablesFor(access: AccessSyntax): readonly string[] | undefined {
  if (access.kind === "verb") return variablesOf(access.resourceType);
  // A new permission of a known service has the same variables as the other permissions of that service.
  const permissions = access.permissions.filter((permission) => !isOutsideItsTable(permission));
  return permissions.length === 0 ? undefined : union(permissions, variablesOfPermission);
}

/** Whether a variable that an access does not have may be missing from the tables. */
export function isLoose(access: GrantSyntax["access"]): boolean {
  if (access.kind === "link") return true;
  if (access.kind === "verb") return hasLooseVariables(access.resourceType);
  return !access.permissions.every((permission) => typesOfPermission(permission).every(isStrict));
}

function isVariable(variable: string, name: string): boolean {
  const written = variable.toLowerCase();
  return name.endsWith(".*") ? written.startsWith(name.slice(0, -1)) : written === name;
}
