// How an estimate reads a document, reports unknown values, and is printed.

import { KmsVault } from "@cdktf/provider-oci/lib/kms-vault";
import { OciStack, Partitions, Stream, StreamLoad, StreamPlacement } from "../../lib";
import { CostEstimate, Load, PriceList } from "../../lib/cost";
import { Instant } from "../../lib/core/instant";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, synthesize, testApp } from "../support/synthesis";
import { amountOf, BUSY, type DocumentParts, estimate, gapsOf, STREAM } from "./document";

const stream = (config: object, variables: DocumentParts["variables"] = {}): DocumentParts => ({
  resources: { [STREAM]: { partitions: 1, ...config } },
  variables,
});

describe("a value", () => {
  // 8.64 GB in a day, 744 h at 0.0002.
  test.each<[string, DocumentParts, Readonly<Record<string, string>>, number]>([
    ["that is left out is the provider's default", stream({}), {}, 1.29],
    ["that is written", stream({ retention_in_hours: 48 }), {}, 2.57],
    ["that is text", stream({ retention_in_hours: "48" }), {}, 2.57],
    ["of an input's default", stream({ retention_in_hours: "${var.hours}" }, { hours: { default: 72 } }), {}, 3.86],
    ["that is converted", stream({ retention_in_hours: "${tonumber(var.h)}" }, { h: { default: "72" } }), {}, 3.86],
    ["that is given for an input", stream({ retention_in_hours: "${var.h}" }, { h: { default: 24 } }), { h: "168" }, 9],
  ])("%s", (_, parts, variables, amount) => {
    expect(amountOf(estimate(parts, BUSY, { variables }), "B90939")).toBe(amount);
  });

  test.each<[string, DocumentParts, string]>([
    [
      "an input without a default",
      stream({ retention_in_hours: "${var.h}" }, { h: {} }),
      "the retention is the input h, which has no default",
    ],
    [
      "an expression",
      stream({ retention_in_hours: "${var.h * 2}" }, { h: {} }),
      "the retention is known only at apply",
    ],
    ["a text", stream({ retention_in_hours: "a day" }), "the retention is not set"],
  ])("that is %s is listed, and never zero", (_, parts, reason) => {
    const found = estimate(parts, BUSY);
    expect(gapsOf(found)).toEqual([`unknown-value ${STREAM}: ${reason}`]);
    expect(found.lines.map(({ what }) => what)).toEqual(["PUT and GET"]);
  });

  test.each<[string, object]>([
    ["an instance", { "oci_core_instance.i": { shape: "${data.a.b.shape}" } }],
    ["a database", { "oci_database_autonomous_database.d": {} }],
    ["a database's size", { "oci_database_autonomous_database.d": { db_workload: "OLTP", compute_model: "ECPU" } }],
    ["a vault", { "oci_kms_vault.v": {} }],
    ["a table", { "oci_nosql_table.t": {} }],
    ["GoldenGate", { "oci_golden_gate_deployment.g": {} }],
    ["GoldenGate's license", { "oci_golden_gate_deployment.g": { deployment_type: "BIGDATA", cpu_core_count: 1 } }],
    ["Integration", { "oci_integration_integration_instance.i": {} }],
    ["a volume", { "oci_core_volume.v": {} }],
    ["a pool", { "oci_core_instance_pool.p": {} }],
    ["managed Kafka", { "oci_managed_kafka_kafka_cluster.k": {} }],
    ["a key's version", { "oci_kms_key_version.v": { key_id: "ocid1.key.oc1..a" } }],
  ])("that %s must say is listed where it is left out", (_, resources) => {
    const found = estimate({ resources: resources as DocumentParts["resources"] });
    expect(found.lines).toEqual([]);
    expect(found.gaps.length).toBeGreaterThan(0);
  });
});

