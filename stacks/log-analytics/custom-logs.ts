// Custom logs: agents on hosts push what programs write there.

import { DynamicGroup, type MatchingRule, type OciStack, UnifiedAgentConfiguration } from "cdktf-oci-streaming";
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
    const { log, ...reading } = desk.customLog(id);
    const agents = new UnifiedAgentConfiguration(stack, `${id}-agents`, {
      compartment: stack.compartment,
      name: `${stack.namePrefix}-${id}`,
      sources,
      destination: log,
      dynamicGroups: [group],
    });
    return { ...reading, statements: agents.allowAgents() };
  });
}
