// VisionStays: the Booking microservice publishes a message for every hotel booking; others work them off later.

import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import {
  AlarmDestination,
  Bucket,
  ConnectorSource,
  ConnectorTarget,
  Duration,
  KafkaClient,
  KafkaPrincipal,
  OciStack,
  Partitions,
  Policy,
  type PolicyStatement,
  Secret,
  ServiceConnector,
  type Stream,
  StreamAlarms,
  StreamPool,
  type Subject,
  Subscription,
  Topic,
} from "../../lib";
import { bookingServiceConfiguration } from "./application-yml";
import { poolAccess } from "./network";
import { poolEncryption } from "./encryption";
import * as inputs from "./inputs";
import { BookingProducer } from "./producer";
import { type VisionStaysBookingProps } from "./props";

/** The Booking microservice of VisionStays publishes a message for every hotel booking. */
export class VisionStaysBooking extends OciStack {
  /** The pool of all streams. */
  public readonly pool: StreamPool;
  /** The stream of bookings. */
  public readonly bookings: Stream;
  /** The stream of bookings that a consumer could not work off, if there is one. */
  public readonly deadLetters?: Stream;
  /** Who is told of alarms. */
  public readonly topic: Topic;
  private readonly active: IResolvable;

  public constructor(scope: Construct, id: string, props: VisionStaysBookingProps = {}) {
    super(scope, id, { namePrefix: "vs", ...props });
    this.active = this.input.boolean("connectors_active", inputs.CONNECTORS_ACTIVE);
    this.pool = new StreamPool(this, "pool", {
      compartment: this.compartment,
      name: `${this.namePrefix}-booking-pool`,
      access: poolAccess(this, props.network),
      encryption: poolEncryption(this, props.encryption),
      kafka: { autoCreateTopics: false },
    });
    this.bookings = this.addBookings();
    if (props.deadLetters ?? false) this.deadLetters = this.addDeadLetters();
    this.topic = new Topic(this, "topic", { compartment: this.compartment, name: "booking-notifications" });
    this.topic.addSubscription(
      "email",
      Subscription.optionalEmail(this.input.email("alarm_email", inputs.ALARM_EMAIL)),
    );
    this.allow(props);
    if (props.archive ?? true) this.archive();
    if (props.notifyEveryBooking ?? false) this.notifyEveryBooking();
    this.watch();
    this.handOut(props);
  }

  private addBookings(): Stream {
    const partitions = Partitions.of(this.input.integer("partitions", inputs.PARTITIONS));
    const retention = Duration.hours(this.input.integer("retention_hours", inputs.RETENTION));
    // Not built from the prefix: another name would replace the stream.
    return this.pool.addStream("bookings", { name: "vs-booking-stream", partitions, retention });
  }

  private addDeadLetters(): Stream {
    const name = "vs-booking-dead-letters";
    const stream = this.pool.addStream("dead-letters", { name, partitions: ONE, retention: WEEK });
    const title = "OCID of the stream of bookings that could not be worked off";
    this.output.text("dead_letter_stream_id", stream.streamId, { title });
    return stream;
  }

  private allow(props: VisionStaysBookingProps): void {
    const { producer = BookingProducer.instances(), consumers = [], database = false, kafkaUser } = props;
    const service = producer._bind(this);
    const { pool, bookings, deadLetters, active } = this;
    const bus = { stack: this, pool, bookings, deadLetters, kafkaUser, active };
    new Policy(this, "access", {
      compartment: this.compartment,
      statements: [
        this.bookings.allowProduce(service),
        this.topic.allowPublish(service),
        ...(database ? this.allowDatabaseSecrets(service) : []),
        ...consumers.flatMap((consumer) => consumer._bind(bus)),
      ],
    });
  }

  private allowDatabaseSecrets(service: Subject): PolicyStatement[] {
    return inputs.DATABASE_SECRETS.map(({ name, ...options }) => {
      const secretId = this.input.ocid(name, options);
      const attributes = { secretId, compartment: this.compartment };
      return Secret.fromSecretAttributes(this, name.replace(/_ocid$/, ""), attributes).allowRead(service);
    });
  }

  private archive(): void {
    const bucket = new Bucket(this, "archive", { compartment: this.compartment, name: "bookings-archive" });
    ServiceConnector.archive(this, "to-archive", {
      stream: this.bookings,
      bucket,
      prefix: "bookings/",
      rolloverSizeMiB: 100,
      rolloverTime: Duration.minutes(1),
      active: this.active,
    });
    this.output.text("archive_bucket", bucket.bucketName, { title: "Name of the bucket that keeps all bookings" });
  }

  private notifyEveryBooking(): void {
    new ServiceConnector(this, "to-topic", {
      compartment: this.compartment,
      source: ConnectorSource.stream(this.bookings),
      target: ConnectorTarget.topic(this.topic),
      active: this.active,
    });
  }

  private watch(): void {
    const above = Duration.milliseconds(this.input.integer("put_latency_ms", inputs.PUT_LATENCY));
    const alarms = new StreamAlarms(this, "health", {
      streams: [this.bookings],
      notify: [AlarmDestination.topic(this.topic)],
      enabled: this.input.boolean("alarms_enabled", inputs.ALARMS_ENABLED),
      putLatency: { above },
    });
    const ids = alarms.alarms.map(({ alarmId }) => alarmId);
    this.output.list("alarm_ids", ids, { title: "OCIDs of the alarms" });
  }

  private handOut({ database, kafkaUser: user }: VisionStaysBookingProps): void {
    const { pool, bookings, topic } = this;
    this.output.text("stream_pool_id", pool.streamPoolId, { title: "OCID of the stream pool" });
    this.output.text("stream_id", bookings.streamId, { title: "OCID of the stream of bookings" });
    this.output.text("messages_endpoint", bookings.messagesEndpoint, {
      title: "Where clients of the native API connect",
    });
    this.output.text("kafka_bootstrap_servers", pool.bootstrapServers, { title: "Where Kafka clients connect" });
    this.output.text("topic_id", topic.topicId, { title: "OCID of the topic for notifications and alarms" });
    bookingServiceConfiguration(this, { bookings, topic, database: database ?? false });
    KafkaClient.principal(this, "client_principal_properties", { pool, principal: KafkaPrincipal.INSTANCE });
    if (user === undefined) return;
    KafkaClient.properties(this, "client_properties", { pool, user });
    this.output.text("kafka_username", user.userNameFor(pool.streamPoolId), { title: "What Kafka clients log in as" });
  }
}

const ONE = Partitions.of(1);

const WEEK = Duration.days(7);
