// One end of each kind, each in its own compartment, so that a test sees which compartment a statement names.

import { type TerraformStack } from "cdktf";
import {
  Bucket,
  Compartment,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  type IBucket,
  type IFunction,
  type IQueue,
  type IStream,
  LogAnalyticsLogGroup,
  LogFilter,
  LogGroup,
  LogSelection,
  OciFunction,
  Queue,
  Stream,
  Topic,
} from "../../lib";
import { ConnectorFeature, ConnectorSourceKind, ConnectorTargetKind } from "../../lib/internal";

export const SOURCE = Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaasource");
export const TARGET = Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaatarget");
export const TASK = Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaatask");
export const CONNECTOR = Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaaconnector");

export const SOURCE_STREAM_ID = "ocid1.stream.oc1.eu-frankfurt-1.aaaasource";
export const TARGET_STREAM_ID = "ocid1.stream.oc1.eu-frankfurt-1.aaaatarget";
export const QUEUE_ID = "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue";
export const LOG_GROUP_ID = "ocid1.loggroup.oc1.eu-frankfurt-1.aaaagroup";
export const LOG_ANALYTICS_ID = "ocid1.loganalyticsloggroup.oc1.eu-frankfurt-1.aaaagroup";
export const FUNCTION_ID = "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction";
export const TASK_FUNCTION_ID = "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaatask";
export const TOPIC_ID = "ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic";
export const CONNECTOR_ID = "ocid1.serviceconnector.oc1.eu-frankfurt-1.aaaaconnector";

export function sourceStream(stack: TerraformStack): IStream {
  return Stream.fromStreamAttributes(stack, "from", { streamId: SOURCE_STREAM_ID, compartment: SOURCE });
}

export function targetStream(stack: TerraformStack): IStream {
  return Stream.fromStreamAttributes(stack, "to", { streamId: TARGET_STREAM_ID, compartment: TARGET });
}

export function queue(stack: TerraformStack): IQueue {
  return Queue.fromQueueAttributes(stack, "queue", { queueId: QUEUE_ID, compartment: SOURCE });
}

export function logs(stack: TerraformStack): LogSelection {
  const attributes = { logGroupId: LOG_GROUP_ID, compartment: SOURCE };
  return LogSelection.logGroup(LogGroup.fromLogGroupAttributes(stack, "logs", attributes));
}

export function targetFunction(stack: TerraformStack): IFunction {
  return OciFunction.fromFunctionAttributes(stack, "fn", { functionId: FUNCTION_ID, compartment: TARGET });
}

export function taskFunction(stack: TerraformStack): IFunction {
  return OciFunction.fromFunctionAttributes(stack, "task", { functionId: TASK_FUNCTION_ID, compartment: TASK });
}

export function bucket(stack: TerraformStack): IBucket {
  const attributes = { bucketName: "archive", namespace: "acme", compartment: TARGET };
  return Bucket.fromBucketAttributes(stack, "bucket", attributes);
}

export const SOURCES: { readonly [kind in ConnectorSourceKind]: (stack: TerraformStack) => ConnectorSource } = {
  [ConnectorSourceKind.LOGGING]: (stack) => ConnectorSource.logs([logs(stack)]),
  [ConnectorSourceKind.MONITORING]: () =>
    ConnectorSource.metrics([
      { compartment: SOURCE, namespaces: ["oci_streaming", "oci_faas"] },
      { compartment: TASK, namespaces: ["oci_streaming"] },
    ]),
  [ConnectorSourceKind.QUEUE]: (stack) => ConnectorSource.queue(queue(stack)),
  [ConnectorSourceKind.STREAMING]: (stack) => ConnectorSource.stream(sourceStream(stack)),
  [ConnectorSourceKind.PLUGIN]: () => ConnectorSource.plugin({ name: "OtherSource", config: { thing: "1" } }),
};

export const TARGETS: { readonly [kind in ConnectorTargetKind]: (stack: TerraformStack) => ConnectorTarget } = {
  [ConnectorTargetKind.FUNCTIONS]: (stack) => ConnectorTarget.function(targetFunction(stack)),
  [ConnectorTargetKind.LOG_ANALYTICS]: (stack) =>
    ConnectorTarget.logAnalytics(
      LogAnalyticsLogGroup.fromLogAnalyticsLogGroupAttributes(stack, "analytics", {
        logAnalyticsLogGroupId: LOG_ANALYTICS_ID,
        compartment: TARGET,
      }),
    ),
  [ConnectorTargetKind.MONITORING]: () =>
    ConnectorTarget.metric({ compartment: TARGET, namespace: "bookings", metric: "failures" }),
  [ConnectorTargetKind.NOTIFICATIONS]: (stack) =>
    ConnectorTarget.topic(Topic.fromTopicAttributes(stack, "topic", { topicId: TOPIC_ID, compartment: TARGET })),
  [ConnectorTargetKind.OBJECT_STORAGE]: (stack) => ConnectorTarget.bucket(bucket(stack)),
  [ConnectorTargetKind.STREAMING]: (stack) => ConnectorTarget.stream(targetStream(stack)),
};

/** The tasks that a source and a target can have together. */
export const TASKS: { readonly [feature in ConnectorFeature]?: (stack: TerraformStack) => ConnectorTask } = {
  [ConnectorFeature.LOG_FILTER]: () => ConnectorTask.logFilter(LogFilter.field("data.level").isEqual("ERROR")),
  [ConnectorFeature.FUNCTION_TASK]: (stack) => ConnectorTask.function(taskFunction(stack)),
};
