// Internal: reads the names in a statement: subjects, names, aliases and OCIDs.

import { refusal } from "../../core/checks";
import { beginsLikeOcid, checkOcid, OcidKind } from "../../core/ocid";
import { splitOutsideAtoms } from "../../core/token/atoms";
import { SubjectKind } from "../statement-facts";
import { didYouMean, nearestTo } from "./near-names";
import { checkNoOcid, checkSafeText, checkServiceName } from "./safe-text";
import { type GroupSyntax, type NameSyntax, type SubjectSyntax } from "./statement-syntax";
import { type TextCursor } from "./text-cursor";

export function parseSubject(cursor: TextCursor): SubjectSyntax {
  const kind = cursor.acceptOneOf(Object.values(SubjectKind));
  switch (kind) {
    case undefined:
      throw cursor.missing(
        "group, dynamic-group, any-group, any-user, service or resource as its subject",
        subjectRemedy(cursor),
      );
    case SubjectKind.ANY_USER:
    case SubjectKind.ANY_GROUP:
      return { kind };
    case SubjectKind.SERVICE:
      return { kind, services: cursor.listOf(() => parseService(cursor)) };
    case SubjectKind.RESOURCE:
      return { kind, type: parseAlias(cursor, "a resource's type"), name: parseName(cursor, kind) };
    case SubjectKind.GROUP:
    case SubjectKind.DYNAMIC_GROUP:
      return { kind, groups: parseGroups(cursor, kind) };
  }
}

function subjectRemedy(cursor: TextCursor): string | undefined {
  const { kind, text } = cursor.next;
  if (kind !== "word" || cursor.isNext("to")) return undefined;
  if (cursor.isNext("user", "users")) return "put the user into a group, because statements are never about users";
  const meant = cursor.isNext("dynamic") ? SubjectKind.DYNAMIC_GROUP : nearestTo(text, Object.values(SubjectKind));
  return didYouMean(meant) ?? `write 'group ${text}'`;
}

function parseService(cursor: TextCursor): string {
  const name = cursor.takeName("a service's name");
  checkNoOcid("service name", name);
  checkServiceName(name);
  return name;
}

function parseGroups(cursor: TextCursor, kind: SubjectKind.GROUP | SubjectKind.DYNAMIC_GROUP): GroupSyntax[] {
  let isById = false;
  return cursor.listOf((): GroupSyntax => {
    // `id` belongs before each OCID; public policies have it before the first one only.
    isById = cursor.accept("id") || (isById && beginsLikeOcid(cursor.next.text));
    return isById ? { by: "ocid", ocid: parseOcid(cursor, kind) } : parseGroup(cursor, kind);
  });
}

function parseGroup(cursor: TextCursor, kind: SubjectKind): GroupSyntax {
  const name = parseName(cursor, kind);
  if (cursor.accept("/")) return { by: "name", domain: name, name: parseName(cursor, kind) };
  // Public policies have domain and group in one pair of quotes.
  const [domain = "", group = "", ...more] = name.isQuoted ? splitOutsideAtoms(name.text, "/") : [];
  const isBoth = domain.trim() !== "" && group.trim() !== "" && more.length === 0;
  if (!isBoth) return { by: "name", name };
  return { by: "name", domain: { text: domain.trim(), isQuoted: true }, name: { text: group.trim(), isQuoted: true } };
}

function parseName(cursor: TextCursor, kind: string): NameSyntax {
  const isQuoted = cursor.next.kind === "quoted";
  const expected = `a name after '${kind}'`;
  if (cursor.isNext("to")) throw cursor.missing(expected);
  const text = cursor.takeName(expected);
  if (beginsLikeOcid(text)) {
    const rule = "must not be an OCID without 'id'";
    throw refusal(undefined, { what: `${kind} name`, rule, got: text, remedy: `write '${kind} id ${text}'` });
  }
  checkSafeText(`${kind} name`, text);
  return { text, isQuoted };
}

/** A name that a definition gives, or one word of the same form. */
export function parseAlias(cursor: TextCursor, expected: string): string {
  const alias = cursor.takeWord(expected);
  checkNoOcid("alias", alias, "give it a name with 'Define ... as ...'");
  return alias;
}

const KINDS = {
  tenancy: [OcidKind.TENANCY],
  group: [OcidKind.GROUP],
  "dynamic-group": [OcidKind.DYNAMIC_GROUP],
  compartment: [OcidKind.COMPARTMENT, OcidKind.TENANCY],
} as const;

/** An OCID; public policies have some in quotes. */
export function parseOcid(cursor: TextCursor, kind: keyof typeof KINDS): string {
  const ocid = cursor.takeName(`the OCID of a ${kind}`);
  checkOcid(undefined, `${kind} id`, ocid, ...KINDS[kind]);
  return ocid;
}
