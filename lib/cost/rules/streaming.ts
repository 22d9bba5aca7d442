// Internal: the cost of streams: PUT, GET, storage, and the minimum that may be charged for partitions.

import { type Bill, gigabytes } from "../bill";
import { type Resource } from "../document";
import { connectorsFrom, type Flow, flowInto } from "../flows";
import { GIGABYTE, HOURS, numberShown, SECONDS } from "../numbers";

const TRANSFER = "B90938";
const STORAGE = "B90939";
const STREAM = "oci_streaming_stream";
const DAY_HOURS = 24;
const DEFAULT_RETENTION_HOURS = 24;
/** The smallest record size in the older example. */
const RECORD_BYTES = 4_000;

export function streamCost(bill: Bill, stream: Resource): void {
  const flow = flowInto(bill, stream);
  if (flow === undefined) {
    bill.noLoad(stream, "no load is given: use Load.ofStream, or messages or bytes in a file");
    return;
  }
  transfer(bill, stream, flow);
  storage(bill, stream, flow);
}

/** The bytes charged for each byte. More than one if records are rounded up. */
function rounding({ reading }: Bill, { averageBytes }: Flow): number {
  if (reading.isRounded !== true || averageBytes === undefined || averageBytes === 0) return 1;
  return (RECORD_BYTES * Math.ceil(averageBytes / RECORD_BYTES)) / averageBytes;
}

function transfer(bill: Bill, stream: Resource, flow: Flow): void {
  const connectors = connectorsFrom(bill, stream).length;
  const readers = flow.consumerGroups + (bill.reading.areConnectorReadsFree === true ? 0 : connectors);
  const factor = rounding(bill, flow);
  const put = (flow.bytesPerSecond * factor * SECONDS) / GIGABYTE;
  const rounded = factor === 1 ? "" : ` x ${numberShown(factor)} by rounding`;
  const written = `${flow.from}${rounded} in ${HOURS} h = ${gigabytes(put)}`;
  bill.charge(stream, {
    what: "PUT and GET",
    part: TRANSFER,
    quantity: put * (1 + readers),
    from: `${written} written, x (1 + ${readers} reads)`,
    assumption: `Each reader reads everything once: ${plural(flow.consumerGroups, "consumer group")} and ${plural(connectors, "connector")} of the stack. One GB is 10^9 bytes; keys count, copies do not.`,
  });
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function storage(bill: Bill, stream: Resource, flow: Flow): void {
  const hours = bill.number(stream, "the retention", ["retention_in_hours"], DEFAULT_RETENTION_HOURS);
  if (hours === undefined) return;
  const charged = Math.max(0, hours - (bill.reading.isFirstDayFree === true ? DAY_HOURS : 0));
  const stored = (flow.bytesPerSecond * rounding(bill, flow) * 3600 * charged) / GIGABYTE;
  const first = charged === hours ? "" : ` - ${DAY_HOURS} h`;
  bill.charge(stream, {
    what: "storage",
    part: STORAGE,
    quantity: stored * HOURS,
    from: `${flow.from} for ${hours} h${first} = ${gigabytes(stored)}, x ${HOURS} h`,
    assumption: "The stream is full: it has been in use for its whole retention.",
  });
}

export const PARTITIONS_OF_MINIMUM = 50;
const MINIMUM_GB_PER_HOUR = 10;

/** The difference to the minimum, for the partitions of all streams together. */
export function partitionMinimum(bill: Bill): void {
  if (bill.reading.minimum === "none") return;
  const partitions = partitionsOf(bill);
  const steps = partitions / PARTITIONS_OF_MINIMUM;
  const charged = bill.reading.minimum === "begun" ? Math.ceil(steps) : Math.floor(steps);
  const moved = bill.lines.filter(({ part }) => part === TRANSFER).reduce((sum, { quantity }) => sum + quantity, 0);
  const least = charged * MINIMUM_GB_PER_HOUR * HOURS;
  if (least <= moved) return;
  bill.enter("all streams", {
    what: "minimum for partitions",
    part: TRANSFER,
    quantity: least - moved,
    from: `${partitions} partitions: ${charged} x ${MINIMUM_GB_PER_HOUR} GB/h x ${HOURS} h - ${gigabytes(moved)} transferred`,
    assumption:
      "An older limits page charges this for every 50 partitions; it is not documented whether it still applies.",
  });
}

export function partitionsOf(bill: Bill): number {
  return bill.document.ofType(STREAM).reduce((sum, stream) => {
    const partitions = bill.number(stream, "the number of partitions", ["partitions"]) ?? 0;
    return sum + partitions * bill.countOf(stream).count;
  }, 0);
}
