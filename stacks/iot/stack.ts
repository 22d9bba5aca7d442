// IoT: devices send messages through an authenticated API to a stream; a connector loads them into a database.

import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import * as oci from "cdktf-oci-streaming";
import { addAlarms, addEvaluator, batchOf, check, clientNetwork, reading, tilesOf, WEB_PROGRAM } from "./parts";

/** Where something can be reached from. */
export enum IotAccess {
  /** From the internet. */
  PUBLIC = "public",
  /** From the network of the stack, and from networks with a route to it. */
  PRIVATE = "private",
}

/**
 * The images of the functions, each with its tag. `npm run functions` in the library's repository writes their build folders. For an
 * image that you leave out, there is an input; if that is empty, the image has a name in the registry of the region and the tenancy: the
 * output `image_names`.
 */
export interface IotImages {
  /** The image of the function that writes messages to the stream. @default - the input `ingest_image` */
  readonly ingest?: string;
  /** The image of the function that loads messages into the database. @default - the input `loader_image`, if there is a database */
  readonly loader?: string;
  /** The image of the function that recognizes a fire. @default - the input `evaluator_image`, if there is a fire alarm */
  readonly evaluator?: string;
}

/**
 * Variables of the programs that the functions run, in addition to those that the stack sets: `functions/<program>/README.md` lists
 * them. An empty string removes a default of the stack. A change updates the function in place.
 */
export interface IotFunctionSettings {
  /** Variables of the program `ingest`. @default - key and message of a request are its `iot_key` and `iot_data` */
  readonly ingest?: { readonly [name: string]: string };
  /** Variables of the program `load`; ddl.sql creates the table of its defaults. @default - those of the program */
  readonly loader?: { readonly [name: string]: string };
  /** Variables of the program `evaluate`. @default - `RULES` is the input `evaluator_rules` */
  readonly evaluator?: { readonly [name: string]: string };
}

/** Choices that decide which resources the stack has. Values that can differ between deployments are inputs. */
export interface IotProps extends oci.StackChoices {
  /** How devices authenticate. */
  readonly authentication: oci.DeviceAuthentication;

  /**
   * Where the API can be reached from. A change replaces the gateway and the address that devices use.
   *
   * @default IotAccess.PUBLIC
   */
  readonly apiAccess?: IotAccess;

  /**
   * The prefix of all paths of the API. A change replaces the deployment.
   *
   * @default "/v1"
   */
  readonly pathPrefix?: string;

  /**
   * The path, after the prefix, that devices send messages to.
   *
   * @default "/upload2stream"
   */
  readonly ingestPath?: string;

  /**
   * Whether web pages also send messages, such as click streams. The input `cors_origins` has their websites, and an output
   * contains a script for them.
   *
   * @default false
   */
  readonly webPages?: boolean;

  /**
   * The network of all parts.
   *
   * @default StackNetwork.create()
   */
  readonly network?: oci.StackNetwork;

  /**
   * Where the streams can be reached from. A change replaces them, and their messages are lost.
   *
   * @default IotAccess.PUBLIC: every request is authenticated and encrypted
   */
  readonly streamAccess?: IotAccess;

  /**
   * The images of the functions.
   *
   * @default - inputs
   */
  readonly images?: IotImages;

  /**
   * How the functions run. Provisioned concurrency is for the ingest function.
   *
   * @default - with the memory and timeout that their programs need
   */
  readonly functions?: oci.StackFunctionOptions;

  /**
   * Additional variables of the functions, which are checked against the contracts of the programs.
   *
   * @default - the variables that the stack sets
   */
  readonly settings?: IotFunctionSettings;

  /**
   * The database for messages.
   *
   * @default StackDatabase.create()
   */
  readonly database?: oci.StackDatabase;

  /**
   * Whether there is a web server that shows the newest messages.
   *
   * @default - true if there is a database
   */
  readonly web?: boolean;

  /**
   * The network from which operators log in to the web server with SSH; the input `ssh_public_key` has their key.
   *
   * @default - no SSH
   */
  readonly sshSource?: string;

  /**
   * Whether all messages are kept in a bucket.
   *
   * @default StackArchive.bucket()
   */
  readonly archive?: oci.StackArchive;

  /**
   * Whether there is a second stream, with commands for a building that fights fire: a function evaluates each message
   * alone. Because connectors collect messages before they deliver them, the building's controllers read both streams
   * directly, as users of the group in the input `controller_group_ocid`. A local panel must still be able to act without
   * the stack.
   *
   * @default false
   */
  readonly fireAlarm?: boolean;

