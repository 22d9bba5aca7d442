// Internal: how long messages can be kept.

import { Duration, type DurationRange } from "../core/duration";

/** The limits page of Streaming: at least 24 hours, at most 7 days, whole hours, fixed for the life of a stream. */
export const RETENTION_RANGE: DurationRange = {
  min: Duration.hours(24),
  max: Duration.hours(168),
  unit: "hours",
  remedy: "archive to a bucket with a ServiceConnector to keep messages longer",
};
