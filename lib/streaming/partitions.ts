// How many partitions a stream has, how many a peak requires, and their throughput. All numbers may be tokens.

import { Fn, Op } from "cdktf";
import { type Construct } from "constructs";
import { checkInteger, refusal } from "../core/checks";
import { checkDuration, Duration } from "../core/duration";
import { integerConditions } from "../core/resource/number-conditions";
import { type Condition } from "../core/resource/part";
import { isKnown, rightOperand } from "../core/token/tokens";
import { checkMessageSize, MIB } from "./message-size";
import { type StreamLoad } from "./stream-load";
import {
  type ByteThroughput,
  type MessageThroughput,
  type ThroughputOptions,
  type WriteLimitOptions,
} from "./throughput";

/**
 * The number of partitions of a stream, fixed for the life of the stream: another number replaces it.
 *
 * Each partition accepts 1 MB per second, and answers 5 GET requests per second from each of up to 50 consumer groups (Oracle,
 * "Limits on Streaming Resources", 2026-09). Consumers can read 2 MB per second from it: the Console shows this, but the limits
 * page does not mention it. 1,000 messages per second is a rule of thumb, and no longer a limit of the service. MB are counted
 * as MiB here.
 */
export class Partitions {
  /**
   * Exactly this number of partitions, at least 1. The construct that uses it rejects any other number, with its path.
   *
   * The tenancy's partition limit is the only upper bound: 200 with universal credits and 50 for pay-as-you-go (service limits
   * of Streaming, 2026-09); more on request.
   */
  public static of(count: number): Partitions {
    return new Partitions(count);
  }

  /**
   * The number that a peak in bytes requires:
   *
   *     ceil(max(write / 1, read of one consumer group / 2, GET requests of one group / 5) x headroom)
   *
   * It is not documented whether consumer groups share the 2 MiB/s; leave `consumerGroups` at 1 to size for their sum.
   *
   * @throws ConfigurationError for a number that is negative or not finite, for more than 50 groups, and for a headroom below 1
   */
  public static forBytes(peak: ByteThroughput): Partitions {
    return Partitions.forNeeds(byteNeeds(peak), peak);
  }

  /**
   * The number that a peak in messages requires if each consumer group reads all of them:
   *
   *     ceil(max(write / 1, messages / 1000, GET requests of one group / 5) x headroom)
   *
   * @throws ConfigurationError for a number that is negative or not finite, for messages over 1 MiB, for more than 50 groups,
   * and for a headroom below 1
   */
  public static forMessages(peak: MessageThroughput): Partitions {
    return Partitions.forNeeds(messageNeeds(peak), peak);
  }

  /**
   * The number that the peak of a load requires, which is `peakFactor` times its average:
   *
   *     ceil(max(write / 1, messages / 1000) x peakFactor)
   *
   * If the size of a message is not known, only bytes are counted. `forBytes` and `forMessages` have more options for the
   * readers.
   */
  public static forLoad(load: StreamLoad): Partitions {
    const { bytesPerSecond, messagesPerSecond, averageBytes, peakFactor } = load;
    const needs =
      messagesPerSecond === undefined || averageBytes === undefined
        ? byteNeeds({ writeMiBPerSecond: bytesPerSecond / MIB })
        : messageNeeds({ perSecond: messagesPerSecond, averageBytes });
    return Partitions.forNeeds(needs, { headroom: peakFactor });
  }

  private static forNeeds(needs: readonly PartitionNeed[], { headroom = 1 }: ThroughputOptions): Partitions {
    return new Partitions(partitionsFor(needs, headroom), reasonFor(needs, headroom));
  }

  private constructor(
    /** The number of partitions; may be a token. */
    public readonly count: number,
    private readonly reason?: string,
  ) {}

  /** The windows for which each limit was requested, by their minutes, to detect an alarm with another window. */
  private readonly windows = new Map<number, Map<number, Duration>>();

