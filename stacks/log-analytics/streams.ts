// The streams of the logs: which feeds share one, and the alarms on their silence.

import * as oci from "cdktf-oci-streaming";

/** How the feeds share streams. */
export enum LogLayout {
  /** A stream for each feed, so that each feed has its own index, partitions and silence alarm. */
  STREAM_PER_FEED = "stream-per-feed",
  /** One stream for all feeds: it costs least, and Splunk puts all records into one index. */
  SINGLE_STREAM = "single-stream",
}

/** A stream of records. */
export interface LogStream {
  /** Its name in ids, inputs and outputs. */
  readonly id: string;
  readonly stream: oci.Stream;
  readonly feeds: readonly oci.LogFeed[];
  /** Undefined if an input sets it. */
  readonly index: string | undefined;
  readonly sourceType: string | undefined;
  /** Whether silence indicates a failure. */
  readonly alwaysBusy: boolean;
}

/** Makes the streams of the feeds. */
export function makeStreams(
  stack: oci.OciStack,
  pool: oci.StreamPool,
  feeds: readonly oci.LogFeed[],
  layout = LogLayout.STREAM_PER_FEED,
): LogStream[] {
  const usual = oci.Partitions.of(stack.input.integer("partitions", PARTITIONS));
  const retention = oci.Duration.hours(stack.input.integer("retention_hours", RETENTION));
  const isSingle = layout === LogLayout.SINGLE_STREAM;
  const groups = isSingle ? [{ id: "all", feeds }] : feeds.map((feed) => ({ id: feed.name, feeds: [feed] }));
  const made = groups.map(({ id, feeds: members }) => {
    const options = members.map((feed) => feed.options);
    const texts = (what: string, values: (string | undefined)[]): string | undefined =>
      common(stack, what, values, (text) => text);
    const counts = options.map((one) => one.partitions);
    const partitions = common(stack, "partition counts", counts, ({ count }) => oci.Texts.ofNumber(count)) ?? usual;
    const indexes = options.map((one) => one.index);
    const sourceTypes = options.map((one) => one.sourceType);
    return {
      id,
      feeds: members,
      // Not built from the prefix: another name would replace the stream.
      stream: pool.addStream(id, { name: `logs-${id}`, partitions, retention }),
      index: texts("Splunk indexes", indexes),
      sourceType: texts("Splunk source types", sourceTypes),
      alwaysBusy: options.some((one) => one.alwaysBusy === true),
    };
  });
  checkPartitions(stack, made);
  return made;
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

/** Each different partition count needs an alarm, and a region has 50. */
const MAX_PARTITION_NUMBERS = 30;

function checkPartitions(stack: oci.OciStack, streams: readonly LogStream[]): void {
  const counts = streams.map(({ stream }) => oci.Texts.resolved(stack, oci.Texts.ofNumber(stream.partitions.count)));
  const different = new Set(counts).size;
  if (different <= MAX_PARTITION_NUMBERS) return;
  throw oci.ConfigurationError.of(stack, {
    what: "the partition counts of the feeds",
    rule: `must have at most ${MAX_PARTITION_NUMBERS} different values, because each needs one of the 50 alarms of a region`,
    got: String(different),
    remedy: "give more feeds the same count",
  });
}

/**
 * Adds alarms on the silence of the streams that always have records: silence of other streams is normal.
 *
 * @param isRead - whether the stack has a reader for the streams
 */
export function watchSilence(
  stack: oci.OciStack,
  watch: oci.StackWatch,
  streams: readonly LogStream[],
  isRead: boolean,
): void {
  const busy = streams.filter(({ alwaysBusy }) => alwaysBusy).map(({ stream }) => stream);
  const [first] = busy;
  if (first === undefined) return;
  // If several streams have one alarm, Monitoring fills in the stream.
  const name = busy.length === 1 ? first.streamId : "{{dimensions.resourceId}}";
  const body =
    `No record has arrived in ${name} for some time, which is unusual for its logs. Check that its connector is active and has no ` +
    "errors, and that the logs that it reads are still enabled.";
  watch.addSilence("silence", {
    streams: busy,
    producerSilent: { after: oci.Duration.minutes(stack.input.integer("silence_minutes", SILENCE)), body },
    notConsumed: isRead ? { after: oci.Duration.hours(1) } : undefined,
  });
}

const PARTITIONS = {
  title: "Partitions of each stream",
  description:
    "Each partition allows 1 MB/s in and 2 MB/s out. A later change replaces the streams, and their messages are lost.",
  group: "Streams",
  min: 1,
  defaultValue: 1,
};

const RETENTION = {
  title: "Retention in hours",
  description:
    "How long Splunk can be down before records are lost. A later change replaces the streams, and their messages are lost.",
  group: "Streams",
  min: 24,
  max: 168,
  defaultValue: 24,
};

const SILENCE = {
  title: "Minutes of silence until an alarm fires",
  description: "The alarm fires if logs that always have records send nothing for this long.",
  group: "Operation",
  min: 1,
  max: 60,
  defaultValue: 30,
};
