// The logs that a connector reads.

import { type Compartment } from "../core/compartment";
import { type AuditLogs } from "./audit-logs";
import { type ILog } from "./log";
import { type ILogGroup } from "./log-group";

/** What a connector's source says of the logs it reads. @internal */
export interface RenderedLogSelection {
  readonly compartmentId: string;
  readonly logGroupId?: string;
  readonly logId?: string;
}

/**
 * The logs that a connector reads: one, those of a group or of a compartment, or audit logs.
 */
export class LogSelection {
  /** One log. @throws ConfigurationError if its group is an import that does not know its compartment */
  public static log(log: ILog): LogSelection {
    const group = log.logGroup;
    const compartment = group._known.need("compartment", "reading a log");
    return new LogSelection(compartment, { logGroupId: group.logGroupId, logId: log.logId });
  }

  /**
   * All logs of a group, those to come included.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  public static logGroup(group: ILogGroup): LogSelection {
    const compartment = group._known.need("compartment", "reading a log group");
    return new LogSelection(compartment, { logGroupId: group.logGroupId });
  }

  /**
   * All logs of a compartment, those to come included. Nothing says whether audit logs or the compartments below are among
   * them: name what is meant.
   */
  public static compartment(compartment: Compartment): LogSelection {
    return new LogSelection(compartment, {});
  }

  /** Audit logs. */
  public static audit(logs: AuditLogs): LogSelection {
    return new LogSelection(logs.compartment, { logGroupId: logs._render().logGroupId });
  }

  private constructor(
    /** @internal */
    public readonly _compartment: Compartment,
    private readonly ids: { readonly logGroupId?: string; readonly logId?: string },
  ) {}

  /** @internal */
  public _render(): RenderedLogSelection {
    return { compartmentId: this._compartment.compartmentId, ...this.ids };
  }
}
