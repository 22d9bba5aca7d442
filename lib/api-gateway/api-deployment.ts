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

/** A deployment on an API gateway, made here or imported. */
export interface IApiDeployment extends IConstruct {
  /** The OCID. */
  readonly deploymentId: string;

  /**
   * The beginning of the addresses of its routes: `https://<host name>/<prefix>`.
   *
   * @throws ConfigurationError on an import without it
   */
  readonly endpoint: string;

  /**
   * The address of a route.
   *
   * @param path - the path as in the route, with values in place of its parameters
   * @throws ConfigurationError on an import without an endpoint, and for a path without a slash, or with a parameter instead of
   * a value
   */
  urlOf(path: string): string;

  /** One of its logs, for a `Log`. Without its logs, rejected requests leave no trace. */
  log(log: ApiGatewayLog): LogSource;

  /**
   * A metric of the deployment, for an alarm. The alarm reads it from the compartment of the gateway if that is known,
   * otherwise from the compartment of the deployment. Oracle does not document which of the two holds it.
   *
   * @throws ConfigurationError on an import with neither of them
   */
  metric(metric: ApiGatewayMetric, options?: MetricOptions): Metric;

  /**
   * The number of requests that were answered with a status of 500 or higher, for an alarm.
   *
   * @throws ConfigurationError on an import without a compartment
   */
  serverErrors(options?: MetricOptions): Metric;

  /** @internal */
  readonly _known: Known<ApiDeploymentFacts>;
}

/** The properties of a deployment. */
export interface ApiDeploymentProps extends ResourceOptions {
  /** The compartment of the deployment. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the deployment in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The gateway. A change replaces the deployment. */
  readonly gateway: IApiGateway;

  /**
   * The prefix of all paths, `/v1` for example: at most 255 characters, unique on the gateway. A change replaces the
   * deployment.
   */
  readonly pathPrefix: string;

  /** The routes: 1 to 50. A change is made in place. */
  readonly routes: ApiRoute[];

  /** Who may call the API. A change is made in place. */
  readonly authentication: ApiAuthentication;

  /**
   * The rate limit of the API.
   *
   * @default - no limit
   */
  readonly rateLimit?: ApiRateLimit;

  /**
   * Where usage plans find the token of a client in a request. Every `ApiUsagePlan` with this deployment uses it. A request
   * without the token of a subscriber is then rejected. A change is made in place.
   *
   * @default - none: the deployment cannot be in a usage plan
   */
  readonly clientToken?: ClientToken;

  /**
   * Which websites may call the API from a browser.
   *
   * @default - none
   */
  readonly cors?: ApiCors;

  /**
   * Who writes the permission to call functions. Without it, the service rejects the deployment.
   *
   * @default ApiPermission.own()
   */
  readonly permission?: ApiPermission;
}

/** The known facts about a deployment that exists. */
export interface ApiDeploymentAttributes {
  /** The OCID. */
  readonly deploymentId: string;

  /**
   * The beginning of the addresses of its routes.
   *
   * @default - not known
   */
  readonly endpoint?: string;

  /**
   * The compartment of the deployment. Metrics need it, unless the gateway is known.
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

/** The deployment to look up. */
export interface ApiDeploymentLookup {
  /** The OCID. */
  readonly deploymentId: string;
}

/**
 * A deployment on an API gateway. A gateway can have 20.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaycreatingdeployment.htm
 */
export class ApiDeployment extends ApiDeploymentBase {
  /**
   * A deployment that exists, with only its OCID known. @throws ConfigurationError if the string is not an API deployment OCID
   */
  public static fromApiDeploymentId(scope: Construct, id: string, deploymentId: string): IApiDeployment {
    return new ApiDeploymentBase(scope, id, { deploymentId });
  }

  /**
   * A deployment that exists. @throws ConfigurationError if the string is not an API deployment OCID, or if the endpoint is not
   * the address of a deployment
   */
  public static fromApiDeploymentAttributes(
    scope: Construct,
    id: string,
    attributes: ApiDeploymentAttributes,
  ): IApiDeployment {
    return new ApiDeploymentBase(scope, id, attributes);
  }

  /**
   * A deployment that exists. Terraform reads the endpoint, the compartment and the gateway, so the user who deploys needs
   * permission to read it.
   *
   * @throws ConfigurationError if the string is not an API deployment OCID
   */
  public static fromLookup(scope: Construct, id: string, { deploymentId }: ApiDeploymentLookup): IApiDeployment {
    const deployment = new ApiDeploymentBase(scope, id, { deploymentId });
    const { endpoint, compartmentId, gatewayId } = create(DataOciApigatewayDeployment, deployment, { deploymentId });
    const gateway = new ApiGatewayBase(deployment, "Gateway", { apiGatewayId: gatewayId });
    deployment._known.learn({ endpoint, compartment: Compartment.fromCompartmentId(compartmentId), gateway });
    return deployment;
  }

  /** The compartment of the deployment. */
  public readonly compartment: Compartment;

  private readonly gateway: IApiGateway;
  private readonly functions: readonly IFunction[];

  /**
   * @throws ConfigurationError for an empty name, a prefix or a path that is invalid or too long, a prefix that another
   * deployment of the gateway has, no or more than 50 routes, two routes for one request, a path with one parameter twice, an
   * unknown variable of the request, an authentication or a limit that the service does not accept, an invalid site of CORS, a
   * function in another region, and a gateway or function with an unknown compartment, if the permission is written
   */
  public constructor(scope: Construct, id: string, props: ApiDeploymentProps) {
    super(scope, id);
    checkProps(this, "ApiDeploymentProps", props);
    const { compartment, name = id, gateway, permission = ApiPermission.own() } = props;
    checkNotEmpty(this.node.path, "the name of an API deployment", name, "name it after the purpose of its routes");
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
   * The permission that the gateway needs to call the functions of the API, for your policy.
   *
   * @throws ConfigurationError if the compartment of the gateway or of a function is not known
   */
  public statements(): PolicyStatement[] {
    return callStatements(this.gateway, this.functions);
  }
}
