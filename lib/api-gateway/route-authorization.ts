// Who may call a route, of those that an API knows, or has let in without knowing them.

import { type ApigatewayDeploymentSpecificationRoutes } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { checkNotEmpty, checkSome, refusal } from "../core/checks";
import { checkDistinct } from "../core/lists";
import { isKnown, isOfUnknownList } from "../core/token/tokens";

/** What must be said of a route that answers everybody. */
export interface AnonymousRouteAcknowledgement {
  /** True: it is known that anybody who reaches the gateway can call the route. */
  readonly acknowledgeInsecure: boolean;
}

/** Who may call a route. */
export class RouteAuthorization {
  /** Everybody whom the API has authenticated. */
  public static authenticated(): RouteAuthorization {
    return new RouteAuthorization("AUTHENTICATION_ONLY");
  }

  /**
   * Whoever has one of these scopes, as the token or the authorizer function says; case counts.
   *
   * @throws ConfigurationError from the deployment, if there is none, one that is empty or there twice, or one with blanks, at which a token's
   * scopes are told apart (RFC 6749)
   */
  public static anyOf(scopes: string[]): RouteAuthorization {
    checkSome(undefined, scopes, {
      what: "scopes of a route",
      member: "scope",
      remedy: "use authenticated() for everybody",
    });
    for (const scope of scopes) checkScope(scope);
    checkDistinct(undefined, "scopes of a route", scopes);
    return new RouteAuthorization("ANY_OF", [...scopes]);
  }

  /**
   * Everybody, with or without a token: for a check of health. Other routes of the API ask for authentication all the same.
   *
   * @throws ConfigurationError from the deployment, unless the consequence is acknowledged
   */
  public static anonymous({ acknowledgeInsecure }: AnonymousRouteAcknowledgement): RouteAuthorization {
    if (acknowledgeInsecure) return new RouteAuthorization("ANONYMOUS");
    const rule = "must be acknowledged, since anybody could call it";
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
  throw refusal(undefined, { what, rule: "must have no blanks", got: scope, remedy: "give each scope by itself" });
}
