// Where the logs of all feeds are made, and what connectors read.

import { Fn } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { type ExistingLog } from "./feed-options";
import * as inputs from "./inputs";

/** Something that a connector reads. */
export interface Reading {
  readonly selection: oci.LogSelection;
  /**
   * From the compartment down to the log, or from all audit logs down to those of a compartment: a shorter path holds the
   * longer ones that begin with it.
   */
  readonly path: readonly string[];
  /** What must be allowed before there is anything to read. */
  readonly statements?: readonly oci.PolicyStatement[];
}

/** Makes the log group when the first log needs it: audit logs and existing logs need none. */
export class LogDesk {
  private readonly stack: oci.OciStack;
  private readonly ids: Record<string, string> = {};
  private place: { readonly group: oci.LogGroup; readonly retention: oci.Duration } | undefined;

  public constructor(stack: oci.OciStack) {
    this.stack = stack;
  }

  /** The OCIDs of the logs made so far, by name. */
  public get logIds(): Record<string, string> {
    return this.ids;
  }

  public serviceLog(name: string, source: oci.LogSource): Reading {
    const { group, retention } = this.open();
    return this.enter(name, group, group.addLog(name, { source, retention }));
  }

  public customLog(name: string): Reading & { readonly log: oci.ILog } {
    const { group, retention } = this.open();
    const log = group.addCustomLog(name, { retention });
    return { log, ...this.enter(name, group, log) };
  }

  private enter(name: string, group: oci.LogGroup, log: oci.Log): Reading {
    this.ids[name] = log.logId;
    return {
      selection: oci.LogSelection.log(log),
      path: [group.compartment.compartmentId, group.logGroupId, log.logId],
    };
  }

  private open(): { readonly group: oci.LogGroup; readonly retention: oci.Duration } {
    if (this.place !== undefined) return this.place;
    const { stack } = this;
    const days = Fn.tonumber(stack.input.choice("log_retention_days", inputs.LOG_RETENTION));
    const group = new oci.LogGroup(stack, "logs", {
      compartment: stack.compartment,
      name: `${stack.namePrefix}-analytics`,
    });
    this.place = { group, retention: oci.Duration.days(days) };
    return this.place;
  }
}

/** A log that exists, or all logs of a group that exists. */
export function existingLog(stack: oci.OciStack, id: string, existing: ExistingLog): Reading {
  const { logGroupId, logId, compartment = stack.compartment } = existing;
  const logGroup = oci.LogGroup.fromLogGroupAttributes(stack, `${id}-group`, { logGroupId, compartment });
  const path = [compartment.compartmentId, logGroupId];
  if (logId === undefined) return { selection: oci.LogSelection.logGroup(logGroup), path };
  const log = oci.Log.fromLogAttributes(stack, id, { logId, logGroup });
  return { selection: oci.LogSelection.log(log), path: [...path, logId] };
}
