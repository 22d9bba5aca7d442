// Internal: the topics that MirrorMaker 2 needs for itself, if a pool does not make them.

import { orList, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";
import { StreamBase } from "../streaming/stream-base";
import { type IStreamPool } from "../streaming/stream-pool";

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
  const there = pool.node.root.node
    .findAll()
    .filter((one): one is StreamBase => one instanceof StreamBase && one._known.find("pool") === pool)
    .map(({ _known }) => _known.find("name"));
  const missing = topics.filter((topic) => isKnown(topic) && !there.includes(topic));
  if (missing.length === 0) return;
  throw refusal(at, {
    what: "checkpoints",
    rule: `must have their own topics, which the pool ${pool.node.path} does not make`,
    remedy: `give the pool kafka: { autoCreateTopics: true }, or first make a stream called ${orList(missing).replace(" or ", " and one called ")}`,
  });
}
