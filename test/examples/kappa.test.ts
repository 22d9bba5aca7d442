// One program writes a stream and its archive to one table, in a network that is closed except for that.

import { DatabaseAutonomousDatabase } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { DataflowApplication } from "@cdktf/provider-oci/lib/dataflow-application";
import { DataflowPrivateEndpoint } from "@cdktf/provider-oci/lib/dataflow-private-endpoint";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { ObjectstorageObject } from "@cdktf/provider-oci/lib/objectstorage-object";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { NetworkPaths } from "../../lib/testing";
import { stacksOf } from "../guides/example";
import { outputs, resource, resources, synthesize } from "../support/synthesis";
import { statementsIn } from "./document";

const PAGE = "examples/kappa";
const KAFKA = 9092;

const stackOf = (from = "", to = from): TerraformStack => stacksOf(PAGE, from, to).get("kappa")!;
const document = synthesize(stackOf());

function child(stack: TerraformStack, id: string): IConstruct {
  return stack.node.findChild(id);
}

test("the program is uploaded under the hash of its content, and both applications run it", () => {
  const objects = resources(document, ObjectstorageObject).map(({ object }) => object);
  expect(objects).toEqual([
    "${filesha256(var.libraries_file)}/archive.zip",
    "${filesha256(var.program_file)}/readings.py",
  ]);
  const [batch, streaming] = resources(document, DataflowApplication);
  expect([batch!.type, streaming!.type]).toEqual(["BATCH", "STREAMING"]);
  expect(batch!.file_uri).toBe(streaming!.file_uri);
  expect(streaming!.file_uri).toContain("${oci_objectstorage_object.program.object}");
});

test("the streaming run resolves the name of the pool and reaches its Kafka port", () => {
  const endpoint = resource(document, DataflowPrivateEndpoint);
  expect(endpoint.dns_zones).toEqual(["${oci_streaming_stream_pool.pool_056F3F7E.endpoint_fqdn}"]);
  const stack = stackOf();
  expect(() => {
    NetworkPaths.of(stack).expectOpen(child(stack, "endpoint"), child(stack, "pool"), KAFKA);
  }).not.toThrow();
  expect(resources(document, DataflowApplication)[1]).toMatchObject({
    private_endpoint_id: "${oci_dataflow_private_endpoint.endpoint.id}",
  });
});

test.each([
  ['jobs.allowEgress(brokers, oci.Ports.tcp(9092), { description: "Kafka\'s port of the pool" });', ""],
  ["[jobs, gateways].map", "[gateways].map"],
])("without %s, it does not reach the port", (from, to) => {
  const stack = stackOf(from, to);
  expect(() => {
    NetworkPaths.of(stack).expectOpen(child(stack, "endpoint"), child(stack, "pool"), KAFKA);
  }).toThrow("kappa/endpoint does not reach kappa/pool on TCP 9092");
});

test.each([KAFKA, 443])("a machine of a gateway reaches the pool at port %i", (port) => {
  const expectOpen = (stack: TerraformStack): void => {
    NetworkPaths.of(stack).expectOpen(child(stack, "gateways"), child(stack, "pool"), port);
  };
  expect(() => {
    expectOpen(stackOf());
  }).not.toThrow();
  expect(() => {
    expectOpen(stackOf("[443, 9092]", `[${port === KAFKA ? 443 : KAFKA}]`));
  }).toThrow("kappa/gateways does not reach kappa/pool");
  expect(outputs(document).gateways_group?.value).toMatch(/^\$\{oci_core_network_security_group\.gateways_\w+\.id\}$/);
});

test("without the group among the clients of the pool, a gateway does not reach its Kafka port", () => {
  const stack = stackOf("[jobs, gateways].map", "[jobs].map");
  expect(() => {
    NetworkPaths.of(stack).expectOpen(child(stack, "gateways"), child(stack, "pool"), KAFKA);
  }).toThrow("kappa/gateways does not reach kappa/pool on TCP 9092");
});

test("no files of the streaming run for 15 minutes fire an alarm: the connector reads the stream as well", () => {
  const alarms = resources(document, MonitoringAlarm).filter(({ query }) => (query as string).includes("PutRequests"));
  expect(alarms).toMatchObject([{ pending_duration: "PT15M", namespace: "oci_objectstorage" }]);
  expect(alarms[0]?.query).toMatch(/tables_\w+.*absent/);
});

