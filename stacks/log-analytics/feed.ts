// The logs to collect: each feed has logs of one kind, which one connector writes to a stream. Also creates the logs.

import { Fn } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";

/** Options of every feed. */
export interface LogFeedOptions {
  /**
   * The name of the feed in ids, inputs and the stream's name `logs-<name>`: lowercase letters, digits and hyphens.
   * Another name replaces the stream, and its messages are lost.
   *
   * @default - "vcn-flow", "lb", "audit", "svc", "custom" or "existing"
   */
  readonly name?: string;

  /**
   * Which records are collected; the others are dropped. You can change the filter in place, but not remove it.
   *
   * @default - all
   */
  readonly filter?: oci.LogFilter;

  /**
   * The partition count of the feed's stream. A change replaces the stream, and its messages are lost.
   *
   * @default - the input `partitions`
   */
  readonly partitions?: oci.Partitions;

  /**
   * The Splunk index for the records. It must exist, and the HEC token must allow it.
   *
   * @default - the input `splunk_index_<name>`
   */
  readonly index?: string;

  /**
   * The Splunk source type of the records.
   *
   * @default "_json": a connector writes JSON, with the record in `logContent`
   */
  readonly sourceType?: string;

  /**
   * Whether an alarm fires if no record arrives for the time in the input `silence_minutes`. If there are always records,
   * silence means that the connector has failed or that a log is disabled.
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
  readonly captureFilter?: oci.CaptureFilter;
}

/** Options of a feed of load balancer logs. */
export interface LoadBalancerFeedOptions extends LogFeedOptions {
  /**
   * Which logs of the load balancers are collected.
   *
   * @default - access and error logs
   */
  readonly logs?: oci.LoadBalancerLog[];
}

/** Options of a feed of audit logs. */
export interface AuditFeedOptions extends LogFeedOptions {
  /**
   * The compartments whose audit logs are collected.
   *
   * @default - the deployment's compartment
   */
  readonly compartments?: oci.Compartment[];

  /**
   * Whether subcompartments are included. This is documented for the root compartment only: `LogFeed.auditOfTenancy`.
   *
   * @default false
   */
  readonly includeSubcompartments?: boolean;
}

/** Options of a feed of custom logs. */
export interface CustomFeedOptions extends LogFeedOptions {
  /**
   * The hosts whose agents use this configuration.
   *
   * @default - the instances of the deployment's compartment
   */
  readonly hosts?: oci.MatchingRule;
}

/** The sources of a custom log. */
export interface CustomLog {
  /** The agents read these: files, or the Windows event log. */
  readonly sources: oci.AgentSource[];
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
  readonly compartment?: oci.Compartment;
}

/**
 * Logs of one kind, by name. Logging accepts a service, category and resource once in a tenancy; use `existingLogs` for a
 * log that already exists.
 */
export class LogFeed {
  /** The traffic of subnets and VCNs; by default, of one subnet, the input `flow_log_subnet_ocid`. */
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
   * The access and error logs of load balancers: the OCID of each, by a name for its logs. By default, those of one load
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

  /** The audit logs of compartments. They always exist, so no log is created. */
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

  /** Logs of any other services, by name. */
  public static serviceLogs(logs: { readonly [name: string]: oci.LogSource }, options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("svc", options, ({ desk, name }) => logsOf(desk, name, logs));
  }

  /** Custom logs that agents on hosts send, by name. */
  public static customLogs(logs: { readonly [name: string]: CustomLog }, options: CustomFeedOptions = {}): LogFeed {
    const { hosts, ...rest } = options;
    return new LogFeed("custom", rest, ({ stack, desk, name }) =>
      readByAgents({ stack, desk, name }, logs, hosts ?? oci.MatchingRule.instancesIn(stack.compartment)),
    );
  }

  /** Existing logs, by name. */
  public static existingLogs(logs: { readonly [name: string]: ExistingLog }, options: LogFeedOptions = {}): LogFeed {
    return new LogFeed("existing", options, ({ stack, name }) =>
      Object.entries(logs).map(([key, log]) => existingLog(stack, `${name}-${key}`, log)),
    );
  }

  /** Its name in ids, inputs and the stream's name. */
  public readonly name: string;

  private constructor(
    defaultName: string,
    /** Its options. */
    public readonly options: LogFeedOptions,
    private readonly read: (place: Place) => readonly Reading[],
  ) {
    this.name = options.name ?? defaultName;
  }

  /** Creates its logs, and returns what the connector reads. @internal */
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

/** Agents on the hosts send what programs write. */
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
   * From the compartment down to the log, or from all audit logs down to those of a compartment: a shorter path includes
   * the longer ones that begin with it.
   */
  readonly path: readonly string[];
  /** Permissions that the log needs before it has records. */
  readonly statements?: readonly oci.PolicyStatement[];
}

/** Creates the log group when the first log needs it: audit logs and existing logs do not need one. */
export class LogDesk {
  private readonly stack: oci.OciStack;
  private readonly ids: Record<string, string> = {};
  private place: { readonly group: oci.LogGroup; readonly retention: oci.Duration } | undefined;

  public constructor(stack: oci.OciStack) {
    this.stack = stack;
  }

  /** The OCIDs of the logs created so far, by name. */
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

/** An existing log, or all logs of an existing log group. */
export function existingLog(stack: oci.OciStack, id: string, existing: ExistingLog): Reading {
  const { logGroupId, logId, compartment = stack.compartment } = existing;
  const logGroup = oci.LogGroup.fromLogGroupAttributes(stack, `${id}-group`, { logGroupId, compartment });
  const path = [compartment.compartmentId, logGroupId];
  if (logId === undefined) return { selection: oci.LogSelection.logGroup(logGroup), path };
  const log = oci.Log.fromLogAttributes(stack, id, { logId, logGroup });
  return { selection: oci.LogSelection.log(log), path: [...path, logId] };
}
