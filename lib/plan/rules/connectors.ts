// Internal: where a connector begins to read after it is created again, or after its source stream changes.

import { type Draft, draft, subjectOf } from "../findings";
import { changesAt, destroys, isReplaced, type Plan, type ResourceChange, updates } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { at, textAt } from "../values";

const CONNECTOR = "oci_sch_service_connector";

export function connectors(plan: Plan): Draft[] {
  return plan.changes
    .filter(({ type, before }) => type === CONNECTOR && textAt(before, "source", 0, "kind") === "streaming")
    .flatMap((change) => {
      if (destroys(change)) return startOf(plan, change);
      const switches = updates(change) && changesAt(change, "source", 0, "stream_id");
      return switches ? [switched(plan, change)] : [];
    });
}

/** A connector that is only renamed in the code also starts again. */
function startOf(plan: Plan, change: ResourceChange): Draft[] {
  const made = isReplaced(change) ? change : plan.twinOf(change);
  if (made === undefined) return [];
  return [isFromLatest(made.after) ? skips(plan, change) : repeats(plan, change)];
}

/** Without a cursor, the service begins with the latest message. */
function isFromLatest(values: unknown): boolean {
  return (textAt(values, "source", 0, "cursor", 0, "kind") ?? "LATEST") === "LATEST";
}

function skips(plan: Plan, change: ResourceChange): Draft {
  return draft(PlanFindingKind.MESSAGES_SKIPPED, PlanLevel.LOSS, change.address, {
    what: `${subjectOf(plan, CONNECTOR, change.before)} would never deliver the messages that it has not yet delivered, or those written until it runs again`,
    why: "it is created again, and begins with the latest message of its stream",
    remedy:
      "begin with the oldest message (cursor TRIM_HORIZON) for this change; all messages still in the stream are then delivered again",
  });
}

function repeats(plan: Plan, change: ResourceChange): Draft {
  return draft(PlanFindingKind.MESSAGES_REPEATED, PlanLevel.INTERRUPTION, change.address, {
    what: `${subjectOf(plan, CONNECTOR, change.before)} would deliver all messages still in its stream again`,
    why: "it is created again, and begins with the oldest message of its stream",
    remedy: "make sure that the target can handle duplicate messages",
  });
}

function switched(plan: Plan, change: ResourceChange): Draft {
  const isLatest = isFromLatest(change.after);
  const cursor = at(change.after, "source", 0, "cursor") === undefined ? " (no cursor is set)" : "";
  return draft(PlanFindingKind.SOURCE_SWITCHED, PlanLevel.INTERRUPTION, change.address, {
    what: `${subjectOf(plan, CONNECTOR, change.before)} would read another stream from its ${isLatest ? "latest" : "oldest"} message${cursor}, and never deliver the undelivered messages of the old one`,
    why: "the stream of its source changes",
    remedy: "stop the producers of the old stream, and wait until the connector has delivered everything",
  });
}
