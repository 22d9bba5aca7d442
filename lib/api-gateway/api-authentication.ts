// Who may call an API.

import {
  type ApigatewayDeploymentConfig,
  type ApigatewayDeploymentSpecificationRequestPolicies,
  type ApigatewayDeploymentSpecificationRequestPoliciesAuthentication,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Duration } from "../core/duration";
import { type Part } from "../core/resource/part";
import { type IFunction } from "../functions/oci-function";
import { checkCaller } from "../functions/program-place";
import { type IApiGateway } from "./api-gateway";
import { checkJwt, checkNames, checkParameterPaths, checkParameters, jwtConditions } from "./api-authentication-checks";
import { type TokenClaim, type TokenKeys, TokenLocation } from "./token-keys";

/** The issuers and audiences of the accepted JSON Web Tokens. The claims `exp` and `nbf` are also checked. */
export interface ApiTokenOptions {
  /** The accepted issuers of a token, its claim `iss`. */
  readonly issuers: string[];

  /** The accepted audiences of a token, its claim `aud`. */
  readonly audiences: string[];

  /** The keys that verify the signatures. */
  readonly keys: TokenKeys;

  /**
   * Where the token is in a request.
   *
   * @default TokenLocation.bearer()
   */
  readonly location?: TokenLocation;

  /**
   * The other claims that a token must have.
   *
   * @default - none
   */
  readonly claims?: TokenClaim[];

  /**
   * The largest accepted difference between the clocks of the issuer and of the gateway, in whole seconds.
   *
   * @default - chosen by the service
   */
  readonly maxClockSkew?: Duration;
}

/** What an authorizer function receives of a request. */
export interface ApiAuthorizerOptions {
  /**
   * The parameters of the function, by name: `{ key: "request.headers[X-Api-Key]" }`, from `request.path`, `request.query`,
   * `request.headers`, `request.cert`, `request.subdomain` and `request.host`. At most 10. The function does not receive what
   * the request does not have. It receives several values as a list.
   */
  readonly parameters: { readonly [name: string]: string };

  /**
   * The parameters by which the gateway caches the answers of the function.
   *
   * @default - all of them
   */
  readonly cacheKey?: string[];
}

/** Which client certificates are accepted. */
export interface ApiMutualTlsOptions {
  /**
   * The accepted names: a certificate must have one of them as its common name or as an alternative name,
   * `*.devices.example.com` for example. At most 10. A star is allowed at the beginning or the end of a name. Case does not
   * matter.
   *
   * @default - any certificate of an authority that the gateway trusts
   */
  readonly allowedNames?: string[];
}

/** The acknowledgment that an API without authentication needs. */
export interface AnonymousApiAcknowledgement {
  /** True: you know that anyone who reaches the gateway can call the back ends of the API. */
  readonly acknowledgeInsecure: boolean;
}

type Authentication = Omit<ApigatewayDeploymentSpecificationRequestPoliciesAuthentication, "isAnonymousAccessAllowed">;

/** The parts of a deployment that the authentication needs or changes. */
interface AuthenticationUse {
  readonly gateway: IApiGateway;
  /** Whether a route states who may call it. */
  readonly isAskedFor: boolean;
  /** Whether a route is open to all callers. */
  readonly hasAnonymousRoute: boolean;
  /** The paths of the routes. */
  readonly paths: readonly string[];
  /** The tables of the variables that back ends use. */
  readonly tables: readonly string[];
}

/** Who may call an API. */
export class ApiAuthentication {
  /**
   * Callers with a JSON Web Token, which the gateway checks itself. It is written as `TOKEN_AUTHENTICATION`, which Oracle
   * recommends over the older `JWT_AUTHENTICATION`.
   *
   * @throws ConfigurationError from the deployment, if there is no issuer or no audience, or if one is empty, begins or ends
   * with a blank, or is listed twice; the same for claims and their values
   */
  public static jwt(options: ApiTokenOptions): ApiAuthentication {
    checkJwt(options);
    const { issuers, audiences, keys, location = TokenLocation.bearer(), claims, maxClockSkew } = options;
    const verifyClaims = claims?.map(({ name, values, required = true }) => ({
      key: name,
      values,
      isRequired: required,
    }));
    const additionalValidationPolicy = { issuers: [...issuers], audiences: [...audiences], verifyClaims };
    return new ApiAuthentication({
      authentication: {
        type: "TOKEN_AUTHENTICATION",
        ...location._render(),
        maxClockSkewInSeconds: maxClockSkew?.toSeconds(),
        validationPolicy: { ...keys._render(), additionalValidationPolicy },
      },
      skew: maxClockSkew,
    });
  }

  /**
   * Callers that your function accepts. The function is called with `{"type": "USER_DEFINED", "data": {...}}`, and answers with
   * status 200 and `{"active": true, "principal": ..., "scope": ..., "expiresAt": ...}`, or `{"active": false,
   * "wwwAuthenticate": ...}`. The gateway caches the answers for at least 60 seconds and at most an hour.
   *
   * @throws ConfigurationError from the deployment, for no or more than 10 parameters, for one that is not a variable of the
   * request or names a path parameter that no route has, and for a cache key that is empty, has a name twice, or has a name
   * that is not one of the parameters
   */
  public static customFunction(fn: IFunction, options: ApiAuthorizerOptions): ApiAuthentication {
    checkCaller(undefined, fn, "authorizer");
    checkParameters(options);
    const { parameters, cacheKey } = options;
    const authentication = {
      ...asked(fn),
      parameters: { ...parameters },
      ...(cacheKey && { cacheKey: [...cacheKey] }),
    };
    return new ApiAuthentication({ authentication, fn });
  }

