// The lag of consumer groups, as a metric: OCI has none.

import { StreamClient } from "oci-streaming";
import { type Handler, serve } from "../shared/handle";
import { aboutError, log, Told } from "../shared/log";
import { type Measured, MetricWriter } from "../shared/metrics";
import { clientOptions, endpointOf, principal } from "../shared/principal";
import { withRetries } from "../shared/retry";
import { contract } from "./contract";
import { lagOf, type PartitionLag, type ReadStream } from "./groups";

interface LagConfig {
  readonly STREAMS: readonly ReadStream[];
  readonly METRICS_COMPARTMENT_OCID: string;
  readonly METRICS_NAMESPACE: string;
  readonly METRICS_ENDPOINT?: string;
}

/** Longer than a GetMessages of one message ever takes, in milliseconds. */
const REQUEST_TIMEOUT = 10_000;

serve<LagConfig>(contract, (config) => {
  const streams = config.STREAMS.map((stream) => ({ stream, client: clientOf(stream) }));
  const writer = new MetricWriter(config.METRICS_COMPARTMENT_OCID, config.METRICS_NAMESPACE, config.METRICS_ENDPOINT);
  return measure(streams, writer);
});

function clientOf({ endpoint }: ReadStream): StreamClient {
  const client = new StreamClient(principal(), clientOptions(REQUEST_TIMEOUT));
  client.endpoint = endpointOf(endpoint);
  return client;
}

interface Reader {
  readonly stream: ReadStream;
  readonly client: StreamClient;
}

/** Reads the groups one after the other: Streaming permits 5 calls of GetGroup per second. */
function measure(readers: readonly Reader[], writer: MetricWriter): Handler {
  return async ({ deadline }) => {
    const lags: Lag[] = [];
    let [groups, failed] = [0, 0];
    for (const { stream, client } of readers) {
      for (const group of stream.groups) {
        groups++;
        try {
          const partitions = await lagOf(client, stream, group, deadline);
          lags.push(...partitions.map((lag) => ({ ...lag, stream, group })));
        } catch (error) {
          failed++;
          log.error("a group cannot be read", { stream: stream.ocid, group, ...aboutError(error) });
        }
      }
    }
    const measured = lags.flatMap(measuredOf);
    await writer.post(measured, (post) => withRetries(deadline, post));
    const behind = measured.filter(({ value }) => value > 0).length;
    const outcome = { groups, partitions: measured.length, behind, unknown: lags.length - measured.length };
    log.info("lag", { ...outcome, failed });
    if (failed > 0) throw new Told(`${failed} of ${groups} groups could not be read.`);
    return { body: outcome };
  };
}

interface Lag extends PartitionLag {
  readonly stream: ReadStream;
  readonly group: string;
}

function measuredOf({ stream: { ocid, name }, group, partition, seconds }: Lag): Measured[] {
  if (seconds === undefined) return [];
  return [{ name: "lag", dimensions: { resourceId: ocid, stream: name, group, partition }, value: seconds }];
}
