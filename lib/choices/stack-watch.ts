// The alarms and the dashboard of a stack: their common options, and the thresholds of alarms.

import { type IResolvable } from "cdktf";
import { type IServiceConnector } from "../connector/service-connector";
import { refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { type OciStack } from "../core/stack/oci-stack";
import { type IAlarm } from "../monitoring/alarm";
import { AlarmDestination } from "../monitoring/alarm-destination";
import { AlarmMessageFormat, type AlarmOptions } from "../monitoring/alarm-options";
import { type AlarmSeverity } from "../monitoring/alarm-severity";
import { type AlarmSetOptions, type AlarmTuning, type SilenceAlarmTuning } from "../monitoring/alarm-tuning";
import { ConnectorAlarms } from "../monitoring/connector-alarms";
import { Dashboard } from "../monitoring/dashboard";
import { type DashboardTile } from "../monitoring/dashboard-tile";
import { StreamAlarms, type StreamAlarmsProps } from "../monitoring/stream-alarms";
import { type ITopic } from "../notifications/topic";
import { type IStream } from "../streaming/stream";

/** How the alarms of a stack differ from the recommended ones, in addition to the thresholds, which are inputs. */
export interface StackAlarmOptions {
  /**
   * The severity of the alarms.
   *
   * @default - CRITICAL for failures, WARNING for everything else
   */
  readonly severity?: AlarmSeverity;

  /**
   * How long a condition must be true: 1 minute to 1 hour, in whole minutes.
   *
   * @default Duration.minutes(5)
   */
  readonly lasting?: Duration;

  /**
   * How often a message is repeated while an alarm keeps firing: 1 minute to 30 days, in whole minutes.
   *
   * @default - never
   */
  readonly repeat?: Duration;

  /**
   * The format of the messages.
   *
   * @default - ONS_OPTIMIZED, which is readable text in emails
   */
  readonly messageFormat?: AlarmMessageFormat;
}

/** Streams that a stack watches together. */
export interface WatchedStreams {
  /** The streams: at least one, all in one compartment. */
  readonly streams: IStream[];

  /**
   * No message is written.
   *
   * @default - no such alarm
   */
  readonly producerSilent?: SilenceAlarmTuning;

  /**
   * No message is read.
   *
   * @default - no such alarm
   */
  readonly notConsumed?: SilenceAlarmTuning;

  /**
   * Streams of dead letters: messages that a program could not process. An alarm of severity CRITICAL fires if at least one message
   * was written to one of them in 5 minutes. At least one stream, all in one compartment.
   *
   * @default - no such alarm
   */
  readonly deadLetters?: IStream[];
}

/**
 * The alarms and the dashboard of a stack. The thresholds of its alarms on streams are inputs, and so is whether the alarms are
 * evaluated: `put_latency_ms`, `get_latency_seconds`, `write_share` and `alarms_enabled`.
 */
export class StackWatch {
  /**
   * Declares the inputs. Call it once in a stack.
   *
   * @param topic - the topic of the recipients, from `StackAlerts`
   */
  public static of(stack: OciStack, topic: ITopic, options: StackAlarmOptions = {}): StackWatch {
    return new StackWatch(stack, topic, options);
  }

  /** The common options of every set of alarms, for your own sets such as `FunctionAlarms`. */
  public readonly settings: AlarmSetOptions;

  private readonly made: IAlarm[] = [];
  private readonly enabled: IResolvable;
  private readonly thresholds: Omit<StreamAlarmsProps, "streams" | keyof AlarmSetOptions>;

  private constructor(
    private readonly stack: OciStack,
    topic: ITopic,
    private readonly options: StackAlarmOptions,
  ) {
    const { repeat, messageFormat } = options;
    this.enabled = stack.input.boolean("alarms_enabled", ENABLED);
    this.settings = { notify: [AlarmDestination.topic(topic)], enabled: this.enabled, repeat, messageFormat };
    this.thresholds = thresholdsOf(stack, this.tuning);
  }

  /** The tuning of every alarm in a set, for your own sets. */
  public get tuning(): AlarmTuning {
    const { severity, lasting } = this.options;
    return { severity, lasting };
  }

  /** The alarms that were added, in their order. */
  public get alarms(): IAlarm[] {
    return [...this.made];
  }

  /**
   * The options of your own alarm.
   *
   * @param severity - the severity unless the stack has another one
   */
  public optionsFor(severity: AlarmSeverity): AlarmOptions {
    const { messageFormat = AlarmMessageFormat.ONS_OPTIMIZED, severity: chosen = severity } = this.options;
    return { ...this.settings, compartment: this.stack.compartment, messageFormat, severity: chosen };
  }

  /**
   * Makes the alarms of some streams, as a `StreamAlarms` with the thresholds of the inputs.
   *
   * @param id - its id in the stack
   * @throws ConfigurationError for everything that a `StreamAlarms` rejects
   */
  public addStreams(id: string, watched: WatchedStreams): StreamAlarms {
    const set = new StreamAlarms(this.stack, id, { ...this.settings, ...this.thresholds, ...watched });
    this.addAlarms(set.alarms);
    return set;
  }

  /**
   * Makes only the alarms on the silence of some streams, as a `StreamAlarms` without the others: for streams that always have
   * messages, in addition to `addStreams` for all streams.
   *
   * @param id - its id in the stack
   * @throws ConfigurationError without `producerSilent` and `notConsumed`, and for everything that a `StreamAlarms` rejects
   */
  public addSilence(id: string, watched: WatchedStreams): StreamAlarms {
    if (watched.producerSilent === undefined && watched.notConsumed === undefined) {
      const rule = "needs producerSilent or notConsumed";
      throw refusal(`${this.stack.node.path}/${id}`, { what: "an alarm on silence", rule, remedy: "give one of them" });
    }
    const set = new StreamAlarms(this.stack, id, { ...this.settings, ...NO_OTHERS, ...watched });
    this.addAlarms(set.alarms);
    return set;
  }

  /**
   * Makes the alarms of some connectors, as a `ConnectorAlarms`; none if there are no connectors.
   *
   * @param id - its id in the stack
   * @throws ConfigurationError for everything that a `ConnectorAlarms` rejects
   */
  public addConnectors(id: string, connectors: IServiceConnector[]): ConnectorAlarms | undefined {
    if (connectors.length === 0) return undefined;
    const set = new ConnectorAlarms(this.stack, id, { ...this.settings, errors: this.tuning, connectors });
    this.addAlarms(set.alarms);
    return set;
  }

  /** Adds your own alarms to those in the output. */
  public addAlarms(alarms: IAlarm[]): void {
    this.made.push(...alarms);
  }

  /**
   * Adds the output `alarm_ids`: the OCID of each alarm by its ids below the stack, `health-put-latency`. Call it after you
   * have added all alarms.
   */
  public addOutput(): void {
    const { stack } = this;
    const entries = this.made.map((alarm) => [nameOf(alarm, stack), alarm.alarmId] as const);
    stack.output.map("alarm_ids", Object.fromEntries(entries), { title: "OCIDs of the alarms" });
  }

  /**
   * Makes a dashboard with the id `dashboard`, and more dashboards, `dashboard-2` and `dashboard-3`, if it would have more than
   * 30 tiles. A tile that moves to another dashboard replaces the imports of both, which overwrite the dashboards.
   *
   * @throws ConfigurationError for everything that a `Dashboard` rejects
   */
  public addDashboard(tiles: DashboardTile[]): void {
    const { stack } = this;
    for (let first = 0, number = 1; first < tiles.length; first += MOST_TILES, number++) {
      const id = number === 1 ? "dashboard" : `dashboard-${number}`;
      const shown = tiles.slice(first, first + MOST_TILES);
      new Dashboard(stack, id, { compartment: stack.compartment, tiles: shown });
    }
  }
}

const OMITTED = { omit: true };

/** Leaves out all alarms but those on silence. */
const NO_OTHERS = {
  putLatency: OMITTED,
  getLatency: OMITTED,
  putThrottled: OMITTED,
  getThrottled: OMITTED,
  putFaults: OMITTED,
  getFaults: OMITTED,
  writeThroughput: OMITTED,
};

/** The service may reject more. See `Dashboard`. */
const MOST_TILES = 30;

const GROUP = "Operation";

const ENABLED = { title: "Alarms enabled", description: "Whether alarms fire.", group: GROUP, defaultValue: true };

const PUT_LATENCY = {
  title: "Threshold of the write latency, in ms",
  description: "The alarm fires when writes take longer than this on average.",
  group: GROUP,
  min: 1,
  defaultValue: 1000,
};

/** The service measures the two latencies in different units. */
const GET_LATENCY = {
  title: "Threshold of the read latency, in seconds",
  description: "The alarm fires when reads take longer than this on average.",
  group: GROUP,
  min: 1,
  defaultValue: 1,
};

const WRITE_SHARE = {
  title: "Threshold of the share of the write limit",
  description: "The alarm fires above this share of 1 MB/s for each partition.",
  group: GROUP,
  min: 0.05,
  max: 1,
  defaultValue: 0.8,
};

/** The thresholds of the alarms on streams. */
function thresholdsOf(
  { input }: OciStack,
  tuning: AlarmTuning,
): Omit<StreamAlarmsProps, "streams" | keyof AlarmSetOptions> {
  return {
    putLatency: { ...tuning, above: Duration.milliseconds(input.integer("put_latency_ms", PUT_LATENCY)) },
    getLatency: { ...tuning, above: Duration.seconds(input.integer("get_latency_seconds", GET_LATENCY)) },
    putThrottled: tuning,
    getThrottled: tuning,
    putFaults: tuning,
    getFaults: tuning,
    writeThroughput: { ...tuning, share: input.number("write_share", WRITE_SHARE) },
  };
}

/** The ids below the stack. */
function nameOf({ node }: IAlarm, stack: OciStack): string {
  return node.path.slice(stack.node.path.length + 1).replaceAll("/", "-");
}
