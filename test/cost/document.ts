// Handwritten documents of stacks: resources with the arguments that matter.

import { CostEstimate, type CostEstimateOptions, Load } from "../../lib/cost";

export interface DocumentParts {
  /** By address. */
  readonly resources: Readonly<Record<string, object>>;
  readonly variables?: Readonly<Record<string, object>>;
  readonly region?: string;
}

export function documentOf({ resources, variables = {}, region = "eu-frankfurt-1" }: DocumentParts): string {
  const resource: Record<string, Record<string, object>> = {};
  for (const [address, config] of Object.entries(resources)) {
    const [type = "", name = ""] = address.split(".");
    resource[type] = { ...resource[type], [name]: config };
  }
  return JSON.stringify({ provider: { oci: [{ region }] }, resource, variable: variables });
}

/** @param loads - in the form of a file */
export function estimate(parts: DocumentParts, loads: object = {}, options: CostEstimateOptions = {}): CostEstimate {
  return CostEstimate.ofDocument(documentOf(parts), "shop", { load: Load.fromJson(JSON.stringify(loads)), ...options });
}

/** Of the one line with a part number: the amount, in cents. */
export function amountOf({ lines }: CostEstimate, part: string): number {
  const found = lines.filter(({ partNumber }) => partNumber === part);
  if (found.length !== 1) throw new Error(`${found.length} lines of ${part}`);
  return Math.round(found[0]!.amount * 100) / 100;
}

/** The gaps in the sum, as strings. */
export function gapsOf({ gaps }: CostEstimate): string[] {
  return gaps.map(({ address, kind, reason }) => `${kind} ${address}: ${reason}`);
}

export const STREAM = "oci_streaming_stream.orders";
export const BUSY = { [STREAM]: { messages: { perSecond: 100, averageBytes: 1000 } } };
