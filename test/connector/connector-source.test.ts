import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { type TerraformStack, TerraformVariable, Token } from "cdktf";
import {
  AuditLogs,
  Compartment,
  ConnectorPolicy,
  ConnectorSource,
  ConnectorTarget,
  LogGroup,
  LogSelection,
  type MetricNamespaces,
  PolicyStatement,
  Queue,
  ServiceConnector,
  StreamStart,
} from "../../lib";
import { TENANCY_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize } from "../support/synthesis";
import {
  CONNECTOR,
  LOG_GROUP_ID,
  logs,
  QUEUE_ID,
  SOURCE,
  SOURCE_STREAM_ID,
  sourceStream,
  TARGET,
  targetStream,
} from "./ends";

function sourceOf(stack: TerraformStack, source: ConnectorSource): unknown {
  new ServiceConnector(stack, "connector", {
    compartment: CONNECTOR,
    source,
    target: ConnectorTarget.stream(targetStream(stack)),
    policy: ConnectorPolicy.none(),
  });
  return resource(synthesize(stack), SchServiceConnector).source;
}

test("a stream is read from its latest or its oldest message", () => {
  const read = (start?: StreamStart): unknown => {
    const stack = newStack();
    return sourceOf(stack, ConnectorSource.stream(sourceStream(stack), { start }));
  };
  const stream = { kind: "streaming", stream_id: SOURCE_STREAM_ID };
  expect(read()).toEqual({ ...stream, cursor: { kind: "LATEST" } });
  expect(read(StreamStart.LATEST)).toEqual({ ...stream, cursor: { kind: "LATEST" } });
  expect(read(StreamStart.OLDEST)).toEqual({ ...stream, cursor: { kind: "TRIM_HORIZON" } });
});

test("logs are selected by compartment, by group, one by one, or as audit logs", () => {
  const stack = newStack();
  const selections = [logs(stack), LogSelection.compartment(TARGET), LogSelection.audit(AuditLogs.of(SOURCE))];
  expect(sourceOf(stack, ConnectorSource.logs(selections))).toEqual({
    kind: "logging",
    log_sources: [
      { compartment_id: SOURCE.compartmentId, log_group_id: LOG_GROUP_ID },
      { compartment_id: TARGET.compartmentId },
      { compartment_id: SOURCE.compartmentId, log_group_id: "_Audit" },
    ],
  });
});

test("audit logs are read for the whole tenancy, or for a compartment", () => {
  const tenancy = Compartment.fromTenancyId(TENANCY_ID);
  const all = LogSelection.audit(AuditLogs.of(tenancy, { includeSubcompartments: true }));
  const both = [all, LogSelection.audit(AuditLogs.of(SOURCE))];
  expect(sourceOf(newStack(), ConnectorSource.logs(both))).toEqual({
    kind: "logging",
    log_sources: [
      { compartment_id: TENANCY_ID, log_group_id: "_Audit_Include_Subcompartment" },
      { compartment_id: SOURCE.compartmentId, log_group_id: "_Audit" },
    ],
  });
});

test("the statement for log content is written on request, once for each compartment", () => {
  const stack = newStack();
  const selections = [logs(stack), LogSelection.compartment(SOURCE), LogSelection.compartment(TARGET)];
  const connector = new ServiceConnector(stack, "connector", {
    compartment: CONNECTOR,
    source: ConnectorSource.logs(selections, { grantLogRead: true }),
    target: ConnectorTarget.stream(targetStream(stack)),
  });
  const tail =
    "where all {request.principal.type = 'serviceconnector', " +
    `request.principal.compartment.id = '${CONNECTOR.compartmentId}'}`;
  expect(
    connector
      .statements()
      .slice(0, -1)
      .map(({ text }) => text),
  ).toEqual([
    `Allow any-user to read log-content in compartment id ${SOURCE.compartmentId} ${tail}`,
    `Allow any-user to read log-content in compartment id ${TARGET.compartmentId} ${tail}`,
  ]);
});

