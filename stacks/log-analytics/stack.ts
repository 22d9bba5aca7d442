// Log analytics: logs of OCI's services, audit logs and custom logs go through streams to Splunk.

import { type IResolvable } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { type Construct } from "constructs";
import { type LogLayout, type LogStream, makeStreams, watchSilence } from "./streams";

/** Where the streams can be reached from. */
export enum LogNetwork {
  /** From the internet; every request is authenticated and encrypted. */
  PUBLIC = "public",
  /**
   * Only from one VCN, and from networks with a route to it; inputs `vcn_ocid` and `subnet_ocid`. The input `client_cidr`
   * gives access to an external worker; the network security group gives access to a worker of this stack.
   */
  PRIVATE = "private",
}

/** Choices that decide which resources the stack has; everything else is an input. */
export interface LogAnalyticsProps extends oci.StackChoices {
  /**
   * The logs to collect. Each feed has a connector, a filter and, in the default layout, its own stream.
   *
   * @default - the audit logs of the deployment's compartment, and the flow logs of one subnet, an input
   */
  readonly feeds?: oci.LogFeed[];

  /**
   * How the feeds share streams. A change replaces the streams, and their messages are lost.
   *
   * @default LogLayout.STREAM_PER_FEED
   */
  readonly layout?: LogLayout;

  /**
   * Where the streams can be reached from. A change replaces the streams, and their messages are lost.
   *
   * @default LogNetwork.PUBLIC
   */
  readonly network?: LogNetwork;

  /**
   * How Splunk gets the records.
   *
   * @default SplunkDelivery.kafkaConnect()
   */
  readonly splunk?: oci.SplunkDelivery;

  /**
   * Whether all records are also kept in a bucket.
   *
   * @default StackArchive.none()
   */
  readonly archive?: oci.StackArchive;

