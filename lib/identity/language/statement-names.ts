// Internal: the names that statements across tenancies use for OCIDs, and which statement says what they mean.

import { StatementKind } from "../statement-facts";
import { type DefinitionSyntax, type GrantSyntax, type StatementSyntax } from "./statement-syntax";

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
  switch (syntax.kind) {
    case StatementKind.DEFINE:
      return { defined: { kind: syntax.what, name: syntax.alias }, needed: [], possible: [] };
    case StatementKind.ENDORSE:
    case StatementKind.DENY_ENDORSE:
      return { needed: tenancy(aliasIn(syntax)), possible: groupsOf(syntax) };
    case StatementKind.ADMIT:
    case StatementKind.DENY_ADMIT:
      return { needed: [...tenancy(syntax.ofTenancy), ...groupsOf(syntax)], possible: [] };
    default:
      return { needed: [], possible: [] };
  }
}

function aliasIn({ location }: GrantSyntax): string | undefined {
  return location.kind === "tenancy" ? location.alias : undefined;
}

function tenancy(name: string | undefined): readonly StatementName[] {
  return name === undefined ? [] : [{ kind: "tenancy", name }];
}

/** Groups by name; one with an identity domain cannot be an alias. */
function groupsOf({ subject }: GrantSyntax): readonly StatementName[] {
  if (!("groups" in subject)) return [];
  const { kind, groups } = subject;
  return groups.flatMap((group) =>
    group.by === "name" && group.domain === undefined ? [{ kind, name: group.name.text }] : [],
  );
}
