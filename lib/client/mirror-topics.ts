// Internal: the topics that MirrorMaker 2 needs for itself, where a pool does not make them.

import { orList, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";
import { StreamBase } from "../streaming/stream-base";
import { type IStreamPool } from "../streaming/stream-pool";

/** Refuses checkpoints where a pool is known to make no topics, and where the streams are not there either. */
export function checkOwnTopics(at: string | undefined, source: MirrorSide, target: MirrorSide): void {
  if (source.pool !== undefined) checkTopics(at, source.pool, [`mm2-offset-syncs.${target.name}.internal`]);
  if (target.pool !== undefined) checkTopics(at, target.pool, ["heartbeats", `${source.name}.checkpoints.internal`]);
}

/** What MirrorMaker calls an end, and the pool that it is. */
export interface MirrorSide {
  readonly name: string;
  readonly pool: IStreamPool | undefined;
}

function checkTopics(at: string | undefined, pool: IStreamPool, topics: readonly string[]): void {
  if (pool._known.find("makesTopics") !== false) return;
  const there = pool.node.root.node
    .findAll()
    .filter((one): one is StreamBase => one instanceof StreamBase && one._known.find("pool") === pool)
    .map(({ _known }) => _known.find("name"));
  const missing = topics.filter((topic) => isKnown(topic) && !there.includes(topic));
  if (missing.length === 0) return;
  throw refusal(at, {
    what: "checkpoints",
    rule: `must have topics of their own, which the pool ${pool.node.path} does not make`,
    remedy: `give the pool kafka: { autoCreateTopics: true }, or first a stream called ${orList(missing).replace(" or ", " and one called ")}`,
  });
}
