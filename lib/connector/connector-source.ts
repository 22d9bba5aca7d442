// What a connector reads from.

import { type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { encodeTree } from "../core/token/json-text";
import { type AuditLogs } from "../logging/audit-logs";
import { LogSelection } from "../logging/log-selection";
import { type IStream } from "../streaming/stream-base";
import { type SourceEnd } from "./connector-end";
import { needsOfLogs, needsOfMetrics, needsOfQueue, needsOfSourceStream } from "./connector-needs";
import { ConnectorSourceKind } from "./connector-rules";
import { type LogSourceOptions, type PluginSourceProps, type StreamSourceOptions } from "./connector-source-options";
import { compartmentsOf, renderLogSources } from "./log-sources";
import { type MetricNamespaces, renderMonitoringSources } from "./metric-namespaces";
import { type IQueue } from "./queue";
import { StreamStart } from "./stream-start";

/** The plugin that reads queues. */
const QUEUE_PLUGIN = "QueueSource";

/**
 * What a connector reads from. What can go where: docs/connectors.md.
 *
 * Changing it is an update in place, but what the new one does not say keeps the old one's value
 * (https://github.com/oracle/terraform-provider-oci/issues/1897): replace a connector that gets another kind of source.
 */
export class ConnectorSource {
  /** A stream. The connector reads as a consumer of its own: others are not disturbed. */
  public static stream(stream: IStream, options: StreamSourceOptions = {}): ConnectorSource {
    const { start = StreamStart.LATEST } = options;
    return new ConnectorSource(() => ({
      kind: ConnectorSourceKind.STREAMING,
      config: { kind: "streaming", streamId: stream.streamId, cursor: { kind: start } },
      stream,
      ...needsOfSourceStream(stream),
    }));
  }

  /** Logs. Runs that fail are made up for within 24 hours; what comes later than that is lost. */
  public static logs(selections: LogSelection[], options: LogSourceOptions = {}): ConnectorSource {
    const { grantLogRead = false } = options;
    return new ConnectorSource((connector) => ({
      kind: ConnectorSourceKind.LOGGING,
      config: { kind: "logging", logSources: renderLogSources(connector, selections) },
      ...needsOfLogs(compartmentsOf(connector, selections), grantLogRead),
    }));
  }

  /** Audit logs; see `LogSelection.audit` to read them together with other logs. */
  public static audit(logs: AuditLogs[]): ConnectorSource {
    return ConnectorSource.logs(logs.map((one) => LogSelection.audit(one)));
  }

  /** All metrics of some of Oracle's namespaces: at most 5 compartments, and 50 namespaces altogether. */
  public static metrics(namespaces: MetricNamespaces[]): ConnectorSource {
    return new ConnectorSource((connector) => ({
      kind: ConnectorSourceKind.MONITORING,
      config: { kind: "monitoring", monitoringSources: renderMonitoringSources(connector, namespaces) },
      ...needsOfMetrics(namespaces.map(({ compartment }) => compartment)),
    }));
  }

  /** A queue. The connector deletes the messages that it has read: other readers do not get them. */
  public static queue(queue: IQueue): ConnectorSource {
    return new ConnectorSource(() => ({
      kind: ConnectorSourceKind.QUEUE,
      config: plugin(QUEUE_PLUGIN, { queueId: queue.queueId }),
      ...needsOfQueue(queue),
    }));
  }

  /** Any other plugin. What it can be connected with is not checked. */
  public static plugin(props: PluginSourceProps): ConnectorSource {
    const { name, config, statements = [] } = props;
    return new ConnectorSource(({ node }) => {
      checkNotEmpty(node.path, "the name of a connector plugin", name, "oci sch connector-plugin list prints them all");
      const kind = name === QUEUE_PLUGIN ? ConnectorSourceKind.QUEUE : ConnectorSourceKind.PLUGIN;
      return { kind, config: plugin(name, config), statements, ofConnector: [], ofDeployer: [] };
    });
  }

  private constructor(private readonly bind: (connector: IConstruct) => SourceEnd) {}

  /** @internal */
  public _bind(connector: IConstruct): SourceEnd {
    return this.bind(connector);
  }
}

function plugin(pluginName: string, config: PluginSourceProps["config"]): SourceEnd["config"] {
  return { kind: "plugin", pluginName, configMap: encodeTree(config) };
}
