import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { Testing } from "cdktf";
import { newApp, referenceApp } from "../../stacks/main";
import { LogAnalytics } from "../../stacks/log-analytics/stack";
import { LOG_ANALYTICS_VARIANTS, referenceStacks } from "../../stacks/variants";
import { checkDocument, outputs, resources, synthesize, testApp } from "../support/synthesis";

const folder = mkdtempSync(join(tmpdir(), "variants-test-"));

beforeAll(() => {
  process.env.CDKTF_OUTDIR = folder;
});

afterAll(() => {
  delete process.env.CDKTF_OUTDIR;
  rmSync(folder, { recursive: true, force: true });
});

test("the app deploys the default variant of every reference stack", () => {
  expect(referenceApp().node.children.map(({ node }) => node.id)).toEqual(referenceStacks.map(({ id }) => id));
});

const forms = referenceStacks.flatMap(({ id, variants }) =>
  Object.entries(variants).map(([name, make]) => ({ id, name, make })),
);

test.each(forms)(
  "variant $name of $id has the stack's id: its package can update the stack of another variant",
  ({ id, make }) => {
    expect(make(newApp()).node.id).toBe(id);
  },
);

const cyclesIn = (document: object): string[] =>
  checkDocument(document).filter((finding) => finding.includes("a dependency cycle: "));

test.each(forms)("variant $name of $id has no cycle among its references and dependencies", ({ make }) => {
  const document = synthesize(make(testApp())) as { resource: Record<string, Record<string, object>> };
  expect(cyclesIn(document)).toEqual([]);
  // Every stream needs its pool, so a pool that waits for a stream closes a cycle.
  const [stream] = Object.keys(document.resource.oci_streaming_stream ?? {});
  const [pool] = Object.values(document.resource.oci_streaming_stream_pool ?? {});
  Object.assign(pool!, { depends_on: [`oci_streaming_stream.${stream}`] });
  expect(cyclesIn(document)).toHaveLength(1);
});

// Processor time: the other work of the machine must not count.
test.each(forms)("variant $name of $id is synthesized in less than a second", ({ make }) => {
  const start = process.cpuUsage();
  Testing.synth(make(testApp()));
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(1);
});

test("the variant for a network takes flow, load balancer and audit logs through a stream each to the connector for Splunk", () => {
  const document = synthesize(new LogAnalytics(testApp(), "log-analytics", LOG_ANALYTICS_VARIANTS.network));
  const services = resources(document, LoggingLog).map(({ configuration }) => configuration as { source?: object });
  for (const service of ["flowlogs", "loadbalancer"]) {
    expect(services).toContainEqual(
      expect.objectContaining({ source: expect.objectContaining({ service }) as object }),
    );
  }
  const sources = resources(document, SchServiceConnector).map(({ source }) => JSON.stringify(source));
  expect(sources.filter((source) => source.includes("_Audit_Include_Subcompartment"))).toHaveLength(1);
  const streams = resources(document, StreamingStream).map(({ name }) => name);
  expect(streams.sort()).toEqual(["logs-audit", "logs-lb", "logs-vcn-flow"]);
  const files = Object.values(outputs(document)).map(({ value }) => JSON.stringify(value));
  const sink = files.find((text) => text.includes("SplunkSinkConnector"));
  for (const name of streams) expect(sink).toContain(name);
});

test("the context of an app takes precedence over cdktf.json", () => {
  process.env.CDKTF_CONTEXT_JSON = JSON.stringify({ deletionProtection: true, other: 1 });
  const { node } = newApp({ deletionProtection: false });
  delete process.env.CDKTF_CONTEXT_JSON;
  expect([node.tryGetContext("deletionProtection"), node.tryGetContext("other")]).toEqual([false, 1]);
});
