// A generated edit, planned and applied by the model.

import { type ModelDocument } from "../../test-provider/model/configuration";
import { ModelSite } from "../../test-provider/model/model-site";
import { holdingsOf } from "../edits/holdings";
import { type Case, documentsOf } from "./cases";
import { type Verdict, verdictOf } from "./verdict";

export const MESSAGES = 10;

export interface Modelled extends Verdict {
  /** Whether Terraform would refuse the plan. */
  readonly isRefused: boolean;
  readonly actions: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
}

export function modelled(one: Case): Modelled {
  const { first, second } = documentsOf(one);
  const site = new ModelSite();
  site.plan(first);
  const made = site.applyPlan();
  if (made.length > 0) throw new Error(`the seed could not be deployed: ${made.join("; ")}`);
  site.put(MESSAGES, "oci_streaming_stream");
  site.put(MESSAGES, "oci_objectstorage_bucket");
  // A plan knows the addresses that a moved block gives.
  const before = holdingsOf(site.resources(), movedAddresses(site.addresses(), second));
  const { ok, json, actions } = site.plan(second);
  const errors = ok ? site.applyPlan() : [];
  const after = holdingsOf(site.resources(), site.addresses());
  return { ...verdictOf(json, before, after), isRefused: !ok, actions, errors };
}

/** By id, where each is once blocks have moved it. */
export function movedAddresses(
  addresses: ReadonlyMap<string, string>,
  { moved = [] }: ModelDocument,
): ReadonlyMap<string, string> {
  const to = new Map(moved.map((move) => [move.from, move.to]));
  return new Map([...addresses].map(([id, address]) => [id, to.get(address) ?? address]));
}
