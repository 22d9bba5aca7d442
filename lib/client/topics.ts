// Internal: streams as the topics of a client, which connects to only one pool.

import { checkSome, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";
import { type IStream } from "../streaming/stream";
import { type IStreamPool, StreamPool } from "../streaming/stream-pool";

/** The topic name of a stream for Kafka clients. */
export function topicOf({ _known }: IStream): string {
  return _known.need("name", "a file for Kafka clients");
}

/** The topics of a connector, which are in one pool and listed once. */
export function topicsOf(
  at: string | undefined,
  streams: readonly IStream[],
  remedy = "name what the connector reads or writes",
): string[] {
  checkSome(at, streams, { what: "streams", remedy });
  checkTogether(at, streams);
  const topics = streams.map(topicOf);
  const twice = topics.find((topic, index) => topics.indexOf(topic) !== index);
  if (twice === undefined) return topics;
  throw refusal(at, {
    what: "streams",
    rule: "must have each stream once",
    got: twice,
    remedy: "remove one of them",
  });
}

/** A worker connects to one pool, and does not see the streams of another. */
export function checkTogether(at: string | undefined, streams: readonly IStream[]): void {
  const [first] = streams;
  if (first === undefined) return;
  const stray = streams.find((stream) => areApart(placeOf(first), placeOf(stream)));
  if (stray === undefined) return;
  const what = `the stream ${stray.node.path}`;
  const rule = `must be in the same pool as ${first.node.path}, because a client connects to one pool`;
  throw refusal(at, { what, rule, remedy: "write a file for each pool" });
}

/** Rejects a stream that is not in the pool that the client connects to. */
export function checkInPool(at: string | undefined, stream: IStream, pool: IStreamPool): void {
  if (!isOutside(stream, pool)) return;
  const what = `the stream ${stream.node.path}`;
  const rule = `must be in the pool that the client logs in to, ${pool.node.path}`;
  throw refusal(at, { what, rule, remedy: "log in to the pool of the stream" });
}

/** Whether a stream is known to be in another pool. */
export function isOutside(stream: IStream, pool: IStreamPool): boolean {
  return areApart(placeOf(stream), pool);
}

/** The default pool of a compartment is not a construct. */
const DEFAULT_POOL = "default";

/** A pool; the default pool of a compartment; undefined if it is not known. */
type Place = IStreamPool | typeof DEFAULT_POOL | undefined;

function placeOf({ _known }: IStream): Place {
  return _known.find("pool") ?? (_known.find("isInDefaultPool") === true ? DEFAULT_POOL : undefined);
}

/**
 * Whether two places are known to be different pools. Several imports can be the same pool, and an import can be the default
 * pool.
 */
function areApart(one: Place, other: Place): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  if (one === DEFAULT_POOL) return other instanceof StreamPool;
  if (other === DEFAULT_POOL) return one instanceof StreamPool;
  return areDifferent(one, other);
}

/** Whether two constructs are known to represent different pools. */
export function areDifferent(one: IStreamPool, other: IStreamPool): boolean {
  const [id, otherId] = [one.streamPoolId, other.streamPoolId];
  if (one === other || id === otherId) return false;
  return (isKnown(id) && isKnown(otherId)) || (one instanceof StreamPool && other instanceof StreamPool);
}
