// The costs that follow from a load, and how a load is assigned to a resource.

import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { Compartment, Duration, OciStack, Partitions, Stream, StreamLoad, StreamPlacement, Topic } from "../../lib";
import { CostEstimate, Load, type OutboundLoad } from "../../lib/cost";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, testApp } from "../support/synthesis";
import { amountOf, BUSY, estimate, gapsOf, STREAM } from "./document";

const load = StreamLoad.messages({ perSecond: 50, averageBytes: 1000 });
const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const REF = "${oci_streaming_stream.orders.id}";

const toBucket = (target: object = {}): object => ({
  source: { kind: "streaming", stream_id: REF },
  target: { kind: "objectStorage", bucket: "${oci_objectstorage_bucket.b.name}", ...target },
});

const toFunction = (target: object): Record<string, object> => ({
  [STREAM]: { partitions: 1 },
  "oci_functions_function.f": { memory_in_mbs: "512" },
  "oci_sch_service_connector.c": {
    source: { kind: "streaming", stream_id: REF },
    target: { kind: "functions", function_id: "${oci_functions_function.f.id}", ...target },
  },
});

test("a load is assigned to a construct, to a resource of the bindings, or to a path or an address in a file", () => {
  const stack = newStack("shop");
  const placement = StreamPlacement.inDefaultPool(compartment);
  const orders = new Stream(stack, "orders", {
    placement,
    partitions: Partitions.of(1),
    retention: Duration.hours(24),
  });
  const raw = new StreamingStream(stack, "raw", { name: "raw", partitions: 1, compartmentId: COMPARTMENT_ID });
  const byConstruct = [Load.ofStream(orders, load), Load.ofStream(raw, load)];
  const written = { messages: { perSecond: 50, averageBytes: 1000 } };
  const address = `oci_streaming_stream.${raw.friendlyUniqueId}`;
  const byName = Load.fromJson(JSON.stringify({ "shop/orders": written, [address]: written }));
  const text = CostEstimate.of(stack, { load: byConstruct }).text();
  expect(CostEstimate.of(stack, { load: byName }).text()).toBe(text);
  // 2 streams: 267.84 GB of PUT and GET, and 4.32 GB kept.
  expect(CostEstimate.of(stack, { load: byConstruct }).total).toBeCloseTo(2 * (6.696 + 0.642816), 6);
});

test("a construct of a stack in an app gets its load", () => {
  const app = testApp();
  const stack = new OciStack(app, "shop");
  const topic = new Topic(stack, "on-call", { compartment: stack.compartment });
  const byConstruct = CostEstimate.of(stack, { load: [Load.ofTopic(topic, { messagesPerMonth: 5 })] });
  expect(byConstruct.gaps).toEqual([]);
});

