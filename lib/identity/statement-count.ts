// Internal: the number of statements that a stack writes, as IAM counts them: those of all policies from the root compartment
// down to any compartment.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { isInTree, remembered } from "../core/resource/memory";
import { type Part } from "../core/resource/part";
import { stackSettings } from "../core/stack/stack-settings";
import { resolvedText } from "../core/token/tokens";

/** Oracle, "Policy Limits and Compartment Hierarchy": a limit that Oracle never raises. */
const MAX_STATEMENTS = 500;

/** The statements of one policy, by the OCID of the compartment, as it will be written. */
export type StatementCounts = ReadonlyMap<string, number>;

/**
 * The part of a policy that counts its statements; it rejects too many. Nested compartments, and policies outside the stack, are
 * not known here.
 */
export function planCount(policy: IConstruct, counts: StatementCounts): Part<object> {
  const all = remembered(TerraformStack.of(policy), "statements", () => new Map<IConstruct, StatementCounts>());
  const totals = remembered(TerraformStack.of(policy), "statements in all", () => new Map<string, number>());
  const before = all.get(policy);
  const root = rootOf(policy);
  const added = [...counts].map(([id, count]): [string, number] => [id, count - (before?.get(id) ?? 0)]);
  // These sums may still include statements of constructs that were rejected and removed.
  const isNear = added.some(([id, count]) => count > 0 && widest(totals, id, root) + count > MAX_STATEMENTS);
  if (isNear) checkAll(policy, all, counts, root);
  return {
    build: () => {
      all.set(policy, counts);
      for (const [id, count] of added) totals.set(id, (totals.get(id) ?? 0) + count);
      return undefined;
    },
  };
}

/** The OCID of the root compartment, where the stack knows it. */
function rootOf(policy: IConstruct): string | undefined {
  const { tenancy } = stackSettings(policy);
  return tenancy && resolvedText(policy, tenancy.compartmentId);
}

/** The largest number of statements on a path through a compartment. */
function widest(totals: ReadonlyMap<string, number>, id: string, root: string | undefined): number {
  const of = (one: string | undefined): number => (one === undefined ? 0 : (totals.get(one) ?? 0));
  if (id !== root) return of(root) + of(id);
  return of(root) + Math.max(0, ...[...totals].filter(([other]) => other !== root).map(([, count]) => count));
}

function checkAll(
  policy: IConstruct,
  all: ReadonlyMap<IConstruct, StatementCounts>,
  counts: StatementCounts,
  root: string | undefined,
): void {
  const totals = new Map<string, number>(counts);
  for (const [other, those] of all) {
    if (other === policy || !isInTree(other)) continue;
    for (const [id, count] of those) totals.set(id, (totals.get(id) ?? 0) + count);
  }
  const got = Math.max(...[...counts.keys()].map((id) => widest(totals, id, root)));
  if (got <= MAX_STATEMENTS) return;
  throw refusal(policy.node.path, {
    what: "the statements from the root compartment to any compartment, all policies together,",
    rule: `must be at most ${MAX_STATEMENTS}`,
    got,
    remedy: "grant to groups, on families of resource types, or in a compartment instead of on each resource",
  });
}
