// What a connector writes to. Longer than a value should be: it has six kinds, each with the imports of its service.

import { type SchServiceConnectorTarget } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { Duration } from "../core/duration";
import { type IFunction } from "../functions/function-base";
import { type ITopic } from "../notifications/topic";
import { type IBucket } from "../object-storage/bucket-base";
import { type IStream } from "../streaming/stream-base";
import { checkCount, checkTime } from "./connector-checks";
import { type TargetEnd } from "./connector-end";
import {
  needsOfBucket,
  needsOfFunction,
  needsOfLogAnalytics,
  needsOfMetric,
  needsOfTargetStream,
  needsOfTopic,
} from "./connector-needs";
import { ConnectorFeature, ConnectorTargetKind } from "./connector-rules";
import {
  type BucketTargetOptions,
  type FunctionTargetOptions,
  type LogAnalyticsTargetOptions,
  type MetricTargetProps,
  type TopicTargetOptions,
} from "./connector-target-options";
import { type ILogAnalyticsLogGroup } from "./log-analytics-log-group";
import { renderMetricTarget } from "./metric-target";

/**
 * What a connector writes to. Which source can go where: docs/connectors.md.
 *
 * Changing it is an update in place, but what the new one does not say keeps the old one's value
 * (https://github.com/oracle/terraform-provider-oci/issues/1897): replace a connector that gets another kind of target.
 */
export class ConnectorTarget {
  /**
   * Gzip objects in a bucket, the messages one behind the other. Many connectors may share a bucket, each with its prefix.
   */
  public static bucket(bucket: IBucket, options: BucketTargetOptions = {}): ConnectorTarget {
    const { prefix, rolloverSizeMiB = 100, rolloverTime = Duration.minutes(7) } = options;
    return new ConnectorTarget((at) => {
      checkCount(at, "the rollover size of a bucket target", rolloverSizeMiB, "MiB");
      checkTime(at, "the rollover time of a bucket target", rolloverTime, "milliseconds");
      const config: SchServiceConnectorTarget = {
        kind: "objectStorage",
        bucket: bucket.bucketName,
        namespace: bucket.namespace,
        objectNamePrefix: prefix,
        batchRolloverSizeInMbs: rolloverSizeMiB,
        batchRolloverTimeInMs: rolloverTime.toMilliseconds(),
      };
      return { kind: ConnectorTargetKind.OBJECT_STORAGE, config, features: [], ...needsOfBucket(bucket) };
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
      const config: SchServiceConnectorTarget = {
        kind: "functions",
        functionId: fn.functionId,
        ...batch?._render(at),
        batchTimeInSec: batchTime?.toSeconds(),
      };
      return { kind: ConnectorTargetKind.FUNCTIONS, config, features: [], ...needsOfFunction(fn) };
    });
  }

  /** A stream; not the one that the connector reads. */
  public static stream(stream: IStream): ConnectorTarget {
    const config: SchServiceConnectorTarget = { kind: "streaming", streamId: stream.streamId };
    const end = { kind: ConnectorTargetKind.STREAMING, config, features: [], stream };
    return new ConnectorTarget(() => ({ ...end, ...needsOfTargetStream(stream) }));
  }

  /**
   * A topic: all its subscriptions are told. Messages over 128 KB are dropped, and subscriptions by SMS do not work with
   * every source.
   */
  public static topic(topic: ITopic, options: TopicTargetOptions = {}): ConnectorTarget {
    const { formatted } = options;
    const config: SchServiceConnectorTarget = {
      kind: "notifications",
      topicId: topic.topicId,
      enableFormattedMessaging: formatted,
    };
    // An input counts as a yes: it may become one.
    const isFormatted = formatted !== undefined && formatted !== false;
    const features = isFormatted ? [ConnectorFeature.MESSAGE_FORMATTING] : [];
    const end = { kind: ConnectorTargetKind.NOTIFICATIONS, config, features };
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
      const config: SchServiceConnectorTarget = { kind: "loggingAnalytics", logGroupId, logSourceIdentifier };
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

  private constructor(private readonly bind: (at: string) => TargetEnd) {}

  /** @internal */
  public _bind(connector: IConstruct): TargetEnd {
    return this.bind(connector.node.path);
  }
}
