// What every alarm can be told, whatever it watches.

import { type IResolvable } from "cdktf";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { type Instant } from "../core/instant";
import { type ResourceOptions } from "../core/resource/options";
import { type MetricCondition } from "../metrics/metric-condition";
import { type AlarmDestination } from "./alarm-destination";
import { type AlarmSeverity } from "./alarm-severity";

/** How an alarm's messages are laid out. */
export enum AlarmMessageFormat {
  /** JSON in one line; the only one that a stream gets. */
  RAW = "RAW",
  /** JSON with line breaks and indents. */
  PRETTY_JSON = "PRETTY_JSON",
  /** Text for people, in emails only. */
  ONS_OPTIMIZED = "ONS_OPTIMIZED",
}

/** A time in which an alarm may fire, but tells nobody. */
export interface AlarmSuppression {
  /** From then on, included. */
  readonly from: Instant;

  /** Until then, included: later than `from`. */
  readonly until: Instant;

  /**
   * Why; Oracle recommends the number of a ticket.
   *
   * @default - none
   */
  readonly description?: string;
}

/**
 * A second rule of an alarm, with its own query, severity, body and duration: to warn at one threshold and to alert at
 * another without a second alarm. What it does not say is as in the alarm.
 */
export interface AlarmOverride {
  /** Its name, unique in the alarm: at least 3 letters, digits, `_`, `[` and `]`, a letter first. */
  readonly name: string;

  /**
   * When it fires. Its metrics must be in the alarm's namespace and compartment.
   *
   * @default - as the alarm
   */
  readonly fires?: MetricCondition;

  /**
   * How long the condition must be true: 1 minute to 1 hour, in whole minutes.
   *
   * @default - as the alarm
   */
  readonly lasting?: Duration;

  /**
   * The response that it asks for.
   *
   * @default - as the alarm
   */
  readonly severity?: AlarmSeverity;

  /**
   * What its messages say; see the alarm's body.
   *
   * @default - as the alarm
   */
  readonly body?: string;
}

/**
 * What an alarm can be told in addition to when it fires. Every change is made in place.
 *
 * Terraform keeps what it once set of `repeat`, `body`, `summary`, `title`, `suppression`, `overrides` and
 * `resourceGroup` when the argument is taken away again: change it instead.
 */
export interface AlarmOptions extends ResourceOptions {
  /** Where the alarm lives, which need not be where its metrics are. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. It is the title of the messages unless `title` says otherwise.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The response that the alarm asks for when it fires. */
  readonly severity: AlarmSeverity;

  /** Who is told: a topic, a stream, or one of each. */
  readonly notify: AlarmDestination[];

  /**
   * Whether the alarm is evaluated. May be an input.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * How often it is told again while the alarm keeps firing: 1 minute to 30 days, in whole minutes.
   *
   * @default - once
   */
  readonly repeat?: Duration;

  /**
   * How long late values are waited for: 3 minutes to 2 hours, in whole minutes.
   *
   * @default Duration.minutes(3)
   */
  readonly slack?: Duration;

  /**
   * What the messages say: best what to do, with a link to a runbook.
   *
   * It may hold Monitoring's dynamic variables: `{{severity}}`, `{{timestamp}}`, `{{metricValues}}`,
   * `{{dimensions.resourceId}}`, `{{{query}}}`. One that has no value stays as it is written.
   *
   * @default - nothing
   */
  readonly body?: string;

  /**
   * A summary that stands in the messages and in the alarm's history; may hold dynamic variables.
   *
   * @default - the service writes one
   */
  readonly summary?: string;

  /**
   * The title of the messages, the subject of emails; may hold dynamic variables, but no dimension: that could be longer
   * than a subject.
   *
   * @default - the name
   */
  readonly title?: string;

  /**
   * Whether there is a message for each metric stream (each resource, for an alarm that watches several) instead of one
   * for all.
   *
   * @default false
   */
  readonly splitByDimension?: boolean;

  /**
   * How the messages are laid out. With a stream as a destination they are RAW.
   *
   * @default AlarmMessageFormat.RAW
   */
  readonly messageFormat?: AlarmMessageFormat;

  /**
   * Further rules, evaluated in their order before the alarm's own.
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
   * A time in which nobody is told.
   *
   * @default - none
   */
  readonly suppression?: AlarmSuppression;

  /**
   * Whether metrics of all compartments are read. The metric's compartment must be the tenancy, and whoever deploys needs
   * rights on all of it.
   *
   * @default false
   */
  readonly includeSubcompartments?: boolean;

  /**
   * The resource group that custom metrics were posted with: letters, digits, `.`, `_`, `-` and `$`, a letter first.
   *
   * @default - only metrics without one
   */
  readonly resourceGroup?: string;

  /**
   * The version of the messages: up to four digits and `.X`. The service knows `1.X` only.
   *
   * @default - the service's
   */
  readonly notificationVersion?: string;
}
