// Sums that are calculated by hand from the price list, in the comments: free parts that several resources share, both sides of
// the bounds of tiers, and loads that follow from other loads. A month has 744 hours, or 2,678,400 seconds; a gigabyte is 10^9
// bytes.

import { type CostEstimate } from "../../lib/cost";
import { estimate } from "./document";

/** The amounts of a product in the order of the document, rounded to hundredths of a cent. */
function amounts({ lines }: CostEstimate, part: string): number[] {
  return lines.filter(({ partNumber }) => partNumber === part).map(({ amount }) => Math.round(amount * 1e4) / 1e4);
}

const BUCKETS = ["oci_objectstorage_bucket.a", "oci_objectstorage_bucket.b", "oci_objectstorage_bucket.c"];

function each(addresses: readonly string[], value: object): Record<string, object> {
  return Object.fromEntries(addresses.map((address) => [address, value]));
}

describe("a free part", () => {
  test("of 10 GB is shared by the buckets of a stack, in their order", () => {
    const found = estimate(
      { resources: each(BUCKETS, {}) },
      each(BUCKETS, { storage: { gigabytes: 6, requestsPerMonth: 30_000 } }),
    );
    // 6 GB are free, then 4 of 6 are, then none: 0, 2 x 0.0255, 6 x 0.0255.
    expect(amounts(found, "B91628")).toEqual([0, 0.051, 0.153]);
    // 50,000 requests are free, in units of 10,000: 3 of 3, 2 of 3, none: 0, 1 x 0.0034, 3 x 0.0034.
    expect(amounts(found, "B91627")).toEqual([0, 0.0034, 0.0102]);
    // With the free parts used up: 18 x 0.0255 + 9 x 0.0034 = 0.459 + 0.0306.
    expect(found.high).toBeCloseTo(0.4896, 10);
  });

  test("of calls and of execution is shared by functions", () => {
    const functions = ["oci_functions_function.a", "oci_functions_function.b"];
    const found = estimate(
      { resources: each(functions, { memory_in_mbs: 512 }) },
      each(functions, { function: { callsPerSecond: 0.5, secondsPerCall: 0.5 } }),
    );
    // Each has 0.5 x 2,678,400 = 1.3392 million calls; 2 million are free: 0, then (2.6784 - 2) x 0.20.
    expect(amounts(found, "B90618")).toEqual([0, 0.1357]);
    // Each runs 1,339,200 x 0.5 s x 0.5 GB = 334,800 GB-seconds, 33.48 units; 40 are free: 0, then (66.96 - 40) x 0.1417 = 3.8202.
    expect(amounts(found, "B90617")).toEqual([0, 3.8202]);
  });

  test("of 1,000 emails and 100 SMS is shared by the subscriptions of all topics", () => {
    const subscription = (topic: string, protocol: string): object => ({
      topic_id: `\${oci_ons_notification_topic.${topic}.id}`,
      protocol,
    });
    const resources = {
      "oci_ons_notification_topic.a": {},
      "oci_ons_notification_topic.b": {},
      "oci_ons_subscription.a_mail": subscription("a", "EMAIL"),
      "oci_ons_subscription.a_sms": subscription("a", "SMS"),
      "oci_ons_subscription.b_mail": subscription("b", "EMAIL"),
      "oci_ons_subscription.b_sms": subscription("b", "SMS"),
    };
    const topics = ["oci_ons_notification_topic.a", "oci_ons_notification_topic.b"];
    const found = estimate({ resources }, each(topics, { topic: { messagesPerMonth: 800 } }));
    // 0.8 of 1 thousand e-mails are free, then 0.2 of 0.8: 0, 0.6 x 0.02.
    expect(amounts(found, "B90941")).toEqual([0, 0.012]);
    // 100 of 800 SMS are free, then none, in the cheapest zone: 700 x 0.015, 800 x 0.015.
    expect(amounts(found, "B93004")).toEqual([10.5, 12]);
  });
});

test.each<[what: string, address: string, config: object, load: object, part: string, amount: number]>([
  // 35 units of 300 GB at 372, those above 35 at 260.40, those above 103 at 223.20.
  ...(
    [
      [10_500, 13_020], // 35 x 372
      [10_500.5, 13_280.4], // 35 x 372 + 1 x 260.40: a unit that is begun is charged
      [30_900, 30_727.2], // 35 x 372 + 68 x 260.40
      [31_200, 30_950.4], // 35 x 372 + 68 x 260.40 + 1 x 223.20
    ] as const
  ).map(
    ([gigabytes, amount]) =>
      [
        `${gigabytes} GB in Log Analytics`,
        "oci_log_analytics_log_analytics_log_group.g",
        {},
        { storage: { gigabytes } },
        "B95634",
        amount,
      ] as [string, string, object, object, string, number],
  ),
  // 10 GB are free, each further one costs 0.05: 1 GB a day for 30 days, and 1/3 GB for 30 days.
  ["30 GB of logs", "oci_logging_log.l", { retention_duration: 30 }, { log: { gigabytesPerDay: 1 } }, "B92593", 1],
  ["10 GB of logs", "oci_logging_log.l", {}, { log: { gigabytesPerDay: 1 / 3 } }, "B92593", 0],
  // 1 million requests are free, a further million costs 0.22.
  ["1.5 million requests", "oci_queue_queue.q", {}, { queue: { requestsPerMonth: 1_500_000 } }, "B95697", 0.11],
  // An API has no free part: 1/s is 2.6784 million calls at 3.
  ["an API with a call a second", "oci_apigateway_deployment.a", {}, { api: { callsPerSecond: 1 } }, "B92072", 8.0352],
])("%s", (_, address, config, load, part, amount) => {
  expect(amounts(estimate({ resources: { [address]: config } }, { [address]: load }), part)).toEqual([amount]);
});

