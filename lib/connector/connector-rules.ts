// Internal: which source may go to which target, and what may be on the way: the one place that knows.

/** What a connector reads from. */
export enum ConnectorSourceKind {
  /** Log entries. */
  LOGGING = "Logging",
  /** Metrics. */
  MONITORING = "Monitoring",
  /** The messages of a queue. */
  QUEUE = "Queue",
  /** The messages of a stream. */
  STREAMING = "Streaming",
  /** A plugin that this library does not know. */
  PLUGIN = "Another plugin",
}

/** What a connector writes to. */
export enum ConnectorTargetKind {
  /** A function, which is called with each batch. */
  FUNCTIONS = "Functions",
  /** A log group of Log Analytics. */
  LOG_ANALYTICS = "Log Analytics",
  /** A custom metric. */
  MONITORING = "Monitoring",
  /** A topic, whose subscribers get messages. */
  NOTIFICATIONS = "Notifications",
  /** A bucket, in which objects are written. */
  OBJECT_STORAGE = "Object Storage",
  /** A stream. */
  STREAMING = "Streaming",
}

/** What a connector can do beyond reading and writing. */
export enum ConnectorFeature {
  /** A function that turns what is read into what is written. */
  FUNCTION_TASK = "a function task",
  /** A condition on log entries. */
  LOG_FILTER = "a log filter",
  /** Messages for people instead of raw JSON; never together with a function task. */
  MESSAGE_FORMATTING = "message formatting",
  /** The Log Analytics source whose parser reads the messages. */
  LOG_SOURCE_IDENTIFIER = "a log source identifier",
}

/** A source and a target that Connector Hub connects. */
export interface ConnectorRule {
  /** What is read. */
  readonly source: ConnectorSourceKind;
  /** What is written. */
  readonly target: ConnectorTargetKind;
  /** What is possible between the two. */
  readonly features: ConnectorFeature[];
}

/**
 * Everything that Connector Hub connects; what is not there, it does not connect.
 *
 * A plugin that this library does not know is not limited here: its own documentation has the say.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/connector-hub/overview.htm
 */
export class ConnectorRules {
  /** All that is possible, source by source. */
  public static all(): ConnectorRule[] {
    const pairs = Object.values(ConnectorSourceKind).flatMap((source) =>
      Object.values(ConnectorTargetKind).map((target) => ConnectorRules.find(source, target)),
    );
    return pairs.filter((rule) => rule !== undefined);
  }

  /**
   * The rule for a source and a target.
   *
   * @returns undefined if Connector Hub does not connect them
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
