// The recommended alarms of a stream, in one line.

import { Annotations } from "cdktf";
import { Construct } from "constructs";
import { madeFor } from "../core/complaint";
import { checkProps } from "../core/resource/shape";
import { type IStream } from "../streaming/stream";
import { type IAlarm } from "./alarm";
import { commonCompartment, makeAlarms } from "./alarm-set";
import {
  type AlarmSetOptions,
  type CountAlarmTuning,
  type LatencyAlarmTuning,
  type SilenceAlarmTuning,
  type ThroughputAlarmTuning,
} from "./alarm-tuning";
import { alarmsOnStreams, deadLetterAlarm, throughputAlarms, withoutThroughputAlarm } from "./stream-alarm-kinds";

/** The streams to watch, and how their alarms differ from the recommended ones. */
export interface StreamAlarmsProps extends AlarmSetOptions {
  /**
   * The streams to watch: at least one, all in one compartment.
   *
   * Each alarm watches all of them, and sends a message for each, so the number of streams does not add to a region's 50
   * alarms. Oracle does not document how long a query can be: ten OCIDs in one are known to work.
   */
  readonly streams: IStream[];

  /**
   * Writes are slow.
   *
   * @default - fires when it takes more than 1 second on average
   */
  readonly putLatency?: LatencyAlarmTuning;

  /**
   * Reads are slow.
   *
   * @default - fires when it takes more than 1 second on average
   */
  readonly getLatency?: LatencyAlarmTuning;

  /**
   * Writes are rejected because there is too much data.
   *
   * @default - fires if there is at least one in each of 5 minutes
   */
  readonly putThrottled?: CountAlarmTuning;

  /**
   * Reads are rejected because there are too many.
   *
   * @default - fires if there is at least one in each of 5 minutes
   */
  readonly getThrottled?: CountAlarmTuning;

  /**
   * Writes fail.
   *
   * @default - fires if there is at least one in each of 5 minutes
   */
  readonly putFaults?: CountAlarmTuning;

  /**
   * Reads fail.
   *
   * @default - fires if there is at least one in each of 5 minutes
   */
  readonly getFaults?: CountAlarmTuning;

  /**
   * The writes are near the limit of the stream's partitions.
   *
   * Streams with the same number of partitions share an alarm; each further number costs one more. Imports with an unknown
   * number of partitions are left out, with a warning.
   *
   * @default - fires above 80 % of 1 MiB/s for each partition
   */
  readonly writeThroughput?: ThroughputAlarmTuning;

  /**
   * No message is written.
   *
   * @default - no such alarm, because the accepted silence depends on your producers
   */
  readonly producerSilent?: SilenceAlarmTuning;

  /**
   * No message is read. It also fires while no message is written.
   *
   * @default - no such alarm, because the accepted silence depends on your consumers
   */
  readonly notConsumed?: SilenceAlarmTuning;

  /**
   * Streams of dead letters: messages that a program could not process. An alarm of severity CRITICAL fires if at least one message
   * was written to one of them in 5 minutes. At least one stream, all in one compartment. Add them to `streams` for the other alarms.
   *
   * @default - no such alarm
   */
  readonly deadLetters?: IStream[];
}

/**
 * The recommended alarms of streams: slow, rejected and failing writes and reads, and writes near the limit.
 *
 * They identify the streams by their OCIDs. There is none for consumer lag, because OCI does not have a metric of it. See
 * `ConsumerLagAlarms`.
 */
export class StreamAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for no stream, an empty list of dead-letter streams, streams of several compartments, an import
   * without a compartment, a throughput alarm that is requested for streams with an unknown number of partitions, and
   * everything that an `Alarm` rejects
   */
  public constructor(scope: Construct, id: string, props: StreamAlarmsProps) {
    super(scope, id);
    checkProps(this, "StreamAlarmsProps", props);
    const compartment = commonCompartment(this, "streams", props.streams);
    const watched = { dimension: "resourceId", ocids: props.streams.map(({ streamId }) => streamId), compartment };
    const warning = withoutThroughputAlarm(this, props);
    const dead = deadLetterAlarm(this, props);
    const alarms = madeFor(this, () => [
      ...alarmsOnStreams(watched, props),
      ...throughputAlarms(this, watched, props),
      dead,
    ]);
    this.alarms = makeAlarms(this, props, alarms);
    if (warning !== undefined) Annotations.of(this).addWarning(warning);
  }
}
