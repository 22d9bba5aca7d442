// Internal: where each program can be called, and the streams that it writes to. What only the image of an imported function knows is
// not checked.

import { type IConstruct } from "constructs";
import { orList, refusal } from "../core/checks";
import { type Flow, type FlowEnd, FlowKind, noteFlows } from "../core/resource/flows";
import { isKnown, resolvedText } from "../core/token/tokens";
import { type IStream } from "../streaming/stream";
import { configsOf } from "./function-reach";
import { type IFunction } from "./oci-function";

/** What calls a function. */
export type Caller = keyof typeof CALLERS;

/** What the function is there, and how it is written. */
const CALLERS = {
  task: { place: "a task of a connector", way: "ConnectorTask.function" },
  target: { place: "the target of a connector", way: "ConnectorTarget.function" },
  authorizer: { place: "an authorizer of an API", way: "ApiAuthentication.customFunction" },
  route: { place: "the back end of a route of an API", way: "ApiBackend.function" },
  schedule: { place: "a function of a schedule", way: "FunctionSchedule" },
  topic: { place: "a subscriber of a topic", way: "Subscription.function" },
  rule: { place: "the action of an event rule", way: "EventAction.function" },
} as const;

interface Place {
  readonly caller: Caller;
  /** The variables with the OCIDs of the streams that it writes to because of what it gets. */
  readonly writes: readonly string[];
}

/** Only `retry` reads and writes streams on its own: it sends each dead letter a bounded number of times. */
const PLACES: { readonly [program: string]: Place } = {
  deliver: { caller: "target", writes: ["DLQ_OCID"] },
  evaluate: { caller: "target", writes: ["COMMANDS_OCID", "DLQ_OCID"] },
  ingest: { caller: "route", writes: ["STREAM_OCID"] },
  lag: { caller: "schedule", writes: [] },
  load: { caller: "target", writes: ["EVENTS_OCID", "DLQ_OCID"] },
  mask: { caller: "task", writes: [] },
  react: { caller: "target", writes: ["EVENTS_OCID", "DLQ_OCID"] },
  relay: { caller: "route", writes: ["STREAM_OCID", "DLQ_OCID"] },
  retry: { caller: "schedule", writes: [] },
  score: { caller: "target", writes: ["DECISIONS_OCID", "DLQ_OCID"] },
  transform: { caller: "task", writes: ["DLQ_OCID"] },
};

/** Rejects a function whose program cannot work with such a caller: it would not understand what it gets, or not be heard. */
export function checkCaller(at: string | undefined, fn: IFunction, caller: Caller): void {
  const name = fn._known.find("program")?.name ?? "";
  const right = PLACES[name]?.caller;
  if (right === undefined || isSuited(right, caller)) return;
  const suited = Object.keys(PLACES).filter((one) => isSuited(PLACES[one]?.caller, caller));
  const what = `the program of ${CALLERS[caller].place}`;
  const remedy = `use ${CALLERS[right].way}, because ${name} works as ${CALLERS[right].place}`;
  throw refusal(at, { what, rule: `must be ${orList([...suited, "your own"])}`, got: name, remedy });
}

/** A program of a schedule does not read what it gets, but a connector would call it for each batch. */
function isSuited(right: Caller | undefined, caller: Caller): boolean {
  return right === caller || (right === "schedule" && ["route", "topic", "rule"].includes(caller));
}

/** Rejects a program that reads another kind of source than its connector, which would take each element for another thing. */
export function checkSource(at: string, fn: IFunction, isStream: boolean): void {
  const { SOURCE } = fn._known.find("program")?._config.properties ?? {};
  if (SOURCE === undefined) return;
  const got = variablesOf(fn).SOURCE ?? String(SOURCE.default);
  const wanted = isStream ? "stream" : "entries";
  if (!isKnown(got) || got === wanted) return;
  const rule = `must be ${wanted} for a connector that reads ${isStream ? "a stream" : "log or metric entries"}`;
  throw refusal(at, { what: `SOURCE of ${fn.node.path}`, rule, got, remedy: "write it into the function's config" });
}

/** Rejects `load` with the name of another stream than the connector's: rows have the stream's name, and position in it. */
export function checkStreamOf(connector: IConstruct, fn: IFunction, stream: IStream | undefined): void {
  const named = fn._known.find("program")?.name === "load" ? variablesOf(fn).STREAM_OCID : undefined;
  if (named === undefined || stream === undefined) return;
  const told = resolvedText(connector, named);
  const read = resolvedText(connector, stream.streamId);
  // An input can be the OCID of any stream.
  if (told === read || told.includes("${var.") || read.includes("${var.") || isKnown(told) !== isKnown(read)) return;
  const what = `STREAM_OCID of ${fn.node.path}`;
  const rule = `must be the stream that its connector reads, ${stream.node.path}`;
  throw refusal(connector.node.path, { what, rule, remedy: "give it the OCID of that stream" });
}

/** The variables of a function and its application. */
function variablesOf(fn: IFunction): Readonly<Record<string, string>> {
  const application = fn._known.find("application");
  const shared = application === undefined ? undefined : configsOf(application).get(application);
  return { ...shared, ...fn._known.find("variables") };
}

/** Records that a function passes on what it gets, so that a loop through it is found. */
export function noteWrites(fn: IFunction): void {
  const { writes = [] } = PLACES[fn._known.find("program")?.name ?? ""] ?? {};
  if (writes.length === 0) return;
  const from: FlowEnd = { kind: FlowKind.FUNCTION, id: () => fn.functionId, of: fn };
  noteFlows(fn, () => {
    const variables = variablesOf(fn);
    return writes.flatMap((name): Flow[] => {
      const id = variables[name];
      return id === undefined ? [] : [{ from, to: { kind: FlowKind.STREAM, id: () => id }, remedy: OTHER_STREAM }];
    });
  });
}

const OTHER_STREAM = "let the function write to another stream than the one that it gets its messages from";
