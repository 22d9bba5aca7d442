// VisionStays: the Booking microservice publishes a message for every hotel booking; others consume them later.

import { TerraformOutput } from "cdktf";
import { type Construct } from "constructs";
import { Duration, OciStack, type OciStackProps, Partitions, StreamPool } from "../../lib";

export type VisionStaysBookingProps = OciStackProps;

export class VisionStaysBooking extends OciStack {
  public constructor(scope: Construct, id: string, props: VisionStaysBookingProps = {}) {
    super(scope, id, { namePrefix: "vs", ...props });
    const pool = new StreamPool(this, "pool", {
      compartment: this.compartment,
      name: `${this.namePrefix}-booking-pool`,
      kafka: { autoCreateTopics: false },
    });
    const bookings = pool.addStream("bookings", {
      // Not built from the prefix: another name would replace the stream.
      name: "vs-booking-stream",
      partitions: Partitions.of(this.input.integer("partitions", PARTITIONS)),
      retention: Duration.hours(this.input.integer("retention_hours", RETENTION)),
    });
    this.output("stream_pool_id", pool.streamPoolId, "OCID of the stream pool");
    this.output("stream_id", bookings.streamId, "OCID of the stream of bookings");
    this.output("messages_endpoint", bookings.messagesEndpoint, "Where clients of the native API connect");
    this.output("kafka_bootstrap_servers", pool.bootstrapServers, "Where Kafka clients connect");
  }

  private output(name: string, value: string, description: string): void {
    new TerraformOutput(this, name, { value, description });
  }
}

const GROUP = "Stream";

const PARTITIONS = {
  title: "Partitions",
  description: "1 MB/s in and 2 MB/s out for each. Changing it later replaces the stream: its messages are lost.",
  group: GROUP,
  min: 1,
  defaultValue: 1,
};

const RETENTION = {
  title: "Retention in hours",
  description: "How long messages are kept. Changing it later replaces the stream: its messages are lost.",
  group: GROUP,
  min: 24,
  max: 168,
  defaultValue: 24,
};
