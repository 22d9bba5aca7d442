import { excerpt, refusal } from "../core/checks";
import { listAt, textAt, at as valueAt } from "../plan/values";
import { parseJson, readText } from "../plan/text-file";
import { AS_OF, ORACLE_PRICES, SOURCE } from "./oracle-prices";
import { type Price } from "./price";

/** Which prices in a file to use. */
export interface PriceListOptions {
  /**
   * The currency, as a code of three capital letters. Required for a file with prices in several currencies.
   *
   * @default - the only currency in the file
   */
  readonly currency?: string;

  /**
   * The day of the prices: `2026-01-05`.
   *
   * @default - the value of `lastUpdated` in the file
   */
  readonly asOf?: string;
}

/** A dated table of prices, in one currency, by part number. */
export class PriceList {
  /**
   * Oracle's list prices in US dollars, pay as you go, without tax, as of 2026-01-05: the products that the resources of this
   * package use.
   */
  public static oracle(): PriceList {
    return new PriceList("USD", AS_OF, SOURCE, new Map(ORACLE_PRICES.map((price) => [price.partNumber, price])));
  }

  /**
   * Reads a response of Oracle's public price API, unchanged:
   * `https://apexapps.oracle.com/pls/apex/cetools/api/v1/products/?currencyCode=EUR`, which needs no login.
   *
   * Reads `partNumber`, `displayName`, `metricName` and the prices of the model `PAY_AS_YOU_GO` in `currencyCodeLocalizations` of
   * each product. `rangeMin` and `rangeMax` are the bounds of its tiers. Above the last tier there is no price. The format is that of
   * public copies of the response from 2023-11, 2026-01 and 2026-03.
   *
   * @param json - the contents of the response
   * @throws ConfigurationError if `json` has an unexpected form, for prices in several currencies without a choice, for a chosen currency
   * without prices, for an invalid currency code, for tiers with a gap, for a duplicate product, and for a missing or invalid day
   */
  public static fromOracleJson(json: string, options: PriceListOptions = {}): PriceList {
    const answer = parseJson(WHAT, json, REMEDY);
    const products = productsOf(answer);
    const currency = currencyOf(products, options.currency);
    const prices = products.flatMap((product) => priceIn(product, currency));
    checkOnce(prices);
    const asOf = dayOf(options.asOf ?? textAt(answer, "lastUpdated")?.slice(0, DAY));
    return new PriceList(currency, asOf, "a file in the form of Oracle's price API", byPart(prices));
  }

  /**
   * Reads the response of the price API from a file.
   *
   * @throws ConfigurationError if the file cannot be read, and in the same cases as `fromOracleJson`
   */
  public static fromOracleFile(path: string, options: PriceListOptions = {}): PriceList {
    return PriceList.fromOracleJson(readText("the file of prices", path), options);
  }

  private constructor(
    /** The currency, as a code of three letters. */
    public readonly currency: string,
    /** The day of the prices: `2026-01-05`. */
    public readonly asOf: string,
    /** The source of the prices. */
    public readonly source: string,
    private readonly prices: ReadonlyMap<string, Price>,
  ) {}

  /**
   * A list with these prices, replaced by the prices of another list where it has any. Use it for negotiated prices.
   *
   * The new list has the date of the older of the two lists.
   *
   * @throws ConfigurationError for a list in another currency
   */
  public overriddenBy(other: PriceList): PriceList {
    if (other.currency !== this.currency) {
      const remedy = "use two lists in the same currency: an estimate does not convert currencies";
      throw refusal(undefined, {
        what: "the prices of one estimate",
        rule: `must be in one currency, here ${this.currency}`,
        got: other.currency,
        remedy,
      });
    }
    const asOf = this.asOf < other.asOf ? this.asOf : other.asOf;
    const source = `${this.source}; ${other.source} (as of ${other.asOf})`;
    return new PriceList(this.currency, asOf, source, new Map([...this.prices, ...other.prices]));
  }

  /** The price of a product. Undefined if the list does not have it. @internal */
  public _find(partNumber: string): Price | undefined {
    return this.prices.get(partNumber);
  }
}

const WHAT = "the price list";
const REMEDY = "pass the unchanged response of Oracle's price API, whose items have a partNumber and prices";
const MODEL = "PAY_AS_YOU_GO";
/** The length of `2026-01-05`. */
const DAY = 10;

