// Internal: what a statement says, as text and, for whoever wants to judge it, taken apart. Its text has one form: `Allow`, one blank
// between words and around operators, quotes where needed. IAM ignores case and blanks; one form lets duplicates be found by comparing.

import { hasAtom } from "../../core/token/atoms";
import { type ConditionSyntax, namesPrincipals, type ValueSyntax } from "./condition-syntax";
import { type ConditionFacts, type StatementFacts, StatementKind, SubjectKind } from "../statement-facts";
import {
  type AccessSyntax,
  type GrantSyntax,
  type GroupSyntax,
  type LocationSyntax,
  type NameSyntax,
  type StatementSyntax,
  type SubjectSyntax,
} from "./statement-syntax";

export function printStatement(syntax: StatementSyntax): string {
  const start = syntax.kind.charAt(0).toUpperCase() + syntax.kind.slice(1);
  if (syntax.kind === StatementKind.DEFINE) return `${start} ${syntax.what} ${syntax.alias} as ${syntax.ocid}`;
  const origin = syntax.ofTenancy === undefined ? "" : ` of tenancy ${syntax.ofTenancy}`;
  const where = syntax.condition === undefined ? "" : ` where ${printCondition(syntax.condition)}`;
  const grant = `${printAccess(syntax.access)} in ${printLocation(syntax.location)}`;
  return `${start} ${printSubject(syntax.subject)}${origin} to ${grant}${where}`;
}

function printSubject(subject: SubjectSyntax): string {
  switch (subject.kind) {
    case SubjectKind.ANY_USER:
    case SubjectKind.ANY_GROUP:
      return subject.kind;
    case SubjectKind.SERVICE:
      return `service ${subject.services.join(", ")}`;
    case SubjectKind.GROUP:
    case SubjectKind.DYNAMIC_GROUP:
      return `${subject.kind} ${subject.groups.map(printGroup).join(", ")}`;
  }
}

function printGroup(group: GroupSyntax): string {
  if (group.by === "ocid") return `id ${group.ocid}`;
  return group.domain === undefined ? printName(group.name) : `${printName(group.domain)}/${printName(group.name)}`;
}

function printName({ text, isQuoted }: NameSyntax): string {
  // `id` and `to` are words of the grammar; what an expression holds is unknown, so its writer decides.
  const isPlain = /^[A-Za-z0-9_.-]+$/.test(text) && !/^(?:id|to)$/i.test(text);
  return (hasAtom(text) ? isQuoted : !isPlain) ? `'${text}'` : text;
}

export function printAccess(access: AccessSyntax): string {
  return access.kind === "verb" ? `${access.verb} ${access.resourceType}` : `{${access.permissions.join(", ")}}`;
}

function printLocation(location: LocationSyntax): string {
  switch (location.kind) {
    case "any-tenancy":
      return "any-tenancy";
    case "tenancy":
      return location.alias === undefined ? "tenancy" : `tenancy ${location.alias}`;
    case "compartment-id":
      return `compartment id ${location.ocid}`;
    case "compartment-path":
      return `compartment ${location.parts.join(":")}`;
  }
}

function printCondition(condition: ConditionSyntax): string {
  if (condition.kind !== "comparison") {
    return `${condition.kind} {${condition.members.map(printCondition).join(", ")}}`;
  }
  const { variable, operator } = condition;
  const values = condition.values.map(printValue);
  const list = operator === "in" || operator === "not in" ? `(${values.join(", ")})` : values.join(" and ");
  return `${variable} ${operator} ${list}`;
}

function printValue({ kind, text }: ValueSyntax): string {
  if (kind === "variable") return text;
  return kind === "text" ? `'${text}'` : `/${text}/`;
}

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

function shown(value: ValueSyntax): string {
  return value.kind === "text" ? value.text : printValue(value);
}
