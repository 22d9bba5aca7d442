// Internal: the logs that a stack makes for its feeds, in one log group, which is made when the first log needs it: audit logs and
// existing logs do not need one.

import { Fn } from "cdktf";
import { Duration } from "../core/duration";
import { isInTree } from "../core/resource/memory";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { type Log } from "../logging/log";
import { LogGroup } from "../logging/log-group";
import { type LogSource } from "../logging/log-source";

interface Place {
  readonly group: LogGroup;
  readonly retention: Duration;
}

export class NewLogs {
  private readonly logs: Log[] = [];
  private place: Place | undefined;

  public constructor(private readonly stack: OciStack) {}

  /** The OCIDs of the logs, by name. */
  public get ids(): Record<string, string> {
    return Object.fromEntries(this.logs.filter(isInTree).map(({ node, logId }) => [node.id, logId]));
  }

  public serviceLog(name: string, source: LogSource): Log {
    const { group, retention } = this.open();
    return this.enter(group.addLog(name, { source, retention }));
  }

  public customLog(name: string): Log {
    const { group, retention } = this.open();
    return this.enter(group.addCustomLog(name, { retention }));
  }

  /** Makes logs, and what needs them, or nothing if one of them fails. */
  public allOrNothing<T>(make: () => T): T {
    return allOrNothing(this.stack, make);
  }

  private enter(log: Log): Log {
    this.logs.push(log);
    return log;
  }

  /** Undefined also if it was removed, because the first logs could not be made. */
  private found(): Place | undefined {
    return this.place !== undefined && isInTree(this.place.group) ? this.place : undefined;
  }

  private open(): Place {
    return this.found() ?? (this.place = placeIn(this.stack));
  }
}

const RETENTION = {
  title: "Log retention in days",
  description:
    "How long Logging keeps the records of the logs that the stack creates. A shorter time deletes older records immediately.",
  group: "Logs",
  options: ["30", "60", "90", "120", "150", "180"],
  defaultValue: "30",
};

function placeIn(stack: OciStack): Place {
  const { compartment, namePrefix } = stack;
  const days = Fn.tonumber(stack.input.choice("log_retention_days", RETENTION));
  const group = new LogGroup(stack, "logs", { compartment, name: `${namePrefix}-analytics` });
  return { group, retention: Duration.days(days) };
}
