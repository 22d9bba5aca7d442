// Internal: the confirmed subscriptions, which would have to be confirmed again.

import { type Plan, type PriorResource, type ResourceChange } from "./plan";
import { textAt } from "./values";

/** Every protocol except functions needs a confirmation. Terraform treats a subscription that waits for it as created. */
export function isConfirmed(values: unknown): boolean {
  return textAt(values, "protocol") !== "ORACLE_FUNCTIONS" && textAt(values, "state") !== "PENDING";
}

export function confirmedSubscriptionsOf(plan: Plan, topic: ResourceChange): PriorResource[] {
  return plan
    .resourcesWith("oci_ons_subscription", "topic_id", textAt(topic.before, "id"))
    .filter(({ values }) => isConfirmed(values));
}
