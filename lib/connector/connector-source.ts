// The source of a connector.

import {
  type SchServiceConnectorSourceLogSources,
  type SchServiceConnectorSourceMonitoringSources,
} from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IConstruct } from "constructs";
import { checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { FlowKind } from "../core/resource/flows";
import { encodeTree } from "../core/token/json-text";
import { isKnown, resolvedText } from "../core/token/tokens";
import { type PolicyStatement } from "../identity/policy-statement";
import { type LogSelection } from "../logging/log-selection";
import { type IQueue } from "../queue/queue";
import { type IStream } from "../streaming/stream";
import { needsOfLogs, needsOfMetrics, needsOfQueue, needsOfSourceStream, type SourceEnd } from "./connector-needs";
import { ConnectorSourceKind } from "./connector-rules";

/** Where a connector begins to read a stream. Later runs continue where the last one stopped. */
export enum StreamStart {
  /**
   * With the messages that are written after the connector was created. None of them is lost if the first runs fail, for
   * example because a permission is missing, unless they fail for longer than the stream's retention.
   */
  LATEST = "LATEST",
  /** With the oldest message that the stream still holds. */
  OLDEST = "TRIM_HORIZON",
}

/** The options of a stream as a source. */
export interface StreamSourceOptions {
  /**
   * Where to begin.
   *
   * @default StreamStart.LATEST
   */
  readonly start?: StreamStart;
}

/** The options of logs as a source. */
export interface LogSourceOptions {
  /**
   * Whether the connector's policy gives it permission to read log content in the compartments of the logs. The console does
   * not offer such a statement, and Oracle's landing zone does not have one; some public configurations do.
   *
   * @default false
   */
  readonly grantLogRead?: boolean;
}

/** The properties of a source that this library does not support directly. */
export interface PluginSourceProps {
  /** The plugin's name; `oci sch connector-plugin list` prints all names. */
  readonly name: string;

  /** The parameters of the plugin's schema, as names and values. */
  readonly config: { readonly [name: string]: string };

  /**
   * The statements that the connector needs to read from it.
   *
   * @default - none
   */
  readonly statements?: PolicyStatement[];
}

/** Metric namespaces of a compartment, with all their metrics. */
export interface MetricNamespaces {
  /** The compartment of the measured resources. */
  readonly compartment: Compartment;

  /** Namespaces of Oracle's services, each beginning with `oci_`: `oci_streaming`. */
  readonly namespaces: string[];
}

/** The plugin that reads queues. */
const QUEUE_PLUGIN = "QueueSource";

/**
 * The source of a connector. For the possible targets of each source, see docs/connectors.md.
 *
 * A change is an update in place, but arguments that the new source does not set keep the values of the old one
 * (https://github.com/oracle/terraform-provider-oci/issues/1897): replace a connector that gets another kind of source.
 */
export class ConnectorSource {
  /** A stream. The connector is a separate consumer: it does not affect the others. */
  public static stream(stream: IStream, options: StreamSourceOptions = {}): ConnectorSource {
    const { start = StreamStart.LATEST } = options;
    return new ConnectorSource(() => ({
      kind: ConnectorSourceKind.STREAMING,
      config: { kind: "streaming", streamId: stream.streamId, cursor: { kind: start } },
      stream,
      ends: [{ kind: FlowKind.STREAM, id: () => stream.streamId, of: stream }],
      ...needsOfSourceStream(stream),
    }));
  }

  /** Logs, including audit logs. Data of failed runs is delivered within 24 hours; after that, it is lost. */
  public static logs(selections: LogSelection[], options: LogSourceOptions = {}): ConnectorSource {
    const { grantLogRead = false } = options;
    return new ConnectorSource((connector) => ({
      kind: ConnectorSourceKind.LOGGING,
      config: { kind: "logging", logSources: renderLogSources(connector, selections) },
      ends: selections.flatMap(({ _end }) => _end ?? []),
      ...needsOfLogs(compartmentsOf(connector, selections), grantLogRead),
    }));
  }

  /** All metrics of some of Oracle's namespaces: at most 5 compartments, and 50 namespaces in total. */
  public static metrics(namespaces: MetricNamespaces[]): ConnectorSource {
    return new ConnectorSource((connector) => ({
      kind: ConnectorSourceKind.MONITORING,
      config: { kind: "monitoring", monitoringSources: renderMonitoringSources(connector, namespaces) },
      ...needsOfMetrics(namespaces.map(({ compartment }) => compartment)),
    }));
  }

  /** A queue. The connector deletes the messages that it has read, so other readers do not get them. */
  public static queue(queue: IQueue): ConnectorSource {
    return new ConnectorSource(() => ({
      kind: ConnectorSourceKind.QUEUE,
      config: plugin(QUEUE_PLUGIN, { queueId: queue.queueId }),
      ...needsOfQueue(queue),
    }));
  }

  /** Any other plugin. Its possible targets are not checked. */
  public static plugin(props: PluginSourceProps): ConnectorSource {
    const { name, config, statements = [] } = props;
    return new ConnectorSource(({ node }) => {
      checkNotEmpty(
        node.path,
        "the name of a connector plugin",
        name,
        "oci sch connector-plugin list prints all names",
      );
      const kind = name === QUEUE_PLUGIN ? ConnectorSourceKind.QUEUE : ConnectorSourceKind.PLUGIN;
      return { kind, config: plugin(name, config, node.path), ofConnector: statements, ofDeployer: [] };
    });
  }

  private constructor(private readonly plan: (connector: IConstruct) => SourceEnd) {}

  /** @internal */
  public _plan(connector: IConstruct): SourceEnd {
    return this.plan(connector);
  }
}

function plugin(pluginName: string, config: PluginSourceProps["config"], at?: string): SourceEnd["config"] {
  return { kind: "plugin", pluginName, configMap: encodeTree(config, at) };
}

function renderLogSources(
  connector: IConstruct,
  selections: readonly LogSelection[],
): SchServiceConnectorSourceLogSources[] {
  const what = "the logs of a connector";
  if (selections.length === 0) {
    const remedy = "name what to read";
    throw refusal(connector.node.path, { what, rule: "must have at least one selection", got: 0, remedy });
  }
  const rendered = selections.map((selection) => selection._render());
  const ids = rendered.map(
    ({ compartmentId, logGroupId = "", logId = "" }) => `${compartmentId} ${logGroupId} ${logId}`,
  );
  checkOnce(connector, what, "must be different selections", ids);
  return rendered;
}

/** The compartments of the logs, each once. */
function compartmentsOf(connector: IConstruct, selections: readonly LogSelection[]): Compartment[] {
  const all = selections.map(({ _compartment }) => _compartment);
  return [...new Map(all.map((one) => [resolvedText(connector, one.compartmentId), one])).values()];
}

/** Oracle, "Creating a Connector", Monitoring source. */
const MAX_COMPARTMENTS = 5;
const MAX_NAMESPACES = 50;

function renderMonitoringSources(
  connector: IConstruct,
  sources: readonly MetricNamespaces[],
): SchServiceConnectorSourceMonitoringSources[] {
  const at = connector.node.path;
  const ids = sources.map(({ compartment }) => compartment.compartmentId);
  const all = sources.flatMap(({ namespaces }) => namespaces);
  const remedy = "name what to read, and use several connectors for more";
  const bounds = { min: sources.length, max: MAX_NAMESPACES, remedy };
  checkInteger(at, "compartments of a Monitoring source", sources.length, { min: 1, max: MAX_COMPARTMENTS, remedy });
  checkInteger(at, "namespaces of a Monitoring source", all.length, bounds);
  checkOnce(connector, "compartments of a Monitoring source", "must be different", ids);
  return sources.map(({ compartment: { compartmentId }, namespaces }) => {
    checkOnce(connector, "namespaces of a Monitoring source", "must be different", namespaces);
    for (const namespace of namespaces) checkNamespace(at, namespace);
    const selected = namespaces.map((namespace) => ({ namespace, metrics: { kind: "all" } }));
    return { compartmentId, namespaceDetails: { kind: "selected", namespaces: selected } };
  });
}

function checkOnce(connector: IConstruct, what: string, rule: string, texts: readonly string[]): void {
  const written = texts.map((text) => resolvedText(connector, text));
  const got = written.find((text, index) => written.indexOf(text) !== index);
  if (got === undefined) return;
  throw refusal(connector.node.path, { what, rule, got: got.trim(), remedy: "name each once" });
}

function checkNamespace(at: string, namespace: string): void {
  if (!isKnown(namespace) || /^oci_\w+$/.test(namespace)) return;
  const what = "a namespace of a Monitoring source";
  const meant = namespace.replaceAll(/[-. ]/g, "_");
  const remedy = /^oci_\w+$/.test(meant)
    ? `write '${meant}'`
    : "a connector reads the metrics of Oracle's services only";
  throw refusal(at, { what, rule: "must begin with oci_", got: namespace, remedy });
}
