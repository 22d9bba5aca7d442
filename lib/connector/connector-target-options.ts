// What can be said of each kind of target.

import { type IResolvable } from "cdktf";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { type FunctionBatch } from "./function-batch";
import { type MetricDimension } from "./metric-dimension";

/** How a connector writes objects. */
export interface BucketTargetOptions {
  /**
   * What the names of the objects begin with: `bookings/`.
   *
   * @default - nothing
   */
  readonly prefix?: string;

  /**
   * An object is written when so much has come together, in MiB: at least 1. Which values above that the service takes is
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

/** The metric that a connector makes of logs. */
export interface MetricTargetProps {
  /** Where the metric is written. */
  readonly compartment: Compartment;

  /** The metric namespace: letters, digits and underscores, a letter first, and not beginning with `oci_`. */
  readonly namespace: string;

  /** The metric: letters, digits, `.`, `_`, `-` and `$`, a letter first, and not beginning with `oci_`. */
  readonly metric: string;

  /**
   * What splits the metric.
   *
   * @default - what the connector adds by itself: connectorId, connectorName, connectorSourceType
   */
  readonly dimensions?: MetricDimension[];
}
