// Internal: the cost of stored data: in buckets, in logs, in Log Analytics.

import { type Bill, gigabytes } from "../bill";
import { inBlocks, type Resource } from "../document";
import { connectorsTo, flowThrough } from "../flows";
import { type StorageLoad } from "../load";
import { GIGABYTE, HOURS, MILLION, numberShown, SECONDS } from "../numbers";

const ARCHIVE = "B91633";
const STANDARD = "B91628";
const REQUESTS = "B91627";
const REQUESTS_PER_UNIT = 10_000;

export function bucketCost(bill: Bill, bucket: Resource): void {
  const load = bill.load(bucket)?._of("storage");
  const connectors = connectorsTo(bill, bucket);
  const flows = connectors.map((one) => flowThrough(bill, one)).filter((one) => one !== undefined);
  const isKnown = connectors.length > 0 && flows.length === connectors.length;
  if (load === undefined && !isKnown) {
    bill.noLoad(bucket, "the amount of stored data is not known: use Load.ofStorage, or storage in a file");
    return;
  }
  const flowing = flows.reduce((sum, { bytesPerSecond }) => sum + (bytesPerSecond * SECONDS) / GIGABYTE, 0);
  const tier = bill.text(bucket, "the storage tier", ["storage_tier"], "Standard");
  const derived = `${flows.map(({ from }) => from).join(" + ")} in ${HOURS} h`;
  if (tier !== undefined) {
    bill.charge(bucket, {
      what: tier === "Archive" ? "archive storage" : "storage",
      part: tier === "Archive" ? ARCHIVE : STANDARD,
      quantity: load?.gigabytes ?? flowing,
      from: load === undefined ? derived : `${gigabytes(load.gigabytes)} stored`,
      ...(load === undefined && {
        assumption: `The data that the connectors write in the first month, uncompressed, at the end of the month: it grows by ${gigabytes(flowing)} each month until a lifecycle rule deletes objects.`,
      }),
    });
  }
  requests(bill, bucket, load, connectors);
}

const ROLLOVER_MS = 420_000;
const ROLLOVER_MB = 100;

function requests(bill: Bill, bucket: Resource, load: StorageLoad | undefined, connectors: readonly Resource[]): void {
  const given = load?.requestsPerMonth;
  const objects = connectors.map((one) => objectsOf(bill, one));
  const number = given ?? objects.reduce((sum, one) => sum + one, 0);
  if (number === 0) return;
  bill.charge(bucket, {
    what: "requests",
    part: REQUESTS,
    quantity: number / REQUESTS_PER_UNIT,
    from: `${numberShown(number)} requests`,
    ...(given === undefined && {
      assumption:
        "One PUT for each object that the connectors write, when the rollover time or size is reached; reads are not counted.",
    }),
  });
}

function objectsOf(bill: Bill, connector: Resource): number {
  const target = (name: string, byDefault: number): number =>
    bill.number(connector, name, ["target", name], byDefault) ?? byDefault;
  const bytes = ((flowThrough(bill, connector)?.bytesPerSecond ?? 0) * SECONDS) / MILLION;
  const byTime = (SECONDS * 1_000) / target("batch_rollover_time_in_ms", ROLLOVER_MS);
  return Math.ceil(Math.max(byTime, bytes / target("batch_rollover_size_in_mbs", ROLLOVER_MB)));
}

const DEFAULT_RETENTION_DAYS = 30;

export function logCost(bill: Bill, log: Resource): void {
  const load = bill.load(log)?._of("log");
  if (load === undefined) {
    bill.noLoad(log, "no load is given: use Load.ofLog, or log in a file");
    return;
  }
  const days = bill.number(log, "the retention", ["retention_duration"], DEFAULT_RETENTION_DAYS);
  if (days === undefined) return;
  const perDay = gigabytes(load.gigabytesPerDay);
  bill.charge(log, {
    what: "log storage",
    part: "B92593",
    quantity: load.gigabytesPerDay * days,
    from: `${perDay}/day x ${days} days`,
    assumption: "The log is full: it has been in use for its whole retention.",
  });
}

const UNIT_GB = 300;

export function logAnalyticsCost(bill: Bill, group: Resource): void {
  const load = bill.load(group)?._of("storage");
  if (load === undefined) {
    bill.noLoad(group, "the amount of stored data is not known: use Load.ofStorage, or storage in a file");
    return;
  }
  const exact = load.gigabytes / UNIT_GB;
  bill.charge(group, {
    what: "active storage",
    part: "B95634",
    quantity: bill.reading.areUnitsExact === true ? exact : Math.ceil(exact),
    from: `${gigabytes(load.gigabytes)} in units of ${UNIT_GB} GB`,
    assumption: "Units are rounded up; nothing is archived.",
  });
}

/** The cost of a volume: storage, and performance units for each gigabyte. */
export function volumeCost(bill: Bill, resource: Resource, what: string, size: number, units: number): void {
  bill.charge(resource, { what, part: "B91961", quantity: size, from: gigabytes(size) });
  bill.charge(resource, {
    what: `${what}: performance`,
    part: "B91962",
    quantity: size * units,
    from: `${gigabytes(size)} x ${numberShown(units)} units`,
  });
}

const BALANCED = 10;

export function blockVolumeCost(bill: Bill, volume: Resource): void {
  const size = bill.number(volume, "the size of the volume", ["size_in_gbs"]);
  const units = bill.number(volume, "the performance of the volume", ["vpus_per_gb"], BALANCED);
  if (size !== undefined && units !== undefined) volumeCost(bill, volume, "volume", size, units);
}

/** The cost of the boot volume of an instance. By default, it has the size of the image. */
export function bootVolumeCost(bill: Bill, resource: Resource, source: readonly string[]): void {
  const load = bill.load(resource)?._of("storage");
  const path = [...source, "boot_volume_size_in_gbs"];
  const isSaid = inBlocks(resource.config, path) !== undefined;
  if (load === undefined && !isSaid) {
    bill.noLoad(resource, "the boot volume has the size of its image: use Load.ofStorage, or storage in a file");
    return;
  }
  const size = load?.gigabytes ?? bill.number(resource, "the size of the boot volume", path);
  const units = bill.number(
    resource,
    "the performance of the boot volume",
    [...source, "boot_volume_vpus_per_gb"],
    BALANCED,
  );
  if (size !== undefined && units !== undefined) volumeCost(bill, resource, "boot volume", size, units);
}
