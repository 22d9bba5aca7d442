// The load of a stream, as its partitions are counted from it.

import { type Duration } from "../core/duration";

/** Who reads a stream, and how much is kept in reserve. */
export interface ThroughputOptions {
  /**
   * How many consumer groups read the stream: 1 to 50. A connector that reads it is one too.
   *
   * @default 1
   */
  readonly consumerGroups?: number;

  /**
   * How many GET requests one consumer group sends in a second, to all partitions together: a partition answers 5 of a
   * group in a second.
   *
   * @default - no limit: the partitions are few enough, or read in large batches
   */
  readonly readRequestsPerSecond?: number;

  /**
   * What the peak is multiplied by, at least 1: 1.25 keeps a fifth in reserve. Keys never spread evenly, and one
   * partition that is full refuses writes while others are not, so some is wise.
   *
   * @default 1
   */
  readonly headroom?: number;
}

/** The peak of a stream in bytes. */
export interface ByteThroughput extends ThroughputOptions {
  /** MiB (1,048,576 bytes) written in a second: keys and values of all messages, before Base64. */
  readonly writeMiBPerSecond: number;

  /**
   * MiB read in a second by all consumer groups together, as the metric GetMessagesThroughput.Bytes counts them. Each
   * group is taken to read an equal part; where they differ, give `consumerGroups` times what the fastest one reads.
   *
   * @default - each consumer group reads all that is written
   */
  readonly readMiBPerSecond?: number;
}

/** The peak of a stream in messages. */
export interface MessageThroughput extends ThroughputOptions {
  /** Messages written in a second. */
  readonly perSecond: number;

  /** The size of a message, key and value together, before Base64: at most 1 MiB, which is what a request takes too. */
  readonly averageBytes: number;
}

/** A window of time, and how much of its capacity is meant. */
export interface WriteLimitOptions {
  /** The window, which must be the interval of the metric that is compared with it: 1 minute to 1 day. */
  readonly during: Duration;

  /**
   * The share of the limit: above 0, at most 1. It may be a token.
   *
   * @default 1
   */
  readonly share?: number;
}
