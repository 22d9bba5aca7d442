// What a log holds: the records of one service about one resource, or what programs and agents push.

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
  /** What went wrong on the way to a backend. */
  ERROR = "error",
}

/** The logs of a deployment on an API gateway. */
export enum ApiGatewayLog {
  /** Each request. */
  ACCESS = "access",
  /** What the gateway did with it. */
  EXECUTION = "execution",
}

/**
 * A capture filter of the Networking service: sampling, and rules of what is recorded. It is made elsewhere.
 */
export class CaptureFilter {
  /**
   * A capture filter by its OCID.
   *
   * @throws ConfigurationError if the text is not a capture filter OCID
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

/** What of a subnet's traffic is recorded. */
export interface FlowLogOptions {
  /**
   * Which traffic is recorded.
   *
   * @default - all of it
   */
  readonly captureFilter?: CaptureFilter;
}

/** A log of a service, in Logging's own words; `oci logging service list` prints them. */
export interface ServiceLogProps {
  /** The service: `waf`, `filestorage`, `devops`. */
  readonly service: string;

  /** What is logged: `all`, `nfslogs`. */
  readonly category: string;

  /** What it is logged of: an OCID; for a bucket its name. */
  readonly resource: string;

  /**
   * Parameters of the category. A change is made in place.
   *
   * @default - none
   */
  readonly parameters?: { readonly [name: string]: string };
}

/**
 * Where the records of a log come from. Streams have no service log: what is done to them is in the audit log.
 *
 * Service, resource and category can be logged once in a tenancy. A log takes another source only by being replaced.
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

  /** The traffic of one network interface. @throws ConfigurationError if the text is not a VNIC OCID */
  public static fromVnicId(vnicId: string, options: FlowLogOptions = {}): LogSource {
    checkServiceLog("flowlogs", "vnic", "vnicId", vnicId);
    return flowLogs("vnic", vnicId, options);
  }

  /** What is read from a bucket. @throws ConfigurationError for an OCID: Logging knows buckets by name */
  public static bucketReads(bucketName: string): LogSource {
    return LogSource.ready("objectstorage", "read", "bucketName", bucketName);
  }

  /** What is written to a bucket. @throws ConfigurationError for an OCID: Logging knows buckets by name */
  public static bucketWrites(bucketName: string): LogSource {
    return LogSource.ready("objectstorage", "write", "bucketName", bucketName);
  }

  /** A log of a load balancer. @throws ConfigurationError if the text is not a load balancer OCID */
  public static fromLoadBalancerId(loadBalancerId: string, log: LoadBalancerLog): LogSource {
    return LogSource.ready("loadbalancer", log, "loadBalancerId", loadBalancerId);
  }

  /** A log of a deployment on an API gateway. @throws ConfigurationError if the text is not an API deployment OCID */
  public static fromApiGatewayDeploymentId(deploymentId: string, log: ApiGatewayLog): LogSource {
    return LogSource.ready("apigateway", log, "deploymentId", deploymentId);
  }

  /** What the functions of an application print. @throws ConfigurationError if the text is not a function application OCID */
  public static fromFunctionApplicationId(functionApplicationId: string): LogSource {
    return LogSource.ready("functions", "invoke", "functionApplicationId", functionApplicationId);
  }

  /** The runs of a service connector. @throws ConfigurationError if the text is not a service connector OCID */
  public static fromServiceConnectorId(serviceConnectorId: string): LogSource {
    return LogSource.ready("och", "runlog", "serviceConnectorId", serviceConnectorId);
  }

  /** What an event rule matched and delivered. @throws ConfigurationError if the text is not an event rule OCID */
  public static fromEventRuleId(eventRuleId: string): LogSource {
    return LogSource.ready("cloudevents", "ruleexecutionlog", "eventRuleId", eventRuleId);
  }

  /**
   * A log of any other service. One that is not known here, and a category that is not known of it, are warned of on the log.
   *
   * @throws ConfigurationError if a word is empty or holds blanks, for a service that writes no logs (Streaming) or is mistyped, a
   * category that the service has not, and a resource that is not of the log's kind: an OCID, but for buckets
   */
  public static service(props: ServiceLogProps): LogSource {
    const { service, category, resource } = props;
    for (const [what, word] of Object.entries({ service, category, resource })) checkWord(what, word);
    return new LogSource({ ...props }, checkServiceLog(service, category, "resource", resource));
  }

  /** No service: the log holds what agents and programs push, see `UnifiedAgentConfiguration`. */
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

  /** The type and the configuration of a log, and the source, which is taken for it. @internal */
  public _plan(log: Construct): Part<LoggingLogConfig> {
    if (this.log === undefined) return { config: { logType: "CUSTOM" } };
    const { service, category, resource } = this.log;
    const source = {
      what: "the source of a log",
      value: `${service}, ${category}, ${resource}`,
      within: "the tenancy",
      remedy: "use that log, since Logging takes a service, category and resource once",
    };
    const holder = meaningOf(resource, log);
    // A name, such as that of a bucket, can be there in each region.
    const key = TerraformStack.isStack(holder) ? regionKey(log) : [];
    const unique = taken(log, { ...source, holder, key });
    const build: typeof unique.build = () => {
      for (const doubt of this.doubts) Annotations.of(log).addWarning(doubt);
      return unique.build?.();
    };
    return { config: { logType: "SERVICE", configuration: this._render() }, build };
  }

  /** What is written into a log of it, and into what that log is part of. @internal */
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
