// Internal: the one form of every refusal of this library, as text.

import { type ConfigurationFault } from "./configuration-error";
import { isKnown } from "./token/tokens";

/** A fault of which anything was given; what a user refuses gives text. */
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
/** Stands for what is left out. */
const CUT = "...";

function shown(got: unknown): string {
  if (typeof got === "number") return isKnown(got) ? String(got) : "a reference";
  if (typeof got !== "string") return String(got);
  const text = readable(got);
  const quoted = JSON.stringify(text.length > MAX_SHOWN ? text.slice(0, MAX_SHOWN) + CUT : text);
  return `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** A long text around a position, to show what is wrong there: its beginning alone would not. */
export function excerpt(text: string, at: number): string {
  const [before, after] = [readable(text.slice(0, at)), readable(text.slice(at))];
  const kept = Math.max(MAX_SHOWN / 2, MAX_SHOWN - CUT.length - after.length);
  const isShort = before.length + after.length <= MAX_SHOWN || before.length <= kept;
  return isShort ? before + after : CUT + before.slice(-kept) + after;
}

/** A token's number says nothing, and differs from one synthesis to the next. */
function readable(text: string): string {
  return text.replaceAll(/[$#]\{TfToken\[[^\]]*\]\}/g, "${...}");
}

/** Names come into a message as they were written, with line breaks too. */
function oneLine(message: string): string {
  return readable(message).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
