// Log analytics: logs of OCI's services, audit logs and custom logs go through streams to Splunk.

import { type IResolvable } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { type Construct } from "constructs";
import { LogDesk, LogFeed, type Reading } from "./feed";
import * as inputs from "./inputs";
import { type LogAnalyticsProps } from "./props";
import { SplunkDelivery } from "./splunk";
import { addAlarms, checkFeeds, type LogStream, makeStreams, networkParts } from "./streams";

/**
 * Logs of OCI, in streams, for Splunk.
 *
 * A connector writes the logs of each feed to a stream, and a Kafka Connect worker sends the messages to Splunk. The stack
 * creates the necessary resources, permissions and alarms; outputs contain the files for the installation of the worker.
 *
 * @see https://docs.oracle.com/en/solutions/logs-stream-splunk/
 */
export class LogAnalytics extends oci.OciStack {
  /** The pool of all streams. */
  public readonly pool: oci.StreamPool;

  /** The streams by the name of their feed, or `all` if all feeds share one. */
  public readonly streams: { readonly [name: string]: oci.IStream };

  /** The topic that receives alarms. */
  public readonly topic: oci.ITopic;

  private readonly logStreams: readonly LogStream[];
  private readonly connectors: Record<string, oci.ServiceConnector> = {};
  private readonly active: IResolvable;
  private readonly logDesk: LogDesk;

  /**
   * @throws ConfigurationError if there are no feeds, if two feeds have one name or read the same source, or if feeds of
   * one stream contradict each other
   */
  public constructor(scope: Construct, id: string, props: LogAnalyticsProps = {}) {
    super(scope, id, props);
    const { feeds = [LogFeed.audit(), LogFeed.flowLogs()], splunk = SplunkDelivery.kafkaConnect() } = props;
    checkFeeds(this, feeds);
    this.active = this.input.boolean("connectors_active", inputs.CONNECTORS_ACTIVE);
    const network = networkParts(this, props.network, splunk._hasWorker);
    const encryption = (props.encryption ?? oci.StackEncryption.oracleManaged()).addTo(this, "log-streams");
    this.pool = new oci.StreamPool(this, "pool", {
      compartment: this.compartment,
      name: `${this.namePrefix}-pool`,
      access: network.access,
      encryption: encryption.pool,
      kafka: { autoCreateTopics: false },
    });
    this.logStreams = makeStreams(this, this.pool, feeds, props.layout);
    this.streams = Object.fromEntries(this.logStreams.map(({ id: name, stream }) => [name, stream]));
    this.logDesk = new LogDesk(this);
    const collected = this.collect(props.grantLogRead ?? false);
    this.archive(props.archive ?? oci.StackArchive.none(), encryption);
    const delivered = splunk._bind({ stack: this, pool: this.pool, streams: this.logStreams, worker: network.worker });
    this.allow([...collected, ...delivered]);
    this.topic = (props.alerts ?? oci.StackAlerts.newTopic()).addTo(this, { name: "log-analytics-alarms" });
    this.watch(props, splunk._reads);
    this.handOut();
  }

  protected override get defaultNamePrefix(): string {
    return "logs";
  }

  /** A connector for each feed, so that each has its own filter, and a failure does not stop the others. */
  private collect(grantLogRead: boolean): oci.PolicyStatement[] {
    const readings: FeedReading[] = this.logStreams.flatMap(({ stream, feeds }) =>
      feeds.map((feed) => ({ feed, stream, readings: feed._bind(this, this.logDesk) })),
    );
    checkReadings(this, readings);
    for (const { feed, stream, readings: read } of readings) {
      const { filter } = feed.options;
      const selections = read.map(({ selection }) => selection);
      this.connectors[feed.name] = new oci.ServiceConnector(this, `from-${feed.name}`, {
        compartment: this.compartment,
        source: oci.ConnectorSource.logs(selections, { grantLogRead }),
        tasks: filter === undefined ? undefined : [oci.ConnectorTask.logFilter(filter)],
        target: oci.ConnectorTarget.stream(stream),
        active: this.active,
      });
    }
    return readings.flatMap(({ readings: read }) => read.flatMap(({ statements = [] }) => statements));
  }

