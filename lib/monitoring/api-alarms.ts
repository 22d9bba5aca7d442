// The recommended alarms of an API, in one line.

import { Construct } from "constructs";
import { type IApiDeployment } from "../api-gateway/api-deployment";
import { checkInteger } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { madeFor } from "../core/complaint";
import { Duration } from "../core/duration";
import { checkProps } from "../core/resource/shape";
import { numberText } from "../core/token/tokens";
import { ApiGatewayMetric } from "../metrics/api-gateway-metric";
import { type IAlarm } from "./alarm";
import {
  type AlarmOfSet,
  commonCompartment,
  inUnitOf,
  makeAlarms,
  metricOf,
  nameOf,
  silenceOf,
  spoken,
  type Watched,
  withUnit,
} from "./alarm-set";
import { AlarmSeverity } from "./alarm-severity";
import {
  type AlarmSetOptions,
  type AlarmTuning,
  type CountAlarmTuning,
  type LatencyAlarmTuning,
  type SilenceAlarmTuning,
} from "./alarm-tuning";

/** How the alarm on a share of failures differs from the recommended one. */
export interface ErrorShareAlarmTuning extends AlarmTuning {
  /** The percentage of all answers above which it fires: 1 to 99. Can be a token. */
  readonly abovePercent: number;
}

/** The APIs to watch, and how their alarms differ from the recommended ones. */
export interface ApiAlarmsProps extends AlarmSetOptions {
  /**
   * The deployments to watch: at least one, all with metrics in one compartment, which is that of the gateway if it is known.
   * Each alarm watches all of them, and sends a message for each.
   */
  readonly deployments: IApiDeployment[];

  /**
   * Requests are answered with a status of 500 or higher: by a back end, or by the gateway because it could not reach one.
   *
   * @default - fires if there is at least one in each of 5 minutes
   */
  readonly serverErrors?: CountAlarmTuning;

  /**
   * A share of all answers has a status of 500 or higher, over 5 minutes by default. If single failures are normal, use it in
   * place of `serverErrors`, and omit the latter.
   *
   * @default - no such alarm, because the accepted share depends on your API
   */
  readonly serverErrorShare?: ErrorShareAlarmTuning;

  /**
   * Back ends are slow. Clients wait longer than this time, which does not include the time in the gateway. If the limit is a
   * token, it is in milliseconds.
   *
   * @default - fires when it takes more than 1 second on average
   */
  readonly backendLatency?: LatencyAlarmTuning;

  /**
   * Requests are rejected because there are more than the rate limit allows: status 429.
   *
   * @default - no such alarm, because a limit can be meant to reject requests
   */
  readonly throttled?: CountAlarmTuning;

  /**
   * Requests are rejected because their caller is not authenticated: status 401. It can mean that an issuer has changed its
   * keys, or that there is an attack.
   *
   * @default - no such alarm, because anyone who reaches the gateway could trigger it
   */
  readonly unauthorized?: CountAlarmTuning;

  /**
   * No requests arrive.
   *
   * @default - no such alarm, because the accepted silence depends on your clients
   */
  readonly silent?: SilenceAlarmTuning;
}

/**
 * The recommended alarms of APIs: answers with an error, and slow back ends. They identify deployments by their OCIDs.
 *
 * Oracle's page, "API Gateway Metrics", describes the metrics, and prints the names of dimensions in capitals. The spelling of
 * both in a query is derived from a public integration (`ApiGatewayMetric`). A query with a wrong spelling never fires: check
 * one of them in the Metrics Explorer before you rely on the set.
 */
export class ApiAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for no deployment, one twice, deployments of several compartments, an import without its own or
   * its gateway's compartment, and everything that an `Alarm` rejects
   */
  public constructor(scope: Construct, id: string, props: ApiAlarmsProps) {
    super(scope, id);
    checkProps(this, "ApiAlarmsProps", props);
    const { deployments, serverErrors, serverErrorShare, backendLatency } = props;
    const compartment = commonCompartment(this, "deployments", deployments, measuredIn);
    const ocids = deployments.map(({ deploymentId }) => deploymentId);
    const watched = { dimension: "deploymentId", ocids, compartment };
    const alarms = madeFor(this, () => [
      errors(watched, serverErrors),
      share(watched, serverErrorShare),
      latency(watched, backendLatency),
      refused(watched, { id: "throttled", status: 429, tuning: props.throttled, trouble: TOO_MANY }),
      refused(watched, { id: "unauthorized", status: 401, tuning: props.unauthorized, trouble: UNKNOWN }),
      silence(watched, props.silent),
    ]);
    this.alarms = makeAlarms(this, props, alarms);
  }
}

