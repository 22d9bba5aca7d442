// Where usage plans find the token of a client in a request.

import { type ApigatewayDeploymentSpecificationRequestPoliciesUsagePlans } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { checkNotEmpty } from "../core/checks";
import { checkHeader, checkQueryParameter } from "./api-texts";

/**
 * Where usage plans find the token of a client in a request. The token identifies clients, but does not keep callers out: use
 * authentication for that.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaydefiningusageplans_topic-Making_an_API_Deployment_Eligible_for_Inclusion_in_a_Usage_Plan.htm
 */
export class ClientToken {
  /** In a header, such as `X-Api-Key`. @throws ConfigurationError from the deployment, for an invalid name of a header */
  public static header(name: string): ClientToken {
    checkHeader("the header of a client token", name, "write it like X-Api-Key");
    return new ClientToken(`request.headers[${name}]`);
  }

  /**
   * In a query parameter of the address. Logs between the client and the gateway can hold it. A beacon of a web page needs it,
   * because it cannot set headers.
   *
   * @throws ConfigurationError from the deployment, for an empty name, and for one with blanks or with characters that have a
   * meaning in an address
   */
  public static queryParameter(name: string): ClientToken {
    checkQueryParameter("the parameter of a client token", name, "use ClientToken.header for a header");
    return new ClientToken(`request.query[${name}]`);
  }

  /**
   * In the answer of the API's authentication: a claim of a JSON Web Token, or a member of an authorizer's answer.
   *
   * @throws ConfigurationError from the deployment, for an empty name
   */
  public static claim(name: string): ClientToken {
    checkNotEmpty(undefined, "the claim of a client token", name, "name the claim that identifies a client");
    return new ClientToken(`request.auth[${name}]`);
  }

  private constructor(private readonly variable: string) {}

  /** @internal */
  public _render(): ApigatewayDeploymentSpecificationRequestPoliciesUsagePlans {
    return { tokenLocations: [this.variable] };
  }
}
