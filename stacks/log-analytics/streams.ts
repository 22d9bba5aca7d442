// The streams: their network access, the feeds of each, and their alarms.

import * as oci from "cdktf-oci-streaming";
import { type LogFeed } from "./feed";
import * as inputs from "./inputs";
import { LogLayout, LogNetwork } from "./props";

/** The parts of a network that the stack uses. */
export interface NetworkParts {
  readonly access: oci.PoolAccess;
  /** Undefined if the stack has no worker. */
  readonly worker: WorkerNetwork | undefined;
}

export interface WorkerNetwork {
  readonly subnetId: string;
  readonly group: oci.NetworkSecurityGroup;
}

export function networkParts(stack: oci.OciStack, network = LogNetwork.PUBLIC, hasWorker: boolean): NetworkParts {
  const isPrivate = network === LogNetwork.PRIVATE;
  if (!isPrivate && !hasWorker) return { access: oci.StackAccess.public(stack), worker: undefined };
  const vcnId = stack.input.vcn("vcn_ocid", inputs.VCN);
  const worker = hasWorker ? workerNetwork(stack, vcnId) : undefined;
  return { worker, access: isPrivate ? privateAccess(stack, vcnId, worker) : oci.StackAccess.public(stack) };
}

/** The stack's worker gets access by its group, an external one by its network. */
function privateAccess(stack: oci.OciStack, vcnId: string, worker: WorkerNetwork | undefined): oci.PoolAccess {
  const clients = worker && [oci.NetworkPeer.group(worker.group)];
  return oci.StackAccess.privateEndpoint(stack, { vcnId, clients, clientTitle: "CIDR block of the worker" });
}

/** Destinations of the worker. It does not accept connections. */
const EGRESS = [
  { ports: oci.Ports.tcp(443), description: "Vault, downloads, Splunk Cloud" },
  { ports: oci.Ports.tcp(9092), description: "Streams, by Kafka" },
  { ports: oci.Ports.tcp(8088), description: "Splunk's HTTP Event Collector" },
];

function workerNetwork(stack: oci.OciStack, vcnId: string): WorkerNetwork {
  const vcn = oci.Vcn.fromVcnAttributes(stack, "vcn", { vcnId, compartment: stack.compartment });
  const group = new oci.NetworkSecurityGroup(stack, "worker-group", {
    vcn,
    name: `${stack.namePrefix}-connect-worker`,
  });
  for (const { ports, description } of EGRESS) group.allowEgress(oci.NetworkPeer.anyIpv4(), ports, { description });
  return { group, subnetId: stack.input.subnet("worker_subnet_ocid", inputs.WORKER_SUBNET) };
}

/** A stream of records. */
export interface LogStream {
  /** Its name in ids, inputs and outputs. */
  readonly id: string;
  readonly stream: oci.Stream;
  readonly feeds: readonly LogFeed[];
  /** Undefined if an input sets it. */
  readonly index: string | undefined;
  readonly sourceType: string | undefined;
  /** Whether silence indicates a failure. */
  readonly alwaysBusy: boolean;
}

export function checkFeeds(stack: oci.OciStack, feeds: readonly LogFeed[]): void {
  if (feeds.length === 0) {
    throw oci.ConfigurationError.of(stack, {
      what: "feeds",
      rule: "must not be empty",
      remedy: "list the logs to collect",
    });
  }
  for (const { name } of feeds) {
    if (/^[a-z][a-z0-9-]{0,39}$/.test(name)) continue;
    const rule = "must be up to 40 lowercase letters, digits and hyphens, and begin with a letter";
    throw oci.ConfigurationError.of(stack, { what: "the name of a feed", rule, got: name, remedy: "rename it" });
  }
  const names = feeds.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  const remedy = "combine the two, or give one of them another name";
  throw oci.ConfigurationError.of(stack, { what: `the feed '${twice}'`, rule: "is listed twice", remedy });
}

