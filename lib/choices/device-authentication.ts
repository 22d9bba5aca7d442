// How a device proves who it is before the API of a stack takes its messages: a prop of a stack.

import { ApiAuthentication } from "../api-gateway/api-authentication";
import { ApiGatewayCertificate, type IApiGatewayCertificate } from "../api-gateway/api-gateway-certificate";
import { TokenKeys, TokenLocation } from "../api-gateway/token-keys";
import { TrustedAuthority } from "../api-gateway/trusted-authority";
import { refusal } from "../core/checks";
import { OcidKind } from "../core/ocid";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { OciFunction } from "../functions/oci-function";

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

/** What the API of a stack is made of to authenticate devices. */
export interface AuthenticationInStack {
  /** For the deployment. */
  readonly api: ApiAuthentication;

  /**
   * For the gateway.
   *
   * @default - its own certificate
   */
  readonly certificate?: IApiGatewayCertificate;

  /**
   * For the gateway: who signs the certificates of devices.
   *
   * @default - nobody, devices show no certificate
   */
  readonly trustedAuthorities?: TrustedAuthority[];

  /**
   * The header with the device's token.
   *
   * @default - devices have no token
   */
  readonly tokenHeader?: string;

  /**
   * What stands before the token in the header.
   *
   * @default - nothing
   */
  readonly tokenScheme?: string;
}

/**
 * How a device proves who it is before the API of a stack takes its messages: a prop of a stack, which asks for what it needs.
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
        ...AUTHORIZER,
        kind: OcidKind.FUNCTION,
      });
      const { compartment } = stack;
      const fn = OciFunction.fromFunctionAttributes(stack, "authorizer", { functionId, compartment });
      const api = ApiAuthentication.tokenFunction(fn, TokenLocation.header(tokenHeader));
      return { api, tokenHeader };
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
      if (acknowledgeInsecure) return { api: ApiAuthentication.none({ acknowledgeInsecure }) };
      const rule = "must be acknowledged, since anybody could write to the stream";
      const remedy = "use DeviceAuthentication.jwt(), or give acknowledgeInsecure: true";
      throw refusal(stack.node.path, { what: "an API without authentication", rule, remedy });
    });
  }

  private constructor(
    /** What the files for devices call it. */
    public readonly name: string,
    private readonly bind: (stack: OciStack) => AuthenticationInStack,
  ) {}

  /** Whether a web page can do it: a browser asks whether it may send before it sends, and shows no certificate then. */
  public get isForWebPages(): boolean {
    return this.name !== "mutual-tls";
  }

  /** Whether anybody is let in. */
  public get isOpen(): boolean {
    return this.name === "none";
  }

  /**
   * Declares what it asks for, and says what the API must be made of. Call it once in a stack.
   *
   * @throws ConfigurationError for an open API whose consequence is not acknowledged
   */
  public addTo(stack: OciStack): AuthenticationInStack {
    return allOrNothing(stack, () => this.bind(stack));
  }
}

const GROUP = "API for devices";

const JWT_ISSUER = {
  title: "Issuer of the devices' tokens",
  description: "The claim iss of a token, exactly as the issuer writes it.",
  group: GROUP,
};

const JWT_AUDIENCE = {
  title: "Audience of the devices' tokens",
  description: "The claim aud of a token: whom it is meant for.",
  group: GROUP,
};

const JWKS_URI = {
  title: "Address of the issuer's public keys",
  description: "A JSON Web Key Set that the gateway can read without logging in.",
  group: GROUP,
  pattern: "^https://[^\\s\"'<>]+$",
  meaning: "an address that begins with https://",
};

const AUTHORIZER = {
  title: "Function that checks a device's token",
  description: "It must lie in the stack's compartment, where the gateway may invoke functions.",
  group: GROUP,
};

const DEVICE_TRUST = {
  title: "CA of the devices' certificates",
  description: "The OCID of the CA bundle or certificate authority that a device's certificate is checked against.",
  group: GROUP,
  pattern: "^ocid1[.]([A-Za-z0-9_-]*[.]){3,}[A-Za-z0-9_-]+$",
  meaning: "an OCID",
};

const GATEWAY_CERTIFICATE = {
  title: "Certificate of the gateway",
  description: "The OCID of a certificate for a domain of your own; leave it empty for one of Oracle's.",
  group: GROUP,
  defaultValue: "",
  pattern: "^ocid1[.]([A-Za-z0-9_-]*[.]){3,}[A-Za-z0-9_-]+$",
  meaning: "an OCID",
};

function bindJwt(stack: OciStack, options: JwtAuthenticationOptions): AuthenticationInStack {
  const { input } = stack;
  const issuers = options.issuers ?? [input.text("jwt_issuer", JWT_ISSUER)];
  const audiences = options.audiences ?? [input.text("jwt_audience", JWT_AUDIENCE)];
  const keys = TokenKeys.jwks(options.jwksUri ?? input.text("jwks_uri", JWKS_URI));
  const api = ApiAuthentication.jwt({ issuers, audiences, keys });
  return { api, tokenHeader: "Authorization", tokenScheme: "Bearer" };
}

function bindMutualTls(stack: OciStack, options: MutualTlsOptions): AuthenticationInStack {
  const { input } = stack;
  const { trust = DeviceTrust.CA_BUNDLE, ...names } = options;
  const ocid = input.text("device_trust_ocid", DEVICE_TRUST);
  const isBundle = trust === DeviceTrust.CA_BUNDLE;
  const authority = isBundle
    ? TrustedAuthority.fromCaBundleId(ocid)
    : TrustedAuthority.fromCertificateAuthorityId(ocid);
  // The provider takes an empty text for "the gateway's own certificate".
  const certificateId = input.text("gateway_certificate_ocid", GATEWAY_CERTIFICATE);
  const certificate = ApiGatewayCertificate.fromCertificateId(stack, "gateway-certificate", certificateId);
  return { api: ApiAuthentication.mutualTls(names), certificate, trustedAuthorities: [authority] };
}
