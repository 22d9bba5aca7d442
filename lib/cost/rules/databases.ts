// Internal: the cost of databases.

import { type Bill, gigabytes } from "../bill";
import { inBlocks, type Resource } from "../document";
import { CostGapKind } from "../entries";
import { HOURS, numberShown } from "../numbers";

interface Workload {
  readonly licensed: string;
  readonly byol?: string;
  readonly storage: string;
}

const LAKEHOUSE: Workload = { licensed: "B95701", byol: "B95703", storage: "B95754" };

const WORKLOADS: { readonly [workload: string]: Workload } = {
  OLTP: { licensed: "B95702", byol: "B95704", storage: "B95706" },
  DW: LAKEHOUSE,
  LH: LAKEHOUSE,
  AJD: { licensed: "B99708", storage: "B95754" },
};

const SCALES_UP_TO = 3;

export function autonomousCost(bill: Bill, database: Resource): void {
  if (bill.flag(database, "whether it is Always Free", ["is_free_tier"])) {
    bill.free.set(database.address, "an Always Free database, because of its is_free_tier");
    return;
  }
  const name = bill.text(database, "the workload", ["db_workload"]);
  const license = bill.text(database, "the license model", ["license_model"], licenseByDefault(name));
  const model = bill.text(database, "the compute model", ["compute_model"]);
  if (name === undefined || license === undefined || model === undefined) return;
  const workload = WORKLOADS[name];
  const part = license === BYOL ? workload?.byol : workload?.licensed;
  if (workload === undefined || part === undefined || model !== "ECPU") {
    const reason = `this package has no price for the workload ${name} in ${model}s with ${license}`;
    bill.gap(database.address, CostGapKind.NO_PRICE, reason);
    return;
  }
  ecpus(bill, database, part);
  const size = sizeOf(bill, database);
  if (size === undefined) return;
  bill.charge(database, { what: "storage", part: workload.storage, quantity: size, from: gigabytes(size) });
  bill.gap(database.address, CostGapKind.NO_PRICE, "the cost of its backups is not established");
}

/** As the provider documents it: a JSON database cannot use your own license. */
function licenseByDefault(workload: string | undefined): string {
  return workload === "AJD" ? "LICENSE_INCLUDED" : BYOL;
}

const BYOL = "BRING_YOUR_OWN_LICENSE";

function ecpus(bill: Bill, database: Resource, part: string): void {
  const count = bill.number(database, "the number of ECPUs", ["compute_count"]);
  if (count === undefined) return;
  const scales = bill.flag(database, "whether it scales automatically", ["is_auto_scaling_enabled"]);
  const factor = scales && bill.reading.isLargest === true ? SCALES_UP_TO : 1;
  bill.charge(database, {
    what: "ECPUs",
    part,
    quantity: count * factor * HOURS,
    from: `${numberShown(count * factor)} ECPU x ${HOURS} h`,
    assumption: scales ? "It runs continuously, at the given ECPUs." : "It runs continuously.",
  });
}

const GB_PER_TB = 1_000;

function sizeOf(bill: Bill, database: Resource): number | undefined {
  const what = "the size of the storage";
  if (inBlocks(database.config, ["data_storage_size_in_tbs"]) === undefined) {
    return bill.number(database, what, ["data_storage_size_in_gb"]);
  }
  const terabytes = bill.number(database, what, ["data_storage_size_in_tbs"]);
  return terabytes === undefined ? undefined : terabytes * GB_PER_TB;
}

export function nosqlCost(bill: Bill, table: Resource): void {
  const mode = bill.text(table, "the capacity mode", ["table_limits", "capacity_mode"], "PROVISIONED");
  if (mode !== "PROVISIONED") {
    bill.gap(table.address, CostGapKind.NO_PRICE, "this package has no price for an on-demand table");
    return;
  }
  const limits = [
    ["write units", "B89737", "max_write_units"],
    ["read units", "B89738", "max_read_units"],
    ["storage", "B89739", "max_storage_in_gbs"],
  ] as const;
  for (const [what, part, name] of limits) {
    const quantity = bill.number(table, what, ["table_limits", name]);
    if (quantity !== undefined)
      bill.charge(table, { what, part, quantity, from: `${numberShown(quantity)} in its limits` });
  }
}
