// The options of every alarm.

import { type IResolvable } from "cdktf";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { type Instant } from "../core/instant";
import { type ResourceOptions } from "../core/resource/options";
import { type MetricCondition } from "../metrics/metric-condition";
import { type AlarmDestination } from "./alarm-destination";
import { type AlarmSeverity } from "./alarm-severity";

/** The format of an alarm's messages. */
export enum AlarmMessageFormat {
  /** JSON on one line, the only format for a stream. */
  RAW = "RAW",
  /** JSON with line breaks and indents. */
  PRETTY_JSON = "PRETTY_JSON",
  /** Readable text, only in emails. */
  ONS_OPTIMIZED = "ONS_OPTIMIZED",
}

/** A period in which an alarm can fire, but does not send messages. */
export interface AlarmSuppression {
  /** The start, inclusive. */
  readonly from: Instant;

  /** The end, inclusive: later than `from`. */
  readonly until: Instant;

  /**
   * The reason. Oracle recommends the number of a ticket.
   *
   * @default - none
   */
  readonly description?: string;
}

/**
 * A second rule of an alarm, with its own query, severity, body and duration: to warn at one threshold and to alert at another
 * without a second alarm. It inherits the other options from the alarm.
 */
export interface AlarmOverride {
  /** Its name, unique in the alarm: at least 3 letters, digits, `_`, `[` and `]`, a letter first. */
  readonly name: string;

  /**
   * When it fires. Its metrics must be in the alarm's namespace and compartment.
   *
   * @default - the condition of the alarm
   */
  readonly fires?: MetricCondition;

  /**
   * How long the condition must be true: 1 minute to 1 hour, in whole minutes.
   *
   * @default - the duration of the alarm
   */
  readonly lasting?: Duration;

  /**
   * The severity.
   *
   * @default - the severity of the alarm
   */
  readonly severity?: AlarmSeverity;

  /**
   * The body of its messages; see the alarm's body.
   *
   * @default - the body of the alarm
   */
  readonly body?: string;
}

/**
 * The options of an alarm in addition to its condition. Every change is made in place.
 *
 * Terraform keeps the earlier value of `repeat`, `body`, `summary`, `title`, `suppression`, `overrides` and `resourceGroup`
 * when you remove the argument: change the value instead.
 */
export interface AlarmOptions extends ResourceOptions {
  /** The compartment of the alarm, which can differ from the compartment of its metrics. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. By default, it is also the title of the messages.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The severity of the alarm when it fires. */
  readonly severity: AlarmSeverity;

  /** The destinations: a topic, a stream, or one of each. */
  readonly notify: AlarmDestination[];

  /**
   * Whether the alarm is evaluated. Can be an input.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * How often a message is repeated while the alarm keeps firing: 1 minute to 30 days, in whole minutes.
   *
   * @default - never
   */
  readonly repeat?: Duration;

  /**
   * How long to wait for late values: 3 minutes to 2 hours, in whole minutes.
   *
   * @default Duration.minutes(3)
   */
  readonly slack?: Duration;

  /**
   * The body of the messages. Describe what to do, with a link to a runbook.
   *
   * It can have Monitoring's dynamic variables: `{{severity}}`, `{{timestamp}}`, `{{metricValues}}`,
   * `{{dimensions.resourceId}}`, `{{{query}}}`. A variable without a value stays as it is written.
   *
   * @default - none
   */
  readonly body?: string;

  /**
   * A summary in the messages and in the alarm's history. It can have dynamic variables.
   *
   * @default - the service writes one
   */
  readonly summary?: string;

  /**
   * The title of the messages, which is the subject of emails. It can have dynamic variables, but not a dimension, which could
   * be longer than a subject.
   *
   * @default - the name
   */
  readonly title?: string;

  /**
   * Whether to send a message for each metric stream (each resource, for an alarm that watches several) instead of one for all.
   *
   * @default false
   */
  readonly splitByDimension?: boolean;

  /**
   * The format of the messages. If a stream is a destination, it must be RAW.
   *
   * @default AlarmMessageFormat.RAW
   */
  readonly messageFormat?: AlarmMessageFormat;

  /**
   * More rules, evaluated in this order before the alarm's own.
   *
   * @default - none
   */
  readonly overrides?: AlarmOverride[];

  /**
   * The name of the alarm's own rule among the overrides: at least 3 letters, digits, `_`, `[` and `]`, a letter first.
   *
   * @default "BASE"
   */
  readonly baseRuleName?: string;

  /**
   * A period without messages.
   *
   * @default - none
   */
  readonly suppression?: AlarmSuppression;

  /**
   * Whether to read the metrics of all compartments. The metric's compartment must be the tenancy, and the user who deploys
   * needs permissions in all of it.
   *
   * @default false
   */
  readonly includeSubcompartments?: boolean;

  /**
   * The resource group of custom metrics: letters, digits, `.`, `_`, `-` and `$`, beginning with a letter.
   *
   * @default - only metrics without one
   */
  readonly resourceGroup?: string;

  /**
   * The version of the messages: up to four digits and `.X`. The service supports only `1.X`.
   *
   * @default - the default of the service
   */
  readonly notificationVersion?: string;
}
