// Internal: the price of a product in tiers, and the cost of a quantity.

import { amountText, numberShown } from "./numbers";

/** The price of each further unit from a quantity. */
export interface PriceTier {
  readonly from: number;
  readonly value: number;
}

export interface Price {
  readonly partNumber: string;
  readonly name: string;
  /** The unit, in the words of the price list: `GB per hour`, `million function invocations`. */
  readonly unit: string;
  /** In ascending order. The first tier starts at 0. */
  readonly tiers: readonly PriceTier[];
  /** The monthly quantity up to which the price applies. */
  readonly upTo: number;
}

/** The quantity of a product that is free per month, for the whole tenancy. */
export function freeQuantity({ tiers }: Price): number {
  const [first, second] = tiers;
  return first?.value === 0 && second !== undefined ? second.from : 0;
}

/** The cost of a quantity, and its calculation. */
export interface Charge {
  readonly amount: number;
  readonly calculation: string;
}

/** @param used - the quantity of the product that earlier lines have used */
export function chargeOf({ tiers }: Price, quantity: number, used: number): Charge {
  const parts = tiers.flatMap(({ from, value }, index) => {
    const to = tiers[index + 1]?.from ?? Infinity;
    const within = Math.min(used + quantity, to) - Math.max(used, from);
    return within > 0 ? [{ within, value }] : [];
  });
  const free = parts.find(({ value }) => value === 0)?.within ?? 0;
  const charged = parts.filter(({ value }) => value !== 0);
  const texts = charged.map(({ within, value }, index) =>
    index === 0 && free > 0
      ? `(${numberShown(free + within)} - ${numberShown(free)} free) x ${numberShown(value)}`
      : `${numberShown(within)} x ${numberShown(value)}`,
  );
  const amount = charged.reduce((sum, { within, value }) => sum + within * value, 0);
  if (texts.length > 0) return { amount, calculation: `${texts.join(" + ")} = ${amountText(amount)}` };
  const value = tiers.at(-1)?.value ?? 0;
  const free0 = `${numberShown(quantity)} within the free part`;
  return { amount: 0, calculation: quantity > 0 ? `${free0} = 0.00` : `0 x ${numberShown(value)} = 0.00` };
}
