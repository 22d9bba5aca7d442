// What a log holds: the records of one service about one resource, or what programs and agents push.

import { type LoggingLogConfiguration } from "@cdktf/provider-oci/lib/logging-log";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { claim, meaningOf } from "../core/resource/claims";
import { isKnown, resolvedText } from "../core/token/tokens";
import { type ISubnet } from "../network/subnet";
import { type IVcn } from "../network/vcn";
import { type CaptureFilter } from "./capture-filter";
import { checkLoggedResource } from "./log-services";

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

  /** The traffic of one network interface. @throws ConfigurationError if the text is no VNIC's OCID */
  public static fromVnicId(vnicId: string, options: FlowLogOptions = {}): LogSource {
    checkLoggedResource("flowlogs", "vnic", "vnicId", vnicId);
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

  /** A log of a load balancer. @throws ConfigurationError if the text is no load balancer's OCID */
  public static fromLoadBalancerId(loadBalancerId: string, log: LoadBalancerLog): LogSource {
    return LogSource.ready("loadbalancer", log, "loadBalancerId", loadBalancerId);
  }

  /** A log of a deployment on an API gateway. @throws ConfigurationError if the text is no API deployment's OCID */
  public static fromApiGatewayDeploymentId(deploymentId: string, log: ApiGatewayLog): LogSource {
    return LogSource.ready("apigateway", log, "deploymentId", deploymentId);
  }

  /** What the functions of an application print. @throws ConfigurationError if the text is no function application's OCID */
  public static fromFunctionApplicationId(functionApplicationId: string): LogSource {
    return LogSource.ready("functions", "invoke", "functionApplicationId", functionApplicationId);
  }

  /** The runs of a service connector. @throws ConfigurationError if the text is no service connector's OCID */
  public static fromServiceConnectorId(serviceConnectorId: string): LogSource {
    return LogSource.ready("och", "runlog", "serviceConnectorId", serviceConnectorId);
  }

  /** What an event rule matched and delivered. @throws ConfigurationError if the text is no event rule's OCID */
  public static fromEventRuleId(eventRuleId: string): LogSource {
    return LogSource.ready("cloudevents", "ruleexecutionlog", "eventRuleId", eventRuleId);
  }

  /**
   * A log of any other service.
   *
   * @throws ConfigurationError if a word is empty or holds blanks, or if the log is a known one and the resource is not
   * of its kind
   */
  public static service(props: ServiceLogProps): LogSource {
    checkWord("service", props.service);
    checkWord("category", props.category);
    checkWord("resource", props.resource);
    checkLoggedResource(props.service, props.category, "resource", props.resource);
    return new LogSource({ ...props });
  }

  /** No service: the log holds what agents and programs push, see `UnifiedAgentConfiguration`. */
  public static custom(): LogSource {
    return new LogSource(undefined);
  }

  private static ready(service: string, category: string, what: string, resource: string): LogSource {
    checkLoggedResource(service, category, what, resource);
    return new LogSource({ service, category, resource });
  }

  private constructor(private readonly log: ServiceLogProps | undefined) {}

  /** @internal */
  public get _isCustom(): boolean {
    return this.log === undefined;
  }

  /** @internal */
  public _render(): LoggingLogConfiguration | undefined {
    if (this.log === undefined) return undefined;
    const { service, resource, category, parameters } = this.log;
    return { source: { sourceType: "OCISERVICE", service, resource, category, ...(parameters && { parameters }) } };
  }

  /** Takes the source for a log, or refuses it if another log has it. @internal */
  public _claim(log: Construct): void {
    if (this.log === undefined) return;
    const { service, resource, category } = this.log;
    const twin = claim(meaningOf(resource, log), log, "source", service, resource, category);
    if (twin === undefined) return;
    const what = `the source (${service}, ${category}, ${resolvedText(log, resource)})`;
    const remedy = "use that log, since Logging takes a service, category and resource once";
    throw refusal(log.node.path, { what, rule: `is what ${twin} logs already`, remedy });
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
