// What a pool does when a Kafka client requests a topic that does not exist.

import { type StreamingStreamPoolKafkaSettings } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { checkInteger } from "../core/checks";
import { checkDuration, Duration } from "../core/duration";
import { durationConditions } from "../core/resource/number-conditions";
import { type Facts } from "../core/resource/known";
import { type Part } from "../core/resource/part";
import { Partitions } from "./partitions";
import { RETENTION_RANGE } from "./retention";
import { type StreamPoolFacts } from "./stream-pool-base";

/**
 * Defaults for the topics that Kafka clients create; existing streams do not change.
 *
 * The bootstrap servers are not a setting: the service assigns them, see `StreamPool.bootstrapServers`.
 */
export interface KafkaSettings {
  /**
   * Whether a topic that a client requests is created. The client also needs the permission to manage streams.
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

/** The provider sends the whole block on every update, so all arguments are set. */
export function planKafkaSettings(
  pool: Construct,
  settings: KafkaSettings | undefined,
): Part<{ kafkaSettings: StreamingStreamPoolKafkaSettings }> {
  if (settings === undefined) return {};
  const { autoCreateTopics = false, retention = Duration.hours(24), partitions = Partitions.of(1) } = settings;
  const at = pool.node.path;
  checkDuration(at, "kafka.retention (log_retention_hours)", retention, RETENTION_RANGE);
  checkInteger(at, "kafka.partitions (num_partitions)", partitions.count, { min: 1, remedy: "use Partitions.of(1)" });
  const topics = "of the topics that Kafka clients create in this stream pool";
  return {
    config: {
      kafkaSettings: {
        autoCreateTopicsEnable: autoCreateTopics,
        logRetentionHours: retention.toHours(),
        numPartitions: partitions.count,
      },
    },
    preconditions: [
      ...durationConditions(pool, `The retention ${topics}`, retention, RETENTION_RANGE),
      ...partitions._conditions(pool, `The partitions ${topics}`),
    ],
  };
}

/** The facts about a pool with these settings; without settings, topics are not created. @internal */
export function kafkaFacts(settings: KafkaSettings | undefined): Facts<StreamPoolFacts> {
  const { autoCreateTopics = false } = settings ?? {};
  const makesTopics = typeof autoCreateTopics === "boolean" ? autoCreateTopics : undefined;
  return { hasKafkaSettings: settings !== undefined, makesTopics };
}
