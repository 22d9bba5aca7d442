// Internal: a statement as plain data: what the parser makes, the factories make, and the printer prints; and the names for OCIDs
// that it uses, where it reaches across tenancies.

import { type ConditionSyntax } from "./condition-syntax";
import { StatementKind, type SubjectKind, type Verb } from "../statement-facts";

export interface NameSyntax {
  readonly text: string;
  /** Printed only for a name that holds an expression: in other names the characters decide whether quotes are needed. */
  readonly isQuoted: boolean;
}

export type GroupSyntax =
  | { readonly by: "ocid"; readonly ocid: string }
  | { readonly by: "name"; readonly name: NameSyntax; readonly domain?: NameSyntax };

export type SubjectSyntax =
  | { readonly kind: SubjectKind.ANY_USER | SubjectKind.ANY_GROUP }
  | { readonly kind: SubjectKind.SERVICE; readonly services: readonly string[] }
  | { readonly kind: SubjectKind.GROUP | SubjectKind.DYNAMIC_GROUP; readonly groups: readonly GroupSyntax[] };

export interface VerbSyntax {
  readonly kind: "verb";
  readonly verb: Verb;
  readonly resourceType: string;
}

export type AccessSyntax = VerbSyntax | { readonly kind: "permissions"; readonly permissions: readonly string[] };

export type LocationSyntax =
  | { readonly kind: "tenancy"; readonly alias?: string }
  | { readonly kind: "any-tenancy" }
  | { readonly kind: "compartment-id"; readonly ocid: string }
  | { readonly kind: "compartment-path"; readonly parts: readonly string[] };

export interface GrantSyntax {
  readonly kind: Exclude<StatementKind, StatementKind.DEFINE>;
  readonly subject: SubjectSyntax;
  /** The alias of the tenancy whose subject is admitted. */
  readonly ofTenancy?: string;
  readonly access: AccessSyntax;
  readonly location: LocationSyntax;
  readonly condition?: ConditionSyntax;
}

export interface DefinitionSyntax {
  readonly kind: StatementKind.DEFINE;
  readonly what: "tenancy" | "group" | "dynamic-group";
  readonly alias: string;
  readonly ocid: string;
}

export type StatementSyntax = GrantSyntax | DefinitionSyntax;

/** The same data, which nobody can change any more. */
export function frozen<T>(data: T): T {
  if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    Object.values(data).forEach(frozen);
  }
  return data;
}

/** A name that a definition gives to an OCID. */
export interface StatementName {
  readonly kind: DefinitionSyntax["what"];
  readonly name: string;
}

export interface StatementNames {
  /** What a definition defines. */
  readonly defined?: StatementName;
  /** What must be defined in the same policy. */
  readonly needed: readonly StatementName[];
  /** What may be defined there, or be a group of the own tenancy. */
  readonly possible: readonly StatementName[];
}

export function namesOf(syntax: StatementSyntax): StatementNames {
  if (syntax.kind === StatementKind.DEFINE) {
    return { defined: { kind: syntax.what, name: syntax.alias }, needed: [], possible: [] };
  }
  const { kind, ofTenancy, location } = syntax;
  const groups = groupsOf(syntax);
  // Admit and deny admit: only they say where the subject is from.
  if (ofTenancy !== undefined) return { needed: [{ kind: "tenancy", name: ofTenancy }, ...groups], possible: [] };
  if (kind !== StatementKind.ENDORSE && kind !== StatementKind.DENY_ENDORSE) return { needed: [], possible: [] };
  const alias = location.kind === "tenancy" ? location.alias : undefined;
  return { needed: alias === undefined ? [] : [{ kind: "tenancy", name: alias }], possible: groups };
}

/** Groups by name; one with an identity domain cannot be an alias. */
function groupsOf({ subject }: GrantSyntax): readonly StatementName[] {
  if (!("groups" in subject)) return [];
  const { kind, groups } = subject;
  return groups.flatMap((group) =>
    group.by === "name" && group.domain === undefined ? [{ kind, name: group.name.text }] : [],
  );
}
