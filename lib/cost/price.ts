// Internal: the price of a product, in tiers, and what a quantity of it costs.

import { amountText, numberShown } from "./numbers";

/** From a quantity on, what each further unit costs. */
export interface PriceTier {
  readonly from: number;
  readonly value: number;
}

export interface Price {
  readonly partNumber: string;
  readonly name: string;
  /** What is counted, in the words of the price list: `GB per hour`, `million function invocations`. */
  readonly unit: string;
  /** In ascending order; the first is from 0 on. */
  readonly tiers: readonly PriceTier[];
  /** Up to which quantity in a month it is the price. */
  readonly upTo: number;
}

/** How much of a product is free in a month, for all of a tenancy. */
export function freeQuantity({ tiers }: Price): number {
  const [first, second] = tiers;
  return first?.value === 0 && second !== undefined ? second.from : 0;
}

/** What a quantity costs, and how that was calculated. */
export interface Charge {
  readonly amount: number;
  readonly calculation: string;
}

/** @param used - how much of the product is used already, by what stands before */
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
