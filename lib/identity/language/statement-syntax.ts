// Internal: a statement as plain data: the parser and the factories make it, and the printer prints it; and the names for OCIDs
// that a statement across tenancies uses.

import { type ConditionSyntax } from "./condition-syntax";
import { StatementKind, type SubjectKind, type Verb } from "../statement-facts";

export interface NameSyntax {
  readonly text: string;
  /** Matters only for a name that contains an expression: for other names, the characters decide whether quotes are needed. */
  readonly isQuoted: boolean;
}

export type GroupSyntax =
  | { readonly by: "ocid"; readonly ocid: string }
  | { readonly by: "name"; readonly name: NameSyntax; readonly domain?: NameSyntax };

export type SubjectSyntax =
  | { readonly kind: SubjectKind.ANY_USER | SubjectKind.ANY_GROUP }
  | { readonly kind: SubjectKind.SERVICE; readonly services: readonly string[] }
  | { readonly kind: SubjectKind.RESOURCE; readonly type: string; readonly name: NameSyntax }
  | { readonly kind: SubjectKind.GROUP | SubjectKind.DYNAMIC_GROUP; readonly groups: readonly GroupSyntax[] };

export interface VerbSyntax {
  readonly kind: "verb";
  readonly verb: Verb;
  readonly resourceType: string;
}

export interface PermissionsSyntax {
  readonly kind: "permissions";
  readonly permissions: readonly string[];
  /** Known from public statements; no Oracle page has it. */
  readonly resourceType?: string;
}

export type AccessSyntax = VerbSyntax | PermissionsSyntax;

/** One end of what `associate ... with ...` links. */
export interface LinkSideSyntax {
  readonly resourceType: string;
  readonly location: LocationSyntax;
}

/** A link between resources of two tenancies: peering, DNS. */
export interface LinkSyntax {
  readonly kind: "link";
  readonly sides: readonly [LinkSideSyntax, LinkSideSyntax];
}

export type LocationSyntax =
  | { readonly kind: "tenancy"; readonly alias?: string }
  | { readonly kind: "any-tenancy" }
  /** A location that only Terraform knows, as in `in ${local.scope}`. */
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "compartment-id"; readonly ocid: string }
  | {
      readonly kind: "compartment-path";
      readonly parts: readonly string[];
      /** The alias of the other tenancy that it is in. */
      readonly ofTenancy?: string;
    };

export interface GrantSyntax {
  readonly kind: Exclude<StatementKind, StatementKind.DEFINE | StatementKind.UNREAD>;
  readonly subject: SubjectSyntax;
  /** The alias of the tenancy whose subject is admitted. */
  readonly ofTenancy?: string;
  /** Whether subjects of every tenancy are admitted. */
  readonly isOfAnyTenancy?: boolean;
  readonly access: AccessSyntax | LinkSyntax;
  /** Undefined for a link, which has two locations, and if the statement leaves it out. */
  readonly location?: LocationSyntax;
  readonly condition?: ConditionSyntax;
  /** Whether the condition is one comparison in braces. */
  readonly isBraced?: boolean;
}

export interface DefinitionSyntax {
  readonly kind: StatementKind.DEFINE;
  readonly what: "tenancy" | "group" | "dynamic-group" | "compartment";
  readonly alias: string;
  readonly ocid: string;
  /** Whether `id` is written before the OCID, as Oracle's pages often do for compartments. */
  readonly hasId?: boolean;
}

/** A statement that this library does not parse. */
export interface UnreadSyntax {
  readonly kind: StatementKind.UNREAD;
  readonly text: string;
  readonly because: string;
}

export type StatementSyntax = GrantSyntax | DefinitionSyntax | UnreadSyntax;

/** Whether a location is in another tenancy. */
export function isForeign(location: LocationSyntax): boolean {
  return location.kind === "any-tenancy" || tenancyOf(location) !== undefined;
}

/** Whether a statement belongs in the root compartment: one on the whole tenancy, or across tenancies. */
export function isInRoot(syntax: StatementSyntax): boolean {
  if (syntax.kind === StatementKind.UNREAD) return false;
  const isHere = syntax.kind === StatementKind.ALLOW || syntax.kind === StatementKind.DENY;
  return !isHere || syntax.location?.kind === "tenancy";
}

/** Every location that a statement names. */
export function locationsOf({ access, location }: GrantSyntax): readonly LocationSyntax[] {
  if (access.kind === "link") return access.sides.map((side) => side.location);
  return location === undefined ? [] : [location];
}

/** The same data, frozen. */
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
  /** The name that a definition defines. */
  readonly defined?: StatementName;
  /** The names that must be defined in the same policy. */
  readonly needed: readonly StatementName[];
  /** The names that may be defined there, or may be those of this tenancy. */
  readonly possible: readonly StatementName[];
}

const NO_NAMES: StatementNames = { needed: [], possible: [] };

export function namesOf(syntax: StatementSyntax): StatementNames {
  if (syntax.kind === StatementKind.UNREAD) return NO_NAMES;
  if (syntax.kind === StatementKind.DEFINE) {
    return { ...NO_NAMES, defined: { kind: syntax.what, name: syntax.alias } };
  }
  const { ofTenancy } = syntax;
  const [groups, locations] = [groupsOf(syntax), locationsOf(syntax)];
  const aliases = [ofTenancy, ...locations.map(tenancyOf)].filter((alias) => alias !== undefined);
  const tenancies = aliases.map((name) => ({ kind: "tenancy", name }) as const);
  const compartments = locations.flatMap(compartmentOf);
  // For Admit and Deny Admit only: they name the subject's tenancy.
  return ofTenancy === undefined
    ? { needed: tenancies, possible: [...groups, ...compartments] }
    : { needed: [...tenancies, ...groups], possible: compartments };
}

function tenancyOf(location: LocationSyntax): string | undefined {
  if (location.kind === "tenancy") return location.alias;
  return location.kind === "compartment-path" ? location.ofTenancy : undefined;
}

/** A path may begin with a name that a definition gives to a compartment. */
function compartmentOf(location: LocationSyntax): readonly StatementName[] {
  if (location.kind !== "compartment-path") return [];
  return location.parts.slice(0, 1).map((name) => ({ kind: "compartment", name }));
}

/** Groups by name; one with an identity domain cannot be an alias. */
function groupsOf({ subject }: GrantSyntax): readonly StatementName[] {
  if (!("groups" in subject)) return [];
  const { kind, groups } = subject;
  return groups.flatMap((group) =>
    group.by === "name" && group.domain === undefined ? [{ kind, name: group.name.text }] : [],
  );
}
