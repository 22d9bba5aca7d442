// Internal: the permissions that statements give, and whether they cover the needed ones.

import { permissionsOf } from "../identity/language/resource-types";
import { type ConditionFacts, type StatementFacts, StatementKind } from "../identity/statement-facts";

/** The needed access: the facts of the statement that would give it, and its permissions. */
export interface Needed {
  readonly facts: StatementFacts;
  readonly permissions: readonly string[];
}

/** The permissions that a statement lists, or that its verb gives. Undefined if they are not known. */
export function permissionsIn({ verb, resourceType, permissions }: StatementFacts): readonly string[] | undefined {
  return verb === undefined || resourceType === undefined ? permissions : permissionsOf(verb, resourceType);
}

/** The permissions that none of the statements gives to the subject that needs them. */
export function missingPermissions({ facts, permissions }: Needed, statements: readonly StatementFacts[]): string[] {
  const helping = statements.filter((one) => helps(one, facts));
  if (helping.some((one) => isSameAccess(one, facts))) return [];
  const given = new Set(helping.flatMap((one) => permissionsIn(one) ?? []));
  const isAll = helping.some(({ resourceType }) => resourceType === "all-resources");
  return permissions.filter((permission) => !given.has(permission) && !isAll);
}

/** Whether a statement applies wherever the needed statement does: to the same subject, at its location, without other conditions. */
function helps(one: StatementFacts, needed: StatementFacts): boolean {
  if (one.kind !== StatementKind.ALLOW || !coversSubject(one, needed)) return false;
  const isThere = one.isTenancyWide || sameText(one.location, needed.location);
  return isThere && one.conditions.every((condition) => isIn(condition, needed.conditions));
}

function coversSubject(one: StatementFacts, needed: StatementFacts): boolean {
  return sameText(one.subject, needed.subject) || (one.subject === "any-user" && one.isOpenToAnyone);
}

/** In a group of alternatives, another condition may be met instead. So the matching condition must be in such a group too. */
function isIn(condition: ConditionFacts, conditions: readonly ConditionFacts[]): boolean {
  return conditions.some(
    (other) =>
      sameText(other.variable, condition.variable) &&
      other.comparison === condition.comparison &&
      other.values.join("\n") === condition.values.join("\n") &&
      (condition.isRequired || !other.isRequired),
  );
}

function isSameAccess(one: StatementFacts, { verb, resourceType }: StatementFacts): boolean {
  return verb !== undefined && one.verb === verb && one.resourceType === resourceType;
}

function sameText(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
