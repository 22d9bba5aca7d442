// VisionStays: the Booking microservice publishes a message for every hotel booking; others work them off later.

import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import * as oci from "cdktf-oci-streaming";
import { publicPool } from "../accepted";
import { alarmSettings, connectorTuning, handOutAlarms, streamThresholds } from "../alarms";
import { StackAlerts } from "../alerts";
import { StackArchive } from "../archive";
import { addDashboard } from "../dashboards";
import { type BoundEncryption, StackEncryption } from "../encryption";
import * as inputs from "../inputs";
import { checkConsumers } from "./consumer";
import { BookingProducer } from "./producer";
import { BookingNetwork, type VisionStaysBookingProps } from "./props";

/** The Booking microservice of VisionStays publishes a message for every hotel booking. */
export class VisionStaysBooking extends oci.OciStack {
  /** The pool of all streams. */
  public readonly pool: oci.StreamPool;
  /** The stream of bookings. */
  public readonly bookings: oci.Stream;
  /** The stream of bookings that a consumer could not work off, if there is one. */
  public readonly deadLetters?: oci.Stream;
  /** Who is told of alarms. */
  public readonly topic: oci.ITopic;
  private readonly active: IResolvable;
  private readonly connectors: oci.ServiceConnector[] = [];

  public constructor(scope: Construct, id: string, props: VisionStaysBookingProps = {}) {
    super(scope, id, props);
    this.active = this.input.boolean("connectors_active", CONNECTORS_ACTIVE);
    const encryption = (props.encryption ?? StackEncryption.oracleManaged())._bind(this, "bookings");
    this.pool = new oci.StreamPool(this, "pool", {
      compartment: this.compartment,
      name: `${this.namePrefix}-booking-pool`,
      access: poolAccess(this, props.network),
      encryption: encryption.pool,
      kafka: { autoCreateTopics: false },
    });
    this.bookings = this.addBookings();
    if (props.deadLetters ?? false) this.deadLetters = this.addDeadLetters();
    this.topic = (props.alerts ?? StackAlerts.newTopic())._bind(this, "booking-notifications");
    const kafkaUser = props.kafkaUser?._bind(this, "booking-consumer");
    const producer = props.producer ?? BookingProducer.instances();
    this.allow(props, producer._bind(this), kafkaUser);
    this.archive(props.archive ?? StackArchive.bucket(), encryption);
    if (props.notifyEveryBooking ?? false) this.notifyEveryBooking();
    this.watch(props);
    if (props.dashboard ?? true) this.show();
    this.handOut(props.database ?? false);
    this.handOutClients(producer, kafkaUser);
  }

  protected override get defaultNamePrefix(): string {
    return "vs";
  }

  private addBookings(): oci.Stream {
    const partitions = oci.Partitions.of(this.input.integer("partitions", inputs.PARTITIONS));
    const retention = oci.Duration.hours(this.input.integer("retention_hours", inputs.RETENTION));
    // Not built from the prefix: another name would replace the stream.
    return this.pool.addStream("bookings", { name: "vs-booking-stream", partitions, retention });
  }

