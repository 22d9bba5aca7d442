// Internal: the possible retention of messages.

import { type StreamingStreamConfig } from "@cdktf/provider-oci/lib/streaming-stream";
import { type Construct } from "constructs";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { durationConditions } from "../core/resource/number-conditions";
import { type Part } from "../core/resource/part";

/** From the limits page of Streaming: at least 24 hours, at most 7 days, whole hours, fixed for the life of a stream. */
export const RETENTION_RANGE: DurationRange = {
  min: Duration.hours(24),
  max: Duration.hours(168),
  unit: "hours",
  remedy: "archive to a bucket with a ServiceConnector to keep messages longer",
};

export function planRetention(stream: Construct, retention: Duration): Part<StreamingStreamConfig> {
  checkDuration(stream.node.path, "retention", retention, RETENTION_RANGE);
  const preconditions = durationConditions(stream, "The retention of this stream", retention, RETENTION_RANGE);
  return { config: { retentionInHours: retention.toHours() }, preconditions };
}
