// The keys that a gateway checks tokens with, and where it finds tokens in a request.

import {
  type ApigatewayDeploymentSpecificationRequestPoliciesAuthentication,
  type ApigatewayDeploymentSpecificationRequestPoliciesAuthenticationValidationPolicy,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { checkNotEmpty, checkPort, checkSome, refusal } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { isKnown } from "../core/token/tokens";
import { checkHeader, checkNoSecret, checkQueryParameter, JWKS_FORM } from "./api-texts";

/** A claim that a token must have. */
export interface TokenClaim {
  /** Its name, such as `scope`. */
  readonly name: string;

  /**
   * The accepted values. The token must have one of them.
   *
   * @default - any
   */
  readonly values?: string[];

  /**
   * Whether a token without the claim is rejected.
   *
   * @default true
   */
  readonly required?: boolean;
}

/** A public key of an issuer. */
export interface IssuerKey {
  /** The key ID, the header `kid` of a token. */
  readonly keyId: string;

  /** The key, in PEM. */
  readonly publicKey: string;
}

/** How the keys of an issuer are read. */
export interface JwksOptions {
  /**
   * How long the gateway keeps them: at least 1 hour, in whole hours.
   *
   * @default - chosen by the service
   */
  readonly cacheDuration?: Duration;
}

/** The public keys that verify the signatures of tokens. */
export class TokenKeys {
  /**
   * The keys that the issuer publishes as a JSON Web Key Set. The gateway must be able to read them without logging in.
   *
   * @throws ConfigurationError from the deployment, for an address that does not begin with https:// or has blanks or a login,
   * and for a duration of less than an hour
   */
  public static jwks(uri: string, options: JwksOptions = {}): TokenKeys {
    const { cacheDuration } = options;
    checkNoSecret(HTTPS.what, uri, "leave the login out: the gateway reads the keys without one");
    if (isKnown(uri) && !new RegExp(JWKS_FORM).test(uri)) {
      throw refusal(undefined, { ...HTTPS, got: uri });
    }
    checkPort(undefined, HTTPS.what, uri);
    if (cacheDuration !== undefined) checkDuration(undefined, "cacheDuration of keys", cacheDuration, CACHE);
    return new TokenKeys({ type: "REMOTE_JWKS", uri, maxCacheDurationInHours: cacheDuration?.toHours() });
  }

  /**
   * Keys that are written here. If an issuer changes its keys, you must deploy again.
   *
   * @throws ConfigurationError from the deployment, if there is no key, if two have the same ID, or if one is not a public key
   * in PEM
   */
  public static written(keys: IssuerKey[]): TokenKeys {
    checkSome(undefined, keys, {
      what: "keys of an issuer",
      member: "key",
      remedy: "use TokenKeys.jwks for published keys",
    });
    for (const key of keys) checkKey(key, keys);
    const rendered = keys.map(({ keyId: kid, publicKey: key }) => ({ format: "PEM", kid, key }));
    return new TokenKeys({ type: "STATIC_KEYS", keys: rendered });
  }

  private constructor(
    private readonly policy: ApigatewayDeploymentSpecificationRequestPoliciesAuthenticationValidationPolicy,
  ) {}

  /** @internal */
  public _render(): ApigatewayDeploymentSpecificationRequestPoliciesAuthenticationValidationPolicy {
    return this.policy;
  }
}

const HTTPS = {
  what: "the address of an issuer's keys",
  rule: "must begin with https://, without blanks, quotes or a login",
  remedy: "use the issuer's https address, because the gateway trusts the keys that it reads there",
};

const CACHE: DurationRange = {
  min: Duration.hours(1),
  unit: "hours",
  remedy: "leave it out for the default of the service",
};

function checkKey({ keyId, publicKey }: IssuerKey, keys: readonly IssuerKey[]): void {
  checkNotEmpty(undefined, "keyId of a key", keyId, "copy it from the header kid of a token");
  if (isKnown(keyId) && keys.filter((other) => other.keyId === keyId).length > 1) {
    const rule = "must be unique";
    throw refusal(undefined, { what: "keyId of a key", rule, got: keyId, remedy: "remove the other" });
  }
  if (!isKnown(publicKey) || /^\s*-----BEGIN (?:RSA )?PUBLIC KEY-----\s/.test(publicKey)) return;
  const rule = "must be in PEM, and begin with -----BEGIN PUBLIC KEY-----";
  // The error message must not show the value, because it can be a private key.
  throw refusal(undefined, { what: "publicKey of a key", rule, remedy: "give the issuer's public key" });
}

/** Where the token is in a request. */
export class TokenLocation {
  /**
   * In a header.
   *
   * @param name - such as `Authorization`
   * @param scheme - the word before the token; leave it out if the header holds only the token
   * @throws ConfigurationError from the deployment, for an invalid name of a header, and for a scheme that is not one word
   */
  public static header(name: string, scheme?: string): TokenLocation {
    checkHeader("the header of a token", name, "use TokenLocation.bearer() for Authorization");
    if (scheme !== undefined) checkHeader("the scheme of a token", scheme, "write only the first word, such as Bearer");
    return new TokenLocation({ tokenHeader: name, ...(scheme !== undefined && { tokenAuthScheme: scheme }) });
  }

  /** In the header `Authorization`, after `Bearer`. */
  public static bearer(): TokenLocation {
    return TokenLocation.header("Authorization", "Bearer");
  }

  /**
   * In a query parameter of the address. Logs between the client and the gateway can hold it.
   *
   * @throws ConfigurationError from the deployment, for an empty name, and for one with blanks or with characters that have a
   * meaning in an address
   */
  public static queryParameter(name: string): TokenLocation {
    checkQueryParameter("the parameter of a token", name, "use TokenLocation.bearer() for a header");
    return new TokenLocation({ tokenQueryParam: name });
  }

  private constructor(
    private readonly location: Pick<
      ApigatewayDeploymentSpecificationRequestPoliciesAuthentication,
      "tokenHeader" | "tokenAuthScheme" | "tokenQueryParam"
    >,
  ) {}

  /** @internal */
  public _render(): Pick<
    ApigatewayDeploymentSpecificationRequestPoliciesAuthentication,
    "tokenHeader" | "tokenAuthScheme" | "tokenQueryParam"
  > {
    return this.location;
  }
}
