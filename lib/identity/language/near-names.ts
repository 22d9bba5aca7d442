// Internal: finds the known word that an unknown one probably stands for.

import { isWithin } from "../../core/near";

/**
 * The known word that is one letter away, or two in a long word; undefined if none is. Case does not matter.
 *
 * @param known - the words in lower case
 */
export function nearestTo(word: string, known: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  const most = Math.min(2, Math.floor(written.length / 4));
  const near = [...known].filter((one) => Math.abs(one.length - written.length) <= most);
  for (let edits = 1; edits <= most; edits++) {
    const found = near.find((one) => isWithin(edits, written, one));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `did you mean 'ons-topics'?`, for the end of an error message. */
export function didYouMean(word: string | undefined): string | undefined {
  return word === undefined ? undefined : `did you mean '${word}'?`;
}
