// Internal: the one form of every refusal of this library, as text.

import { isKnown } from "./token/tokens";

export interface Refusal {
  /** The argument, in the words of the one who wrote it: "retention". */
  readonly what: string;
  /** What is allowed, beginning with a verb: "must be 24 to 168 hours". */
  readonly rule: string;
  /** What was given; left out when the rule says it already. */
  readonly got?: unknown;
  /** The way out, as an imperative. */
  readonly remedy?: string;
}

/** Where, what, what is allowed, what was given, and what to do instead. */
export function sentenceOf(at: string | undefined, { what, rule, got, remedy }: Refusal): string {
  const where = at === undefined ? "" : `${at}: `;
  const given = got === undefined ? "" : `, got ${shown(got)}`;
  const wayOut = remedy === undefined ? "" : `; ${remedy}`;
  return oneLine(`${where}${what} ${rule}${given}${wayOut}`);
}

const MAX_SHOWN = 80;

function shown(got: unknown): string {
  if (typeof got === "number") return isKnown(got) ? String(got) : "a reference";
  if (typeof got !== "string") return String(got);
  const text = readable(got);
  const quoted = JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text);
  return `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`;
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