describe("a resource", () => {
  test.each<[string, object, number]>([
    ["by count", { count: 3 }, 3],
    ["by an input", { count: "${var.count}" }, 2],
    ["by a list", { for_each: ["a", "b"] }, 2],
    ["by a map", { for_each: { a: 1, b: 2, c: 3 } }, 3],
  ])("that is there several times, %s, costs as often", (_, more, count) => {
    const parts = stream({ retention_in_hours: 24, ...more }, { count: { default: 2 } });
    expect(estimate(parts, BUSY).total).toBeCloseTo(count * estimate(stream({}), BUSY).total, 6);
  });

  test.each([
    ["count", { count: "${var.a ? 1 : 0}" }],
    ["for_each", { for_each: "${toset(var.names)}" }],
  ])("is counted once if %s is known only at apply, which the line states", (_, more) => {
    const [line] = estimate(stream(more), BUSY).lines;
    expect(line!.assumption).toContain("Counted once: the count is known only at apply.");
  });

  test("with a count of zero costs nothing", () => {
    expect(estimate(stream({ count: 0 }), BUSY).lines).toEqual([]);
  });
});

describe("the minimum for partitions", () => {
  const few = { [STREAM]: { messages: { perSecond: 1, averageBytes: 1000 } } };
  const totals = (partitions: unknown): Record<string, number> => {
    const { total, readings } = estimate(stream({ partitions, retention_in_hours: 24 }), few);
    const other = readings.map((one): [string, number] => [one.id, Math.round(one.total * 100) / 100]);
    return {
      total: Math.round(total * 100) / 100,
      ...Object.fromEntries(other.filter(([id]) => id.includes("minimum"))),
    };
  };

  test.each([
    [1, { total: 0.15, "minimum-for-begun-50-partitions": 186.01 }],
    [49, { total: 0.15, "minimum-for-begun-50-partitions": 186.01 }],
    [50, { total: 186.01, "no-minimum": 0.15 }],
    [99, { total: 186.01, "minimum-for-begun-50-partitions": 372.01, "no-minimum": 0.15 }],
    [100, { total: 372.01, "no-minimum": 0.15 }],
  ])("of %d partitions is read in all ways", (partitions, expected) => {
    expect(totals(partitions)).toEqual(expected);
  });

  test("causes a warning from 50 partitions on, and counts the transferred data", () => {
    const { warnings, lines } = estimate(stream({ partitions: 50, retention_in_hours: 24 }), BUSY);
    expect(warnings).toEqual([
      "The streams have 50 partitions: an older limits page charges a minimum for every 50, but it is not documented whether it still applies.",
    ]);
    expect(lines.find(({ address }) => address === "all streams")!.formula).toBe(
      "50 partitions: 1 x 10 GB/h x 744 h - 535.68 GB transferred; 6,904.32 x 0.025 = 172.61",
    );
    expect(estimate(stream({ partitions: 49 }), BUSY).warnings).toEqual([]);
  });

  test("of streams whose partitions only Terraform knows is listed", () => {
    expect(gapsOf(estimate(stream({ partitions: "${data.a.b.c}" }), BUSY))).toEqual([
      `unknown-value ${STREAM}: the number of partitions is known only at apply`,
    ]);
  });
});

test("records of unknown size are not rounded up to 4 KB", () => {
  const { readings } = estimate(stream({}), { [STREAM]: { bytes: { gigabytesPerDay: 5 } } });
  expect(readings.map(({ id }) => id)).not.toContain("records-of-4-kb");
  const known = estimate(stream({}), { [STREAM]: { bytes: { gigabytesPerDay: 5, averageBytes: 5000 } } });
  // 8,000 instead of 5,000 bytes.
  expect(known.readings.find(({ id }) => id === "records-of-4-kb")!.total).toBeCloseTo(known.total * 1.6, 6);
});

test("a database that scales automatically has a range", () => {
  const resources = {
    "oci_database_autonomous_database.d": {
      ...{ db_workload: "OLTP", compute_model: "ECPU", compute_count: 2, data_storage_size_in_gb: 20 },
      ...{ license_model: "LICENSE_INCLUDED", is_auto_scaling_enabled: true },
    },
  };
  const { lines } = estimate({ resources });
  expect([lines[0]!.amount, lines[0]!.high]).toEqual(
    [499.968, 3 * 499.968].map((one) => expect.closeTo(one, 6) as number),
  );
});

