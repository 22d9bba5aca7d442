// IoT: devices send messages through an authenticated API to a stream; a connector loads them into a database.

import * as oci from "cdktf-oci-streaming";
import { type Construct } from "constructs";
import { addAlarms, tilesOf } from "./alerts";
import { addEntrance } from "./entrance";
import { handOut } from "./hand-out";
import { IotDatabase } from "./iot-database";
import { IotNetwork } from "./iot-network";
import { addWorkers, reading } from "./processing";
import { checkText, type IotProps } from "./props";
import { addStreams, type IotSite, type IotStreams, prepare } from "./site";
import { WebServer } from "./web-server";

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

  /**
   * @throws ConfigurationError if an API is open to everyone without an acknowledgement, if parts do not fit together, or if
   * a construct refuses its props
   */
  public constructor(scope: Construct, id: string, props: IotProps) {
    super(scope, id, props);
    checkCombination(this, props);
    checkEntrance(this, props);
    checkFunctions(this, props);
    const site = prepare(this, props);
    const streams = addStreams(site);
    this.pool = streams.pool;
    this.telemetry = streams.telemetry;
    this.deadLetters = streams.deadLetters;
    this.commands = streams.commands;
    this.topic = (props.alerts ?? oci.StackAlerts.newTopic()).addTo(this, { name: "alerts" });
    if (props.fireAlarm === true) this.people = (props.people ?? oci.StackAlerts.newTopic()).addTo(this, PEOPLE);
    this.build(site, streams);
  }

  protected override get defaultNamePrefix(): string {
    return "iot";
  }

  private build(site: IotSite, streams: IotStreams): void {
    const { props, database: choice, hasWeb } = site;
    const { topic, people } = this;
    const entrance = addEntrance(site, streams);
    const database = choice._bind({
      ...site,
      tags: props.tags,
      isProtected: this.deletionProtection,
    });
    const workers = addWorkers(site, { streams, database, people });
    const web = hasWeb && database !== undefined ? new WebServer(site, database) : undefined;
    const needed = [...workers.flatMap((worker) => worker.statements), ...(web?.statements ?? [])];
    new oci.Policy(this, "access", {
      compartment: this.compartment,
      statements: [streams.telemetry.allowProduce(entrance.ingest.subject), ...needed, ...clientsOf(site, streams)],
    });
    const programs = [entrance.ingest, ...workers.map(({ worker }) => worker)];
    const functions = programs.map(({ fn }) => fn);
    const connectors = workers.flatMap(({ connector }) => connector ?? []);
    connectors.push(...this.archive(site, streams));
    const watch = oci.StackWatch.of(this, topic, props.alarms);
    const watched = { ...streams, functions, connectors, api: entrance.api };
    addAlarms(this, watch, watched);
    if (props.dashboard ?? true) watch.addDashboard(tilesOf(watched));
    handOut(site, { entrance, streams, database, webUrl: web?.url, topic, people, programs, connectors, watch });
  }

  private archive({ props, encryption, active }: IotSite, { telemetry }: IotStreams): oci.ServiceConnector[] {
    const archive = props.archive ?? oci.StackArchive.bucket();
    return archive.addTo(this, {
      name: "telemetry",
      title: "Name of the archive's bucket",
      streams: [{ id: "to-archive", stream: telemetry, prefix: "telemetry/" }],
      encryption,
      ...(archive.isThere && { active: active() }),
    });
  }
}

/** The permissions of gateways and consumers that use Kafka. */
function clientsOf({ props, kafkaUser }: IotSite, { telemetry, commands }: IotStreams): oci.PolicyStatement[] {
  const { consumerUser } = props;
  const read = commands ? [telemetry, commands] : [telemetry];
  return [
    ...(kafkaUser ? [telemetry.allowProduce(kafkaUser.subject), telemetry.allowInspect(kafkaUser.subject)] : []),
    ...(consumerUser ? read.flatMap((stream) => reading(stream, consumerUser.subject)) : []),
  ];
}

/** Residents, drivers, guards: their messages are separate from those of the stack's operators. */
const PEOPLE = {
  name: "people",
  id: "people",
  topicInput: "people_topic_ocid",
  inputPrefix: "people",
  purpose: "people in danger",
  group: "Fire alarm",
};

/** Any network except the whole internet. */
const BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const NETWORK = new RegExp(`^${BYTE}(?:\\.${BYTE}){3}/(?:3[0-2]|[12]\\d|[1-9])$`);
const SSH_SOURCE = {
  what: "sshSource",
  rule: "must be an IPv4 network in CIDR notation such as 10.0.0.0/16, and not the whole internet",
  remedy: "give the network that operators log in from",
};

/** Refuses parts that do not fit together. */
function checkCombination(scope: Construct, props: IotProps): void {
  const { database = IotDatabase.create(), network = IotNetwork.create(), web, sshSource } = props;
  const hasWeb = web ?? database.isThere;
  if (hasWeb && !database.isThere) {
    const remedy = "leave it out, or give the stack a database";
    throw oci.ConfigurationError.of(scope, { what: "web", rule: "needs a database, whose messages it shows", remedy });
  }
  if (sshSource !== undefined && !hasWeb) {
    const remedy = "leave it out";
    throw oci.ConfigurationError.of(scope, { what: "sshSource", rule: "needs a web server to log in to", remedy });
  }
  if (sshSource !== undefined) checkText(scope, sshSource, NETWORK, SSH_SOURCE);
  if (database.isThere && !database.isNew && network.isNew) {
    const remedy = "use IotNetwork.existing() with the network of the database";
    throw oci.ConfigurationError.of(scope, {
      what: "an existing database",
      rule: "cannot be reached from a network that the stack creates",
      remedy,
    });
  }
}

/** Refuses senders that cannot authenticate. */
function checkEntrance(scope: Construct, { webPages, authentication }: IotProps): void {
  if (webPages !== true || authentication.isForWebPages) return;
  const rule = "cannot send if certificates are required, because the preflight request of a browser does not show one";
  const remedy = "use DeviceAuthentication.jwt() or DeviceAuthentication.customFunction(), or leave it out";
  throw oci.ConfigurationError.of(scope, { what: "webPages", rule, remedy });
}

/** Refuses images and settings of functions that the stack does not have. */
function checkFunctions(scope: Construct, props: IotProps): void {
  const { images = {}, settings = {}, database = IotDatabase.create(), fireAlarm = false } = props;
  const idle = [
    { name: "loader", isThere: database.isThere, prop: "database" },
    { name: "evaluator", isThere: fireAlarm, prop: "fireAlarm" },
  ].filter(({ isThere }) => !isThere);
  if (props.people !== undefined && !fireAlarm) {
    const remedy = "leave it out, or give the stack fireAlarm";
    throw oci.ConfigurationError.of(scope, { what: "people", rule: "are notified only by a fire alarm", remedy });
  }
  for (const { name, prop } of idle) {
    const said = [
      { what: `images.${name}`, given: Object.entries(images) },
      { what: `settings.${name}`, given: Object.entries(settings) },
    ].find(({ given }) => given.some(([key, value]) => key === name && value !== undefined));
    if (said === undefined) continue;
    const rule = `is for a function that the stack has only with ${prop}`;
    throw oci.ConfigurationError.of(scope, {
      what: said.what,
      rule,
      remedy: `leave it out, or give the stack ${prop}`,
    });
  }
}
