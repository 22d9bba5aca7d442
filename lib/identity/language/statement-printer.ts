// Internal: prints a statement in one form: `Allow`, one blank between words and around operators, quotes where needed. IAM
// ignores case and blanks; with one form, duplicates can be found by comparing text.

import { hasAtom, withoutAtoms } from "../../core/token/atoms";
import { StatementKind, SubjectKind } from "../statement-facts";
import { type ConditionSyntax, type ValueSyntax } from "./condition-syntax";
import {
  type AccessSyntax,
  type GrantSyntax,
  type GroupSyntax,
  type LinkSyntax,
  type LocationSyntax,
  type NameSyntax,
  type StatementSyntax,
  type SubjectSyntax,
} from "./statement-syntax";

export function printStatement(syntax: StatementSyntax): string {
  if (syntax.kind === StatementKind.UNREAD) return syntax.text;
  const start = syntax.kind.charAt(0).toUpperCase() + syntax.kind.slice(1);
  if (syntax.kind === StatementKind.DEFINE) {
    return `${start} ${syntax.what} ${syntax.alias} as ${syntax.hasId === true ? "id " : ""}${syntax.ocid}`;
  }
  const where =
    syntax.condition === undefined ? "" : ` where ${printWhere(syntax.condition, syntax.isBraced === true)}`;
  return `${start} ${printSubject(syntax.subject)}${printOrigin(syntax)} to ${printGiven(syntax)}${where}`;
}

function printOrigin({ ofTenancy, isOfAnyTenancy }: GrantSyntax): string {
  if (isOfAnyTenancy === true) return " of any-tenancy";
  return ofTenancy === undefined ? "" : ` of tenancy ${ofTenancy}`;
}

function printGiven({ access, location }: GrantSyntax): string {
  if (access.kind === "link") return printLink(access);
  return `${printAccess(access)}${location === undefined ? "" : ` in ${printLocation(location)}`}`;
}

export function printLink({ sides }: LinkSyntax): string {
  const [first, second] = sides.map(({ resourceType, location }) => `${resourceType} in ${printLocation(location)}`);
  return `associate ${first} with ${second}`;
}

export function printSubject(subject: SubjectSyntax): string {
  switch (subject.kind) {
    case SubjectKind.ANY_USER:
    case SubjectKind.ANY_GROUP:
      return subject.kind;
    case SubjectKind.SERVICE:
      return `service ${subject.services.join(", ")}`;
    case SubjectKind.RESOURCE:
      return `resource ${subject.type} ${printName(subject.name)}`;
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
  // `id` and `to` are words of the grammar; the value of an expression is unknown, so quotes stay as they were written.
  const isPlain = /^[A-Za-z0-9_.-]+$/.test(text) && !/^(?:id|to)$/i.test(text);
  return (hasAtom(text) ? isQuoted : !isPlain) ? `'${text}'` : text;
}

export function printAccess(access: AccessSyntax): string {
  if (access.kind === "verb") return `${access.verb} ${access.resourceType}`;
  const type = access.resourceType === undefined ? "" : ` ${access.resourceType}`;
  return `{${access.permissions.join(", ")}}${type}`;
}

export function printLocation(location: LocationSyntax): string {
  switch (location.kind) {
    case "any-tenancy":
      return "any-tenancy";
    case "expression":
      return location.text;
    case "tenancy":
      return location.alias === undefined ? "tenancy" : `tenancy ${location.alias}`;
    case "compartment-id":
      return `compartment id ${location.ocid}`;
    case "compartment-path":
      return `compartment ${location.parts.map(printCompartment).join(":")}${printTenancy(location.ofTenancy)}`;
  }
}

function printTenancy(alias: string | undefined): string {
  return alias === undefined ? "" : ` of tenancy ${alias}`;
}

/** Quotes are documented on one page only, so they are written only where they are needed. */
function printCompartment(name: string): string {
  return withoutAtoms(name).includes(" ") ? `'${name}'` : name;
}

function printWhere(condition: ConditionSyntax, isBraced: boolean): string {
  return isBraced ? `{ ${printCondition(condition)} }` : printCondition(condition);
}

export function printCondition(condition: ConditionSyntax): string {
  if (condition.kind !== "comparison") {
    return `${condition.kind} {${condition.members.map(printCondition).join(", ")}}`;
  }
  const { variable, operator, isBare } = condition;
  const values = condition.values.map(printValue);
  const list = isBare === true ? values.join(", ") : `(${values.join(", ")})`;
  switch (operator) {
    case "absent":
      return `!${variable}`;
    case "present":
      return variable;
    case "sets-intersect":
    case "sets-equal":
      return `${operator}(${variable}, ${list})`;
    case "in":
    case "not in":
      return `${variable} ${operator} ${list}`;
    default:
      return `${variable} ${operator} ${values.join(" and ")}`;
  }
}

export function printValue({ kind, text }: ValueSyntax): string {
  if (kind === "variable") return text;
  return kind === "text" ? `'${text}'` : `/${text}/`;
}