/** The feeds by stream. */
export function makeStreams(
  stack: oci.OciStack,
  pool: oci.StreamPool,
  feeds: readonly LogFeed[],
  layout = LogLayout.STREAM_PER_FEED,
): LogStream[] {
  const usual = oci.Partitions.of(stack.input.integer("partitions", inputs.PARTITIONS));
  const retention = oci.Duration.hours(stack.input.integer("retention_hours", inputs.RETENTION));
  const groups =
    layout === LogLayout.SINGLE_STREAM
      ? [{ id: "all", feeds }]
      : feeds.map((feed) => ({ id: feed.name, feeds: [feed] }));
  return groups.map(({ id, feeds: members }) => {
    const options = members.map((feed) => feed.options);
    const texts = (what: string, values: (string | undefined)[]): string | undefined =>
      common(stack, what, values, itself);
    const counts = options.map(({ partitions }) => partitions);
    const partitions = common(stack, "partition counts", counts, countOf) ?? usual;
    return {
      id,
      feeds: members,
      // Not built from the prefix: another name would replace the stream.
      stream: pool.addStream(id, { name: `logs-${id}`, partitions, retention }),
      index: texts(
        "Splunk indexes",
        options.map(({ index }) => index),
      ),
      sourceType: texts(
        "Splunk source types",
        options.map(({ sourceType }) => sourceType),
      ),
      alwaysBusy: options.some(({ alwaysBusy }) => alwaysBusy === true),
    };
  });
}

/** The value that feeds of a stream set, if any; they must not contradict each other. */
function common<Value>(
  stack: oci.OciStack,
  what: string,
  values: readonly (Value | undefined)[],
  textOf: (value: Value) => string,
): Value | undefined {
  const said = values.filter((value) => value !== undefined);
  const texts = [...new Set(said.map((value) => oci.Texts.resolved(stack, textOf(value))))];
  if (texts.length < 2) return said[0];
  const rule = "must not differ between feeds that share a stream";
  const remedy = "use LogLayout.STREAM_PER_FEED, or give all of them the same value";
  throw oci.ConfigurationError.of(stack, { what, rule, got: texts.join(" and "), remedy });
}

const countOf = ({ count }: oci.Partitions): string => oci.Texts.ofNumber(count);
const itself = (text: string): string => text;

export interface Watched {
  readonly streams: readonly LogStream[];
  readonly connectors: readonly oci.ServiceConnector[];
  /** Whether the stack has a reader for the streams. */
  readonly isRead: boolean;
}

export function addAlarms(stack: oci.OciStack, watch: oci.StackWatch, { streams, connectors, isRead }: Watched): void {
  checkPartitions(stack, streams);
  watch.addStreams("health", { streams: streams.map(({ stream }) => stream) });
  watch.addConnectors("connectors", [...connectors]);
  const busy = streams.filter(({ alwaysBusy }) => alwaysBusy);
  if (busy.length > 0) addSilence(stack, watch, busy, isRead);
}

/** Only for streams that always have records: silence of other streams is normal. */
function addSilence(stack: oci.OciStack, watch: oci.StackWatch, streams: readonly LogStream[], isRead: boolean): void {
  const after = oci.Duration.minutes(stack.input.integer("silence_minutes", inputs.SILENCE));
  const omit = true;
  const set = new oci.StreamAlarms(stack, "silence", {
    ...watch.settings,
    streams: streams.map(({ stream }) => stream),
    putLatency: { omit },
    getLatency: { omit },
    putThrottled: { omit },
    getThrottled: { omit },
    putFaults: { omit },
    getFaults: { omit },
    writeThroughput: { omit },
    producerSilent: { after, body: nothingComes(streams) },
    ...(isRead && { notConsumed: { after: oci.Duration.hours(1) } }),
  });
  watch.addAlarms(set.alarms);
}

/** If several streams have one alarm, Monitoring fills in the stream. */
function nothingComes(streams: readonly LogStream[]): string {
  const [first] = streams;
  const name = first !== undefined && streams.length === 1 ? first.stream.streamId : "{{dimensions.resourceId}}";
  return (
    `No record has arrived in ${name} for some time, which is unusual for its logs. Check that its connector is active and has no ` +
    "errors, and that the logs that it reads are still enabled."
  );
}

/** Each different partition count needs an alarm, and a region has 50. */
const MAX_PARTITION_NUMBERS = 30;

function checkPartitions(stack: oci.OciStack, streams: readonly LogStream[]): void {
  const numbers = new Set(
    streams.map(({ stream }) => oci.Texts.resolved(stack, oci.Texts.ofNumber(stream.partitions.count))),
  );
  if (numbers.size <= MAX_PARTITION_NUMBERS) return;
  throw oci.ConfigurationError.of(stack, {
    what: "the partition counts of the feeds",
    rule: `must have at most ${MAX_PARTITION_NUMBERS} different values, because each needs one of the 50 alarms of a region`,
    got: String(numbers.size),
    remedy: "give more feeds the same count",
  });
}
