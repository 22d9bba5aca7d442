// Internal: the configuration of the source, the tasks and the target of a connector, and the permissions that it needs there,
// in the form that the console offers.

import {
  type SchServiceConnectorSource,
  type SchServiceConnectorTarget,
  type SchServiceConnectorTasks,
} from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type FlowEnd } from "../core/resource/flows";
import { type Known, type Located } from "../core/resource/known";
import { resolvedText } from "../core/token/tokens";
import { type IFunction } from "../functions/oci-function";
import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type ITopic } from "../notifications/topic";
import { type IBucket } from "../object-storage/bucket";
import { type IQueue } from "../queue/queue";
import { type PoolConnections } from "../streaming/pool-connections";
import { type IStream } from "../streaming/stream";
import { type ConnectorFeature, type ConnectorSourceKind, type ConnectorTargetKind } from "./connector-rules";
import { type ILogAnalyticsLogGroup } from "./log-analytics-log-group";

/** The source of a connector. */
export interface SourceEnd extends Needs {
  readonly kind: ConnectorSourceKind;
  readonly config: SchServiceConnectorSource;
  /** What is read; undefined if the connector's data cannot return to it. */
  readonly ends?: readonly FlowEnd[];
}

/** A task of a connector. */
export interface TaskStep extends Needs {
  readonly feature: ConnectorFeature;
  readonly config: SchServiceConnectorTasks;
  /** The function that is called. */
  readonly fn?: IFunction;
  /** Called after everything is planned. */
  readonly build?: () => void;
}

/** The target of a connector. */
export interface TargetEnd extends Needs {
  readonly kind: ConnectorTargetKind;
  readonly config: SchServiceConnectorTarget;
  readonly features: readonly ConnectorFeature[];
  /** What is written; undefined for a function, and if data cannot flow on from there. */
  readonly ends?: readonly FlowEnd[];
  /** The function that is called. */
  readonly fn?: IFunction;
}

/** The permissions that a source, a target or a task requires. */
export interface Needs {
  /** The permissions of the connector; statements if they are given explicitly. */
  readonly ofConnector: readonly (Need | PolicyStatement)[];
  /** The permissions needed to create the connector, in addition to managing connectors. */
  readonly ofDeployer: readonly Need[];
  /** The stream that is read or written. */
  readonly stream?: IStream;
}

/** A permission that a subject needs. */
export interface Need {
  readonly access: Access;
  readonly where: PolicyLocation | Placed;
  readonly condition?: PolicyCondition;
}

/** A resource that has a compartment, if it is known. */
export interface Placed extends IConstruct {
  readonly _known: Known<Located>;
}

/**
 * The statements that give a subject the needed permissions, each once.
 *
 * @param what - what needs them, for the error about an import whose compartment is not known
 */
export function statementsOf(
  connector: IConstruct,
  needs: readonly (Need | PolicyStatement)[],
  subject: Subject,
  what: string,
): PolicyStatement[] {
  const statements = needs.map((need) => {
    if (need instanceof PolicyStatement) return need;
    const { access, where, condition } = need;
    const isPlace = where instanceof PolicyLocation;
    const location = isPlace ? where : PolicyLocation.compartment(where._known.need("compartment", what));
    return PolicyStatement.allow({ subject, access, location, condition });
  });
  return [...new Map(statements.map((one) => [resolvedText(connector, one.text), one])).values()];
}

/** The connections of the private endpoint of a stream; undefined if there is no endpoint, or it is not known. */
export function connectionsOf(stream: IStream | undefined): PoolConnections | undefined {
  return stream?._known.find("pool")?._known.find("connections");
}

export function needsOfSourceStream(stream: IStream): Needs {
  const access = Access.permissions(["STREAM_READ", "STREAM_CONSUME"]);
  return { ofConnector: [onStream(stream, access)], ofDeployer: [seeStream(stream)] };
}

export function needsOfTargetStream(stream: IStream): Needs {
  return { ofConnector: [onStream(stream, Access.use("stream-push"))], ofDeployer: [seeStream(stream)] };
}

