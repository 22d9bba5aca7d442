// Internal: which subscriptions somebody has confirmed, and would have to confirm again.

import { type Plan, type PriorResource, type ResourceChange } from "./plan";
import { textAt } from "./values";

/** Functions need no confirmation; every other protocol does. Terraform counts one that waits for it as made. */
export function isConfirmed(values: unknown): boolean {
  return textAt(values, "protocol") !== "ORACLE_FUNCTIONS" && textAt(values, "state") !== "PENDING";
}

export function confirmedSubscriptionsOf(plan: Plan, topic: ResourceChange): PriorResource[] {
  return plan
    .resourcesWith("oci_ons_subscription", "topic_id", textAt(topic.before, "id"))
    .filter(({ values }) => isConfirmed(values));
}
