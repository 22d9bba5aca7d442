// The costs of the reference stacks, compared with sums that are calculated by hand: the numbers below follow from their formulas, for a
// month of 31 days and decimal gigabytes. The library does not calculate any of them.

import { estimateOf } from "../../scripts/costs";
import { type CostEstimate } from "../../lib/cost";
import { exampleLoads } from "../../scripts/example-loads";

const example = (id: string, variant = "default"): CostEstimate =>
  estimateOf(exampleLoads.find((one) => one.id === id && one.variant === variant)!);

const ESTIMATES = {
  booking: example("visionstays-booking"),
  logs: example("log-analytics"),
  "logs with a VM": example("log-analytics", "private"),
  iot: example("iot"),
};
const ALL = Object.values(ESTIMATES);

/** The sum of the lines of some products, for the resources whose address has a word in it. */
function sum({ lines }: CostEstimate, word: string, ...parts: string[]): number {
  return lines
    .filter(({ address, partNumber }) => address.includes(word) && parts.includes(partNumber))
    .reduce((total, { amount }) => total + amount, 0);
}

/** In sums by hand, the cells of a table are rounded before they are added up. */
const CENT = 0.0101;

function expectAmount(actual: number, byHand: number): void {
  expect({ actual, isNear: Math.abs(actual - byHand) < CENT }).toEqual({ actual, isNear: true });
}

test.each([
  ["booking: PUT and GET of 401.76 GB", "booking", "pool_bookings", ["B90938"], 10.04],
  ["booking: storage of 30.24 GB", "booking", "pool_bookings", ["B90939"], 4.5],
  ["booking: archive of 133.92 GB, of which 10 are free", "booking", "archive", ["B91628"], 3.16],
  ["booking: requests of the archive", "booking", "archive", ["B91627"], 0],
  ["booking: mails", "booking", "topic", ["B90941", "B93004"], 0],
  ["log analytics: PUT and GET of 310 GB", "logs", "vcn-flow", ["B90938"], 7.75],
  ["log analytics: storage of 5 GB", "logs", "vcn-flow", ["B90939"], 0.74],
  ["log analytics: 150 GB in Logging, of which 10 are free", "logs", "vcn-flow-subnet", ["B92593"], 7],
  ["log analytics: a VM of E5 with 1 OCPU and 8 GB", "logs with a VM", "worker", ["B97384", "B97385"], 34.22],
  ["log analytics: a boot volume of 50 GB", "logs with a VM", "worker", ["B91961", "B91962"], 2.13],
  ["IoT: PUT and GET of 401.76 GB", "iot", "telemetry", ["B90938"], 10.04],
  ["IoT: storage of 30.24 GB", "iot", "telemetry", ["B90939"], 4.5],
  ["IoT: archive of 133.92 GB, of which 10 are free", "iot", "archive", ["B91628"], 3.16],
  ["IoT: 267.84 million calls of the API", "iot", "api", ["B92072"], 803.52],
  ["IoT: 270.52 million calls of functions", "iot", "functions", ["B90618"], 53.7],
  ["IoT: 703.08 units of execution", "iot", "functions", ["B90617"], 93.96],
  ["IoT: 2 ECPUs", "iot", "database", ["B95702"], 499.97],
  ["IoT: 134 GB of the database", "iot", "database", ["B95706"], 15.49],
  ["IoT: a VM of E4 with 1 OCPU and 8 GB", "iot", "web", ["B93113", "B93114"], 27.53],
] as const)("%s", (_, stack, word, parts, byHand) => {
  expectAmount(sum(ESTIMATES[stack], word, ...parts), byHand);
});

test.each([
  ["booking", 17.7],
  ["logs", 15.49],
  ["logs with a VM", 51.84],
  ["iot", 1511.87],
] as const)("the sum of %s", (stack, byHand) => {
  expectAmount(ESTIMATES[stack].total, byHand);
});

test.each([
  ["booking", "records-of-4-kb", 61.34],
  ["booking", "minimum-for-begun-50-partitions", 193.66],
  ["logs", "records-of-4-kb", 40.98],
  ["logs", "minimum-for-begun-50-partitions", 193.74],
  ["iot", "records-of-4-kb", 1613.68],
  ["iot", "minimum-for-begun-50-partitions", 1687.83],
  // 4.50 of storage becomes 3.86, and 0.74 becomes 0.
  ["booking", "first-24-hours-stored-free", 17.06],
  ["logs", "first-24-hours-stored-free", 14.75],
  ["iot", "first-24-hours-stored-free", 1511.23],
] as const)("the sum of %s by the reading %s", (stack, reading, byHand) => {
  expectAmount(ESTIMATES[stack].readings.find(({ id }) => id === reading)!.total, byHand);
});

test("the range of each line and of the sum includes all readings of the price model", () => {
  for (const { total, low, high, lines, readings } of ALL) {
    expect(readings.every((one) => one.total >= low - 0.01 && one.total <= high + 0.01)).toBe(true);
    expect(total >= low && total <= high).toBe(true);
    expect(lines.filter((line) => line.amount < line.low || line.amount > line.high)).toEqual([]);
  }
  const transfer = ESTIMATES.booking.lines.find(({ what }) => what === "PUT and GET")!;
  // Without the reads of the connector, and in records of 4 KB.
  expectAmount(transfer.low, 6.7);
  expectAmount(transfer.high, 40.18);
});

test("resources that are not in a sum are listed, each in one list", () => {
  expect(ESTIMATES.booking.gaps).toEqual([]);
  expect(ESTIMATES.iot.gaps.map(({ address, kind }) => `${kind} ${address}`)).toEqual([
    "no-load oci_core_instance.web_08B6E5F3",
    "no-price oci_database_autonomous_database.database_EBDE4557",
    "no-load oci_logging_log.logs_api-access_B6F9E23E",
    "no-load oci_logging_log.logs_api-execution_C70BC41B",
    "no-load oci_logging_log.logs_ingest-functions_C5E73D54",
    "no-load oci_logging_log.logs_processing-functions_3AE6C3F8",
  ]);
  for (const { lines, free } of ALL) {
    const charged = new Set(lines.map(({ address }) => address));
    expect(free.filter(({ address }) => charged.has(address))).toEqual([]);
  }
});
