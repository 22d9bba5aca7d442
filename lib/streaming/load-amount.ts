// Internal: checks a number of a load: it must be known, not negative, and small enough for sums.

import { refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

/** More than any service accepts, and far below the largest number of JavaScript. */
const MAX = 1e15;

/** @throws ConfigurationError for a number that is negative, not finite, too large or only known at apply */
export function checkAmount(what: string, value: number): void {
  if (!isKnown(value)) {
    const remedy = "an estimate is made before Terraform runs: write the number";
    throw refusal(undefined, { what, rule: "must be known at synth", got: value, remedy });
  }
  if (Number.isFinite(value) && value > MAX) {
    const remedy = "check its unit: larger amounts cannot be added up";
    throw refusal(undefined, { what, rule: `must be at most ${String(MAX)}`, got: value, remedy });
  }
  if (Number.isFinite(value) && value >= 0) return;
  throw refusal(undefined, {
    what,
    rule: "must be a number that is not negative",
    got: value,
    remedy: "measure or estimate it",
  });
}
