// Which callers may use a route, among those that the API authenticates or accepts without authentication.

import { type ApigatewayDeploymentSpecificationRoutes } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { checkNotEmpty, checkSome, refusal } from "../core/checks";
import { checkDistinct } from "../core/lists";
import { isKnown, isOfUnknownList } from "../core/token/tokens";

/** The acknowledgment that a route without authentication needs. */
export interface AnonymousRouteAcknowledgement {
  /** True: you know that anyone who reaches the gateway can call the route. */
  readonly acknowledgeInsecure: boolean;
}

/** Who may call a route. */
export class RouteAuthorization {
  /** All callers that the API has authenticated. */
  public static authenticated(): RouteAuthorization {
    return new RouteAuthorization("AUTHENTICATION_ONLY");
  }

  /**
   * Callers with one of these scopes, as given in the token or by the authorizer function. Case matters.
   *
   * @throws ConfigurationError from the deployment, if there is no scope, or if one is empty, listed twice, or has blanks,
   * which separate the scopes of a token (RFC 6749)
   */
  public static anyOf(scopes: string[]): RouteAuthorization {
    checkSome(undefined, scopes, {
      what: "scopes of a route",
      member: "scope",
      remedy: "use authenticated() for all callers",
    });
    for (const scope of scopes) checkScope(scope);
    checkDistinct(undefined, "scopes of a route", scopes);
    return new RouteAuthorization("ANY_OF", [...scopes]);
  }

  /**
   * All callers, with or without a token, for a health check for example. Other routes of the API still ask for authentication.
   *
   * @throws ConfigurationError from the deployment, unless you acknowledge the consequence
   */
  public static anonymous({ acknowledgeInsecure }: AnonymousRouteAcknowledgement): RouteAuthorization {
    if (acknowledgeInsecure) return new RouteAuthorization("ANONYMOUS");
    const rule = "must be acknowledged, because anyone could call it";
    const remedy = "leave its authorization out, or give acknowledgeInsecure: true";
    throw refusal(undefined, { what: "a route without authentication", rule, remedy });
  }

  private constructor(
    private readonly type: string,
    private readonly allowedScope?: string[],
  ) {}

  /** @internal */
  public get _isAnonymous(): boolean {
    return this.type === "ANONYMOUS";
  }

  /** @internal */
  public _render(): Pick<ApigatewayDeploymentSpecificationRoutes, "requestPolicies"> {
    const { type, allowedScope } = this;
    return { requestPolicies: { authorization: { type, ...(allowedScope && { allowedScope }) } } };
  }
}

function checkScope(scope: string): void {
  const what = "a scope of a route";
  checkNotEmpty(undefined, what, scope, "leave it out");
  if (!isKnown(scope) || isOfUnknownList(scope) || !/\s/.test(scope)) return;
  throw refusal(undefined, { what, rule: "must not have blanks", got: scope, remedy: "list each scope separately" });
}
