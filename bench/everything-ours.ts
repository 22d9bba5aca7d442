// Streams with their pools, policies, alarms and connectors, made with our constructs.

import { type TerraformStack } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { COMPARTMENT, type Fill, STREAMS_PER_POOL, teamCompartment } from "./settings";

/** `count` streams in pools of ten; a compartment, a bucket and a policy for each pool, an alarm and an archiving connector for each stream. */
export const fill: Fill = (stack, home, count) => {
  oci.HomeRegion.use(stack, home);
  const shared = oci.Compartment.fromCompartmentId(COMPARTMENT);
  const onCall = new oci.Topic(stack, "on-call", { compartment: shared, name: "on-call" });
  const notify = [oci.AlarmDestination.topic(onCall)];
  const producers = oci.Subject.group({ name: "producers" });
  const consumers = oci.Subject.group({ name: "consumers" });
  for (let first = 0; first < count; first += STREAMS_PER_POOL) {
    const number = first / STREAMS_PER_POOL;
    const compartment = oci.Compartment.fromCompartmentId(teamCompartment(number));
    const bucket = new oci.Bucket(stack, `bucket-${number}`, { compartment, name: `bucket-${number}` });
    const pool = new oci.StreamPool(stack, `pool-${number}`, {
      compartment,
      name: `pool-${number}`,
      kafka: { autoCreateTopics: false },
    });
    const streams = Array.from({ length: Math.min(STREAMS_PER_POOL, count - first) }, (_, index) =>
      pool.addStream(`stream-${first + index}`, {
        partitions: oci.Partitions.of(2),
        retention: oci.Duration.days(7),
      }),
    );
    new oci.Policy(stack, `access-${number}`, {
      compartment,
      name: `access-${number}`,
      description: `Who writes and reads the streams of pool ${number}`,
      statements: streams.flatMap((stream) => [stream.allowProduce(producers), stream.allowConsume(consumers)]),
    });
    for (const stream of streams) watchAndArchive(stack, stream, { compartment, bucket, notify });
  }
};

function watchAndArchive(
  stack: TerraformStack,
  stream: oci.Stream,
  { compartment, bucket, notify }: { compartment: oci.Compartment; bucket: oci.Bucket; notify: oci.AlarmDestination[] },
): void {
  const interval = oci.Duration.minutes(1);
  new oci.Alarm(stack, `busy-${stream.name}`, {
    compartment,
    name: `busy-${stream.name}`,
    fires: stream
      .metric(oci.StreamMetric.PUT_BYTES, { statistic: oci.Statistic.SUM, interval })
      .above(stream.writeLimitBytes({ during: interval, share: 0.75 })),
    lasting: oci.Duration.minutes(5),
    severity: oci.AlarmSeverity.WARNING,
    notify,
  });
  oci.ServiceConnector.archive(stack, `archive-${stream.name}`, {
    stream,
    bucket,
    prefix: `${stream.name}/`,
    policy: oci.ConnectorPolicy.own({ name: `archive-${stream.name}` }),
  });
}
