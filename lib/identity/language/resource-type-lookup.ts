// Internal: answers about resource types, families included.

import { RESOURCE_TYPES, WRONG_NAMES } from "./resource-types";
import { Verb } from "../statement-facts";

const VERBS = Object.values(Verb);

/** The type's own spelling; one that is not in the table keeps its case. */
export function resourceTypeName(name: string): string {
  const lower = name.toLowerCase();
  return RESOURCE_TYPES.has(lower) || WRONG_NAMES.has(lower) || lower === "all-resources" ? lower : name;
}

/** What somebody who wrote this name means, if IAM has no such type. */
export function rightNameFor(name: string): string | undefined {
  return WRONG_NAMES.get(name.toLowerCase());
}

/** What a verb gives, with all that the lower verbs give; undefined if that is not known. */
export function permissionsOf(verb: Verb, name: string): readonly string[] | undefined {
  const type = RESOURCE_TYPES.get(name);
  if (type?.members !== undefined) return union(type.members, (member) => permissionsOf(verb, member));
  const { permissions } = type ?? {};
  if (permissions === undefined) return undefined;
  return VERBS.slice(0, VERBS.indexOf(verb) + 1).flatMap((lower) => permissions[lower] ?? []);
}

/** True if a verb is known to give no permission. Asked for every statement, so it makes no list. */
export function givesNothing(verb: Verb, name: string): boolean {
  const type = RESOURCE_TYPES.get(name);
  if (type?.members !== undefined) return type.members.every((member) => givesNothing(verb, member));
  const { permissions } = type ?? {};
  const highest = VERBS.indexOf(verb);
  return permissions !== undefined && VERBS.every((lower, at) => at > highest || permissions[lower] === undefined);
}

/** The variables beyond the general ones; undefined if they are not known. */
export function variablesOf(name: string): readonly string[] | undefined {
  const type = RESOURCE_TYPES.get(name);
  return type?.members === undefined ? type?.variables : union(type.members, variablesOf);
}

/** The variables that Oracle's reference gives a type, to limit a statement with; empty if there are none or none is known. */
export function documentedVariablesOf(name: string): readonly string[] {
  const type = RESOURCE_TYPES.get(name);
  if (type?.members !== undefined) return [...new Set(type.members.flatMap(documentedVariablesOf))];
  return type?.hasUnsureVariables === true ? [] : (type?.variables ?? []);
}

/** The variables of all types that a permission belongs to; undefined if it is not known. */
export function variablesOfPermission(permission: string): readonly string[] | undefined {
  return VARIABLES_BY_PERMISSION.get(permission);
}

/** Looked up for each statement that names permissions: searching the whole table each time would be felt in large stacks. */
const VARIABLES_BY_PERMISSION = new Map(
  [...typesByPermission()].map(([permission, types]) => [permission, union(types, variablesOf)]),
);

function typesByPermission(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, { members }] of RESOURCE_TYPES) {
    // Families are left out: a family has the variables of all its members, also of those without the permission.
    const permissions = members === undefined ? permissionsOf(Verb.MANAGE, name) : undefined;
    for (const permission of new Set(permissions)) found.set(permission, [...(found.get(permission) ?? []), name]);
  }
  return found;
}

/** Undefined as soon as one part is not known. */
export function union<T>(
  items: readonly T[],
  partOf: (item: T) => readonly string[] | undefined,
): readonly string[] | undefined {
  const parts = items.map(partOf);
  return parts.includes(undefined) ? undefined : [...new Set(parts.flatMap((part) => part ?? []))];
}