  /** MiB per second that producers can write to all partitions together. */
  public get writeLimitMiBPerSecond(): number {
    return this.count;
  }

  /** MiB per second that consumers can read from all partitions together. */
  public get readLimitMiBPerSecond(): number {
    return times(this.count, READ_MIB_PER_SECOND);
  }

  /**
   * Bytes that producers can write to all partitions together in a window of time: 1 MiB for each partition and second.
   *
   * @throws ConfigurationError for a share that is not above 0 and at most 1, or a window that is not the interval of any
   * metric
   */
  public writeLimitBytes(options: WriteLimitOptions): number {
    const bytes = writeBytes(this.count, options);
    const windows = this.windows.get(bytes) ?? new Map<number, Duration>();
    this.windows.set(bytes, windows.set(options.during.toMinutes(), options.during));
    return bytes;
  }

  /** The windows for which a number is the limit; none if the number was not calculated here. @internal */
  public _windowsOf(bytes: number): readonly Duration[] {
    return [...(this.windows.get(bytes)?.values() ?? [])];
  }

  /**
   * The conditions on the number that Terraform must check; none if it was calculated here, because then it is whole and at
   * least 1.
   *
   * @internal
   */
  public _conditions(scope: Construct, what: string): Condition[] {
    return this.reason === undefined ? integerConditions(scope, what, this.count, { min: 1 }) : [];
  }

  /** Explains the number, in a sentence without a full stop. */
  public explain(): string {
    const known = isKnown(this.count);
    const count = known ? `${this.count} partition${this.count === 1 ? "" : "s"}` : "partitions as known at apply";
    if (this.reason === undefined) return known ? `${count}, as given` : count;
    return `${count}${known ? "" : ", as is each ?"}: ${this.reason}`;
  }
}

const WRITE_MIB_PER_SECOND = 1;
const READ_MIB_PER_SECOND = 2;
const MESSAGES_PER_SECOND = 1_000;
const READ_REQUESTS_PER_SECOND = 5;
const MAX_CONSUMER_GROUPS = 50;

/** The partitions that one part of the load requires, with a fraction. */
interface PartitionNeed {
  readonly partitions: number;
  /** The part of the load: "3.5 MiB/s written (1 MiB/s each)". */
  readonly load: string;
}

function byteNeeds(peak: ByteThroughput): readonly PartitionNeed[] {
  const { writeMiBPerSecond, readMiBPerSecond, consumerGroups = 1 } = peak;
  checkRate("writeMiBPerSecond", writeMiBPerSecond);
  if (readMiBPerSecond !== undefined) checkRate("readMiBPerSecond", readMiBPerSecond);
  const common = commonNeeds(peak);
  if (readMiBPerSecond === undefined) return [writeNeed(writeMiBPerSecond), ...common];
  const ofOneGroup = dividedBy(readMiBPerSecond, consumerGroups);
  const readers = consumerGroups === 1 ? "" : ` by each of ${shown(consumerGroups)} consumer groups`;
  const load = `${shown(ofOneGroup)} MiB/s read${readers} (${READ_MIB_PER_SECOND} MiB/s each)`;
  const read = { partitions: dividedBy(ofOneGroup, READ_MIB_PER_SECOND), load };
  return [writeNeed(writeMiBPerSecond), read, ...common];
}

function messageNeeds(peak: MessageThroughput): readonly PartitionNeed[] {
  const { perSecond, averageBytes } = peak;
  checkRate("perSecond", perSecond);
  checkMessageSize(averageBytes);
  const partitions = dividedBy(perSecond, MESSAGES_PER_SECOND);
  const messages = { partitions, load: `${shown(perSecond)} messages/s (${MESSAGES_PER_SECOND} messages/s each)` };
  return [writeNeed(dividedBy(times(perSecond, averageBytes), MIB)), messages, ...commonNeeds(peak)];
}

