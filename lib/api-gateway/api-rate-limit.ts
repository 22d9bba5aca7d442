// The rate limit of an API.

import {
  type ApigatewayDeploymentConfig,
  type ApigatewayDeploymentSpecificationRequestPolicies,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { type Construct } from "constructs";
import { checkInteger, type IntegerRange } from "../core/checks";
import { integerConditions } from "../core/resource/number-conditions";
import { type Part } from "../core/resource/part";

/** The rate limit of an API, in requests per second. The gateway answers those beyond it with status 429. */
export class ApiRateLimit {
  /** For each client address. @throws ConfigurationError from the deployment, for less than 1 */
  public static perClient(requestsPerSecond: number): ApiRateLimit {
    return ApiRateLimit.of("CLIENT_IP", requestsPerSecond);
  }

  /** For all clients together. @throws ConfigurationError from the deployment, for less than 1 */
  public static total(requestsPerSecond: number): ApiRateLimit {
    return ApiRateLimit.of("TOTAL", requestsPerSecond);
  }

  private static of(rateKey: string, rate: number): ApiRateLimit {
    checkInteger(undefined, "rateLimit", rate, RATE);
    return new ApiRateLimit(rateKey, rate);
  }

  private constructor(
    private readonly rateKey: string,
    private readonly rateInRequestsPerSecond: number,
  ) {}

  /** @internal */
  public _plan(deployment: Construct): Pick<Part<ApigatewayDeploymentConfig>, "preconditions"> {
    return {
      preconditions: integerConditions(deployment, "The rate limit of this API", this.rateInRequestsPerSecond, RATE),
    };
  }

  /** @internal */
  public _render(): Pick<ApigatewayDeploymentSpecificationRequestPolicies, "rateLimiting"> {
    const { rateKey, rateInRequestsPerSecond } = this;
    return { rateLimiting: { rateInRequestsPerSecond, rateKey } };
  }
}

const RATE: IntegerRange = { min: 1, unit: "requests a second", remedy: "leave it out for no limit" };