test("a load balancer costs more at its largest bandwidth", () => {
  const resources = {
    "oci_load_balancer_load_balancer.l": {
      shape_details: { minimum_bandwidth_in_mbps: 10, maximum_bandwidth_in_mbps: 100 },
    },
  };
  expect(estimate({ resources }).lines[1]).toMatchObject({
    amount: 0,
    low: 0,
    high: expect.closeTo(7.44, 6) as number,
  });
});

test("the tree of a stack gives the same estimate as its document", () => {
  const stack = newStack("shop");
  new KmsVault(stack, "vault", { compartmentId: COMPARTMENT_ID, displayName: "v", vaultType: "VIRTUAL_PRIVATE" });
  synthesize(stack);
  const { total, name } = CostEstimate.of(stack);
  expect([total, name]).toEqual([expect.closeTo(2770.656, 6), "shop"]);
});

describe("prices", () => {
  const at = (today: string): string[] => estimate({ resources: {} }, {}, { today: Instant.fromIso(today) }).warnings;

  test("that are older than a year cause a warning with their date", () => {
    expect(at("2027-01-05T00:00:00Z")).toEqual([]);
    expect(at("2027-01-05T00:00:01Z")).toEqual([
      expect.stringMatching(
        /^The prices are from 2026-01-05, more than a year old \(.*\): pass newer ones with PriceList\.fromOracleJson\.$/,
      ),
    ]);
  });

  test("of a future day cause a warning, unless the day has begun in another time zone", () => {
    expect(at("2026-01-03T23:59:59Z")).toEqual([expect.stringContaining("a day in the future")]);
    expect(at("2026-01-04T00:00:00Z")).toEqual([]);
  });

  test("beyond the end of the last tier are not known", () => {
    const prices = [{ model: "PAY_AS_YOU_GO", value: 0.025, rangeMin: 0, rangeMax: 300 }];
    const items = [{ partNumber: "B90938", currencyCodeLocalizations: [{ currencyCode: "USD", prices }] }];
    const list = PriceList.oracle().overriddenBy(
      PriceList.fromOracleJson(JSON.stringify({ items }), { asOf: "2026-01-05" }),
    );
    // 100 bytes a second are 0.26784 GB in 744 hours, and 0.53568 GB with one reader.
    const load = (perSecond: number): object => ({ [STREAM]: { messages: { perSecond, averageBytes: 100 } } });
    const parts = stream({ partitions: 1, retention_in_hours: 24 });
    expect(amountOf(estimate(parts, load(560), { prices: list }), "B90938")).toBe(7.5);
    expect(gapsOf(estimate(parts, load(561), { prices: list }))).toEqual([
      `no-price ${STREAM}: the price list has no price of B90938 beyond a quantity of 300 in a month`,
    ]);
  });

  test("do not cause a warning if only Terraform knows the day", () => {
    expect(at("${var.today}")).toEqual([]);
  });

  test("are compared with today if no day is given", () => {
    const items = [{ partNumber: "B1", currencyCodeLocalizations: [{ currencyCode: "EUR", prices: [] }] }];
    const prices = (asOf: string): PriceList => PriceList.fromOracleJson(JSON.stringify({ items }), { asOf });
    expect(estimate({ resources: {} }, {}, { prices: prices("2020-02-29") }).warnings).toHaveLength(1);
    expect(estimate({ resources: {} }, {}, { prices: prices("2999-01-01") }).warnings).toEqual([
      "The prices are from 2999-01-01, a day in the future (a file in the form of Oracle's price API): set the right day with asOf.",
    ]);
  });

  test("that the list does not have are reported", () => {
    const items = [{ partNumber: "B1", currencyCodeLocalizations: [{ currencyCode: "EUR", prices: [] }] }];
    const prices = PriceList.fromOracleJson(JSON.stringify({ items }), { asOf: "2026-11-01" });
    expect(gapsOf(estimate(stream({}), BUSY, { prices }))).toEqual([
      `no-price ${STREAM}: the price list has no B90938, the product for PUT and GET`,
      `no-price ${STREAM}: the price list has no B90939, the product for storage`,
    ]);
  });
});

