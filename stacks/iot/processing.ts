// The functions, each with a program of `functions/`, and the connectors that deliver messages to them.

import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { type BoundDatabase } from "./iot-database";
import { type IotSite, type IotStreams } from "./site";

/** Variables of a function. */
export interface Variables {
  readonly [name: string]: string;
}

/** A function, and its IAM subject. */
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
  /** Variables that only the stack may set. */
  readonly wired: Variables;
  /** Variables that `settings` may change; an empty string there removes one. */
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
    const rule = "is set by the stack";
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

/** The variables of a function that writes to a stream. */
export function streamConfig(prefix: string, stream: oci.Stream): Variables {
  return { [`${prefix}_OCID`]: stream.streamId, [`${prefix}_ENDPOINT`]: stream.messagesEndpoint };
}

/** The variables of a program that uses the database; it reads the password from Vault. */
export function databaseConfig({ connectString, user, secret }: BoundDatabase): Variables {
  return { DB_CONNECT_STRING: connectString, DB_USER: user, DB_SECRET_OCID: secret.secretId };
}

/** Permissions of the Functions service, necessary once in a tenancy before the first function runs. */
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
  // Resources that depend on the policy also depend on its wait.
  policy.inForce(PROPAGATION);
  return policy;
}

const PROPAGATION = oci.Duration.seconds(60);

/** A function, the connector that calls it, and its statements. */
export interface Worker {
  readonly worker: IotFunction;
  readonly connector?: oci.ServiceConnector;
  readonly statements: oci.PolicyStatement[];
}

export interface ProcessingProps {
  readonly streams: IotStreams;
  readonly database: BoundDatabase | undefined;
  /** The topic for people whom a fire alarm notifies. */
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

/** Loads messages into the database in batches, beginning with the oldest message. */
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

/** Evaluates each message and commands the building; controllers read both streams directly. */
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
    // Messages from before the alarm existed are not a reason to act.
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

/** The reported incidents, for all processes of the program; rows expire after two days, as the program sets it too. */
function addIncidents(stack: oci.OciStack): oci.NosqlTable {
  const { compartment } = stack;
  const table = new oci.NosqlTable(stack, "incidents", {
    compartment,
    primaryKey: [oci.NosqlColumn.string("incident")],
    columns: [oci.NosqlColumn.boolean("told")],
    // Usually no load, and sometimes hundreds of rooms at the same time.
    limits: oci.NosqlLimits.onDemand(1),
    timeToLive: oci.Duration.days(2),
  });
  stack.output.text("incident_table_id", table.nosqlTableId, { title: "OCID of the table of incidents" });
  return table;
}

/** The namespace of the metric for an alarm on silent floors. */
const HEARTBEATS = "fire_alarm";

/** The permission to write that metric, in its namespace only. */
function heartbeats({ compartment }: oci.OciStack, { subject, variables }: IotFunction): oci.PolicyStatement {
  return oci.PolicyStatement.allow({
    subject,
    access: oci.Access.use("metrics"),
    location: oci.PolicyLocation.compartment(compartment),
    condition: oci.PolicyCondition.isEqual("target.metrics.namespace", variables.METRICS_NAMESPACE ?? HEARTBEATS),
  });
}

/** Permissions to read a stream and its metadata, which Kafka clients read first. */
export function reading(stream: oci.Stream, reader: oci.Subject): oci.PolicyStatement[] {
  return [stream.allowConsume(reader), stream.allowInspect(reader)];
}
