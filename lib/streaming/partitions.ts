// How many partitions a stream has.

/**
 * The number of partitions of a stream: 1 MB/s in and 1,000 messages/s for each, fixed for the life of the stream.
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

  private constructor(
    /** The number of partitions; may be a token. */
    public readonly count: number,
  ) {}
}
