// The source of a log: the records of one service about one resource, or what programs and agents push.

import { type LoggingLogConfig, type LoggingLogConfiguration } from "@cdktf/provider-oci/lib/logging-log";
import { Annotations, type IResolvable, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Flow } from "../core/resource/flows";
import { type Part } from "../core/resource/part";
import { meaningOf, taken } from "../core/resource/taken";
import { regionKey } from "../core/stack/providers/scope-provider";
import { isKnown } from "../core/token/tokens";
import { type ISubnet } from "../network/subnet";
import { type IVcn } from "../network/vcn";
import { type ILog } from "./log";
import { flowsOfLog } from "./log-flows";
import { checkServiceLog } from "./log-services";

/** The logs of a load balancer. */
export enum LoadBalancerLog {
  /** Each request. */
  ACCESS = "access",
  /** Errors on the way to a backend. */
  ERROR = "error",
}

/** The logs of a deployment on an API gateway. */
export enum ApiGatewayLog {
  /** Each request. */
  ACCESS = "access",
  /** How the gateway processed the request. */
  EXECUTION = "execution",
}

/** A capture filter of the Networking service: sampling, and rules for what is recorded. This library does not create it. */
export class CaptureFilter {
  /**
   * A capture filter by its OCID.
   *
   * @throws ConfigurationError if the string is not a capture filter OCID
   */
  public static fromCaptureFilterId(captureFilterId: string): CaptureFilter {
    checkOcid(undefined, "captureFilterId", captureFilterId, OcidKind.custom("capturefilter"));
    return new CaptureFilter(captureFilterId);
  }

  private constructor(
    /** The OCID. */
    public readonly captureFilterId: string,
  ) {}
}

/** The traffic that flow logs record. */
export interface FlowLogOptions {
  /**
   * The filter for the recorded traffic.
   *
   * @default - all traffic is recorded
   */
  readonly captureFilter?: CaptureFilter;
}

/** A log of a service, in Logging's own names; `oci logging service list` prints them. */
export interface ServiceLogProps {
  /** The service: `waf`, `filestorage`, `devops`. */
  readonly service: string;

  /** The category of records: `all`, `nfslogs`. */
  readonly category: string;

  /** The logged resource: an OCID, or the name of a bucket. */
  readonly resource: string;

  /**
   * Parameters of the category. A change is made in place.
   *
   * @default - none
   */
  readonly parameters?: { readonly [name: string]: string };
}

/**
 * Where the records of a log come from. Streams have no service log: operations on them are in the audit log.
 *
 * Each combination of service, resource and category can be logged once in a tenancy. A log gets another source only by being
 * replaced.
 */
export class LogSource {
  /** The traffic of all network interfaces of a subnet. */
  public static subnetFlowLogs(subnet: ISubnet, options: FlowLogOptions = {}): LogSource {
    return flowLogs("all", subnet.subnetId, options);
  }

  /** The traffic of all network interfaces in all subnets of a VCN. */
  public static vcnFlowLogs(vcn: IVcn, options: FlowLogOptions = {}): LogSource {
    return flowLogs("vcn", vcn.vcnId, options);
  }

  /** The traffic of one network interface. @throws ConfigurationError if the string is not a VNIC OCID */
  public static fromVnicId(vnicId: string, options: FlowLogOptions = {}): LogSource {
    checkServiceLog("flowlogs", "vnic", "vnicId", vnicId);
    return flowLogs("vnic", vnicId, options);
  }

  /** Reads from a bucket. @throws ConfigurationError for an OCID: Logging identifies buckets by name */
  public static bucketReads(bucketName: string): LogSource {
    return LogSource.ready("objectstorage", "read", "bucketName", bucketName);
  }

  /** Writes to a bucket. @throws ConfigurationError for an OCID: Logging identifies buckets by name */
  public static bucketWrites(bucketName: string): LogSource {
    return LogSource.ready("objectstorage", "write", "bucketName", bucketName);
  }

  /** A log of a load balancer. @throws ConfigurationError if the string is not a load balancer OCID */
  public static fromLoadBalancerId(loadBalancerId: string, log: LoadBalancerLog): LogSource {
    return LogSource.ready("loadbalancer", log, "loadBalancerId", loadBalancerId);
  }

