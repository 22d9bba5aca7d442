// The recommended alarms of a service connector, in one line.

import { Construct } from "constructs";
import { madeFor } from "../core/complaint";
import { checkProps } from "../core/resource/shape";
import { type IServiceConnector } from "../connector/service-connector";
import { ConnectorMetric } from "../metrics/connector-metric";
import { type IAlarm } from "./alarm";
import {
  type AlarmOfSet,
  commonCompartment,
  inUnitOf,
  makeAlarms,
  metricOf,
  nameOf,
  spoken,
  type Watched,
} from "./alarm-set";
import { AlarmSeverity } from "./alarm-severity";
import { type AgeAlarmTuning, type AlarmSetOptions, type CountAlarmTuning } from "./alarm-tuning";

/** The connectors to watch, and how their alarms differ from the recommended ones. */
export interface ConnectorAlarmsProps extends AlarmSetOptions {
  /**
   * The connectors to watch: at least one, all in one compartment. Each alarm watches all of them, and sends a message
   * for each.
   */
  readonly connectors: IServiceConnector[];

  /**
   * Errors keep data from moving.
   *
   * @default - fires if there is at least one in each of 5 minutes
   */
  readonly errors?: CountAlarmTuning;

  /**
   * Data arrives late: the oldest record of the last run is older than you allow.
   *
   * With a target that batches records (a bucket: 7 minutes or 100 MB by default), the age includes that time, so the limit
   * must be longer. A connector that does not run has no age at all: `errors` reports that.
   *
   * @default - no such alarm, because the accepted age depends on your data
   */
  readonly freshness?: AgeAlarmTuning;
}

/** The recommended alarms of connectors: errors, and on request late data. They identify connectors by their OCIDs. */
export class ConnectorAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for no connector, connectors of several compartments, an import without a compartment, and
   * everything that an `Alarm` rejects
   */
  public constructor(scope: Construct, id: string, props: ConnectorAlarmsProps) {
    super(scope, id);
    checkProps(this, "ConnectorAlarmsProps", props);
    const compartment = commonCompartment(this, "connectors", props.connectors);
    const ocids = props.connectors.map(({ serviceConnectorId }) => serviceConnectorId);
    const watched = { dimension: "connectorId", ocids, compartment };
    const alarms = madeFor(this, () => [errors(watched, props.errors), freshness(watched, props.freshness)]);
    this.alarms = makeAlarms(this, props, alarms);
  }
}

function errors(watched: Watched, tuning: CountAlarmTuning = {}): AlarmOfSet | undefined {
  if (tuning.omit === true) return undefined;
  const { above = 0, interval } = tuning;
  return {
    id: "errors",
    watched,
    fires: metricOf(ConnectorMetric.ERRORS, watched, interval).above(above),
    tuning,
    severity: AlarmSeverity.CRITICAL,
    body:
      `Errors keep ${nameOf(watched)} from moving data. Check the dimension errorType of the metrics ErrorsAtSource and ` +
      "ErrorsAtTarget, and the log of its runs.",
  };
}

function freshness(watched: Watched, tuning: AgeAlarmTuning | undefined): AlarmOfSet | undefined {
  if (tuning === undefined || tuning.omit === true) return undefined;
  const { above, interval } = tuning;
  const metric = ConnectorMetric.DATA_FRESHNESS;
  return {
    id: "freshness",
    watched,
    fires: metricOf(metric, watched, interval).above(inUnitOf(metric, above)),
    tuning,
    body:
      `The data that ${nameOf(watched)} moves is more than ${spoken(above)} old. Check for errors and throttling at its source and ` +
      "target before messages are older than the retention and lost.",
  };
}