  /**
   * The people that a fire alarm notifies: residents, drivers, guards. Their topic is separate from that of `alerts`, with its
   * own inputs, `people_email` and `people_phone` or `people_topic_ocid`. IAM cannot distinguish topics of one compartment:
   * `StackAlerts.newTopic({ ownCompartment: true })` puts this one into the compartment of the input `people_compartment_ocid`.
   *
   * @default - StackAlerts.newTopic() with a fire alarm, otherwise none
   */
  readonly people?: oci.StackAlerts;

  /**
   * The user of device gateways that use Kafka. Its group may write, and outputs contain files for the gateways.
   *
   * @default - none: devices send through the API
   */
  readonly kafkaUser?: oci.StackKafkaUser;

  /**
   * The user of your consumers that use Kafka. Its group may read the messages, and an output contains a file for the
   * consumers. With a fire alarm, these are its controllers, which may also read the commands.
   *
   * @default - consumers use the native API
   */
  readonly consumerUser?: oci.KafkaUser;

  /**
   * Whether the stack adds the two statements that the first functions of a tenancy need: the service may pull images and
   * use networks. The first statement applies to the whole tenancy.
   *
   * @default false
   */
  readonly functionsServicePolicy?: boolean;
}

/**
 * Devices -> API gateway -> function -> stream -> connector -> function -> database, with a web server, an archive, a
 * stream of dead letters, alarms and logs, in a separate network.
 *
 * Oracle's published architecture has credentials in images, an API and an SSH port that are open to everyone, and a loader
 * that reads the first partition from its beginning each time. This stack avoids these weaknesses.
 *
 * @see https://docs.oracle.com/en/solutions/iot-streaming-oci
 */
export class Iot extends oci.OciStack {
  /** The pool. */
  public readonly pool: oci.StreamPool;
  /** The stream of messages from devices. */
  public readonly telemetry: oci.IStream;
  /** The stream of messages that a function could not process; undefined if no function processes messages. */
  public readonly deadLetters?: oci.IStream;
  /** The stream of a fire alarm's commands; undefined without one. */
  public readonly commands?: oci.IStream;
  /** The topic of alarms, for operators. */
  public readonly topic: oci.ITopic;
  /** The topic for people whom a fire alarm notifies; undefined without one. */
  public readonly people?: oci.ITopic;

  private readonly functions: oci.StackFunctions;
  private readonly connectors: oci.ServiceConnector[] = [];
  private readonly statements: oci.PolicyStatement[] = [];
  private active?: IResolvable;

  /**
   * @throws ConfigurationError if an API is open to everyone without an acknowledgement, if parts do not fit together, or if
   * a construct refuses its props
   */
  public constructor(scope: Construct, id: string, props: IotProps) {
    super(scope, id, props);
    check(this, props);
    const { compartment, namePrefix: name } = this;
    const { functions: options, functionsServicePolicy: servicePolicy, fireAlarm = false } = props;
    const privateApi = props.apiAccess === IotAccess.PRIVATE;
    const network = (props.network ?? oci.StackNetwork.create()).addTo(this, { privateApi, dnsLabel: "iot" });
    const encryption = (props.encryption ?? oci.StackEncryption.oracleManaged()).addTo(this, "telemetry");
    const logs = new oci.LogGroup(this, "logs", { compartment, name });
    this.functions = oci.StackFunctions.of(this, { network, logs, images: "iot", options, servicePolicy });
    const kafkaUser = props.kafkaUser?.addTo(this, "gateway");
    this.pool = new oci.StreamPool(this, "pool", {
      compartment,
      name: "IoTStreamPool",
      access: accessOf(this, network, props),
      encryption: encryption.pool,
      kafka: { autoCreateTopics: false },
    });
    const [partitions, retention] = [oci.StreamInputs.partitions(this), oci.StreamInputs.retention(this)];
    this.telemetry = this.pool.addStream("telemetry", { name: "IoTStream", partitions, retention });
    if (isProcessed(props)) this.deadLetters = this.pool.addStream("dead-letters", DEAD_LETTERS);
    if (fireAlarm) this.commands = this.pool.addStream("commands", COMMANDS);
    this.topic = (props.alerts ?? oci.StackAlerts.newTopic()).addTo(this, { name: "alerts" });
    if (fireAlarm) this.people = (props.people ?? oci.StackAlerts.newTopic()).addTo(this, PEOPLE);

    const api = this.receive(props, network, logs);
    const database = (props.database ?? oci.StackDatabase.create()).addTo(this, { network, user: "IOTUSER" });
    this.process(props, database);
    if (database && props.web !== false) this.show(network, database, props.sshSource);
    this.allowClients(props, kafkaUser);
    new oci.Policy(this, "access", { compartment, statements: this.statements });
    this.archive(props, encryption);
    this.watch(props, api);
    api.addOutputs();
    this.functions.addOutputs();
    database?.addOutputs(this);
    this.handOut();
  }

