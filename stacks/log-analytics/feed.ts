// What is collected: each feed is logs of one kind, which one connector carries into a stream.

import * as oci from "cdktf-oci-streaming";
import {
  type AuditFeedOptions,
  type CustomFeedOptions,
  type CustomLog,
  type ExistingLog,
  type FlowLogs,
  type LoadBalancerFeedOptions,
  type LogFeedOptions,
} from "./feed-options";
import * as inputs from "./inputs";
import { existingLog, type LogDesk, type Reading } from "./log-desk";

/**
 * Logs of one kind, by name. Logging takes a service, category and resource once in a tenancy: a log that exists already
 * comes in by `existingLogs`.
 */
export class LogFeed {
  /** The traffic of subnets and VCNs. Without any, that of one subnet, the input `flow_log_subnet_ocid`. */
  public static flowLogs(networks?: FlowLogs, options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("vcn-flow", { alwaysBusy: true, ...options }, ({ stack, desk, name }) => {
      return logsOf(
        desk,
        name,
        networks === undefined ? oneSubnet(stack, name) : flowLogSources(stack, name, networks),
      );
    });
  }

  /**
   * The access and error logs of load balancers: the OCID of each by a name for its logs. Without any, those of one load
   * balancer, the input `load_balancer_ocid`.
   */
  public static loadBalancers(
    loadBalancers?: { readonly [name: string]: string },
    options: LoadBalancerFeedOptions = {},
  ): LogFeed {
    const { logs = [oci.LoadBalancerLog.ACCESS, oci.LoadBalancerLog.ERROR], ...rest } = options;
    return new LogFeed("lb", rest, ({ stack, desk, name }) => {
      const ofOne = (ocid: string, prefix: string): (readonly [string, oci.LogSource])[] =>
        logs.map((log) => [`${prefix}${log}`, oci.LogSource.fromLoadBalancerId(ocid, log)]);
      const sources =
        loadBalancers === undefined
          ? ofOne(stack.input.loadBalancer("load_balancer_ocid", inputs.LOAD_BALANCER), "")
          : Object.entries(loadBalancers).flatMap(([key, ocid]) => ofOne(ocid, `${key}-`));
      return logsOf(desk, name, Object.fromEntries(sources));
    });
  }

  /** The audit logs of compartments. They exist always: no log is made. */
  public static audit(options: AuditFeedOptions = {}): LogFeed {
    const { compartments, includeSubcompartments = false, ...rest } = options;
    return new LogFeed("audit", { alwaysBusy: true, ...rest }, ({ stack }) =>
      (compartments ?? [stack.compartment]).map((compartment) => ({
        selection: oci.LogSelection.audit(oci.AuditLogs.of(compartment, { includeSubcompartments })),
        path: ["audit", compartment.compartmentId],
      })),
    );
  }

  /** The audit logs of the whole tenancy, as Oracle's landing zone collects them. */
  public static auditOfTenancy(options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("audit", { alwaysBusy: true, ...options }, ({ stack: { tenancy } }) => [
      {
        selection: oci.LogSelection.audit(oci.AuditLogs.of(tenancy, { includeSubcompartments: true })),
        path: ["audit"],
      },
    ]);
  }

  /** Logs of any other services, each by a name. */
  public static serviceLogs(logs: { readonly [name: string]: oci.LogSource }, options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("svc", options, ({ desk, name }) => logsOf(desk, name, logs));
  }

  /** What agents on hosts read and push: each custom log by a name. */
  public static customLogs(logs: { readonly [name: string]: CustomLog }, options: CustomFeedOptions = {}): LogFeed {
    const { hosts, ...rest } = options;
    return new LogFeed("custom", rest, ({ stack, desk, name }) =>
      readByAgents({ stack, desk, name }, logs, hosts ?? oci.MatchingRule.instancesIn(stack.compartment)),
    );
  }

  /** Logs that exist, each by a name. */
  public static existingLogs(logs: { readonly [name: string]: ExistingLog }, options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("existing", options, ({ stack, name }) =>
      Object.entries(logs).map(([key, log]) => existingLog(stack, `${name}-${key}`, log)),
    );
  }

  /** What it is called in ids, inputs and the stream's name. */
  public readonly name: string;

  private constructor(
    defaultName: string,
    /** What else is said of it. */
    public readonly options: LogFeedOptions,
    private readonly read: (place: Place) => readonly Reading[],
  ) {
    this.name = options.name ?? defaultName;
  }

  /** Makes what logs are to be made, and says what the connector reads. @internal */
  public _bind(stack: oci.OciStack, desk: LogDesk): readonly Reading[] {
    return this.read({ stack, desk, name: this.name });
  }
}

interface Place {
  readonly stack: oci.OciStack;
  readonly desk: LogDesk;
  readonly name: string;
}

type Sources = Readonly<Record<string, oci.LogSource>>;

function logsOf(desk: LogDesk, feed: string, sources: Sources): readonly Reading[] {
  return Object.entries(sources).map(([name, source]) => desk.serviceLog(`${feed}-${name}`, source));
}

function oneSubnet(stack: oci.OciStack, feed: string): Sources {
  const ocid = stack.input.ocid("flow_log_subnet_ocid", { ...inputs.FLOW_LOG_SUBNET, kind: oci.OcidKind.SUBNET });
  return { subnet: oci.LogSource.subnetFlowLogs(oci.Subnet.fromSubnetId(stack, `${feed}-subnet`, ocid)) };
}

function flowLogSources(stack: oci.OciStack, feed: string, networks: FlowLogs): Sources {
  const { subnets = {}, vcns = {}, captureFilter } = networks;
  const options = captureFilter && { captureFilter };
  const ofSubnets = Object.entries(subnets).map(([name, ocid]) => {
    const subnet = oci.Subnet.fromSubnetId(stack, `${feed}-subnet-${name}`, ocid);
    return [`subnet-${name}`, oci.LogSource.subnetFlowLogs(subnet, options)] as const;
  });
  const ofVcns = Object.entries(vcns).map(([name, ocid]) => {
    const vcn = oci.Vcn.fromVcnId(stack, `${feed}-vcn-${name}`, ocid);
    return [`vcn-${name}`, oci.LogSource.vcnFlowLogs(vcn, options)] as const;
  });
  return Object.fromEntries([...ofSubnets, ...ofVcns]);
}

type CustomLogs = Readonly<Record<string, CustomLog>>;

/** Agents on the hosts push what programs write there. */
function readByAgents({ stack, desk, name }: Place, logs: CustomLogs, hosts: oci.MatchingRule): readonly Reading[] {
  const group = new oci.DynamicGroup(stack, `${name}-hosts`, { rule: hosts });
  return Object.entries(logs).map(([key, { sources }]) => {
    const id = `${name}-${key}`;
    const { log, ...reading } = desk.customLog(id);
    const agents = new oci.UnifiedAgentConfiguration(stack, `${id}-agents`, {
      compartment: stack.compartment,
      name: `${stack.namePrefix}-${id}`,
      sources,
      destination: log,
      dynamicGroups: [group],
    });
    return { ...reading, statements: agents.allowAgents() };
  });
}
