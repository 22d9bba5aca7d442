import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  ConnectorPolicy,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  Duration,
  FunctionBatch,
  type FunctionTargetOptions,
  type ILogAnalyticsLogGroup,
  type IStream,
  type ITopic,
  LogAnalyticsLogGroup,
  MetricDimension,
  ServiceConnector,
  type ServiceConnectorProps,
  Stream,
  Topic,
} from "../../lib";
import { newStack, resource, synthesize } from "../support/synthesis";
import {
  bucket,
  CONNECTOR,
  FUNCTION_ID,
  LOG_ANALYTICS_ID,
  logs,
  SOURCE,
  SOURCE_STREAM_ID,
  sourceStream,
  TARGET,
  targetFunction,
  targetStream,
  taskFunction,
  TOPIC_ID,
} from "./ends";

type Make<T> = (stack: TerraformStack) => T;

function connect(stack: TerraformStack, props: Partial<ServiceConnectorProps>): unknown {
  new ServiceConnector(stack, "connector", {
    compartment: CONNECTOR,
    source: ConnectorSource.logs([logs(stack)]),
    target: ConnectorTarget.stream(targetStream(stack)),
    policy: ConnectorPolicy.none(),
    ...props,
  });
  return resource(synthesize(stack), SchServiceConnector);
}

function rendered(make: Make<ConnectorTarget>, source?: Make<ConnectorSource>): unknown {
  const stack = newStack();
  return (connect(stack, { target: make(stack), ...(source && { source: source(stack) }) }) as { target: unknown })
    .target;
}

const stream: Make<ConnectorSource> = (stack) => ConnectorSource.stream(sourceStream(stack));
const topic: Make<ITopic> = (stack) =>
  Topic.fromTopicAttributes(stack, "topic", { topicId: TOPIC_ID, compartment: TARGET });
const analytics = (stack: TerraformStack): ILogAnalyticsLogGroup =>
  LogAnalyticsLogGroup.fromLogAnalyticsLogGroupAttributes(stack, "analytics", {
    logAnalyticsLogGroupId: LOG_ANALYTICS_ID,
    compartment: TARGET,
  });

test("a bucket has the default rollover of the service, or the given rollover and prefix", () => {
  const archive = { kind: "objectStorage", bucket: "archive", namespace: "acme" };
  expect(rendered((stack) => ConnectorTarget.bucket(bucket(stack)))).toEqual({
    ...archive,
    batch_rollover_size_in_mbs: 100,
    batch_rollover_time_in_ms: 420_000,
  });
  const options = { prefix: "bookings/", rolloverSizeMiB: 1, rolloverTime: Duration.milliseconds(1) };
  expect(rendered((stack) => ConnectorTarget.bucket(bucket(stack), options))).toEqual({
    ...archive,
    object_name_prefix: "bookings/",
    batch_rollover_size_in_mbs: 1,
    batch_rollover_time_in_ms: 1,
  });
});

test.each<[string, FunctionTargetOptions, object]>([
  ["as the service likes", {}, {}],
  ["by size", { batch: FunctionBatch.ofKiB(6_144) }, { batch_size_in_kbs: 6_144 }],
  ["by count", { batch: FunctionBatch.ofMessages(1) }, { batch_size_in_num: 1 }],
  ["by time", { batchTime: Duration.minutes(1) }, { batch_time_in_sec: 60 }],
])("a function gets its batches %s", (_, options, batch) => {
  const function_ = { kind: "functions", function_id: FUNCTION_ID };
  expect(rendered((stack) => ConnectorTarget.function(targetFunction(stack), options))).toEqual({
    ...function_,
    ...batch,
  });
});

test("a topic gets raw JSON, or formatted messages for log entries, and an input can choose between them", () => {
  const notifications = { kind: "notifications", topic_id: TOPIC_ID };
  expect(rendered((stack) => ConnectorTarget.topic(topic(stack)))).toEqual(notifications);
  expect(rendered((stack) => ConnectorTarget.topic(topic(stack), { formatted: true }))).toEqual({
    ...notifications,
    enable_formatted_messaging: true,
  });
  expect(
    rendered((stack) => {
      const formatted = new TerraformVariable(stack, "pretty", { type: "bool" }).booleanValue;
      return ConnectorTarget.topic(topic(stack), { formatted });
    }),
  ).toEqual({ ...notifications, enable_formatted_messaging: "${var.pretty}" });
});

test("a topic of a stream can ask for raw JSON explicitly", () => {
  const raw: Make<ConnectorTarget> = (stack) => ConnectorTarget.topic(topic(stack), { formatted: false });
  expect(rendered(raw, stream)).toMatchObject({ enable_formatted_messaging: false });
});