  protected override get defaultNamePrefix(): string {
    return "iot";
  }

  /** The API calls a function, which writes messages to the stream. */
  private receive(props: IotProps, network: oci.NetworkInStack, logs: oci.LogGroup): oci.DeviceApi {
    const { authentication, webPages, pathPrefix, ingestPath, images, settings } = props;
    const { fn, subject } = this.functions.addFunction("ingest", {
      program: oci.FunctionProgram.INGEST,
      application: this.functions.addApplication("ingest", this.pool),
      image: images?.ingest,
      config: oci.ProgramVariables.stream("STREAM", this.telemetry),
      defaults: { KEY_PATH: "iot_key", VALUE_PATH: "iot_data" },
      settings: settings?.ingest,
      isProvisioned: true,
    });
    this.statements.push(this.telemetry.allowProduce(subject));
    const paths = { pathPrefix, ingestPath };
    return oci.DeviceApi.of(this, { authentication, ingest: fn, network, logs, webPages, ...paths });
  }

  /** A function loads batches of messages into the database; another one evaluates each message alone. */
  private process({ images, settings }: IotProps, database: oci.DatabaseInStack | undefined): void {
    const { telemetry, deadLetters, commands, people, functions } = this;
    if (deadLetters === undefined) return;
    const application = functions.addApplication("processing", this.pool);
    const dlq = oci.ProgramVariables.stream("DLQ", deadLetters);
    if (database !== undefined) {
      for (const group of application.networkSecurityGroups) database.allowFrom(group);
      const { fn, subject } = functions.addFunction("loader", {
        program: oci.FunctionProgram.LOAD,
        application,
        image: images?.loader,
        config: { STREAM_OCID: telemetry.streamId, ...dlq, ...database.variables },
        settings: settings?.loader,
      });
      this.statements.push(deadLetters.allowProduce(subject), database.secret.allowRead(subject));
      this.connect("to-loader", oci.StreamStart.OLDEST, oci.ConnectorTarget.function(fn, batchOf(this)));
    }
    if (commands === undefined || people === undefined) return;
    const place = { functions, application, telemetry, deadLetters, commands, people };
    const about = { image: images?.evaluator, settings: settings?.evaluator };
    const { fn, statements } = addEvaluator(this, { ...place, ...about });
    this.statements.push(...statements);
    // Messages from before the alarm existed are not a reason to act.
    const one = { batch: oci.FunctionBatch.ofMessages(1) };
    this.connect("to-evaluator", oci.StreamStart.LATEST, oci.ConnectorTarget.function(fn, one));
  }

  private connect(id: string, start: oci.StreamStart, target: oci.ConnectorTarget): void {
    const { compartment, telemetry, connectors } = this;
    const source = oci.ConnectorSource.stream(telemetry, { start });
    connectors.push(new oci.ServiceConnector(this, id, { compartment, source, target, active: this.isActive() }));
  }

  /** Whether connectors move data: an input, which a stack without connectors does not have. */
  private isActive(): IResolvable {
    return (this.active ??= this.input.boolean("connectors_active", CONNECTORS_ACTIVE));
  }

  /** A web server shows the newest messages. */
  private show(network: oci.NetworkInStack, database: oci.DatabaseInStack, sshSource: string | undefined): void {
    const program = { ...WEB_PROGRAM, environment: database.variables };
    const web = oci.StackWebServer.of(this, { network, program, sshSource });
    database.allowFrom(web.group);
    this.statements.push(database.secret.allowRead(web.subject));
    web.addOutputs("Page with the newest messages");
  }

  private archive(props: IotProps, encryption: oci.EncryptionInStack): void {
    const archive = props.archive ?? oci.StackArchive.bucket();
    if (!archive.isThere) return;
    const streams = [{ id: "to-archive", stream: this.telemetry, prefix: "telemetry/" }];
    const title = "Name of the archive's bucket";
    const contents = { name: "telemetry", title, streams, encryption, active: this.isActive() };
    this.connectors.push(...archive.addTo(this, contents));
  }

