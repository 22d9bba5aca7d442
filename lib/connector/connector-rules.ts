// Internal: the only table of possible sources, targets and tasks.

/** The kind of a source. */
export enum ConnectorSourceKind {
  /** Log entries. */
  LOGGING = "Logging",
  /** Metrics. */
  MONITORING = "Monitoring",
  /** The messages of a queue. */
  QUEUE = "Queue",
  /** The messages of a stream. */
  STREAMING = "Streaming",
  /** A plugin that this library does not support directly. */
  PLUGIN = "Another plugin",
}

/** The kind of a target. */
export enum ConnectorTargetKind {
  /** A function, called with each batch. */
  FUNCTIONS = "Functions",
  /** A log group of Log Analytics. */
  LOG_ANALYTICS = "Log Analytics",
  /** A custom metric. */
  MONITORING = "Monitoring",
  /** A topic, whose subscribers get the messages. */
  NOTIFICATIONS = "Notifications",
  /** A bucket, in which objects are created. */
  OBJECT_STORAGE = "Object Storage",
  /** A stream. */
  STREAMING = "Streaming",
}

/** A feature of a connector in addition to reading and writing. */
export enum ConnectorFeature {
  /** A function that transforms the data. */
  FUNCTION_TASK = "a function task",
  /** A condition on log entries. */
  LOG_FILTER = "a log filter",
  /** Formatted messages instead of raw JSON; never together with a function task. */
  MESSAGE_FORMATTING = "message formatting",
  /** The Log Analytics source whose parser processes the messages. */
  LOG_SOURCE_IDENTIFIER = "a log source identifier",
}

/** A source and a target that Connector Hub can connect. */
export interface ConnectorRule {
  /** The kind of source. */
  readonly source: ConnectorSourceKind;
  /** The kind of target. */
  readonly target: ConnectorTargetKind;
  /** The features that are possible between the two. */
  readonly features: ConnectorFeature[];
}

/**
 * All combinations that Connector Hub supports; others are not possible.
 *
 * Plugins that this library does not support directly are not checked here: see their documentation.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/connector-hub/overview.htm
 */
export class ConnectorRules {
  /** All possible combinations, sorted by source. */
  public static all(): ConnectorRule[] {
    const pairs = Object.values(ConnectorSourceKind).flatMap((source) =>
      Object.values(ConnectorTargetKind).map((target) => ConnectorRules.find(source, target)),
    );
    return pairs.filter((rule) => rule !== undefined);
  }

  /**
   * The rule for a source and a target.
   *
   * @returns undefined if Connector Hub cannot connect them
   */
  public static find(source: ConnectorSourceKind, target: ConnectorTargetKind): ConnectorRule | undefined {
    const features = TABLE[source][target];
    return features === undefined ? undefined : { source, target, features: [...features] };
  }
}

const { FUNCTION_TASK, LOG_FILTER, MESSAGE_FORMATTING, LOG_SOURCE_IDENTIFIER } = ConnectorFeature;

type Targets = { readonly [target in ConnectorTargetKind]?: readonly ConnectorFeature[] };

const TABLE: { readonly [source in ConnectorSourceKind]: Targets } = {
  [ConnectorSourceKind.LOGGING]: {
    [ConnectorTargetKind.FUNCTIONS]: [FUNCTION_TASK, LOG_FILTER],
    [ConnectorTargetKind.LOG_ANALYTICS]: [FUNCTION_TASK, LOG_FILTER],
    [ConnectorTargetKind.MONITORING]: [FUNCTION_TASK, LOG_FILTER],
    [ConnectorTargetKind.NOTIFICATIONS]: [FUNCTION_TASK, LOG_FILTER, MESSAGE_FORMATTING],
    [ConnectorTargetKind.OBJECT_STORAGE]: [FUNCTION_TASK, LOG_FILTER],
    [ConnectorTargetKind.STREAMING]: [FUNCTION_TASK, LOG_FILTER],
  },
  [ConnectorSourceKind.MONITORING]: {
    [ConnectorTargetKind.FUNCTIONS]: [FUNCTION_TASK],
    [ConnectorTargetKind.OBJECT_STORAGE]: [FUNCTION_TASK],
    [ConnectorTargetKind.STREAMING]: [FUNCTION_TASK],
  },
  [ConnectorSourceKind.QUEUE]: {
    [ConnectorTargetKind.FUNCTIONS]: [FUNCTION_TASK],
    [ConnectorTargetKind.NOTIFICATIONS]: [],
    [ConnectorTargetKind.OBJECT_STORAGE]: [FUNCTION_TASK],
    [ConnectorTargetKind.STREAMING]: [FUNCTION_TASK],
  },
  [ConnectorSourceKind.STREAMING]: {
    [ConnectorTargetKind.FUNCTIONS]: [FUNCTION_TASK],
    [ConnectorTargetKind.LOG_ANALYTICS]: [FUNCTION_TASK, LOG_SOURCE_IDENTIFIER],
    [ConnectorTargetKind.NOTIFICATIONS]: [],
    [ConnectorTargetKind.OBJECT_STORAGE]: [FUNCTION_TASK],
    [ConnectorTargetKind.STREAMING]: [FUNCTION_TASK],
  },
  [ConnectorSourceKind.PLUGIN]: {
    [ConnectorTargetKind.FUNCTIONS]: [FUNCTION_TASK],
    [ConnectorTargetKind.LOG_ANALYTICS]: [FUNCTION_TASK],
    [ConnectorTargetKind.MONITORING]: [FUNCTION_TASK],
    [ConnectorTargetKind.NOTIFICATIONS]: [FUNCTION_TASK],
    [ConnectorTargetKind.OBJECT_STORAGE]: [FUNCTION_TASK],
    [ConnectorTargetKind.STREAMING]: [FUNCTION_TASK],
  },
};
