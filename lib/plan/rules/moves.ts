// Internal: resources that are moved in place: streams to another pool, any resource to another compartment.

import { type Draft, draft, subjectOf } from "../findings";
import { heldBy } from "../held";
import { changesAt, destroys, type Plan, type ResourceChange, updates } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { textAt } from "../values";

const STREAM = "oci_streaming_stream";

export function moves(plan: Plan): Draft[] {
  const going = new Set(plan.changes.filter(destroys).map(({ before }) => textAt(before, "id")));
  return plan.changes.filter(updates).flatMap((change) => {
    const { type, before } = change;
    if (type === STREAM && changesAt(change, "stream_pool_id")) {
      // The finding for the deleted pool is more important.
      return going.has(textAt(before, "stream_pool_id")) ? [] : [toAnotherPool(plan, change)];
    }
    if (heldBy(type) === undefined || !isMovedToCompartment(change)) return [];
    return [type === STREAM ? toAnotherDefaultPool(plan, change) : toAnotherCompartment(plan, change)];
  });
}

function isMovedToCompartment(change: ResourceChange): boolean {
  const { before, after } = change;
  return textAt(before, "compartment_id") !== undefined && textAt(after, "compartment_id") !== undefined
    ? changesAt(change, "compartment_id")
    : false;
}

function toAnotherPool(plan: Plan, change: ResourceChange): Draft {
  return draft(PlanFindingKind.STREAM_MOVED, PlanLevel.INTERRUPTION, change.address, {
    what: `${subjectOf(plan, STREAM, change.before)} would be moved to another pool, and every client needs that pool's endpoint and, for Kafka, the user name with its OCID; Oracle does not document whether messages and offsets survive the move`,
    why: "stream_pool_id changes",
    remedy: "archive the data that you need before you apply, and give the new endpoint to the clients afterwards",
  });
}

function toAnotherDefaultPool(plan: Plan, change: ResourceChange): Draft {
  return draft(PlanFindingKind.STREAM_MOVED, PlanLevel.INTERRUPTION, change.address, {
    what: `${subjectOf(plan, STREAM, change.before)} would be moved to the default pool of another compartment, and every client needs that pool's endpoint; Oracle does not document whether messages and offsets survive the move`,
    why: "compartment_id changes, and the service moves a stream into the default pool of its new compartment",
    remedy: "set stream_pool_id to a pool of the other compartment instead, or archive the data that you need first",
  });
}

function toAnotherCompartment(plan: Plan, change: ResourceChange): Draft {
  const isPool = change.type === "oci_streaming_stream_pool";
  const streams = isPool ? "; Oracle does not document whether its streams move with it" : "";
  return draft(PlanFindingKind.COMPARTMENT_CHANGED, PlanLevel.NOTICE, change.address, {
    what: `${subjectOf(plan, change.type, change.before)} would be moved to another compartment, and policies of the old one would no longer apply to it${streams}`,
    why: "compartment_id changes",
    remedy: "write the policies for the new compartment first",
  });
}
