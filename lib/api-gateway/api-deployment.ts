// A deployment: an API with its routes, on a gateway.

import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { DataOciApigatewayDeployment } from "@cdktf/provider-oci/lib/data-oci-apigateway-deployment";
import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { Compartment } from "../core/compartment";
import { type Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { create, make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { type IFunction } from "../functions/oci-function";
import { type PolicyStatement } from "../identity/policy-statement";
import { type ApiGatewayLog, type LogSource } from "../logging/log-source";
import { type ApiGatewayMetric } from "../metrics/api-gateway-metric";
import { type Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type ApiAuthentication } from "./api-authentication";
import { type ApiCors } from "./api-cors";
import { ApiDeploymentBase, type ApiDeploymentFacts } from "./api-deployment-base";
import { type IApiGateway } from "./api-gateway";
import { ApiGatewayBase } from "./api-gateway-base";
import { ApiPermission, callStatements } from "./api-permission";
import { type ApiRateLimit } from "./api-rate-limit";
import { checkRegion } from "./api-region";
import { type ApiRoute } from "./api-route";
import { functionsOf, planPlace, planSpecification } from "./api-specification";
import { type ClientToken } from "./client-token";

/** A deployment on an API gateway, made here or elsewhere. */
export interface IApiDeployment extends IConstruct {
  /** The OCID. */
  readonly deploymentId: string;

  /**
   * What the addresses of its routes begin with: `https://<host name>/<prefix>`.
   *
   * @throws ConfigurationError on an import that was not told
   */
  readonly endpoint: string;

  /**
   * The address of a route.
   *
   * @param path - as the route has it, with its parameters filled in
   * @throws ConfigurationError on an import that does not know its endpoint, and for a path without a slash, or with a parameter that is not filled in
   */
  urlOf(path: string): string;

  /** One of its logs, for a `Log`. Without them, requests that were refused leave no trace. */
  log(log: ApiGatewayLog): LogSource;

  /**
   * What Monitoring measures of the deployment, for an alarm. It is looked for in the compartment of the gateway, where that is known, else
   * in that of the deployment; Oracle does not say in which of two it is.
   *
   * @throws ConfigurationError on an import that knows neither
   */
  metric(metric: ApiGatewayMetric, options?: MetricOptions): Metric;

  /**
   * How many requests were answered with a status of 500 and more, for an alarm.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  serverErrors(options?: MetricOptions): Metric;

  /** @internal */
  readonly _known: Known<ApiDeploymentFacts>;
}

/** What a deployment is made of. */
export interface ApiDeploymentProps extends ResourceOptions {
  /** Where the deployment lives. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the deployment in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The gateway. A change replaces the deployment. */
  readonly gateway: IApiGateway;

  /** What all paths begin with, `/v1` for example: 255 characters at most, unique on the gateway. A change replaces the deployment. */
  readonly pathPrefix: string;

  /** The routes: 1 to 50. A change is made in place. */
  readonly routes: ApiRoute[];

  /** Who may call the API. A change is made in place. */
  readonly authentication: ApiAuthentication;

  /**
   * How many requests are answered.
   *
   * @default - as many as come
   */
  readonly rateLimit?: ApiRateLimit;

  /**
   * Where in a request the token of a client is, by which usage plans know it: those of every `ApiUsagePlan` that the deployment is in. Then a request
   * without the token of a subscriber is refused. A change is made in place.
   *
   * @default - nowhere: the deployment is in no usage plan
   */
  readonly clientToken?: ClientToken;

  /**
   * Which web sites' pages may call the API from a browser.
   *
   * @default - none
   */
  readonly cors?: ApiCors;

  /**
   * Who writes the permission to call functions, without which the deployment is refused.
   *
   * @default ApiPermission.own()
   */
  readonly permission?: ApiPermission;
}

/** What is known of a deployment that exists. */
export interface ApiDeploymentAttributes {
  /** The OCID. */
  readonly deploymentId: string;

  /**
   * What the addresses of its routes begin with.
   *
   * @default - not known
   */
  readonly endpoint?: string;

  /**
   * Where the deployment lives; metrics need it, unless the gateway is known.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * The gateway.
   *
   * @default - not known
   */
  readonly gateway?: IApiGateway;
}

/** Which deployment is looked up. */
export interface ApiDeploymentLookup {
  /** The OCID. */
  readonly deploymentId: string;
}

/**
 * A deployment on an API gateway. A gateway takes 20.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaycreatingdeployment.htm
 */
export class ApiDeployment extends ApiDeploymentBase {
  /** A deployment that exists, of which only the OCID is known. @throws ConfigurationError if the text is not an API deployment OCID */
  public static fromApiDeploymentId(scope: Construct, id: string, deploymentId: string): IApiDeployment {
    return new ApiDeploymentBase(scope, id, { deploymentId });
  }

  /** A deployment that exists. @throws ConfigurationError if the text is not an API deployment OCID, or the endpoint is not an address like that of one */
  public static fromApiDeploymentAttributes(
    scope: Construct,
    id: string,
    attributes: ApiDeploymentAttributes,
  ): IApiDeployment {
    return new ApiDeploymentBase(scope, id, attributes);
  }

  /**
   * A deployment that exists, of which Terraform reads the endpoint, the compartment and the gateway. Whoever deploys needs to see it.
   *
   * @throws ConfigurationError if the text is not an API deployment OCID
   */
  public static fromLookup(scope: Construct, id: string, { deploymentId }: ApiDeploymentLookup): IApiDeployment {
    const deployment = new ApiDeploymentBase(scope, id, { deploymentId });
    const { endpoint, compartmentId, gatewayId } = create(DataOciApigatewayDeployment, deployment, { deploymentId });
    const gateway = new ApiGatewayBase(deployment, "Gateway", { apiGatewayId: gatewayId });
    deployment._known.learn({ endpoint, compartment: Compartment.fromCompartmentId(compartmentId), gateway });
    return deployment;
  }

  /** Where the deployment lives. */
  public readonly compartment: Compartment;

  private readonly gateway: IApiGateway;
  private readonly functions: readonly IFunction[];

  /**
   * @throws ConfigurationError for an empty name, a prefix or a path that is not one or is too long, a prefix that another deployment of the gateway has,
   * no or more than 50 routes, two for one request, a path with one parameter twice, a variable of the request that there is not, an authentication or a
   * limit that the service would not take, sites of CORS that are none, a function of another region, and a gateway or function of which the compartment
   * is not known, where the permission is written
   */
  public constructor(scope: Construct, id: string, props: ApiDeploymentProps) {
    super(scope, id);
    checkProps(this, "ApiDeploymentProps", props);
    const { compartment, name = id, gateway, permission = ApiPermission.own() } = props;
    checkNotEmpty(this.node.path, "the name of an API deployment", name, "name it after what its routes do");
    const functions = functionsOf(props);
    checkRegion(this, gateway, functions);
    const deployment = make(ApigatewayDeployment, this, props, [
      permission._plan(this, props, functions),
      { config: { compartmentId: compartment.compartmentId, displayName: name } },
      ...planPlace(this, props),
      ...planSpecification(this, props),
    ]);
    this.compartment = compartment;
    this.gateway = gateway;
    this.functions = functions;
    const [deploymentId, endpoint] = [(): string => deployment.id, (): string => deployment.endpoint];
    const hasClientToken = props.clientToken !== undefined;
    this._known.learn({ deploymentId, endpoint, compartment, gateway, hasClientToken });
  }

  /**
   * What the gateway must be allowed to call the functions of the API, for a policy of your own.
   *
   * @throws ConfigurationError if the compartment of the gateway or of a function is not known
   */
  public statements(): PolicyStatement[] {
    return callStatements(this.gateway, this.functions);
  }
}
