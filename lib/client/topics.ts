// Internal: streams as the topics of a client, which connects to one pool only.

import { checkSome, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";
import { type IStream } from "../streaming/stream";
import { type IStreamPool, StreamPool } from "../streaming/stream-pool";

/** What Kafka clients call a stream. */
export function topicOf({ _known }: IStream): string {
  return _known.need("name", "a file for Kafka clients");
}

/** The topics of a connector, which come from one pool and are there once. */
export function topicsOf(
  at: string | undefined,
  streams: readonly IStream[],
  remedy = "name what the connector works on",
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
    remedy: "take one of them out",
  });
}

/** A worker connects to one pool, and sees the streams of no other. */
export function checkTogether(at: string | undefined, streams: readonly IStream[]): void {
  const [first] = streams;
  if (first === undefined) return;
  const stray = streams.find((stream) => areApart(placeOf(first), placeOf(stream)));
  if (stray === undefined) return;
  const what = `the stream ${stray.node.path}`;
  const rule = `must be in the same pool as ${first.node.path}, since a client connects to one`;
  throw refusal(at, { what, rule, remedy: "write a file for each pool" });
}

/** Refuses a stream that a client does not find in the pool that it connects to. */
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

/** The default pool of a compartment is nobody's construct. */
const DEFAULT_POOL = "default";

/** A pool; the default one of a compartment; undefined where it is not known. */
type Place = IStreamPool | typeof DEFAULT_POOL | undefined;

function placeOf({ _known }: IStream): Place {
  return _known.find("pool") ?? (_known.find("isInDefaultPool") === true ? DEFAULT_POOL : undefined);
}

/** Whether two places are known to be two pools. Several imports can be one pool, and an import can be the default pool. */
function areApart(one: Place, other: Place): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  if (one === DEFAULT_POOL) return other instanceof StreamPool;
  if (other === DEFAULT_POOL) return one instanceof StreamPool;
  return areDifferent(one, other);
}

/** Whether two constructs are known to stand for two pools. */
export function areDifferent(one: IStreamPool, other: IStreamPool): boolean {
  const [id, otherId] = [one.streamPoolId, other.streamPoolId];
  if (one === other || id === otherId) return false;
  return (isKnown(id) && isKnown(otherId)) || (one instanceof StreamPool && other instanceof StreamPool);
}
