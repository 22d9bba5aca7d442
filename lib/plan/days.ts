// Internal: a duration in Object Storage, in days or in years.

import { at, textAt } from "./values";

/** Undefined for no duration. An unknown duration is NaN, which compares as false. */
export function daysOf(duration: unknown): number | undefined {
  if (duration === undefined) return undefined;
  const amount = at(duration, "time_amount");
  const days = textAt(duration, "time_unit")?.toUpperCase() === "YEARS" ? 365.2425 : 1;
  return amount === undefined || amount === null ? NaN : Number(amount) * days;
}