describe("a connector", () => {
  test("reads a stream like a consumer group, and fills a bucket", () => {
    const resources = {
      [STREAM]: { partitions: 1, retention_in_hours: 24 },
      "oci_objectstorage_bucket.b": {},
      "oci_sch_service_connector.c": toBucket(),
    };
    const found = estimate({ resources }, BUSY);
    // 267.84 GB written, read by a group and the connector.
    expect(amountOf(found, "B90938")).toBe(20.09);
    expect(amountOf(found, "B91628")).toBe(6.57);
    // 267.84 GB in objects of 100 MB are fewer than one each 7 minutes: 6,378 requests.
    expect(found.lines.find(({ partNumber }) => partNumber === "B91627")!.formula).toBe(
      "6,378 requests; 0.6378 within the free part = 0.00",
    );
  });

  test("writes more objects if they roll over earlier", () => {
    const resources = {
      [STREAM]: { partitions: 1, retention_in_hours: 24 },
      "oci_objectstorage_bucket.b": {},
      "oci_sch_service_connector.c": toBucket({ batch_rollover_size_in_mbs: 1, batch_rollover_time_in_ms: 60_000 }),
    };
    // 267,840 objects, of which 50,000 are free.
    expect(amountOf(estimate({ resources }, BUSY), "B91627")).toBe(0.07);
  });

  test("fills a stream that does not have its own load", () => {
    const resources = {
      [STREAM]: { partitions: 1, retention_in_hours: 24 },
      "oci_streaming_stream.copy": { partitions: 1, retention_in_hours: 48 },
      "oci_sch_service_connector.c": {
        source: { kind: "streaming", stream_id: REF },
        target: { kind: "streaming", stream_id: "${oci_streaming_stream.copy.id}" },
      },
    };
    const { lines } = estimate({ resources }, BUSY);
    const copy = lines.filter(({ address }) => address.endsWith("copy")).map(({ amount }) => Math.round(amount * 100));
    expect(copy).toEqual([670, 257]);
  });

  test("fills a stream from logs, if all of them have a load", () => {
    const resources = {
      "oci_logging_log.a": { retention_duration: 60 },
      "oci_logging_log.b": {},
      "oci_streaming_stream.logs": { partitions: 1, retention_in_hours: 24 },
      "oci_sch_service_connector.c": {
        source: {
          kind: "logging",
          log_sources: [{ log_id: "${oci_logging_log.a.id}" }, { log_id: "${oci_logging_log.b.id}" }],
        },
        target: { kind: "streaming", stream_id: "${oci_streaming_stream.logs.id}" },
      },
    };
    const log = { log: { gigabytesPerDay: 1 } };
    const both = estimate({ resources }, { "oci_logging_log.a": log, "oci_logging_log.b": log });
    // 62 GB in a month; 60 + 30 GB in Logging, of which 10 are free.
    expect(amountOf(both, "B90938")).toBe(1.55);
    expect(both.lines.filter(({ partNumber }) => partNumber === "B92593").map(({ amount }) => amount)).toEqual([
      2.5, 1.5,
    ]);
    const some = estimate({ resources }, { "oci_logging_log.a": log });
    expect(gapsOf(some).map((gap) => gap.split(":")[0])).toEqual([
      "no-load oci_logging_log.b",
      "no-load oci_streaming_stream.logs",
    ]);
  });

  test("whose target is its source does not cause an endless loop", () => {
    const resources = {
      [STREAM]: { partitions: 1 },
      "oci_sch_service_connector.c": { source: { stream_id: REF }, target: { stream_id: REF } },
    };
    expect(gapsOf(estimate({ resources }))).toHaveLength(1);
  });

  test.each<[string, object, string]>([
    [
      "a number of messages",
      { batch_size_in_num: 50 },
      "100 messages/s in batches of 50 in 744 h; (5.3568 - 2 free) x 0.2 = 0.67",
    ],
    [
      "a size",
      { batch_size_in_kbs: 10 },
      "100 messages/s x 1,000 bytes in batches of 10 kB in 744 h; (26.784 - 2 free) x 0.2 = 4.96",
    ],
    ["a time", { batch_time_in_sec: 60 }, "one call every 60 s in 744 h; 0.0446 within the free part = 0.00"],
    [
      "what is full first",
      { batch_size_in_num: 50, batch_time_in_sec: 60 },
      "100 messages/s in batches of 50 in 744 h; (5.3568 - 2 free) x 0.2 = 0.67",
    ],
  ])("calls a function for each batch, by %s", (_, target, formula) => {
    const found = estimate(
      { resources: toFunction(target) },
      { ...BUSY, "oci_functions_function.f": { function: { secondsPerCall: 2 } } },
    );
    expect(found.lines.find(({ partNumber }) => partNumber === "B90618")!.formula).toBe(formula);
  });

  test("without a batch size calls a function an unknown number of times", () => {
    const found = estimate({ resources: toFunction({}) }, BUSY);
    expect(gapsOf(found)).toEqual([
      "no-load oci_functions_function.f: the number of calls is not known: use Load.ofFunction, or function in a file",
    ]);
  });
});

describe("a function", () => {
  test("costs by the given number of calls, if there is one", () => {
    const given = { "oci_functions_function.f": { function: { callsPerSecond: 10, secondsPerCall: 1 } } };
    const found = estimate({ resources: toFunction({ batch_size_in_num: 1 }) }, { ...BUSY, ...given });
    expect(amountOf(found, "B90618")).toBe(4.96);
    // 26.784 million calls of a second with half a GB.
    expect(amountOf(found, "B90617")).toBe(184.1);
  });

  test("without a duration has no execution cost", () => {
    const found = estimate({ resources: toFunction({ batch_size_in_num: 100 }) }, BUSY);
    expect(gapsOf(found)).toEqual([
      "no-load oci_functions_function.f: the duration of a call is not known: use Load.ofFunction, or function in a file",
    ]);
  });

  test("with provisioned concurrency has a part without a price", () => {
    const resources = {
      "oci_functions_function.f": {
        memory_in_mbs: 128,
        provisioned_concurrency_config: { strategy: "CONSTANT", count: 40 },
      },
    };
    const found = estimate(
      { resources },
      { "oci_functions_function.f": { function: { callsPerSecond: 0, secondsPerCall: 0 } } },
    );
    expect(gapsOf(found)).toEqual([
      "no-price oci_functions_function.f: the price of provisioned concurrency is not documented in the price list",
    ]);
  });

  test("is called for all requests of an API only if all routes lead to it", () => {
    const route = (backend: object): object => ({ backend });
    const call = route({ type: "ORACLE_FUNCTIONS_BACKEND", function_id: "${oci_functions_function.f.id}" });
    const api = (...routes: object[]): { readonly resources: Readonly<Record<string, object>> } => ({
      resources: {
        "oci_functions_function.f": { memory_in_mbs: 128 },
        "oci_apigateway_deployment.a": { specification: { routes } },
      },
    });
    const calls = { "oci_apigateway_deployment.a": { api: { callsPerSecond: 1 } } };
    expect(gapsOf(estimate(api(call, call), calls))[0]).toContain("the duration of a call");
    expect(gapsOf(estimate(api(call, route({ type: "STOCK_RESPONSE_BACKEND" })), calls))[0]).toContain(
      "the number of calls",
    );
  });
});

