// What a pool does when a Kafka client asks for a topic that does not exist.

import { type StreamingStreamPoolKafkaSettings } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { checkInteger } from "../core/checks";
import { checkDuration, type Duration } from "../core/duration";
import { type Condition } from "../core/resource/lifecycle";
import { durationConditions } from "../core/resource/number-conditions";
import { type Partitions } from "./partitions";
import { RETENTION_RANGE } from "./retention";

/**
 * Defaults for the topics that Kafka clients create by themselves; streams that exist are not touched.
 *
 * Bootstrap servers are not among them: the service makes them, see `StreamPool.bootstrapServers`.
 */
export interface KafkaSettings {
  /**
   * Whether a topic that a client asks for is made. The client also needs the permission to manage streams.
   *
   * @default false
   */
  readonly autoCreateTopics?: boolean | IResolvable;

  /**
   * How long such a topic keeps messages: 24 to 168 whole hours.
   *
   * @default Duration.hours(24)
   */
  readonly retention?: Duration;

  /**
   * How many partitions such a topic gets: at least 1.
   *
   * @default Partitions.of(1)
   */
  readonly partitions?: Partitions;
}

/** Checks the settings and renders the provider's block. The whole block is sent on every update, so all of it is set. */
export function renderKafkaSettings(at: string, settings: KafkaSettings): StreamingStreamPoolKafkaSettings {
  const { autoCreateTopics = false, retention, partitions } = settings;
  if (retention !== undefined) {
    checkDuration(at, "kafka.retention (log_retention_hours)", retention, RETENTION_RANGE);
  }
  if (partitions !== undefined) {
    checkInteger(at, "kafka.partitions (num_partitions)", partitions.count, { min: 1, remedy: "use Partitions.of(1)" });
  }
  return {
    autoCreateTopicsEnable: autoCreateTopics,
    logRetentionHours: retention?.toHours() ?? DEFAULT_RETENTION_HOURS,
    numPartitions: partitions?.count ?? 1,
  };
}

/** What could not be checked here because it is known only to Terraform. */
export function kafkaConditions(pool: Construct, { retention, partitions }: KafkaSettings): Condition[] {
  const topics = "of the topics that Kafka clients create in this stream pool";
  return [
    ...(retention ? durationConditions(pool, `The retention ${topics}`, retention, RETENTION_RANGE) : []),
    ...(partitions?._conditions(pool, `The partitions ${topics}`) ?? []),
  ];
}

const DEFAULT_RETENTION_HOURS = 24;
