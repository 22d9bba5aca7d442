// The average load of a stream, for an estimate of its cost; and with its peak, for the number of its partitions.

import { checkInteger, refusal } from "../core/checks";
import { checkAmount } from "./load-amount";
import { checkMessageSize } from "./message-size";

/** The readers of a load, and how far its peak is above its average. */
export interface StreamLoadOptions {
  /**
   * How many consumer groups read all of it: 0 to 50. Do not include the connectors of the stack: an estimate counts them
   * separately.
   *
   * @default 1
   */
  readonly consumerGroups?: number;

  /**
   * The ratio of peak to average, at least 1: `Partitions.forLoad` sizes for the peak. It does not change the cost.
   *
   * @default 1
   */
  readonly peakFactor?: number;
}

/** A load in messages. */
export interface MessageLoad extends StreamLoadOptions {
  /** Messages written per second, on average over a month. */
  readonly perSecond: number;

  /** The size of a message in bytes, key and value together, before Base64: above 0, at most 1,048,576. */
  readonly averageBytes: number;
}

/** A load in bytes. */
export interface ByteLoad extends StreamLoadOptions {
  /** Gigabytes (10^9 bytes) written per day, on average over a month. */
  readonly gigabytesPerDay: number;

  /**
   * The size of a message in bytes: above 0, at most 1,048,576.
   *
   * @default - not known: costs and limits that depend on the number of messages are not counted
   */
  readonly averageBytes?: number;
}

/**
 * What is written to a stream, and how many read it, on average over a month. The same value serves for its cost
 * (`cdktf-oci-streaming/cost`) and for its partitions (`Partitions.forLoad`).
 */
export class StreamLoad {
  /**
   * A load in messages.
   *
   * @throws ConfigurationError for a number that is negative, over 10^15, not finite or only known at apply, for messages of 0
   * bytes or over 1 MiB, for consumer groups that are not a whole number from 0 to 50, and for a `peakFactor` below 1
   */
  public static messages({ perSecond, averageBytes, ...options }: MessageLoad): StreamLoad {
    checkAmount("perSecond", perSecond);
    checkAmount("averageBytes", averageBytes);
    checkMessageSize(averageBytes);
    return StreamLoad.make(perSecond * averageBytes, averageBytes, options);
  }

  /**
   * A load in bytes.
   *
   * @throws ConfigurationError for a number that is negative, over 10^15, not finite or only known at apply, for messages of 0
   * bytes or over 1 MiB, for consumer groups that are not a whole number from 0 to 50, and for a `peakFactor` below 1
   */
  public static bytes({ gigabytesPerDay, averageBytes, ...options }: ByteLoad): StreamLoad {
    checkAmount("gigabytesPerDay", gigabytesPerDay);
    if (averageBytes !== undefined) {
      checkAmount("averageBytes", averageBytes);
      checkMessageSize(averageBytes);
    }
    return StreamLoad.make((gigabytesPerDay * GIGABYTE) / SECONDS_PER_DAY, averageBytes, options);
  }

  private static make(bytes: number, averageBytes: number | undefined, options: StreamLoadOptions): StreamLoad {
    const { consumerGroups = 1, peakFactor = 1 } = options;
    checkAmount("consumerGroups", consumerGroups);
    const remedy = "let more readers share a group, or read a copy of the stream";
    checkInteger(undefined, "consumerGroups", consumerGroups, { min: 0, max: MAX_CONSUMER_GROUPS, remedy });
    checkAmount("peakFactor", peakFactor);
    if (peakFactor >= 1) return new StreamLoad(bytes, averageBytes, consumerGroups, peakFactor);
    const way = "leave it out for a constant load";
    throw refusal(undefined, { what: "peakFactor", rule: "must be at least 1", got: peakFactor, remedy: way });
  }

  private constructor(
    /** Bytes written per second, on average. */
    public readonly bytesPerSecond: number,
    /** The size of a message in bytes; undefined if it is not known. */
    public readonly averageBytes: number | undefined,
    /** How many consumer groups read all of it. */
    public readonly consumerGroups: number,
    /** The ratio of peak to average. */
    public readonly peakFactor: number,
  ) {}

  /** Messages written per second, on average; undefined if their size is not known. */
  public get messagesPerSecond(): number | undefined {
    return this.averageBytes === undefined ? undefined : this.bytesPerSecond / this.averageBytes;
  }
}

const GIGABYTE = 1_000_000_000;
const SECONDS_PER_DAY = 86_400;
const MAX_CONSUMER_GROUPS = 50;
