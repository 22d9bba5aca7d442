// Internal: what a connector must be allowed at each of its ends, in the form that the console offers for it.

import { type Compartment } from "../core/compartment";
import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { PolicyLocation } from "../identity/policy-location";
import { type IFunction } from "../functions/oci-function";
import { type ITopic } from "../notifications/topic";
import { type IBucket } from "../object-storage/bucket";
import { type IQueue } from "../queue/queue";
import { type IStream } from "../streaming/stream";
import { connectionsOf, type Need, type Needs } from "./connector-end";
import { type ILogAnalyticsLogGroup } from "./log-analytics-log-group";

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

/** The console offers no statement for logs; whoever creates the connector must be allowed to read them. */
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

/** Both: with fn-function alone the function is never called. */
export function needsOfFunction(fn: IFunction): Needs {
  const accesses = [Access.use("fn-function"), Access.use("fn-invocation")];
  return onlyOfConnector(...accesses.map((access) => ({ access, where: fn })));
}

export function needsOfBucket(bucket: IBucket): Needs {
  const condition = PolicyCondition.isEqual("target.bucket.name", bucket.bucketName);
  return onlyOfConnector({
    access: Access.manage("objects"),
    where: bucket,
    condition,
  });
}

/** Notifications documents no variable that names a topic. */
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
  return [needToManage(compartment), ...needs];
}

/** When a connector is created it has no OCID that a condition could name. */
function needToManage(compartment: Compartment): Need {
  return { access: Access.manage("serviceconnectors"), where: PolicyLocation.compartment(compartment) };
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
