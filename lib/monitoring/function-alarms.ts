// The recommended alarms of a function, in one line.

import { Construct } from "constructs";
import { madeFor } from "../core/complaint";
import { checkProps } from "../core/resource/shape";
import { type IFunction } from "../functions/oci-function";
import { FunctionMetric } from "../metrics/function-metric";
import { type IAlarm } from "./alarm";
import { type AlarmOfSet, commonCompartment, makeAlarms, metricOf, nameOf, type Watched } from "./alarm-set";
import { AlarmSeverity } from "./alarm-severity";
import { type AlarmSetOptions, type CountAlarmTuning } from "./alarm-tuning";

/** The functions to watch, and how their alarms differ from the recommended ones. */
export interface FunctionAlarmsProps extends AlarmSetOptions {
  /**
   * The functions to watch: at least one, all in one compartment. Each alarm watches all of them, and sends a message for each.
   */
  readonly functions: IFunction[];

  /**
   * Calls fail: answers of the type Error.
   *
   * @default - fires if there is at least one in each of 5 minutes
   */
  readonly errors?: CountAlarmTuning;

  /**
   * Calls are rejected with status 429.
   *
   * @default - fires if there is at least one in each of 5 minutes
   */
  readonly throttled?: CountAlarmTuning;
}

/**
 * The recommended alarms of functions: failed calls, and rejected calls. They identify functions by their OCIDs.
 *
 * A function that is not called has no values, and does not trigger either. Add an alarm for its caller, such as
 * `ConnectorAlarms` or `ApiAlarms`.
 */
export class FunctionAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for no function, one twice, functions of several compartments, an import without a compartment,
   * and everything that an `Alarm` rejects
   */
  public constructor(scope: Construct, id: string, props: FunctionAlarmsProps) {
    super(scope, id);
    checkProps(this, "FunctionAlarmsProps", props);
    const { functions, errors, throttled } = props;
    const compartment = commonCompartment(this, "functions", functions);
    const ocids = functions.map(({ functionId }) => functionId);
    const watched = { dimension: "resourceId", ocids, compartment };
    const name = `The function ${nameOf(watched)}`;
    const refused = `${name} rejects calls with status 429. Check whether the tenancy's memory for functions is used up.`;
    const alarms = madeFor(this, () => [
      count(watched, "errors", { metric: FunctionMetric.ERRORS, tuning: errors, body: `${name} fails. ${LOG}` }),
      count(watched, "throttled", { metric: FunctionMetric.THROTTLED, tuning: throttled, body: refused }),
    ]);
    this.alarms = makeAlarms(this, props, alarms);
  }
}

const LOG = "Check the log of its application.";

interface Counted {
  readonly metric: FunctionMetric;
  readonly tuning: CountAlarmTuning | undefined;
  readonly body: string;
}

function count(watched: Watched, id: string, { metric, tuning = {}, body }: Counted): AlarmOfSet | undefined {
  if (tuning.omit === true) return undefined;
  const { above = 0, interval } = tuning;
  const fires = metricOf(metric, watched, interval).above(above);
  return { id, watched, fires, tuning, severity: AlarmSeverity.CRITICAL, body };
}
