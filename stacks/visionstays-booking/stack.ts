// VisionStays: the Booking microservice publishes a message for every hotel booking; consumers process them later.

import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import * as oci from "cdktf-oci-streaming";
import { type BookingConsumer, BookingProducer, checkConsumers } from "./parties";

/** Where the bookings can be reached from. */
export enum BookingNetwork {
  /** From the internet; every request is authenticated and encrypted. */
  PUBLIC = "public",
  /** From clients of one VCN only; inputs `vcn_ocid`, `subnet_ocid` and `client_cidr`. */
  PRIVATE = "private",
}

/** Choices that decide which resources the stack has; everything else is an input. */
export interface VisionStaysBookingProps extends oci.StackChoices {
  /**
   * Where the bookings can be reached from. A change replaces the stream, and its messages are lost.
   *
   * @default BookingNetwork.PUBLIC
   */
  readonly network?: BookingNetwork;

  /**
   * The identity of the Booking service. If it runs in OKE, use `BookingProducer.okeWorkload()`: it does not need a
   * dynamic group, and other pods may not write.
   *
   * @default BookingProducer.instances()
   */
  readonly producer?: BookingProducer;

  /**
   * The consumers of the bookings.
   *
   * @default - none
   */
  readonly consumers?: BookingConsumer[];

  /**
   * The user of Kafka consumers; outputs contain files for them.
   *
   * @default - no files for clients that log in with a token
   */
  readonly kafkaUser?: oci.StackKafkaUser;

  /**
   * Whether all bookings are kept in a bucket.
   *
   * @default StackArchive.bucket()
   */
  readonly archive?: oci.StackArchive;

  /**
   * Whether there is a stream for bookings that a consumer could not process.
   *
   * @default false
   */
  readonly deadLetters?: boolean;

  /**
   * Whether every booking is also sent to the topic, as raw JSON.
   *
   * @default false: the Booking service itself publishes messages for people to the topic
   */
  readonly notifyEveryBooking?: boolean;

  /**
   * Whether alarms also fire if no booking is written, or none is read, for the time in the input `silent_minutes`.
   *
   * @default false: hours without a booking can be normal
   */
  readonly silenceAlarms?: boolean;

  /**
   * Whether the Booking service may read its database user and password from Vault; inputs `adb_username_secret_ocid`
   * and `adb_password_secret_ocid`.
   *
   * @default false
   */
  readonly database?: boolean;
}

/** The Booking microservice of VisionStays publishes a message for every hotel booking. */
export class VisionStaysBooking extends oci.OciStack {
  /** The pool of all streams. */
  public readonly pool: oci.StreamPool;
  /** The stream of bookings. */
  public readonly bookings: oci.Stream;
  /** The stream of bookings that a consumer could not process, if there is one. */
  public readonly deadLetters?: oci.Stream;
  /** The topic that receives alarms. */
  public readonly topic: oci.ITopic;
  private readonly active: IResolvable;
  private readonly connectors: oci.ServiceConnector[] = [];

  public constructor(scope: Construct, id: string, props: VisionStaysBookingProps = {}) {
    super(scope, id, props);
    this.active = this.input.boolean("connectors_active", CONNECTORS_ACTIVE);
    const encryption = (props.encryption ?? oci.StackEncryption.oracleManaged()).addTo(this, "bookings");
    this.pool = new oci.StreamPool(this, "pool", {
      compartment: this.compartment,
      name: `${this.namePrefix}-booking-pool`,
      access: accessOf(this, props.network),
      encryption: encryption.pool,
      kafka: { autoCreateTopics: false },
    });
    // Names of streams are not built from the prefix: another name would replace the stream.
    this.bookings = this.pool.addStream("bookings", {
      name: "vs-booking-stream",
      partitions: oci.Partitions.of(this.input.integer("partitions", PARTITIONS)),
      retention: oci.Duration.hours(this.input.integer("retention_hours", RETENTION)),
    });
    if (props.deadLetters === true) this.deadLetters = this.addDeadLetters();
    this.topic = (props.alerts ?? oci.StackAlerts.newTopic()).addTo(this, { name: "booking-notifications" });
    const kafkaUser = props.kafkaUser?.addTo(this, "booking-consumer");
    const producer = props.producer ?? BookingProducer.instances();
    this.allow(props, producer._bind(this), kafkaUser);
    this.connect(props, encryption);
    this.watch(props);
    this.handOut(props.database ?? false);
    this.handOutClients(producer, kafkaUser);
  }

