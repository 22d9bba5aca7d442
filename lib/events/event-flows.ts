// Internal: the events that a rule forwards because data is moved: those of new objects.

import { type IResolvable } from "cdktf";
import { type Compartment } from "../core/compartment";
import { type Flow, type FlowEnd, FlowKind, watchFlows } from "../core/resource/flows";
import { flowsOfFunction } from "../functions/function-flows";
import { objectEventsOf } from "../object-storage/bucket-flows";
import { type EventAction } from "./event-action";
import { textsAt } from "./event-objects";
import { type IEventRule } from "./event-rule";
import { type EventTree } from "./event-tree";
import { globOf } from "./event-type";

/** A rule as it was planned. */
export interface WatchedRule {
  readonly condition: EventTree;
  readonly compartment: Compartment;
  readonly actions: readonly EventAction[];
  readonly enabled: boolean | IResolvable;
}

/** A connector writes each batch as a new object. */
const NEW_OBJECT = "com.oraclecloud.objectstorage.createobject";

const REMEDY = "make the condition name other buckets, or only some objects";

export function watchRule(rule: IEventRule, { condition, compartment, actions, enabled }: WatchedRule): void {
  const types = textsAt(condition, ["eventType"]);
  if (enabled === false || types?.some((type) => globOf(type)(NEW_OBJECT)) === false) return;
  const buckets = textsAt(condition, ["data", "additionalDetails", "bucketName"]);
  watchFlows(rule, () => {
    const own = { kind: FlowKind.RULE, id: () => rule.eventRuleId, of: rule };
    const read: FlowEnd[] = buckets?.map((name) => ({ kind: FlowKind.BUCKET, id: () => name })) ?? [
      objectEventsOf(compartment),
    ];
    const isUnsure = enabled !== true || saysMore(condition);
    const taken = read.map((from): Flow => ({ from, to: own, isUnsure, remedy: REMEDY }));
    return [...taken, ...actions.flatMap((action) => flowsOfAction(own, action))];
  });
}

function flowsOfAction(rule: FlowEnd, { _target: target, _isEnabled: enabled }: EventAction): Flow[] {
  if (enabled === false) return [];
  const isUnsure = enabled !== true;
  return target.fn === undefined
    ? [{ from: rule, to: target.end, isUnsure }]
    : flowsOfFunction(rule, target.fn, isUnsure);
}

/** Attributes that a condition can name without excluding any new object of a bucket in the compartment. */
const BROAD = ["eventType", "data", "additionalDetails", "bucketName", "namespace", "compartmentId", "compartmentName"];

/** Whether a condition matches only some of the objects. */
function saysMore({ members }: EventTree): boolean {
  return [...members].some(([name, match]) => !BROAD.includes(name) || (match.kind === "tree" && saysMore(match)));
}
