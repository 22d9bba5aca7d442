// Internal: the logs that get records because data is moved, and where these logs are read.

import { type IResolvable } from "cdktf";
import { type Compartment } from "../core/compartment";
import { type Flow, type FlowEnd, FlowKind } from "../core/resource/flows";
import { type ILog } from "./log";
import { type ILogGroup } from "./log-group";

/** Resources that write a record to their log when data is written to them, or when they run. */
const ACTIVE: ReadonlyMap<string, FlowKind> = new Map([
  ["objectstorage write", FlowKind.BUCKET],
  ["functions invoke", FlowKind.APPLICATION],
  ["och runlog", FlowKind.CONNECTOR],
  ["cloudevents ruleexecutionlog", FlowKind.RULE],
]);

const REMEDY = "make the connector read other logs, or exclude these with a log filter";

/** The flows from the logged resource to the log, to its group, and to all logs of the compartment. */
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

/** All logs of a compartment, including future ones. */
export function allLogsOf({ compartmentId }: Compartment): FlowEnd {
  return { kind: FlowKind.LOGS, id: () => compartmentId };
}

export function endOfLog(log: ILog): FlowEnd {
  return { kind: FlowKind.LOG, id: () => log.logId, of: log };
}

export function endOfGroup(group: ILogGroup): FlowEnd {
  return { kind: FlowKind.LOG_GROUP, id: () => group.logGroupId, of: group };
}
