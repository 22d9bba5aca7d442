// Internal: checks for duplicates in a list, and for strings that are longer than a service accepts.

import { refusal } from "./checks";
import { withoutAtoms } from "./token/atoms";
import { isKnown, isOfUnknownList } from "./token/tokens";

interface Distinct {
  /** Whether the service compares without regard to case. */
  readonly anyCase?: boolean;
  readonly remedy?: string;
}

/** Rejects a string that is in the list twice. Values that only Terraform knows are not compared. */
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
  /** By default, characters are counted. */
  readonly unit?: "bytes";
  readonly remedy?: string;
}

/** Rejects a string that is too long, whatever the values of its references. */
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
