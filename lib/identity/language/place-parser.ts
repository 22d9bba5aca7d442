// Internal: reads what a statement gives, and where.

import { refusal } from "../../core/checks";
import { atomEnd } from "../../core/token/atoms";
import { StatementKind, Verb } from "../statement-facts";
import { parseAlias, parseOcid } from "./name-parser";
import { didYouMean, nearestTo } from "./near-names";
import { checkCompartmentPath } from "./safe-text";
import { checkedPermission, checkedType, verbAccess } from "./statement-checks";
import {
  type AccessSyntax,
  type GrantSyntax,
  isForeign,
  type LinkSideSyntax,
  type LinkSyntax,
  type LocationSyntax,
} from "./statement-syntax";
import { type TextCursor } from "./text-cursor";

type Kind = GrantSyntax["kind"];

export function isEndorse(kind: Kind): boolean {
  return kind === StatementKind.ENDORSE || kind === StatementKind.DENY_ENDORSE;
}

export function isAdmit(kind: Kind): boolean {
  return kind === StatementKind.ADMIT || kind === StatementKind.DENY_ADMIT;
}

/** Access and location, or a link, which has both at each of its ends. */
export function parseGiven(cursor: TextCursor, kind: Kind): Pick<GrantSyntax, "access" | "location"> {
  const isAcross = isEndorse(kind) || isAdmit(kind);
  if (isAcross && cursor.accept("associate")) return { access: parseLink(cursor, kind) };
  const access = parseAccess(cursor, isAcross);
  // Two Oracle pages print statements without a location, against the documented grammar.
  if (cursor.next.kind === "end" || cursor.isNext("where")) return { access };
  cursor.expect(
    "in",
    "after the access",
    cursor.isNext(",", "and") ? "write one statement for each resource type" : undefined,
  );
  return { access, location: isEndorse(kind) ? parseForeign(cursor) : parseLocation(cursor) };
}

/** Whether the access begins here: an endorsement can leave out the `to` before it. */
export function beginsGiven(cursor: TextCursor): boolean {
  return cursor.isNext("{", "associate", ...Object.values(Verb));
}

function parseAccess(cursor: TextCursor, isAcross: boolean): AccessSyntax {
  if (cursor.accept("{")) return parsePermissions(cursor);
  const verb = cursor.acceptOneOf(Object.values(Verb));
  if (verb !== undefined) return verbAccess(verb, cursor.takeWord(`a resource type after '${verb}'`), true);
  throw cursor.missing(
    "inspect, read, use, manage or permissions in braces after 'to'",
    accessRemedy(cursor, isAcross),
  );
}

function accessRemedy(cursor: TextCursor, isAcross: boolean): string | undefined {
  const { text } = cursor.next;
  if (cursor.isNext("associate") && !isAcross) return "only Endorse and Admit associate";
  if (cursor.isNext("write", "create", "update", "delete"))
    return "write 'use' to work with what exists, or 'manage' for everything";
  return /^[A-Z]+(?:_[A-Z]+)+$/.test(text) ? `write {${text}}` : didYouMean(nearestTo(text, Object.values(Verb)));
}

function parsePermissions(cursor: TextCursor): AccessSyntax {
  const permissions = cursor.listOf(() => checkedPermission(cursor.takeWord("a permission").toUpperCase()));
  cursor.expect("}", "after the permissions");
  if (cursor.next.kind !== "word" || cursor.isNext("in", "where")) return { kind: "permissions", permissions };
  return { kind: "permissions", permissions, resourceType: checkedType(cursor.take().text, true) };
}

function parseLink(cursor: TextCursor, kind: Kind): LinkSyntax {
  const first = parseSide(cursor, "associate");
  cursor.expect("with", "after the first side");
  const second = parseSide(cursor, "with");
  const [isFirst, isSecond] = [isForeign(first.location), isForeign(second.location)];
  const link: LinkSyntax = { kind: "link", sides: [first, second] };
  // Oracle's pages on Admit have the other tenancy's side first (DRG) or last (DNS).
  if (isEndorse(kind) ? isSecond : isFirst !== isSecond) return link;
  const which = isEndorse(kind) ? "its second side" : "exactly one side";
  throw refusal(undefined, {
    what: "an association",
    rule: `must have ${which} in another tenancy`,
    remedy: "write 'in tenancy <name>', with the name from a Define, or 'in any-tenancy'",
  });
}

function parseSide(cursor: TextCursor, after: string): LinkSideSyntax {
  const resourceType = checkedType(cursor.takeWord(`a resource type after '${after}'`), true);
  cursor.expect("in", "after the resource type");
  if (cursor.accept("any-tenancy")) return { resourceType, location: { kind: "any-tenancy" } };
  if (!cursor.accept("tenancy")) return { resourceType, location: parseLocation(cursor) };
  const isAlias = cursor.next.kind === "word" && !cursor.isNext("with", "where");
  const alias = isAlias ? { alias: parseAlias(cursor, "a tenancy's alias") } : {};
  return { resourceType, location: { kind: "tenancy", ...alias } };
}

/** A location in another tenancy. */
function parseForeign(cursor: TextCursor): LocationSyntax {
  if (cursor.accept("any-tenancy")) return { kind: "any-tenancy" };
  if (cursor.accept("compartment")) {
    const parts = parsePath(cursor);
    cursor.expect("of", "and a tenancy's alias after the compartment");
    cursor.expect("tenancy", "after 'of'");
    return { kind: "compartment-path", parts, ofTenancy: parseAlias(cursor, "a tenancy's alias") };
  }
  cursor.expect("tenancy", "or 'any-tenancy' after 'in'");
  return { kind: "tenancy", alias: parseAlias(cursor, "a tenancy's alias") };
}

function parseLocation(cursor: TextCursor): LocationSyntax {
  if (cursor.accept("tenancy")) return { kind: "tenancy" };
  const { kind, text } = cursor.next;
  if (kind === "word" && atomEnd(text, 0) === text.length) return { kind: "expression", text: cursor.take().text };
  const isName = kind === "word" && !cursor.isNext("any-tenancy");
  cursor.expect("compartment", "or 'tenancy' after 'in'", isName ? `write 'compartment ${text}'` : undefined);
  if (cursor.accept("id")) return { kind: "compartment-id", ocid: parseOcid(cursor, "compartment") };
  return { kind: "compartment-path", parts: parsePath(cursor) };
}

/** `A:B`, `'A B':C`: a colon belongs to the word that contains it. */
function parsePath(cursor: TextCursor): readonly string[] {
  let [path, isQuoted] = ["", false];
  do {
    isQuoted ||= cursor.next.kind === "quoted";
    path += cursor.takeName(PATH);
  } while (continuesPath(cursor, path));
  return checkCompartmentPath(path, isQuoted);
}

const PATH = "a compartment's name, or 'id' and its OCID,";

function continuesPath({ next }: TextCursor, path: string): boolean {
  return next.kind === "quoted" ? path.endsWith(":") : next.kind === "word" && next.text.startsWith(":");
}
