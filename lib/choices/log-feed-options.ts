// The options of a feed of logs, and the logs of each kind.

import { type Compartment } from "../core/compartment";
import { type MatchingRule } from "../identity/matching-rule";
import { type AgentSource } from "../logging/agent-source";
import { type LogFilter } from "../logging/log-filter";
import { type CaptureFilter, type LoadBalancerLog } from "../logging/log-source";
import { type Partitions } from "../streaming/partitions";

/**
 * The options of every feed. A stack that makes the streams of its feeds, such as `LogAnalytics` of `cdktf-oci-streaming/stacks`,
 * reads those about the stream from `LogFeed.options`.
 */
export interface LogFeedOptions {
  /**
   * The name of the feed, in the ids of its logs and its connector, and in `LogAnalytics` in inputs and in the name of its
   * stream, `logs-<name>`: up to 40 lowercase letters, digits and hyphens, beginning with a letter. Another name replaces the
   * logs and the connector, and in `LogAnalytics` the stream, whose messages are lost.
   *
   * @default - "vcn-flow", "lb", "audit", "svc", "custom" or "existing"
   */
  readonly name?: string;

  /**
   * Which records are collected; the others are dropped. You can change the filter in place, but not remove it.
   *
   * @default - all
   */
  readonly filter?: LogFilter;

  /**
   * The number of partitions of the feed's stream. A change replaces the stream, and its messages are lost.
   *
   * @default - the stack's; in `LogAnalytics` the input `partitions`
   */
  readonly partitions?: Partitions;

  /**
   * The Splunk index for the records: lowercase letters, digits, underscores and hyphens, beginning with a letter or a digit. It
   * must exist, and the HEC token must allow it.
   *
   * @default - the input `splunk_index_<stream>`
   */
  readonly index?: string;

  /**
   * The Splunk source type of the records.
   *
   * @default - "_json": a connector writes JSON, with the record in `logContent`
   */
  readonly sourceType?: string;

  /**
   * Whether there are always records, so that silence means that the connector has failed or that a log is disabled. In
   * `LogAnalytics`, an alarm then fires if no record arrives for the time in the input `silence_minutes`.
   *
   * @default - true for flow logs and audit logs, else false
   */
  readonly alwaysBusy?: boolean;
}

/** The networks whose traffic is logged: the OCID of each, by a name for its log. */
export interface FlowLogs {
  /**
   * OCIDs of subnets.
   *
   * @default - none
   */
  readonly subnets?: { readonly [name: string]: string };

  /**
   * OCIDs of VCNs: all of their subnets are logged.
   *
   * @default - none
   */
  readonly vcns?: { readonly [name: string]: string };

  /**
   * Which part of the traffic is logged.
   *
   * @default - all of it
   */
  readonly captureFilter?: CaptureFilter;
}

/** The options of a feed of load balancer logs. */
export interface LoadBalancerFeedOptions extends LogFeedOptions {
  /**
   * Which logs of the load balancers are collected.
   *
   * @default - access and error logs
   */
  readonly logs?: LoadBalancerLog[];
}

/** The options of a feed of audit logs. */
export interface AuditFeedOptions extends LogFeedOptions {
  /**
   * The compartments whose audit logs are collected.
   *
   * @default - the deployment's compartment
   */
  readonly compartments?: Compartment[];

  /**
   * Whether subcompartments are included. This is documented for the root compartment only: `LogFeed.auditOfTenancy`.
   *
   * @default false
   */
  readonly includeSubcompartments?: boolean;
}

/** The options of a feed of custom logs. */
export interface CustomFeedOptions extends LogFeedOptions {
  /**
   * The hosts whose agents use this configuration.
   *
   * @default - the instances of the deployment's compartment
   */
  readonly hosts?: MatchingRule;
}

/** The sources of a custom log. */
export interface CustomLog {
  /** The agents read these: files, or the Windows event log. */
  readonly sources: AgentSource[];
}

/** An existing log, or all logs of an existing log group. */
export interface ExistingLog {
  /** The OCID of the log group. */
  readonly logGroupId: string;

  /**
   * The OCID of the log.
   *
   * @default - all logs of the group, including future ones
   */
  readonly logId?: string;

  /**
   * The compartment of the log group.
   *
   * @default - the deployment's compartment
   */
  readonly compartment?: Compartment;
}
