// The audit logs of a compartment: every call of an API that changed or read something in it.

import { type Compartment } from "../core/compartment";

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

  /**
   * These words stand for audit logs in a connector's source only: no log or log group has such an OCID.
   *
   * @internal
   */
  public _render(): { compartmentId: string; logGroupId: string } {
    const logGroupId = this.includesSubcompartments ? "_Audit_Include_Subcompartment" : "_Audit";
    return { compartmentId: this.compartment.compartmentId, logGroupId };
  }
}
