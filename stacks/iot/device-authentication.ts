// How a device proves who it is before the API takes its messages.

import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";

/** Whose tokens are accepted. What is left out is asked for by an input. */
export interface JwtAuthenticationOptions {
  /**
   * Who may have issued a token, its claim `iss`.
   *
   * @default - the input `jwt_issuer`
   */
  readonly issuers?: string[];

  /**
   * Whom a token may be meant for, its claim `aud`.
   *
   * @default - the input `jwt_audience`
   */
  readonly audiences?: string[];

  /**
   * Where the gateway reads the issuer's public keys, without logging in: `https://...`.
   *
   * @default - the input `jwks_uri`
   */
  readonly jwksUri?: string;
}

/** How a function of yours gets the token that it checks. */
export interface FunctionAuthenticationOptions {
  /**
   * The header that holds the device's token.
   *
   * @default "Authorization"
   */
  readonly tokenHeader?: string;
}

/** Whose certificates are trusted. */
export enum DeviceTrust {
  /** A CA bundle of the Certificates service. */
  CA_BUNDLE = "CA_BUNDLE",
  /** A certificate authority of the Certificates service. */
  CERTIFICATE_AUTHORITY = "CERTIFICATE_AUTHORITY",
}

/** Which certificates are accepted. */
export interface MutualTlsOptions {
  /**
   * Whose certificates are trusted; the input `device_trust_ocid` says which one.
   *
   * @default DeviceTrust.CA_BUNDLE
   */
  readonly trust?: DeviceTrust;

  /**
   * The names, of which a device's certificate must have one as its common name or alternative name: `*.devices.example.com`.
   * At most 10; a star stands at the beginning or at the end of one.
   *
   * @default - any certificate of the trusted authority
   */
  readonly allowedNames?: string[];
}

/** What must be said of an API that takes messages from everybody. */
export interface OpenApiAcknowledgement {
  /** True: it is known that anybody on the internet can write to the stream then, and fill the database. */
  readonly acknowledgeInsecure: boolean;
}

/** What the API is made of to authenticate devices. */
export interface BoundAuthentication {
  readonly api: oci.ApiAuthentication;
  /** What its gateway must have. */
  readonly gateway: {
    readonly certificate?: oci.IApiGatewayCertificate;
    readonly trustedAuthorities?: oci.TrustedAuthority[];
  };
  /** The header with the device's token. */
  readonly tokenHeader?: string;
  /** What stands before the token: Bearer. */
  readonly tokenScheme?: string;
}

/**
 * How a device proves who it is.
 */
export class DeviceAuthentication {
  /** By a JSON Web Token in the header `Authorization: Bearer`, which the gateway checks by the issuer's public keys. */
  public static jwt(options: JwtAuthenticationOptions = {}): DeviceAuthentication {
    return new DeviceAuthentication("jwt", (stack) => bindJwt(stack, options));
  }

  /** By a token that a function of yours checks; the input `authorizer_function_ocid`, in the stack's compartment. */
  public static customFunction(options: FunctionAuthenticationOptions = {}): DeviceAuthentication {
    const { tokenHeader = "Authorization" } = options;
    return new DeviceAuthentication("custom-function", (stack) => {
      const functionId = stack.input.ocid("authorizer_function_ocid", {
        ...inputs.AUTHORIZER,
        kind: oci.OcidKind.FUNCTION,
      });
      const { compartment } = stack;
      const fn = oci.OciFunction.fromFunctionAttributes(stack, "authorizer", { functionId, compartment });
      const api = oci.ApiAuthentication.tokenFunction(fn, oci.TokenLocation.header(tokenHeader));
      return { api, gateway: {}, tokenHeader };
    });
  }

  /**
   * By a certificate of the device. The gateway checks it against the CA of the input `device_trust_ocid`, never against
   * public CAs; `gateway_certificate_ocid` may give the gateway a certificate and a domain of your own.
   */
  public static mutualTls(options: MutualTlsOptions = {}): DeviceAuthentication {
    return new DeviceAuthentication("mutual-tls", (stack) => bindMutualTls(stack, options));
  }

  /**
   * Not at all: for a test, or behind a private endpoint.
   *
   * @throws ConfigurationError from the stack, unless the consequence is acknowledged
   */
  public static none({ acknowledgeInsecure }: OpenApiAcknowledgement): DeviceAuthentication {
    return new DeviceAuthentication("none", (stack) => {
      if (acknowledgeInsecure) return { api: oci.ApiAuthentication.none({ acknowledgeInsecure }), gateway: {} };
      const rule = "must be acknowledged, since anybody could write to the stream";
      const remedy = "use DeviceAuthentication.jwt(), or give acknowledgeInsecure: true";
      throw oci.ConfigurationError.of(stack, { what: "an API without authentication", rule, remedy });
    });
  }

  private constructor(
    /** What the files for devices call it. */
    public readonly name: string,
    private readonly bind: (stack: oci.OciStack) => BoundAuthentication,
  ) {}

  /** Whether a web page can do it: a browser asks whether it may send before it sends, and shows no certificate then. */
  public get isForWebPages(): boolean {
    return this.name !== "mutual-tls";
  }

  /** Whether anybody is let in. */
  public get isOpen(): boolean {
    return this.name === "none";
  }

  /** Declares what it asks for, and says what the API must be made of. @internal */
  public _bind(stack: oci.OciStack): BoundAuthentication {
    return this.bind(stack);
  }
}

function bindJwt(stack: oci.OciStack, options: JwtAuthenticationOptions): BoundAuthentication {
  const { input } = stack;
  const issuers = options.issuers ?? [input.text("jwt_issuer", inputs.JWT_ISSUER)];
  const audiences = options.audiences ?? [input.text("jwt_audience", inputs.JWT_AUDIENCE)];
  const keys = oci.TokenKeys.jwks(options.jwksUri ?? input.text("jwks_uri", inputs.JWKS_URI));
  const api = oci.ApiAuthentication.jwt({ issuers, audiences, keys });
  return { api, gateway: {}, tokenHeader: "Authorization", tokenScheme: "Bearer" };
}

function bindMutualTls(stack: oci.OciStack, options: MutualTlsOptions): BoundAuthentication {
  const { input } = stack;
  const { trust = DeviceTrust.CA_BUNDLE, ...names } = options;
  const ocid = input.text("device_trust_ocid", inputs.DEVICE_TRUST);
  const isBundle = trust === DeviceTrust.CA_BUNDLE;
  const authority = isBundle
    ? oci.TrustedAuthority.fromCaBundleId(ocid)
    : oci.TrustedAuthority.fromCertificateAuthorityId(ocid);
  // The provider takes an empty text for "the gateway's own certificate".
  const certificateId = input.text("gateway_certificate_ocid", inputs.GATEWAY_CERTIFICATE);
  const certificate = oci.ApiGatewayCertificate.fromCertificateId(stack, "gateway-certificate", certificateId);
  return { api: oci.ApiAuthentication.mutualTls(names), gateway: { certificate, trustedAuthorities: [authority] } };
}
