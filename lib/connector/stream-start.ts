// Where a connector begins to read a stream.

/** Where a connector begins to read a stream. Later it goes on where it was. */
export enum StreamStart {
  /**
   * With what is written after the connector was created. Nothing of that is lost if the first runs fail, for example
   * because a permission is missing, unless it takes longer than the stream's retention.
   */
  LATEST = "LATEST",
  /** With the oldest message that the stream still holds. */
  OLDEST = "TRIM_HORIZON",
}
