// The forms in which the log analytics stack is packaged.

import { StackArchive } from "../archive";
import { LogFeed } from "./feed";
import { type LogAnalyticsProps, LogNetwork } from "./props";
import { SplunkDelivery } from "./splunk";
import { ConnectWorkerHost } from "./worker-host";

export const LOG_ANALYTICS_VARIANTS = {
  /** The audit logs of a compartment in a stream, for somebody else to read. */
  minimal: { feeds: [LogFeed.audit()], splunk: SplunkDelivery.none() },
  /** Audit logs and the flow logs of a subnet, and what a worker beside Splunk needs. */
  default: {},
  /** Network, load balancer and audit logs of a whole tenancy to a Splunk on premises, and into an archive. */
  network: {
    feeds: [LogFeed.flowLogs(), LogFeed.loadBalancers(), LogFeed.auditOfTenancy()],
    archive: StackArchive.bucket(),
  },
  /** The default behind a private endpoint, with the worker on a VM in the same VCN. */
  private: {
    network: LogNetwork.PRIVATE,
    splunk: SplunkDelivery.kafkaConnect({ worker: ConnectWorkerHost.vm() }),
  },
} satisfies { readonly [name: string]: LogAnalyticsProps };
