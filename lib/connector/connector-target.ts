// The target of a connector.

import { type IResolvable } from "cdktf";
import { checkNotEmpty } from "../core/checks";
import { Duration } from "../core/duration";
import { type FlowEnd, FlowKind } from "../core/resource/flows";
import { type IFunction } from "../functions/oci-function";
import { type ITopic } from "../notifications/topic";
import { type IBucket } from "../object-storage/bucket";
import { type IStream } from "../streaming/stream";
import { checkCount, checkTime } from "./connector-checks";
import {
  needsOfBucket,
  needsOfFunction,
  needsOfLogAnalytics,
  needsOfMetric,
  needsOfTargetStream,
  needsOfTopic,
  type TargetEnd,
} from "./connector-needs";
import { ConnectorFeature, ConnectorTargetKind } from "./connector-rules";
import { type ILogAnalyticsLogGroup } from "./log-analytics-log-group";
import { type MetricTargetProps, renderMetricTarget } from "./metric-target";

/** The options of a bucket as a target. */
export interface BucketTargetOptions {
  /**
   * The beginning of the object names: `bookings/`.
   *
   * @default - none
   */
  readonly prefix?: string;

  /**
   * An object is written when this much data has accumulated, in MiB: at least 1. The maximum is not documented.
   *
   * @default 100
   */
  readonly rolloverSizeMiB?: number;

  /**
   * An object is written after this time at the latest, in whole milliseconds. The possible values are not documented; 60
   * seconds and more are in use.
   *
   * @default Duration.minutes(7)
   */
  readonly rolloverTime?: Duration;
}

/** The options of a function as a target. */
export interface FunctionTargetOptions {
  /**
   * How much data the function gets in one call.
   *
   * @default - chosen by the service; an existing value stays when this is left out later
   */
  readonly batch?: FunctionBatch;

  /**
   * The longest time that data waits for a full batch, in whole seconds: at least 1. The maximum is not documented.
   *
   * @default - chosen by the service; an existing value stays when this is left out later
   */
  readonly batchTime?: Duration;
}

/** The options of a topic as a target. */
export interface TopicTargetOptions {
  /**
   * Whether subscribers get a formatted message instead of raw JSON; only for log entries without a function task.
   *
   * @default - raw JSON
   */
  readonly formatted?: boolean | IResolvable;
}

/** The options of Log Analytics as a target. */
export interface LogAnalyticsTargetOptions {
  /**
   * The name of the Log Analytics source that processes the messages; only for a stream as the source.
   *
   * @default - none
   */
  readonly logSourceIdentifier?: string;
}

/** The most that a function gets in one call: 6 MB (Oracle, "Creating a Connector", targets). */
export const MAX_BATCH_KIB = 6_144;

/** How much a function that is the target of a connector gets in one call: a number of KiB or a number of messages, never both. */
export class FunctionBatch {
  /** Up to this many KiB: 1 to 6144. */
  public static ofKiB(kib: number): FunctionBatch {
    return new FunctionBatch(kib, "KiB");
  }

  /** Up to this many messages: 1 or more. A call never gets more than 6 MB. */
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

/**
 * The target of a connector. For the possible sources of each target, see docs/connectors.md.
 *
 * A change is an update in place, but arguments that the new target does not set keep the values of the old one
 * (https://github.com/oracle/terraform-provider-oci/issues/1897): replace a connector that gets another kind of target.
 */
export class ConnectorTarget {
  /**
   * Gzip objects in a bucket. Many connectors may share a bucket, each with its own prefix. Oracle does not document the form of
   * the objects of a stream. Jakub Illner observed names such as `<connector OCID>/<partition>/<start>_<end>.0.data.gz`, and a line
   * of JSON for each message: stream, partition, key and value in Base64, offset, and timestamp in milliseconds ("Streaming IoT Data
   * into Object Storage with Streaming service", June 2024, jakubillner.github.io).
   */
  public static bucket(bucket: IBucket, options: BucketTargetOptions = {}): ConnectorTarget {
    const { prefix, rolloverSizeMiB = 100, rolloverTime = Duration.minutes(7) } = options;
    return new ConnectorTarget((at) => {
      checkCount(at, "the rollover size of a bucket target", rolloverSizeMiB, "MiB");
      checkTime(at, "the rollover time of a bucket target", rolloverTime, "milliseconds");
      const config = {
        kind: "objectStorage",
        bucket: bucket.bucketName,
        namespace: bucket.namespace,
        objectNamePrefix: prefix,
        batchRolloverSizeInMbs: rolloverSizeMiB,
        batchRolloverTimeInMs: rolloverTime.toMilliseconds(),
      };
      const ends: FlowEnd[] = [{ kind: FlowKind.BUCKET, id: () => bucket.bucketName, of: bucket }];
      return { kind: ConnectorTargetKind.OBJECT_STORAGE, config, features: [], ends, ...needsOfBucket(bucket) };
    });
  }

