/** Why a cost is not in the sum. */
export enum CostGapKind {
  /** No load was given, and none follows from the loads of other resources. */
  NO_LOAD = "no-load",
  /** No price is known. */
  NO_PRICE = "no-price",
  /** An argument is known only at apply, or is an input without a default. */
  UNKNOWN_VALUE = "unknown-value",
}

/** The monthly cost of a resource for one product of the price list. */
export interface CostLine {
  /** The address of the resource, or a description if the line is not for a single resource. */
  readonly address: string;
  /** What you pay for: `PUT and GET`. */
  readonly what: string;
  /** The amount, in the currency of the estimate. */
  readonly amount: number;
  /** The smallest amount that a reading of the price model gives. */
  readonly low: number;
  /** The largest amount that a reading of the price model gives. */
  readonly high: number;
  /** The calculation of the amount, with its numbers. */
  readonly formula: string;
  /** The part number of the product. */
  readonly partNumber: string;
  /** The name of the product. */
  readonly product: string;
  /** The unit of the product. */
  readonly unit: string;
  /** The quantity that is free per month for the whole tenancy, in that unit. It may already be used up. */
  readonly freeQuantity: number;
  /** The assumption of the calculation. Empty if there is none. */
  readonly assumption: string;
}

/** A cost that is not in the sum. */
export interface CostGap {
  /** The address of the resource. */
  readonly address: string;
  /** Why it is not in the sum. */
  readonly kind: CostGapKind;
  /** The reason as a phrase: what is not known, or which load to give. */
  readonly reason: string;
}

/** A resource without a separate cost. */
export interface FreeResource {
  /** The address of the resource. */
  readonly address: string;
  /** Why it is free, and what you pay for instead. */
  readonly reason: string;
}

/** Another reading of the price model, where Oracle's documentation leaves it open. */
export interface CostReading {
  /** Its name, which stays the same from version to version. */
  readonly id: string;
  /** What the documentation leaves open, and how this reading decides it. */
  readonly sentence: string;
  /** The sum by this reading. */
  readonly total: number;
}