  /**
   * Whether the policies of the connectors allow them to read log content in the entire compartments of the logs. The
   * Console does not offer such a statement and Oracle's landing zone does not have it; some public configurations do.
   *
   * @default false
   */
  readonly grantLogRead?: boolean;
}

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

  private readonly logs: oci.StackLogs;
  private readonly logStreams: readonly LogStream[];
  /** By the name of the feed, or the id of the archive's connector. */
  private readonly connectors: Record<string, oci.ServiceConnector> = {};
  private readonly active: IResolvable;

  /**
   * @throws ConfigurationError if there are no feeds, if two feeds have one name or read the same source, or if feeds of
   * one stream contradict each other
   */
  public constructor(scope: Construct, id: string, props: LogAnalyticsProps = {}) {
    super(scope, id, props);
    const { feeds = [oci.LogFeed.audit(), oci.LogFeed.flowLogs()], splunk = oci.SplunkDelivery.kafkaConnect() } = props;
    this.active = this.input.boolean("connectors_active", CONNECTORS_ACTIVE);
    this.logs = oci.StackLogs.of(this, feeds, { grantLogRead: props.grantLogRead, active: this.active });
    const { access, workerNetwork } = this.networks(splunk, props.network);
    const encryption = (props.encryption ?? oci.StackEncryption.oracleManaged()).addTo(this, "log-streams");
    this.pool = new oci.StreamPool(this, "pool", {
      compartment: this.compartment,
      name: `${this.namePrefix}-pool`,
      access,
      encryption: encryption.pool,
      kafka: { autoCreateTopics: false },
    });
    this.logStreams = makeStreams(this, this.pool, feeds, props.layout);
    this.streams = Object.fromEntries(this.logStreams.map(({ id: name, stream }) => [name, stream]));
    this.connect(props.archive ?? oci.StackArchive.none(), encryption);
    this.allow(this.deliver(splunk, workerNetwork));
    this.topic = (props.alerts ?? oci.StackAlerts.newTopic()).addTo(this, { name: "log-analytics-alarms" });
    this.watch(props, splunk.isThere);
    this.handOut();
  }

  protected override get defaultNamePrefix(): string {
    return "logs";
  }

  private networks(splunk: oci.SplunkDelivery, network = LogNetwork.PUBLIC): LogNetworks {
    const isPrivate = network === LogNetwork.PRIVATE;
    if (!isPrivate && !splunk.hasWorker) return { access: oci.StackAccess.public(this) };
    const vcnId = this.input.vcn("vcn_ocid", VCN);
    const workerNetwork = splunk.workerNetwork(this, vcnId);
    if (!isPrivate) return { access: oci.StackAccess.public(this), workerNetwork };
    // The stack's worker gets access by its group, an external one by its network.
    const clients = workerNetwork && [oci.NetworkPeer.group(workerNetwork.group)];
    const clientTitle = "CIDR block of the worker";
    return { access: oci.StackAccess.privateEndpoint(this, { vcnId, clients, clientTitle }), workerNetwork };
  }

  private connect(archive: oci.StackArchive, encryption: oci.EncryptionInStack): void {
    for (const { stream, feeds } of this.logStreams) {
      for (const feed of feeds) this.connectors[feed.name] = this.logs.collect(feed, stream);
    }
    const archived = archive.addTo(this, {
      name: "log-archive",
      title: "Name of the bucket that keeps all records",
      streams: this.logStreams.map(({ id, stream }) => ({ id: `archive-${id}`, stream, prefix: `${id}/` })),
      encryption,
      rolloverTime: oci.Duration.minutes(7),
      active: this.active,
    });
    for (const connector of archived) this.connectors[connector.node.id] = connector;
  }

  private deliver(splunk: oci.SplunkDelivery, workerNetwork?: oci.ConnectWorkerNetwork): oci.PolicyStatement[] {
    const streams = this.logStreams.map(({ stream, index, sourceType }) => ({ stream, index, sourceType }));
    return splunk.addTo(this, { pool: this.pool, streams, workerNetwork, harnessName: "logs-connect" });
  }

  private allow(readers: oci.PolicyStatement[]): void {
    const statements = [...this.logs.statements, ...readers];
    if (statements.length > 0) new oci.Policy(this, "access", { compartment: this.compartment, statements });
  }

  private watch({ alarms, dashboard = true }: LogAnalyticsProps, isRead: boolean): void {
    const streams = this.logStreams.map(({ stream }) => stream);
    const connectors = Object.values(this.connectors);
    const watch = oci.StackWatch.of(this, this.topic, alarms);
    watch.addStreams("health", { streams });
    watch.addConnectors("connectors", connectors);
    watchSilence(this, watch, this.logStreams, isRead);
    this.output.text("topic_id", this.topic.topicId, { title: "OCID of the topic for alarms" });
    watch.addOutput();
    if (!dashboard) return;
    watch.addDashboard([...oci.StreamDashboard.tiles(streams), ...oci.ConnectorDashboard.tiles(connectors)]);
  }

  private handOut(): void {
    const { output, pool, logStreams, connectors } = this;
    const streamIds = logStreams.map(({ id, stream }) => [id, stream.streamId] as const);
    const endpoints = logStreams.map(({ id, stream }) => [id, stream.messagesEndpoint] as const);
    const connectorIds = Object.entries(connectors).map(([name, one]) => [name, one.serviceConnectorId] as const);
    const endpointsTitle = "Where clients of the native API connect";
    output.text("stream_pool_id", pool.streamPoolId, { title: "OCID of the stream pool" });
    output.map("stream_ids", Object.fromEntries(streamIds), { title: "OCIDs of the streams" });
    output.map("messages_endpoints", Object.fromEntries(endpoints), { title: endpointsTitle });
    output.text("kafka_bootstrap_servers", pool.bootstrapServers, { title: "Where Kafka clients connect" });
    output.map("connector_ids", Object.fromEntries(connectorIds), { title: "OCIDs of the connectors" });
    this.logs.addOutput();
  }
}

interface LogNetworks {
  readonly access: oci.PoolAccess;
  /** Undefined if the stack has no worker. */
  readonly workerNetwork?: oci.ConnectWorkerNetwork;
}

const CONNECTORS_ACTIVE = {
  title: "Connectors active",
  description: "Whether connectors move records into the streams and into the archive.",
  group: "Operation",
  defaultValue: true,
};

const VCN = { title: "VCN of the private endpoint and the worker", group: "Network" };
