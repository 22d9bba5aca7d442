// Custom logs: agents on hosts push what programs write there.

import {
  Access,
  DynamicGroup,
  type IDynamicGroup,
  type LogGroup,
  type MatchingRule,
  type OciStack,
  PolicyCondition,
  PolicyLocation,
  PolicyStatement,
  Subject,
  UnifiedAgentConfiguration,
} from "../../lib";
import { type CustomLog } from "./feed-options";
import { type LogDesk, type Reading } from "./log-desk";

export interface CustomLogs {
  readonly stack: OciStack;
  readonly desk: LogDesk;
  /** The feed's name. */
  readonly name: string;
  readonly logs: { readonly [name: string]: CustomLog };
  readonly hosts: MatchingRule;
}

export function bindCustomLogs({ stack, desk, name, logs, hosts }: CustomLogs): readonly Reading[] {
  const group = new DynamicGroup(stack, `${name}-hosts`, { rule: hosts });
  return Object.entries(logs).map(([key, { sources }]) => {
    const id = `${name}-${key}`;
    const { log, group: logGroup, ...reading } = desk.customLog(id);
    new UnifiedAgentConfiguration(stack, `${id}-agents`, {
      compartment: stack.compartment,
      name: `${stack.namePrefix}-${id}`,
      sources,
      destination: log,
      dynamicGroups: [group],
    });
    return { ...reading, statements: allowAgents(stack, group, logGroup) };
  });
}

/**
 * What `use log-content` gives, without reading, and pushing limited to the log group: Oracle's "Details for Logging" names
 * the two permissions. A configuration lies in no log group, so the first cannot be limited.
 */
function allowAgents(stack: OciStack, hosts: IDynamicGroup, logGroup: LogGroup): PolicyStatement[] {
  const subject = Subject.dynamicGroup(hosts);
  const location = PolicyLocation.compartment(stack.compartment);
  const condition = PolicyCondition.isEqual("target.loggroup.id", logGroup.logGroupId);
  return [
    PolicyStatement.allow({ subject, access: Access.permissions(["UNIFIED_AGENT_CONFIG_GENERATE"]), location }),
    PolicyStatement.allow({ subject, access: Access.permissions(["LOG_CONTENT_PUSH"]), location, condition }),
  ];
}