/** Oracle does not document which of two compartments holds the metrics. `IApiDeployment.metric` uses the same one. */
function measuredIn({ _known }: IApiDeployment): Compartment {
  const ofGateway = _known.find("gateway")?._known.find("compartment");
  return ofGateway ?? _known.need("compartment", "an alarm");
}

const RESPONSES = ApiGatewayMetric.HTTP_RESPONSES._ofDeployment;
const SERVER_ERRORS = { httpStatusCategory: "5*" };
const WHERE_TO_LOOK = "Check its execution log, and the log of the function or service that it calls.";

function errors(watched: Watched, tuning: CountAlarmTuning = {}): AlarmOfSet | undefined {
  if (tuning.omit === true) return undefined;
  const { above = 0, interval } = tuning;
  return {
    id: "server-errors",
    watched,
    fires: metricOf(RESPONSES, watched, interval, SERVER_ERRORS).above(above),
    tuning,
    severity: AlarmSeverity.CRITICAL,
    body: `Requests to ${nameOf(watched)} are answered with a status of 500 or higher. ${WHERE_TO_LOOK}`,
  };
}

function share(watched: Watched, tuning: ErrorShareAlarmTuning | undefined): AlarmOfSet | undefined {
  if (tuning === undefined || tuning.omit === true) return undefined;
  const { abovePercent, interval = Duration.minutes(5) } = tuning;
  checkInteger(undefined, "abovePercent of serverErrorShare", abovePercent, PERCENT);
  const failed = metricOf(RESPONSES, watched, interval, SERVER_ERRORS);
  return {
    id: "server-error-share",
    watched,
    fires: failed
      .dividedBy(metricOf(RESPONSES, watched, interval))
      .scaledBy(100)
      .above(abovePercent),
    tuning,
    severity: AlarmSeverity.CRITICAL,
    body:
      `More than ${numberText(abovePercent)} percent of the answers of ${nameOf(watched)} have a status of 500 or higher. ` +
      WHERE_TO_LOOK,
  };
}

/** At 100 it would never fire. */
const PERCENT = { min: 1, max: 99, remedy: "write a percentage" };

function latency(watched: Watched, tuning: LatencyAlarmTuning = {}): AlarmOfSet | undefined {
  if (tuning.omit === true) return undefined;
  const { above = Duration.seconds(1), interval = Duration.minutes(5) } = tuning;
  const metric = ApiGatewayMetric.INTEGRATION_LATENCY._ofDeployment;
  return {
    id: "backend-latency",
    watched,
    fires: metricOf(metric, watched, interval).above(inUnitOf(metric, above)),
    tuning,
    body:
      `A back end of ${nameOf(watched)} takes more than ${withUnit(metric, above)} on average to answer. ` +
      "Check for cold starts of functions, and for slow calls that they make.",
  };
}

/** Requests with a status that is not a failure of the API. */
interface Refused {
  readonly id: string;
  readonly status: number;
  readonly tuning: CountAlarmTuning | undefined;
  readonly trouble: string;
}

const TOO_MANY =
  "because there are more than its rate limit allows. Make clients wait before they try again, or increase the limit";
const UNKNOWN =
  "because they do not have a valid token or certificate. Check for clients with expired ones, for changed keys of the issuer, and for an attack";

function refused(watched: Watched, { id, status, tuning, trouble }: Refused): AlarmOfSet | undefined {
  if (tuning === undefined || tuning.omit === true) return undefined;
  const { above = 0, interval } = tuning;
  return {
    id,
    watched,
    fires: metricOf(RESPONSES, watched, interval, { httpStatusCode: String(status) }).above(above),
    tuning,
    body: `Requests to ${nameOf(watched)} are rejected with status ${status}, ${trouble}.`,
  };
}

function silence(watched: Watched, tuning: SilenceAlarmTuning | undefined): AlarmOfSet | undefined {
  if (tuning === undefined) return undefined;
  const metric = ApiGatewayMetric.HTTP_REQUESTS._ofDeployment;
  const remedy = "Check that its clients run and can reach it.";
  const body = `No requests have reached ${nameOf(watched)} for ${spoken(tuning.after)}. ${remedy}`;
  return silenceOf(watched, { id: "silent", metric, tuning, body });
}