describe("printed", () => {
  const resources = {
    [STREAM]: { partitions: 1, retention_in_hours: 24 },
    "oci_streaming_stream.idle": { partitions: 1 },
    "oci_logging_log.log": { retention_duration: 30 },
    "oci_monitoring_alarm.a": {},
    "oci_monitoring_alarm.b": {},
  };
  const today = Instant.fromIso("2027-06-01T00:00:00Z");
  const found = estimate({ resources }, { ...BUSY, "oci_logging_log.log": { log: { gigabytesPerDay: 1 } } }, { today });

  test("as plain text, it has all of its parts", () => {
    const text = found.text();
    expect(text.split("\n").slice(0, 8)).toEqual([
      "Cost of shop in USD: a month of 744 hours, list prices without tax",
      "",
      "resource                     for            USD  part    formula",
      "oci_streaming_stream.orders  PUT and GET  13.39  B90938  100 messages/s x 1,000 bytes in 744 h = 267.84 GB written, x (1 + 1 reads); 535.68 x 0.025 = 13.39",
      "oci_streaming_stream.orders  storage       1.29  B90939  100 messages/s x 1,000 bytes for 24 h = 8.64 GB, x 744 h; 6,428.16 x 0.0002 = 1.29",
      "oci_logging_log.log          log storage   1.00  B92593  1 GB/day x 30 days; (30 - 10 free) x 0.05 = 1.00",
      "total                                     15.68          from 14.39 to 192.64 depending on how the price model is read",
      "",
    ]);
    for (const title of ["Other readings of the price model", "Not in the sum", "Free", "Assumed", "Warnings"]) {
      expect(text).toContain(`\n${title}:\n`);
    }
    expect(text).toContain(
      "\n  oci_streaming_stream.idle: no load is given: use Load.ofStream, or messages or bytes in a file\n",
    );
    expect(text).toContain("\n  2 oci_monitoring_alarm: no product in Oracle's price list");
    expect(text).toContain("that may already be used up:\n  10 x GB log storage per month (B92593)\n");
    expect(text).toContain("\nPrices from 2026-01-05: ");
  });

  test("as Markdown, it has a table and lists", () => {
    const markdown = found.markdown();
    expect(markdown.split("\n").slice(0, 3)).toEqual([
      "| resource | for | USD | formula | part |",
      "|---|---|--:|---|---|",
      "| `oci_streaming_stream.orders` | PUT and GET | 13.39 | 100 messages/s x 1,000 bytes in 744 h = 267.84 GB written, x (1 + 1 reads); 535.68 x 0.025 = 13.39 | B90938 |",
    ]);
    expect(markdown).toContain("\nNot in the sum:\n\n- `oci_streaming_stream.idle`: no load is given");
  });

  test("as JSON, it has all of its members", () => {
    const json = JSON.parse(found.json()) as Record<string, unknown>;
    expect(json).toMatchObject({
      ...{ name: "shop", currency: "USD", hours: 744, total: found.total, low: found.low, high: found.high },
      ...{ lines: found.lines, gaps: found.gaps, free: found.free, readings: found.readings, warnings: found.warnings },
      prices: { asOf: "2026-01-05" },
    });
  });

  test("a line has the product, its unit, and its free quantity", () => {
    expect(found.lines[2]).toEqual({
      ...{ address: "oci_logging_log.log", what: "log storage", amount: 1, low: 1, high: 1.5 },
      ...{
        partNumber: "B92593",
        product: "OCI - Logging - Storage",
        unit: "GB log storage per month",
        freeQuantity: 10,
      },
      formula: "1 GB/day x 30 days; (30 - 10 free) x 0.05 = 1.00",
      assumption: "The log is full: it has been in use for its whole retention.",
    });
  });
});

test("an estimate does not change the stack", () => {
  const stack = new OciStack(testApp(), "shop");
  const placement = StreamPlacement.inDefaultPool(stack.compartment);
  const busy = StreamLoad.messages({ perSecond: 2500, averageBytes: 100, peakFactor: 2 });
  const orders = new Stream(stack, "orders", { placement, partitions: Partitions.forLoad(busy) });
  const nodes = stack.node.findAll().length;
  expect(CostEstimate.of(stack, { load: [Load.ofStream(orders, busy)] }).gaps).toEqual([]);
  expect(stack.node.findAll()).toHaveLength(nodes);
  synthesize(stack);
});
