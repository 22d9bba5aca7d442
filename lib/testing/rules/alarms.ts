// Internal: rules about alarms and their destinations.

import { RuleLevel } from "../rule-level";
import { isMissing } from "./document";
import { cis, each, type Rule } from "./rule";

export const ALARM_RULES: readonly Rule[] = [
  {
    id: "OCI-ALM-001",
    level: RuleLevel.ERROR,
    title: "An alarm has a destination",
    reason: "an alarm without a destination fires, but does not send a message",
    remedy: "give it AlarmDestination.topic(topic), for a topic with a subscription",
    sources: [cis("4.2")],
    check: each("oci_monitoring_alarm", ({ body }) =>
      isMissing(body, "destinations") ? "has no destination" : undefined,
    ),
  },
  {
    id: "OCI-ALM-002",
    level: RuleLevel.WARNING,
    title: "A topic that receives alarms has a subscription",
    reason: "a message to a topic without subscriptions reaches no one and is lost",
    remedy: "add one with addSubscription, or accept this if another stack subscribes",
    sources: [cis("4.2")],
    check: each("oci_ons_notification_topic", (topic, document) => {
      const isTold = document.isNamedBy(topic, "oci_monitoring_alarm", (body) => body.destinations);
      const isHeard = document.isNamedBy(topic, "oci_ons_subscription", (body) => body.topic_id);
      return isTold && !isHeard ? "is the destination of alarms but has no subscription in this stack" : undefined;
    }),
  },
];
