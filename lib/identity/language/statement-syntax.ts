// Internal: a statement as plain data: what the parser makes, the factories make, and the printer prints.

import { type ConditionSyntax } from "./condition-syntax";
import { type StatementKind, type SubjectKind, type Verb } from "../statement-facts";

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