  private archive(archive: oci.StackArchive, encryption: oci.EncryptionInStack): void {
    const connectors = archive.addTo(this, {
      name: "log-archive",
      title: "Name of the bucket that keeps all records",
      streams: this.logStreams.map(({ id, stream }) => ({ id: `archive-${id}`, stream, prefix: `${id}/` })),
      encryption,
      rolloverTime: oci.Duration.minutes(7),
      active: this.active,
    });
    for (const connector of connectors) this.connectors[connector.node.id] = connector;
  }

  private allow(statements: oci.PolicyStatement[]): void {
    if (statements.length > 0) new oci.Policy(this, "access", { compartment: this.compartment, statements });
  }

  private watch({ alarms, dashboard = true }: LogAnalyticsProps, isRead: boolean): void {
    const { topic, logStreams } = this;
    const connectors = Object.values(this.connectors);
    const watch = oci.StackWatch.of(this, topic, alarms);
    addAlarms(this, watch, { streams: logStreams, connectors, isRead });
    this.output.text("topic_id", topic.topicId, { title: "OCID of the topic for alarms" });
    watch.addOutput();
    if (!dashboard) return;
    const streams = logStreams.map(({ stream }) => stream);
    watch.addDashboard([...oci.StreamDashboard.tiles(streams), ...oci.ConnectorDashboard.tiles(connectors)]);
  }

  private handOut(): void {
    const ofStreams = (value: (stream: LogStream) => string): Record<string, string> =>
      Object.fromEntries(this.logStreams.map((stream) => [stream.id, value(stream)]));
    const connectors = Object.entries(this.connectors);
    const connectorIds = connectors.map(([name, { serviceConnectorId }]) => [name, serviceConnectorId] as const);
    const streamIds = ofStreams(({ stream }) => stream.streamId);
    const endpoints = ofStreams(({ stream }) => stream.messagesEndpoint);
    this.output.text("stream_pool_id", this.pool.streamPoolId, { title: "OCID of the stream pool" });
    this.output.map("stream_ids", streamIds, { title: "OCIDs of the streams" });
    this.output.map("messages_endpoints", endpoints, { title: "Where clients of the native API connect" });
    this.output.text("kafka_bootstrap_servers", this.pool.bootstrapServers, { title: "Where Kafka clients connect" });
    this.output.map("connector_ids", Object.fromEntries(connectorIds), { title: "OCIDs of the connectors" });
    this.output.map("log_ids", this.logDesk.logIds, { title: "OCIDs of the logs that the stack created" });
  }
}

/** The logs that the connector of a feed reads, and the stream that it writes to. */
interface FeedReading {
  readonly feed: LogFeed;
  readonly stream: oci.Stream;
  readonly readings: readonly Reading[];
}

/** Refuses logs that two feeds read: each record must come once. */
function checkReadings(stack: oci.OciStack, feeds: readonly FeedReading[]): void {
  const paths = feeds.flatMap(({ feed, readings }) =>
    readings.map(({ path }) => ({ feed: feed.name, path: path.map((part) => oci.Texts.resolved(stack, part)) })),
  );
  for (const [index, one] of paths.entries()) {
    const other = paths.find((candidate, at) => at !== index && holds(candidate.path, one.path));
    if (other === undefined) continue;
    throw oci.ConfigurationError.of(stack, {
      what: `what the feed '${one.feed}' reads`,
      rule: `is already read by the feed '${other.feed}', and each record would come twice`,
      got: one.path.at(-1) ?? "",
      remedy: "leave it out of one of them",
    });
  }
}

/** Whether the first path includes the second one. */
function holds(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((part, index) => part === inner[index]);
}
