// A generated edit, planned and applied by Terraform.

import { type ChangeBench, type Site } from "../../test-provider/change-bench";
import { type Held, holdingsOf } from "../edits/holdings";
import { type Case, documentsOf } from "./cases";
import { MESSAGES, movedAddresses } from "./model-case";
import { type Verdict, verdictOf } from "./verdict";

export interface Planned extends Verdict {
  readonly isRefused: boolean;
  readonly actions: Readonly<Record<string, string>>;
  readonly json: string;
}

export async function planned(bench: ChangeBench, one: Case): Promise<Planned> {
  const { first, second } = documentsOf(one);
  const site = bench.site();
  const made = await site.apply(first);
  if (!made.ok) throw new Error(`the seed could not be deployed: ${made.reason}`);
  await site.putMessages(MESSAGES);
  await site.putObjects(MESSAGES);
  const before = await held(site, movedAddresses(site.addresses(), second));
  const plan = await site.plan(second);
  if (plan.json === "") throw new Error(`no plan: ${plan.reason}`);
  if (plan.ok && !plan.isEmpty) await site.applyPlan();
  const after = await held(site, site.addresses());
  const verdict = verdictOf(plan.json, before, after);
  return { ...verdict, isRefused: !plan.ok, actions: plan.actions, json: plan.json };
}

async function held(site: Site, addresses: ReadonlyMap<string, string>): Promise<readonly Held[]> {
  return holdingsOf(await site.resources(), addresses);
}
