// docs/guides/apache-kafka.md: the files for clients and mirrors of the other service.

import { readFileSync } from "node:fs";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { outputs, resources, synthesize } from "../support/synthesis";
import { stacksOf } from "./example";

const document = synthesize([...stacksOf("docs/guides/apache-kafka.md").values()][0]!);

const text = (output: string): string => outputs(document)[output]?.value as string;

test("clients of the other service log in by SCRAM", () => {
  expect(text("client")).toContain("sasl.mechanism=SCRAM-SHA-512");
});

test("mirrors copy both ways, and neither keeps the names of topics, so that no message is copied back", () => {
  expect(text("away")).toContain("streaming->kafka.enabled=true");
  expect(text("back")).toContain("kafka->streaming.enabled=true");
  for (const file of ["away", "back"]) expect(text(file)).not.toContain("IdentityReplicationPolicy");
});

test("the page names the topics and the group for the state of the mirror whose target is the cluster", () => {
  const page = readFileSync("docs/guides/apache-kafka.md", "utf8");
  const [, source = ""] = /^clusters=(\w+), /m.exec(text("away")) ?? [];
  const topics = ["configs", "offsets", "status"].map((kind) => `mm2-${kind}.${source}.internal`);
  for (const name of [...topics, `${source}-mm2`, `${source}.orders`]) expect(page).toContain(`\`${name}\``);
  expect(text("back")).toContain("streaming.offset.storage.topic=${oci_streaming_connect_harness.");
});

test("the copy of the topic has a stream, with as many partitions as the stream that is copied", () => {
  const streams = resources(document, StreamingStream).map(({ name, partitions }) => [name, partitions]);
  expect(Object.fromEntries(streams)).toEqual({ orders: 2, "kafka.orders": 2 });
});
