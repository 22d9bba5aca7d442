// The alarms that a function should have, in one line.

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
   * Calls fail: answers of the kind Error.
   *
   * @default - fires at the first in each of 5 minutes
   */
  readonly errors?: CountAlarmTuning;

  /**
   * Calls are refused with status 429.
   *
   * @default - fires at the first in each of 5 minutes
   */
  readonly throttled?: CountAlarmTuning;
}

/**
 * The alarms that functions should have: calls that fail, and calls that are refused. They watch functions by their OCIDs.
 *
 * A function that is not called has no values, and sets off neither: what calls it needs an alarm of its own, as `ConnectorAlarms` and `ApiAlarms` are.
 */
export class FunctionAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for no function, one twice, functions of several compartments, an import that does not know its compartment,
   * and for what an `Alarm` refuses
   */
  public constructor(scope: Construct, id: string, props: FunctionAlarmsProps) {
    super(scope, id);
    checkProps(this, "FunctionAlarmsProps", props);
    const { functions, errors, throttled } = props;
    const compartment = commonCompartment(this, "functions", functions);
    const ocids = functions.map(({ functionId }) => functionId);
    const watched = { dimension: "resourceId", ocids, compartment };
    const name = `The function ${nameOf(watched)}`;
    const refused = `${name} is refused with status 429. See whether the tenancy's memory for functions is used up.`;
    const alarms = madeFor(this, () => [
      count(watched, "errors", { metric: FunctionMetric.ERRORS, tuning: errors, body: `${name} fails. ${LOG}` }),
      count(watched, "throttled", { metric: FunctionMetric.THROTTLED, tuning: throttled, body: refused }),
    ]);
    this.alarms = makeAlarms(this, props, alarms);
  }
}

const LOG = "Look into the log of its application.";

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
