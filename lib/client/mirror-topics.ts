// Internal: the topics that MirrorMaker 2 needs for itself, if a pool does not make them.

import { orList, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";
import { StreamBase } from "../streaming/stream-base";
import { type IStreamPool } from "../streaming/stream-pool";
import { type MirrorEnd, type MirrorTarget } from "./mirror-end";

/** Rejects checkpoints if a pool is known not to make topics and does not have the streams either. */
export function checkOwnTopics(at: string | undefined, source: MirrorSide, target: MirrorSide): void {
  if (source.pool !== undefined) checkTopics(at, source.pool, [`mm2-offset-syncs.${target.name}.internal`]);
  if (target.pool !== undefined) checkTopics(at, target.pool, ["heartbeats", `${source.name}.checkpoints.internal`]);
}

/** MirrorMaker's name for an end, and its pool. */
export interface MirrorSide {
  readonly name: string;
  readonly pool: IStreamPool | undefined;
}

function checkTopics(at: string | undefined, pool: IStreamPool, topics: readonly string[]): void {
  if (pool._known.find("makesTopics") !== false) return;
  const there = streamsIn(pool).map(({ _known }) => _known.find("name"));
  const missing = topics.filter((topic) => isKnown(topic) && !there.includes(topic));
  if (missing.length === 0) return;
  throw refusal(at, {
    what: "checkpoints",
    rule: `must have their own topics, which the pool ${pool.node.path} does not make`,
    remedy: `give the pool kafka: { autoCreateTopics: true }, or first make a stream called ${orList(missing).replace(" or ", " and one called ")}`,
  });
}

/** The streams of the app that are known to be in a pool. */
function streamsIn(pool: IStreamPool): StreamBase[] {
  const all = pool.node.root.node.findAll();
  return all.filter((one): one is StreamBase => one instanceof StreamBase && one._known.find("pool") === pool);
}

/** The parts of a mirror that decide which stream is copied to which. */
interface Mirror {
  readonly source: MirrorEnd;
  readonly target: MirrorTarget;
  readonly topics: readonly string[];
  readonly sourceName?: string;
  readonly keepNames?: boolean;
}

/** Rejects a copy with fewer partitions: MirrorMaker writes each message to the partition of the same number. */
export function checkPartitions(at: string, mirror: Mirror): void {
  const { source, target, topics, sourceName = "source", keepNames = true } = mirror;
  const [from, to] = [source._place.pool, target._place.pool];
  if (from === undefined || to === undefined) return;
  const copies = new Map(streamsIn(to).map((stream) => [stream._known.find("name"), stream]));
  for (const stream of streamsIn(from)) {
    const name = stream._known.find("name");
    if (name === undefined || !topics.includes(name)) continue;
    const copy = copies.get(keepNames ? name : `${sourceName}.${name}`);
    const [count, ofCopy] = [stream, copy].map((one) => one?._known.find("partitions")?.count);
    if (copy === undefined || count === undefined || ofCopy === undefined) continue;
    if (!isKnown(count) || !isKnown(ofCopy) || ofCopy >= count) continue;
    const rule = `must have at least ${count} in ${copy.node.path}, because MirrorMaker keeps the partition of each message of ${stream.node.path}`;
    throw refusal(at, { what: "partitions of a copy", rule, got: ofCopy, remedy: "give both streams the same number" });
  }
}
