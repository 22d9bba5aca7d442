// What the topic is told of.

import * as oci from "cdktf-oci-streaming";
import { alarmSettings, connectorTuning, type StackAlarmOptions, streamThresholds } from "../alarms";
import * as inputs from "./inputs";

export interface AlarmsProps {
  readonly topic: oci.ITopic;
  readonly options: StackAlarmOptions | undefined;
  readonly api: oci.IApiDeployment;
  readonly telemetry: oci.Stream;
  readonly commands?: oci.Stream;
  readonly deadLetters?: oci.Stream;
  readonly functions: oci.OciFunction[];
  readonly connectors: oci.ServiceConnector[];
}

/** What all alarms have in common. */
interface Shared {
  readonly settings: oci.AlarmSetOptions;
  readonly options: StackAlarmOptions;
}

/** Each watches something that exists: none is made for what the stack does not have. */
export function addAlarms(stack: oci.OciStack, props: AlarmsProps): oci.IAlarm[] {
  const { topic, options = {}, telemetry, commands, deadLetters, functions, connectors, api } = props;
  const settings = alarmSettings(stack, topic, options);
  const shared: Shared = { settings, options };
  const ofStreams = { ...settings, ...streamThresholds(stack, options) };
  const ofConnectors = { ...settings, ...connectorTuning(options), connectors };
  const after = oci.Duration.minutes(stack.input.integer("silent_minutes", inputs.SILENT_MINUTES));
  const health = new oci.StreamAlarms(stack, "health", {
    ...ofStreams,
    streams: [telemetry],
    producerSilent: { after },
  });
  const ofCommands = commands && new oci.StreamAlarms(stack, "commands-health", { ...ofStreams, streams: [commands] });
  const flow = connectors.length === 0 ? undefined : new oci.ConnectorAlarms(stack, "flow", ofConnectors);
  return [
    ...health.alarms,
    ...(ofCommands?.alarms ?? []),
    ...(flow?.alarms ?? []),
    ...functions.flatMap((fn) => functionAlarms(stack, fn, shared)),
    apiAlarm(stack, api, shared),
    ...(deadLetters ? [deadLetterAlarm(stack, deadLetters, shared)] : []),
  ];
}

type CommonOptions = Pick<
  oci.AlarmOptions,
  "compartment" | "notify" | "enabled" | "repeat" | "messageFormat" | "severity"
>;

function common(stack: oci.OciStack, { settings, options }: Shared, severity: oci.AlarmSeverity): CommonOptions {
  const { notify, enabled, repeat, messageFormat = oci.AlarmMessageFormat.ONS_OPTIMIZED } = settings;
  const { compartment } = stack;
  return { compartment, notify, enabled, repeat, messageFormat, severity: options.severity ?? severity };
}

function lastingOf({ options: { lasting = oci.Duration.minutes(5) } }: Shared): oci.Duration {
  return lasting;
}

function apiAlarm(stack: oci.OciStack, api: oci.IApiDeployment, shared: Shared): oci.Alarm {
  return new oci.Alarm(stack, "api-errors", {
    ...common(stack, shared, oci.AlarmSeverity.CRITICAL),
    fires: api.serverErrors({ groupBy: ["deploymentId"] }).above(0),
    lasting: lastingOf(shared),
    body: "The API answers with an error of its own. Look into the logs of the API and of the function ingest.",
  });
}

function deadLetterAlarm(stack: oci.OciStack, deadLetters: oci.Stream, shared: Shared): oci.Alarm {
  return new oci.Alarm(stack, "dead-letter", {
    ...common(stack, shared, oci.AlarmSeverity.WARNING),
    fires: deadLetters
      .metric(oci.StreamMetric.PUT_MESSAGES, { interval: oci.Duration.minutes(5), groupBy: ["resourceId"] })
      .above(0),
    body: "A function could not work a message off, and put it on the stream IoTDeadLetter. Read it there within a week.",
  });
}

function functionAlarms(stack: oci.OciStack, fn: oci.OciFunction, shared: Shared): oci.Alarm[] {
  const alarm = (id: string, metric: oci.FunctionMetric, body: string): oci.Alarm =>
    new oci.Alarm(stack, `${fn.node.id}-${id}`, {
      ...common(stack, shared, oci.AlarmSeverity.CRITICAL),
      fires: fn.metric(metric, { groupBy: ["resourceId"] }).above(0),
      lasting: lastingOf(shared),
      body: `The function ${fn.node.id} ${body}`,
    });
  return [
    alarm("errors", oci.FunctionMetric.ERRORS, "fails. Look into the log of its application."),
    alarm("throttled", oci.FunctionMetric.THROTTLED, "is refused: the tenancy's memory for functions is used up."),
  ];
}
