// Internal: takes a statement apart for whoever wants to judge it.

import { type ConditionSyntax, namesPrincipals, type ValueSyntax } from "./condition-syntax";
import { type ConditionFacts, type StatementFacts, StatementKind, SubjectKind } from "../statement-facts";
import { printLocation, printSubject } from "./statement-printer";
import { type GrantSyntax, type StatementSyntax } from "./statement-syntax";

export function factsOf(syntax: StatementSyntax): StatementFacts {
  if (syntax.kind === StatementKind.DEFINE) {
    return { kind: syntax.kind, permissions: [], isTenancyWide: false, conditions: [], isOpenToAnyone: false };
  }
  const { kind, subject, access, location, condition } = syntax;
  return {
    kind,
    subjectKind: subject.kind,
    subject: printSubject(subject),
    ...(access.kind === "verb" ? { verb: access.verb, resourceType: access.resourceType } : {}),
    permissions: access.kind === "permissions" ? [...access.permissions] : [],
    location: printLocation(location),
    ...(location.kind === "compartment-id" ? { compartmentId: location.ocid } : {}),
    isTenancyWide: location.kind === "tenancy" || location.kind === "any-tenancy",
    conditions: condition === undefined ? [] : conditionFacts(condition, true),
    isOpenToAnyone: isOpenToAnyone(syntax),
  };
}

function isOpenToAnyone({ subject, condition }: GrantSyntax): boolean {
  const isAnyone = subject.kind === SubjectKind.ANY_USER || subject.kind === SubjectKind.ANY_GROUP;
  return isAnyone && (condition === undefined || !namesPrincipals(condition));
}

function conditionFacts(condition: ConditionSyntax, isRequired: boolean): ConditionFacts[] {
  if (condition.kind === "comparison") {
    const { variable, operator, values } = condition;
    return [{ variable, comparison: operator, values: values.map(shown), isRequired }];
  }
  const isStillRequired = isRequired && (condition.kind === "all" || condition.members.length === 1);
  return condition.members.flatMap((member) => conditionFacts(member, isStillRequired));
}

function shown({ kind, text }: ValueSyntax): string {
  return kind === "pattern" ? `/${text}/` : text;
}
