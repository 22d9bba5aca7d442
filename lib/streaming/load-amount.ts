// Internal: a number of a load: known, not negative, and one that sums can be made of.

import { refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

/** More than any service takes, and far from what a number can hold. */
const MAX = 1e15;

/** @throws ConfigurationError for one that is negative, not finite, too large or only known at apply */
export function checkAmount(what: string, value: number): void {
  if (!isKnown(value)) {
    const remedy = "an estimate is made before Terraform runs: write the number";
    throw refusal(undefined, { what, rule: "must be known at synth", got: value, remedy });
  }
  if (Number.isFinite(value) && value > MAX) {
    const remedy = "check its unit: sums beyond it are no numbers";
    throw refusal(undefined, { what, rule: `must be at most ${String(MAX)}`, got: value, remedy });
  }
  if (Number.isFinite(value) && value >= 0) return;
  throw refusal(undefined, {
    what,
    rule: "must be a number that is not negative",
    got: value,
    remedy: "count or guess it",
  });
}
