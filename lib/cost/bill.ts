// Internal: the results of the rules while they read a document: lines, gaps, and free resources.

import { isObject } from "../plan/values";
import { type Found, type Resource, type StackDocument } from "./document";
import { CostGapKind } from "./entries";
import { type Load } from "./load";
import { numberShown } from "./numbers";
import { chargeOf, freeQuantity, type Price } from "./price";
import { type PriceList } from "./price-list";
import { type Reading } from "./reading";

/** A use of a product, before it is priced. */
export interface Use {
  /** What you pay for: `PUT and GET`. */
  readonly what: string;
  readonly part: string;
  readonly quantity: number;
  /** How the quantity was calculated: `50/s x 1,000 bytes x 2,678,400 s`. */
  readonly from: string;
  /** The assumptions, as sentences. */
  readonly assumption?: string;
}

export interface Line extends Use {
  readonly address: string;
  readonly amount: number;
  readonly formula: string;
  readonly price: Price;
}

export interface Gap {
  readonly address: string;
  readonly kind: CostGapKind;
  readonly reason: string;
}

export class Bill {
  public readonly lines: Line[] = [];
  public readonly gaps: Gap[] = [];
  public readonly free = new Map<string, string>();
  private readonly known = new Set<string>();
  private readonly used = new Map<string, number>();

  public constructor(
    public readonly document: StackDocument,
    private readonly loads: ReadonlyMap<string, Load>,
    private readonly prices: PriceList,
    public readonly reading: Reading,
  ) {}

  public load({ address }: Resource): Load | undefined {
    return this.loads.get(address);
  }

  public price(part: string): Price | undefined {
    return this.prices._find(part);
  }

  /** Prices a use of a resource, for each instance of the resource. */
  public charge(resource: Resource, use: Use): void {
    const { count, note } = this.countOf(resource);
    if (count === 0) return;
    const quantity = use.quantity * count;
    const from = count === 1 ? use.from : `${count} x (${use.from})`;
    const assumption = [use.assumption, note].filter((one) => one !== undefined).join(" ");
    this.enter(resource.address, { ...use, quantity, from, ...(assumption !== "" && { assumption }) });
  }

  /** Prices a use that does not belong to a single resource. */
  public enter(address: string, use: Use): void {
    const price = this.price(use.part);
    if (price === undefined) {
      this.gap(address, CostGapKind.NO_PRICE, `the price list has no ${use.part}, the product for ${use.what}`);
      return;
    }
    const used = this.used.get(use.part) ?? (this.reading.isFreePartUsed === true ? freeQuantity(price) : 0);
    this.used.set(use.part, used + use.quantity);
    if (used + use.quantity > price.upTo) {
      const beyond = `beyond a quantity of ${numberShown(price.upTo)} in a month`;
      this.gap(address, CostGapKind.NO_PRICE, `the price list has no price of ${use.part} ${beyond}`);
      return;
    }
    const { amount, calculation } = chargeOf(price, use.quantity, used);
    this.lines.push({ ...use, address, amount, formula: `${use.from}; ${calculation}`, price });
  }

  public gap(address: string, kind: CostGapKind, reason: string): void {
    const key = JSON.stringify([address, reason]);
    if (this.known.has(key)) return;
    this.known.add(key);
    this.gaps.push({ address, kind, reason });
  }

  public noLoad({ address }: Resource, reason: string): void {
    this.gap(address, CostGapKind.NO_LOAD, reason);
  }

  /**
   * A number at a path of a resource's arguments. It is a gap if only Terraform knows it, if it is negative, or if it is missing and has
   * no default.
   */
  public number(resource: Resource, what: string, path: readonly string[], byDefault?: number): number | undefined {
    const found = this.document.value(resource, path);
    const value = found.value === undefined && found.unknown === undefined ? byDefault : numberIn(found);
    if (value !== undefined && value >= 0) return value;
    this.unknown(resource, what, value === undefined ? found : { unknown: `is ${value}, which is not valid` });
    return undefined;
  }

  /** The same for a string. */
  public text(resource: Resource, what: string, path: readonly string[], byDefault?: string): string | undefined {
    const found = this.document.value(resource, path);
    const value = found.value === undefined && found.unknown === undefined ? byDefault : textIn(found);
    if (value === undefined) this.unknown(resource, what, found);
    return value;
  }

  /** Whether a flag is on. A flag that only Terraform knows counts as off, and is a gap. */
  public flag(resource: Resource, what: string, path: readonly string[]): boolean {
    const { value, unknown } = this.document.value(resource, path);
    if (unknown !== undefined) this.unknown(resource, what, { unknown });
    return value === true || value === "true";
  }

  private unknown({ address }: Resource, what: string, { unknown = "is not set" }: Found): void {
    this.gap(address, CostGapKind.UNKNOWN_VALUE, `${what} ${unknown}`);
  }

  public countOf(resource: Resource): { readonly count: number; readonly note?: string } {
    const each = this.document.value(resource, ["for_each"]).value;
    if (Array.isArray(each)) return { count: each.length };
    if (isObject(each)) return { count: Object.keys(each).length };
    const found = this.document.value(resource, ["count"]);
    if (found.value === undefined && found.unknown === undefined && each === undefined && !this.hasEach(resource))
      return { count: 1 };
    const count = numberIn(found);
    return count === undefined || count < 0
      ? { count: 1, note: "Counted once: the count is known only at apply." }
      : { count };
  }

  private hasEach(resource: Resource): boolean {
    return this.document.value(resource, ["for_each"]).unknown !== undefined;
  }
}

function numberIn({ value }: Found): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function textIn({ value }: Found): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** `133.92 GB`. */
export function gigabytes(value: number): string {
  return `${numberShown(value)} GB`;
}
