// Internal: that nothing is in a list twice, and that a text is no longer than a service takes.

import { refusal } from "./checks";
import { withoutAtoms } from "./token/atoms";
import { isKnown, isOfUnknownList } from "./token/tokens";

interface Distinct {
  /** Whether the service compares without regard to case. */
  readonly anyCase?: boolean;
  readonly remedy?: string;
}

/** Refuses a text that is in the list already. What only Terraform knows is not compared. */
export function checkDistinct(
  at: string | undefined,
  what: string,
  texts: readonly string[],
  { anyCase = false, remedy = "name each once" }: Distinct = {},
): void {
  const known = texts.filter((text) => isKnown(text) && !isOfUnknownList(text));
  const folded = known.map((text) => (anyCase ? text.toLowerCase() : text));
  const got = known.find((_, index) => folded.indexOf(folded[index] ?? "") < index);
  if (got !== undefined) throw refusal(at, { what, rule: "must be different", got, remedy });
}

interface Longest {
  readonly most: number;
  /** Left out, characters are counted. */
  readonly unit?: "bytes";
  readonly remedy?: string;
}

/** Refuses a text that is too long, whatever its references will be. */
export function checkLongest(
  at: string | undefined,
  what: string,
  text: string,
  { most, unit, remedy }: Longest,
): void {
  const written = withoutAtoms(text);
  const length = unit === undefined ? written.length : Buffer.byteLength(written);
  if (length <= most) return;
  throw refusal(at, { what, rule: `must be at most ${most} ${unit ?? "characters"}`, got: length, remedy });
}