  /** The permissions of gateways and consumers that use Kafka, and files for them. */
  private allowClients({ consumerUser, fireAlarm }: IotProps, kafkaUser: oci.IKafkaUser | undefined): void {
    const { pool, telemetry, commands, statements } = this;
    if (kafkaUser !== undefined) {
      statements.push(telemetry.allowProduce(kafkaUser.subject), telemetry.allowInspect(kafkaUser.subject));
      const login = oci.KafkaLogin.user({ pool, user: kafkaUser });
      oci.KafkaClient.properties({ login }).addOutput(this, "client_properties");
      oci.KafkaClient.producer({ login }).addOutput(this, "producer_properties");
    }
    if (consumerUser === undefined) return;
    statements.push(...reading([telemetry, ...(commands ? [commands] : [])], consumerUser.subject));
    const groupId = fireAlarm === true ? "building-controllers" : "telemetry-consumers";
    const login = oci.KafkaLogin.user({ pool, user: consumerUser });
    oci.KafkaClient.consumer({ login, groupId }).addOutput(this, "consumer_properties");
  }

  private watch({ alarms, dashboard = true }: IotProps, { deployment: api }: oci.DeviceApi): void {
    const { telemetry, commands, deadLetters, connectors } = this;
    const watch = oci.StackWatch.of(this, this.topic, alarms);
    const watched = { telemetry, commands, deadLetters, connectors, api, functions: this.functions.functions };
    addAlarms(this, watch, watched);
    watch.addOutput();
    if (dashboard) watch.addDashboard(tilesOf(watched));
  }

  private handOut(): void {
    const { output, pool, telemetry, deadLetters, commands, connectors, topic, people } = this;
    const ids = connectors.map(({ node, serviceConnectorId }) => [node.id, serviceConnectorId] as const);
    output.text("stream_pool_id", pool.streamPoolId, { title: "OCID of the stream pool" });
    output.text("stream_id", telemetry.streamId, { title: "OCID of the stream of messages" });
    output.text("messages_endpoint", telemetry.messagesEndpoint, { title: "Where clients of the native API connect" });
    output.text("kafka_bootstrap_servers", pool.bootstrapServers, { title: "Where Kafka clients connect" });
    output.map("connector_ids", Object.fromEntries(ids), { title: "OCIDs of the connectors" });
    output.text("topic_id", topic.topicId, { title: "OCID of the topic for alarms" });
    const title = "OCID of the stream of messages that could not be processed";
    if (deadLetters) output.text("dead_letter_stream_id", deadLetters.streamId, { title });
    if (commands) output.text("command_stream_id", commands.streamId, { title: "OCID of the stream of commands" });
    if (people) output.text("people_topic_id", people.topicId, { title: "OCID of the topic for people in danger" });
  }
}

/** Kept for a week, so that operators have time to look at them. */
const DEAD_LETTERS = {
  name: "IoTDeadLetter",
  partitions: oci.Partitions.of(1),
  retention: oci.Duration.days(7),
};

const COMMANDS = { name: "actuator-commands", partitions: oci.Partitions.of(1) };

/** Residents, drivers, guards: their messages are separate from those of the stack's operators. */
const PEOPLE = {
  name: "people",
  id: "people",
  topicInput: "people_topic_ocid",
  inputPrefix: "people",
  purpose: "people in danger",
  group: "Fire alarm",
};

const CONNECTORS_ACTIVE = {
  title: "Connectors active",
  description: "Whether connectors move data to the loader, the evaluator and the archive.",
  group: "Operation",
  defaultValue: true,
};

/** Whether functions process messages. */
function isProcessed({ database, fireAlarm = false }: IotProps): boolean {
  return fireAlarm || (database?.isThere ?? true);
}

function accessOf(stack: oci.OciStack, network: oci.NetworkInStack, props: IotProps): oci.PoolAccess {
  const { streamAccess, kafkaUser, consumerUser, fireAlarm = false } = props;
  if (streamAccess !== IotAccess.PRIVATE) return oci.StackAccess.public(stack);
  const applications = ["ingest", ...(isProcessed(props) ? ["processing"] : [])];
  const functions = applications.map((id) => oci.NetworkPeer.group(network.functionsGroup(id)));
  const isReadFromOutside = kafkaUser !== undefined || consumerUser !== undefined || fireAlarm;
  const clients = [...(isReadFromOutside ? [clientNetwork(stack)] : []), ...functions];
  return oci.PoolAccess.privateEndpoint(network.subnetOf(oci.NetworkPart.STREAMS), { clients });
}
