// The alarms that a stream should have, in one line.

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
import { alarmsOnStreams, throughputAlarms, withoutThroughputAlarm } from "./stream-alarm-kinds";

/** The streams to watch, and how their alarms differ from the recommended ones. */
export interface StreamAlarmsProps extends AlarmSetOptions {
  /**
   * The streams to watch: at least one, all in one compartment.
   *
   * Each alarm watches all of them, and sends a message for each; so the number of streams costs none of a region's 50
   * alarms. No source says how long a query may be: ten OCIDs in one are known to work.
   */
  readonly streams: IStream[];

  /**
   * Writing takes long.
   *
   * @default - fires when it takes more than 1 second on average
   */
  readonly putLatency?: LatencyAlarmTuning;

  /**
   * Reading takes long.
   *
   * @default - fires when it takes more than 1 second on average
   */
  readonly getLatency?: LatencyAlarmTuning;

  /**
   * Writes are refused, because there is too much.
   *
   * @default - fires at the first in each of 5 minutes
   */
  readonly putThrottled?: CountAlarmTuning;

  /**
   * Reads are refused, because there are too many.
   *
   * @default - fires at the first in each of 5 minutes
   */
  readonly getThrottled?: CountAlarmTuning;

  /**
   * Writes fail.
   *
   * @default - fires at the first in each of 5 minutes
   */
  readonly putFaults?: CountAlarmTuning;

  /**
   * Reads fail.
   *
   * @default - fires at the first in each of 5 minutes
   */
  readonly getFaults?: CountAlarmTuning;

  /**
   * So much is written that the limit of the stream's partitions is near.
   *
   * Streams with as many partitions share an alarm; each further number costs one more. Imports that do not know their
   * partitions are left out, with a warning.
   *
   * @default - fires above 80 % of 1 MiB/s for each partition
   */
  readonly writeThroughput?: ThroughputAlarmTuning;

  /**
   * No message is written.
   *
   * @default - no such alarm, since only you know how long a producer may be silent
   */
  readonly producerSilent?: SilenceAlarmTuning;

  /**
   * No message is read, which is so too while none is written.
   *
   * @default - no such alarm, since only you know how long consumers may be away
   */
  readonly notConsumed?: SilenceAlarmTuning;
}

/**
 * The alarms that streams should have: slow, refused and failing writes and reads, and writes near the limit.
 *
 * They watch the streams by their OCIDs. There is none for consumers that lag behind: OCI has no metric of that. See
 * `ConsumerLagAlarms`.
 */
export class StreamAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for no stream, streams of several compartments, an import that does not know its
   * compartment, a throughput that is asked for of streams of unknown partitions, and for what an `Alarm` refuses
   */
  public constructor(scope: Construct, id: string, props: StreamAlarmsProps) {
    super(scope, id);
    checkProps(this, "StreamAlarmsProps", props);
    const compartment = commonCompartment(this, "streams", props.streams);
    const watched = { dimension: "resourceId", ocids: props.streams.map(({ streamId }) => streamId), compartment };
    const warning = withoutThroughputAlarm(this, props);
    const alarms = madeFor(this, () => [...alarmsOnStreams(watched, props), ...throughputAlarms(this, watched, props)]);
    this.alarms = makeAlarms(this, props, alarms);
    if (warning !== undefined) Annotations.of(this).addWarning(warning);
  }
}