  private addDeadLetters(): oci.Stream {
    const name = "vs-booking-dead-letters";
    const stream = this.pool.addStream("dead-letters", { name, partitions: ONE, retention: WEEK });
    const title = "OCID of the stream of bookings that could not be worked off";
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
        this.bookings.allowProduce(service),
        // Kafka clients ask for the metadata of a stream before they write to it.
        this.bookings.allowInspect(service),
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

  private archive(archive: StackArchive, encryption: BoundEncryption): void {
    const open = archive._bind({
      stack: this,
      name: "bookings-archive",
      title: "Name of the bucket that keeps all bookings",
      encryption,
      rolloverTime: oci.Duration.minutes(1),
      active: () => this.active,
    });
    if (open !== undefined) this.connectors.push(open.add("to-archive", this.bookings, "bookings/"));
  }

  private notifyEveryBooking(): void {
    const connector = new oci.ServiceConnector(this, "to-topic", {
      compartment: this.compartment,
      source: oci.ConnectorSource.stream(this.bookings),
      target: oci.ConnectorTarget.topic(this.topic),
      active: this.active,
    });
    this.connectors.push(connector);
  }

  private watch({ alarms: options, silenceAlarms = false }: VisionStaysBookingProps): void {
    const settings = alarmSettings(this, this.topic, options);
    const health = new oci.StreamAlarms(this, "health", {
      ...settings,
      ...streamThresholds(this, options),
      ...(silenceAlarms && this.silence()),
      streams: [this.bookings],
    });
    const { connectors } = this;
    const tuned = { ...settings, ...connectorTuning(options), connectors };
    const flow = connectors.length === 0 ? undefined : new oci.ConnectorAlarms(this, "flow", tuned);
    handOutAlarms(this, [...health.alarms, ...(flow?.alarms ?? [])]);
  }

  private show(): void {
    const { bookings, deadLetters, connectors } = this;
    addDashboard(this, { streams: deadLetters === undefined ? [bookings] : [bookings, deadLetters], connectors });
  }

  private silence(): Pick<oci.StreamAlarmsProps, "producerSilent" | "notConsumed"> {
    const after = oci.Duration.minutes(this.input.integer("silent_minutes", SILENCE));
    return { producerSilent: { after }, notConsumed: { after } };
  }

  private handOut(database: boolean): void {
    const { pool, bookings, topic, connectors } = this;
    const ids = connectors.map(({ node, serviceConnectorId }) => [node.id, serviceConnectorId] as const);
    this.output.text("stream_pool_id", pool.streamPoolId, { title: "OCID of the stream pool" });
    this.output.text("stream_id", bookings.streamId, { title: "OCID of the stream of bookings" });
    this.output.text("messages_endpoint", bookings.messagesEndpoint, {
      title: "Where clients of the native API connect",
    });
    this.output.text("kafka_bootstrap_servers", pool.bootstrapServers, { title: "Where Kafka clients connect" });
    this.output.text("topic_id", topic.topicId, { title: "OCID of the topic for notifications and alarms" });
    this.output.map("connector_ids", Object.fromEntries(ids), { title: "OCIDs of the connectors" });
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
    this.output.text("kafka_username", user.userNameFor(pool.streamPoolId), { title: "What Kafka clients log in as" });
  }
}

const CONNECTORS_ACTIVE = {
  title: "Connectors active",
  description: "Whether connectors move data: to the archive, to functions, to the topic.",
  group: "Operation",
  defaultValue: true,
};

const SILENCE = {
  title: "Minutes of silence that are too long",
  description: "The alarms fire when for so long no booking was written, or none was read.",
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

const ONE = oci.Partitions.of(1);

const WEEK = oci.Duration.days(7);

/** From where the bookings can be reached. */
function poolAccess(stack: VisionStaysBooking, network = BookingNetwork.PUBLIC): oci.PoolAccess {
  if (network === BookingNetwork.PUBLIC) return publicPool(stack);
  const vcnId = stack.input.vcn("vcn_ocid", { title: "VCN of the private endpoint", group: "Network" });
  const subnetId = stack.input.subnet("subnet_ocid", inputs.ENDPOINT_SUBNET);
  const subnet = oci.Subnet.fromSubnetAttributes(stack, "subnet", { subnetId, vcnId });
  const client = oci.NetworkPeer.cidr(
    stack.input.text("client_cidr", { ...inputs.ENDPOINT_CLIENTS, title: "CIDR block of the clients" }),
  );
  return oci.PoolAccess.privateEndpoint(subnet, { clients: [client] });
}

/**
 * `booking-service.application.yml`, with the keys that the service of the VisionStays workshop reads. It writes each
 * booking with the customer's id as the key, so that the bookings of a customer keep their order.
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
    description: "What the Booking service must know.",
    content: ["oci:", "  tenant:", ...lines, ""].join("\n"),
  }).addOutput(stack, "booking_service_application_yml");
}
