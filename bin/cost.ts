// npx cdktf-oci-streaming cost <stack>: estimates the monthly cost of a synthesized stack.

import { type Command } from "commander";
import { ConfigurationError } from "cdktf-oci-streaming";
import { CostEstimate, Load, PriceList } from "cdktf-oci-streaming/cost";
import { type Terminal } from "./command-line";
import { documentOf, takeStack } from "./synthesized-stack";

interface Options {
  readonly load?: string;
  readonly prices?: string;
  readonly currency?: string;
  readonly var: readonly string[];
  readonly app: string;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

const FILES = `
A load file is a JSON object, by address or by the path of the construct:
  { "orders/pool/bookings": { "messages": { "perSecond": 50, "averageBytes": 1000, "consumerGroups": 1 } } }
A price file is a response of Oracle's price API:
  curl 'https://apexapps.oracle.com/pls/apex/cetools/api/v1/products/?currencyCode=EUR' > prices.json`;

/** Adds the command to a program. */
export function costCommand(program: Command, terminal: Terminal): void {
  takeStack(program.command("cost"))
    .description("estimate the monthly cost of a synthesized stack by list prices")
    .option("--load <file>", "a file with the load of the resources")
    .option("--prices <file>", "a file with prices that replace those of this package")
    .option("--currency <code>", "the currency, if the price file has several")
    .option("--var <NAME=VALUE>", "the value of an input of the stack; can be repeated", collect, [])
    .option("--json", "print JSON")
    .option("--markdown", "print Markdown")
    .addHelpText("after", FILES)
    .action((stack: string, options: Options) => {
      terminal.print(rendered(estimateOf(stack, options), options));
    });
}

function collect(text: string, others: readonly string[]): string[] {
  return [...others, text];
}

function estimateOf(stack: string, { load, prices, currency, var: variables, app }: Options): CostEstimate {
  return CostEstimate.ofFile(documentOf(stack, app), {
    load: load === undefined ? [] : Load.fromFile(load),
    prices:
      prices === undefined
        ? PriceList.oracle()
        : PriceList.fromOracleFile(prices, currency === undefined ? {} : { currency }),
    variables: Object.fromEntries(variables.map(variableIn)),
  });
}

function variableIn(text: string): [string, string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new ConfigurationError(
    `the value of an input must be NAME=VALUE, got '${text}'; write --var retention_hours=168`,
  );
}

function rendered(estimate: CostEstimate, { json, markdown }: Options): string {
  if (json === true) return estimate.json();
  return markdown === true ? estimate.markdown() : estimate.text();
}
