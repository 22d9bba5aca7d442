// Internal: how rules write findings, and the shared sentences about the cause of a change.

import { heldBy } from "./held";
import { type Plan, isReplaced, type ResourceChange } from "./plan";
import { type PlanFinding, type PlanFindingKind, type PlanLevel } from "./plan-finding";

/** A rule: finds the problems in a plan. */
export type Rule = (plan: Plan) => Draft[];

export type Draft = Omit<PlanFinding, "accepted" | "message">;

export function draft(
  kind: PlanFindingKind,
  level: PlanLevel,
  address: string,
  texts: Pick<PlanFinding, "what" | "why" | "remedy">,
): Draft {
  return { address, level, kind, ...texts };
}

/** `stream 'orders'`; for a type that is not in the table, `resource 'orders'`. */
export function subjectOf(plan: Plan, type: string, values: unknown): string {
  return plan.subject(heldBy(type)?.noun ?? "resource", values);
}

const REASONS: { readonly [reason: string]: string } = {
  replace_because_tainted: "it is tainted, for example after a failed creation",
  replace_by_request: "the plan was made with -replace",
  replace_by_triggers: "a reference in its replace_triggered_by changes",
  delete_because_no_resource_config: "its block is no longer in the configuration",
  delete_because_wrong_repetition: "its count or for_each was added or removed",
  delete_because_count_index: "count no longer reaches its index",
  delete_because_each_key: "for_each no longer has its key",
  delete_because_no_module: "its module is no longer in the configuration",
  delete_because_no_move_target: "its moved block leads to an address that is not in the configuration",
  delete_because_enabled_false: "its lifecycle says enabled = false",
};

/** Why a resource is destroyed, as a clause that follows "because". */
export function causeOf(change: ResourceChange): string {
  const { deposed, replacing, reason = "" } = change;
  if (deposed !== undefined) return `it is the leftover ${deposedKey(deposed)} of an interrupted replacement`;
  if (replacing.length > 0) {
    const what = `${some(replacing)} ${replacing.length === 1 ? "changes" : "change"}`;
    return `${what}, which the service cannot change in place`;
  }
  const known = Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined;
  return known ?? (isReplaced(change) ? "the plan replaces it" : "the plan destroys it");
}

function deposedKey(key: string): string {
  return /^\w{1,32}$/.test(key) ? `(deposed object ${key})` : "(a deposed object)";
}

/** How to remove the cause. */
export function remedyOf(plan: Plan, change: ResourceChange): string {
  const { address, deposed, replacing, reason = "" } = change;
  if (deposed !== undefined) return "make sure that it no longer holds anything";
  const twin = plan.twinOf(change);
  if (twin !== undefined) {
    return `if it is now ${twin.address}, write a moved block from ${address} to ${twin.address}`;
  }
  const instead = isReplaced(change) ? heldBy(change.type)?.instead : undefined;
  if (replacing.length > 0) {
    const back = `leave ${some(replacing)} as ${replacing.length === 1 ? "it was" : "they were"}`;
    return instead === undefined ? back : `${back}, or ${instead}`;
  }
  if (reason === "replace_because_tainted") return `if it works, run \`terraform untaint '${address}'\``;
  if (reason === "replace_by_request") return "plan without -replace";
  if (reason.startsWith("delete_because_")) {
    return "put it back, or write a moved block if it has a new address, or a removed block with destroy = false if another state takes it over";
  }
  return instead ?? "do not apply this plan unless this is intended";
}

const MAX_NAMED = 4;

/** The first few of a list of arguments. */
export function some(words: readonly string[]): string {
  if (words.length <= MAX_NAMED) return list(words);
  return `${words.slice(0, MAX_NAMED - 1).join(", ")} and ${words.length - MAX_NAMED + 1} more`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