  protected override get defaultNamePrefix(): string {
    return "vs";
  }

  private addDeadLetters(): oci.Stream {
    const [partitions, retention] = [oci.Partitions.of(1), oci.Duration.days(7)];
    const stream = this.pool.addStream("dead-letters", { name: "vs-booking-dead-letters", partitions, retention });
    const title = "OCID of the stream of bookings that could not be processed";
    this.output.text("dead_letter_stream_id", stream.streamId, { title });
    return stream;
  }

  private allow(props: VisionStaysBookingProps, service: oci.Subject, kafkaUser: oci.IKafkaUser | undefined): void {
    const { consumers = [], database = false } = props;
    checkConsumers(this, consumers);
    const { pool, bookings, deadLetters, active, connectors } = this;
    const bus = { stack: this, pool, bookings, deadLetters, kafkaUser, active, connectors };
    new oci.Policy(this, "access", {
      compartment: this.compartment,
      statements: [
        bookings.allowProduce(service),
        // Kafka clients read the metadata of a stream before they write to it.
        bookings.allowInspect(service),
        this.topic.allowPublish(service),
        ...(database ? this.allowDatabaseSecrets(service) : []),
        ...consumers.flatMap((consumer) => consumer._bind(bus)),
      ],
    });
  }

  private allowDatabaseSecrets(service: oci.Subject): oci.PolicyStatement[] {
    return DATABASE_SECRETS.map(({ name, ...options }) => {
      const secretId = this.input.ocid(name, { ...options, kind: oci.OcidKind.SECRET, group: "Database" });
      const attributes = { secretId, compartment: this.compartment };
      return oci.Secret.fromSecretAttributes(this, name.replace(/_ocid$/, ""), attributes).allowRead(service);
    });
  }

  private connect(props: VisionStaysBookingProps, encryption: oci.EncryptionInStack): void {
    const { bookings: stream, topic, active, compartment } = this;
    const archived = (props.archive ?? oci.StackArchive.bucket()).addTo(this, {
      name: "bookings-archive",
      title: "Name of the bucket that keeps all bookings",
      streams: [{ id: "to-archive", stream, prefix: "bookings/" }],
      encryption,
      active,
    });
    this.connectors.push(...archived);
    if (props.notifyEveryBooking !== true) return;
    const source = oci.ConnectorSource.stream(stream);
    const target = oci.ConnectorTarget.topic(topic);
    this.connectors.push(new oci.ServiceConnector(this, "to-topic", { compartment, source, target, active }));
  }

  private watch({ alarms, silenceAlarms = false, dashboard = true }: VisionStaysBookingProps): void {
    const { bookings, deadLetters, connectors } = this;
    const watch = oci.StackWatch.of(this, this.topic, alarms);
    const after = silenceAlarms ? oci.Duration.minutes(this.input.integer("silent_minutes", SILENCE)) : undefined;
    const silence = after && { producerSilent: { after }, notConsumed: { after } };
    watch.addStreams("health", { streams: [bookings], ...silence });
    watch.addConnectors("flow", connectors);
    watch.addOutput();
    if (!dashboard) return;
    const streams = deadLetters === undefined ? [bookings] : [bookings, deadLetters];
    watch.addDashboard([...oci.StreamDashboard.tiles(streams), ...oci.ConnectorDashboard.tiles(connectors)]);
  }

