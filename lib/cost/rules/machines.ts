// Internal: the cost of machines: instances, instance pools, load balancers.

import { type Bill } from "../bill";
import { type Resource } from "../document";
import { CostGapKind } from "../entries";
import { HOURS, numberShown } from "../numbers";
import { bootVolumeCost } from "./storage";

/** The part numbers for an OCPU hour and for a GB of memory per hour, by series. */
const SERIES: { readonly [series: string]: readonly [ocpu: string, memory: string] } = {
  E4: ["B93113", "B93114"],
  E5: ["B97384", "B97385"],
  A1: ["B93297", "B93298"],
};

export function instanceCost(bill: Bill, instance: Resource): void {
  shapeCost(bill, instance, instance, []);
  bootVolumeCost(bill, instance, ["source_details"]);
}

const LAUNCH = ["instance_details", "launch_details"];

export function instancePoolCost(bill: Bill, pool: Resource): void {
  const size = bill.number(pool, "the size of the pool", ["size"]);
  const made = bill.document.referred(
    (pool.config as { readonly instance_configuration_id?: unknown }).instance_configuration_id,
  );
  if (made === undefined) {
    bill.gap(pool.address, CostGapKind.UNKNOWN_VALUE, "the instance configuration is not in the stack");
    return;
  }
  if (size === undefined) return;
  shapeCost(bill, pool, made, LAUNCH, size);
  bill.noLoad(pool, "the boot volumes of its instances are not counted");
}

/** @param described - the resource that has the shape, at a path */
function shapeCost(bill: Bill, machine: Resource, described: Resource, path: readonly string[], machines = 1): void {
  const shape = bill.text(described, "the shape", [...path, "shape"]);
  if (shape === undefined) return;
  const parts = SERIES[/^VM\.Standard\.(\w+)\.Flex$/.exec(shape)?.[1] ?? ""];
  if (parts === undefined) {
    bill.gap(machine.address, CostGapKind.NO_PRICE, `this package has no price for the shape ${shape}`);
    return;
  }
  const ocpus = bill.number(described, "the number of OCPUs", [...path, "shape_config", "ocpus"]);
  const memory = bill.number(described, "the memory", [...path, "shape_config", "memory_in_gbs"]);
  const each = machines === 1 ? "" : `${machines} x `;
  const assumption = "It runs continuously.";
  if (ocpus !== undefined) {
    const from = `${each}${numberShown(ocpus)} OCPU of ${shape} x ${HOURS} h`;
    bill.charge(machine, { what: "OCPUs", part: parts[0], quantity: machines * ocpus * HOURS, from, assumption });
  }
  if (memory === undefined) return;
  const from = `${each}${numberShown(memory)} GB of memory x ${HOURS} h`;
  bill.charge(machine, { what: "memory", part: parts[1], quantity: machines * memory * HOURS, from, assumption });
}

export function loadBalancerCost(bill: Bill, balancer: Resource): void {
  bill.charge(balancer, { what: "load balancer", part: "B93030", quantity: HOURS, from: `${HOURS} h` });
  const bound = bill.reading.isLargest === true ? "maximum" : "minimum";
  const mbps = bill.number(balancer, "the bandwidth", ["shape_details", `${bound}_bandwidth_in_mbps`]);
  if (mbps === undefined) return;
  const from = `${numberShown(mbps)} Mbps x ${HOURS} h`;
  const assumption = "At its smallest bandwidth.";
  bill.charge(balancer, { what: "bandwidth", part: "B93031", quantity: mbps * HOURS, from, assumption });
}
