// Internal: reads who a statement is about.

import { refusal } from "../../core/checks";
import { checkOcid, OcidKind } from "../../core/ocid";
import { hasAtom } from "../../core/token/atoms";
import { type LexemeCursor } from "./lexeme-cursor";
import { checkSafeText } from "./safe-text";
import { SubjectKind } from "../statement-facts";
import { type GroupSyntax, type NameSyntax, type SubjectSyntax } from "./statement-syntax";

export function parseSubject(cursor: LexemeCursor): SubjectSyntax {
  if (cursor.takeKeyword("any-user")) return { kind: SubjectKind.ANY_USER };
  if (cursor.takeKeyword("any-group")) return { kind: SubjectKind.ANY_GROUP };
  if (cursor.takeKeyword("service")) {
    return { kind: SubjectKind.SERVICE, services: parseList(cursor, () => cursor.takeWord("a service's name")) };
  }
  const kind = cursor.takeKeyword("group")
    ? SubjectKind.GROUP
    : cursor.takeKeyword("dynamic-group")
      ? SubjectKind.DYNAMIC_GROUP
      : undefined;
  if (kind === undefined) throw cursor.missing("group, dynamic-group, any-group, any-user or service as its subject");
  return { kind, groups: parseList(cursor, () => parseGroup(cursor, kind)) };
}

function parseList<T>(cursor: LexemeCursor, parseItem: () => T): readonly T[] {
  const items = [parseItem()];
  while (cursor.takePunctuation(",")) items.push(parseItem());
  return items;
}

function parseGroup(cursor: LexemeCursor, kind: SubjectKind.GROUP | SubjectKind.DYNAMIC_GROUP): GroupSyntax {
  if (cursor.takeKeyword("id")) return { by: "ocid", ocid: parseOcid(cursor, kind) };
  const name = parseName(cursor, kind);
  return cursor.takePunctuation("/")
    ? { by: "name", domain: name, name: parseName(cursor, kind) }
    : { by: "name", name };
}

function parseName(cursor: LexemeCursor, kind: string): NameSyntax {
  const isQuoted = cursor.next.kind === "quoted";
  if (!isQuoted && cursor.next.text.toLowerCase() === "to") throw cursor.missing(`a name after '${kind}'`);
  const text = isQuoted ? cursor.take().text : cursor.takeWord(`a name after '${kind}'`);
  if (/^ocid1\./i.test(text)) {
    const rule = "must not be an OCID without 'id'";
    throw refusal(undefined, { what: `${kind} name`, rule, got: text, remedy: `write '${kind} id ${text}'` });
  }
  checkSafeText(`${kind} name`, text);
  return { text, isQuoted };
}

const KINDS = {
  tenancy: [OcidKind.TENANCY],
  group: [OcidKind.GROUP],
  "dynamic-group": [OcidKind.DYNAMIC_GROUP],
  compartment: [OcidKind.COMPARTMENT, OcidKind.TENANCY],
} as const;

export function parseOcid(cursor: LexemeCursor, kind: keyof typeof KINDS): string {
  const ocid = cursor.takeWord(`the OCID of a ${kind}`);
  if (!hasAtom(ocid)) checkOcid(undefined, `${kind} id`, ocid, ...KINDS[kind]);
  return ocid;
}
