// Synthesis in tests works like `cdktf synth`, fails for the findings of checkDocument, and never writes to the repository.

import { existsSync } from "node:fs";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { TimeProvider } from "@cdktf/provider-oci/lib/time-provider";
import {
  Annotations,
  App,
  TerraformCount,
  Token,
  TerraformIterator,
  TerraformOutput,
  type TerraformStack,
  TerraformVariable,
} from "cdktf";
import {
  addresses,
  dataSource,
  newStack,
  outputs,
  resource,
  resources,
  synthesize,
  testApp,
  variables,
  warnings,
} from "./synthesis";

function stackWithStream(): { stack: TerraformStack; stream: StreamingStream } {
  const stack = newStack();
  const pool = new StreamingStreamPool(stack, "pool", {
    compartmentId: "x",
    name: "pool",
    kafkaSettings: { numPartitions: 3 },
  });
  return {
    stack,
    stream: new StreamingStream(stack, "bookings", { name: "bookings", partitions: 1, streamPoolId: pool.id }),
  };
}

test("a synthesized resource is complete, without cdktf's metadata", () => {
  const document = synthesize(stackWithStream().stack);
  expect(resource(document, StreamingStream)).toEqual({
    name: "bookings",
    partitions: 1,
    stream_pool_id: "${oci_streaming_stream_pool.pool.id}",
  });
});

test("resources, data sources, variables and outputs are found", () => {
  const { stack, stream } = stackWithStream();
  const variable = new TerraformVariable(stack, "compartment", { type: "string", description: "where" });
  new DataOciObjectstorageNamespace(stack, "ns", { compartmentId: variable.stringValue });
  new TerraformOutput(stack, "endpoint", { value: stream.messagesEndpoint });
  new TimeProvider(stack, "time");
  new Sleep(stack, "wait", { createDuration: "60s", dependsOn: [stream] });
  const document = synthesize(stack);
  expect(dataSource(document, DataOciObjectstorageNamespace)).toEqual({ compartment_id: "${var.compartment}" });
  expect(variables(document)).toEqual({ compartment: { type: "string", description: "where" } });
  expect(outputs(document)).toEqual({ endpoint: { value: "${oci_streaming_stream.bookings.messages_endpoint}" } });
  expect(addresses(document)).toEqual([
    "data.oci_objectstorage_namespace.ns",
    "oci_streaming_stream.bookings",
    "oci_streaming_stream_pool.pool",
    "time_sleep.wait",
  ]);
});

test("fails for a resource that is missing, or not the only one", () => {
  const { stack } = stackWithStream();
  new StreamingStream(stack, "other", { name: "other", partitions: 1 });
  const document = synthesize(stack);
  expect(resources(document, StreamingStream)).toHaveLength(2);
  expect(() => resource(document, StreamingStream)).toThrow(
    "expected one resource of type oci_streaming_stream, found 2",
  );
  expect(() => resource(document, Sleep)).toThrow("expected one resource of type time_sleep, found 0");
});

test("fails with all findings of a wrong document in one error", () => {
  const { stack, stream } = stackWithStream();
  stream.addOverride("retention", 24);
  stream.addOverride("partitions", "3");
  expect(() => synthesize(stack)).toThrow(
    "the document of stack 'test' is wrong:\n" +
      "  oci_streaming_stream.bookings: unknown argument 'retention'\n" +
      "  oci_streaming_stream.bookings: 'partitions' must be a number, got \"3\"",
  );
});

test("fails for arithmetic on a number token", () => {
  const { stack, stream } = stackWithStream();
  const days = new TerraformVariable(stack, "days", { type: "number" }).numberValue;
  stream.freeformTags = { hours: String(days * 24) };
  stream.retentionInHours = days * 24;
  expect(() => synthesize(stack)).toThrow(/in 'freeform_tags.hours'\n.* an unresolved token in 'retention_in_hours'/);
});

test("validations and error annotations of the tree run", () => {
  const { stack, stream } = stackWithStream();
  stream.node.addValidation({ validate: () => ["too few partitions"] });
  expect(() => synthesize(stack)).toThrow("[test/bookings] too few partitions");

  const annotated = stackWithStream();
  Annotations.of(annotated.stream).addError("no");
  expect(() => synthesize(annotated.stack)).toThrow("[test/bookings] no");
});

test("references across stacks are on both sides", () => {
  const app = testApp();
  const [from, to] = [newStack("from", app), newStack("to", app)];
  const stream = new StreamingStream(from, "bookings", { name: "bookings", partitions: 1 });
  new StreamingStream(to, "copy", { name: "copy", partitions: 1, freeformTags: { of: stream.id } });
  expect(Object.keys(outputs(synthesize(from)))).toHaveLength(1);
  expect(addresses(synthesize(to))).toContain("data.terraform_remote_state.cross-stack-reference-input-from");
});

test("cdktf's rendering of iterators, counts and dynamic blocks is correct", () => {
  const stack = newStack();
  const names = TerraformIterator.fromList(["orders", "payments"]);
  const streams = new StreamingStream(stack, "each", {
    forEach: names,
    name: Token.asString(names.value),
    partitions: 1,
  });
  const pools = new StreamingStreamPool(stack, "n", { count: TerraformCount.of(2), compartmentId: "x", name: "n" });
  new SchServiceConnector(stack, "connector", {
    compartmentId: "x",
    displayName: "copy",
    source: { kind: "streaming", streamId: `\${${streams.fqn}["orders"].id}` },
    tasks: names.dynamic({ kind: "function", function_id: Token.asString(names.value) }),
    target: { kind: "functions", functionId: `\${${pools.fqn}[1].id}` },
    lifecycle: {
      ignoreChanges: ["defined_tags"],
      postcondition: [{ condition: true, errorMessage: "A condition of our own." }],
    },
  });
  expect(resource(synthesize(stack), SchServiceConnector)).toHaveProperty("dynamic.tasks.content");
});

test("warnings have the path of their construct", () => {
  const { stack, stream } = stackWithStream();
  Annotations.of(stream).addWarning("one partition only");
  Annotations.of(stream).addInfo("fine");
  expect(warnings(stack)).toEqual(["test/bookings: one partition only"]);
});

test("fails for an app that would write to the repository", () => {
  const stack = newStack("elsewhere");
  Object.defineProperty(App.of(stack), "outdir", { value: process.cwd() });
  expect(() => synthesize(stack)).toThrow("make its app with testApp()");
  expect(existsSync("stacks/elsewhere")).toBe(false);
});
