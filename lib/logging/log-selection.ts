// The logs that a connector reads, including audit logs.

import { type SchServiceConnectorSourceLogSources } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type Compartment } from "../core/compartment";
import { type FlowEnd } from "../core/resource/flows";
import { type ILog } from "./log";
import { allLogsOf, endOfGroup, endOfLog } from "./log-flows";
import { type ILogGroup } from "./log-group";

// These words stand for audit logs in a connector's source only; they are not the OCID of a log or a log group.
/** @internal */
export const AUDIT = "_Audit";
/** @internal */
export const AUDIT_WITH_SUBCOMPARTMENTS = "_Audit_Include_Subcompartment";

/** The scope of the audit logs of a compartment. */
export interface AuditLogsOptions {
  /**
   * Whether the compartments below are included.
   *
   * Connector Hub's interface has no argument for this; Oracle's landing zone reads the audit logs of a whole tenancy this way,
   * from its root compartment. It is not known whether it works from a lower compartment: test it there, or name each
   * compartment.
   *
   * @default false
   */
  readonly includeSubcompartments?: boolean;
}

/** The audit logs of a compartment, for a connector to read. They always exist, so there is no log to create. */
export class AuditLogs {
  /** The audit logs of a compartment, or of the whole tenancy with its root compartment and `includeSubcompartments`. */
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
  /** One log. @throws ConfigurationError if its group is an import whose compartment is not known */
  public static log(log: ILog): LogSelection {
    const group = log.logGroup;
    const compartment = group._known.need("compartment", "reading a log");
    return new LogSelection(compartment, { logGroupId: group.logGroupId, logId: log.logId }, endOfLog(log));
  }

  /**
   * All logs of a group, including future ones.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  public static logGroup(group: ILogGroup): LogSelection {
    const compartment = group._known.need("compartment", "reading a log group");
    const { logGroupId } = group;
    return new LogSelection(compartment, { logGroupId }, endOfGroup(group));
  }

  /**
   * All logs of a compartment, including future ones. It is not documented whether audit logs or the compartments below are
   * included: name what you need.
   */
  public static compartment(compartment: Compartment): LogSelection {
    return new LogSelection(compartment, {}, allLogsOf(compartment));
  }

  /** Audit logs. */
  public static audit(logs: AuditLogs): LogSelection {
    const logGroupId = logs.includesSubcompartments ? AUDIT_WITH_SUBCOMPARTMENTS : AUDIT;
    return new LogSelection(logs.compartment, { logGroupId });
  }

  private constructor(
    /** @internal */
    public readonly _compartment: Compartment,
    private readonly ids: { readonly logGroupId?: string; readonly logId?: string },
    /** Undefined for audit logs: they do not record what is written to streams, buckets and topics. @internal */
    public readonly _end?: FlowEnd,
  ) {}

  /** @internal */
  public _render(): SchServiceConnectorSourceLogSources {
    return { compartmentId: this._compartment.compartmentId, ...this.ids };
  }
}