function writeNeed(mibPerSecond: number): PartitionNeed {
  const load = `${shown(mibPerSecond)} MiB/s written (${WRITE_MIB_PER_SECOND} MiB/s each)`;
  return { partitions: dividedBy(mibPerSecond, WRITE_MIB_PER_SECOND), load };
}

function commonNeeds(peak: ThroughputOptions): readonly PartitionNeed[] {
  const { consumerGroups = 1, readRequestsPerSecond, headroom = 1 } = peak;
  const remedy = "let more readers share a group, or read a copy of the stream";
  checkInteger(undefined, "consumerGroups", consumerGroups, { min: 1, max: MAX_CONSUMER_GROUPS, remedy });
  if (isKnown(headroom) && !(Number.isFinite(headroom) && headroom >= 1)) {
    const example = "write 1.25 for a quarter more than the peak";
    throw refusal(undefined, {
      what: "headroom",
      rule: "must be a finite number of at least 1",
      got: headroom,
      remedy: example,
    });
  }
  if (readRequestsPerSecond === undefined) return [];
  checkRate("readRequestsPerSecond", readRequestsPerSecond);
  const load = `${shown(readRequestsPerSecond)} GET requests/s of a consumer group (${READ_REQUESTS_PER_SECOND} each)`;
  return [{ partitions: dividedBy(readRequestsPerSecond, READ_REQUESTS_PER_SECOND), load }];
}

function checkRate(what: string, perSecond: number): void {
  if (!isKnown(perSecond) || (Number.isFinite(perSecond) && perSecond >= 0)) return;
  throw refusal(undefined, { what, rule: "must be a number that is not negative", got: perSecond });
}

/** A rounding error of floating-point arithmetic (3.0000000001) must not add a partition. */
const NOISE = 0.000001;

function partitionsFor(needs: readonly PartitionNeed[], headroom: number): number {
  const peak = times(largest(needs.map(({ partitions }) => partitions)), headroom);
  if (isKnown(peak)) return Math.max(1, Math.ceil(peak - NOISE));
  return Fn.max([1, Fn.ceil(Op.sub(peak, NOISE))]);
}

function reasonFor(needs: readonly PartitionNeed[], headroom: number): string {
  const parts = needs.map(({ partitions, load }) => `${shown(partitions)} for ${load}`);
  const reserve = headroom === 1 ? "" : ` with a headroom of ${shown(headroom)}`;
  return `${parts.join("; ")}; the largest${reserve}, rounded up`;
}

function writeBytes(count: number, { during, share = 1 }: WriteLimitOptions): number {
  checkDuration(undefined, "during", during, WINDOW);
  if (isKnown(share) && !(share > 0 && share <= 1)) {
    const remedy = "write 0.8 for 80 %";
    throw refusal(undefined, { what: "share", rule: "must be above 0 and at most 1", got: share, remedy });
  }
  return times(count, whole(times(times(MIB * WRITE_MIB_PER_SECOND, during.toSeconds()), share)));
}

const WINDOW = {
  min: Duration.minutes(1),
  max: Duration.days(1),
  unit: "minutes",
  remedy: "use the interval of the metric",
} as const;

/** Without rounding, Terraform writes a share of 0.7 of 10 MiB with 150 decimal places. */
function whole(bytes: number): number {
  return isKnown(bytes) ? Math.round(bytes) : Fn.floor(Op.add(bytes, 0.5));
}

/** The product; a Terraform expression if one of them is a token. */
function times(left: number, right: number): number {
  if (right === 1) return left;
  return isKnown(left) && isKnown(right) ? left * right : Op.mul(left, rightOperand(right));
}

function dividedBy(left: number, right: number): number {
  if (right === 1) return left;
  return isKnown(left) && isKnown(right) ? left / right : Op.div(left, rightOperand(right));
}

function largest(numbers: readonly number[]): number {
  return numbers.every(isKnown) ? Math.max(...numbers) : Fn.max([...numbers]);
}

const DIGITS = 3;

function shown(value: number): string {
  return isKnown(value) ? String(Number(value.toFixed(DIGITS))) : "?";
}