  /**
   * A function, called for one batch after another, with at most 5 minutes and 6 MB each. Its result is ignored.
   *
   * There is no dead-letter route: Connector Hub retries a failed batch. The failure destination of the function does not
   * apply, because it is for detached calls only. See docs/connectors.md for what a function can do itself.
   */
  public static function(fn: IFunction, options: FunctionTargetOptions = {}): ConnectorTarget {
    const { batch, batchTime } = options;
    return new ConnectorTarget((at) => {
      checkTime(at, "the batch time of a function target", batchTime, "seconds");
      const sizes = { ...batch?._render(at), batchTimeInSec: batchTime?.toSeconds() };
      const config = { kind: "functions", functionId: fn.functionId, ...sizes };
      return { kind: ConnectorTargetKind.FUNCTIONS, config, features: [], fn, ...needsOfFunction(fn) };
    });
  }

  /** A stream, but not the stream that the connector reads. */
  public static stream(stream: IStream): ConnectorTarget {
    const config = { kind: "streaming", streamId: stream.streamId };
    const ends: FlowEnd[] = [{ kind: FlowKind.STREAM, id: () => stream.streamId, of: stream }];
    const end = { kind: ConnectorTargetKind.STREAMING, config, features: [], stream, ends };
    return new ConnectorTarget(() => ({ ...end, ...needsOfTargetStream(stream) }));
  }

  /**
   * A topic: all its subscriptions get the messages. Messages over 128 KB are dropped, and SMS subscriptions do not work with
   * every source.
   */
  public static topic(topic: ITopic, options: TopicTargetOptions = {}): ConnectorTarget {
    const { formatted } = options;
    const config = { kind: "notifications", topicId: topic.topicId, enableFormattedMessaging: formatted };
    // An input counts as true, because it may become true.
    const isFormatted = formatted !== undefined && formatted !== false;
    const features = isFormatted ? [ConnectorFeature.MESSAGE_FORMATTING] : [];
    const ends: FlowEnd[] = [{ kind: FlowKind.TOPIC, id: () => topic.topicId, of: topic }];
    const end = { kind: ConnectorTargetKind.NOTIFICATIONS, config, features, ends };
    return new ConnectorTarget(() => ({ ...end, ...needsOfTopic(topic) }));
  }

  /** A log group of Log Analytics. */
  public static logAnalytics(
    logGroup: ILogAnalyticsLogGroup,
    options: LogAnalyticsTargetOptions = {},
  ): ConnectorTarget {
    const { logSourceIdentifier } = options;
    return new ConnectorTarget((at) => {
      const what = "the log source identifier of a Log Analytics target";
      if (logSourceIdentifier !== undefined) checkNotEmpty(at, what, logSourceIdentifier, "leave it out");
      const logGroupId = logGroup.logAnalyticsLogGroupId;
      const config = { kind: "loggingAnalytics", logGroupId, logSourceIdentifier };
      const features = logSourceIdentifier === undefined ? [] : [ConnectorFeature.LOG_SOURCE_IDENTIFIER];
      return { kind: ConnectorTargetKind.LOG_ANALYTICS, config, features, ...needsOfLogAnalytics(logGroup) };
    });
  }

  /** A metric that counts log entries, with a data point for each entry. */
  public static metric(props: MetricTargetProps): ConnectorTarget {
    return new ConnectorTarget((at) => ({
      kind: ConnectorTargetKind.MONITORING,
      config: renderMetricTarget(at, props),
      features: [],
      ...needsOfMetric(props.compartment, props.namespace),
    }));
  }

  private constructor(private readonly plan: (at: string) => TargetEnd) {}

  /** @internal */
  public _plan(at: string): TargetEnd {
    return this.plan(at);
  }
}
