import { VisionStaysBooking } from "../../stacks";
import { addresses, outputs, synthesize, testApp } from "../support/synthesis";

function document(): ReturnType<typeof synthesize> {
  return synthesize(new VisionStaysBooking(testApp(), "visionstays-booking"));
}

test("synthesizes to the same document as before", () => {
  expect(document()).toMatchSnapshot();
});

test("addresses are API: a new one destroys the stream at the old one", () => {
  expect(addresses(document())).toEqual([
    "oci_streaming_stream.pool_bookings_92BA7EA7",
    "oci_streaming_stream_pool.pool_056F3F7E",
  ]);
});

test("hands out what clients need to connect", () => {
  expect(Object.keys(outputs(document())).sort()).toEqual([
    "kafka_bootstrap_servers",
    "messages_endpoint",
    "stream_id",
    "stream_pool_id",
  ]);
});

test("partitions and retention are inputs with the limits of the service", () => {
  expect(document()).toMatchObject({
    variable: {
      partitions: { default: 1, validation: [{ error_message: "partitions must be a whole number of at least 1." }] },
      retention_hours: {
        default: 24,
        validation: [{ error_message: "retention_hours must be a whole number from 24 to 168." }],
      },
    },
  });
});
