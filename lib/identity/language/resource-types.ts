// Internal: the permissions that the verbs give on a resource type, and its variables.

import { Verb } from "../statement-facts";
import { didYouMean, nearestTo } from "./near-names";
import { OTHER_PERMISSIONS, RESOURCE_TYPES } from "./resource-type-rows";

const VERBS = Object.values(Verb);

/** The permissions of a verb, including those of the lower verbs; undefined if they are not known. */
export function permissionsOf(verb: Verb, name: string): readonly string[] | undefined {
  const type = RESOURCE_TYPES.get(name);
  if (type?.members !== undefined) return union(type.members, (member) => permissionsOf(verb, member));
  const { permissions } = type ?? {};
  if (permissions === undefined) return undefined;
  return VERBS.slice(0, VERBS.indexOf(verb) + 1).flatMap((lower) => permissions[lower] ?? []);
}

/** True if a verb is known not to give any permission. It runs for every statement, so it does not build a list. */
export function givesNothing(verb: Verb, name: string): boolean {
  const type = RESOURCE_TYPES.get(name);
  if (type?.members !== undefined) return type.members.every((member) => givesNothing(verb, member));
  const { permissions } = type ?? {};
  const highest = VERBS.indexOf(verb);
  return permissions !== undefined && VERBS.every((lower, at) => at > highest || permissions[lower] === undefined);
}

/** Whether a verb that gives nothing on this type is rejected. */
export function isStrict(name: string): boolean {
  return RESOURCE_TYPES.get(name)?.isStrict === true;
}

/** The variables beyond the general ones; undefined if they are not known. */
export function variablesOf(name: string): readonly string[] | undefined {
  const type = RESOURCE_TYPES.get(name);
  return type?.members === undefined ? type?.variables : union(type.members, variablesOf);
}

/** Whether a variable that the type does not have only causes a warning. */
export function hasLooseVariables(name: string): boolean {
  return RESOURCE_TYPES.get(name)?.hasLooseVariables === true;
}

/**
 * The variables of a type in Oracle's reference, which can limit a statement; empty if there are none or if they are not known.
 */
export function documentedVariablesOf(name: string): readonly string[] {
  const type = RESOURCE_TYPES.get(name);
  if (type?.members !== undefined) return [...new Set(type.members.flatMap(documentedVariablesOf))];
  return type?.hasUnsureVariables === true ? [] : (type?.variables ?? []);
}

/** The types that a permission belongs to; empty if it is not known. */
export function typesOfPermission(permission: string): readonly string[] {
  return BY_PERMISSION.get(permission)?.types ?? [];
}

/** The variables of all types that a permission belongs to; undefined if it is not known. */
export function variablesOfPermission(permission: string): readonly string[] | undefined {
  return BY_PERMISSION.get(permission)?.variables;
}

interface Permission {
  readonly types: readonly string[];
  readonly variables?: readonly string[] | undefined;
}

/** Made once: searching the whole table for each statement would slow down large stacks. */
const BY_PERMISSION: ReadonlyMap<string, Permission> = byPermission();

function byPermission(): Map<string, Permission> {
  const found = new Map<string, Permission>(OTHER_PERMISSIONS.map((permission) => [permission, { types: [] }]));
  for (const [name, { members }] of RESOURCE_TYPES) {
    // Families are left out: a family has the variables of all its members, including those without the permission.
    for (const permission of new Set(members === undefined ? permissionsOf(Verb.MANAGE, name) : [])) {
      const types = [...(found.get(permission)?.types ?? []), name];
      found.set(permission, { types, variables: union(types, variablesOf) });
    }
  }
  return found;
}

/** Whether a permission is in one of the tables; case does not matter. */
export function isKnownPermission(name: string): boolean {
  return BY_PERMISSION.has(name.toUpperCase());
}

/** `did you mean 'STREAM_READ'?` */
export function meantPermission(name: string): string | undefined {
  const known = [...BY_PERMISSION.keys()].map((permission) => permission.toLowerCase());
  return didYouMean(nearestTo(name, known)?.toUpperCase());
}

/** Services whose permissions are all in Oracle's reference: any other permission is new, or wrong. */
const LISTED = ["STREAM_", "CONNECT_HARNESS_", "SERVICE_CONNECTOR_", "FN_", "ONS_", "EVENTRULE_", "ALARM_", "BUCKET_"];

/** Whether a permission has the prefix of a service whose permissions are all known, and is not one of them. */
export function isOutsideItsTable(permission: string): boolean {
  return LISTED.some((prefix) => permission.startsWith(prefix)) && !BY_PERMISSION.has(permission);
}

/** Undefined if one part is not known. */
export function union<T>(
  items: readonly T[],
  partOf: (item: T) => readonly string[] | undefined,
): readonly string[] | undefined {
  const parts = items.map(partOf);
  return parts.includes(undefined) ? undefined : [...new Set(parts.flatMap((part) => part ?? []))];
}