  /** A log of a deployment on an API gateway. @throws ConfigurationError if the string is not an API deployment OCID */
  public static fromApiGatewayDeploymentId(deploymentId: string, log: ApiGatewayLog): LogSource {
    return LogSource.ready("apigateway", log, "deploymentId", deploymentId);
  }

  /**
   * The output of the functions of an application. @throws ConfigurationError if the string is not a function application OCID
   */
  public static fromFunctionApplicationId(functionApplicationId: string): LogSource {
    return LogSource.ready("functions", "invoke", "functionApplicationId", functionApplicationId);
  }

  /** The runs of a service connector. @throws ConfigurationError if the string is not a service connector OCID */
  public static fromServiceConnectorId(serviceConnectorId: string): LogSource {
    return LogSource.ready("och", "runlog", "serviceConnectorId", serviceConnectorId);
  }

  /** The matches and deliveries of an event rule. @throws ConfigurationError if the string is not an event rule OCID */
  public static fromEventRuleId(eventRuleId: string): LogSource {
    return LogSource.ready("cloudevents", "ruleexecutionlog", "eventRuleId", eventRuleId);
  }

  /**
   * A log of any other service. The log adds a warning for a service that is not known here, and for a category that is not known
   * for the service.
   *
   * @throws ConfigurationError if a word is empty or contains blanks, for a service that does not write logs (Streaming) or is
   * misspelled, a category that the service does not have, and a resource of the wrong kind: it must be an OCID, except for
   * buckets
   */
  public static service(props: ServiceLogProps): LogSource {
    const { service, category, resource } = props;
    for (const [what, word] of Object.entries({ service, category, resource })) checkWord(what, word);
    return new LogSource({ ...props }, checkServiceLog(service, category, "resource", resource));
  }

  /** No service: the log contains what agents and programs push, see `UnifiedAgentConfiguration`. */
  public static custom(): LogSource {
    return new LogSource(undefined);
  }

  private static ready(service: string, category: string, what: string, resource: string): LogSource {
    checkServiceLog(service, category, what, resource);
    return new LogSource({ service, category, resource });
  }

  private constructor(
    private readonly log: ServiceLogProps | undefined,
    private readonly doubts: readonly string[] = [],
  ) {}

  /** @internal */
  public get _isCustom(): boolean {
    return this.log === undefined;
  }

  /** The type and the configuration of a log; it reserves the source for this log. @internal */
  public _plan(log: Construct): Part<LoggingLogConfig> {
    if (this.log === undefined) return { config: { logType: "CUSTOM" } };
    const { service, category, resource } = this.log;
    const source = {
      what: "the source of a log",
      value: `${service}, ${category}, ${resource}`,
      within: "the tenancy",
      remedy: "use that log, because Logging allows each combination of service, category and resource once",
    };
    const holder = meaningOf(resource, log);
    // A name, such as that of a bucket, can exist in each region.
    const key = TerraformStack.isStack(holder) ? regionKey(log) : [];
    const unique = taken(log, { ...source, holder, key });
    const build: typeof unique.build = () => {
      for (const doubt of this.doubts) Annotations.of(log).addWarning(doubt);
      return unique.build?.();
    };
    return { config: { logType: "SERVICE", configuration: this._render() }, build };
  }

  /** The flows into a log of this source, and into the groups that contain the log. @internal */
  public _flowsTo(log: ILog, enabled: boolean | IResolvable): Flow[] {
    if (this.log === undefined) return [];
    const { service, category, resource } = this.log;
    return flowsOfLog(log, `${service} ${category}`, resource, enabled);
  }

  /** @internal */
  public _render(): LoggingLogConfiguration | undefined {
    if (this.log === undefined) return undefined;
    const { service, resource, category, parameters } = this.log;
    return { source: { sourceType: "OCISERVICE", service, resource, category, ...(parameters && { parameters }) } };
  }
}

function flowLogs(category: string, resource: string, { captureFilter }: FlowLogOptions): LogSource {
  const parameters = captureFilter && { capture_filter: captureFilter.captureFilterId };
  return LogSource.service({ service: "flowlogs", category, resource, ...(parameters && { parameters }) });
}

function checkWord(what: string, word: string): void {
  if (!isKnown(word) || /^\S+$/.test(word)) return;
  const remedy = "oci logging service list prints the words of every service";
  throw refusal(undefined, { what: `${what} of a service log`, rule: "must be one word", got: word, remedy });
}