  /**
   * Callers that your function accepts. The function is called with `{"type": "TOKEN", "token": ...}`. Oracle plans to
   * deprecate this form: use `customFunction` for a new function.
   *
   * @throws ConfigurationError from the deployment, for a token with a scheme: such a function gets the scheme together with
   * the token
   */
  public static tokenFunction(fn: IFunction, location: TokenLocation): ApiAuthentication {
    checkCaller(undefined, fn, "authorizer");
    const { tokenAuthScheme, ...where } = location._render();
    if (tokenAuthScheme !== undefined) {
      const rule = "must not have a scheme, because the function gets the whole header";
      const remedy = 'write TokenLocation.header("Authorization")';
      throw refusal(undefined, { what: "the token of an authorizer function", rule, got: tokenAuthScheme, remedy });
    }
    return new ApiAuthentication({ authentication: { ...asked(fn), ...where }, fn });
  }

  /**
   * Callers with a certificate from an authority that the gateway trusts by its `trustedAuthorities`. Public authorities are
   * not accepted. The gateway answers a wrong certificate with status 401.
   *
   * @throws ConfigurationError from the deployment, if the gateway trusts no authority for clients, and for more than 10 names,
   * one listed twice regardless of case, or one with a star inside it
   */
  public static mutualTls(options: ApiMutualTlsOptions = {}): ApiAuthentication {
    return new ApiAuthentication({ mutualTls: options });
  }

  /**
   * All callers, without authentication: for a test, or for an API with a private endpoint.
   *
   * @throws ConfigurationError from the deployment, unless you acknowledge the consequence
   */
  public static none({ acknowledgeInsecure }: AnonymousApiAcknowledgement): ApiAuthentication {
    if (acknowledgeInsecure) return new ApiAuthentication({});
    const rule = "must be acknowledged, because anyone could call its back ends";
    const remedy = "use ApiAuthentication.jwt(...), or give acknowledgeInsecure: true";
    throw refusal(undefined, { what: "an API without authentication", rule, remedy });
  }

  private constructor(
    private readonly parts: {
      readonly authentication?: Authentication;
      readonly mutualTls?: ApiMutualTlsOptions;
      readonly fn?: IFunction;
      readonly skew?: Duration;
    },
  ) {}

  /**
   * The same, for callers that also show a certificate, as with `ApiAuthentication.mutualTls`. @throws ConfigurationError from
   * the deployment, for more than 10 names, and for a star inside one
   */
  public withMutualTls(options: ApiMutualTlsOptions = {}): ApiAuthentication {
    return new ApiAuthentication({ ...this.parts, mutualTls: options });
  }

  /** The functions that the gateway must have permission to call. @internal */
  public get _function(): IFunction | undefined {
    return this.parts.fn;
  }

  /** @internal */
  public _plan(deployment: Construct, use: AuthenticationUse): Pick<Part<ApigatewayDeploymentConfig>, "preconditions"> {
    const at = deployment.node.path;
    checkNames(at, this.parts.mutualTls?.allowedNames);
    checkParameterPaths(at, this.parts.authentication?.parameters, use.paths);
    this.checkTables(at, use.tables);
    if (this.parts.mutualTls !== undefined && use.gateway._known.find("trustsClients") === false) {
      const rule = `needs trustedAuthorities of ${use.gateway.node.path}, which does not trust any client certificates`;
      throw refusal(at, { what: "mutual TLS", rule, remedy: "name the authority that issues the certificates" });
    }
    if (this.parts.authentication === undefined && use.isAskedFor) {
      const rule = "needs an API that authenticates its callers by a token or an authorizer function";
      throw refusal(at, {
        what: "authorization of a route",
        rule,
        remedy: "leave it out, or use ApiAuthentication.jwt(...)",
      });
    }
    return { preconditions: jwtConditions(deployment, this.parts.skew) };
  }

  /** The variables of the caller that a back end uses. The API must authenticate its callers for them. */
  private checkTables(at: string, tables: readonly string[]): void {
    const what = "a variable in a back end";
    if (tables.includes("request.auth") && this.parts.authentication === undefined) {
      const rule = "must not be a variable of request.auth in an API without a token or an authorizer function";
      throw refusal(at, { what, rule, remedy: "leave it out, or use ApiAuthentication.jwt(...)" });
    }
    if (tables.includes("request.cert") && this.parts.mutualTls === undefined) {
      const rule = "must not be a variable of request.cert in an API that does not ask for a certificate";
      throw refusal(at, { what, rule, remedy: "leave it out, or use withMutualTls()" });
    }
  }

  /** @internal */
  public _render(
    use: AuthenticationUse,
  ): Pick<ApigatewayDeploymentSpecificationRequestPolicies, "authentication" | "mutualTls"> {
    const { authentication, mutualTls } = this.parts;
    return {
      ...(authentication && { authentication: { ...authentication, isAnonymousAccessAllowed: use.hasAnonymousRoute } }),
      ...(mutualTls && { mutualTls: tls(mutualTls) }),
    };
  }
}

function asked({ functionId }: IFunction): Pick<Authentication, "type" | "functionId"> {
  return { type: "CUSTOM_AUTHENTICATION", functionId };
}

function tls({ allowedNames }: ApiMutualTlsOptions): ApigatewayDeploymentSpecificationRequestPolicies["mutualTls"] {
  return { isVerifiedCertificateRequired: true, ...(allowedNames && { allowedSans: [...allowedNames] }) };
}