function productsOf(answer: unknown): readonly unknown[] {
  const products = listAt(answer, "items");
  const isList = products.length > 0 && products.every((one) => textAt(one, "partNumber") !== undefined);
  if (isList && products.every((one) => Array.isArray(valueAt(one, "currencyCodeLocalizations")))) return products;
  throw refusal(undefined, {
    what: WHAT,
    rule: "must have items with partNumber and currencyCodeLocalizations",
    remedy: REMEDY,
  });
}

function currencyOf(products: readonly unknown[], chosen: string | undefined): string {
  const found = [
    ...new Set(products.flatMap((one) => localizationsOf(one).map((code) => textAt(code, "currencyCode") ?? ""))),
  ];
  const rule = "must be in one currency";
  if (chosen === undefined && found.length > 1) {
    const got = excerpt(found.sort().join(", "), 0);
    throw refusal(undefined, { what: WHAT, rule, got, remedy: `choose one: { currency: "${found[0] ?? ""}" }` });
  }
  const currency = chosen ?? found[0] ?? "";
  checkCode(chosen === undefined ? "the currency of the price list" : "currency", currency);
  if (found.includes(currency)) return currency;
  const remedy = "request that currency from the API with ?currencyCode=";
  const of = found.join(", ") || "none";
  throw refusal(undefined, { what: WHAT, rule: `must have prices in ${chosen ?? "a currency"}`, got: of, remedy });
}

/** Otherwise two spellings of one currency would be two currencies. */
function checkCode(what: string, code: string): void {
  if (code === "" || /^[A-Z]{3}$/.test(code)) return;
  const remedy = "write USD, for example";
  throw refusal(undefined, { what, rule: "must be a code of three capital letters", got: code, remedy });
}

function localizationsOf(product: unknown): readonly unknown[] {
  return listAt(product, "currencyCodeLocalizations");
}

function priceIn(product: unknown, currency: string): Price[] {
  const partNumber = textAt(product, "partNumber") ?? "";
  const name = textAt(product, "displayName") ?? partNumber;
  const unit = textAt(product, "metricName") ?? "unit";
  const prices = localizationsOf(product)
    .filter((one) => textAt(one, "currencyCode") === currency)
    .flatMap((one) => listAt(one, "prices"))
    .filter((one) => textAt(one, "model") === MODEL);
  return prices.length === 0 ? [] : [{ partNumber, name, unit, ...tiersOf(partNumber, prices) }];
}

function tiersOf(partNumber: string, prices: readonly unknown[]): Pick<Price, "tiers" | "upTo"> {
  const ranges = prices
    .map((one) => ({
      from: valueAt(one, "rangeMin") ?? 0,
      to: valueAt(one, "rangeMax") ?? Infinity,
      value: valueAt(one, "value"),
    }))
    .filter(isRange)
    .sort((one, other) => one.from - other.from);
  const isWhole =
    ranges.length === prices.length &&
    ranges.every(({ from }, index) => from === (index === 0 ? 0 : ranges[index - 1]?.to));
  if (isWhole) {
    return { tiers: ranges.map(({ from, value }) => ({ from, value })), upTo: ranges.at(-1)?.to ?? Infinity };
  }
  const rule = "must be numbers that are not negative, in ranges from 0 without gaps";
  throw refusal(undefined, { what: `the prices of ${partNumber}`, rule, remedy: REMEDY });
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

function isRange(range: { readonly [key in keyof Range]: unknown }): range is Range {
  return Object.values(range).every((one) => typeof one === "number" && one >= 0);
}

function dayOf(text: string | undefined): string {
  if (text !== undefined && isDay(text)) return text;
  const remedy = 'set it with { asOf: "2026-01-05" }';
  const what = "the day of the price list";
  throw refusal(undefined, { what, rule: "must be written like 2026-01-05", got: text, remedy });
}

/** Whether a day stays the same when it is parsed and written again: the 30th of February would become a day in March. */
function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  );
}

/** Rejects duplicate products: the later price would win, and might not be the intended one. */
function checkOnce(prices: readonly Price[]): void {
  const parts = prices.map(({ partNumber }) => partNumber);
  const twice = parts.find((part, index) => parts.indexOf(part) < index);
  if (twice === undefined) return;
  const remedy = "leave out the duplicate";
  throw refusal(undefined, { what: WHAT, rule: "must have each product only once", got: `${twice} twice`, remedy });
}

function byPart(prices: readonly Price[]): ReadonlyMap<string, Price> {
  return new Map(prices.map((price) => [price.partNumber, price]));
}
