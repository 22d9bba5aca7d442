// Internal: formats the numbers of an estimate, in the same way on every machine.

const SHOWN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
const AMOUNT = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A quantity or a price: `267.84`, `0.0002`, `2,678,400`. */
export function numberShown(value: number): string {
  return SHOWN.format(value);
}

/** Money: `1,511.87`. */
export function amountText(value: number): string {
  return AMOUNT.format(value + (value < 0 ? -NOISE : NOISE));
}

/** The rounding error of floating-point arithmetic at half a cent. */
const NOISE = 1e-9;

/** The hours of a month in Oracle's prices: 31 days. */
export const HOURS = 744;
export const SECONDS = HOURS * 3600;
export const GIGABYTE = 1_000_000_000;
export const MILLION = 1_000_000;
