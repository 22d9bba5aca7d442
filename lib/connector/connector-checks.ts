// Internal: checks of a connector that involve more than one of its parts.

import { type IConstruct } from "constructs";
import { checkInteger, orList, refusal } from "../core/checks";
import { checkDuration, Duration } from "../core/duration";
import { resolvedText } from "../core/token/tokens";
import { checkCaller, checkSource, checkStreamOf } from "../functions/program-place";
import { type SourceEnd, type TargetEnd, type TaskStep } from "./connector-needs";
import { ConnectorFeature, ConnectorRules, ConnectorSourceKind, type ConnectorTargetKind } from "./connector-rules";

/** Checks a source, the tasks and a target against the table. */
export function checkRoute(
  connector: IConstruct,
  source: SourceEnd,
  steps: readonly TaskStep[],
  target: TargetEnd,
): void {
  const at = connector.node.path;
  const rule = ConnectorRules.find(source.kind, target.kind);
  if (rule === undefined) throw refuseTarget(at, source.kind, target.kind);
  const features = [...steps.map(({ feature }) => feature), ...target.features];
  const illegal = features.find((feature) => !rule.features.includes(feature));
  if (illegal !== undefined) {
    const way = `is not possible from ${source.kind} to ${target.kind}`;
    throw refusal(at, { what: illegal, rule: way, remedy: REMEDIES[illegal] });
  }
  checkTogether(at, features);
  for (const { fn } of steps) if (fn !== undefined) checkCaller(at, fn, "task");
  if (target.fn !== undefined) checkCaller(at, target.fn, "target");
  for (const { fn } of [...steps, target]) {
    if (fn === undefined) continue;
    checkSource(at, fn, source.kind === ConnectorSourceKind.STREAMING);
    checkStreamOf(connector, fn, source.stream);
  }
  checkLoop(connector, source, target);
}

function refuseTarget(at: string, source: ConnectorSourceKind, got: ConnectorTargetKind): Error {
  const rule = `must be ${orList(targetsOf(source))}`;
  const remedy = targetsOf(ConnectorSourceKind.STREAMING).includes(got)
    ? "send it to a stream, and from there to the target with a second connector"
    : "send it to a function that writes to the target";
  return refusal(at, { what: `the target of a ${source} source`, rule, got, remedy });
}

function targetsOf(source: ConnectorSourceKind): ConnectorTargetKind[] {
  return ConnectorRules.all().flatMap((rule) => (rule.source === source ? [rule.target] : []));
}

const REMEDIES: { readonly [feature in ConnectorFeature]: string } = {
  [ConnectorFeature.FUNCTION_TASK]: "send its output to a stream, and from there to the target with a second connector",
  [ConnectorFeature.LOG_FILTER]: "filter in a function, or with the connector that reads the logs",
  [ConnectorFeature.MESSAGE_FORMATTING]: "leave it out: the messages arrive as raw JSON",
  [ConnectorFeature.LOG_SOURCE_IDENTIFIER]: "leave it out: it is for the messages of a stream",
};

function checkTogether(at: string, features: readonly ConnectorFeature[]): void {
  const twice = features.find((feature, index) => features.indexOf(feature) !== index);
  if (twice !== undefined) {
    const got = `${twice} twice`;
    throw refusal(at, { what: "tasks", rule: "must be at most one of each kind", got, remedy: "combine the two" });
  }
  const { MESSAGE_FORMATTING, FUNCTION_TASK } = ConnectorFeature;
  if (!features.includes(MESSAGE_FORMATTING) || !features.includes(FUNCTION_TASK)) return;
  const rule = `is not possible together with ${FUNCTION_TASK}`;
  throw refusal(at, { what: MESSAGE_FORMATTING, rule, remedy: "let the function format the messages" });
}

function checkLoop(connector: IConstruct, { stream: from }: SourceEnd, { stream: to }: TargetEnd): void {
  if (from === undefined || to === undefined) return;
  if (resolvedText(connector, from.streamId) !== resolvedText(connector, to.streamId)) return;
  const rule = "must not be the stream that it reads, because it would read every message again";
  const remedy = "give it another stream";
  throw refusal(connector.node.path, { what: "the target", rule, got: to.node.path, remedy });
}

/** Checks a count, which must be at least one; a token is accepted. */
export function checkCount(at: string, what: string, value: number | undefined, unit: string, max?: number): void {
  if (value === undefined) return;
  checkInteger(at, what, value, { min: 1, max, unit, remedy: LEAVE_OUT });
}

/** Checks a length of time, which must be whole units, and at least one; a token is accepted. */
export function checkTime(
  at: string,
  what: string,
  value: Duration | undefined,
  unit: "seconds" | "milliseconds",
): void {
  if (value !== undefined) checkDuration(at, what, value, { min: Duration[unit](1), unit, remedy: LEAVE_OUT });
}

const LEAVE_OUT = "leave it out to use the service's default";
