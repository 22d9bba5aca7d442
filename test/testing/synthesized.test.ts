import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { Duration, OciStack, Partitions, type Stream, StreamPool } from "../../lib";
import { Synthesized } from "../../lib/testing";
import { testApp } from "../support/synthesis";

function shop(): { stack: OciStack; pool: StreamPool; orders: Stream } {
  const stack = new OciStack(testApp(), "shop");
  const { compartment } = stack;
  const pool = new StreamPool(stack, "pool", { compartment, name: "shop", kafka: { autoCreateTopics: false } });
  const orders = pool.addStream("orders", { partitions: Partitions.of(2), retention: Duration.days(7) });
  pool.addStream("audit", { partitions: Partitions.of(stack.input.integer("partitions", { title: "Partitions" })) });
  return { stack, pool, orders };
}

test("the resources of a type have the provider's names of arguments", () => {
  const { stack, pool } = shop();
  const synthesized = Synthesized.of(stack);
  const [audit, orders] = synthesized.resources(StreamingStream.tfResourceType);
  expect(orders?.address).toMatch(/^oci_streaming_stream\.pool_orders_\w{8}$/);
  expect([orders?.type, orders?.text("name"), orders?.number("partitions")]).toEqual([
    "oci_streaming_stream",
    "orders",
    2,
  ]);
  expect([orders?.flag("lifecycle.prevent_destroy"), orders?.text("none"), orders?.texts("depends_on")]).toEqual([
    true,
    undefined,
    [],
  ]);
  expect(orders?.refersTo("stream_pool_id", pool)).toBe(true);
  expect(orders?.refersTo("name", pool)).toBe(false);
  expect(audit?.text("partitions")).toBe("${var.partitions}");
  expect(JSON.parse(orders?.json() ?? "")).toMatchObject({ name: "orders", retention_in_hours: 168 });
  expect(orders?.json()).not.toContain('"//"');
  expect(synthesized.resources("oci_queue_queue")).toEqual([]);
});

test("the resources of a construct are those of the construct and of the constructs below it", () => {
  const { stack, pool, orders } = shop();
  const synthesized = Synthesized.of(stack);
  expect(synthesized.madeBy(orders).map(({ type }) => type)).toEqual(["oci_streaming_stream"]);
  expect(synthesized.madeBy(pool)).toHaveLength(3);
  expect(synthesized.resource("oci_streaming_stream_pool").text("name")).toBe("shop");
});
