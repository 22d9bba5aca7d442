// What of the log analytics stack is decided when it is synthesized. What can differ per deployment is an input instead.

import type * as oci from "cdktf-oci-streaming";
import { type LogFeed } from "./feed";
import { type SplunkDelivery } from "./splunk";

/** How the feeds share streams. */
export enum LogLayout {
  /** A stream for each feed, so that each has its index, its partitions and its silence alarm. */
  STREAM_PER_FEED = "stream-per-feed",
  /** One stream for all feeds: it costs least, and Splunk takes all of it into one index. */
  SINGLE_STREAM = "single-stream",
}

/** From where the streams can be reached. */
export enum LogNetwork {
  /** From the internet; every request is authenticated and encrypted. */
  PUBLIC = "public",
  /**
   * From one VCN, and networks with a route to it, only; inputs `vcn_ocid` and `subnet_ocid`. A worker elsewhere is let
   * in by the input `client_cidr`, a worker of this stack by its network security group.
   */
  PRIVATE = "private",
}

/** What can be said of a log analytics stack. */
export interface LogAnalyticsProps extends oci.StackChoices {
  /**
   * What is collected; each feed has a connector, a filter and, in the default layout, a stream of its own.
   *
   * @default - the audit logs of the deployment's compartment, and the flow logs of one subnet, an input
   */
  readonly feeds?: LogFeed[];

  /**
   * How the feeds share streams. A change replaces the streams: what is in them is lost.
   *
   * @default LogLayout.STREAM_PER_FEED
   */
  readonly layout?: LogLayout;

  /**
   * From where the streams can be reached. A change replaces them: what is in them is lost.
   *
   * @default LogNetwork.PUBLIC
   */
  readonly network?: LogNetwork;

  /**
   * How the records come to Splunk.
   *
   * @default SplunkDelivery.kafkaConnect()
   */
  readonly splunk?: SplunkDelivery;

  /**
   * Whether all records are kept in a bucket too.
   *
   * @default StackArchive.none()
   */
  readonly archive?: oci.StackArchive;

  /**
   * Whether the connectors' policies let them read log content, in the whole compartments of the logs. The console offers
   * no such statement, and Oracle's landing zone does without; some public configurations have it.
   *
   * @default false
   */
  readonly grantLogRead?: boolean;
}
