// What works messages off: functions behind connectors.

import {
  Access,
  ConnectorSource,
  ConnectorTarget,
  Duration,
  type FunctionApplication,
  FunctionBatch,
  Group,
  type ITopic,
  type OciStack,
  PolicyCondition,
  PolicyLocation,
  PolicyStatement,
  ServiceConnector,
  type Stream,
  StreamStart,
  type Subject,
} from "cdktf-oci-streaming";
import { reading } from "./access";
import { addApplication, addFunction, databaseConfig, type IotFunction, streamConfig } from "./functions";
import * as inputs from "./inputs";
import { type BoundDatabase } from "./iot-database";
import { type IotSite } from "./site";
import { type IotStreams } from "./streams";

/** A function, the connector that calls it, and what it must be allowed. */
export interface Worker {
  readonly worker: IotFunction;
  readonly connector?: ServiceConnector;
  readonly statements: PolicyStatement[];
}

export interface ProcessingProps {
  readonly streams: IotStreams;
  readonly database: BoundDatabase | undefined;
  readonly topic: ITopic;
}

export function addWorkers(site: IotSite, { streams, database, topic }: ProcessingProps): Worker[] {
  const { stack, groups } = site;
  const { pool, telemetry, deadLetters, commands } = streams;
  if (deadLetters === undefined) return [];
  const group = groups.processing();
  const place = { application: addApplication(site, "processing", group, pool), telemetry, deadLetters };
  const workers: Worker[] = [];
  if (database !== undefined) {
    groups.letIntoDatabase(database.group, group);
    workers.push(addLoader(site, place, database));
  }
  if (commands !== undefined) {
    const groupId = stack.input.userGroup("controller_group_ocid", inputs.CONTROLLER_GROUP);
    const controllers = Group.fromGroupId(stack, "controllers", groupId).subject;
    workers.push(addEvaluator(site, place, { commands, topic, controllers }));
  }
  return workers;
}

interface Place {
  readonly application: FunctionApplication;
  readonly telemetry: Stream;
  readonly deadLetters: Stream;
}

/** Moves messages into the database; in batches, from the oldest message on. */
function addLoader(site: IotSite, { application, telemetry, deadLetters }: Place, database: BoundDatabase): Worker {
  const { stack, props, active } = site;
  const loader = addFunction(site, "loader", {
    program: "load",
    application,
    image: props.images?.loader ?? stack.input.text("loader_image", inputs.LOADER_IMAGE),
    wired: {
      STREAM_OCID: telemetry.streamId,
      ...streamConfig("DLQ", deadLetters),
      ...databaseConfig(database),
    },
    settings: props.settings?.loader,
  });
  const connector = new ServiceConnector(stack, "to-loader", {
    compartment: stack.compartment,
    source: ConnectorSource.stream(telemetry, { start: StreamStart.OLDEST }),
    target: ConnectorTarget.function(loader.fn, {
      batch: FunctionBatch.ofMessages(stack.input.integer("loader_messages", inputs.LOADER_MESSAGES)),
      batchTime: Duration.seconds(stack.input.integer("loader_seconds", inputs.LOADER_SECONDS)),
    }),
    active: active(),
  });
  const statements = [deadLetters.allowProduce(loader.subject), database.secret.allowRead(loader.subject)];
  return { worker: loader, connector, statements };
}

interface Building {
  readonly commands: Stream;
  readonly topic: ITopic;
  readonly controllers: Subject;
}

/** Judges telemetry message by message, and commands the building; controllers read both streams themselves. */
function addEvaluator(site: IotSite, place: Place, { commands, topic, controllers }: Building): Worker {
  const { stack, props, active } = site;
  const { application, telemetry, deadLetters } = place;
  const settings = props.settings?.evaluator;
  const evaluator = addFunction(site, "evaluator", {
    program: "evaluate",
    application,
    image: props.images?.evaluator ?? stack.input.text("evaluator_image", inputs.EVALUATOR_IMAGE),
    wired: {
      ...streamConfig("COMMANDS", commands),
      ...streamConfig("DLQ", deadLetters),
      TOPIC_OCID: topic.topicId,
      METRICS_COMPARTMENT_OCID: stack.compartment.compartmentId,
    },
    defaults: {
      METRICS_NAMESPACE: HEARTBEATS,
      ...(settings?.RULES === undefined && { RULES: stack.input.text("evaluator_rules", inputs.EVALUATOR_RULES) }),
    },
    settings,
  });
  const connector = new ServiceConnector(stack, "to-evaluator", {
    compartment: stack.compartment,
    // What happened before the alarm was there is no reason to act.
    source: ConnectorSource.stream(telemetry, { start: StreamStart.LATEST }),
    target: ConnectorTarget.function(evaluator.fn, { batch: FunctionBatch.ofMessages(1) }),
    active: active(),
  });
  const written = [commands, deadLetters].map((stream) => stream.allowProduce(evaluator.subject));
  const told = [topic.allowPublish(evaluator.subject), heartbeats(stack, evaluator)];
  const read = [telemetry, commands].flatMap((stream) => reading(stream, controllers));
  return { worker: evaluator, connector, statements: [...written, ...told, ...read] };
}

/** The namespace of the metric by which an alarm notices a floor that is silent. */
const HEARTBEATS = "fire_alarm";

/** To write that metric, in its namespace only. */
function heartbeats({ compartment }: OciStack, { subject, variables }: IotFunction): PolicyStatement {
  return PolicyStatement.allow({
    subject,
    access: Access.use("metrics"),
    location: PolicyLocation.compartment(compartment),
    condition: PolicyCondition.isEqual("target.metrics.namespace", variables.METRICS_NAMESPACE ?? HEARTBEATS),
  });
}
