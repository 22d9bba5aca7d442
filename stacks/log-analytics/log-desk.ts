// Where the logs of all feeds are made, and what connectors read.

import { Fn } from "cdktf";
import {
  Duration,
  type ILog,
  Log,
  LogGroup,
  LogSelection,
  type LogSource,
  type OciStack,
  type PolicyStatement,
} from "cdktf-oci-streaming";
import { type ExistingLog } from "./feed-options";
import * as inputs from "./inputs";

/** Something that a connector reads. */
export interface Reading {
  readonly selection: LogSelection;
  /**
   * From the compartment down to the log, or from all audit logs down to those of a compartment: a shorter path holds the
   * longer ones that begin with it.
   */
  readonly path: readonly string[];
  /** What must be allowed before there is anything to read. */
  readonly statements?: readonly PolicyStatement[];
}

/** Makes the log group when the first log needs it: audit logs and existing logs need none. */
export class LogDesk {
  private readonly stack: OciStack;
  private readonly ids: Record<string, string> = {};
  private place: { readonly group: LogGroup; readonly retention: Duration } | undefined;

  public constructor(stack: OciStack) {
    this.stack = stack;
  }

  /** The OCIDs of the logs made so far, by name. */
  public get logIds(): Record<string, string> {
    return this.ids;
  }

  public serviceLog(name: string, source: LogSource): Reading {
    const { group, retention } = this.open();
    return this.enter(name, group, group.addLog(name, { source, retention }));
  }

  public customLog(name: string): Reading & { readonly log: ILog } {
    const { group, retention } = this.open();
    const log = group.addCustomLog(name, { retention });
    return { log, ...this.enter(name, group, log) };
  }

  private enter(name: string, group: LogGroup, log: Log): Reading {
    this.ids[name] = log.logId;
    return { selection: LogSelection.log(log), path: [group.compartment.compartmentId, group.logGroupId, log.logId] };
  }

  private open(): { readonly group: LogGroup; readonly retention: Duration } {
    if (this.place !== undefined) return this.place;
    const { stack } = this;
    const days = Fn.tonumber(stack.input.choice("log_retention_days", inputs.LOG_RETENTION));
    const group = new LogGroup(stack, "logs", {
      compartment: stack.compartment,
      name: `${stack.namePrefix}-analytics`,
    });
    this.place = { group, retention: Duration.days(days) };
    return this.place;
  }
}

/** A log that exists, or all logs of a group that exists. */
export function existingLog(stack: OciStack, id: string, existing: ExistingLog): Reading {
  const { logGroupId, logId, compartment = stack.compartment } = existing;
  const logGroup = LogGroup.fromLogGroupAttributes(stack, `${id}-group`, { logGroupId, compartment });
  const path = [compartment.compartmentId, logGroupId];
  if (logId === undefined) return { selection: LogSelection.logGroup(logGroup), path };
  const log = Log.fromLogAttributes(stack, id, { logId, logGroup });
  return { selection: LogSelection.log(log), path: [...path, logId] };
}
