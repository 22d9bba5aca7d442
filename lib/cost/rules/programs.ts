// Internal: the cost of functions and APIs.

import { listAt } from "../../plan/values";
import { type Bill } from "../bill";
import { CostGapKind } from "../entries";
import { inBlocks, type Resource } from "../document";
import { connectorsTo, flowThrough } from "../flows";
import { type FunctionLoad } from "../load";
import { HOURS, MILLION, numberShown, SECONDS } from "../numbers";

const MIB_PER_GB = 1_024;
const UNIT_GB_SECONDS = 10_000;

/** The calls of a function per second, and their source. */
interface Calls {
  readonly perSecond: number;
  readonly from: string;
}

export function functionCost(bill: Bill, program: Resource): void {
  const load = bill.load(program)?._of("function");
  const calls = callsOf(bill, program, load);
  if (calls === undefined) {
    bill.noLoad(program, "the number of calls is not known: use Load.ofFunction, or function in a file");
    return;
  }
  const number = calls.perSecond * SECONDS;
  const shown = `${calls.from} in ${HOURS} h`;
  bill.charge(program, { what: "calls", part: "B90618", quantity: number / MILLION, from: shown });
  execution(bill, program, number, load);
  if (bill.document.value(program, ["provisioned_concurrency_config"]).value === undefined) return;
  bill.gap(
    program.address,
    CostGapKind.NO_PRICE,
    "the price of provisioned concurrency is not documented in the price list",
  );
}

function execution(bill: Bill, program: Resource, calls: number, load: FunctionLoad | undefined): void {
  if (load === undefined) {
    bill.noLoad(program, "the duration of a call is not known: use Load.ofFunction, or function in a file");
    return;
  }
  const memory = bill.number(program, "the memory", ["memory_in_mbs"]);
  if (memory === undefined) return;
  const { secondsPerCall } = load;
  const millions = numberShown(calls / MILLION);
  bill.charge(program, {
    what: "execution",
    part: "B90617",
    quantity: (calls * secondsPerCall * memory) / MIB_PER_GB / UNIT_GB_SECONDS,
    from: `${millions} million calls x ${numberShown(secondsPerCall)} s x ${numberShown(memory / MIB_PER_GB)} GB`,
    assumption: "The duration of a call is the given value, not a measurement.",
  });
}

function callsOf(bill: Bill, program: Resource, load: FunctionLoad | undefined): Calls | undefined {
  const given = load?.callsPerSecond;
  if (given !== undefined) return { perSecond: given, from: `${numberShown(given)} calls/s` };
  const connectors = connectorsTo(bill, program).map((one) => batchesOf(bill, one));
  const found = [...connectors, ...deploymentsTo(bill, program).map((one) => callsThrough(bill, one))];
  const known = found.filter((one) => one !== undefined);
  if (found.length === 0 || known.length < found.length) return undefined;
  return {
    perSecond: known.reduce((sum, { perSecond }) => sum + perSecond, 0),
    from: known.map(({ from }) => from).join(" + "),
  };
}

/** A connector calls when a batch is full or its time is over, but not more often than messages arrive. */
function batchesOf(bill: Bill, connector: Resource): Calls | undefined {
  const flow = flowThrough(bill, connector);
  if (flow === undefined) return undefined;
  const target = (name: string): number | undefined => {
    const isSaid = inBlocks(connector.config, ["target", name]) !== undefined;
    return isSaid ? bill.number(connector, name, ["target", name]) : undefined;
  };
  const [messages, kilobytes, seconds] = ["batch_size_in_num", "batch_size_in_kbs", "batch_time_in_sec"].map(target);
  const perSecond = flow.averageBytes === undefined ? undefined : flow.bytesPerSecond / flow.averageBytes;
  const bySize = [
    ...(messages === undefined || perSecond === undefined
      ? []
      : [{ perSecond: perSecond / messages, from: `${numberShown(perSecond)} messages/s in batches of ${messages}` }]),
    ...(kilobytes === undefined
      ? []
      : [{ perSecond: flow.bytesPerSecond / (kilobytes * 1_000), from: `${flow.from} in batches of ${kilobytes} kB` }]),
    ...(seconds === undefined
      ? []
      : [{ perSecond: Math.min(1 / seconds, perSecond ?? Infinity), from: `one call every ${seconds} s` }]),
  ];
  return bySize.sort((one, other) => other.perSecond - one.perSecond)[0];
}

const DEPLOYMENT = "oci_apigateway_deployment";

function deploymentsTo({ document }: Bill, { address }: Resource): readonly Resource[] {
  return document
    .ofType(DEPLOYMENT)
    .filter((one) => functionsBehind(one).some((id) => document.referred(id)?.address === address));
}

function functionsBehind({ config }: Resource): readonly unknown[] {
  return listAt(inBlocks(config, ["specification"]), "routes").map((route) =>
    inBlocks(route, ["backend", "function_id"]),
  );
}

/** Each call of an API calls the function only if no route has another backend. */
function callsThrough(bill: Bill, deployment: Resource): Calls | undefined {
  const load = bill.load(deployment)?._of("api");
  const isOnly = new Set(functionsBehind(deployment)).size === 1;
  if (load === undefined || !isOnly) return undefined;
  return { perSecond: load.callsPerSecond, from: `${numberShown(load.callsPerSecond)} calls/s of the API` };
}

export function apiCost(bill: Bill, deployment: Resource): void {
  const load = bill.load(deployment)?._of("api");
  if (load === undefined) {
    bill.noLoad(deployment, "no load is given: use Load.ofApi, or api in a file");
    return;
  }
  const quantity = (load.callsPerSecond * SECONDS) / MILLION;
  const from = `${numberShown(load.callsPerSecond)} calls/s in ${HOURS} h`;
  bill.charge(deployment, { what: "calls", part: "B92072", quantity, from });
}
