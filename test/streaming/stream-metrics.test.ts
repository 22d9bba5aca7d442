import { TerraformOutput, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  Partitions,
  Statistic,
  Stream,
  StreamMetric,
  StreamPlacement,
  StreamPool,
} from "../../lib";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, outputs, synthesize } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const during = Duration.minutes(1);

test("a stream's metric refers to the stream, and knows its compartment", () => {
  const stack = newStack();
  const stream = new StreamPool(stack, "pool", { compartment, name: "pool" }).addStream("bookings", {
    partitions: Partitions.of(1),
  });
  const options = { interval: Duration.minutes(5), statistic: Statistic.MAX };
  const metric = stream.metric(StreamMetric.GET_LATENCY, options);
  new TerraformOutput(stack, "query", { value: metric.toString() });
  expect(metric.compartment).toBe(compartment);
  expect(outputs(synthesize(stack))).toEqual({
    query: {
      value: 'GetMessagesLatency.Time[5m]{resourceId = "${oci_streaming_stream.pool_bookings_92BA7EA7.id}"}.max()',
    },
  });
});

test("its write limit is that of its partitions, even if they are an input", () => {
  const stack = newStack();
  const placement = StreamPlacement.inDefaultPool(compartment);
  const partitions = new TerraformVariable(stack, "partitions", { type: "number" }).numberValue;
  const known = new Stream(stack, "known", { placement, partitions: Partitions.of(4) });
  const input = new Stream(stack, "input", { placement, partitions: Partitions.of(partitions) });
  expect(known.writeLimitBytes({ during, share: 0.8 })).toBe(201_326_592);
  new TerraformOutput(stack, "limit", { value: input.writeLimitBytes({ during }) });
  expect(outputs(synthesize(stack))).toEqual({ limit: { value: "${(var.partitions * 62914560)}" } });
});

test("an import has metrics and a limit if its compartment and partitions are given", () => {
  const attributes = { streamId: STREAM_ID, compartment, partitions: Partitions.of(2) };
  const stream = Stream.fromStreamAttributes(newStack(), "known", attributes);
  expect(stream.metric(StreamMetric.PUT_FAULTS).toString()).toBe(
    `PutMessagesFault.Count[1m]{resourceId = "${STREAM_ID}"}.sum()`,
  );
  expect(stream.writeLimitBytes({ during })).toBe(2 * 60 * 1_048_576);
});
