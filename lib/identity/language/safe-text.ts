// Internal: what may stand between quotes in a statement. One wrong character there ends the text early and turns the rest of it
// into policy, so nothing is escaped (the language documents no escape): it is refused.

import { refusal } from "../../core/checks";
import { withoutAtoms } from "../../core/token/atoms";

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
