// The alarms that an API should have, in one line.

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
  /** The percentage of all answers above which it fires: 1 to 99. May be a token. */
  readonly abovePercent: number;
}

/** The APIs to watch, and how their alarms differ from the recommended ones. */
export interface ApiAlarmsProps extends AlarmSetOptions {
  /**
   * The deployments to watch: at least one, all measured in one compartment, which is that of the gateway where it is known. Each alarm
   * watches all of them, and sends a message for each.
   */
  readonly deployments: IApiDeployment[];

  /**
   * Requests are answered with a status of 500 and more: by a back end, or by the gateway, since it could not ask one.
   *
   * @default - fires at the first in each of 5 minutes
   */
  readonly serverErrors?: CountAlarmTuning;

  /**
   * A share of all answers has a status of 500 and more, over 5 minutes unless `interval` says otherwise. Where single failures are usual, it takes the
   * place of `serverErrors`, which you then omit.
   *
   * @default - no such alarm, since only you know how many are too many
   */
  readonly serverErrorShare?: ErrorShareAlarmTuning;

  /**
   * Back ends take long. Clients wait for longer than that: the time in the gateway is not in it. A token as the limit is in milliseconds.
   *
   * @default - fires when it takes more than 1 second on average
   */
  readonly backendLatency?: LatencyAlarmTuning;

  /**
   * Requests are refused, since there are more than the rate limit allows: status 429.
   *
   * @default - no such alarm, since a limit may be there to refuse
   */
  readonly throttled?: CountAlarmTuning;

  /**
   * Requests are refused, since nobody knows who sends them: status 401. An issuer with other keys looks like that, and so does an attack.
   *
   * @default - no such alarm, since anybody who reaches the gateway could set it off
   */
  readonly unauthorized?: CountAlarmTuning;

  /**
   * No request comes.
   *
   * @default - no such alarm, since only you know how long clients may be silent
   */
  readonly silent?: SilenceAlarmTuning;
}

/**
 * The alarms that APIs should have: answers that say of an error, and slow back ends. They watch deployments by their OCIDs.
 *
 * Oracle's page, "API Gateway Metrics", describes the metrics, and prints the names of dimensions in capitals; how both are spelled in a query is
 * derived from a public integration (`ApiGatewayMetric`). A query that is spelled wrong never fires: look at one of them in the Metrics Explorer before
 * you rely on the set.
 */
export class ApiAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /**
   * @throws ConfigurationError for no deployment, one twice, deployments of several compartments, an import that knows neither its compartment nor its
   * gateway's, and for what an `Alarm` refuses
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

/** In which of two compartments it is Oracle does not say; `IApiDeployment.metric` looks in the same one. */
function measuredIn({ _known }: IApiDeployment): Compartment {
  const ofGateway = _known.find("gateway")?._known.find("compartment");
  return ofGateway ?? _known.need("compartment", "an alarm");
}

const RESPONSES = ApiGatewayMetric.HTTP_RESPONSES._ofDeployment;
const SERVER_ERRORS = { httpStatusCategory: "5*" };
const WHERE_TO_LOOK = "Look at its execution log, and at the log of the function or service behind it.";

function errors(watched: Watched, tuning: CountAlarmTuning = {}): AlarmOfSet | undefined {
  if (tuning.omit === true) return undefined;
  const { above = 0, interval } = tuning;
  return {
    id: "server-errors",
    watched,
    fires: metricOf(RESPONSES, watched, interval, SERVER_ERRORS).above(above),
    tuning,
    severity: AlarmSeverity.CRITICAL,
    body: `Requests to ${nameOf(watched)} are answered with a status of 500 and more. ${WHERE_TO_LOOK}`,
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
      `More than ${numberText(abovePercent)} percent of the answers of ${nameOf(watched)} have a status of 500 and more. ` +
      WHERE_TO_LOOK,
  };
}

/** At 100 it would never fire. */
const PERCENT = { min: 1, max: 99, remedy: "write a number of percent" };

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
      "Look for cold starts of functions, and at what they wait for.",
  };
}

/** Requests that get a status which is no failure of the API. */
interface Refused {
  readonly id: string;
  readonly status: number;
  readonly tuning: CountAlarmTuning | undefined;
  readonly trouble: string;
}

const TOO_MANY =
  "since more come than its rate limit allows. Let clients wait before they ask again, or raise the limit";
const UNKNOWN =
  "since they show no valid token or certificate. Look for clients with old ones, for other keys of the issuer, and for an attack";

function refused(watched: Watched, { id, status, tuning, trouble }: Refused): AlarmOfSet | undefined {
  if (tuning === undefined || tuning.omit === true) return undefined;
  const { above = 0, interval } = tuning;
  return {
    id,
    watched,
    fires: metricOf(RESPONSES, watched, interval, { httpStatusCode: String(status) }).above(above),
    tuning,
    body: `Requests to ${nameOf(watched)} are refused with status ${status}, ${trouble}.`,
  };
}

function silence(watched: Watched, tuning: SilenceAlarmTuning | undefined): AlarmOfSet | undefined {
  if (tuning === undefined) return undefined;
  const metric = ApiGatewayMetric.HTTP_REQUESTS._ofDeployment;
  const remedy = "Check that its clients run and can reach it.";
  const body = `No request came to ${nameOf(watched)} for ${spoken(tuning.after)}. ${remedy}`;
  return silenceOf(watched, { id: "silent", metric, tuning, body });
}
