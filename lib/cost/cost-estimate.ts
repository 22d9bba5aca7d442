import { basename, dirname, resolve } from "node:path";
import { type TerraformStack, Testing } from "cdktf";
import { orList, refusal } from "../core/checks";
import { type Instant } from "../core/instant";
import { configurationIn, SYNTHESIZED_STACK } from "../plan/configuration";
import { readText } from "../plan/text-file";
import { Bill } from "./bill";
import { type Resource, StackDocument } from "./document";
import { type CostGap, type CostLine, type CostReading, type FreeResource } from "./entries";
import { addressOf, type Load } from "./load";
import { PriceList } from "./price-list";
import { HIGH, LOW, type Reading, READINGS } from "./reading";
import { jsonOf, markdownOf, textOf } from "./rendering";
import { LOADED, readAll } from "./rules/all";
import { PARTITIONS_OF_MINIMUM, partitionsOf } from "./rules/streaming";
import { linesOf } from "./summary";

/** The load of a stack, and the prices and values for its estimate. */
export interface CostEstimateOptions {
  /**
   * The loads of the resources of the stack.
   *
   * @default - no loads: costs that depend on usage are listed as gaps
   */
  readonly load?: Load[];

  /**
   * The prices.
   *
   * @default - the prices of `PriceList.oracle()`
   */
  readonly prices?: PriceList;

  /**
   * Values of the stack's variables by name, as you give them to Terraform with `-var`.
   *
   * @default - the default of each variable
   */
  readonly variables?: { readonly [name: string]: string };

  /**
   * The date of the estimate. Prices that are more than a year older, or from a later day, cause a warning.
   *
   * @default - now
   */
  readonly today?: Instant;
}

/**
 * The cost of a stack in a month of 744 hours: a line for each resource and product with its formula, the sum, the free resources, and
 * the costs that are not in the sum. It is read from the synthesized document, so resources of the bindings count too.
 *
 * Oracle's documentation leaves the price model open in some points. `total` follows the current pages, `readings` has the sum by each
 * other reading, and `low` and `high` combine the most and the least favorable readings. List prices without tax; not a quote.
 */
export class CostEstimate {
  /**
   * Estimates the cost of a stack.
   *
   * @throws ConfigurationError for a load of a resource that is not in the stack or does not accept that kind of load, for two
   * loads of one resource, and for the value of a variable that is not in the stack
   */
  public static of(stack: TerraformStack, options: CostEstimateOptions = {}): CostEstimate {
    return new CostEstimate(stack.node.id, JSON.parse(Testing.synth(stack)) as object, options, stack);
  }

  /**
   * Estimates the cost of a synthesized document.
   *
   * @param json - the contents of `cdk.tf.json`
   * @param name - the name of the stack in the estimate
   * @throws ConfigurationError if `json` is not such a document, and in the same cases as `of`
   */
  public static ofDocument(json: string, name: string, options: CostEstimateOptions = {}): CostEstimate {
    return new CostEstimate(name, configurationIn(json), options);
  }

  /**
   * Estimates the cost of a synthesized document in a file. The estimate names the stack after the folder of the file.
   *
   * @param path - the path of a `cdk.tf.json`: `cdktf.out/stacks/orders/cdk.tf.json`
   * @throws ConfigurationError if the file cannot be read, and in the same cases as `ofDocument`
   */
  public static ofFile(path: string, options: CostEstimateOptions = {}): CostEstimate {
    return CostEstimate.ofDocument(readText(SYNTHESIZED_STACK, path), basename(dirname(resolve(path))), options);
  }

  /** The lines, in the order of the document. */
  public readonly lines: CostLine[];
  /** The sum of the lines for a month of 744 hours. */
  public readonly total: number;
  /** The sum if the most favorable readings of the price model are combined. */
  public readonly low: number;
  /** The sum if the least favorable readings are combined. The free quantities count as used up. */
  public readonly high: number;
  /** The other readings of the price model that give a different sum. */
  public readonly readings: CostReading[];
  /** The costs that are not in the sum. */
  public readonly gaps: CostGap[];
  /** The resources without a separate cost. */
  public readonly free: FreeResource[];
  /** Warnings about prices that are more than a year old or from a future day, and about 50 partitions or more. */
  public readonly warnings: string[];
  /** The prices. */
  public readonly prices: PriceList;

