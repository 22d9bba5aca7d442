// What the alarms of a stack have in common, and from where on they fire.

import * as oci from "cdktf-oci-streaming";

/** How the alarms of a stack differ from the recommended ones, in addition to the thresholds, which are inputs. */
export interface StackAlarmOptions {
  /**
   * The response that alarms ask for.
   *
   * @default - CRITICAL for failures, WARNING for everything else
   */
  readonly severity?: oci.AlarmSeverity;

  /**
   * How long something must be true: 1 minute to 1 hour, in whole minutes.
   *
   * @default Duration.minutes(5)
   */
  readonly lasting?: oci.Duration;

  /**
   * How often they are told again while they keep firing: 1 minute to 30 days, in whole minutes.
   *
   * @default - once
   */
  readonly repeat?: oci.Duration;

  /**
   * How the messages are laid out.
   *
   * @default - ONS_OPTIMIZED, which is text for people in emails
   */
  readonly messageFormat?: oci.AlarmMessageFormat;
}

const GROUP = "Operation";

const ENABLED = { title: "Alarms enabled", description: "Whether alarms fire.", group: GROUP, defaultValue: true };

const PUT_LATENCY = {
  title: "Latency of writes that is too much, in ms",
  description: "The alarm fires when writing takes longer than this on average.",
  group: GROUP,
  min: 1,
  defaultValue: 1000,
};

/** The service counts the two latencies in two units. */
const GET_LATENCY = {
  title: "Latency of reads that is too much, in seconds",
  description: "The alarm fires when reading takes longer than this on average.",
  group: GROUP,
  min: 1,
  defaultValue: 1,
};

const WRITE_SHARE = {
  title: "Share of the write limit that is too much",
  description: "The alarm fires above this share of 1 MB/s for each partition.",
  group: GROUP,
  min: 0.05,
  max: 1,
  defaultValue: 0.8,
};

/** What every set of alarms of the stack is told. */
export function alarmSettings(
  stack: oci.OciStack,
  topic: oci.ITopic,
  options: StackAlarmOptions = {},
): oci.AlarmSetOptions {
  const { repeat, messageFormat } = options;
  const enabled = stack.input.boolean("alarms_enabled", ENABLED);
  return { notify: [oci.AlarmDestination.topic(topic)], enabled, repeat, messageFormat };
}

type StreamTuning = Omit<oci.StreamAlarmsProps, "streams" | keyof oci.AlarmSetOptions>;

/** From where on the alarms on streams fire. */
export function streamThresholds(stack: oci.OciStack, { severity, lasting }: StackAlarmOptions = {}): StreamTuning {
  const { input } = stack;
  const tuning = { severity, lasting };
  return {
    putLatency: { ...tuning, above: oci.Duration.milliseconds(input.integer("put_latency_ms", PUT_LATENCY)) },
    getLatency: { ...tuning, above: oci.Duration.seconds(input.integer("get_latency_seconds", GET_LATENCY)) },
    putThrottled: tuning,
    getThrottled: tuning,
    putFaults: tuning,
    getFaults: tuning,
    writeThroughput: { ...tuning, share: input.number("write_share", WRITE_SHARE) },
  };
}

/** How the alarms on connectors are tuned. */
export function connectorTuning({ severity, lasting }: StackAlarmOptions = {}): Pick<
  oci.ConnectorAlarmsProps,
  "errors"
> {
  return { errors: { severity, lasting } };
}

/** Hands out which alarms there are, by what they are called. */
export function handOutAlarms(stack: oci.OciStack, alarms: readonly oci.IAlarm[]): void {
  const entries = alarms.map((alarm) => [nameOf(alarm, stack), alarm.alarmId] as const);
  stack.output.map("alarm_ids", Object.fromEntries(entries), { title: "OCIDs of the alarms" });
}

/** The path below the stack: `health-put-latency`. */
function nameOf({ node }: oci.IAlarm, stack: oci.OciStack): string {
  return node.path.slice(stack.node.path.length + 1).replaceAll("/", "-");
}
