// The alarms that a service connector should have, in one line.

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
   * @default - fires at the first in each of 5 minutes
   */
  readonly errors?: CountAlarmTuning;

  /**
   * Data arrives late: the oldest record that was processed last is older than you allow.
   *
   * With a target that collects records first (a bucket: 7 minutes or 100 MB by default), the age says little, and must
   * be allowed to be longer than that. A connector that is down has no age at all: `errors` tells of that.
   *
   * @default - no such alarm, since only you know how late is too late
   */
  readonly freshness?: AgeAlarmTuning;
}

/** The alarms that connectors should have: errors, and on request data that is late. They watch them by their OCIDs. */
export class ConnectorAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for no connector, connectors of several compartments, an import that does not know its
   * compartment, and for what an `Alarm` refuses
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
      `Errors keep ${nameOf(watched)} from moving data. Look at dimension errorType of the metrics ErrorsAtSource and ` +
      "ErrorsAtTarget, and at the log of its runs.",
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
      `What ${nameOf(watched)} moves is more than ${spoken(above)} old. Look for errors and throttling at its source and ` +
      "target before messages are older than the retention and lost.",
  };
}
