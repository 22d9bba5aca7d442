// Internal: what may stand in a statement: texts between quotes, words without them, paths. One wrong character between quotes ends
// the text early and turns the rest of it into policy, so nothing is escaped (the language documents no escape): it is refused.

import { refusal } from "../../core/checks";
import { beginsLikeOcid } from "../../core/ocid";
import { splitOutsideAtoms, withoutAtoms } from "../../core/token/atoms";

const UNSAFE = /['"‘’“”{}\\\p{Cc}\p{Zl}\p{Zp}]/u;

/** Refuses text that could not stand in quotes as it is. Terraform's expressions pass. */
export function checkSafeText(what: string, text: string): void {
  const literal = withoutAtoms(text);
  if (text === "") throw refusal(undefined, { what, rule: "must not be empty" });
  if (UNSAFE.test(literal)) {
    throw refusal(undefined, { what, rule: "must not hold a quote, a brace, a backslash or a line break", got: text });
  }
  if (text.trim() !== text) throw refusal(undefined, { what, rule: "must not begin or end with a blank", got: text });
}

/** Refuses what could not stand without quotes as one word. Terraform's expressions pass. */
export function checkWord(what: string, text: string): void {
  if (/^[A-Za-z0-9_.-]+$/.test(withoutAtoms(text, "x"))) return;
  throw refusal(undefined, { what, rule: "must be letters, digits, hyphens, underscores and periods", got: text });
}

/** Refuses a name that could not stand between slashes: identity domain, slash, name. */
export function checkNamePart(what: string, name: string, remedy?: string): void {
  checkSafeText(what, name);
  if (!withoutAtoms(name).includes("/")) return;
  throw refusal(undefined, { what, rule: "must not hold a slash", got: name, remedy });
}

/** Oracle, "Renaming a Compartment". */
const COMPARTMENT_NAME = /^[\p{L}\p{N}_.-]{1,100}$/u;

/** The names in a path, `A:B:C`, relative to the compartment that the policy is attached to; each is checked. */
export function checkCompartmentPath(path: string): readonly string[] {
  if (beginsLikeOcid(path)) {
    const rule = "must not be an OCID without 'id'";
    throw refusal(undefined, { what: "compartment path", rule, got: path, remedy: `write 'compartment id ${path}'` });
  }
  const parts = splitOutsideAtoms(path, ":");
  if (parts.includes("")) {
    const remedy = "write one colon between two names";
    throw refusal(undefined, { what: "compartment path", rule: "must not have an empty part", got: path, remedy });
  }
  const wrong = parts.find((part) => !COMPARTMENT_NAME.test(withoutAtoms(part, "x")));
  if (wrong === undefined) return parts;
  const rule = "must be 1 to 100 letters, digits, periods, hyphens and underscores";
  throw refusal(undefined, { what: "compartment name", rule, got: wrong });
}
