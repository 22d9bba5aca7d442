// Internal: the strings that are safe in a statement: strings in quotes, words without quotes, paths. One wrong character between
// quotes ends the string early and turns the rest of it into policy. The language documents no escape, so such a character is
// rejected, not escaped.

import { refusal } from "../../core/checks";
import { beginsLikeOcid } from "../../core/ocid";
import { splitOutsideAtoms, withoutAtoms } from "../../core/token/atoms";

const UNSAFE = /['"‘’“”{}\\\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * Invisible characters, characters that change the order of those around them, and blanks other than the plain one, which are as
 * good as invisible.
 */
const INVISIBLE = /\p{Cf}|\u034F|\u17B4|\u17B5|[\u00A0\u1680\u115F\u1160\u2000-\u200A\u202F\u205F\u2800\u3164\uFFA0]/u;

/**
 * Oracle documents no limit for one statement. This one is the library's: far above any real statement (40 compartments in one
 * condition are about 4,000 characters), and low enough to reject text that was pasted by mistake.
 */
export const MAX_STATEMENT_LENGTH = 8_000;

export function checkLength(text: string, what: string): void {
  if (text.length > MAX_STATEMENT_LENGTH) {
    const rule = `must be at most ${MAX_STATEMENT_LENGTH} characters`;
    throw refusal(undefined, { what, rule, got: `${text.length} characters`, remedy: "split it" });
  }
  const expressions = text.includes("${") ? text.split("${").length - 1 : 0;
  if (expressions <= MAX_EXPRESSIONS) return;
  const rule = `must contain at most ${MAX_EXPRESSIONS} expressions`;
  throw refusal(undefined, { what, rule, got: `${expressions} of them`, remedy: "split it" });
}

/** A statement has no room for more references. Looking for the ends of thousands of unclosed ones would take seconds. */
const MAX_EXPRESSIONS = 400;

/** Rejects invisible characters: two names that look the same would be different names. */
export function checkVisible(what: string, text: string): void {
  const literal = withoutAtoms(text);
  if (!INVISIBLE.test(literal)) return;
  const got = text.replaceAll(new RegExp(INVISIBLE, "gu"), codeOf);
  const rule = "must not contain an invisible character, or one that changes the direction of the text";
  throw refusal(undefined, { what, rule, got, remedy: "type it again" });
}

/** `<U+200B>` */
function codeOf(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** Rejects a string that cannot be written in quotes as it is. Terraform's expressions are accepted. */
export function checkSafeText(what: string, text: string, remedy = NO_ESCAPE): void {
  checkLength(text, what);
  const literal = withoutAtoms(text);
  if (text === "") throw refusal(undefined, { what, rule: "must not be empty" });
  if (UNSAFE.test(literal)) {
    const rule = "must not contain a quote, a brace, a backslash or a line break";
    throw refusal(undefined, { what, rule, got: text, remedy });
  }
  if (text.trim() !== text) throw refusal(undefined, { what, rule: "must not begin or end with a blank", got: text });
  checkVisible(what, text);
}

const NO_ESCAPE = "write it without them, because there is no way to escape them";

/** Rejects an OCID, and a string that cannot be written as one word without quotes. Terraform's expressions are accepted. */
export function checkWord(what: string, text: string): void {
  checkNoOcid(what, text);
  if (/^[A-Za-z0-9_.-]+$/.test(withoutAtoms(text, "x"))) return;
  throw refusal(undefined, { what, rule: "must be letters, digits, hyphens, underscores and periods", got: text });
}

/** Rejects what is not the name of an Oracle service. Terraform's expressions are accepted. */
export function checkServiceName(name: string): void {
  if (/^[\p{L}\p{N}_-]+$/u.test(withoutAtoms(name, "x"))) return;
  const rule = "must be letters, digits, hyphens and underscores";
  throw refusal(undefined, {
    what: "service name",
    rule,
    got: name,
    remedy: "write it as policies do, for example streaming",
  });
}

/**
 * Rejects what is not a Kubernetes name: a namespace is one label, a service account may be several labels with periods between
 * them.
 */
export function checkKubernetesName(what: string, name: string): void {
  checkSafeText(what, name);
  if (/^[a-z0-9.-]+$/i.test(withoutAtoms(name, "x"))) return;
  const rule = "must be letters, digits, hyphens and periods, as Kubernetes requires";
  const remedy = name.includes("/") ? "give namespace and service account separately" : undefined;
  throw refusal(undefined, { what, rule, got: name, remedy });
}

export const SHOWN_NAME = "write the name that the console shows";

/** Rejects an OCID where a name belongs: nothing has such a name, so the statement would never apply. */
export function checkNoOcid(what: string, name: string, remedy = SHOWN_NAME): void {
  if (!beginsLikeOcid(name)) return;
  throw refusal(undefined, { what, rule: "must be a name, not an OCID", got: name, remedy });
}

/** Rejects a name that cannot be a part of a full name: identity domain, slash, name. */
export function checkNamePart(what: string, name: string, remedy = "give each part of a full name separately"): void {
  checkSafeText(what, name);
  checkNoOcid(what, name);
  if (!withoutAtoms(name).includes("/")) return;
  throw refusal(undefined, { what, rule: "must not contain a slash", got: name, remedy });
}

/** Oracle, "Renaming a Compartment". */
const COMPARTMENT_NAME = /^[\p{L}\p{N}_.-]{1,100}$/u;
/** One Oracle page has a name in quotes, which may contain blanks. */
const QUOTED_COMPARTMENT_NAME = /^[\p{L}\p{N}_.-](?:[\p{L}\p{N}_. -]{0,98}[\p{L}\p{N}_.-])?$/u;

/**
 * The names in a path, `A:B:C`, relative to the compartment that the policy is attached to; each is checked.
 *
 * @param isQuoted - whether a part of it is in quotes
 */
export function checkCompartmentPath(path: string, isQuoted = false): readonly string[] {
  checkLength(path, "compartment path");
  if (beginsLikeOcid(path)) {
    const rule = "must not be an OCID without 'id'";
    throw refusal(undefined, { what: "compartment path", rule, got: path, remedy: `write 'compartment id ${path}'` });
  }
  const parts = splitOutsideAtoms(path, ":");
  if (parts.includes("")) {
    const remedy = "write one colon between two names";
    throw refusal(undefined, { what: "compartment path", rule: "must not have an empty part", got: path, remedy });
  }
  const form = isQuoted ? QUOTED_COMPARTMENT_NAME : COMPARTMENT_NAME;
  const wrong = parts.find((part) => !form.test(withoutAtoms(part, "x")));
  if (wrong === undefined) return parts;
  const rule = "must be 1 to 100 letters, digits, periods, hyphens and underscores";
  const remedy = wrong.includes("/") ? `write ${wrong.replaceAll("/", ":")} for one in another` : undefined;
  throw refusal(undefined, { what: "compartment name", rule, got: wrong, remedy });
}
