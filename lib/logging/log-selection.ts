// The logs that a connector reads, audit logs among them.

import { type SchServiceConnectorSourceLogSources } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type Compartment } from "../core/compartment";
import { type FlowEnd } from "../core/resource/flows";
import { type ILog } from "./log";
import { allLogsOf, endOfGroup, endOfLog } from "./log-flows";
import { type ILogGroup } from "./log-group";

/** Which audit logs of a compartment are meant. */
export interface AuditLogsOptions {
  /**
   * Whether the compartments below are included.
   *
   * Connector Hub's interface has no argument for it; Oracle's landing zone gets the audit logs of a whole tenancy this
   * way, from its root compartment. That it works from a compartment further down is not established: test it there, or
   * name each compartment.
   *
   * @default false
   */
  readonly includeSubcompartments?: boolean;
}

/**
 * The audit logs of a compartment, for a connector to read. They exist always: there is no log to make.
 */
export class AuditLogs {
  /** The audit logs of a compartment; of the whole tenancy with its root compartment and `includeSubcompartments`. */
  public static of(compartment: Compartment, options: AuditLogsOptions = {}): AuditLogs {
    return new AuditLogs(compartment, options.includeSubcompartments ?? false);
  }

  private constructor(
    /** The compartment whose audit logs these are. */
    public readonly compartment: Compartment,
    /** Whether the compartments below are included. */
    public readonly includesSubcompartments: boolean,
  ) {}
}

/**
 * The logs that a connector reads: one, those of a group or of a compartment, or audit logs.
 */
export class LogSelection {
  /** One log. @throws ConfigurationError if its group is an import that does not know its compartment */
  public static log(log: ILog): LogSelection {
    const group = log.logGroup;
    const compartment = group._known.need("compartment", "reading a log");
    return new LogSelection(compartment, { logGroupId: group.logGroupId, logId: log.logId }, endOfLog(log));
  }

  /**
   * All logs of a group, those to come included.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  public static logGroup(group: ILogGroup): LogSelection {
    const compartment = group._known.need("compartment", "reading a log group");
    const { logGroupId } = group;
    return new LogSelection(compartment, { logGroupId }, endOfGroup(group));
  }

  /**
   * All logs of a compartment, those to come included. Nothing says whether audit logs or the compartments below are among
   * them: name what is meant.
   */
  public static compartment(compartment: Compartment): LogSelection {
    return new LogSelection(compartment, {}, allLogsOf(compartment));
  }

  /** Audit logs. */
  public static audit(logs: AuditLogs): LogSelection {
    // These words stand for audit logs in a connector's source only: no log or log group has such an OCID.
    const logGroupId = logs.includesSubcompartments ? "_Audit_Include_Subcompartment" : "_Audit";
    return new LogSelection(logs.compartment, { logGroupId });
  }

  private constructor(
    /** @internal */
    public readonly _compartment: Compartment,
    private readonly ids: { readonly logGroupId?: string; readonly logId?: string },
    /** Undefined for audit logs: what is written to streams, buckets and topics stands in none. @internal */
    public readonly _end?: FlowEnd,
  ) {}

  /** @internal */
  public _render(): SchServiceConnectorSourceLogSources {
    return { compartmentId: this._compartment.compartmentId, ...this.ids };
  }
}
