// Who is told, and of what.

import { Fn, type IResolvable, Op } from "cdktf";
import {
  Alarm,
  AlarmDestination,
  AlarmMessageFormat,
  AlarmRule,
  AlarmSeverity,
  ConnectorAlarms,
  Duration,
  FunctionMetric,
  type IAlarm,
  type OciFunction,
  type OciStack,
  type ServiceConnector,
  type Stream,
  StreamAlarms,
  StreamMetric,
  Subscription,
  Topic,
} from "../../lib";
import * as inputs from "./inputs";
import { type IotAlerts } from "./props";
import { checkText } from "../refusal";

/** The topic of alarms, and of a fire alarm's messages to people. */
export function addTopic(stack: OciStack, { emails = [], phoneNumbers = [] }: IotAlerts): Topic {
  const topic = new Topic(stack, "topic", { compartment: stack.compartment, name: "alerts" });
  for (const email of emails) checkText(topic.node.path, email, /^[^\s@]+@[^\s@]+$/, EMAIL);
  for (const number of phoneNumbers) checkText(topic.node.path, number, /^\+[1-9]\d{4,14}$/, PHONE);
  const email = stack.input.email("alarm_email", inputs.ALARM_EMAIL);
  const phone = stack.input.text("alarm_phone", inputs.ALARM_PHONE);
  topic.addSubscription("email", Subscription.optionalEmail(email));
  topic.addSubscription("sms", Subscription.sms(phone), { enabled: Op.gte(Fn.lengthOf(phone), 1) });
  emails.forEach((address, index) => topic.addSubscription(`email-${index + 1}`, Subscription.email(address)));
  phoneNumbers.forEach((number, index) => topic.addSubscription(`sms-${index + 1}`, Subscription.sms(number)));
  return topic;
}

const EMAIL = { what: "an email of alerts", rule: "must be an address", remedy: "write it like ops@example.com" };

const PHONE = {
  what: "a telephone of alerts",
  rule: "must be + and the digits of country and number",
  remedy: "write it like +4930123456",
};

export interface AlarmsProps {
  readonly topic: Topic;
  readonly telemetry: Stream;
  readonly commands?: Stream;
  readonly deadLetters?: Stream;
  readonly functions: OciFunction[];
  readonly connectors: ServiceConnector[];
}

/** What all alarms have in common. */
interface Shared {
  readonly notify: AlarmDestination[];
  readonly enabled: IResolvable;
}

/** Each watches something that exists: none is made for what the stack does not have. */
export function addAlarms(stack: OciStack, props: AlarmsProps): IAlarm[] {
  const { topic, telemetry, commands, deadLetters, functions, connectors } = props;
  const enabled = stack.input.boolean("alarms_enabled", inputs.ALARMS_ENABLED);
  const after = Duration.minutes(stack.input.integer("silent_minutes", inputs.SILENT_MINUTES));
  const shared: Shared = { notify: [AlarmDestination.topic(topic)], enabled };
  const health = new StreamAlarms(stack, "health", { ...shared, streams: [telemetry], producerSilent: { after } });
  const ofCommands = commands && new StreamAlarms(stack, "commands-health", { ...shared, streams: [commands] });
  const flow = connectors.length === 0 ? undefined : new ConnectorAlarms(stack, "flow", { ...shared, connectors });
  return [
    ...health.alarms,
    ...(ofCommands?.alarms ?? []),
    ...(flow?.alarms ?? []),
    ...functions.flatMap((fn) => functionAlarms(stack, fn, shared)),
    ...(deadLetters ? [deadLetterAlarm(stack, deadLetters, shared)] : []),
  ];
}

function deadLetterAlarm(stack: OciStack, deadLetters: Stream, shared: Shared): Alarm {
  return new Alarm(stack, "dead-letter", {
    ...shared,
    compartment: stack.compartment,
    messageFormat: AlarmMessageFormat.ONS_OPTIMIZED,
    metric: deadLetters.metric(StreamMetric.PUT_MESSAGES, { interval: Duration.minutes(5), groupBy: ["resourceId"] }),
    fires: AlarmRule.above(0),
    severity: AlarmSeverity.WARNING,
    body: "A function could not work a message off, and put it on the stream IoTDeadLetter. Read it there within a week.",
  });
}

function functionAlarms(stack: OciStack, fn: OciFunction, shared: Shared): Alarm[] {
  const { compartment } = stack;
  const alarm = (id: string, metric: FunctionMetric, body: string): Alarm =>
    new Alarm(stack, `${fn.node.id}-${id}`, {
      ...shared,
      compartment,
      messageFormat: AlarmMessageFormat.ONS_OPTIMIZED,
      metric: fn.metric(metric, { groupBy: ["resourceId"] }),
      fires: AlarmRule.above(0).lasting(Duration.minutes(5)),
      severity: AlarmSeverity.CRITICAL,
      body: `The function ${fn.node.id} ${body}`,
    });
  return [
    alarm("errors", FunctionMetric.ERRORS, "fails. Look into the log of its application."),
    alarm("throttled", FunctionMetric.THROTTLED, "is refused: the tenancy's memory for functions is used up."),
  ];
}
