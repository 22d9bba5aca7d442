// The choices that are made when the log analytics stack is synthesized. Values that can differ between deployments are inputs.

import type * as oci from "cdktf-oci-streaming";
import { type LogFeed } from "./feed";
import { type SplunkDelivery } from "./splunk";

/** How the feeds share streams. */
export enum LogLayout {
  /** A stream for each feed, so that each feed has its own index, partitions and silence alarm. */
  STREAM_PER_FEED = "stream-per-feed",
  /** One stream for all feeds: it costs least, and Splunk puts all records into one index. */
  SINGLE_STREAM = "single-stream",
}

/** Where the streams can be reached from. */
export enum LogNetwork {
  /** From the internet; every request is authenticated and encrypted. */
  PUBLIC = "public",
  /**
   * Only from one VCN, and from networks with a route to it; inputs `vcn_ocid` and `subnet_ocid`. The input `client_cidr`
   * gives access to an external worker; the network security group gives access to a worker of this stack.
   */
  PRIVATE = "private",
}

/** Props of a log analytics stack. */
export interface LogAnalyticsProps extends oci.StackChoices {
  /**
   * The logs to collect. Each feed has a connector, a filter and, in the default layout, its own stream.
   *
   * @default - the audit logs of the deployment's compartment, and the flow logs of one subnet, an input
   */
  readonly feeds?: LogFeed[];

  /**
   * How the feeds share streams. A change replaces the streams, and their messages are lost.
   *
   * @default LogLayout.STREAM_PER_FEED
   */
  readonly layout?: LogLayout;

  /**
   * Where the streams can be reached from. A change replaces the streams, and their messages are lost.
   *
   * @default LogNetwork.PUBLIC
   */
  readonly network?: LogNetwork;

  /**
   * How Splunk gets the records.
   *
   * @default SplunkDelivery.kafkaConnect()
   */
  readonly splunk?: SplunkDelivery;

  /**
   * Whether all records are also kept in a bucket.
   *
   * @default StackArchive.none()
   */
  readonly archive?: oci.StackArchive;

  /**
   * Whether the policies of the connectors allow them to read log content in the entire compartments of the logs. The
   * Console does not offer such a statement and Oracle's landing zone does not have it; some public configurations do.
   *
   * @default false
   */
  readonly grantLogRead?: boolean;
}
