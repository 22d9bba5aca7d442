// What is collected: each feed is logs of one kind, which one connector carries into a stream; and where the logs are made.

import { Fn } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";

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

/** Something that a connector reads. */
export interface Reading {
  readonly selection: oci.LogSelection;
  /**
   * From the compartment down to the log, or from all audit logs down to those of a compartment: a shorter path holds the
   * longer ones that begin with it.
   */
  readonly path: readonly string[];
  /** What must be allowed before there is anything to read. */
  readonly statements?: readonly oci.PolicyStatement[];
}

/** Makes the log group when the first log needs it: audit logs and existing logs need none. */
export class LogDesk {
  private readonly stack: oci.OciStack;
  private readonly ids: Record<string, string> = {};
  private place: { readonly group: oci.LogGroup; readonly retention: oci.Duration } | undefined;

  public constructor(stack: oci.OciStack) {
    this.stack = stack;
  }

  /** The OCIDs of the logs made so far, by name. */
  public get logIds(): Record<string, string> {
    return this.ids;
  }

  public serviceLog(name: string, source: oci.LogSource): Reading {
    const { group, retention } = this.open();
    return this.enter(name, group, group.addLog(name, { source, retention }));
  }

  public customLog(name: string): Reading & { readonly log: oci.ILog } {
    const { group, retention } = this.open();
    const log = group.addCustomLog(name, { retention });
    return { log, ...this.enter(name, group, log) };
  }

  private enter(name: string, group: oci.LogGroup, log: oci.Log): Reading {
    this.ids[name] = log.logId;
    return {
      selection: oci.LogSelection.log(log),
      path: [group.compartment.compartmentId, group.logGroupId, log.logId],
    };
  }

  private open(): { readonly group: oci.LogGroup; readonly retention: oci.Duration } {
    if (this.place !== undefined) return this.place;
    const { stack } = this;
    const days = Fn.tonumber(stack.input.choice("log_retention_days", inputs.LOG_RETENTION));
    const group = new oci.LogGroup(stack, "logs", {
      compartment: stack.compartment,
      name: `${stack.namePrefix}-analytics`,
    });
    this.place = { group, retention: oci.Duration.days(days) };
    return this.place;
  }
}

/** A log that exists, or all logs of a group that exists. */
export function existingLog(stack: oci.OciStack, id: string, existing: ExistingLog): Reading {
  const { logGroupId, logId, compartment = stack.compartment } = existing;
  const logGroup = oci.LogGroup.fromLogGroupAttributes(stack, `${id}-group`, { logGroupId, compartment });
  const path = [compartment.compartmentId, logGroupId];
  if (logId === undefined) return { selection: oci.LogSelection.logGroup(logGroup), path };
  const log = oci.Log.fromLogAttributes(stack, id, { logId, logGroup });
  return { selection: oci.LogSelection.log(log), path: [...path, logId] };
}
