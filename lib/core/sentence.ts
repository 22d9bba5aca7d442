// Internal: the one form of every error message of this library.

import { type ConfigurationFault } from "./configuration-error";
import { isKnown } from "./token/tokens";

/** A fault with any value in `got`; in the public interface it is a string. */
export interface Refusal extends Omit<ConfigurationFault, "got"> {
  readonly got?: unknown;
}

/** Where, what, what is allowed, what was given, and what to do instead. */
export function sentenceOf(at: string | undefined, { what, rule, got, remedy }: Refusal): string {
  const where = at === undefined ? "" : `${at}: `;
  const given = got === undefined ? "" : `, got ${shown(got)}`;
  const wayOut = remedy === undefined ? "" : `; ${remedy}`;
  return oneLine(`${where}${what} ${rule}${given}${wayOut}`);
}

const MAX_SHOWN = 80;
/** Marks an omission. */
const CUT = "...";

function shown(got: unknown): string {
  if (typeof got === "number") return isKnown(got) ? String(got) : "a reference";
  return typeof got === "string" ? quoted(got) : String(got);
}

/** As a message shows a string that was given: in quotation marks, cut if it is long. */
export function quoted(got: string): string {
  const text = readable(got);
  const json = JSON.stringify(text.length > MAX_SHOWN ? text.slice(0, MAX_SHOWN) + CUT : text);
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** A part of a long string around a position, to show the error there. */
export function excerpt(text: string, at: number): string {
  const [before, after] = [readable(text.slice(0, at)), readable(text.slice(at))];
  const kept = Math.max(MAX_SHOWN / 2, MAX_SHOWN - CUT.length - after.length);
  const isShort = before.length + after.length <= MAX_SHOWN || before.length <= kept;
  return isShort ? before + after : CUT + before.slice(-kept) + after;
}

/** The number of a token has no meaning, and differs from one synthesis to the next. */
function readable(text: string): string {
  return text.replaceAll(/[$#]\{TfToken\[[^\]]*\]\}/g, "${...}");
}

/** Messages contain names as they were written, including line breaks. */
function oneLine(message: string): string {
  return readable(message).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
