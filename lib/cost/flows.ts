// Internal: the data that flows through the resources of a stack, derived from the given loads.

import { listAt } from "../plan/values";
import { type StreamLoad } from "../streaming/stream-load";
import { type Bill } from "./bill";
import { inBlocks, type Resource } from "./document";
import { type LogLoad } from "./load";
import { GIGABYTE, numberShown } from "./numbers";

export interface Flow {
  readonly bytesPerSecond: number;
  /** The size of a message or record. Undefined if it is not known. */
  readonly averageBytes: number | undefined;
  readonly consumerGroups: number;
  /** The size of the flow as a formula: `50 messages/s x 1,000 bytes`. */
  readonly from: string;
}

const SECONDS_PER_DAY = 86_400;

/** The flow into a stream: its load, otherwise the data that the connectors of the stack write to it. */
export function flowInto(bill: Bill, stream: Resource, above: readonly Resource[] = []): Flow | undefined {
  const load = bill.load(stream)?._of("stream");
  if (load !== undefined) return flowOf(load);
  if (above.includes(stream)) return undefined;
  const feeding = connectorsTo(bill, stream);
  const flows = feeding.map((connector) => flowThrough(bill, connector, [...above, stream]));
  return feeding.length === 0 ? undefined : sumOf(flows);
}

/** The flow through a connector, if it follows from a load. The effect of task filters is not known. */
export function flowThrough(bill: Bill, connector: Resource, above: readonly Resource[] = []): Flow | undefined {
  const flow = flowOutOf(bill, connector, above);
  const hasTasks = inBlocks(connector.config, ["tasks"]) !== undefined;
  return flow && hasTasks ? { ...flow, from: `${flow.from} (if its tasks drop nothing)` } : flow;
}

function flowOutOf(bill: Bill, connector: Resource, above: readonly Resource[]): Flow | undefined {
  const stream = sourceStream(bill, connector);
  if (stream !== undefined) {
    const flow = flowInto(bill, stream, above);
    return flow && { ...flow, consumerGroups: 0 };
  }
  const logs = listAt(inBlocks(connector.config, ["source"]), "log_sources").map((one) =>
    bill.document.referred(inBlocks(one, ["log_id"])),
  );
  return logs.length === 0 ? undefined : sumOf(logs.map((log) => log && flowOfLog(bill.load(log)?._of("log"))));
}

function flowOf({ bytesPerSecond, averageBytes, messagesPerSecond, consumerGroups }: StreamLoad): Flow {
  const from =
    messagesPerSecond === undefined || averageBytes === undefined
      ? perDay(bytesPerSecond)
      : `${numberShown(messagesPerSecond)} messages/s x ${numberShown(averageBytes)} bytes`;
  return { bytesPerSecond, averageBytes, consumerGroups, from };
}

function flowOfLog(load: LogLoad | undefined): Flow | undefined {
  if (load === undefined) return undefined;
  const bytesPerSecond = (load.gigabytesPerDay * GIGABYTE) / SECONDS_PER_DAY;
  return { bytesPerSecond, averageBytes: undefined, consumerGroups: 0, from: perDay(bytesPerSecond) };
}

function perDay(bytesPerSecond: number): string {
  return `${numberShown((bytesPerSecond * SECONDS_PER_DAY) / GIGABYTE)} GB/day`;
}

function sumOf(flows: readonly (Flow | undefined)[]): Flow | undefined {
  const known = flows.filter((one) => one !== undefined);
  const [first] = known;
  if (first === undefined || known.length < flows.length) return undefined;
  if (known.length === 1) return first;
  return {
    bytesPerSecond: known.reduce((sum, { bytesPerSecond }) => sum + bytesPerSecond, 0),
    averageBytes: undefined,
    consumerGroups: 0,
    from: known.map(({ from }) => from).join(" + "),
  };
}

const CONNECTOR = "oci_sch_service_connector";

export function connectorsTo({ document }: Bill, { address }: Resource): readonly Resource[] {
  const arguments_ = ["stream_id", "bucket", "function_id", "log_group_id", "topic_id"];
  return document
    .ofType(CONNECTOR)
    .filter(({ config }) =>
      arguments_.some((name) => document.referred(inBlocks(config, ["target", name]))?.address === address),
    );
}

export function connectorsFrom(bill: Bill, { address }: Resource): readonly Resource[] {
  return bill.document.ofType(CONNECTOR).filter((one) => sourceStream(bill, one)?.address === address);
}

function sourceStream({ document }: Bill, { config }: Resource): Resource | undefined {
  return document.referred(inBlocks(config, ["source", "stream_id"]));
}
