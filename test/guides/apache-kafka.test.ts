// docs/guides/apache-kafka.md: the files for clients and mirrors of the other service.

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

test("the copy of the topic has a stream, with as many partitions as the stream that is copied", () => {
  const streams = resources(document, StreamingStream).map(({ name, partitions }) => [name, partitions]);
  expect(Object.fromEntries(streams)).toEqual({ orders: 2, "kafka.orders": 2 });
});
