// The logs to collect: each feed has logs of one kind, which one connector writes to a stream. A value for a prop of a stack.

import { OcidKind } from "../core/ocid";
import { type OciStack } from "../core/stack/oci-stack";
import { DynamicGroup } from "../identity/dynamic-group";
import { MatchingRule } from "../identity/matching-rule";
import { type PolicyStatement } from "../identity/policy-statement";
import { Log } from "../logging/log";
import { LogGroup } from "../logging/log-group";
import { AuditLogs, LogSelection } from "../logging/log-selection";
import { LoadBalancerLog, LogSource } from "../logging/log-source";
import { UnifiedAgentConfiguration } from "../logging/unified-agent";
import { Subnet } from "../network/subnet";
import { Vcn } from "../network/vcn";
import {
  type AuditFeedOptions,
  type CustomFeedOptions,
  type CustomLog,
  type ExistingLog,
  type FlowLogs,
  type LoadBalancerFeedOptions,
  type LogFeedOptions,
} from "./log-feed-options";
import { type NewLogs } from "./new-logs";

/** The logs of a feed in a stack. @internal */
export interface FeedLogs {
  readonly selections: readonly LogSelection[];
  /** Permissions that the logs need before they have records. */
  readonly statements: readonly PolicyStatement[];
}

/** Where the logs of a feed are made. @internal */
interface FeedPlace {
  readonly stack: OciStack;
  readonly logs: NewLogs;
  readonly name: string;
}

/**
 * The logs of one kind that a stack collects, by name. Logging accepts a service, category and resource once in a tenancy; use
 * `existingLogs` for a log that already exists. `StackLogs` makes the logs, and the connector that reads them.
 */
export class LogFeed {
  /** The traffic of subnets and VCNs; by default, of one subnet, the input `flow_log_subnet_ocid`. */
  public static flowLogs(networks?: FlowLogs, options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("vcn-flow", { alwaysBusy: true, ...options }, (place) =>
      newLogs(place, networks === undefined ? oneSubnet(place) : flowLogSources(place, networks)),
    );
  }

  /**
   * The access and error logs of load balancers: the OCID of each, by a name for its logs. By default, those of one load
   * balancer, the input `load_balancer_ocid`.
   */
  public static loadBalancers(
    loadBalancers?: { readonly [name: string]: string },
    options: LoadBalancerFeedOptions = {},
  ): LogFeed {
    const { logs = [LoadBalancerLog.ACCESS, LoadBalancerLog.ERROR], ...rest } = options;
    const ofOne = (ocid: string, prefix: string): Source[] =>
      logs.map((log) => [`${prefix}${log}`, LogSource.fromLoadBalancerId(ocid, log)]);
    return new LogFeed("lb", rest, (place) => {
      if (loadBalancers !== undefined) {
        return newLogs(
          place,
          Object.entries(loadBalancers).flatMap(([key, ocid]) => ofOne(ocid, `${key}-`)),
        );
      }
      return newLogs(place, ofOne(place.stack.input.loadBalancer("load_balancer_ocid", LOAD_BALANCER), ""));
    });
  }

  /** The audit logs of compartments. They always exist, so no log is created. */
  public static audit(options: AuditFeedOptions = {}): LogFeed {
    const { compartments, includeSubcompartments = false, ...rest } = options;
    return new LogFeed("audit", { alwaysBusy: true, ...rest }, ({ stack }) => {
      const read = (compartments ?? [stack.compartment]).map((one) => AuditLogs.of(one, { includeSubcompartments }));
      return { selections: read.map((logs) => LogSelection.audit(logs)), statements: [] };
    });
  }

  /** The audit logs of the whole tenancy, as Oracle's landing zone collects them. */
  public static auditOfTenancy(options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("audit", { alwaysBusy: true, ...options }, ({ stack: { tenancy } }) => {
      const logs = AuditLogs.of(tenancy, { includeSubcompartments: true });
      return { selections: [LogSelection.audit(logs)], statements: [] };
    });
  }

  /** Logs of any other services, by name. */
  public static serviceLogs(logs: { readonly [name: string]: LogSource }, options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("svc", options, (place) => newLogs(place, Object.entries(logs)));
  }

