/** Why something is not in the sum. */
export enum CostGapKind {
  /** No load was given, and none follows from the loads of other resources. */
  NO_LOAD = "no-load",
  /** No price is known. */
  NO_PRICE = "no-price",
  /** An argument is known only at apply, or is an input without a default. */
  UNKNOWN_VALUE = "unknown-value",
}

/** What a resource costs in a month, for one product of the price list. */
export interface CostLine {
  /** The address of the resource, or what the line is for where that is no resource alone. */
  readonly address: string;
  /** What is paid for: `PUT and GET`. */
  readonly what: string;
  /** The amount, in the currency of the estimate. */
  readonly amount: number;
  /** The smallest amount that a reading of the price model gives. */
  readonly low: number;
  /** The largest amount that a reading of the price model gives. */
  readonly high: number;
  /** How it was calculated, with its numbers. */
  readonly formula: string;
  /** The part number of the product. */
  readonly partNumber: string;
  /** The name of the product. */
  readonly product: string;
  /** What the product is counted in. */
  readonly unit: string;
  /** How much of the product is free in a month for the whole tenancy, in that unit; it may be used up already. */
  readonly freeQuantity: number;
  /** What was assumed; empty where nothing was. */
  readonly assumption: string;
}

/** What is not in the sum. */
export interface CostGap {
  /** The address of the resource. */
  readonly address: string;
  /** Why it is not in the sum. */
  readonly kind: CostGapKind;
  /** The same as half a sentence: what is not known, or which load to give. */
  readonly reason: string;
}

/** A resource that costs nothing by itself. */
export interface FreeResource {
  /** The address of the resource. */
  readonly address: string;
  /** Why, and what is paid instead. */
  readonly reason: string;
}

/** Another way to read the price model, which Oracle's documentation leaves open. */
export interface CostReading {
  /** Its name, which stays the same from version to version. */
  readonly id: string;
  /** What the documentation leaves open, and how it is read here. */
  readonly sentence: string;
  /** The sum by this reading. */
  readonly total: number;
}
