// How many partitions a stream has, and what they take.

import { type Construct } from "constructs";
import { integerConditions } from "../core/resource/number-conditions";
import { type Condition } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import {
  byteNeeds,
  messageNeeds,
  type PartitionNeed,
  partitionsFor,
  READ_MIB_PER_SECOND,
  reasonFor,
  times,
  writeBytes,
} from "./capacity";
import {
  type ByteThroughput,
  type MessageThroughput,
  type ThroughputOptions,
  type WriteLimitOptions,
} from "./throughput";

/**
 * The number of partitions of a stream, fixed for the life of the stream: another number replaces it.
 *
 * Each partition takes 1 MB in a second, and answers 5 GET requests in a second of each of up to 50 consumer groups
 * (Oracle, "Limits on Streaming Resources", 2026-09). It gives out 2 MB in a second: so the Console shows it, and the
 * limits page says nothing of it. 1,000 messages in a second are a rule of thumb, and no limit of the service any more.
 * MB are counted as MiB here.
 */
export class Partitions {
  /**
   * Exactly so many partitions, at least 1; whoever uses it refuses anything else, with the path of the construct.
   *
   * The tenancy's partition limit is the only upper bound: 200 with universal credits and 50 for pay-as-you-go
   * (service limits of Streaming, 2026-09); more on request.
   */
  public static of(count: number): Partitions {
    return new Partitions(count);
  }

  /**
   * As many as a peak in bytes needs:
   *
   *     ceil(max(write / 1, read of one consumer group / 2, GET requests of one group / 5) x headroom)
   *
   * No source says whether consumer groups share the 2 MiB/s; leave `consumerGroups` at 1 to size for their sum.
   *
   * @throws ConfigurationError for what is negative or not finite, for more than 50 groups and a headroom below 1
   */
  public static forBytes(peak: ByteThroughput): Partitions {
    return Partitions.forNeeds(byteNeeds(peak), peak);
  }

  /**
   * As many as a peak in messages needs, where each consumer group reads all of them:
   *
   *     ceil(max(write / 1, messages / 1000, GET requests of one group / 5) x headroom)
   *
   * @throws ConfigurationError for what is negative or not finite, for messages over 1 MiB, for more than 50 groups and
   * a headroom below 1
   */
  public static forMessages(peak: MessageThroughput): Partitions {
    return Partitions.forNeeds(messageNeeds(peak), peak);
  }

  private static forNeeds(needs: readonly PartitionNeed[], { headroom = 1 }: ThroughputOptions): Partitions {
    return new Partitions(partitionsFor(needs, headroom), reasonFor(needs, headroom));
  }

  private constructor(
    /** The number of partitions; may be a token. */
    public readonly count: number,
    private readonly reason?: string,
  ) {}

  /** MiB that all partitions together take in a second. */
  public get writeLimitMiBPerSecond(): number {
    return this.count;
  }

  /** MiB that all partitions together give out in a second. */
  public get readLimitMiBPerSecond(): number {
    return times(this.count, READ_MIB_PER_SECOND);
  }

  /**
   * Bytes that all partitions together take in a window of time: 1 MiB for each partition and second.
   *
   * @throws ConfigurationError for a share that is not above 0 and at most 1, or a window that no metric has
   */
  public writeLimitBytes(options: WriteLimitOptions): number {
    return writeBytes(this.count, options);
  }

  /**
   * What Terraform must check of the number: nothing of one that was calculated here, which is whole and at least 1.
   *
   * @internal
   */
  public _conditions(scope: Construct, what: string): Condition[] {
    return this.reason === undefined ? integerConditions(scope, what, this.count, { min: 1 }) : [];
  }

  /** Why there are so many, as a sentence without its full stop. */
  public explain(): string {
    const known = isKnown(this.count);
    const count = known ? `${this.count} partition${this.count === 1 ? "" : "s"}` : "partitions as known at apply";
    if (this.reason === undefined) return known ? `${count}, as given` : count;
    return `${count}${known ? "" : ", as is each ?"}: ${this.reason}`;
  }
}
