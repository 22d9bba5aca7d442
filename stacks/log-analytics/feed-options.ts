// What can be said of a feed.

import type * as oci from "cdktf-oci-streaming";

/** What every feed can be told. */
export interface LogFeedOptions {
  /**
   * What the feed is called in ids, inputs and the stream's name `logs-<name>`: lower-case letters, digits and hyphens.
   * Another name replaces the stream: what is in it is lost.
   *
   * @default - "vcn-flow", "lb", "audit", "svc", "custom" or "existing"
   */
  readonly name?: string;

  /**
   * Which records are taken; the others go nowhere. The filter can be changed, but not removed in place.
   *
   * @default - all
   */
  readonly filter?: oci.LogFilter;

  /**
   * How many partitions the feed's stream has. Another number replaces the stream: what is in it is lost.
   *
   * @default - the input `partitions`
   */
  readonly partitions?: oci.Partitions;

  /**
   * The Splunk index that the records go to; it must exist, and be one of the HEC token's.
   *
   * @default - the input `splunk_index_<name>`
   */
  readonly index?: string;

  /**
   * Splunk's source type of the records.
   *
   * @default "_json": a connector writes JSON, with the record in `logContent`
   */
  readonly sourceType?: string;

  /**
   * Whether an alarm fires when no record came for a time, the input `silence_minutes`: where there are always records,
   * it means a broken connector or a log that was switched off.
   *
   * @default - true for flow logs and audit logs, else false
   */
  readonly alwaysBusy?: boolean;
}

/** The traffic of which networks is logged; each OCID by a name for its log. */
export interface FlowLogs {
  /**
   * OCIDs of subnets.
   *
   * @default - none
   */
  readonly subnets?: { readonly [name: string]: string };

  /**
   * OCIDs of VCNs, which stand for all their subnets.
   *
   * @default - none
   */
  readonly vcns?: { readonly [name: string]: string };

  /**
   * Which part of the traffic is logged.
   *
   * @default - all of it
   */
  readonly captureFilter?: oci.CaptureFilter;
}

/** What a feed of load balancers can be told. */
export interface LoadBalancerFeedOptions extends LogFeedOptions {
  /**
   * Which logs of the load balancers are collected.
   *
   * @default - access and error logs
   */
  readonly logs?: oci.LoadBalancerLog[];
}

/** What a feed of audit logs can be told. */
export interface AuditFeedOptions extends LogFeedOptions {
  /**
   * Whose audit logs are collected.
   *
   * @default - the deployment's compartment
   */
  readonly compartments?: oci.Compartment[];

  /**
   * Whether the compartments below are included. Established for the root compartment only: `LogFeed.auditOfTenancy`.
   *
   * @default false
   */
  readonly includeSubcompartments?: boolean;
}

/** What a feed of custom logs can be told. */
export interface CustomFeedOptions extends LogFeedOptions {
  /**
   * The hosts whose agents follow it.
   *
   * @default - the instances of the deployment's compartment
   */
  readonly hosts?: oci.MatchingRule;
}

/** What agents push into a custom log. */
export interface CustomLog {
  /** What they read: files, or the event log of Windows. */
  readonly sources: oci.AgentSource[];
}

/** A log that exists, or all logs of a group that exists. */
export interface ExistingLog {
  /** The OCID of the log group. */
  readonly logGroupId: string;

  /**
   * The OCID of the log.
   *
   * @default - all logs of the group, those to come included
   */
  readonly logId?: string;

  /**
   * Where the log group lives.
   *
   * @default - the deployment's compartment
   */
  readonly compartment?: oci.Compartment;
}
