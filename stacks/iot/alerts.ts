// What the topic is told of.

import {
  Alarm,
  AlarmMessageFormat,
  type AlarmOptions,
  type AlarmSetOptions,
  AlarmSeverity,
  ConnectorAlarms,
  Duration,
  FunctionMetric,
  type IAlarm,
  type IApiDeployment,
  type ITopic,
  type OciFunction,
  type OciStack,
  type ServiceConnector,
  type Stream,
  StreamAlarms,
  StreamMetric,
} from "cdktf-oci-streaming";
import { alarmSettings, connectorTuning, type StackAlarmOptions, streamThresholds } from "../alarms";
import * as inputs from "./inputs";

export interface AlarmsProps {
  readonly topic: ITopic;
  readonly options: StackAlarmOptions | undefined;
  readonly api: IApiDeployment;
  readonly telemetry: Stream;
  readonly commands?: Stream;
  readonly deadLetters?: Stream;
  readonly functions: OciFunction[];
  readonly connectors: ServiceConnector[];
}

/** What all alarms have in common. */
interface Shared {
  readonly settings: AlarmSetOptions;
  readonly options: StackAlarmOptions;
}

/** Each watches something that exists: none is made for what the stack does not have. */
export function addAlarms(stack: OciStack, props: AlarmsProps): IAlarm[] {
  const { topic, options = {}, telemetry, commands, deadLetters, functions, connectors, api } = props;
  const settings = alarmSettings(stack, topic, options);
  const shared: Shared = { settings, options };
  const ofStreams = { ...settings, ...streamThresholds(stack, options) };
  const ofConnectors = { ...settings, ...connectorTuning(options), connectors };
  const after = Duration.minutes(stack.input.integer("silent_minutes", inputs.SILENT_MINUTES));
  const health = new StreamAlarms(stack, "health", { ...ofStreams, streams: [telemetry], producerSilent: { after } });
  const ofCommands = commands && new StreamAlarms(stack, "commands-health", { ...ofStreams, streams: [commands] });
  const flow = connectors.length === 0 ? undefined : new ConnectorAlarms(stack, "flow", ofConnectors);
  return [
    ...health.alarms,
    ...(ofCommands?.alarms ?? []),
    ...(flow?.alarms ?? []),
    ...functions.flatMap((fn) => functionAlarms(stack, fn, shared)),
    apiAlarm(stack, api, shared),
    ...(deadLetters ? [deadLetterAlarm(stack, deadLetters, shared)] : []),
  ];
}

type CommonOptions = Pick<AlarmOptions, "compartment" | "notify" | "enabled" | "repeat" | "messageFormat" | "severity">;

function common(stack: OciStack, { settings, options }: Shared, severity: AlarmSeverity): CommonOptions {
  const { notify, enabled, repeat, messageFormat = AlarmMessageFormat.ONS_OPTIMIZED } = settings;
  const { compartment } = stack;
  return { compartment, notify, enabled, repeat, messageFormat, severity: options.severity ?? severity };
}

function lastingOf({ options: { lasting = Duration.minutes(5) } }: Shared): Duration {
  return lasting;
}

function apiAlarm(stack: OciStack, api: IApiDeployment, shared: Shared): Alarm {
  return new Alarm(stack, "api-errors", {
    ...common(stack, shared, AlarmSeverity.CRITICAL),
    fires: api.serverErrors({ groupBy: ["deploymentId"] }).above(0),
    lasting: lastingOf(shared),
    body: "The API answers with an error of its own. Look into the logs of the API and of the function ingest.",
  });
}

function deadLetterAlarm(stack: OciStack, deadLetters: Stream, shared: Shared): Alarm {
  return new Alarm(stack, "dead-letter", {
    ...common(stack, shared, AlarmSeverity.WARNING),
    fires: deadLetters
      .metric(StreamMetric.PUT_MESSAGES, { interval: Duration.minutes(5), groupBy: ["resourceId"] })
      .above(0),
    body: "A function could not work a message off, and put it on the stream IoTDeadLetter. Read it there within a week.",
  });
}

function functionAlarms(stack: OciStack, fn: OciFunction, shared: Shared): Alarm[] {
  const alarm = (id: string, metric: FunctionMetric, body: string): Alarm =>
    new Alarm(stack, `${fn.node.id}-${id}`, {
      ...common(stack, shared, AlarmSeverity.CRITICAL),
      fires: fn.metric(metric, { groupBy: ["resourceId"] }).above(0),
      lasting: lastingOf(shared),
      body: `The function ${fn.node.id} ${body}`,
    });
  return [
    alarm("errors", FunctionMetric.ERRORS, "fails. Look into the log of its application."),
    alarm("throttled", FunctionMetric.THROTTLED, "is refused: the tenancy's memory for functions is used up."),
  ];
}
