// What the entrance offers: one route, by which a device hands its message to a function.

import {
  ApigatewayDeployment,
  type ApigatewayDeploymentSpecificationRequestPolicies,
} from "cdktf-oci-streaming/provider-oci/apigateway-deployment";
import { Construct, type IConstruct } from "constructs";
import { type ApiGatewayLog, type Compartment, type IFunction, LogSource, type Tags } from "cdktf-oci-streaming";
import { type ApiGateway } from "./api-gateway";
import { type BoundAuthentication } from "./device-authentication";
import { checkText } from "../check-text";

export interface ApiDeploymentProps {
  /** Where the deployment lives. A change moves it in place. */
  readonly compartment: Compartment;

  /** The name, which need not be unique. */
  readonly name: string;

  /** The gateway. A change replaces the deployment. */
  readonly gateway: ApiGateway;

  /** What all paths begin with: `/v1`. A change replaces the deployment. */
  readonly pathPrefix: string;

  /** The path of the route: `/upload2stream`. */
  readonly path: string;

  /** What a POST request is handed to. */
  readonly target: IFunction;

  /** How devices are authenticated. */
  readonly authentication: BoundAuthentication;

  /** How many requests a second one client address may send. */
  readonly rateLimit: number;

  /**
   * The web sites whose pages may send messages: `https://shop.example.com`. May be a token.
   *
   * @default - none, only programs send messages
   */
  readonly corsOrigins?: string[];

  /**
   * The stack's tags.
   *
   * @default - none
   */
  readonly tags?: Tags;
}

/** A deployment on an API gateway. Its logs are logs of the Logging service; the older ones, in a bucket, are deprecated. */
export class ApiDeployment extends Construct {
  /** The OCID. */
  public readonly deploymentId: string;

  /** Where devices send their messages, `https://...`. */
  public readonly ingestEndpoint: string;

  /** @throws ConfigurationError for a path that is none */
  public constructor(scope: Construct, id: string, props: ApiDeploymentProps) {
    super(scope, id);
    const { compartment, name, gateway, pathPrefix, path, target } = props;
    checkPaths(this, props);
    const deployment = new ApigatewayDeployment(this, "Resource", {
      compartmentId: compartment.compartmentId,
      displayName: name,
      gatewayId: gateway.gatewayId,
      pathPrefix,
      specification: {
        requestPolicies: requestPolicies(props),
        routes: [
          { path, methods: ["POST"], backend: { type: "ORACLE_FUNCTIONS_BACKEND", functionId: target.functionId } },
        ],
      },
      ...props.tags?.toArguments(),
    });
    this.deploymentId = deployment.id;
    this.ingestEndpoint = `${deployment.endpoint}${path}`;
  }

  /** One of its logs. */
  public log(log: ApiGatewayLog): LogSource {
    return LogSource.fromApiGatewayDeploymentId(this.deploymentId, log);
  }
}

/** Letters, digits and the marks that a path may have, no slash at the end and no two in a row. */
const PATH = /^(?:\/[A-Za-z0-9$_.+!*'(),%;:@&=-]+)+$/;

function checkPaths(scope: IConstruct, { pathPrefix, path }: ApiDeploymentProps): void {
  const rule = "must begin with a slash and not end with one";
  checkText(scope, pathPrefix, PATH, { what: "pathPrefix", rule, remedy: "write it like /v1" });
  checkText(scope, path, PATH, { what: "ingestPath", rule, remedy: "write it like /upload2stream" });
}

function requestPolicies(props: ApiDeploymentProps): ApigatewayDeploymentSpecificationRequestPolicies {
  const { authentication, rateLimit, corsOrigins } = props;
  const { policies, tokenHeader = "Authorization" } = authentication;
  return {
    ...policies,
    rateLimiting: { rateInRequestsPerSecond: rateLimit, rateKey: "CLIENT_IP" },
    ...(corsOrigins && {
      cors: {
        allowedOrigins: corsOrigins,
        allowedMethods: ["POST"],
        allowedHeaders: [tokenHeader, "Content-Type"],
        maxAgeInSeconds: 3600,
      },
    }),
  };
}
