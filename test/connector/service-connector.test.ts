import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { TerraformOutput, type TerraformStack, TerraformVariable, Token } from "cdktf";
import {
  type ArchiveProps,
  Bucket,
  Compartment,
  ConnectorMetric,
  ConnectorPolicy,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  type ConnectorTask as Task,
  Duration,
  type ForwardProps,
  LogAnalyticsLogGroup,
  LogFilter,
  OciFunction,
  type PolicyStatement,
  Queue,
  ServiceConnector,
  type ServiceConnectorProps,
  Stream,
  StreamStart,
  Subject,
  Tags,
  Topic,
} from "../../lib";
import { newStack, outputs, resource, resources, type SynthesizedDocument, synthesize } from "../support/synthesis";
import {
  bucket,
  CONNECTOR,
  CONNECTOR_ID,
  FUNCTION_ID,
  LOG_ANALYTICS_ID,
  logs,
  QUEUE_ID,
  SOURCE,
  SOURCE_STREAM_ID,
  sourceStream,
  TARGET,
  TARGET_STREAM_ID,
  targetFunction,
  targetStream,
  TASK_FUNCTION_ID,
  taskFunction,
  TOPIC_ID,
} from "./ends";

const group = Subject.group({ name: "operators" });

function connect(stack: TerraformStack, props: Partial<ServiceConnectorProps> = {}): ServiceConnector {
  return new ServiceConnector(stack, "copy", {
    compartment: CONNECTOR,
    source: ConnectorSource.stream(sourceStream(stack)),
    target: ConnectorTarget.stream(targetStream(stack)),
    ...props,
  });
}

function connector(document: SynthesizedDocument): unknown {
  return resource(document, SchServiceConnector);
}

const WITHOUT_TASKS = {
  postcondition: [
    {
      condition: "${try(length(self.tasks), 0) == 0}",
      error_message:
        "This service connector is declared without tasks but has some, which Terraform cannot remove: replace it with " +
        "-replace, or declare them again.",
    },
  ],
};

