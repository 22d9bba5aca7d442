// Internal: checks the numbers of a load: known, finite, not negative.

import { checkAmount } from "../streaming/load-amount";

/** @throws ConfigurationError for a number that is negative, not finite or only known at apply */
export function checkAmounts<Amounts extends object>(amounts: Amounts): Amounts {
  for (const [what, value] of Object.entries(amounts) as [string, number | undefined][]) {
    if (value !== undefined) checkAmount(what, value);
  }
  return amounts;
}