  private constructor(
    /** The name of the stack. */
    public readonly name: string,
    blocks: object,
    options: CostEstimateOptions,
    stack?: TerraformStack,
  ) {
    const { load = [], prices = PriceList.oracle(), variables = {}, today } = options;
    const document = new StackDocument(blocks, variables);
    const loads = loadsByAddress(document, load, stack);
    const outbound = load.find((one) => one._kind === "outbound");
    const read = (reading: Reading): Bill => {
      const bill = new Bill(document, loads, prices, reading);
      readAll(bill, outbound);
      return bill;
    };
    const bills = { base: read({}), low: read(LOW), high: read(HIGH) };
    this.prices = prices;
    this.lines = linesOf(bills.base, bills.low, bills.high);
    this.total = sumOf(bills.base);
    this.low = Math.min(this.total, sumOf(bills.low));
    this.high = Math.max(this.total, sumOf(bills.high));
    this.readings = READINGS.map(({ id, sentence, reading }) => ({ id, sentence, total: sumOf(read(reading)) })).filter(
      ({ total }) => Math.abs(total - this.total) >= HALF_A_CENT,
    );
    this.gaps = bills.base.gaps;
    this.free = [...bills.base.free].map(([address, reason]) => ({ address, reason }));
    const now = today === undefined ? new Date().toISOString() : today.toIsoString();
    this.warnings = [...ageOf(prices, now), ...minimumOf(bills.base)];
  }

  /** The estimate for people, as a plain-text table. */
  public text(): string {
    return textOf(this);
  }

  /** The estimate for programs, as a JSON object with its members. */
  public json(): string {
    return jsonOf(this);
  }

  /** The estimate for a page in Markdown. */
  public markdown(): string {
    return markdownOf(this);
  }
}

const HALF_A_CENT = 0.005;
const A_DAY = 86_400_000;

function sumOf({ lines }: Bill): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

function loadsByAddress(
  document: StackDocument,
  loads: readonly Load[],
  stack: TerraformStack | undefined,
): ReadonlyMap<string, Load> {
  const found = new Map<string, Load>();
  const named = loads.filter(({ _kind }) => _kind !== "outbound");
  for (const load of named) {
    const { address } = resourceOf(document, load, stack);
    if (found.has(address)) throw twice(stack, address, 2);
    found.set(address, load);
  }
  const outbound = loads.length - named.length;
  if (outbound > 1) throw twice(stack, "outbound transfer", outbound);
  return found;
}

function twice(stack: TerraformStack | undefined, what: string, got: number): Error {
  return refusal(stack?.node.path, { what, rule: "must have only one load", got, remedy: "add the loads up" });
}

function resourceOf(document: StackDocument, load: Load, stack: TerraformStack | undefined): Resource {
  const target = load._target(stack) ?? "";
  const resource = document.find(target) ?? atPath(document, target, stack);
  const at = stack?.node.path;
  if (resource === undefined) {
    const remedy = "name it by its address in cdk.tf.json, or by the path of its construct";
    throw refusal(at, { what: "a load", rule: "must belong to a resource of the stack", got: target, remedy });
  }
  if (load._kind === "outbound" || LOADED[load._kind].includes(resource.type)) return resource;
  const rule = `must belong to ${orList(LOADED[load._kind])}`;
  const remedy = "use a kind of load that the resource accepts";
  throw refusal(at, { what: `a load of the kind ${load._kind}`, rule, got: resource.address, remedy });
}

/** For a document that was synthesized here and has no paths in it. */
function atPath(document: StackDocument, path: string, stack: TerraformStack | undefined): Resource | undefined {
  const construct = stack?.node.findAll().find(({ node }) => node.path === path);
  const address = construct && addressOf(construct);
  return address === undefined ? undefined : document.get(address);
}

function ageOf({ asOf, source }: PriceList, today: string): string[] {
  // One day of tolerance: a list from today may have tomorrow's date in another time zone.
  if (Date.parse(asOf) > Date.parse(today) + A_DAY) {
    return [`The prices are from ${asOf}, a day in the future (${source}): set the right day with asOf.`];
  }
  const anniversary = new Date(asOf);
  anniversary.setUTCFullYear(anniversary.getUTCFullYear() + 1);
  // If the instant is a token, it is not known whether it is later.
  if (!(Date.parse(today) > anniversary.getTime())) return [];
  return [
    `The prices are from ${asOf}, more than a year old (${source}): pass newer ones with PriceList.fromOracleJson.`,
  ];
}

function minimumOf(bill: Bill): string[] {
  const partitions = partitionsOf(bill);
  if (partitions < PARTITIONS_OF_MINIMUM) return [];
  return [
    `The streams have ${partitions} partitions: an older limits page charges a minimum for every ${PARTITIONS_OF_MINIMUM}, but it is not documented whether it still applies.`,
  ];
}
