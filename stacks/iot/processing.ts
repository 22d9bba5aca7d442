// The functions, each with a program of `functions/`, and the connectors that give them messages.

import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { type BoundDatabase } from "./iot-database";
import { type IotSite, type IotStreams } from "./site";

/** Variables of a function. */
export interface Variables {
  readonly [name: string]: string;
}

/** A function, and who it is to IAM. */
export interface IotFunction {
  readonly program: oci.FunctionProgram;
  readonly variables: Variables;
  readonly fn: oci.OciFunction;
  readonly subject: oci.Subject;
}

export interface IotFunctionProps {
  readonly program: oci.FunctionProgram;
  readonly application: oci.FunctionApplication;
  readonly image: string;
  /** What the stack knows, which nobody else may say. */
  readonly wired: Variables;
  /** What the stack says unless `settings` say otherwise; an empty text there takes it away. */
  readonly defaults?: Variables;
  readonly settings: Variables | undefined;
  readonly provisionedConcurrency?: number;
}

/** Adds an application with its log; its functions reach the streams. */
export function addApplication(
  { stack, props, network, logs, groups, functionsService, hasPrivatePool }: IotSite,
  id: string,
  networkSecurityGroup: oci.INetworkSecurityGroup,
  pool: oci.StreamPool,
): oci.FunctionApplication {
  const application = new oci.FunctionApplication(stack, `${id}-functions`, {
    compartment: stack.compartment,
    name: `${stack.namePrefix}-${id}`,
    subnets: [network.functions()],
    networkSecurityGroups: [networkSecurityGroup],
    shape: props.functions?.shape,
  });
  if (functionsService !== undefined) application.node.addDependency(functionsService);
  logs.addLog(`${id}-functions`, { source: application.invokeLog() });
  if (hasPrivatePool) groups.letOutToPool(pool, networkSecurityGroup);
  return application;
}

/** Adds a function, and a dynamic group with it alone, so that no other function has its permissions. */
export function addFunction({ stack, props }: IotSite, id: string, about: IotFunctionProps): IotFunction {
  const { wired, defaults, settings = {}, ...rest } = about;
  const stray = Object.keys(settings).find((name) => Object.hasOwn(wired, name));
  if (stray !== undefined) {
    const rule = "is given by the stack, which knows what it is";
    throw oci.ConfigurationError.of(stack, { what: `settings.${id}.${stray}`, rule, remedy: "leave it out" });
  }
  const said = Object.entries({ ...wired, ...defaults, ...settings }).filter(([, value]) => value !== "");
  const variables = Object.fromEntries(said);
  const { memoryMiB, timeout } = props.functions ?? {};
  const fn = new oci.OciFunction(stack, id, { ...rest, config: variables, memoryMiB, timeout });
  const group = new oci.DynamicGroup(stack, `${id}-identity`, {
    rule: oci.MatchingRule.resource(fn.functionId),
    description: `The function ${id}.`,
  });
  return { program: about.program, variables, fn, subject: oci.Subject.dynamicGroup(group) };
}

/** What a function must know to write to a stream. */
export function streamConfig(prefix: string, stream: oci.Stream): Variables {
  return { [`${prefix}_OCID`]: stream.streamId, [`${prefix}_ENDPOINT`]: stream.messagesEndpoint };
}

/** What a program must know to reach the database; the password it reads from Vault. */
export function databaseConfig({ connectString, user, secret }: BoundDatabase): Variables {
  return { DB_CONNECT_STRING: connectString, DB_USER: user, DB_SECRET_OCID: secret.secretId };
}

/** What the service of functions itself needs, once in a tenancy, before the first function runs. */
export function addFunctionsService(stack: oci.OciStack): oci.Policy {
  const { compartment } = stack;
  const subject = oci.Subject.service("FaaS");
  const images = oci.PolicyStatement.allow({
    subject,
    access: oci.Access.read("repos"),
    location: oci.PolicyLocation.tenancy(),
  });
  const network = oci.PolicyStatement.allow({
    subject,
    access: oci.Access.use("virtual-network-family"),
    location: oci.PolicyLocation.compartment(compartment),
  });
  const policy = new oci.Policy(stack, "functions-service", { compartment, statements: [images, network] });
  // What depends on the policy depends on the wait in it too.
  policy.inForce(PROPAGATION);
  return policy;
}

const PROPAGATION = oci.Duration.seconds(60);

/** A function, the connector that calls it, and what it must be allowed. */
export interface Worker {
  readonly worker: IotFunction;
  readonly connector?: oci.ServiceConnector;
  readonly statements: oci.PolicyStatement[];
}

export interface ProcessingProps {
  readonly streams: IotStreams;
  readonly database: BoundDatabase | undefined;
  /** The topic by which a fire alarm tells people. */
  readonly people: oci.ITopic | undefined;
}

export function addWorkers(site: IotSite, { streams, database, people }: ProcessingProps): Worker[] {
  const { stack, groups } = site;
  const { pool, telemetry, deadLetters, commands } = streams;
  if (deadLetters === undefined) return [];
  const group = groups.functions("processing");
  const place = { application: addApplication(site, "processing", group, pool), telemetry, deadLetters };
  const workers: Worker[] = [];
  if (database !== undefined) {
    groups.letIntoDatabase(database.group, group);
    workers.push(addLoader(site, place, database));
  }
  if (commands !== undefined && people !== undefined) {
    const groupId = stack.input.userGroup("controller_group_ocid", inputs.CONTROLLER_GROUP);
    const controllers = oci.Group.fromGroupId(stack, "controllers", groupId).subject;
    workers.push(addEvaluator(site, place, { commands, people, controllers }));
  }
  return workers;
}

