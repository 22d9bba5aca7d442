// Options of feeds of logs, with a value for every prop: a new one does not compile without a test.

import {
  type AuditFeedOptions,
  CaptureFilter,
  Compartment,
  type CustomFeedOptions,
  type ExistingLog,
  type FlowLogs,
  type LoadBalancerFeedOptions,
  LoadBalancerLog,
  type LogFeedOptions,
  LogFilter,
  MatchingRule,
  Partitions,
} from "../../lib";
import { COMPARTMENT_ID } from "./ocids";

export const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
export const VCN_ID = "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn";
export const LOG_GROUP_ID = "ocid1.loggroup.oc1.eu-frankfurt-1.aaaagroup";
export const LOG_ID = "ocid1.log.oc1.eu-frankfurt-1.aaaalog";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

export const FEED: Required<LogFeedOptions> = {
  name: "network",
  filter: LogFilter.field("data.action").isEqual("REJECT"),
  partitions: Partitions.of(4),
  index: "network",
  sourceType: "oci:flow",
  alwaysBusy: false,
};
export const NETWORKS: Required<FlowLogs> = {
  subnets: { web: SUBNET_ID },
  vcns: { shop: VCN_ID },
  captureFilter: CaptureFilter.fromCaptureFilterId("ocid1.capturefilter.oc1.eu-frankfurt-1.aaaafilter"),
};
export const BALANCERS: Required<LoadBalancerFeedOptions> = {
  ...FEED,
  name: "balancers",
  logs: [LoadBalancerLog.ACCESS],
};
export const AUDIT: Required<AuditFeedOptions> = {
  ...FEED,
  name: "trail",
  compartments: [compartment],
  includeSubcompartments: true,
};
export const CUSTOM: Required<CustomFeedOptions> = {
  ...FEED,
  name: "programs",
  hosts: MatchingRule.instancesIn(compartment),
};
export const EXISTING: Required<ExistingLog> = { logGroupId: LOG_GROUP_ID, logId: LOG_ID, compartment };
