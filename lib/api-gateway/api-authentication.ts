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
import { type IApiGateway } from "./api-gateway";
import { checkJwt, checkNames, checkParameterPaths, checkParameters, jwtConditions } from "./api-authentication-checks";
import { type TokenClaim, type TokenKeys, TokenLocation } from "./token-keys";

/** Whose JSON Web Tokens are accepted. Their claims `exp` and `nbf` are checked, too. */
export interface ApiTokenOptions {
  /** Who may have issued a token, its claim `iss`. */
  readonly issuers: string[];

  /** Whom a token may be meant for, its claim `aud`. */
  readonly audiences: string[];

  /** The keys that signatures are checked with. */
  readonly keys: TokenKeys;

  /**
   * Where in a request the token is.
   *
   * @default TokenLocation.bearer()
   */
  readonly location?: TokenLocation;

  /**
   * What other claims must be.
   *
   * @default - nothing
   */
  readonly claims?: TokenClaim[];

  /**
   * By how much the clocks of the issuer and of the gateway may differ: whole seconds.
   *
   * @default - chosen by the service
   */
  readonly maxClockSkew?: Duration;
}

/** What an authorizer function is told of a request. */
export interface ApiAuthorizerOptions {
  /**
   * What it is told, by the names that it knows it by: `{ key: "request.headers[X-Api-Key]" }`, of `request.path`, `request.query`,
   * `request.headers`, `request.cert`, `request.subdomain` and `request.host`. At most 10. What a request has not, it is not told; of several
   * values it gets a list.
   */
  readonly parameters: { readonly [name: string]: string };

  /**
   * Those of them by which its answers are remembered.
   *
   * @default - all of them
   */
  readonly cacheKey?: string[];
}

/** Which certificates of clients are accepted. */
export interface ApiMutualTlsOptions {
  /**
   * The names of which a certificate must have one as its common name or alternative name: `*.devices.example.com`. At most 10; a star
   * stands at the beginning or at the end of one, and case does not count.
   *
   * @default - any certificate of an authority that the gateway trusts
   */
  readonly allowedNames?: string[];
}

/** What must be said of an API that answers everybody. */
export interface AnonymousApiAcknowledgement {
  /** True: it is known that anybody who reaches the gateway can call what is behind it. */
  readonly acknowledgeInsecure: boolean;
}

type Authentication = Omit<ApigatewayDeploymentSpecificationRequestPoliciesAuthentication, "isAnonymousAccessAllowed">;

/** What of the authentication is part of a deployment. */
interface AuthenticationUse {
  readonly gateway: IApiGateway;
  /** Whether a route says who may call it. */
  readonly isAskedFor: boolean;
  /** Whether a route is for everybody. */
  readonly hasAnonymousRoute: boolean;
  /** The paths of the routes. */
  readonly paths: readonly string[];
  /** The tables of the variables that back ends use. */
  readonly tables: readonly string[];
}

/** Who may call an API. */
export class ApiAuthentication {
  /**
   * Whoever has a JSON Web Token, which the gateway checks itself. It is written as `TOKEN_AUTHENTICATION`, which Oracle recommends over the
   * older `JWT_AUTHENTICATION`.
   *
   * @throws ConfigurationError from the deployment, if no issuer or no audience is named, an empty one, one with a blank at an end, or one twice; the
   * same for claims and their values
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
   * Whom a function of yours lets in. It is asked with `{"type": "USER_DEFINED", "data": {...}}`, and answers with status 200 and
   * `{"active": true, "principal": ..., "scope": ..., "expiresAt": ...}`, or `{"active": false, "wwwAuthenticate": ...}`. Its answers are remembered
   * for 60 seconds at least, and for an hour at most.
   *
   * @throws ConfigurationError from the deployment, for no or more than 10 parameters, one that is not a variable of the request, or of no parameter of
   * a path, and a cache key that is empty, has a name twice, or one that is not of a parameter
   */
  public static customFunction(fn: IFunction, options: ApiAuthorizerOptions): ApiAuthentication {
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
   * Whom a function of yours lets in, that is asked with `{"type": "TOKEN", "token": ...}`. Oracle means to deprecate this form: a new
   * function is better asked with `customFunction`.
   *
   * @throws ConfigurationError from the deployment, for a token with a scheme, which such a function gets with the token
   */
  public static tokenFunction(fn: IFunction, location: TokenLocation): ApiAuthentication {
    const { tokenAuthScheme, ...where } = location._render();
    if (tokenAuthScheme !== undefined) {
      const rule = "must be without a scheme, since the function gets the whole header";
      const remedy = 'write TokenLocation.header("Authorization")';
      throw refusal(undefined, { what: "the token of an authorizer function", rule, got: tokenAuthScheme, remedy });
    }
    return new ApiAuthentication({ authentication: { ...asked(fn), ...where }, fn });
  }

  /**
   * Whoever shows a certificate of an authority that the gateway trusts by its `trustedAuthorities`; public authorities do not count. A
   * wrong one is answered with status 401.
   *
   * @throws ConfigurationError from the deployment, for a gateway that trusts nobody, more than 10 names, one twice in whatever case, and a star within one
   */
  public static mutualTls(options: ApiMutualTlsOptions = {}): ApiAuthentication {
    return new ApiAuthentication({ mutualTls: options });
  }

  /**
   * Everybody: for a test, or behind a private endpoint.
   *
   * @throws ConfigurationError from the deployment, unless the consequence is acknowledged
   */
  public static none({ acknowledgeInsecure }: AnonymousApiAcknowledgement): ApiAuthentication {
    if (acknowledgeInsecure) return new ApiAuthentication({});
    const rule = "must be acknowledged, since anybody could call what is behind it";
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

  /** The same, of those who also show a certificate, as with `ApiAuthentication.mutualTls`. @throws ConfigurationError from the deployment, for more than 10 names, and a star within one */
  public withMutualTls(options: ApiMutualTlsOptions = {}): ApiAuthentication {
    return new ApiAuthentication({ ...this.parts, mutualTls: options });
  }

  /** What the gateway must be allowed to call. @internal */
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
      const rule = `needs trustedAuthorities of ${use.gateway.node.path}, which trusts no certificate of a client`;
      throw refusal(at, { what: "mutual TLS", rule, remedy: "name there who issues the certificates" });
    }
    if (this.parts.authentication === undefined && use.isAskedFor) {
      const rule = "needs an API that knows its callers by a token or by an authorizer function";
      throw refusal(at, {
        what: "authorization of a route",
        rule,
        remedy: "leave it out, or use ApiAuthentication.jwt(...)",
      });
    }
    return { preconditions: jwtConditions(deployment, this.parts.skew) };
  }

  /** What a back end is told of a caller, whom the API must know for that. */
  private checkTables(at: string, tables: readonly string[]): void {
    const what = "a variable in a back end";
    if (tables.includes("request.auth") && this.parts.authentication === undefined) {
      const rule =
        "must not be of request.auth in an API that knows its callers by no token and no authorizer function";
      throw refusal(at, { what, rule, remedy: "leave it out, or use ApiAuthentication.jwt(...)" });
    }
    if (tables.includes("request.cert") && this.parts.mutualTls === undefined) {
      const rule = "must not be of request.cert in an API that asks for no certificate";
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
