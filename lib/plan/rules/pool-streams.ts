// Internal: the streams of a pool that is deleted. The service deletes a pool's streams with it. A plan shows only an update of the
// streams, or nothing.

import { causeOf, type Draft, draft, subjectOf } from "../findings";
import {
  changesAt,
  destroys,
  isCreatedFirst,
  isReplaced,
  type Plan,
  type PriorResource,
  type ResourceChange,
  updates,
} from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { listAt, textAt } from "../values";

const POOL = "oci_streaming_stream_pool";
const STREAM = "oci_streaming_stream";

export function poolStreams(plan: Plan): Draft[] {
  const pools = plan.destroyed(POOL);
  if (pools.length === 0) return [];
  const byPool = streamsByPool(plan);
  return pools.flatMap((pool) => {
    const id = textAt(pool.before, "id");
    const streams = id === undefined ? [] : (byPool.get(id) ?? []);
    const arriving = id === undefined ? [] : arrivingIn(plan, id).map((change) => arrives(plan, pool, change));
    return [...streams.flatMap((stream) => findingOf(plan, pool, stream)), ...arriving, unseen(plan, pool)];
  });
}

/** The streams that the plan moves into a pool. This is possible only if the code names the pool by its OCID. */
function arrivingIn(plan: Plan, id: string): ResourceChange[] {
  return plan.changes.filter(
    (change) =>
      change.type === STREAM &&
      updates(change) &&
      textAt(change.after, "stream_pool_id") === id &&
      changesAt(change, "stream_pool_id"),
  );
}

function arrives(plan: Plan, pool: ResourceChange, { address, before }: ResourceChange): Draft {
  return draft(PlanFindingKind.GOES_WITH_POOL, PlanLevel.LOSS, address, {
    what: `${subjectOf(plan, STREAM, before)} would lose its messages and the committed offsets of its consumers if it is moved first, and the deployment stops if it is not`,
    why: `it is moved into ${pool.address}, which ${endOf(pool)} in the same plan (${causeOf(pool)}), and the service deletes the streams of a pool with it`,
    remedy: "name another pool, and use a reference to it instead of its OCID",
  });
}

/** The streams by the OCID of their pool. Each stream is listed once, as a resource rather than as a data source. */
function streamsByPool(plan: Plan): Map<string, PriorResource[]> {
  const found = new Map<string, PriorResource[]>();
  const seen = new Set<string>();
  const all = plan.resources().flatMap(streamsOf);
  for (const stream of [...all.filter(isManaged), ...all.filter((one) => !isManaged(one))]) {
    const pool = textAt(stream.values, "stream_pool_id");
    const id = textAt(stream.values, "id") ?? stream.address;
    if (pool === undefined || seen.has(id)) continue;
    seen.add(id);
    found.set(pool, [...(found.get(pool) ?? []), stream]);
  }
  return found;
}

function isManaged({ mode }: PriorResource): boolean {
  return mode === "managed";
}

/** Streams come from resources, from data sources for a single stream, and from data sources that list streams. */
function streamsOf(resource: PriorResource): PriorResource[] {
  if (resource.type === STREAM) return [resource];
  if (resource.type !== "oci_streaming_streams") return [];
  return listAt(resource.values, "streams").map((values) => ({ ...resource, values }));
}

function findingOf(plan: Plan, pool: ResourceChange, stream: PriorResource): Draft[] {
  const change = isManaged(stream) ? plan.changeAt(stream.address) : undefined;
  // A stream that is destroyed itself has its own finding.
  if (change !== undefined && destroys(change)) return [];
  const address = change?.address ?? stream.address;
  const moves = change !== undefined && updates(change) && changesAt(change, "stream_pool_id");
  const subject = plan.subject("stream", stream.values);
  return moves && isCreatedFirst(pool) ? [moved(pool, address, subject)] : [lost(pool, address, subject, moves)];
}

function moved(pool: ResourceChange, address: string, subject: string): Draft {
  return draft(PlanFindingKind.STREAM_MOVED, PlanLevel.INTERRUPTION, address, {
    what: `${subject} would be moved to another pool, and every client needs that pool's endpoint and, for Kafka, the user name with its OCID; Oracle does not document whether messages and offsets survive the move`,
    why: `its pool ${pool.address} is replaced, the new one first: ${causeOf(pool)}`,
    remedy: "archive the data that you need before you apply, and give the new endpoint to the clients afterwards",
  });
}

function lost(pool: ResourceChange, address: string, subject: string, moves: boolean): Draft {
  return draft(PlanFindingKind.GOES_WITH_POOL, PlanLevel.LOSS, address, {
    what: `${subject} would lose its messages and the committed offsets of its consumers, although the plan does not destroy it`,
    why: `the service deletes the streams of a pool with it, and its pool ${pool.address} ${endOf(pool)} (${causeOf(pool)})${moves ? orderOf(pool) : ""}`,
    remedy: moves
      ? "move the stream in a separate deployment, and delete the pool in a later one"
      : "keep the pool, or move the stream to another one in a separate deployment first",
  });
}

function endOf(pool: ResourceChange): string {
  return isReplaced(pool) ? "is replaced" : "is destroyed";
}

/** The state determines whether the move comes first, and a plan does not show it. */
function orderOf(pool: ResourceChange): string {
  if (isReplaced(pool)) return " before the stream is moved out of it";
  return ", before the stream is moved out of it unless the pool had create_before_destroy when it was last applied";
}

/** Kafka clients create topics, and other stacks create streams. A plan of this stack does not show them. */
function unseen(plan: Plan, pool: ResourceChange): Draft {
  const id = plan.shown(pool.before, "id");
  return draft(PlanFindingKind.UNSEEN_STREAMS, PlanLevel.NOTICE, pool.address, {
    what: `${subjectOf(plan, POOL, pool.before)} may hold streams that this plan does not know, such as those of other stacks and topics that Kafka clients created; they would be deleted too`,
    why: "the service deletes all streams of a pool with it",
    remedy: `list the streams of the pool${id === undefined ? "" : ` ${id}`} with the console or the CLI before you apply`,
  });
}
