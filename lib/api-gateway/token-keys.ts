// What a gateway checks tokens with, and where it finds them in a request.

import {
  type ApigatewayDeploymentSpecificationRequestPoliciesAuthentication,
  type ApigatewayDeploymentSpecificationRequestPoliciesAuthenticationValidationPolicy,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { checkNotEmpty, checkSome, refusal } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { isKnown } from "../core/token/tokens";
import { checkHeader, checkNoSecret, checkQueryParameter } from "./api-texts";

/** What a claim of a token must be. */
export interface TokenClaim {
  /** Its name: `scope` for example. */
  readonly name: string;

  /**
   * The values of which it must have one.
   *
   * @default - any
   */
  readonly values?: string[];

  /**
   * Whether a token without it is refused.
   *
   * @default true
   */
  readonly required?: boolean;
}

/** A public key of an issuer. */
export interface IssuerKey {
  /** What the header `kid` of a token calls it. */
  readonly keyId: string;

  /** The key, in PEM. */
  readonly publicKey: string;
}

/** How the keys of an issuer are read. */
export interface JwksOptions {
  /**
   * For how long the gateway keeps them: 1 or more whole hours.
   *
   * @default - chosen by the service
   */
  readonly cacheDuration?: Duration;
}

/** The public keys that the signatures of tokens are checked with. */
export class TokenKeys {
  /**
   * Those that the issuer publishes as a JSON Web Key Set, which the gateway must be able to read without logging in.
   *
   * @throws ConfigurationError from the deployment, for an address that does not begin with https://, has blanks or a login, and for a duration under
   * an hour
   */
  public static jwks(uri: string, options: JwksOptions = {}): TokenKeys {
    const { cacheDuration } = options;
    checkNoSecret(HTTPS.what, uri, "leave the login out: the gateway reads the keys without one");
    if (isKnown(uri) && !/^https:\/\/[^\s/?#"'<>]+(?:[/?][^\s"'<>]*)?$/.test(uri)) {
      throw refusal(undefined, { ...HTTPS, got: uri });
    }
    if (cacheDuration !== undefined) checkDuration(undefined, "cacheDuration of keys", cacheDuration, CACHE);
    return new TokenKeys({ type: "REMOTE_JWKS", uri, maxCacheDurationInHours: cacheDuration?.toHours() });
  }

  /**
   * Keys that are written here; an issuer that changes its keys is followed by a deployment only.
   *
   * @throws ConfigurationError from the deployment, if there is no key, or two with one id, or one that is not a public key in PEM
   */
  public static written(keys: IssuerKey[]): TokenKeys {
    checkSome(undefined, keys, {
      what: "keys of an issuer",
      member: "key",
      remedy: "use TokenKeys.jwks for published ones",
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
  rule: "must begin with https:// and have no blanks and quotes",
  remedy: "use the issuer's https address, since the gateway trusts the keys that it reads there",
};

const CACHE: DurationRange = { min: Duration.hours(1), unit: "hours", remedy: "leave it out for the service's own" };

function checkKey({ keyId, publicKey }: IssuerKey, keys: readonly IssuerKey[]): void {
  checkNotEmpty(undefined, "keyId of a key", keyId, "copy it from the header kid of a token");
  if (isKnown(keyId) && keys.filter((other) => other.keyId === keyId).length > 1) {
    const rule = "must be that of one key";
    throw refusal(undefined, { what: "keyId of a key", rule, got: keyId, remedy: "remove the other" });
  }
  if (!isKnown(publicKey) || /^\s*-----BEGIN (?:RSA )?PUBLIC KEY-----\s/.test(publicKey)) return;
  const rule = "must be in PEM, and begin with -----BEGIN PUBLIC KEY-----";
  // A private key that got here must not be shown.
  throw refusal(undefined, { what: "publicKey of a key", rule, remedy: "give the issuer's public key" });
}

/** Where in a request the token is. */
export class TokenLocation {
  /**
   * In a header.
   *
   * @param name - `Authorization` for example
   * @param scheme - what stands before the token; left out for the token alone
   * @throws ConfigurationError from the deployment, for what is not the name of a header, and for a scheme that is not one word
   */
  public static header(name: string, scheme?: string): TokenLocation {
    checkHeader("the header of a token", name, "use TokenLocation.bearer() for Authorization");
    if (scheme !== undefined)
      checkHeader("the scheme of a token", scheme, "write Bearer alone, without what stands after it");
    return new TokenLocation({ tokenHeader: name, ...(scheme !== undefined && { tokenAuthScheme: scheme }) });
  }

  /** In the header `Authorization`, after `Bearer`. */
  public static bearer(): TokenLocation {
    return TokenLocation.header("Authorization", "Bearer");
  }

  /**
   * In a parameter of the address, which logs on the way may hold.
   *
   * @throws ConfigurationError from the deployment, for an empty name, and for one with blanks or marks that an address gives a meaning
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
