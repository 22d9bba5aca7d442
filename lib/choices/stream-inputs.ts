// The inputs for the capacity of a stream.

import { Duration } from "../core/duration";
import { type OciStack } from "../core/stack/oci-stack";
import { Partitions } from "../streaming/partitions";

/** The inputs for the capacity of a stream: the people who deploy a stack decide on it. */
export class StreamInputs {
  /** The partitions: the input `partitions`, at least 1, by default 1. A later change replaces the stream. Call it once in a stack. */
  public static partitions({ input }: OciStack): Partitions {
    return Partitions.of(input.integer("partitions", PARTITIONS));
  }

  /**
   * The retention: the input `retention_hours`, 24 to 168, by default 24. A later change replaces the stream. Call it once in a
   * stack.
   */
  public static retention({ input }: OciStack): Duration {
    return Duration.hours(input.integer("retention_hours", RETENTION));
  }

  private constructor() {
    // Only its factories are used.
  }
}

const GROUP = "Stream";

const PARTITIONS = {
  title: "Partitions",
  description:
    "Each partition allows 1 MB/s in and 2 MB/s out. A later change replaces the stream, and its messages are lost.",
  group: GROUP,
  min: 1,
  defaultValue: 1,
};

const RETENTION = {
  title: "Retention in hours",
  description: "How long messages are kept. A later change replaces the stream, and its messages are lost.",
  group: GROUP,
  min: 24,
  max: 168,
  defaultValue: 24,
};
