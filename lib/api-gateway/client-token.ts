// Where in a request the token is by which usage plans know a client.

import { type ApigatewayDeploymentSpecificationRequestPoliciesUsagePlans } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { checkNotEmpty } from "../core/checks";
import { checkHeader, checkQueryParameter } from "./api-texts";

/**
 * Where in a request the token is by which usage plans know a client. It tells clients apart and keeps nobody out: that is what authentication
 * is for.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaydefiningusageplans_topic-Making_an_API_Deployment_Eligible_for_Inclusion_in_a_Usage_Plan.htm
 */
export class ClientToken {
  /** In a header: `X-Api-Key` for example. @throws ConfigurationError from the deployment, for what is not the name of a header */
  public static header(name: string): ClientToken {
    checkHeader("the header of a client token", name, "write it like X-Api-Key");
    return new ClientToken(`request.headers[${name}]`);
  }

  /**
   * In a parameter of the address, which logs on the way may hold. A beacon of a web page cannot set headers.
   *
   * @throws ConfigurationError from the deployment, for an empty name, and for one with blanks or marks that an address gives a meaning
   */
  public static queryParameter(name: string): ClientToken {
    checkQueryParameter("the parameter of a client token", name, "use ClientToken.header for a header");
    return new ClientToken(`request.query[${name}]`);
  }

  /**
   * What the authentication of the API says of the caller: a claim of a JSON Web Token, or a member of an authorizer's answer.
   *
   * @throws ConfigurationError from the deployment, for an empty name
   */
  public static claim(name: string): ClientToken {
    checkNotEmpty(undefined, "the claim of a client token", name, "name the claim that tells clients apart");
    return new ClientToken(`request.auth[${name}]`);
  }

  private constructor(private readonly variable: string) {}

  /** @internal */
  public _render(): ApigatewayDeploymentSpecificationRequestPoliciesUsagePlans {
    return { tokenLocations: [this.variable] };
  }
}
