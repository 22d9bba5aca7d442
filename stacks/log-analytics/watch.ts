// The alarms of the stack: how many there are does not depend on how much is collected.

import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { type LogStream } from "./streams";

export interface Watched {
  readonly streams: readonly LogStream[];
  readonly connectors: readonly oci.ServiceConnector[];
  /** Whether somebody is to read the streams. */
  readonly isRead: boolean;
}

export function addAlarms(stack: oci.OciStack, watch: oci.StackWatch, { streams, connectors, isRead }: Watched): void {
  checkPartitions(stack, streams);
  watch.addStreams("health", { streams: streams.map(({ stream }) => stream) });
  watch.addConnectors("connectors", [...connectors]);
  const busy = streams.filter(({ alwaysBusy }) => alwaysBusy);
  if (busy.length > 0) addSilence(stack, watch, busy, isRead);
}

/** Only on streams that always have records: everywhere else silence is nothing unusual. */
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

/** With one message for each of several streams, Monitoring fills in which it is. */
function nothingComes(streams: readonly LogStream[]): string {
  const [first] = streams;
  const name = first !== undefined && streams.length === 1 ? first.stream.streamId : "{{dimensions.resourceId}}";
  return (
    `No record came to ${name} for a time, though there always are some. See whether its connector is active and without ` +
    "errors, and whether the logs that it reads are still enabled."
  );
}

/** Each number of partitions costs an alarm, of which a region has 50. */
const MAX_PARTITION_NUMBERS = 30;

function checkPartitions(stack: oci.OciStack, streams: readonly LogStream[]): void {
  const numbers = new Set(
    streams.map(({ stream }) => oci.Texts.resolved(stack, oci.Texts.ofNumber(stream.partitions.count))),
  );
  if (numbers.size <= MAX_PARTITION_NUMBERS) return;
  throw oci.ConfigurationError.of(stack, {
    what: "the feeds' numbers of partitions",
    rule: `must be at most ${MAX_PARTITION_NUMBERS} different ones, since each costs one of the 50 alarms of a region`,
    got: String(numbers.size),
    remedy: "give more feeds the same number",
  });
}