interface Place {
  readonly application: oci.FunctionApplication;
  readonly telemetry: oci.Stream;
  readonly deadLetters: oci.Stream;
}

/** Moves messages into the database; in batches, from the oldest message on. */
function addLoader(site: IotSite, { application, telemetry, deadLetters }: Place, database: BoundDatabase): Worker {
  const { stack, props, active, images } = site;
  const loader = addFunction(site, "loader", {
    program: oci.FunctionProgram.LOAD,
    application,
    image: props.images?.loader ?? images.imageOf(oci.FunctionProgram.LOAD, "loader_image"),
    wired: {
      STREAM_OCID: telemetry.streamId,
      ...streamConfig("DLQ", deadLetters),
      ...databaseConfig(database),
    },
    settings: props.settings?.loader,
  });
  const connector = new oci.ServiceConnector(stack, "to-loader", {
    compartment: stack.compartment,
    source: oci.ConnectorSource.stream(telemetry, { start: oci.StreamStart.OLDEST }),
    target: oci.ConnectorTarget.function(loader.fn, {
      batch: oci.FunctionBatch.ofMessages(stack.input.integer("loader_messages", inputs.LOADER_MESSAGES)),
      batchTime: oci.Duration.seconds(stack.input.integer("loader_seconds", inputs.LOADER_SECONDS)),
    }),
    active: active(),
  });
  const statements = [deadLetters.allowProduce(loader.subject), database.secret.allowRead(loader.subject)];
  return { worker: loader, connector, statements };
}

interface Building {
  readonly commands: oci.Stream;
  readonly people: oci.ITopic;
  readonly controllers: oci.Subject;
}

/** Judges telemetry message by message, and commands the building; controllers read both streams themselves. */
function addEvaluator(site: IotSite, place: Place, { commands, people, controllers }: Building): Worker {
  const { stack, props, active, images } = site;
  const { application, telemetry, deadLetters } = place;
  const settings = props.settings?.evaluator;
  const incidents = addIncidents(stack);
  const evaluator = addFunction(site, "evaluator", {
    program: oci.FunctionProgram.EVALUATE,
    application,
    image: props.images?.evaluator ?? images.imageOf(oci.FunctionProgram.EVALUATE, "evaluator_image"),
    wired: {
      ...streamConfig("COMMANDS", commands),
      ...streamConfig("DLQ", deadLetters),
      TOPIC_OCID: people.topicId,
      TABLE_OCID: incidents.nosqlTableId,
      METRICS_COMPARTMENT_OCID: stack.compartment.compartmentId,
    },
    defaults: {
      METRICS_NAMESPACE: HEARTBEATS,
      ...(settings?.RULES === undefined && { RULES: stack.input.text("evaluator_rules", inputs.EVALUATOR_RULES) }),
    },
    settings,
  });
  const connector = new oci.ServiceConnector(stack, "to-evaluator", {
    compartment: stack.compartment,
    // What happened before the alarm was there is no reason to act.
    source: oci.ConnectorSource.stream(telemetry, { start: oci.StreamStart.LATEST }),
    target: oci.ConnectorTarget.function(evaluator.fn, { batch: oci.FunctionBatch.ofMessages(1) }),
    active: active(),
  });
  const written = [commands, deadLetters].map((stream) => stream.allowProduce(evaluator.subject));
  const { subject } = evaluator;
  const told = [people.allowPublish(subject), incidents.allowUse(subject), heartbeats(stack, evaluator)];
  const read = [telemetry, commands].flatMap((stream) => reading(stream, controllers));
  return { worker: evaluator, connector, statements: [...written, ...told, ...read] };
}

/** Which incidents people were told of, for all processes of the program; its rows go after two days, as it writes them too. */
function addIncidents(stack: oci.OciStack): oci.NosqlTable {
  const { compartment } = stack;
  const table = new oci.NosqlTable(stack, "incidents", {
    compartment,
    primaryKey: [oci.NosqlColumn.string("incident")],
    columns: [oci.NosqlColumn.boolean("told")],
    // Nothing for most of the time, and hundreds of rooms at once.
    limits: oci.NosqlLimits.onDemand(1),
    timeToLive: oci.Duration.days(2),
  });
  stack.output.text("incident_table_id", table.nosqlTableId, { title: "OCID of the table of incidents" });
  return table;
}

/** The namespace of the metric by which an alarm notices a floor that is silent. */
const HEARTBEATS = "fire_alarm";

/** To write that metric, in its namespace only. */
function heartbeats({ compartment }: oci.OciStack, { subject, variables }: IotFunction): oci.PolicyStatement {
  return oci.PolicyStatement.allow({
    subject,
    access: oci.Access.use("metrics"),
    location: oci.PolicyLocation.compartment(compartment),
    condition: oci.PolicyCondition.isEqual("target.metrics.namespace", variables.METRICS_NAMESPACE ?? HEARTBEATS),
  });
}

/** To read a stream, and to see it first, as Kafka clients do. */
export function reading(stream: oci.Stream, reader: oci.Subject): oci.PolicyStatement[] {
  return [stream.allowConsume(reader), stream.allowInspect(reader)];
}