test.each([
  // 10,240 GB are free, each further one costs 0.0085 in Europe, 0.025 in Asia and South America, 0.05 in the Middle East and Africa.
  ["eu-frankfurt-1", 10_240, "B88327", 0],
  ["eu-frankfurt-1", 10_340, "B88327", 0.85],
  ["ap-tokyo-1", 10_340, "B93455", 2.5],
  ["af-johannesburg-1", 10_340, "B93456", 5],
])("what leaves %s for the internet: %d GB", (region, gigabytesPerMonth, part, amount) => {
  const found = estimate({ resources: {}, region }, { outbound: { gigabytesPerMonth } });
  expect(amounts(found, part)).toEqual([amount]);
});

test.each([
  // 3,000 hours of an OCPU and 18,000 of a GB are free in a month: 4 x 744 = 2,976 and 24 x 744 = 17,856 are within.
  [4, 24, 0, 0],
  // 5 x 744 = 3,720, of which 720 x 0.01; 25 x 744 = 18,600, of which 600 x 0.0015.
  [5, 25, 7.2, 0.9],
])("a machine of A1 with %d OCPU and %d GB", (ocpus, memory, ofOcpus, ofMemory) => {
  const machine = { shape: "VM.Standard.A1.Flex", shape_config: { ocpus, memory_in_gbs: memory } };
  const found = estimate({ resources: { "oci_core_instance.m": machine } });
  expect([amounts(found, "B93297"), amounts(found, "B93298")]).toEqual([[ofOcpus], [ofMemory]]);
});

describe("from the load of a stream", () => {
  const orders = "oci_streaming_stream.orders";
  const copy = "oci_streaming_stream.copy";
  const connector = (target: object, more: object = {}): object => ({
    source: { kind: "streaming", stream_id: `\${${orders}.id}` },
    target,
    ...more,
  });
  const toCopy = { kind: "streaming", stream_id: `\${${copy}.id}` };
  const toBucket = { kind: "objectStorage", bucket: "${oci_objectstorage_bucket.a.name}" };
  const toFunction = { kind: "functions", function_id: "${oci_functions_function.f.id}", batch_size_in_num: 50 };
  const resources = {
    [orders]: { partitions: 1, retention_in_hours: 48 },
    [copy]: { partitions: 1, retention_in_hours: 24 },
    "oci_objectstorage_bucket.a": {},
    "oci_functions_function.f": { memory_in_mbs: 128 },
    "oci_sch_service_connector.copy": connector(toCopy),
    "oci_sch_service_connector.archive": connector(toBucket),
    "oci_sch_service_connector.call": connector(toFunction),
  };
  const loads = {
    [orders]: { messages: { perSecond: 1000, averageBytes: 1000, consumerGroups: 2 } },
    "oci_functions_function.f": { function: { secondsPerCall: 1 } },
  };
  const found = estimate({ resources }, loads);

  test("each connector reads all messages, like each consumer group", () => {
    // 1 MB/s x 2,678,400 s = 2,678.4 GB written; 2 groups and 3 connectors read it: 6 x 2,678.4 x 0.025 = 401.76.
    // The copy is written once, and has no known readers: 2,678.4 x 0.025 = 66.96.
    expect(amounts(found, "B90938")).toEqual([401.76, 66.96]);
  });

  test("messages are stored for the retention", () => {
    // 0.001 GB x 3,600 s x 48 h = 172.8 GB x 744 h x 0.0002 = 25.7126; of 24 h, half of it.
    expect(amounts(found, "B90939")).toEqual([25.7126, 12.8563]);
  });

  test("an archive fills a bucket, with objects that roll over by size", () => {
    // (2,678.4 - 10) x 0.0255 = 68.0442.
    expect(amounts(found, "B91628")).toEqual([68.0442]);
    // 2,678,400 MB in objects of 100 MB are 26,784, more than the 6,378 of one each 7 minutes; 50,000 are free.
    expect(amounts(found, "B91627")).toEqual([0]);
  });

  test("a function is called once for each batch", () => {
    // 1,000/s in batches of 50 are 20/s: 53.568 million calls, (53.568 - 2) x 0.20 = 10.3136.
    expect(amounts(found, "B90618")).toEqual([10.3136]);
    // 53,568,000 x 1 s x 0.125 GB / 10,000 = 669.6 units; (669.6 - 40) x 0.1417 = 89.2143.
    expect(amounts(found, "B90617")).toEqual([89.2143]);
  });

  test("the number of messages that a task drops is unknown, and the formula says this", () => {
    const filtered = {
      ...resources,
      "oci_sch_service_connector.copy": connector(toCopy, { tasks: [{ kind: "logRule" }] }),
    };
    const [, line] = estimate({ resources: filtered }, loads).lines.filter(({ partNumber }) => partNumber === "B90938");
    expect(line?.formula).toContain("1,000 messages/s x 1,000 bytes (if its tasks drop nothing) in 744 h");
  });
});