test("metrics are selected by namespace, each with all its metrics", () => {
  const all = { kind: "all" };
  const namespaces = [
    { compartment: SOURCE, namespaces: ["oci_streaming", "oci_faas"] },
    { compartment: TARGET, namespaces: ["oci_streaming"] },
  ];
  expect(sourceOf(newStack(), ConnectorSource.metrics(namespaces))).toEqual({
    kind: "monitoring",
    monitoring_sources: [
      {
        compartment_id: SOURCE.compartmentId,
        namespace_details: {
          kind: "selected",
          namespaces: [
            { namespace: "oci_streaming", metrics: all },
            { namespace: "oci_faas", metrics: all },
          ],
        },
      },
      {
        compartment_id: TARGET.compartmentId,
        namespace_details: { kind: "selected", namespaces: [{ namespace: "oci_streaming", metrics: all }] },
      },
    ],
  });
});

test("a source can have up to 50 namespaces in 5 compartments", () => {
  const source = sourceOf(newStack(), ConnectorSource.metrics(spread(5, 10)));
  expect(source).toMatchObject({ monitoring_sources: { length: 5 } });
});

test("a queue is read by its plugin, whose JSON Terraform writes, so that the OCID can be a token", () => {
  const stack = newStack();
  const queueId = new TerraformVariable(stack, "queue_ocid", { type: "string" });
  const source = ConnectorSource.queue(Queue.fromQueueId(stack, "q", Token.asString(queueId.value)));
  expect(sourceOf(stack, source)).toEqual({
    kind: "plugin",
    plugin_name: "QueueSource",
    config_map: '${jsonencode({"queueId" = var.queue_ocid})}',
  });
});

test("a plugin that the library does not know has its own configuration and statements", () => {
  const stack = newStack();
  const statement = PolicyStatement.parse(
    `Allow any-user to read things in compartment id ${SOURCE.compartmentId} where request.principal.type = 'serviceconnector'`,
  );
  const source = ConnectorSource.plugin({ name: "ThingSource", config: { thing: "1" }, statements: [statement] });
  const connector = new ServiceConnector(stack, "connector", {
    compartment: CONNECTOR,
    source,
    target: ConnectorTarget.stream(targetStream(stack)),
  });
  expect(connector.statements()[0]?.text).toBe(statement.text);
  const document = synthesize(stack);
  expect(resource(document, SchServiceConnector).source).toEqual({
    kind: "plugin",
    plugin_name: "ThingSource",
    config_map: '{"thing":"1"}',
  });
  expect(resources(document, IdentityPolicy).flatMap(({ statements }) => statements)).toContain(statement.text);
});

function spread(compartments: number, each: number): MetricNamespaces[] {
  return Array.from({ length: compartments }, (_, index) => ({
    compartment: Compartment.fromCompartmentId(`ocid1.compartment.oc1..aaaa${index}`),
    namespaces: Array.from({ length: each }, (_, number) => `oci_service${number}`),
  }));
}

test("fails for the same logs twice, even if their group is imported twice", () => {
  const stack = newStack();
  const group = LogGroup.fromLogGroupAttributes(stack, "again", { logGroupId: LOG_GROUP_ID, compartment: SOURCE });
  expect(() => sourceOf(stack, ConnectorSource.logs([logs(stack), LogSelection.logGroup(group)]))).toThrow(
    `test/connector: the logs of a connector must be different selections, got '${SOURCE.compartmentId} ${LOG_GROUP_ID}'; ` +
      "name each once",
  );
});

test("fails for a connector that writes its policy for metrics if the tenancy is not known", () => {
  const stack = newStack();
  const target = ConnectorTarget.stream(targetStream(stack));
  const source = ConnectorSource.metrics([{ compartment: SOURCE, namespaces: ["oci_streaming"] }]);
  expect(() => new ServiceConnector(stack, "connector", { compartment: CONNECTOR, source, target })).toThrow(
    "test/connector/Policy: a statement on the whole tenancy or across tenancies must be attached to the root " +
      "compartment, which is not known here",
  );
  expect(stack.node.tryFindChild("connector")?.node.children).toEqual([]);
});

test("a queue is not named by its OCID alone, and a source does not have a public constructor", () => {
  // @ts-expect-error an OCID needs Queue.fromQueueId
  const text: unknown = () => ConnectorSource.queue(QUEUE_ID);
  // @ts-expect-error only the factories create sources
  const made: unknown = () => new ConnectorSource(() => ({})) as unknown;
  expect([text, made]).toHaveLength(2);
});
