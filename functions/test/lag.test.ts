import { type FunctionProcess, startFunction } from "./support/agent";
import { Cloud } from "./support/cloud";

const BOOKINGS = "ocid1.stream.oc1.eu-frankfurt-1.bookings";
const COMPARTMENT = "ocid1.compartment.oc1..metrics";

let cloud: Cloud;
let fn: FunctionProcess;

function settings(groups: readonly string[]): Record<string, string> {
  return {
    ...cloud.environment,
    STREAMS: JSON.stringify([{ name: "bookings", ocid: BOOKINGS, endpoint: cloud.endpoint, groups }]),
    METRICS_COMPARTMENT_OCID: COMPARTMENT,
    METRICS_ENDPOINT: cloud.endpoint,
  };
}

beforeAll(async () => {
  cloud = await Cloud.start();
  fn = await startFunction("lag", settings(["analytics", "mail"]));
});

beforeEach(() => {
  cloud.reset();
});

/** Messages of a partition, by their age in seconds, from offset 0 on. */
function put(partition: string, ...ages: number[]): void {
  const messages = ages.map((age, offset) => ({
    stream: BOOKINGS,
    partition,
    offset,
    key: null,
    value: "eA==",
    timestamp: new Date(Date.now() - age * 1_000).toISOString(),
  }));
  cloud.streams.set(BOOKINGS, [...(cloud.streams.get(BOOKINGS) ?? []), ...messages]);
}

interface Posted {
  readonly namespace: string;
  readonly compartmentId: string;
  readonly name: string;
  readonly dimensions: Record<string, string>;
  readonly datapoints: readonly { readonly value: number }[];
}

function posted(): Posted[] {
  return cloud.metrics as unknown as Posted[];
}

/** Group, partition and seconds, in tens of them. */
function values(): [string | undefined, string | undefined, number][] {
  return posted().map(({ dimensions: { group, partition }, datapoints: [point] }) => [
    group,
    partition,
    Math.round((point?.value ?? -1) / 10) * 10,
  ]);
}

test("the lag of a partition is the age of the first message after the committed offset, and 0 without one", async () => {
  put("0", 300, 200, 100);
  put("1", 50, 40);
  cloud.groups.set("analytics", { 0: 0, 1: 1 });
  cloud.groups.set("mail", { 0: 2, 1: 0 });
  expect((await fn.call({ body: "{}" })).json).toEqual({ groups: 2, partitions: 4, behind: 2, unknown: 0 });
  expect(values()).toEqual([
    ["analytics", "0", 200],
    ["analytics", "1", 0],
    ["mail", "0", 0],
    ["mail", "1", 40],
  ]);
  expect(posted()[0]).toMatchObject({
    namespace: "consumer_lag",
    compartmentId: COMPARTMENT,
    name: "lag",
    dimensions: { resourceId: BOOKINGS, stream: "bookings", group: "analytics", partition: "0" },
  });
});

test("it reads a single message for each partition, and no group's cursor", async () => {
  put("0", 300, 200, 100);
  cloud.groups.set("analytics", { 0: 0 });
  cloud.groups.set("mail", {});
  await fn.call({ body: "" });
  const made = cloud.requests.map(({ operation }) => operation);
  expect(made).toEqual(["GetGroup", "CreateCursor", "GetMessages", "GetGroup", "PostMetricData"]);
  expect(cloud.requests[1]?.body.toString()).toBe('{"partition":"0","type":"AFTER_OFFSET","offset":0}');
  expect(cloud.requests[2]?.url).toContain("limit=1");
});

test("a partition to which nothing is committed has no value, and a clock that is behind makes none below 0", async () => {
  put("0", 300);
  put("1", 60, -60);
  cloud.groups.set("analytics", { 0: undefined, 1: 0 });
  cloud.groups.set("mail", { 0: -1 });
  expect((await fn.call({ body: "{}" })).json).toEqual({ groups: 2, partitions: 1, behind: 0, unknown: 2 });
  expect(values()).toEqual([["analytics", "1", 0]]);
});

test("a group that is not there fails the call after the others are written", async () => {
  put("0", 300, 200);
  cloud.groups.set("mail", { 0: 0 });
  const { status, text } = await fn.call({ body: "{}" });
  expect(status).toBe(502);
  expect(text).toContain("1 of 2 groups could not be read.");
  expect(values()).toEqual([["mail", "0", 200]]);
  expect(fn.log).toContain("a group cannot be read");
});

test("what passes is tried again, and a metric that cannot be written fails the call", async () => {
  cloud.groups.set("analytics", { 0: 0 });
  cloud.groups.set("mail", {});
  cloud.faults = (_, count) => (count === 0 ? "throttle" : undefined);
  expect((await fn.call({ body: "{}" })).json).toMatchObject({ groups: 2, partitions: 1 });
  cloud.faults = (operation) => (operation === "PostMetricData" ? "denied" : undefined);
  expect((await fn.call({ body: "{}" })).status).toBe(502);
});

test("more than 50 partitions are written in several requests", async () => {
  cloud.groups.set("analytics", Object.fromEntries(Array.from({ length: 51 }, (_, index) => [index, 0])));
  cloud.groups.set("mail", {});
  expect((await fn.call({ body: "{}" })).json).toMatchObject({ partitions: 51 });
  expect(cloud.requests.filter(({ operation }) => operation === "PostMetricData")).toHaveLength(2);
});

test("fails every call if a stream has no group, or an OCID of something else", async () => {
  const without = await startFunction("lag", settings([]));
  expect((await without.call({ body: "{}" })).status).toBe(502);
  expect(without.log).toContain("STREAMS, at 0.groups, must NOT have fewer than 1 items");
});
