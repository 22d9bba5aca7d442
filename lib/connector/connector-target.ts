// What a connector writes to.

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

/** How a connector writes objects. */
export interface BucketTargetOptions {
  /**
   * What the names of the objects begin with: `bookings/`.
   *
   * @default - nothing
   */
  readonly prefix?: string;

  /**
   * An object is written when this much has come together, in MiB: at least 1. Which values above that the service takes is
   * not documented.
   *
   * @default 100
   */
  readonly rolloverSizeMiB?: number;

  /**
   * An object is written after this time at the latest, whole milliseconds. Which values the service takes is not
   * documented; 60 seconds and more are in use.
   *
   * @default Duration.minutes(7)
   */
  readonly rolloverTime?: Duration;
}

/** How a connector calls the function that it writes to. */
export interface FunctionTargetOptions {
  /**
   * How much the function gets in one call.
   *
   * @default - chosen by the service; a value that was there stays when it is left out later
   */
  readonly batch?: FunctionBatch;

  /**
   * The longest that data waits for more, in whole seconds: at least 1. Which values above that the service takes is not
   * documented.
   *
   * @default - chosen by the service; a value that was there stays when it is left out later
   */
  readonly batchTime?: Duration;
}

/** What the messages of a connector look like. */
export interface TopicTargetOptions {
  /**
   * Whether people get a formatted message instead of raw JSON; for log entries without a function task only.
   *
   * @default - raw JSON
   */
  readonly formatted?: boolean | IResolvable;
}

/** How Log Analytics reads what a connector writes. */
export interface LogAnalyticsTargetOptions {
  /**
   * The name of the Log Analytics source that reads the messages; from a stream only.
   *
   * @default - none
   */
  readonly logSourceIdentifier?: string;
}

/** A function can be given this much in one call: 6 MB (Oracle, "Creating a Connector", targets). */
export const MAX_BATCH_KIB = 6_144;

/** How much a function that is a connector's target gets in one call: so many KiB, or so many messages, never both. */
export class FunctionBatch {
  /** Up to so many KiB: 1 to 6144. */
  public static ofKiB(kib: number): FunctionBatch {
    return new FunctionBatch(kib, "KiB");
  }

  /** Up to so many messages: 1 or more. However many, a call never gets more than 6 MB. */
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
 * What a connector writes to. Which source can go where: docs/connectors.md.
 *
 * Changing it is an update in place, but what the new one does not say keeps the old one's value
 * (https://github.com/oracle/terraform-provider-oci/issues/1897): replace a connector that gets another kind of target.
 */
export class ConnectorTarget {
  /**
   * Gzip objects in a bucket, one message after the other. Many connectors may share a bucket, each with its prefix.
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
   * A function, called for one batch after the other, at most 5 minutes and 6 MB each; what it returns is ignored.
   *
   * There is no dead-letter route: Connector Hub tries a failed batch again, and what the function was configured to do
   * on failure is for detached calls, which these are not. See docs/connectors.md for what a function can do itself.
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

  /** A stream; not the one that the connector reads. */
  public static stream(stream: IStream): ConnectorTarget {
    const config = { kind: "streaming", streamId: stream.streamId };
    const ends: FlowEnd[] = [{ kind: FlowKind.STREAM, id: () => stream.streamId, of: stream }];
    const end = { kind: ConnectorTargetKind.STREAMING, config, features: [], stream, ends };
    return new ConnectorTarget(() => ({ ...end, ...needsOfTargetStream(stream) }));
  }

  /**
   * A topic: all its subscriptions are told. Messages over 128 KB are dropped, and subscriptions by SMS do not work with
   * every source.
   */
  public static topic(topic: ITopic, options: TopicTargetOptions = {}): ConnectorTarget {
    const { formatted } = options;
    const config = { kind: "notifications", topicId: topic.topicId, enableFormattedMessaging: formatted };
    // An input counts as a yes: it may become one.
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

  /** A metric, counted from log entries: a point for each. */
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
