// Internal: what may stand in a statement: texts between quotes, words without them, paths. One wrong character between quotes ends
// the text early and turns the rest of it into policy, so nothing is escaped (the language documents no escape): it is refused.

import { refusal } from "../../core/checks";
import { beginsLikeOcid } from "../../core/ocid";
import { splitOutsideAtoms, withoutAtoms } from "../../core/token/atoms";

const UNSAFE = /['"‘’“”{}\\\p{Cc}\p{Zl}\p{Zp}]/u;

/** What nobody sees, or what shows the characters around it in another order; a blank that is not a plain one is as good as invisible. */
const INVISIBLE = /\p{Cf}|\u034F|\u17B4|\u17B5|[\u00A0\u1680\u115F\u1160\u2000-\u200A\u202F\u205F\u2800\u3164\uFFA0]/u;

/**
 * Oracle documents no limit for one statement. This one is ours: far above any real statement (40 compartments in one
 * condition are some 4,000 characters), and low enough that a text pasted by mistake is refused.
 */
export const MAX_STATEMENT_LENGTH = 8_000;

export function checkLength(text: string, what: string): void {
  if (text.length > MAX_STATEMENT_LENGTH) {
    const rule = `must be at most ${MAX_STATEMENT_LENGTH} characters`;
    throw refusal(undefined, { what, rule, got: `${text.length} characters`, remedy: "split it" });
  }
  const expressions = text.includes("${") ? text.split("${").length - 1 : 0;
  if (expressions <= MAX_EXPRESSIONS) return;
  const rule = `must hold at most ${MAX_EXPRESSIONS} expressions`;
  throw refusal(undefined, { what, rule, got: `${expressions} of them`, remedy: "split it" });
}

/** More references have no room in a statement. Looking for the end of thousands that nobody closed would take seconds. */
const MAX_EXPRESSIONS = 400;

/** Refuses characters that nobody sees: two names that look the same would be two names. */
export function checkVisible(what: string, text: string): void {
  const literal = withoutAtoms(text);
  if (!INVISIBLE.test(literal)) return;
  const got = text.replaceAll(new RegExp(INVISIBLE, "gu"), codeOf);
  const rule = "must not hold an invisible character, or one that changes the direction of the text";
  throw refusal(undefined, { what, rule, got, remedy: "write it again by hand" });
}

/** `<U+200B>` */
function codeOf(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** Refuses text that could not stand in quotes as it is. Terraform's expressions pass. */
export function checkSafeText(what: string, text: string, remedy = NO_ESCAPE): void {
  checkLength(text, what);
  const literal = withoutAtoms(text);
  if (text === "") throw refusal(undefined, { what, rule: "must not be empty" });
  if (UNSAFE.test(literal)) {
    const rule = "must not hold a quote, a brace, a backslash or a line break";
    throw refusal(undefined, { what, rule, got: text, remedy });
  }
  if (text.trim() !== text) throw refusal(undefined, { what, rule: "must not begin or end with a blank", got: text });
  checkVisible(what, text);
}

const NO_ESCAPE = "write it without, since nothing escapes them";

/** Refuses what could not stand without quotes as one word, and an OCID. Terraform's expressions pass. */
export function checkWord(what: string, text: string): void {
  checkNoOcid(what, text);
  if (/^[A-Za-z0-9_.-]+$/.test(withoutAtoms(text, "x"))) return;
  throw refusal(undefined, { what, rule: "must be letters, digits, hyphens, underscores and periods", got: text });
}

/** Refuses what is no name of a service of Oracle's. Terraform's expressions pass. */
export function checkServiceName(name: string): void {
  if (/^[\p{L}\p{N}_-]+$/u.test(withoutAtoms(name, "x"))) return;
  const rule = "must be letters, digits, hyphens and underscores";
  throw refusal(undefined, {
    what: "service name",
    rule,
    got: name,
    remedy: "write it as policies do, streaming for example",
  });
}

/** Refuses what Kubernetes calls nothing: a namespace is one label, a service account may be several with periods between them. */
export function checkKubernetesName(what: string, name: string): void {
  checkSafeText(what, name);
  if (/^[a-z0-9.-]+$/i.test(withoutAtoms(name, "x"))) return;
  const rule = "must be letters, digits, hyphens and periods, as Kubernetes has it";
  const remedy = name.includes("/") ? "give namespace and service account each by itself" : undefined;
  throw refusal(undefined, { what, rule, got: name, remedy });
}

export const SHOWN_NAME = "write the name that the console shows";

/** Refuses an OCID where a name belongs: nothing has such a name, and the statement would apply to nobody. */
export function checkNoOcid(what: string, name: string, remedy = SHOWN_NAME): void {
  if (!beginsLikeOcid(name)) return;
  throw refusal(undefined, { what, rule: "must be a name, not an OCID", got: name, remedy });
}

/** Refuses a name that could not stand between slashes: identity domain, slash, name. */
export function checkNamePart(what: string, name: string, remedy = "give each part of a full name by itself"): void {
  checkSafeText(what, name);
  checkNoOcid(what, name);
  if (!withoutAtoms(name).includes("/")) return;
  throw refusal(undefined, { what, rule: "must not hold a slash", got: name, remedy });
}

/** Oracle, "Renaming a Compartment". */
const COMPARTMENT_NAME = /^[\p{L}\p{N}_.-]{1,100}$/u;
/** One page of Oracle's has a name in quotes, where it can have blanks. */
const QUOTED_COMPARTMENT_NAME = /^[\p{L}\p{N}_.-](?:[\p{L}\p{N}_. -]{0,98}[\p{L}\p{N}_.-])?$/u;

/**
 * The names in a path, `A:B:C`, relative to the compartment that the policy is attached to; each is checked.
 *
 * @param isQuoted - whether a part of it stands in quotes
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
