// The peak load of a stream, from which the number of its partitions is calculated.

import { type Duration } from "../core/duration";

/** The readers of a stream, and its reserve. */
export interface ThroughputOptions {
  /**
   * How many consumer groups read the stream: 1 to 50. A connector that reads the stream also counts.
   *
   * @default 1
   */
  readonly consumerGroups?: number;

  /**
   * How many GET requests one consumer group sends per second, to all partitions together: a partition answers 5 per second
   * from each group.
   *
   * @default - no limit: the partitions are few enough, or read in large batches
   */
  readonly readRequestsPerSecond?: number;

  /**
   * What the peak is multiplied by, at least 1: 1.25 keeps a fifth in reserve. A reserve is recommended, because keys are never
   * distributed evenly, and a partition that is at its limit rejects writes even if others are not.
   *
   * @default 1
   */
  readonly headroom?: number;
}

/** The peak of a stream in bytes. */
export interface ByteThroughput extends ThroughputOptions {
  /** MiB (1,048,576 bytes) written per second: keys and values of all messages, before Base64. */
  readonly writeMiBPerSecond: number;

  /**
   * MiB read per second by all consumer groups together, as the metric GetMessagesThroughput.Bytes counts them. Each group is
   * assumed to read an equal share; if they differ, multiply the rate of the fastest group by `consumerGroups`.
   *
   * @default - each consumer group reads all that is written
   */
  readonly readMiBPerSecond?: number;
}

/** The peak of a stream in messages. */
export interface MessageThroughput extends ThroughputOptions {
  /** Messages written per second. */
  readonly perSecond: number;

  /** The size of a message, key and value together, before Base64: at most 1 MiB, which is also the limit of a request. */
  readonly averageBytes: number;
}

/** A window of time, and a share of its capacity. */
export interface WriteLimitOptions {
  /** The window, which must be the interval of the metric that you compare with the limit: 1 minute to 1 day. */
  readonly during: Duration;

  /**
   * The share of the limit: above 0, at most 1. It may be a token.
   *
   * @default 1
   */
  readonly share?: number;
}
