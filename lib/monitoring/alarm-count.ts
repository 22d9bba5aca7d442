// Internal: how many alarms a stack makes; a region's limit is found out at apply otherwise, alarm by alarm.

import { Annotations, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";

/** Oracle, "Service Limits", Monitoring, 2025-03-11; more on request. */
const DEFAULT_LIMIT = 50;

const COUNT = Symbol.for("cdktf-oci-streaming.alarm-count");

/** Counts one more; the first over the limit makes the one warning. */
export function countAlarm(alarm: IConstruct): void {
  const stack: TerraformStack & { [COUNT]?: number } = TerraformStack.of(alarm);
  const count = (stack[COUNT] ?? 0) + 1;
  stack[COUNT] = count;
  if (count === DEFAULT_LIMIT + 1) Annotations.of(stack).addWarning(WARNING);
}

const WARNING =
  `the stack has more than ${DEFAULT_LIMIT} alarms, which is what a region allows by default (Oracle, 2025-03-11); ` +
  "watch several resources with one alarm, as StreamAlarms and ConnectorAlarms do, or ask for a higher limit";
