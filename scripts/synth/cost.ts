// The monthly cost of a synthesized stack: a reference stack in its example of scripts/example-loads.ts, an example with its load.json.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CostEstimate, Load } from "cdktf-oci-streaming/cost";
import { exampleLoads } from "../example-loads";

const ROOT = join(__dirname, "..", "..");

interface Loaded {
  readonly variables: Readonly<Record<string, string>>;
  readonly load: object;
}

/** The formatted sum; a dash for a stack without loads. */
export function costOf(id: string, document: string, loaded: Loaded | undefined = referenceLoad(id)): string {
  if (loaded === undefined) return "-";
  // An example of several stacks has the loads of all of them in one file.
  const own = Object.entries(loaded.load).filter(([path]) => path.startsWith(`${id}/`));
  const load = Load.fromJson(JSON.stringify(Object.fromEntries(own)));
  const { total, prices } = CostEstimate.ofDocument(document, id, { load, variables: loaded.variables });
  return `${total.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${prices.currency}`;
}

function referenceLoad(id: string): Loaded | undefined {
  return exampleLoads.find((one) => one.id === id && one.variant === "default");
}

/** The loads of an example: `examples/kappa`. */
export function loadOfExample(title: string): Loaded {
  return JSON.parse(readFileSync(join(ROOT, title, "load.json"), "utf8")) as Loaded;
}