  /** Custom logs that agents on hosts send, by name. */
  public static customLogs(logs: { readonly [name: string]: CustomLog }, options: CustomFeedOptions = {}): LogFeed {
    const { hosts, ...rest } = options;
    return new LogFeed("custom", rest, (place) =>
      readByAgents(place, logs, hosts ?? MatchingRule.instancesIn(place.stack.compartment)),
    );
  }

  /** Existing logs, by name. */
  public static existingLogs(logs: { readonly [name: string]: ExistingLog }, options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("existing", options, ({ stack, name }) => {
      const selections = Object.entries(logs).map(([key, log]) => existingLog(stack, `${name}-${key}`, log));
      return { selections, statements: [] };
    });
  }

  /** Its name in ids. */
  public readonly name: string;

  private constructor(
    defaultName: string,
    /** Its options. */
    public readonly options: LogFeedOptions,
    private readonly read: (place: FeedPlace) => FeedLogs,
  ) {
    this.name = options.name ?? defaultName;
  }

  /** Makes its logs, and returns what the connector reads. @internal */
  public _read(stack: OciStack, logs: NewLogs): FeedLogs {
    return this.read({ stack, logs, name: this.name });
  }
}

const FLOW_LOG_SUBNET = { title: "OCID of the subnet whose traffic is logged", group: "Logs" };
const LOAD_BALANCER = { title: "Load balancer whose requests are logged", group: "Logs" };

type Source = readonly [name: string, source: LogSource];

function newLogs({ logs, name }: FeedPlace, sources: readonly Source[]): FeedLogs {
  const selections = sources.map(([key, source]) => LogSelection.log(logs.serviceLog(`${name}-${key}`, source)));
  return { selections, statements: [] };
}

function oneSubnet({ stack, name }: FeedPlace): Source[] {
  const ocid = stack.input.ocid("flow_log_subnet_ocid", { ...FLOW_LOG_SUBNET, kind: OcidKind.SUBNET });
  return [["subnet", LogSource.subnetFlowLogs(Subnet.fromSubnetId(stack, `${name}-subnet`, ocid))]];
}

function flowLogSources({ stack, name }: FeedPlace, { subnets = {}, vcns = {}, captureFilter }: FlowLogs): Source[] {
  const options = captureFilter && { captureFilter };
  const ofSubnets = Object.entries(subnets).map(([key, ocid]): Source => {
    const subnet = Subnet.fromSubnetId(stack, `${name}-subnet-${key}`, ocid);
    return [`subnet-${key}`, LogSource.subnetFlowLogs(subnet, options)];
  });
  const ofVcns = Object.entries(vcns).map(([key, ocid]): Source => {
    const vcn = Vcn.fromVcnId(stack, `${name}-vcn-${key}`, ocid);
    return [`vcn-${key}`, LogSource.vcnFlowLogs(vcn, options)];
  });
  return [...ofSubnets, ...ofVcns];
}

/** Agents on the hosts send what programs write. */
function readByAgents(
  { stack, logs, name }: FeedPlace,
  sources: Readonly<Record<string, CustomLog>>,
  hosts: MatchingRule,
): FeedLogs {
  const group = new DynamicGroup(stack, `${name}-hosts`, { rule: hosts });
  const made = Object.entries(sources).map(([key, custom]) => {
    const id = `${name}-${key}`;
    const log = logs.customLog(id);
    const agents = new UnifiedAgentConfiguration(stack, `${id}-agents`, {
      compartment: stack.compartment,
      name: `${stack.namePrefix}-${id}`,
      sources: custom.sources,
      destination: log,
      dynamicGroups: [group],
    });
    return { selection: LogSelection.log(log), statements: agents.allowAgents() };
  });
  return { selections: made.map((one) => one.selection), statements: made.flatMap((one) => one.statements) };
}

/** A log that exists, or all logs of a log group that exists. */
function existingLog(stack: OciStack, id: string, existing: ExistingLog): LogSelection {
  const { logGroupId, logId, compartment = stack.compartment } = existing;
  const logGroup = LogGroup.fromLogGroupAttributes(stack, `${id}-group`, { logGroupId, compartment });
  if (logId === undefined) return LogSelection.logGroup(logGroup);
  return LogSelection.log(Log.fromLogAttributes(stack, id, { logId, logGroup }));
}
