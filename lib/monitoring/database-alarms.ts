// The recommended alarms of a database, in one line.

import { Construct } from "constructs";
import { checkInteger } from "../core/checks";
import { madeFor } from "../core/complaint";
import { Duration } from "../core/duration";
import { checkProps } from "../core/resource/shape";
import { numberText } from "../core/token/tokens";
import { type IAutonomousDatabase } from "../database/autonomous-database";
import { DatabaseMetric } from "../metrics/database-metric";
import { type IAlarm } from "./alarm";
import { type AlarmOfSet, commonCompartment, makeAlarms, metricOf, nameOf, type Watched } from "./alarm-set";
import { AlarmSeverity } from "./alarm-severity";
import { type AlarmSetOptions, type AlarmTuning, type PercentAlarmTuning } from "./alarm-tuning";

/** The databases to watch, and how their alarms differ from the recommended ones. */
export interface DatabaseAlarmsProps extends AlarmSetOptions {
  /** The databases to watch: at least one, all in one compartment. Each alarm watches all of them, and sends a message for each. */
  readonly databases: IAutonomousDatabase[];

  /**
   * Clients cannot connect.
   *
   * @default - fires after 5 minutes; the interval is 5 minutes, because the metric is not more frequent
   */
  readonly unavailable?: AlarmTuning;

  /**
   * The processors are in use.
   *
   * @default - fires above 80 percent for 5 minutes
   */
  readonly cpu?: PercentAlarmTuning;

  /**
   * The storage is nearly full. A full database does not accept rows, and a loader sends them to its dead letters, or fails.
   *
   * @default - fires above 80 percent; the interval is an hour
   */
  readonly storage?: PercentAlarmTuning;
}

/** The recommended alarms of Autonomous Databases. They identify databases by their OCIDs. */
export class DatabaseAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for no database, databases of several compartments, an import without a compartment, and
   * everything that an `Alarm` rejects
   */
  public constructor(scope: Construct, id: string, props: DatabaseAlarmsProps) {
    super(scope, id);
    checkProps(this, "DatabaseAlarmsProps", props);
    const compartment = commonCompartment(this, "databases", props.databases);
    const ocids = props.databases.map(({ autonomousDatabaseId }) => autonomousDatabaseId);
    const watched = { dimension: "resourceId", ocids, compartment };
    const alarms = madeFor(this, () => [
      unavailable(watched, props.unavailable),
      cpu(watched, props.cpu),
      storage(watched, props.storage),
    ]);
    this.alarms = makeAlarms(this, props, alarms);
  }
}

function unavailable(watched: Watched, tuning: AlarmTuning = {}): AlarmOfSet | undefined {
  if (tuning.omit === true) return undefined;
  const { interval = Duration.minutes(5) } = tuning;
  return {
    id: "unavailable",
    watched,
    fires: metricOf(DatabaseMetric.AVAILABILITY, watched, interval).below(1),
    tuning,
    severity: AlarmSeverity.CRITICAL,
    body: `Clients cannot connect to ${nameOf(watched)}. Check its state and its key in the Console.`,
  };
}

function cpu(watched: Watched, tuning: PercentAlarmTuning = {}): AlarmOfSet | undefined {
  const remedy = "Check for slow statements, or give it more ECPUs.";
  return share(watched, { id: "cpu", metric: DatabaseMetric.CPU_UTILIZATION, noun: "processors", remedy, tuning });
}

function storage(watched: Watched, tuning: PercentAlarmTuning = {}): AlarmOfSet | undefined {
  const remedy = "Delete unused data, or give it more storage, before it is full.";
  const { interval = Duration.hours(1) } = tuning;
  const kind = { id: "storage", metric: DatabaseMetric.STORAGE_UTILIZATION, noun: "storage", remedy };
  return share(watched, { ...kind, tuning: { ...tuning, interval } });
}

interface Share {
  readonly id: string;
  readonly metric: DatabaseMetric;
  readonly noun: string;
  readonly remedy: string;
  readonly tuning: PercentAlarmTuning;
}

function share(watched: Watched, { id, metric, noun, remedy, tuning }: Share): AlarmOfSet | undefined {
  if (tuning.omit === true) return undefined;
  const { abovePercent = 80, interval } = tuning;
  checkInteger(undefined, `abovePercent of ${id}`, abovePercent, PERCENT);
  return {
    id,
    watched,
    fires: metricOf(metric, watched, interval).above(abovePercent),
    tuning,
    body: `More than ${numberText(abovePercent)} percent of the ${noun} of ${nameOf(watched)} is in use. ${remedy}`,
  };
}

/** At 100 it would never fire. */
const PERCENT = { min: 1, max: 99, remedy: "write a percentage" };
