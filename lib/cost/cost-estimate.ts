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

/** What a stack has to do, and what that costs. */
export interface CostEstimateOptions {
  /**
   * What the resources of the stack have to do.
   *
   * @default - nothing is known: what depends on use is listed as a gap
   */
  readonly load?: Load[];

  /**
   * The prices.
   *
   * @default - those of `PriceList.oracle()`
   */
  readonly prices?: PriceList;

  /**
   * Values of the stack's variables by name, as they are given to Terraform with `-var`.
   *
   * @default - the default of each variable
   */
  readonly variables?: { readonly [name: string]: string };

  /**
   * When the estimate is made: prices that are older than a year, or of a later day, are warned of.
   *
   * @default - now
   */
  readonly today?: Instant;
}

/**
 * What a stack costs in a month of 744 hours: a line for each resource and product with its formula, the sum, what is free, and what is
 * not in the sum. It is read from the synthesized document, so that resources of the bindings count too.
 *
 * Where Oracle's documentation leaves the price model open, `total` is by the current pages, `readings` has the sum by each other reading,
 * and `low` and `high` are by the most and the least favourable of them together. List prices without tax; not a quote.
 */
export class CostEstimate {
  /**
   * The costs of a stack.
   *
   * @throws ConfigurationError for a load of what is not in the stack or does not have that kind of load, for two loads of one resource, and
   * for the value of a variable that the stack does not have
   */
  public static of(stack: TerraformStack, options: CostEstimateOptions = {}): CostEstimate {
    return new CostEstimate(stack.node.id, JSON.parse(Testing.synth(stack)) as object, options, stack);
  }

  /**
   * The costs of a synthesized document.
   *
   * @param json - the content of `cdk.tf.json`
   * @param name - what the estimate calls the stack
   * @throws ConfigurationError for a text that is no such document, and for what `of` refuses
   */
  public static ofDocument(json: string, name: string, options: CostEstimateOptions = {}): CostEstimate {
    return new CostEstimate(name, configurationIn(json), options);
  }

  /**
   * The costs of a synthesized document in a file; the estimate calls the stack as the folder of the file is called.
   *
   * @param path - of a `cdk.tf.json`: `cdktf.out/stacks/orders/cdk.tf.json`
   * @throws ConfigurationError if the file cannot be read, and for what `ofDocument` refuses
   */
  public static ofFile(path: string, options: CostEstimateOptions = {}): CostEstimate {
    return CostEstimate.ofDocument(readText(SYNTHESIZED_STACK, path), basename(dirname(resolve(path))), options);
  }

  /** The lines, in the order of the document. */
  public readonly lines: CostLine[];
  /** The sum of the lines for a month of 744 hours. */
  public readonly total: number;
  /** The sum by the most favourable readings of the price model together. */
  public readonly low: number;
  /** The sum by the least favourable readings together; free parts are taken to be used up. */
  public readonly high: number;
  /** The other readings of the price model by which the sum is another one. */
  public readonly readings: CostReading[];
  /** What is not in the sum. */
  public readonly gaps: CostGap[];
  /** What costs nothing by itself. */
  public readonly free: FreeResource[];
  /** What to be careful about: prices that are older than a year or of a day to come, and 50 partitions or more. */
  public readonly warnings: string[];
  /** The prices. */
  public readonly prices: PriceList;

  private constructor(
    /** What the stack is called. */
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

  /** The estimate for people, as a table. */
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
  return refusal(stack?.node.path, { what, rule: "must have one load", got, remedy: "add them up" });
}

function resourceOf(document: StackDocument, load: Load, stack: TerraformStack | undefined): Resource {
  const target = load._target(stack) ?? "";
  const resource = document.find(target) ?? atPath(document, target, stack);
  const at = stack?.node.path;
  if (resource === undefined) {
    const remedy = "name it by its address in cdk.tf.json, or by the path of its construct";
    throw refusal(at, { what: "a load", rule: "must be of a resource of the stack", got: target, remedy });
  }
  if (load._kind === "outbound" || LOADED[load._kind].includes(resource.type)) return resource;
  const rule = `must be of ${orList(LOADED[load._kind])}`;
  const remedy = "give the resource the kind of load that it has";
  throw refusal(at, { what: `a load of the kind ${load._kind}`, rule, got: resource.address, remedy });
}

/** Of a document that was made here, and has no paths in it. */
function atPath(document: StackDocument, path: string, stack: TerraformStack | undefined): Resource | undefined {
  const construct = stack?.node.findAll().find(({ node }) => node.path === path);
  const address = construct && addressOf(construct);
  return address === undefined ? undefined : document.get(address);
}

function ageOf({ asOf, source }: PriceList, today: string): string[] {
  // A list of today is of the day after it somewhere.
  if (Date.parse(asOf) > Date.parse(today) + A_DAY) {
    return [`The prices are of ${asOf}, a day that is yet to come (${source}): say the right one with asOf.`];
  }
  const anniversary = new Date(asOf);
  anniversary.setUTCFullYear(anniversary.getUTCFullYear() + 1);
  // Of an instant that is a token nobody knows whether it is later.
  if (!(Date.parse(today) > anniversary.getTime())) return [];
  return [
    `The prices are of ${asOf}, more than a year old (${source}): give newer ones with PriceList.fromOracleJson.`,
  ];
}

function minimumOf(bill: Bill): string[] {
  const partitions = partitionsOf(bill);
  if (partitions < PARTITIONS_OF_MINIMUM) return [];
  return [
    `The streams have ${partitions} partitions: an older limits page charges a minimum for every ${PARTITIONS_OF_MINIMUM}, and whether it is in force is not documented.`,
  ];
}