test("Log Analytics gets logs unchanged, and messages of a stream through one of its log sources", () => {
  const logAnalytics = { kind: "loggingAnalytics", log_group_id: LOG_ANALYTICS_ID };
  const logSourceIdentifier = "GCP Cloud Logging Logs";
  expect(rendered((stack) => ConnectorTarget.logAnalytics(analytics(stack)))).toEqual(logAnalytics);
  expect(rendered((stack) => ConnectorTarget.logAnalytics(analytics(stack), { logSourceIdentifier }), stream)).toEqual({
    ...logAnalytics,
    log_source_identifier: "GCP Cloud Logging Logs",
  });
});

test("a metric counts log entries, split by constant dimensions and by values of the entries", () => {
  const dimensions = [
    MetricDimension.constant("stage", "production"),
    MetricDimension.jmesPath("event", "logContent.data.eventName"),
  ];
  const metric = { compartment: TARGET, namespace: "bookings", metric: "Failures.Count" };
  expect(rendered(() => ConnectorTarget.metric({ ...metric, dimensions }))).toEqual({
    kind: "monitoring",
    compartment_id: TARGET.compartmentId,
    metric_namespace: "bookings",
    metric: "Failures.Count",
    dimensions: [
      { name: "stage", dimension_value: { kind: "static", value: "production" } },
      { name: "event", dimension_value: { kind: "jmesPath", path: "logContent.data.eventName" } },
    ],
  });
  expect(rendered(() => ConnectorTarget.metric(metric))).not.toHaveProperty("dimensions");
});

test("numbers and durations can be tokens", () => {
  const stack = newStack();
  const number = (id: string): number => new TerraformVariable(stack, id, { type: "number" }).numberValue;
  const options = { rolloverSizeMiB: number("mib"), rolloverTime: Duration.seconds(number("seconds")) };
  const task = { batchSizeKiB: number("kib"), batchTime: Duration.minutes(number("minutes")) };
  expect(
    connect(stack, {
      tasks: [ConnectorTask.function(taskFunction(stack), task)],
      target: ConnectorTarget.bucket(bucket(stack), options),
    }),
  ).toMatchObject({
    tasks: [{ batch_size_in_kbs: "${var.kib}", batch_time_in_sec: "${(var.minutes * 60)}" }],
    target: {
      batch_rollover_size_in_mbs: "${var.mib}",
      batch_rollover_time_in_ms: "${(var.seconds * 1000)}",
    },
  });
});

test("an import of a Log Analytics log group knows only what it was given", () => {
  const stack = newStack();
  const known = analytics(stack);
  expect([known.logAnalyticsLogGroupId, known._known.find("compartment")]).toEqual([LOG_ANALYTICS_ID, TARGET]);
  const id = LogAnalyticsLogGroup.fromLogAnalyticsLogGroupId(stack, "id", LOG_ANALYTICS_ID);
  expect([id.logAnalyticsLogGroupId, id._known.find("compartment")]).toEqual([LOG_ANALYTICS_ID, undefined]);
});

const AGAIN = "must not be the stream that it reads, because it would read every message again";

test.each<[string, Make<Partial<ServiceConnectorProps>>, string]>([
  [
    "messages from a stream that an input may format",
    (stack) => ({
      source: stream(stack),
      target: ConnectorTarget.topic(topic(stack), {
        formatted: new TerraformVariable(stack, "pretty", { type: "bool" }).booleanValue,
      }),
    }),
    "message formatting is not possible from Streaming to Notifications; leave it out: the messages arrive as raw JSON",
  ],
  [
    "a target that is its own source, imported twice",
    (stack) => ({
      source: stream(stack),
      target: ConnectorTarget.stream(Stream.fromStreamId(stack, "again", SOURCE_STREAM_ID)),
    }),
    `the target ${AGAIN}, got 'test/again'; give it another stream`,
  ],
])("fails for %s", (_, props, message) => {
  const stack = newStack();
  expect(() => connect(stack, props(stack))).toThrow(`test/connector: ${message}`);
});

test("fails for a target that is its own source by another token of one input", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "stream_ocid", { type: "string" });
  const read = (id: string): IStream =>
    Stream.fromStreamAttributes(stack, id, { streamId: input.stringValue, compartment: SOURCE });
  expect(() => ServiceConnector.forward(stack, "copy", { from: read("a"), to: read("b") })).toThrow(
    `test/copy: the target ${AGAIN}, got 'test/b'; give it another stream`,
  );
});

test("a batch has one size, in one unit", () => {
  // @ts-expect-error a batch is counted in KiB or in messages
  const both: FunctionTargetOptions = { batch: { kib: 1, messages: 1 } };
  // @ts-expect-error only the factories create batches
  const made: unknown = () => new FunctionBatch(1, "KiB") as unknown;
  // @ts-expect-error a function task does not have a number of messages
  const task: Parameters<typeof ConnectorTask.function>[1] = { batch: FunctionBatch.ofMessages(1) };
  expect([both, made, task]).toHaveLength(3);
});