test("deliveries of a topic cost by their protocol", () => {
  const subscription = (protocol: string): object => ({ topic_id: "${oci_ons_notification_topic.t.id}", protocol });
  const resources = {
    "oci_ons_notification_topic.t": {},
    ...Object.fromEntries(
      ["EMAIL", "SMS", "CUSTOM_HTTPS", "ORACLE_FUNCTIONS", "CARRIER_PIGEON"].map((one) => [
        `oci_ons_subscription.${one}`,
        subscription(one),
      ]),
    ),
  };
  const found = estimate({ resources }, { "oci_ons_notification_topic.t": { topic: { messagesPerMonth: 3_000_000 } } });
  expect(amountOf(found, "B90941")).toBe(59.98);
  expect(amountOf(found, "B93004")).toBe(44998.5);
  expect(amountOf(found, "B90940")).toBe(1.2);
  expect(found.free.map(({ address }) => address)).toContain("oci_ons_subscription.ORACLE_FUNCTIONS");
  expect(gapsOf(found)).toEqual([
    "no-price oci_ons_subscription.CARRIER_PIGEON: this package has no price for deliveries by CARRIER_PIGEON",
  ]);
  // In the most expensive zone, and with the free parts used up.
  expect(found.readings.find(({ id }) => id === "largest-size")!.total - found.total).toBeCloseTo(2_999_900 * 0.225, 4);
  expect(gapsOf(estimate({ resources }))).toEqual([
    "no-load oci_ons_notification_topic.t: no load is given: use Load.ofTopic, or topic in a file",
  ]);
});

test("a queue, a bucket and a log group of Log Analytics cost by their given loads", () => {
  const resources = {
    "oci_queue_queue.q": {},
    "oci_objectstorage_bucket.b": { storage_tier: "Archive" },
    "oci_log_analytics_log_analytics_log_group.g": {},
  };
  const found = estimate(
    { resources },
    {
      "oci_queue_queue.q": { queue: { requestsPerMonth: 3_000_000 } },
      "oci_objectstorage_bucket.b": { storage: { gigabytes: 1010, requestsPerMonth: 100_000 } },
      "oci_log_analytics_log_analytics_log_group.g": { storage: { gigabytes: 150 } },
    },
  );
  expect(["B95697", "B91633", "B91627", "B95634"].map((part) => amountOf(found, part))).toEqual([0.44, 2.6, 0.02, 372]);
  // Half a unit.
  expect(found.readings.find(({ id }) => id === "log-analytics-units-exact")!.total).toBeCloseTo(found.total - 186, 6);
  expect(gapsOf(estimate({ resources })).map((gap) => gap.split(":")[0])).toEqual([
    "no-load oci_queue_queue.q",
    "no-load oci_objectstorage_bucket.b",
    "no-load oci_log_analytics_log_analytics_log_group.g",
  ]);
});

test("units of Log Analytics cost less in large quantities", () => {
  const resources = { "oci_log_analytics_log_analytics_log_group.g": {} };
  const found = estimate(
    { resources },
    { "oci_log_analytics_log_analytics_log_group.g": { storage: { gigabytes: 33_000 } } },
  );
  expect(found.lines[0]!.formula).toBe("33,000 GB in units of 300 GB; 35 x 372 + 68 x 260.4 + 7 x 223.2 = 32,289.60");
});

describe("outbound transfer", () => {
  test.each<[OutboundLoad, number]>([
    [{ gigabytesPerMonth: 10_240 }, 0],
    [{ gigabytesPerMonth: 11_240 }, 8.5],
    [{ gigabytesPerMonth: 11_240, region: "ap-tokyo-1" }, 25],
    [{ gigabytesPerMonth: 11_240, region: "af-johannesburg-1" }, 50],
  ])("%j", (outbound, amount) => {
    expect(estimate({ resources: {} }, {}, { load: [Load.outbound(outbound)] }).total).toBeCloseTo(amount, 6);
  });

  test.each([
    [
      "mx-queretaro-1",
      "no-price outbound transfer: the zone of the region mx-queretaro-1 in the price list is not known",
    ],
    ["${var.region}", "unknown-value outbound transfer: the region is not known: give it with the load"],
  ])("out of %s has no price", (region, gap) => {
    const found = estimate({ resources: {}, region }, { outbound: { gigabytesPerMonth: 5 } });
    expect([found.lines, gapsOf(found)]).toEqual([[], [gap]]);
  });

  test("uses the region of an input", () => {
    const parts = { resources: {}, region: "${var.region}", variables: { region: {} } };
    const found = estimate(
      parts,
      { outbound: { gigabytesPerMonth: 11_240 } },
      { variables: { region: "sa-saopaulo-1" } },
    );
    expect(found.total).toBeCloseTo(25, 6);
  });
});