export function needsOfQueue(queue: IQueue): Needs {
  const access = Access.permissions(["QUEUE_READ", "QUEUE_CONSUME"]);
  const condition = PolicyCondition.isEqual("target.queue.id", queue.queueId);
  return {
    ofConnector: [{ access, where: queue, condition }],
    ofDeployer: [{ access: Access.read("queues"), where: queue, condition }],
  };
}

/** The console does not offer a statement for logs; the user who creates the connector needs permission to read them. */
export function needsOfLogs(compartments: readonly Compartment[], isGranted: boolean): Needs {
  const reads = compartments.map((compartment) => ({
    access: Access.read("log-content"),
    where: PolicyLocation.compartment(compartment),
  }));
  return { ofConnector: isGranted ? reads : [], ofDeployer: reads };
}

export function needsOfMetrics(compartments: readonly Compartment[]): Needs {
  const ids = compartments.map(({ compartmentId }) => compartmentId);
  const condition = PolicyCondition.isOneOf("target.compartment.id", ids);
  return {
    ofConnector: [{ access: Access.read("metrics"), where: PolicyLocation.tenancy(), condition }],
    ofDeployer: [],
  };
}

/** Both are needed: with only fn-function, the function is never called. */
export function needsOfFunction(fn: IFunction): Needs {
  const accesses = [Access.use("fn-function"), Access.use("fn-invocation")];
  return onlyOfConnector(...accesses.map((access) => ({ access, where: fn })));
}

export function needsOfBucket(bucket: IBucket): Needs {
  const condition = PolicyCondition.isEqual("target.bucket.name", bucket.bucketName);
  return onlyOfConnector({ access: Access.manage("objects"), where: bucket, condition });
}

/** Notifications does not document a variable that identifies a topic. */
export function needsOfTopic(topic: ITopic): Needs {
  return onlyOfConnector({ access: Access.use("ons-topics"), where: topic });
}

export function needsOfLogAnalytics(logGroup: ILogAnalyticsLogGroup): Needs {
  return onlyOfConnector({
    access: Access.permissions(["LOG_ANALYTICS_LOG_GROUP_UPLOAD_LOGS"]),
    where: logGroup,
    condition: PolicyCondition.isEqual("target.loganalytics-log-group.id", logGroup.logAnalyticsLogGroupId),
  });
}

export function needsOfMetric(compartment: Compartment, namespace: string): Needs {
  return onlyOfConnector({
    access: Access.use("metrics"),
    where: PolicyLocation.compartment(compartment),
    condition: PolicyCondition.isEqual("target.metrics.namespace", namespace),
  });
}

/** The permissions needed to create, change and delete a connector. */
export function needsOfDeployer(compartment: Compartment, ends: readonly Needs[], network?: Compartment): Need[] {
  const needs = ends.flatMap(({ ofDeployer, stream }) => {
    if (stream === undefined || connectionsOf(stream) === undefined) return ofDeployer;
    return [...ofDeployer, needOfPrivateStream(stream, network)];
  });
  // When a connector is created, it does not have an OCID yet that a condition could name.
  const manage = { access: Access.manage("serviceconnectors"), where: PolicyLocation.compartment(compartment) };
  return [manage, ...needs];
}

/** Oracle, "Creating a Connector with a Streaming Source", prerequisites of private endpoints. */
const OPERATIONS = [
  "CreatePrivateEndpoint",
  "UpdatePrivateEndpoint",
  "DeletePrivateEndpoint",
  "ChangePrivateEndpointCompartment",
  "EnableReverseConnection",
  "ModifyReverseConnection",
  "DisableReverseConnection",
];

function needOfPrivateStream(stream: IStream, network: Compartment | undefined): Need {
  return {
    access: Access.manage("virtual-network-family"),
    where: network === undefined ? stream : PolicyLocation.compartment(network),
    condition: PolicyCondition.any(...OPERATIONS.map((name) => PolicyCondition.isEqual("request.operation", name))),
  };
}

function onlyOfConnector(...ofConnector: readonly Need[]): Needs {
  return { ofConnector, ofDeployer: [] };
}

function onStream(stream: IStream, access: Access): Need {
  return { access, where: stream, condition: PolicyCondition.isEqual("target.stream.id", stream.streamId) };
}

function seeStream(stream: IStream): Need {
  return { access: Access.read("stream-family"), where: stream };
}