test("minimal: named after its id, from the latest message, with its own policy and without a task", () => {
  const stack = newStack();
  connect(stack);
  const document = synthesize(stack);
  const policies = Object.keys((document.resource as Record<string, object>).oci_identity_policy ?? {});
  expect(connector(document)).toEqual({
    compartment_id: CONNECTOR.compartmentId,
    display_name: "copy",
    source: { kind: "streaming", stream_id: SOURCE_STREAM_ID, cursor: { kind: "LATEST" } },
    target: { kind: "streaming", stream_id: TARGET_STREAM_ID },
    depends_on: policies.map((name) => `oci_identity_policy.${name}`),
    lifecycle: WITHOUT_TASKS,
  });
  expect(policies).toHaveLength(2);
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const filter = LogFilter.field("data.level").isEqual("ERROR");
  const all: Required<ServiceConnectorProps> = {
    compartment: CONNECTOR,
    name: "logs-to-bookings",
    description: "Errors of the booking service",
    source: ConnectorSource.logs([logs(stack)]),
    tasks: [
      ConnectorTask.function(taskFunction(stack), { batchSizeKiB: 5120, batchTime: Duration.minutes(1) }),
      ConnectorTask.logFilter(filter),
    ],
    target: ConnectorTarget.stream(targetStream(stack)),
    active: false,
    policy: ConnectorPolicy.none(),
    tags: Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  new ServiceConnector(stack, "connector", all);
  const document = synthesize(stack);
  expect(connector(document)).toEqual({
    compartment_id: CONNECTOR.compartmentId,
    display_name: "logs-to-bookings",
    description: "Errors of the booking service",
    source: expect.objectContaining({ kind: "logging" }) as unknown,
    tasks: [
      { kind: "logRule", condition: filter.toString() },
      { kind: "function", function_id: TASK_FUNCTION_ID, batch_size_in_kbs: 5120, batch_time_in_sec: 60 },
    ],
    target: { kind: "streaming", stream_id: TARGET_STREAM_ID },
    state: "INACTIVE",
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
  expect(resources(document, IdentityPolicy)).toEqual([]);
});

describe("its policy", () => {
  test("is below it, has its name and tags, and is written in each compartment that a statement names", () => {
    const stack = newStack();
    connect(stack, {
      policy: ConnectorPolicy.own({ name: "copy-access" }),
      tags: Tags.of({ freeform: { team: "booking" } }),
    });
    expect(stack.node.tryFindChild("copy")?.node.tryFindChild("Policy")).toBeDefined();
    const written = resources(synthesize(stack), IdentityPolicy);
    expect(written.map(({ name, compartment_id: at, freeform_tags: tags }) => ({ name, at, tags }))).toEqual([
      { name: "copy-access", at: SOURCE.compartmentId, tags: { team: "booking" } },
      { name: "copy-access-2", at: TARGET.compartmentId, tags: { team: "booking" } },
    ]);
  });

  test("has one statement if two ends need the same one", () => {
    const stack = newStack();
    const fn = targetFunction(stack);
    const made = connect(stack, { tasks: [ConnectorTask.function(fn)], target: ConnectorTarget.function(fn) });
    expect(made.statements().map(({ facts }) => [facts.verb, facts.resourceType])).toEqual([
      [undefined, undefined],
      ["use", "fn-function"],
      ["use", "fn-invocation"],
    ]);
  });

  test("can be written elsewhere, with the statements for source, task and target", () => {
    const stack = newStack();
    const made = connect(stack, {
      tasks: [ConnectorTask.function(taskFunction(stack))],
      policy: ConnectorPolicy.none(),
    });
    const text = (one: PolicyStatement): string => one.text.split(" where ")[0] ?? "";
    expect(made.statements().map(text)).toEqual([
      `Allow any-user to {STREAM_READ, STREAM_CONSUME} in compartment id ${SOURCE.compartmentId}`,
      "Allow any-user to use fn-function in compartment id ocid1.compartment.oc1..aaaatask",
      "Allow any-user to use fn-invocation in compartment id ocid1.compartment.oc1..aaaatask",
      `Allow any-user to use stream-push in compartment id ${TARGET.compartmentId}`,
    ]);
  });

  test("does not need to be written for ends that know only their OCID", () => {
    const stack = newStack();
    connect(stack, {
      source: ConnectorSource.stream(Stream.fromStreamId(stack, "a", SOURCE_STREAM_ID)),
      policy: ConnectorPolicy.none(),
    });
    expect(resources(synthesize(stack), IdentityPolicy)).toEqual([]);
  });

  test("fails for an end whose compartment is not known", () => {
    const stack = newStack();
    const source = ConnectorSource.stream(Stream.fromStreamId(stack, "orders", SOURCE_STREAM_ID));
    expect(() => connect(stack, { source })).toThrow(
      "test/orders: the policy of test/copy needs the compartment, which is not known for this import; " +
        "give compartment to Stream.fromStreamAttributes, or use Stream.fromLookup",
    );
    expect(stack.node.tryFindChild("copy")?.node.children).toEqual([]);
  });
});

describe("the permissions to deploy it", () => {
  const texts = (statements: PolicyStatement[]): string[] => statements.map((one) => one.text);

  test("are to manage connectors in its compartment, and to read its source and its target", () => {
    const stack = newStack();
    const filter = ConnectorTask.logFilter(LogFilter.field("data.level").isEqual("ERROR"));
    const made = connect(stack, { source: ConnectorSource.logs([logs(stack)]), tasks: [filter] });
    expect(texts(made.allowDeploy(group))).toEqual([
      `Allow group operators to manage serviceconnectors in compartment id ${CONNECTOR.compartmentId}`,
      `Allow group operators to read log-content in compartment id ${SOURCE.compartmentId}`,
      `Allow group operators to read stream-family in compartment id ${TARGET.compartmentId}`,
    ]);
  });
});

test("the metrics and the log of a connector refer to its OCID", () => {
  const stack = newStack();
  const made = connect(stack);
  new TerraformOutput(stack, "id", { value: made.serviceConnectorId });
  new TerraformOutput(stack, "errors", { value: made.metric(ConnectorMetric.ERRORS).toString() });
  new TerraformOutput(stack, "resource", { value: made.runLog()._render()!.source.resource });
  const found = outputs(synthesize(stack));
  expect(found.id!.value).toMatch(/^\$\{oci_sch_service_connector\.copy_\w+\.id\}$/);
  expect(found.resource).toEqual(found.id);
  expect(found.errors!.value).toBe(`ServiceConnectorHubErrors[1m]{connectorId = "${found.id!.value as string}"}.sum()`);
});

test("grants on one connector are limited to it", () => {
  const known = ServiceConnector.fromServiceConnectorAttributes(newStack(), "known", {
    serviceConnectorId: CONNECTOR_ID,
    compartment: CONNECTOR,
  });
  const where = `in compartment id ${CONNECTOR.compartmentId} where target.serviceconnector.id = '${CONNECTOR_ID}'`;
  expect(known.allowInspect(group).text).toBe(`Allow group operators to read serviceconnectors ${where}`);
  expect(known.allowManage(group).text).toBe(`Allow group operators to manage serviceconnectors ${where}`);
});

test("an import knows only what it was given", () => {
  const stack = newStack();
  const known = ServiceConnector.fromServiceConnectorAttributes(stack, "known", {
    serviceConnectorId: CONNECTOR_ID,
    compartment: CONNECTOR,
  });
  expect([known.serviceConnectorId, known._known.find("compartment")]).toEqual([CONNECTOR_ID, CONNECTOR]);
  expect(known.metric(ConnectorMetric.DATA_FRESHNESS).compartment).toBe(CONNECTOR);
});

test("fails for a metric of an import whose compartment is not known", () => {
  const known = ServiceConnector.fromServiceConnectorId(newStack(), "known", CONNECTOR_ID);
  expect(known._known.find("compartment")).toBeUndefined();
  expect(() => known.metric(ConnectorMetric.ERRORS)).toThrow(
    "test/known: a metric needs the compartment, which is not known for this import; " +
      "give compartment to ServiceConnector.fromServiceConnectorAttributes",
  );
});

test("fails for a timeout of zero, without leaving a policy", () => {
  const stack = newStack();
  expect(() => connect(stack, { timeouts: { create: Duration.seconds(0) } })).toThrow(
    "test/copy: timeouts.create must be at least a millisecond, got 0 seconds; leave it out to use the provider's default",
  );
  expect(stack.node.tryFindChild("copy")?.node.children).toEqual([]);
});

test("an input can activate it", () => {
  const stack = newStack();
  const active = new TerraformVariable(stack, "running", { type: "bool" }).booleanValue;
  connect(stack, { active });
  expect(connector(synthesize(stack))).toMatchObject({ state: '${var.running ? "ACTIVE" : "INACTIVE"}' });
});

test("its state is written if it is given", () => {
  const stack = newStack();
  connect(stack, { active: true });
  expect(connector(synthesize(stack))).toMatchObject({ state: "ACTIVE" });
});

test("OCIDs and names can be tokens, in the connector and in its policy", () => {
  const stack = newStack();
  const input = (id: string): string => Token.asString(new TerraformVariable(stack, id, { type: "string" }).value);
  const compartment = Compartment.fromCompartmentId(input("here"));
  const from = Stream.fromStreamAttributes(stack, "in", { streamId: input("one"), compartment });
  const to = Stream.fromStreamAttributes(stack, "out", { streamId: input("two"), compartment });
  ServiceConnector.forward(stack, "copy", { from, to, name: input("called") });
  const document = synthesize(stack);
  expect(connector(document)).toMatchObject({
    compartment_id: "${var.here}",
    display_name: "${var.called}",
    source: { stream_id: "${var.one}" },
    target: { stream_id: "${var.two}" },
  });
  const tail = "request.principal.compartment.id = '${var.here}'}";
  expect(resource(document, IdentityPolicy)).toMatchObject({
    compartment_id: "${var.here}",
    statements: [
      "Allow any-user to {STREAM_READ, STREAM_CONSUME} in compartment id ${var.here} where all " +
        `{request.principal.type = 'serviceconnector', target.stream.id = '\${var.one}', ${tail}`,
      "Allow any-user to use stream-push in compartment id ${var.here} where all " +
        `{request.principal.type = 'serviceconnector', target.stream.id = '\${var.two}', ${tail}`,
    ],
  });
});

describe("the shorthand factories", () => {
  test("an archive begins with the oldest message, and writes an object for 100 MiB or 60 seconds", () => {
    const stack = newStack();
    ServiceConnector.archive(stack, "archive", { stream: sourceStream(stack), bucket: bucket(stack) });
    expect(connector(synthesize(stack))).toMatchObject({
      compartment_id: SOURCE.compartmentId,
      display_name: "archive",
      source: { kind: "streaming", stream_id: SOURCE_STREAM_ID, cursor: { kind: "TRIM_HORIZON" } },
      target: {
        kind: "objectStorage",
        bucket: "archive",
        namespace: "acme",
        batch_rollover_size_in_mbs: 100,
        batch_rollover_time_in_ms: 60_000,
      },
    });
  });

  test("an archive accepts every option of the connector and of the target", () => {
    const stack = newStack();
    const all: Required<ArchiveProps> = {
      ...optionsOf([ConnectorTask.function(taskFunction(stack))]),
      stream: sourceStream(stack),
      bucket: bucket(stack),
      compartment: CONNECTOR,
      start: StreamStart.LATEST,
      prefix: "bookings/",
      rolloverSizeMiB: 10,
      rolloverTime: Duration.seconds(90),
    };
    ServiceConnector.archive(stack, "archive", all);
    expect(connector(synthesize(stack))).toEqual({
      ...OPTIONS,
      compartment_id: CONNECTOR.compartmentId,
      source: { kind: "streaming", stream_id: SOURCE_STREAM_ID, cursor: { kind: "LATEST" } },
      target: {
        kind: "objectStorage",
        bucket: "archive",
        namespace: "acme",
        object_name_prefix: "bookings/",
        batch_rollover_size_in_mbs: 10,
        batch_rollover_time_in_ms: 90_000,
      },
    });
  });

  test("a copy goes from stream to stream, and accepts every option of the connector", () => {
    const stack = newStack();
    const all: Required<ForwardProps> = {
      ...optionsOf([ConnectorTask.function(taskFunction(stack))]),
      from: sourceStream(stack),
      to: targetStream(stack),
      compartment: CONNECTOR,
      start: StreamStart.OLDEST,
    };
    ServiceConnector.forward(stack, "copy", all);
    expect(connector(synthesize(stack))).toEqual({
      ...OPTIONS,
      compartment_id: CONNECTOR.compartmentId,
      source: { kind: "streaming", stream_id: SOURCE_STREAM_ID, cursor: { kind: "TRIM_HORIZON" } },
      target: { kind: "streaming", stream_id: TARGET_STREAM_ID },
    });
  });

  function optionsOf(tasks: Task[]): Required<Omit<ServiceConnectorProps, "compartment" | "source" | "target">> {
    return {
      tasks,
      name: "named",
      description: "described",
      active: true,
      policy: ConnectorPolicy.none(),
      tags: Tags.of({ freeform: { team: "booking" } }),
      timeouts: { create: Duration.minutes(1) },
    };
  }

  const OPTIONS = {
    display_name: "named",
    description: "described",
    state: "ACTIVE",
    tasks: [{ kind: "function", function_id: TASK_FUNCTION_ID }],
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m" },
  };
});

test("without its own policy, the OCIDs and names of the ends are enough", () => {
  const stack = newStack();
  const ends = {
    stream: Stream.fromStreamId(stack, "stream", SOURCE_STREAM_ID),
    queue: Queue.fromQueueId(stack, "queue", QUEUE_ID),
    fn: OciFunction.fromFunctionId(stack, "fn", FUNCTION_ID),
    topic: Topic.fromTopicId(stack, "topic", TOPIC_ID),
    bucket: Bucket.fromBucketName(stack, "bucket", "archive"),
    logs: LogAnalyticsLogGroup.fromLogAnalyticsLogGroupId(stack, "logs", LOG_ANALYTICS_ID),
  };
  const sources = [ConnectorSource.stream(ends.stream), ConnectorSource.queue(ends.queue)];
  const targets = [
    ConnectorTarget.function(ends.fn),
    ConnectorTarget.topic(ends.topic),
    ConnectorTarget.bucket(ends.bucket),
    ConnectorTarget.stream(Stream.fromStreamId(stack, "target", TARGET_STREAM_ID)),
  ];
  const policy = ConnectorPolicy.none();
  const compartment = CONNECTOR;
  for (const [at, source] of sources.entries()) {
    for (const [to, target] of targets.entries()) {
      new ServiceConnector(stack, `c-${at}-${to}`, { compartment, source, target, policy });
    }
  }
  const tasks = [ConnectorTask.function(ends.fn)];
  const [source] = sources as [ConnectorSource];
  const target = ConnectorTarget.logAnalytics(ends.logs);
  new ServiceConnector(stack, "task", { compartment, source, tasks, target, policy });
  const document = synthesize(stack);
  expect(resources(document, SchServiceConnector)).toHaveLength(9);
  expect(resources(document, IdentityPolicy)).toEqual([]);
});
