// Internal: the lines of an estimate, each with its range over the readings of the price model.

import { type Bill, type Line } from "./bill";
import { type CostLine } from "./entries";
import { freeQuantity } from "./price";

/** The lines by the base reading. A line that only another reading has is in the sum of that reading. */
export function linesOf(base: Bill, low: Bill, high: Bill): CostLine[] {
  const [lowest, highest] = [low, high].map(({ lines }) => new Map(lines.map((line) => [keyOf(line), line.amount])));
  return base.lines.map((line) => {
    const others = [lowest, highest].map((amounts) => amounts?.get(keyOf(line)) ?? line.amount);
    return {
      address: line.address,
      what: line.what,
      amount: line.amount,
      low: Math.min(line.amount, ...others),
      high: Math.max(line.amount, ...others),
      formula: line.formula,
      partNumber: line.part,
      product: line.price.name,
      unit: line.price.unit,
      freeQuantity: freeQuantity(line.price),
      assumption: line.assumption ?? "",
    };
  });
}

function keyOf({ address, what }: Line): string {
  return `${address} ${what}`;
}
