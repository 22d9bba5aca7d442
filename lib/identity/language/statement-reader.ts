// Internal: breaks a statement down into facts, for checks of what it allows.

import { wordOf } from "../../core/ocid";
import { type ConditionFacts, type StatementFacts, StatementKind, SubjectKind } from "../statement-facts";
import { type ConditionSyntax, namesPrincipals, type ValueSyntax } from "./condition-syntax";
import { printLink, printLocation, printSubject, printValue } from "./statement-printer";
import {
  type GrantSyntax,
  isForeign,
  type LinkSyntax,
  locationsOf,
  type LocationSyntax,
  type StatementSyntax,
} from "./statement-syntax";

export function factsOf(syntax: StatementSyntax): StatementFacts {
  if (syntax.kind === StatementKind.DEFINE || syntax.kind === StatementKind.UNREAD) {
    return { kind: syntax.kind, permissions: [], isTenancyWide: false, conditions: [], isOpenToAnyone: false };
  }
  const { kind, subject, access, condition } = syntax;
  const locations = locationsOf(syntax);
  // For a link, the side in this tenancy.
  const location = locations.find((one) => !isForeign(one)) ?? locations[0];
  return {
    kind,
    subjectKind: subject.kind,
    subject: printSubject(subject),
    ...accessFacts(access),
    permissions: access.kind === "permissions" ? [...access.permissions] : [],
    ...(location === undefined ? {} : { location: printLocation(location) }),
    ...(location?.kind === "compartment-id" ? { compartmentId: location.ocid } : {}),
    isTenancyWide: isTenancyWide(location),
    conditions: condition === undefined ? [] : conditionFacts(condition, true),
    isOpenToAnyone: isOpenToAnyone(syntax),
  };
}

function accessFacts(access: GrantSyntax["access"]): Partial<StatementFacts> {
  if (access.kind === "link") return { association: associationOf(access) };
  if (access.kind === "verb") return { verb: access.verb, resourceType: access.resourceType };
  return access.resourceType === undefined ? {} : { resourceType: access.resourceType };
}

function associationOf(link: LinkSyntax): string {
  return printLink(link).slice("associate ".length);
}

/**
 * The OCID of a root compartment stands for the tenancy. A statement without a location covers it as well, and a location that
 * only Terraform knows may do so.
 */
function isTenancyWide(location: LocationSyntax | undefined): boolean {
  if (location?.kind === "compartment-id") return wordOf(location.ocid) === "tenancy";
  return location?.kind !== "compartment-path";
}

export function isOpenToAnyone({ subject, condition }: GrantSyntax): boolean {
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

function shown(value: ValueSyntax): string {
  return value.kind === "text" ? value.text : printValue(value);
}