test("the archive begins with the oldest message, and the batch run reads it between two given times", () => {
  expect(resource(document, SchServiceConnector)).toMatchObject({ source: { cursor: { kind: "TRIM_HORIZON" } } });
  const [{ arguments: given, parameters }] = resources(document, DataflowApplication) as unknown as [
    { arguments: string[]; parameters: { name: string }[] },
  ];
  // Terraform renders this as ${from}, which Data Flow replaces.
  expect(given.slice(4, 8)).toEqual(["--from", "$${from}", "--to", "$${to}"]);
  expect(parameters.map(({ name }) => name)).toEqual(["from", "to"]);
});

test("the streaming run gets the options of the output, in Base64, and the batch run reads where the connector writes", () => {
  const [batch, streaming] = resources(document, DataflowApplication).map(({ arguments: given }) => given as string[]);
  expect(streaming!.slice(0, 4)).toEqual(["--mode", "stream", "--options", "${base64encode(local.spark)}"]);
  const { locals, output } = document as unknown as { locals: object; output: { spark_options: { value: string } } };
  expect(locals).toEqual({ spark: output.spark_options.value });
  const { target } = resource(document, SchServiceConnector) as unknown as { target: { object_name_prefix: string } };
  expect(batch![3]).toMatch(new RegExp(`archive_\\w+\\.namespace\\}/${target.object_name_prefix}$`));
});

test("rows and messages that are not accepted go to folders of the same bucket, apart from each other", () => {
  for (const { arguments: given } of resources(document, DataflowApplication)) {
    const places = (given as string[])
      .slice(-4)
      .map((text) => text.replace(/^oci:.*?_bucket\.(\w+)_\w{8}\..*?\}\//, "$1: "));
    expect(places).toEqual([
      "--table",
      "tables: readings/${var.table_version}",
      "--dead",
      "tables: dead/${var.table_version}",
    ]);
  }
});

test("a run may read one pool and no bucket except the archive, and Data Flow itself may read the logs", () => {
  expect(statementsIn(document)).toEqual(
    expect.arrayContaining([
      "Allow dynamic-group id <runs> to use stream-pull in compartment id <compartment_ocid> where target.streampool.id = '<pool>'",
      "Allow dynamic-group id <runs> to read streams in compartment id <compartment_ocid> where target.streampool.id = '<pool>'",
      "Allow dynamic-group id <runs> to read objects in compartment id <compartment_ocid> where target.bucket.name = '<archive>'",
      "Allow dynamic-group id <runs> to read objects in compartment id <compartment_ocid> where target.bucket.name = '<code>'",
      "Allow dynamic-group id <runs> to manage objects in compartment id <compartment_ocid> where target.bucket.name = '<tables>'",
      "Allow service dataflow to read objects in compartment id <compartment_ocid> where target.bucket.name = '<logs>'",
    ]),
  );
  const changed = statementsIn(document).filter((text) => text.includes("<runs> to manage objects"));
  expect(changed.filter((text) => text.includes("'<code>'"))).toEqual([]);
});

test("the database reads the bucket of the table as a resource principal, and accepts connections only from the VCN", () => {
  const served = statementsIn(document).filter((text) => text.includes("autonomousdatabase"));
  expect(served).toHaveLength(2);
  expect(served.every((text) => text.includes("target.bucket.name = '<tables>'"))).toBe(true);
  expect(resource(document, DatabaseAutonomousDatabase)).toMatchObject({ db_workload: "LH" });
  expect(resource(document, DatabaseAutonomousDatabase).subnet_id).toBeDefined();
});

test("fails for a retention that the stream cannot have", () => {
  expect(() => stackOf("oci.Duration.days(7)", "oci.Duration.days(8)")).toThrow(
    "kappa/pool/readings: retention must be 24 to 168 whole hours, got 8 days; archive to a bucket with a ServiceConnector to keep messages longer",
  );
});

test("fails for a streaming job without a place for its checkpoints", () => {
  expect(() => stackOf("stream, checkpointLocation }", 'stream, checkpointLocation: "" }')).toThrow(
    "kappa/spark-options: checkpointLocation must not be empty, got ''; name a folder of a bucket, oci://bucket@namespace/checkpoints",
  );
});
