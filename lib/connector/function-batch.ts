// How much a function gets at once: so many KiB, or so many messages, never both.

import { checkCount } from "./connector-checks";

/** A function can be given this much in one call: 6 MB (Oracle, "Creating a Connector", targets). */
export const MAX_BATCH_KIB = 6_144;

/**
 * How much a function that is a connector's target gets in one call.
 */
export class FunctionBatch {
  /** Up to so many KiB: 1 to 6144. */
  public static ofKiB(kib: number): FunctionBatch {
    return new FunctionBatch(kib, "KiB");
  }

  /** Up to so many messages: 1 or more. However many, a call never gets more than 6 MB. */
  public static ofMessages(count: number): FunctionBatch {
    return new FunctionBatch(count, "messages");
  }

  private constructor(
    private readonly size: number,
    private readonly unit: "KiB" | "messages",
  ) {}

  /** @internal */
  public _render(at: string): { batchSizeInKbs?: number; batchSizeInNum?: number } {
    const isKiB = this.unit === "KiB";
    checkCount(at, "the batch of a function", this.size, this.unit, isKiB ? MAX_BATCH_KIB : undefined);
    return isKiB ? { batchSizeInKbs: this.size } : { batchSizeInNum: this.size };
  }
}
