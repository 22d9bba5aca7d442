// Internal: which logs get records because somebody moves data, and where those are read.

import { type IResolvable } from "cdktf";
import { type Compartment } from "../core/compartment";
import { type Flow, type FlowEnd, FlowKind } from "../core/resource/flows";
import { type ILog } from "./log";
import { type ILogGroup } from "./log-group";

/** What writes a record into its log when something is written to it, or when it runs. */
const ACTIVE: ReadonlyMap<string, FlowKind> = new Map([
  ["objectstorage write", FlowKind.BUCKET],
  ["functions invoke", FlowKind.APPLICATION],
  ["och runlog", FlowKind.CONNECTOR],
  ["cloudevents ruleexecutionlog", FlowKind.RULE],
]);

const REMEDY = "let the connector read other logs, or leave these out with a log filter";

/** From what is logged to the log, to its group, and to all logs of the compartment. */
export function flowsOfLog(log: ILog, kind: string, resource: string, enabled: boolean | IResolvable): Flow[] {
  const logged = ACTIVE.get(kind);
  if (enabled === false || logged === undefined) return [];
  const own = endOfLog(log);
  const { logGroup } = log;
  const group = endOfGroup(logGroup);
  const compartment = logGroup._known.find("compartment");
  return [
    { from: { kind: logged, id: () => resource }, to: own, isUnsure: enabled !== true, remedy: REMEDY },
    { from: own, to: group },
    ...(compartment === undefined ? [] : [{ from: group, to: allLogsOf(compartment) }]),
  ];
}

/** All logs of a compartment, those to come included. */
export function allLogsOf({ compartmentId }: Compartment): FlowEnd {
  return { kind: FlowKind.LOGS, id: () => compartmentId };
}

export function endOfLog(log: ILog): FlowEnd {
  return { kind: FlowKind.LOG, id: () => log.logId, of: log };
}

export function endOfGroup(group: ILogGroup): FlowEnd {
  return { kind: FlowKind.LOG_GROUP, id: () => group.logGroupId, of: group };
}