  private handOut(database: boolean): void {
    const { output, pool, bookings, topic, connectors } = this;
    const ids = connectors.map(({ node, serviceConnectorId }) => [node.id, serviceConnectorId] as const);
    output.text("stream_pool_id", pool.streamPoolId, { title: "OCID of the stream pool" });
    output.text("stream_id", bookings.streamId, { title: "OCID of the stream of bookings" });
    output.text("messages_endpoint", bookings.messagesEndpoint, { title: "Where clients of the native API connect" });
    output.text("kafka_bootstrap_servers", pool.bootstrapServers, { title: "Where Kafka clients connect" });
    output.text("topic_id", topic.topicId, { title: "OCID of the topic for notifications and alarms" });
    output.map("connector_ids", Object.fromEntries(ids), { title: "OCIDs of the connectors" });
    handOutConfiguration(this, database);
  }

  private handOutClients({ _principal: principal }: BookingProducer, user: oci.IKafkaUser | undefined): void {
    const { pool } = this;
    if (principal !== undefined) {
      const login = oci.KafkaLogin.principal({ pool, principal });
      oci.KafkaClient.properties({ login }).addOutput(this, "client_principal_properties");
    }
    if (user === undefined) return;
    oci.KafkaClient.properties({ login: oci.KafkaLogin.user({ pool, user }) }).addOutput(this, "client_properties");
    this.output.text("kafka_username", user.userNameFor(pool.streamPoolId), { title: "User name of Kafka clients" });
  }
}

const CONNECTORS_ACTIVE = {
  title: "Connectors active",
  description: "Whether connectors move data to the archive, to functions and to the topic.",
  group: "Operation",
  defaultValue: true,
};

const PARTITIONS = {
  title: "Partitions",
  description:
    "Each partition allows 1 MB/s in and 2 MB/s out. A later change replaces the stream, and its messages are lost.",
  group: "Stream",
  min: 1,
  defaultValue: 1,
};

const RETENTION = {
  title: "Retention in hours",
  description: "How long messages are kept. A later change replaces the stream, and its messages are lost.",
  group: "Stream",
  min: 24,
  max: 168,
  defaultValue: 24,
};

const SILENCE = {
  title: "Minutes of silence until an alarm fires",
  description: "The alarms fire if no booking is written, or none is read, for this long.",
  group: "Operation",
  min: 1,
  max: 60,
  defaultValue: 60,
};

/** Vault secrets of the Booking service; the second half of their names is the key in its application.yml. */
const DATABASE_SECRETS = [
  { name: "adb_username_secret_ocid", title: "Secret with the database user" },
  { name: "adb_password_secret_ocid", title: "Secret with the database password" },
];

/** Where the bookings can be reached from. */
function accessOf(stack: oci.OciStack, network = BookingNetwork.PUBLIC): oci.PoolAccess {
  if (network === BookingNetwork.PUBLIC) return oci.StackAccess.public(stack);
  const vcnId = stack.input.vcn("vcn_ocid", { title: "VCN of the private endpoint", group: "Network" });
  return oci.StackAccess.privateEndpoint(stack, { vcnId });
}

/**
 * `booking-service.application.yml`, with the keys that the service of the VisionStays workshop reads. The service writes
 * each booking with the customer's id as the key, so that the bookings of a customer keep their order.
 */
function handOutConfiguration(stack: VisionStaysBooking, database: boolean): void {
  const secret = (name: string): string => (database ? `\${var.${name}}` : "");
  const settings = {
    config: "oci",
    region: stack.region,
    "stream-ocid": stack.bookings.streamId,
    "message-endpoint": stack.bookings.messagesEndpoint,
    "topic-ocid": stack.topic.topicId,
    "adb-username-ocid": secret("adb_username_secret_ocid"),
    "adb-password-ocid": secret("adb_password_secret_ocid"),
  };
  const lines = Object.entries(settings).map(
    ([key, value]) => `    ${key}: ${oci.Texts.encoded(value, oci.TextLanguage.YAML)}`,
  );
  oci.ClientFile.of({
    fileName: "booking-service.application.yml",
    description: "The configuration of the Booking service.",
    content: ["oci:", "  tenant:", ...lines, ""].join("\n"),
  }).addOutput(stack, "booking_service_application_yml");
}
